from __future__ import annotations

import pytest

from commerce import Address, Contact, LocalShop, Refusal, RefusalReason
from commerce.checkout.addresses import checked, clean_contact
from commerce.checkout.drafts import move
from commerce.terms import DeliveryTerms, Terms, Zone

TERMS = Terms(
    countries=("US", "DE"),
    zones=(Zone(code="far", countries=("US",), regions=("Alaska",), postcodes=("995",)),),
    deliveries={"post": DeliveryTerms(needs_address=True, never=("far",))},
)
HOME = Address("12 Main Street", "Springfield", "12345", "US", recipient="Jane Doe")


def reason(outcome: Address | Contact | Refusal) -> RefusalReason | None:
    return outcome.reason if isinstance(outcome, Refusal) else None


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"postcode": "123"}, RefusalReason.BAD_POSTCODE),
        ({"postcode": "SW1A1AA"}, RefusalReason.BAD_POSTCODE),
        ({"country": "FR"}, RefusalReason.NOT_DELIVERED_THERE),
        ({"postcode": "99501"}, RefusalReason.NOT_DELIVERED_THERE),
        ({"line1": "x" * 5_000}, RefusalReason.BAD_DETAIL),
        ({"line1": "4111 1111 1111 1111"}, RefusalReason.BAD_DETAIL),
        ({"city": "?!"}, RefusalReason.BAD_DETAIL),
        ({"city": "München"}, None),
        ({"line1": "서울특별시 종로구 1"}, None),
        ({"postcode": "12345-6789"}, None),
    ],
)
def test_an_address_is_kept_or_refused_with_a_reason(changed: dict[str, str], why: RefusalReason | None) -> None:
    fields = {"line1": HOME.line1, "city": HOME.city, "postcode": HOME.postcode, "country": "US"} | changed
    assert reason(checked(Address(**fields), TERMS)) is why


def test_control_characters_are_taken_out() -> None:
    kept = checked(Address("12\x00 Main\u202e\nStreet", "Spring\tfield", "12345", "US"), TERMS)
    assert isinstance(kept, Address)
    assert (kept.line1, kept.city) == ("12 Main Street", "Spring field")


def test_a_contact_is_checked() -> None:
    assert clean_contact(Contact(email="Jane@Mail.com", phone="+1 (555) 123-4567")) == Contact(
        "", "jane@mail.com", "+15551234567"
    )
    assert reason(clean_contact(Contact(email="jane"))) is RefusalReason.BAD_DETAIL
    assert reason(clean_contact(Contact(phone="12"))) is RefusalReason.BAD_DETAIL


def test_a_draft_moves_with_its_cart_and_is_forgotten_after_a_time(shop: LocalShop) -> None:
    shop.checkout.give_address("a", HOME, key="1")
    with shop.database.write() as session:
        move(session, "a", "b", shop.premises.clock())
    assert shop.checkout.draft("a").address.line1 == ""
    assert shop.checkout.draft("b").address.line1 == "12 Main Street"
    shop.checkout.forget_before(shop.premises.clock().replace(year=2100))
    assert shop.checkout.draft("b").address.line1 == ""
