"""While a part of the address is asked, whatever else shoppers say is still understood, in their language."""

from __future__ import annotations

import pytest

from nlu import Hypothesis, Interpreter, LanguagePack, Vocabulary
from nlu.interpretation import Expectation

ASKED = frozenset({"address", "choose_delivery"})
DELIVERIES = {
    "en": ("store pickup", "pick it up in store"),
    "es": ("recogida en tienda", "recoger en tienda"),
    "fr": ("retrait en magasin",),
}


@pytest.mark.parametrize("slot", ["recipient", "street", "city", "address_postcode"])
@pytest.mark.parametrize("language", DELIVERIES)
def test_a_delivery_is_no_part_of_an_address(language: str, slot: str) -> None:
    interpreter = Interpreter(LanguagePack.load(language), Vocabulary(deliveries=DELIVERIES[language]))
    for said in DELIVERIES[language]:
        found = interpreter.interpret([Hypothesis(said)], Expectation(ASKED, slot))
        assert (found.intent, bool(found.slots.delivery)) == ("choose_delivery", True), said


@pytest.mark.parametrize(
    ("slot", "said", "street", "city", "postcode"),
    [
        ("street", "twelve main street", "12 Main Street", None, None),
        ("recipient", "12 Main Street, Springfield, 12345", "12 Main Street", "Springfield", "12345"),
        ("city", "s p r i n g f i e l d", None, "Springfield", None),
        ("address_postcode", "one oh one one five", None, None, "10115"),
        ("city", "no, the street is 14 Elm Avenue", "14 Elm Avenue", None, None),
    ],
)
def test_parts_are_read(slot: str, said: str, street: str | None, city: str | None, postcode: str | None) -> None:
    interpreter = Interpreter(LanguagePack.load("en"), Vocabulary())
    found = interpreter.interpret([Hypothesis(said)], Expectation(ASKED, slot))
    assert found.intent == "address"
    assert (found.slots.street, found.slots.city, found.slots.postcode) == (street, city, postcode)
