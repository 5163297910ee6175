"""The shops that pass the contract: ours, which refuses what is too many, and one that puts in what it has."""

from __future__ import annotations

from pathlib import Path

import pytest

from commerce import (
    Address,
    Claim,
    Contact,
    Customer,
    Database,
    KeptAddress,
    LocalShop,
    Order,
    OrderStatus,
    import_store,
)
from tests.commerce.conftest import FILES, NOON, write_files
from tests.commerce.contract.adds_what_it_has import AddsWhatItHas
from tests.commerce.contract.offer import Offer, new_id
from tests.commerce.contract.shop_contract import ShopContract

JANE = Customer(
    "jane",
    "Jane",
    "Doe",
    Contact("Jane Doe", "jane@example.com", "+15551234567"),
    (KeptAddress(0, Address("1 Main Street", "Springfield", "62704", "US", recipient="Jane Doe"), "home"),),
)
SPANISH = """
contact: Pregunte en el mostrador.
names: {mug: [taza], shoes: [zapatos]}
answers: {returns: Puede devolver todo en treinta días.}
delivery: {standard: {name: envío normal}, express: {name: envío exprés}}
promotions: {Kitchen Week: {name: Semana de la cocina, description: Diez por ciento menos.}}
"""
MORE = """
currencies:
  EUR: {rate: "0.92", step: "0.05"}
  JPY: {rate: "151"}
payments:
  methods:
    - {code: till, kind: till, name: at the till}
    - {code: link, kind: link, name: by a link}
"""
UNTIL_DELIVERED = (OrderStatus.PAID, OrderStatus.PACKED, OrderStatus.SHIPPED, OrderStatus.DELIVERED)


def offered(shop: LocalShop, folder: Path) -> Offer:
    """The small store with one more language, more currencies and one more way to pay, and a customer."""
    unlimited = FILES["products.csv"].replace("mug|coffee mug,3", "mug|coffee mug,")
    write_files(folder, {"store.yaml": FILES["store.yaml"] + MORE, "products.csv": unlimited})
    (folder / "prices.csv").write_text("sku,currency,price\nM-WHT,EUR,13.90\nM-BLU,JPY,2200\n", encoding="utf-8")
    (folder / "languages").mkdir()
    (folder / "languages" / "es.yaml").write_text(SPANISH, encoding="utf-8")
    import_store(shop.database, folder)
    shop.customers.add(JANE)

    def deliver(number: str) -> None:
        for status in UNTIL_DELIVERED:
            assert isinstance(shop.advance_order(number, status, key=new_id()), Order)

    return Offer(
        shop=shop,
        plenty="M-WHT",
        plenty_product="mug",
        other="M-BLU",
        few="T-10-NVY",
        few_stock=2,
        sold_out="C-GRY",
        option="gift-wrap",
        coupon="SUMMER20",
        delivery="standard",
        other_delivery="express",
        language="es",
        customer="jane",
        claim=Claim(email="jane@example.com", name="Jane Doe"),
        deliver=deliver,
    )


class TestLocalShop(ShopContract):
    """Our own shop, on SQLite and on PostgreSQL."""

    @pytest.fixture
    def offer(self, database: Database, tmp_path: Path) -> Offer:
        return offered(LocalShop(database, clock=lambda: NOON), tmp_path / "contract")


class TestAShopThatAddsWhatItHas(ShopContract):
    """The same articles behind another way to deal with what is too many."""

    @pytest.fixture
    def offer(self, sqlite_database: Database, tmp_path: Path) -> Offer:
        shop = AddsWhatItHas(sqlite_database, clock=lambda: NOON)
        shop.told = {}
        return offered(shop, tmp_path / "contract")
