"""A store in other languages: things are found by what they are called there, and its own texts are said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from commerce import Cart, Database, ImportRejectedError, LocalShop, Order, SearchQuery, import_store

Write = Callable[..., Path]

SPANISH = """
contact: Pregunte en el mostrador.
names:
  hiking boots: [botas de montaña, botas]
  running shoes: [zapatillas de correr, zapatillas]
  mug: taza
  desk: mugas
  cat bed: [cama para gatos]
answers:
  returns: Treinta días.
delivery:
  pickup: {name: recogida en tienda}
  standard: {name: envío estándar, description: En tres a cinco días.}
promotions:
  Kitchen Week: {name: Semana de cocina, description: Diez por ciento menos.}
"""


@pytest.fixture
def spanish(database: Database, write_store: Write) -> LocalShop:
    _speak(database, write_store(), "es", SPANISH)
    return LocalShop(database).in_language("es")


def _speak(database: Database, folder: Path, language: str, text: str) -> None:
    (folder / "languages").mkdir(exist_ok=True)
    (folder / "languages" / f"{language}.yaml").write_text(text, encoding="utf-8")
    import_store(database, folder)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("zapatillas", "running shoes"),
        ("Zapatillas de correr", "running shoes"),
        ("zapatillas azules", "running shoes azules"),
        ("tazas", "mug"),
        ("botas de montana", "hiking boots"),
        ("camas para gatas", "cat bed"),
        ("botones", "botones"),
        ("bota", "hiking boots"),
        ("unicornios", "unicornios"),
        ("mug", "mug"),
        ("Meadow Runner", "Meadow Runner"),
        ("", ""),
    ],
)
def test_what_is_named_is_put_into_the_stores_words(spanish: LocalShop, said: str, meant: str) -> None:
    assert spanish.in_store_words(said) == meant


def test_goods_are_found_by_what_a_language_calls_them(spanish: LocalShop) -> None:
    hits = spanish.search(SearchQuery(spanish.in_store_words("zapatillas"))).hits
    assert {hit.product.id for hit in hits} == {"runner", "racer"}


def test_another_language_knows_nothing_of_it(spanish: LocalShop) -> None:
    assert spanish.in_language("fr").in_store_words("zapatillas") == "zapatillas"
    assert spanish.in_language("fr").info().contact == "Ask at the desk."


def test_the_first_name_of_a_phrase_is_said(spanish: LocalShop) -> None:
    assert spanish.called("running shoes") == "zapatillas de correr"
    assert spanish.called("knife") == "knife"


def test_the_vocabulary_has_the_names_of_the_language_and_the_stores_own(spanish: LocalShop) -> None:
    words = spanish.words()
    assert {"zapatillas", "taza", "running shoes", "canyon trail boots"} <= set(words.items)
    assert "envío estándar" in words.deliveries
    assert "taza" not in spanish.in_language("en").words().items
    assert words.revision == spanish.in_language("en").words().revision


def test_the_stores_own_texts_are_said_in_the_language(spanish: LocalShop) -> None:
    assert spanish.info().contact == "Pregunte en el mostrador."
    assert [answer.text for answer in spanish.answers()] == ["Treinta días."]
    (deal,) = spanish.deals()
    assert (deal.name, deal.description) == ("Semana de cocina", "Diez por ciento menos.")


def test_ways_to_deliver_have_names_of_the_language_and_keep_their_own(spanish: LocalShop) -> None:
    pickup, standard, express = spanish.delivery_options("cart")
    assert (pickup.name, standard.name, express.name) == ("recogida en tienda", "envío estándar", "express delivery")
    assert "store pickup" in pickup.aliases


def test_a_cart_read_in_one_language_may_be_ordered_in_another(spanish: LocalShop) -> None:
    added = spanish.add("cart", "M-WHT", 2, key="1")
    assert isinstance(added, Cart)
    assert [discount.name for discount in added.discounts] == ["Semana de cocina"]
    chosen = spanish.choose_delivery("cart", "standard", key="2")
    assert isinstance(chosen, Cart)
    assert chosen.delivery is not None
    assert chosen.delivery.name == "envío estándar"
    seen = spanish.checkout.summary("cart").fingerprint
    placed = spanish.in_language("en").checkout.place("cart", seen, key="3")
    assert isinstance(placed, Order)
    assert placed.delivery.name == "standard delivery"
    again = spanish.order(placed.number)
    assert again is not None
    assert again.delivery.name == "envío estándar"


def test_a_changed_translation_is_heard_at_once(spanish: LocalShop, database: Database, write_store: Write) -> None:
    before = spanish.words().revision
    _speak(database, write_store(), "es", "names: {mug: tazón}")
    assert spanish.in_store_words("tazón") == "mug"
    assert spanish.in_store_words("zapatillas") == "zapatillas"
    assert spanish.words().revision != before


@pytest.mark.parametrize(
    ("language", "text", "problem"),
    [
        ("xx", "contact: x", "languages/xx.yaml: 'xx' is no language; name the file by its ISO 639 code"),
        ("es", "- a", "languages/es.yaml: must have entries among contact, names, answers, delivery, promotions"),
        ("es", "nombres: {a: b}", "entry nombres: is not known; the entries are contact, names"),
        ("es", "names: [a]", "entry names: must be keys with their texts"),
        ("es", "names: {mug: []}", "entry names: 'mug' needs one name, or a list of names"),
        ("es", "names: {mug: }", "entry names: 'mug' has no text; write one, or leave it out"),
        ("es", "names: {mug: taza, Mug: tazón}", "entry names: 'Mug' stands there twice"),
        ("es", "answers: {parking: no}", "entry answers: 'parking' is not in this store; it has returns"),
        ("es", "delivery: {drone: {name: dron}}", "entry delivery: 'drone' is not in this store; it has pickup, "),
        ("es", "delivery: {pickup: recogida}", "languages/es.yaml, delivery pickup, entry name: is empty"),
        ("es", "names: {", "languages/es.yaml, line 1: is no YAML"),
    ],
)
def test_what_is_wrong_with_a_languages_file_is_told_with_its_place(
    database: Database, write_store: Write, language: str, text: str, problem: str
) -> None:
    with pytest.raises(ImportRejectedError) as rejected:
        _speak(database, write_store(), language, text)
    assert any(problem in found for found in rejected.value.problems), rejected.value.problems
