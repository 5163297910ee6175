from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from commerce import Cart, Database, LocalShop, Refusal, RefusalReason
from commerce.cart.handover import LASTS, TRIES, HandoverCodeRow
from tests.commerce.conftest import NOON


def code_of(shop: LocalShop, cart_id: str) -> str:
    code = shop.carts.hand_over(cart_id)
    assert isinstance(code, str)
    return code


def reason(outcome: object) -> RefusalReason:
    assert isinstance(outcome, Refusal)
    return outcome.reason


def contents(cart: Cart) -> list[tuple[str, int]]:
    return [(line.sku, line.quantity) for line in cart.lines]


def test_a_code_takes_the_cart_along_once(shop: LocalShop) -> None:
    shop.add("kiosk", "K-1", 2, key="1")
    shop.add("kiosk", "M-BLU", 1, ("name",), key="2")
    shop.apply_coupon("kiosk", "SUMMER20", key="3")
    shop.add("phone", "M-BLU", 1, key="1")
    shop.add("phone", "K-1", 1, key="2")
    code = code_of(shop, "kiosk")
    assert len(code) == 6
    cart = shop.carts.take_over("phone", code, key="t")
    assert isinstance(cart, Cart)
    assert contents(cart) == [("M-BLU", 1), ("K-1", 3), ("M-BLU", 1)]
    assert cart.coupon == "SUMMER20"
    assert shop.cart("kiosk").lines == ()
    assert shop.carts.take_over("phone", code, key="t") == cart
    assert reason(shop.carts.take_over("tablet", code, key="t")) is RefusalReason.UNKNOWN_CODE


def test_a_code_is_soon_too_old_and_a_new_one_ends_it(database: Database) -> None:
    now = [NOON]
    shop = LocalShop(database, clock=lambda: now[0])
    shop.add("kiosk", "K-1", 2, key="1")
    first = code_of(shop, "kiosk")
    second = code_of(shop, "kiosk")
    assert first == second or reason(shop.carts.take_over("phone", first, key="1")) is RefusalReason.UNKNOWN_CODE
    now[0] += LASTS
    assert reason(shop.carts.take_over("phone", second, key="2")) is RefusalReason.UNKNOWN_CODE
    assert shop.cart("kiosk").count == 2


def test_after_wrong_codes_none_is_looked_at_for_a_while(database: Database) -> None:
    now = [NOON]
    shop = LocalShop(database, clock=lambda: now[0])
    shop.add("kiosk", "K-1", 2, key="1")
    code = code_of(shop, "kiosk")
    wrong = "123456" if code != "123456" else "123457"
    for n in range(TRIES):
        assert reason(shop.carts.take_over("phone", wrong, key=str(n))) is RefusalReason.UNKNOWN_CODE
    assert reason(shop.carts.take_over("phone", code, key="x")) is RefusalReason.TOO_MANY_CODES
    now[0] += timedelta(minutes=11)
    assert isinstance(shop.carts.take_over("phone", code_of(shop, "kiosk"), key="y"), Cart)


def test_an_empty_cart_has_no_code_and_none_is_kept_in_clear(shop: LocalShop) -> None:
    assert reason(shop.carts.hand_over("kiosk")) is RefusalReason.EMPTY_CART
    shop.add("kiosk", "K-1", 1, key="1")
    code = code_of(shop, "kiosk")
    with shop.database.read() as session:
        assert code not in repr(session.execute(select(HandoverCodeRow.digest)).all())


def test_joined_carts_lose_nothing_and_double_nothing(shop: LocalShop) -> None:
    shop.add("guest", "K-1", 2, key="1")
    shop.add("account", "K-1", 1, key="1")
    for key in ("j", "j", "another"):
        assert contents(shop.carts.join("guest", "account", key=key)) == [("K-1", 3)]
    assert shop.carts.join("account", "account", key="self").count == 3
    assert reason(shop.undo("guest", key="u")) is RefusalReason.NOTHING_TO_UNDO
