"""The demo store's files: complete, consistent, and made of words that the embedded English model can hear."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
DEMO = ROOT / "commerce" / "demo"
CATEGORIES = {
    "shoes", "clothing", "bags", "camping", "sports", "kitchen", "coffee_tea", "groceries",
    "toys", "electronics", "beauty", "garden", "pets", "home", "stationery",
}  # fmt: skip
UNHEARD_NAMES = {"Festival Poncho"}
"""Names with a word that the embedded model knows only once it is compiled in; each has an alias it always knows."""
COMMANDS = {"stop", "help", "yes", "no", "cancel", "undo", "repeat", "next", "previous", "goodbye", "checkout"}
NUMBERS = {"first", "second", "third", "one", "two", "three", "four", "five", "six", "ten", "dozen", "hundred"}

Row = dict[str, str]


def table(name: str) -> list[Row]:
    with (DEMO / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def document(name: str) -> Any:
    return yaml.safe_load((DEMO / name).read_text(encoding="utf-8"))


def words(text: str) -> list[str]:
    return re.findall(r"[\w'-]+", text.lower())


def aliases(product: Row) -> list[str]:
    return [alias for alias in product["aliases"].split("|") if alias]


def repeated(items: Iterable[str]) -> list[str]:
    return [item for item, count in Counter(items).items() if count > 1]


@pytest.fixture(scope="module")
def products() -> list[Row]:
    return table("products.csv")


@pytest.fixture(scope="module")
def variants() -> list[Row]:
    return table("variants.csv")


@pytest.fixture(scope="module")
def store() -> dict[str, Any]:
    content: dict[str, Any] = document("store.yaml")
    return content


@pytest.fixture(scope="module")
def faq() -> list[dict[str, Any]]:
    content: list[dict[str, Any]] = document("faq.yaml")
    return content


@pytest.fixture(scope="module")
def vocabulary() -> set[str]:
    lines = (ROOT / "models/en-us/graph/words.txt").read_text(encoding="utf-8").splitlines()
    return {line.split()[0] for line in lines}


def unheard(texts: Iterable[str], vocabulary: set[str]) -> set[str]:
    return {text for text in texts if not vocabulary.issuperset(words(text))}


def test_there_is_enough_to_choose_from_in_every_category(products: list[Row]) -> None:
    counts = Counter(product["category"] for product in products)
    assert set(counts) == CATEGORIES
    assert len(products) >= 320
    assert min(counts.values()) >= 18


def test_categories_of_products_are_those_of_the_store(store: dict[str, Any]) -> None:
    assert set(store["categories"]) == CATEGORIES


def test_ids_names_and_skus_are_unique(products: list[Row], variants: list[Row]) -> None:
    assert not repeated(product["id"] for product in products)
    assert not repeated(product["name"].lower() for product in products)
    assert not repeated(variant["sku"] for variant in variants)
    assert not repeated(f"{v['product_id']}/{v['size']}/{v['color']}" for v in variants)


def test_every_product_has_a_brand_and_a_description_short_enough_to_listen_to(products: list[Row]) -> None:
    for product in products:
        assert product["brand"], product["id"]
        assert 8 <= len(words(product["description"])) <= 40, product["id"]


def test_no_alias_is_the_name_of_a_product(products: list[Row]) -> None:
    names = {product["name"].lower() for product in products}
    assert not [alias for product in products for alias in aliases(product) if alias in names]


def test_names_can_be_said_in_one_breath_and_are_no_command_or_number(products: list[Row]) -> None:
    for product in products:
        name = words(product["name"])
        assert 2 <= len(name) <= 4, product["name"]
        assert not (COMMANDS | NUMBERS | {"and", "or", "of"}).intersection(name) - {"first"}, product["name"]
        assert "first" not in name or "aid" in name, product["name"]
        assert not re.search(r"\d", product["name"]), product["name"]


@pytest.mark.parametrize("name", ["variants.csv", "options.csv", "reviews.csv"])
def test_every_row_belongs_to_a_product(name: str, products: list[Row]) -> None:
    ids = {product["id"] for product in products}
    assert {row["product_id"] for row in table(name)} <= ids


def test_every_product_has_a_variant(products: list[Row], variants: list[Row]) -> None:
    assert {product["id"] for product in products} == {variant["product_id"] for variant in variants}


def test_prices_are_positive_and_in_cents_and_stock_is_counted(variants: list[Row]) -> None:
    for variant in variants:
        assert re.fullmatch(r"\d+\.\d\d", variant["price"]), variant["sku"]
        assert Decimal(variant["price"]) > 0, variant["sku"]
        assert int(variant["stock"]) >= 0, variant["sku"]


def test_a_few_products_are_sold_out_and_a_few_nearly(variants: list[Row]) -> None:
    stock: Counter[str] = Counter()
    for variant in variants:
        stock[variant["product_id"]] += int(variant["stock"])
    assert 3 <= sum(count == 0 for count in stock.values()) <= 10
    assert 3 <= sum(0 < count <= 3 for count in stock.values()) <= 20


def test_bundles_are_cheaper_than_their_parts_and_as_many_as_these_allow(variants: list[Row]) -> None:
    sold = {variant["sku"]: variant for variant in variants}
    parts: dict[str, list[Row]] = {}
    for row in table("bundles.csv"):
        parts.setdefault(row["sku"], []).append(row)
    assert len(parts) >= 2
    for sku, rows in parts.items():
        apart = sum(Decimal(sold[row["part"]]["price"]) * int(row["quantity"]) for row in rows)
        assert Decimal(sold[sku]["price"]) < apart
        assert int(sold[sku]["stock"]) == min(int(sold[row["part"]]["stock"]) // int(row["quantity"]) for row in rows)


def test_attributes_are_of_products_and_each_is_told_once(products: list[Row]) -> None:
    rows = table("attributes.csv")
    assert len({row["product_id"] for row in rows}) >= 15
    assert {row["product_id"] for row in rows} <= {product["id"] for product in products}
    assert not repeated(f"{row['product_id']}/{row['name']}" for row in rows)


def test_running_shoes_come_in_all_sizes_and_several_cost_less_than_sixty_dollars(
    products: list[Row], variants: list[Row]
) -> None:
    running = {product["id"] for product in products if "running shoes" in aliases(product)}
    sold = [variant for variant in variants if variant["product_id"] in running]
    assert len(running) >= 8
    assert {variant["size"] for variant in sold} >= {str(size) for size in range(6, 14)}
    assert len({v["product_id"] for v in sold if Decimal(v["price"]) < 60}) >= 3


def test_options_have_a_price_and_are_unique_within_a_product() -> None:
    options = table("options.csv")
    assert not repeated(f"{option['product_id']}/{option['code']}" for option in options)
    assert all(re.fullmatch(r"\d+\.\d\d", option["price"]) for option in options)


def test_most_products_have_two_reviews_and_none_more_than_five(products: list[Row]) -> None:
    reviews = table("reviews.csv")
    counts = Counter(review["product_id"] for review in reviews)
    assert sum(count >= 2 for count in counts.values()) >= 0.8 * len(products)
    assert max(counts.values()) <= 5
    assert {review["stars"] for review in reviews} <= set("12345")
    assert all(re.fullmatch(r"[A-Z][a-z]+ [A-Z]\.", review["author"]) for review in reviews)
    assert not repeated(review["text"] for review in reviews)


def test_every_name_can_be_heard_or_has_an_alias_that_can(products: list[Row], vocabulary: set[str]) -> None:
    said = {product["name"]: aliases(product) for product in products}
    exceptions = unheard(said, vocabulary)
    assert exceptions == UNHEARD_NAMES
    for name in exceptions:
        assert set(said[name]) - unheard(said[name], vocabulary), name


def test_most_aliases_can_be_heard(products: list[Row], vocabulary: set[str]) -> None:
    said = {alias for product in products for alias in aliases(product)}
    assert len(unheard(said, vocabulary)) <= 0.08 * len(said)


def test_brands_and_colors_can_be_heard(products: list[Row], variants: list[Row], vocabulary: set[str]) -> None:
    assert not unheard({product["brand"] for product in products}, vocabulary)
    assert not unheard({variant["color"] for variant in variants}, vocabulary)


def test_categories_deliveries_and_coupons_can_be_heard(store: dict[str, Any], vocabulary: set[str]) -> None:
    for entry in [*store["categories"].values(), *store["delivery"]]:
        assert not unheard([entry["name"]], vocabulary)
        assert len(unheard(entry["aliases"], vocabulary)) < len(entry["aliases"])
    for coupon in store["coupons"]:
        assert not unheard(coupon["spoken"], vocabulary)


def test_deliveries_are_pickup_standard_and_express(store: dict[str, Any]) -> None:
    prices = {option["code"]: option["price"] for option in store["delivery"]}
    assert prices == {"pickup": "0.00", "standard": "4.95", "express": "12.95"}
    assert all(option["days_min"] <= option["days_max"] for option in store["delivery"])


def test_promotions_and_coupons_are_of_every_kind_and_their_values_parse(store: dict[str, Any]) -> None:
    promotions, coupons = store["promotions"], store["coupons"]
    assert {p["kind"] for p in promotions} == {"percent", "amount", "buy_x_get_y", "free_delivery"}
    assert {c["kind"] for c in coupons} == {"percent", "amount", "free_delivery"}
    for rule in [*promotions, *coupons]:
        assert (rule["kind"] in {"percent", "amount"}) == ("value" in rule)
        assert Decimal(rule.get("value", "1")) > 0
    assert any("minimum" in coupon for coupon in coupons)


def test_dates_are_days_in_order_and_one_coupon_has_expired(store: dict[str, Any]) -> None:
    for rule in [*store["promotions"], *store["coupons"]]:
        starts, ends = rule.get("starts", date.min), rule.get("ends", date.max)
        assert type(starts) is date
        assert type(ends) is date
        assert starts < ends
    assert any(coupon.get("ends", date.max) < date(2026, 1, 1) for coupon in store["coupons"])


def test_promotions_name_products_and_categories_that_exist(store: dict[str, Any], products: list[Row]) -> None:
    ids = {product["id"] for product in products}
    for promotion in store["promotions"]:
        assert set(promotion.get("products", [])) <= ids
        assert set(promotion.get("categories", [])) <= CATEGORIES


def test_coupons_and_what_is_said_for_them_are_unique(store: dict[str, Any]) -> None:
    assert not repeated(coupon["code"] for coupon in store["coupons"])
    assert not repeated(spoken for coupon in store["coupons"] for spoken in coupon["spoken"])


def questions(faq: list[dict[str, Any]]) -> Iterator[str]:
    for entry in faq:
        yield from (" ".join(words(asked)) for asked in [entry["question"], *entry["phrasings"]])


def test_questions_are_many_and_each_is_asked_in_its_own_words(faq: list[dict[str, Any]]) -> None:
    assert len(faq) >= 25
    assert not repeated(entry["topic"] for entry in faq)
    assert not repeated(questions(faq))
    assert all(len(entry["phrasings"]) >= 4 for entry in faq)


def test_questions_can_be_heard(faq: list[dict[str, Any]], vocabulary: set[str]) -> None:
    for entry in faq:
        asked = [entry["question"], *entry["phrasings"]]
        assert len(unheard(asked, vocabulary)) <= 1, entry["topic"]


def test_answers_are_at_most_two_sentences(faq: list[dict[str, Any]]) -> None:
    for entry in faq:
        assert 1 <= len(re.findall(r"[.!?](?:\s|$)", entry["answer"])) <= 2, entry["topic"]
