"""The store's own folder: tables from what is stored, the other files as the shopkeeper wrote them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

import yaml

from commerce.importing.content import Record, StoreFiles
from commerce.importing.tables import COLUMNS
from commerce.money import Money
from commerce.spreadsheets import guarded

Table = tuple[Sequence[str], Iterable[Sequence[object]]]
"""Header and rows."""
NEEDED = ("products.csv", "variants.csv")


def folder_files(files: StoreFiles) -> dict[str, str]:
    """The files of the folder by name. Tables without rows are left out, but for those that a store needs."""
    currency = files.store["currency"]
    tables = {
        "categories.csv": _table("categories.csv", _further_categories(files)),
        "products.csv": _table("products.csv", files.products),
        "variants.csv": _variants(files.variants, currency),
        "options.csv": _table("options.csv", (_priced(option, currency) for option in files.options)),
        "reviews.csv": _table("reviews.csv", files.reviews),
        "attributes.csv": _table("attributes.csv", _attributes(files.products)),
        "bundles.csv": _table("bundles.csv", ({"sku": row["bundle"], **row} for row in files.bundles)),
        "stock.csv": _table("stock.csv", files.stocks),
        "prices.csv": _table("prices.csv", (_priced(price, price["currency"]) for price in files.list_prices)),
    }
    written = {name: csv_text(*table) for name, table in tables.items()}
    kept = {name: text for name, text in written.items() if name in NEEDED or text.count("\n") > 1}
    return dict(files.originals) | kept


def csv_text(header: Sequence[str], rows: Iterable[Sequence[object]], delimiter: str = ",") -> str:
    """A CSV file's text, in which no cell is a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(map(guarded, row) for row in rows)
    return text.getvalue()


def major(minor: int, currency: str) -> str:
    """An amount in major units, as the files have it: "59.95"."""
    return f"{Money(minor, currency).major:f}"


def _table(name: str, records: Iterable[Record]) -> Table:
    columns = COLUMNS[name]
    return columns, ([_cell(record.get(column)) for column in columns] for record in records)


def _variants(variants: list[Record], currency: str) -> Table:
    further = list(dict.fromkeys(name for variant in variants for name, _ in variant["further"]))
    rows = (
        [
            *(_cell(_priced(variant, currency)[column]) for column in COLUMNS["variants.csv"]),
            *(dict(variant["further"]).get(name, "") for name in further),
        ]
        for variant in variants
    )
    return [*COLUMNS["variants.csv"], *further], rows


def _priced(record: Record, currency: str) -> Record:
    return record | {"price": major(record["price"], currency)}


def _attributes(products: list[Record]) -> Iterator[Record]:
    for product in products:
        for name, value in product["attributes"]:
            yield {"product_id": product["id"], "name": name, "value": value}


def _further_categories(files: StoreFiles) -> list[Record]:
    """Categories that store.yaml doesn't have: a feed brought them."""
    settings = yaml.safe_load(files.originals.get("store.yaml", "")) or {}
    told = {str(key) for key in settings.get("categories") or {}}
    return [category for category in files.categories if category["key"] not in told]


def _cell(value: object) -> object:
    if isinstance(value, list):
        return "|".join(map(str, value))
    return "" if value is None else value
