"""The catalogue as a product CSV of Shopify (see ``commerce.importing.shopify``)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from html import escape
from itertools import zip_longest
from typing import Final

from commerce.exporting.tables import csv_text, major
from commerce.importing.content import Record, StoreFiles
from commerce.importing.shopify import OPTIONS, TAG

HEADER: Final = (
    "Handle",
    "Title",
    "Body (HTML)",
    "Vendor",
    "Type",
    "Tags",
    "Published",
    *(f"Option{n} {part}" for n in OPTIONS for part in ("Name", "Value")),
    "Variant SKU",
    "Variant Inventory Qty",
    "Variant Price",
    "Image Src",
    "Status",
)
Row = dict[str, object]


def shopify_csv(files: StoreFiles) -> str:
    """The file's text. A variant has three options at most there; attributes but tags are left out."""
    categories = {category["key"]: category["name"] for category in files.categories}
    variants: defaultdict[str, list[Record]] = defaultdict(list)
    for variant in files.variants:
        variants[variant["product_id"]].append(variant)
    rows = (
        [row.get(column, "") for column in HEADER]
        for product in files.products
        for row in _rows(product, variants[product["id"]], categories, files.store["currency"])
    )
    return csv_text(HEADER, rows)


def _rows(product: Record, variants: list[Record], categories: dict[str, str], currency: str) -> Iterator[Row]:
    names = _option_names(variants)
    told: Row = {
        "Title": product["name"],
        "Body (HTML)": escape(product["description"], quote=False),
        "Vendor": product["brand"],
        "Type": categories.get(product["category"], product["category"]),
        "Tags": ", ".join(value for name, value in product["attributes"] if name == TAG),
        "Published": "true",
        "Status": "active",
        **{f"Option{n} Name": name for n, name in enumerate(names or ["Title"], start=1)},
    }
    for variant, image in zip_longest(variants, product["images"]):
        row = {"Handle": product["id"], "Image Src": image or ""} | told
        yield row if variant is None else row | _variant(variant, names, currency)
        told = {}


def _variant(variant: Record, names: list[str], currency: str) -> Row:
    values = dict(_options(variant))
    told = [values.get(name, "") for name in names] or ["Default Title"]
    return {
        **{f"Option{n} Value": value for n, value in enumerate(told, start=1)},
        "Variant SKU": variant["sku"],
        "Variant Inventory Qty": variant["stock"],
        "Variant Price": major(variant["price"], currency),
    }


def _option_names(variants: list[Record]) -> list[str]:
    return list(dict.fromkeys(name for variant in variants for name, _ in _options(variant)))[: len(OPTIONS)]


def _options(variant: Record) -> list[tuple[str, str]]:
    pairs = [
        ("Size", variant["size"]),
        ("Color", variant["color"]),
        *((name, value) for name, value in variant["further"]),
    ]
    return [(name, value) for name, value in pairs if value]
