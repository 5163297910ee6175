"""A small store with gift cards, coupons and limits on both databases, and counters at which it is served."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from commerce import Database, LocalShop, import_store, open_database
from commerce.catalogue.stock import VariantStockRow
from commerce.customers.rows import CustomerMethodRow, CustomerRow
from commerce.payments.rows import PaymentConsentRow
from skills.dialogue.session_store import SessionStore
from tests.commerce.conftest import FILES, write_files
from tests.postgresql_server import Server
from tests.skills.exactly_once.counter import PLATFORM
from tests.skills.exactly_once.warm import Counter

LOADED = 10_000_00
"""Minor units on each gift card."""
STOCK = 100_000
PAYMENTS = """
payments:
  methods:
    - {code: till, kind: till, name: at the till}
    - {code: gift_card, kind: gift_card, name: by gift card}
  limits: {order: "5000.00", day: "50000.00"}
"""


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Database:
    """The store, in a file and on a server."""
    opened: Database = request.getfixturevalue(f"{request.param}_store")
    return opened


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("filled")
    fill(str(folder / "shop.sqlite"), tmp_path_factory.mktemp("written"))
    return folder


@pytest.fixture
def sqlite_store(tmp_path: Path, filled: Path) -> Iterator[Database]:
    """The store in a file."""
    folder = Path(shutil.copytree(filled, tmp_path / "store"))
    with opened(str(folder / "shop.sqlite")) as database:
        yield database


@pytest.fixture
def postgresql_store(tmp_path: Path, postgresql: Server) -> Iterator[Database]:
    """The store on a PostgreSQL server."""
    template = postgresql.template("exactly_once_store", lambda url: fill(url, tmp_path))
    with postgresql.database(template) as url, opened(url) as database:
        yield database


@contextmanager
def opened(url: str) -> Iterator[Database]:
    """A database that is closed again."""
    database = open_database(url)
    try:
        yield database
    finally:
        database.close()


def fill(url: str, folder: Path) -> None:
    """Put the store into a database: much of one knife, which lies in two places, and one backpack."""
    changed = {
        "store.yaml": FILES["store.yaml"] + PAYMENTS,
        "variants.csv": FILES["variants.csv"].replace("K-1,knife,,,64.95,6", f"K-1,knife,,,64.95,{STOCK}"),
    }
    with opened(url) as database:
        SessionStore(database).upgrade()
        import_store(database, write_files(folder / "store", changed))
        with database.write() as session:
            halves = {"front": STOCK - 30, "back": 30}
            session.add_all(VariantStockRow(sku="K-1", location=place, stock=count) for place, count in halves.items())


@pytest.fixture
def counter() -> Iterator[Callable[[Database], Counter]]:
    """Opens a counter on a database; it is closed at the end of the test."""
    open_counters: list[Counter] = []

    def open_counter(database: Database) -> Counter:
        open_counters.append(Counter(address(database)))
        return open_counters[-1]

    yield open_counter
    for each in open_counters:
        each.close()


def address(database: Database) -> str:
    """By what another process opens it."""
    return database.engine.url.render_as_string(hide_password=False)


def pay_by_gift_card(shop: LocalShop, shoppers: list[str]) -> None:
    """Each is a customer who is known by an account of that name, and agreed to pay by a gift card of ``LOADED``."""
    now = datetime.now(UTC)
    contact = {"given_name": "", "family_name": "", "email": "", "phone": "", "language": "en"}
    card = {"kind": "gift_card", "brand": "", "last_four": "", "reference": "", "balance": LOADED, "active": True}
    with shop.database.write() as session:
        session.add_all(CustomerRow(id=name, created_at=now, **contact) for name in shoppers)
        session.flush()
        session.add_all(CustomerMethodRow(id=name, customer_id=name, **card) for name in shoppers)
    for name in shoppers:
        shop.customers.link_account(name, PLATFORM, name, key="link")
        shop.payments.choose(name, "gift_card", name, key="payment")
    with shop.database.write() as session:
        session.add_all(
            PaymentConsentRow(cart_id=name, customer_id=name, kept_method=name, expires_at=now + timedelta(hours=1))
            for name in shoppers
        )
