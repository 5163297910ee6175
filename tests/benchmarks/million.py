"""A made-up shop of a million products, written straight into its tables: an import is measured elsewhere."""

from __future__ import annotations

import json
import random
from itertools import islice
from pathlib import Path
from typing import Final

from sqlalchemy import update

from commerce import Database, import_store, open_database
from commerce.catalogue.store import StoreRow
from tests.benchmarks.catalogue import COLORS, product_record, write_catalogue

MILLION: Final = 1_000_000
_FIRST: Final = 50
"""Products that are imported as a shopkeeper would: they make the shop."""
_BATCH: Final = 5_000
# As text for the driver: SQLAlchemy would take minutes for a million rows.
_PRODUCTS: Final = """
INSERT INTO products (id, name, brand, category, description, aliases, standing,
    star_total, review_count, retired, attributes, images, model)
VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, 0, '[]', '[]', '')
"""
_VARIANTS: Final = """
INSERT INTO variants (sku, product_id, color, price, stock, position, size, further, retired)
VALUES (?, ?, ?, ?, ?, ?, '', '[]', 0)
"""


def fill(folder: Path, products: int) -> Database:
    """A shop on SQLite of so many products of one variant each; its search index is not made yet."""
    database = open_database(folder / "shop.sqlite")
    import_store(database, write_catalogue(folder / "goods", min(products, _FIRST)))
    draw = random.Random(products)  # noqa: S311 - the same shop each time, no secret
    numbers = iter(range(_FIRST, products))
    with database.write() as session:
        connection = session.connection()
        while batch := [_rows(number, draw) for number in islice(numbers, _BATCH)]:
            connection.exec_driver_sql(_PRODUCTS, [product for product, _ in batch])
            connection.exec_driver_sql(_VARIANTS, [variant for _, variant in batch])
        session.execute(update(StoreRow).values(revision=f"made-{products}"))
    return database


def _rows(number: int, draw: random.Random) -> tuple[tuple[object, ...], tuple[object, ...]]:
    product = product_record(number, draw)
    product_id, price, stock = product["id"], draw.randint(2, 199) * 100 + 95, draw.choice((0, 3, 8, 20, 50))
    told = (product_id, product["name"], product["brand"], product["category"], product["description"])
    aliases = json.dumps(product["aliases"])
    return (*told, aliases, draw.random() * 5), (
        f"{product_id}-one",
        product_id,
        draw.choice(COLORS),
        price,
        stock,
        number,
    )
