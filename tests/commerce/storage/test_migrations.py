"""Migrations with data: up from every revision, down step by step, and up again, on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, inspect

from commerce import (
    Cart,
    Database,
    DatabaseError,
    LocalShop,
    Money,
    Order,
    OrderStatus,
    SearchQuery,
    open_database,
)
from commerce.storage.database import MIGRATIONS, VERSION_TABLE
from commerce.storage.migration import migrate, newest_revision, upgrade
from tests.commerce.conftest import NOON
from tests.commerce.storage.kept_rows import HOME, ROWS
from tests.commerce.storage.migrating import contents, fill, revisions, shared

REVISIONS = revisions(MIGRATIONS)


@contextmanager
def at_revision(url: str, revision: str) -> Iterator[Engine]:
    """The engine of a database of a revision."""
    database = open_database(url, revision)
    try:
        yield database.engine
    finally:
        database.close()


@pytest.mark.parametrize("revision", REVISIONS)
def test_an_old_database_keeps_everything_and_the_shop_works(new_url: str, revision: str) -> None:
    with at_revision(new_url, revision) as engine:
        fill(engine, ROWS)
        before = contents(engine, ROWS)
    database = open_database(new_url)
    old, new = shared(before, contents(database.engine, ROWS))
    assert new == old == before
    assert_works(database, has_customers=revision >= "0004")
    database.close()


def test_down_step_by_step_and_up_again_keeps_what_the_older_one_can_hold(new_url: str) -> None:
    with at_revision(new_url, REVISIONS[-1]) as engine:
        fill(engine, ROWS)
        before = contents(engine, ROWS)
        for revision in reversed(REVISIONS[:-1]):
            migrate(engine, MIGRATIONS, VERSION_TABLE, revision)
            after = contents(engine, ROWS)
            old, new = shared(before, after)
            assert new == old == after, revision
            before = after
        for revision in REVISIONS[1:]:
            migrate(engine, MIGRATIONS, VERSION_TABLE, revision)
            old, new = shared(before, contents(engine, ROWS))
            assert new == old == before, revision
    database = open_database(new_url)
    assert_works(database, has_customers=False)
    database.close()


def test_a_step_down_and_up_from_each_revision_loses_only_what_is_new_in_it(new_url: str) -> None:
    with at_revision(new_url, REVISIONS[-1]) as engine:
        fill(engine, ROWS)
        for revision, older in zip(reversed(REVISIONS), reversed(REVISIONS[:-1]), strict=False):
            before = contents(engine, ROWS)
            migrate(engine, MIGRATIONS, VERSION_TABLE, older)
            kept = contents(engine, ROWS)
            migrate(engine, MIGRATIONS, VERSION_TABLE, revision)
            old, new = shared(kept, contents(engine, ROWS))
            assert new == old == kept
            assert set(contents(engine, ROWS)) == set(before)
            migrate(engine, MIGRATIONS, VERSION_TABLE, older)


def test_below_the_first_revision_there_is_nothing(new_url: str) -> None:
    with at_revision(new_url, REVISIONS[-1]) as engine:
        fill(engine, ROWS)
        migrate(engine, MIGRATIONS, VERSION_TABLE, "base")
        assert set(inspect(engine).get_table_names()) <= {VERSION_TABLE}
        upgrade(engine, MIGRATIONS, VERSION_TABLE)
        assert set(inspect(engine).get_table_names()) == {VERSION_TABLE, *ROWS}


def test_a_migration_that_would_break_references_is_undone(tmp_path: Path) -> None:
    folder = tmp_path / "broken"
    (folder / "versions").mkdir(parents=True)
    (folder / "env.py").write_text((MIGRATIONS / "env.py").read_text())
    for path in (MIGRATIONS / "versions").glob("[0-9]*.py"):
        (folder / "versions" / path.name).write_text(path.read_text())
    (folder / "versions" / "9999_breaks.py").write_text(
        f"from alembic import op\nrevision = '9999'\ndown_revision = '{newest_revision(MIGRATIONS)}'\n"
        "def upgrade():\n    op.execute('DELETE FROM orders')\ndef downgrade():\n    pass\n"
    )
    with at_revision(str(tmp_path / "old.sqlite"), REVISIONS[-1]) as engine:
        fill(engine, ROWS)
        before = contents(engine, ROWS)
        with pytest.raises(DatabaseError, match="would break"):
            upgrade(engine, folder, VERSION_TABLE)
        assert contents(engine, ROWS) == before


def assert_works(database: Database, *, has_customers: bool) -> None:
    """The old cart is ordered, the old orders are told, cancelled and paid, and what is new is new."""
    shop = LocalShop(database, clock=lambda: NOON)
    product = shop.product("mug")
    assert product is not None
    assert [variant.sku for variant in product.variants] == ["M-WHT", "M-BLU"]
    assert [hit.product.id for hit in shop.search(SearchQuery("big clay mug")).hits][:1] == ["mug"]
    open_order = shop.order("7702135")
    assert open_order is not None
    assert (open_order.total, open_order.lines[0].unit_price) == (Money(3186, "USD"), Money(1495, "USD"))
    cart = shop.cart("open-cart")
    assert (cart.count, cart.coupon, cart.delivery and cart.delivery.code) == (2, "SUMMER20", "standard")
    read_back = shop.checkout.summary("open-cart")
    assert read_back.needs == ()
    placed = shop.checkout.place("open-cart", read_back.fingerprint, key="new")
    assert isinstance(placed, Order)
    assert isinstance(shop.add("other", "M-WHT", 1, key="1"), Cart)
    assert isinstance(shop.undo("other", key="2"), Cart)
    product = shop.product("mug")
    assert product is not None
    assert product.variants[0].stock == 18
    cancelled = shop.cancel_order("7702135", key="c")
    assert isinstance(cancelled, Order)
    assert cancelled.status is OrderStatus.CANCELLED
    paid = shop.advance_order(placed.number, OrderStatus.PAID, key="p")
    assert isinstance(paid, Order)
    again = shop.checkout.place("old-cart", "", key="yes")
    assert isinstance(again, Order)
    assert again.number == "7702135"
    file = shop.after_sales.file("5550019")
    assert file is not None
    assert (file.address is not None) == (file.customer_id == "jane") == has_customers
    if has_customers:
        jane = shop.customers.customer("jane")
        assert jane is not None
        assert jane.addresses[0].address.line1 == HOME["line1"]
