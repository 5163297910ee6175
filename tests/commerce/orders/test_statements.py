from __future__ import annotations

from sqlalchemy import event

from commerce import Cart, Database, LocalShop, Order

MOST = 33
"""Statements of a whole order, from the cart to the yes. More of them, and a server places fewer orders."""


def buy(shop: LocalShop, cart_id: str) -> None:
    shop.add(cart_id, "Z-10-WHT", 1, key="add")
    assert isinstance(shop.choose_delivery(cart_id, "pickup", key="delivery"), Cart)
    seen = shop.checkout.summary(cart_id).fingerprint
    assert isinstance(shop.checkout.place(cart_id, seen, key="order"), Order)


def test_an_order_takes_few_statements(shop: LocalShop, database: Database) -> None:
    buy(shop, "first")  # what is kept for all orders is read with it
    statements: list[str] = []
    event.listen(database.engine, "before_cursor_execute", lambda _c, _k, statement, *_: statements.append(statement))
    buy(shop, "second")
    assert 0 < len(statements) <= MOST, "\n".join(statements)
