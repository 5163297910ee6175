"""Price lists by currency: what an article costs abroad, and that nothing else of a purchase is left behind."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from commerce import (
    Cart,
    CurrencyMismatchError,
    Database,
    ImportRejectedError,
    LocalShop,
    Money,
    Order,
    Piece,
    Refusal,
    RefusalReason,
    SearchQuery,
    export_catalogue,
    import_store,
    preview_store,
)
from commerce.catalogue.currencies import Exchange
from tests.commerce.payments.conftest import Clock, Till

Write = Callable[..., Path]
CURRENCIES = """
currencies:
  EUR: {rate: "0.92", step: "0.05"}
  JPY: {rate: "151"}
payments:
  methods: [{kind: till, name: at the till}, {kind: gift_card, name: gift card}]
  limits: {order: "100.00"}
"""
PRICES = "sku,currency,price\nM-WHT,EUR,13.90\nM-WHT,JPY,2100\nT-10-BRN,EUR,70.00\nK-1,EUR,0\n"


@pytest.fixture
def folder(write_store: Write, files: dict[str, str]) -> Path:
    return write_store(store_yaml=files["store.yaml"] + CURRENCIES, prices_csv=PRICES)


@pytest.fixture
def abroad(database: Database, shop: LocalShop, folder: Path) -> LocalShop:
    """The small store, selling in euros."""
    import_store(database, folder)
    return shop.in_currency("EUR")


def prices(shop: LocalShop, product_id: str) -> dict[str, str]:
    product = shop.product(product_id)
    assert product is not None
    return {variant.sku: f"{variant.price.major} {variant.price.currency}" for variant in product.variants}


def cart_of(outcome: Cart | Refusal) -> Cart:
    assert isinstance(outcome, Cart)
    return outcome


def test_what_the_list_names_costs_that_and_the_rest_what_the_rate_makes_of_it(
    abroad: LocalShop, shop: LocalShop
) -> None:
    assert prices(abroad, "mug") == {"M-BLU": "13.75 EUR", "M-WHT": "13.90 EUR"}, "the cheapest first"
    assert prices(abroad, "trail")["T-10-BRN"] == "70.00 EUR"
    assert prices(abroad, "knife") == {"K-1": "0.00 EUR"}
    assert prices(shop.in_currency("JPY"), "mug") == {"M-WHT": "2100 JPY", "M-BLU": "2257 JPY"}
    assert prices(shop, "mug") == {"M-WHT": "14.95 USD", "M-BLU": "14.95 USD"}
    assert shop.info().currencies == abroad.info().currencies == ("USD", "EUR", "JPY")
    assert (shop.info().currency, abroad.info().currency) == ("USD", "EUR")


@pytest.mark.parametrize(
    ("amount", "step", "there"), [(1495, 5, 1375), (1495, 1, 1375), (0, 5, 0), (1, 5, 0), (3, 5, 5)]
)
def test_amounts_are_rounded_half_up_to_the_step(amount: int, step: int, there: int) -> None:
    assert Exchange("EUR", Decimal("0.92"), step, is_own=False)(amount) == there
    assert Exchange("USD")(amount) == amount == Exchange("USD").back(amount)


def test_extras_deliveries_and_coupons_are_in_the_carts_currency(abroad: LocalShop) -> None:
    cart = cart_of(abroad.add("c", "T-10-BRN", 1, key="1"))
    assert cart.total == Money(7000, "EUR")
    options = {option.code: option.price for option in abroad.delivery_options("c")}
    assert options == {"pickup": Money(0, "EUR"), "standard": Money(455, "EUR"), "express": Money(1190, "EUR")}
    taken = cart_of(abroad.apply_coupon("c", "TAKE15", key="2"))
    assert [discount.amount for discount in taken.discounts] == [Money(1380, "EUR")]
    refused = abroad.apply_coupon("c", "TAKE50", key="3")
    assert isinstance(refused, Refusal)
    assert refused.minimum == Money(18400, "EUR")
    with_extra = cart_of(abroad.add("d", "M-WHT", 1, ("gift-wrap",), key="1"))
    assert with_extra.lines[0].unit_price == Money(1390 + 275, "EUR")


def test_delivery_is_free_from_what_the_rate_makes_of_it(abroad: LocalShop) -> None:
    cart_of(abroad.add("c", "T-10-BRN", 1, key="1"))
    cart = cart_of(abroad.add("c", "P-BLK", 1, key="2"))
    assert cart.subtotal == Money(7000 + 2210, "EUR"), "more than 92 euros, less than 100"
    assert {option.code: option.price.minor for option in abroad.delivery_options("c")}["standard"] == 0


def test_a_cart_stays_in_its_currency_until_it_is_empty(abroad: LocalShop, shop: LocalShop) -> None:
    cart_of(abroad.add("c", "M-WHT", 1, key="1"))
    assert cart_of(shop.add("c", "M-BLU", 1, key="2")).total == Money(1390 + 1375, "EUR") - Money(277, "EUR")
    shop.empty("c", key="3")
    assert cart_of(shop.add("c", "P-BLK", 1, key="4")).total == Money(2400, "USD")
    cart_of(abroad.add("phone", "P-BLK", 1, key="1"))
    assert shop.carts.join("phone", "account", key="j").total == Money(2210, "EUR")


def test_a_limit_is_exchanged_and_an_order_is_in_its_carts_currency(abroad: LocalShop) -> None:
    for key, sku in enumerate(("T-10-BRN", "P-BLK")):
        abroad.add("c", sku, 1, key=str(key))
    cart = cart_of(abroad.choose_delivery("c", "standard", key="d"))
    abroad.payments.choose("c", "till", key="p")
    refused = abroad.checkout.place("c", abroad.checkout.summary("c").fingerprint, key="yes")
    assert isinstance(refused, Refusal)
    assert (refused.reason, refused.minimum) == (RefusalReason.ORDER_LIMIT, Money(9200, "EUR"))
    cart_of(abroad.set_quantity("c", cart.lines[1].id, 0, key="less"))
    order = abroad.checkout.place("c", abroad.checkout.summary("c").fingerprint, key="yes")
    assert isinstance(order, Order)
    assert order.total == Money(7000 + 455, "EUR")
    assert [payment.amount for payment in abroad.payments.of_order(order.number)] == [order.total]


def test_a_change_of_items_is_priced_by_the_list(abroad: LocalShop, shop: LocalShop) -> None:
    abroad.add("c", "T-9-BRN", 1, key="1")
    cart_of(abroad.choose_delivery("c", "pickup", key="d"))
    abroad.payments.choose("c", "till", key="p")
    order = abroad.checkout.place("c", abroad.checkout.summary("c").fingerprint, key="yes")
    assert isinstance(order, Order)
    assert order.total == Money(8190, "EUR")
    changed = shop.after_sales.change_items(order.number, [Piece("1", 1, "T-10-BRN")], "original", key="x")
    assert isinstance(changed, Order)
    assert changed.total == Money(7000, "EUR")


def test_a_gift_card_pays_what_the_rate_makes_of_it(database: Database, folder: Path, clock: Clock) -> None:
    import_store(database, folder)
    till = Till(LocalShop(database, clock=clock).in_currency("EUR"), database, clock)
    card = till.keep("gift_card", balance=5000)
    order = till.order("gift_card", card)
    assert order.total.currency == "EUR"
    rate = Exchange("EUR", Decimal("0.92"), is_own=False)
    assert till.balance(card) == 5000 - rate.back(order.total.minor)
    till.shop.cancel_order(order.number, key="c")
    assert till.balance(card) == 5000


def test_a_currency_that_is_given_up_leaves_no_cart_behind(
    abroad: LocalShop, shop: LocalShop, database: Database, write_store: Write
) -> None:
    abroad.add("c", "M-WHT", 1, key="1")
    cart_of(abroad.choose_delivery("c", "pickup", key="d"))
    seen = abroad.checkout.summary("c")
    folder = write_store()
    (folder / "prices.csv").unlink()
    import_store(database, folder)
    refused = shop.checkout.place("c", seen.fingerprint, key="yes")
    assert isinstance(refused, Refusal)
    assert refused.reason is RefusalReason.CART_CHANGED
    assert shop.cart("c").subtotal == abroad.cart("c").subtotal == Money(1495, "USD")


def test_a_search_is_limited_in_the_currency_that_is_spoken_of(abroad: LocalShop, shop: LocalShop) -> None:
    def found(most: int) -> list[str]:
        return [hit.product.id for hit in abroad.search(SearchQuery("boots", price_max=Money(most, "EUR"))).hits]

    result = abroad.search(SearchQuery("boots", price_max=Money(7000, "EUR")))
    assert (result.hits[0].product.id, result.hits[0].variant.sku, result.relaxed) == ("trail", "T-10-BRN", ())
    assert abroad.search(SearchQuery("boots", price_max=Money(6999, "EUR"))).relaxed == ("price",)
    with pytest.raises(CurrencyMismatchError):
        abroad.search(SearchQuery("boots", price_max=Money(7000, "USD")))
    assert found(7000) == ["trail"]
    assert shop.search(SearchQuery("boots", price_max=Money(7000, "USD"))).relaxed == ("price",)


def test_what_is_exported_has_the_price_lists_and_changes_nothing(
    abroad: LocalShop, database: Database, folder: Path, tmp_path: Path
) -> None:
    assert abroad
    export_catalogue(database, tmp_path / "out")
    exported = (tmp_path / "out" / "prices.csv").read_text(encoding="utf-8").splitlines()
    assert exported == ["sku,currency,price", "K-1,EUR,0.00", "M-WHT,EUR,13.90", "M-WHT,JPY,2100", "T-10-BRN,EUR,70.00"]
    assert preview_store(database, tmp_path / "out") == []
    (folder / "prices.csv").write_text(PRICES.replace("13.90", "12.50").replace("K-1,EUR,0\n", ""), encoding="utf-8")
    told = {(change.kind.value, change.name, change.fields) for change in preview_store(database, folder)}
    assert told == {("changed", "M-WHT EUR", (("price", 1390, 1250),)), ("removed", "K-1 EUR", ())}


BAD = [
    ("prices", "M-WHT,EUR,-1", "prices.csv, row 2, column price: '-1' is no price in EUR"),
    ("prices", "M-WHT,EUR,9e99", "prices.csv, row 2, column price: '9e99' is no price in EUR"),
    ("prices", "M-WHT,EUR,13.999", "prices.csv, row 2, column price: '13.999' is no price in EUR"),
    ("prices", "M-WHT,JPY,13.5", "prices.csv, row 2, column price: '13.5' is no price in JPY"),
    ("prices", "M-WHT,EUR,", "prices.csv, row 2, column price: is empty"),
    ("prices", "NONE,EUR,1", "prices.csv, row 2, column sku: 'NONE' is not among the SKUs"),
    ("prices", "M-WHT,CHF,1", "prices.csv, row 2, column currency: 'CHF' is not among the currencies of store.yaml"),
    ("prices", "M-WHT,DOLLAR,1", "prices.csv, row 2, column currency: 'DOLLAR' is not among the currencies"),
    ("prices", "M-WHT,USD,1", "prices.csv, row 2, column currency: USD is the store's own currency"),
    ("prices", "M-WHT,EUR,1\nM-WHT,eur,2", "prices.csv, row 3, column currency: 'EUR' stands in an earlier row"),
    ("store", 'DOLLAR: {rate: "1"}', "store.yaml, currency DOLLAR, entry rate: 'DOLLAR' is no currency"),
    ("store", 'USD: {rate: "1"}', "store.yaml, currency USD, entry rate: USD is the store's own currency"),
    ("store", 'GBP: {rate: "-1"}', "store.yaml, currency GBP, entry rate: '-1' is no rate"),
    ("store", 'GBP: {rate: "0"}', "store.yaml, currency GBP, entry rate: '0' is no rate"),
    ("store", 'GBP: {rate: "much"}', "store.yaml, currency GBP, entry rate: 'much' is no rate"),
    ("store", 'GBP: {rate: "1e40"}', "store.yaml, currency GBP, entry rate: '1e40' is no rate"),
    ("store", 'GBP: {step: "0.05"}', "store.yaml, currency GBP, entry rate: is empty"),
    ("store", 'GBP: {rate: "1", step: "0"}', "store.yaml, currency GBP, entry step: must be more than nothing"),
]


@pytest.mark.parametrize(("place", "bad", "told"), BAD)
def test_a_bad_row_is_told_with_its_place_and_changes_nothing(
    database: Database, write_store: Write, files: dict[str, str], place: str, bad: str, told: str
) -> None:
    more = CURRENCIES.replace("currencies:\n", f"currencies:\n  {bad}\n") if place == "store" else CURRENCIES
    listed = f"sku,currency,price\n{bad}\n" if place == "prices" else PRICES
    folder = write_store(store_yaml=files["store.yaml"] + more, prices_csv=listed)
    with pytest.raises(ImportRejectedError) as rejected:
        import_store(database, folder)
    assert any(problem.startswith(told) for problem in rejected.value.problems), rejected.value.problems
    assert LocalShop(database).info().currencies == ("USD",)
