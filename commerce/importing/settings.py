"""``store.yaml``: who the shop is, its categories, delivery, promotions and coupons."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from babel.numbers import list_currencies

from commerce.importing.after_sales import read_after_sales
from commerce.importing.cells import Problems, Row, unique
from commerce.importing.checkout import read_terms, zone_prices
from commerce.importing.content import Record, StoreFiles
from commerce.importing.currencies import read_currencies
from commerce.importing.payments import read_payments
from commerce.importing.tables import yaml_content
from commerce.importing.taxes import read_taxes
from commerce.pricing.rules import Kind

STANDARD_MAX_QUANTITY: Final = 20


def read_settings(row: Row, files: StoreFiles) -> str:
    """Read everything in ``store.yaml``; returns the currency."""
    currency = row.text("currency", required=True).upper()
    if currency not in list_currencies():
        if currency:
            row.note("currency", f"{currency!r} is no currency; write its ISO 4217 code, such as USD or EUR")
        currency = "USD"
    files.store = {
        "id": 1,
        "name": row.text("name", required=True),
        "currency": currency,
        "contact": row.text("contact"),
        "max_quantity": row.whole("max_quantity", STANDARD_MAX_QUANTITY, minimum=1),
    }
    read_currencies(row, files, currency)
    files.categories = list(_categories(row))
    files.deliveries = unique(
        [_delivery(entry, n, currency) for n, entry in enumerate(row.rows("delivery"))], "code", row
    )
    files.checkout = read_terms(row)
    files.promotions = [_promotion(entry, n, currency) for n, entry in enumerate(row.rows("promotions"), start=1)]
    files.coupons = unique([_coupon(entry, currency) for entry in row.rows("coupons")], "code", row)
    read_taxes(row, files)
    read_payments(row, files, currency)
    read_after_sales(row, files, currency)
    return currency


def open_settings(folder: Path, problems: Problems) -> Row:
    """The file as one row."""
    content = yaml_content(folder, "store.yaml", problems)
    if not isinstance(content, dict):
        if content is not None:
            problems.add("store.yaml", "must be names with values, such as 'currency: USD'")
        content = {"name": "-", "currency": "USD"}
    return Row("store.yaml", content, problems)


def _categories(row: Row) -> Iterator[Record]:
    categories = row.cells.get("categories") or {}
    if not isinstance(categories, dict):
        row.note("categories", "must be keys with a name each, such as 'shoes: {name: Shoes}'")
        return
    for position, (key, entry) in enumerate(categories.items()):
        cells = Row(f"{row.place}, category {key}", entry if isinstance(entry, dict) else {}, row.problems)
        yield {
            "key": str(key),
            "name": cells.text("name", required=True),
            "aliases": cells.names("aliases"),
            "position": position,
        }


def _delivery(row: Row, position: int, currency: str) -> Record:
    days_min = row.whole("days_min", 0)
    days_max = row.whole("days_max", days_min)
    if days_max < days_min:
        row.note("days_max", f"{days_max} is less than days_min {days_min}")
    return {
        "code": row.text("code", required=True),
        "name": row.text("name", required=True),
        "price": row.price("price", currency),
        "free_from": row.price("free_from", currency) if row.text("free_from") else None,
        "days_min": days_min,
        "days_max": days_max,
        "description": row.text("description"),
        "aliases": row.names("aliases"),
        "position": position,
        "zones": zone_prices(row, currency),
    }


def _promotion(row: Row, number: int, currency: str) -> Record:
    kind = row.choice("kind", [kind.value for kind in Kind])
    gives = kind == Kind.BUY_X_GET_Y
    return {
        "id": number,
        "name": row.text("name", required=True),
        "description": row.text("description"),
        "kind": kind,
        "value": _value(row, kind, currency),
        "buy": row.whole("buy", minimum=1) if gives else 0,
        "get": row.whole("get", 1, minimum=1) if gives else 0,
        "categories": row.names("categories"),
        "products": row.names("products"),
        "starts": row.moment("starts"),
        "ends": row.moment("ends", end_of_day=True),
        "exclusive": row.flag("exclusive"),
        "priority": row.whole("priority", 0),
        "group": row.text("group"),
    }


def _coupon(row: Row, currency: str) -> Record:
    kind = row.choice("kind", [kind.value for kind in Kind if kind is not Kind.BUY_X_GET_Y])
    return {
        "code": row.text("code", required=True),
        "spoken": row.names("spoken"),
        "kind": kind,
        "value": _value(row, kind, currency),
        "minimum": row.price("minimum", currency, required=False),
        "starts": row.moment("starts"),
        "ends": row.moment("ends", end_of_day=True),
        "exclusive": row.flag("exclusive"),
        "uses": row.whole("uses", minimum=1) if row.text("uses") else None,
        "uses_each": row.whole("uses_each", minimum=1) if row.text("uses_each") else None,
    }


def _value(row: Row, kind: str, currency: str) -> int:
    if kind == Kind.PERCENT:
        return int(row.number("value", minimum=0, maximum=100) * 100)
    if kind == Kind.AMOUNT:
        return row.price("value", currency)
    if row.text("value"):
        row.note("value", f"a promotion of kind {kind} has no value; leave it out")
    return 0


def check_promotions(settings: Row, files: StoreFiles) -> None:
    """Note the products and categories that promotions name and the store doesn't have."""
    products = {product["id"] for product in files.products}
    keys = {category["key"] for category in files.categories}
    for row, promotion in zip(settings.rows("promotions"), files.promotions, strict=False):
        for column, known in (("products", products), ("categories", keys)):
            if unknown := [name for name in promotion[column] if name not in known]:
                row.note(column, f"{', '.join(map(repr, unknown))}: not among the {column} of this store")
