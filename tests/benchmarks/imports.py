"""Suite ``catalogue``: how long a catalogue of 50,000 rows takes to import, in each format, into an empty shop's file.

A row is a product of one variant; the store's own folder has a row in each of two files for it. The time is that of
``import_store``: reading, checking, writing, and the search index. Bars are held against the processor's time.
"""

from __future__ import annotations

import csv
import random
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Final
from xml.sax.saxutils import escape

from commerce import import_store, open_database
from tests.benchmarks import machine
from tests.benchmarks.catalogue import product_record, write_catalogue
from tests.benchmarks.own_process import in_own_process
from tests.benchmarks.progress import working
from tests.benchmarks.report import Cell, Figure, Report, Table

ROWS: Final = 50_000
_SEED: Final = 5
_STORE: Final = 3
"""Products of the shop that a feed goes into."""
Record = dict[str, Any]


def measure() -> Report:
    """Each format in a process of its own."""
    report, rows = Report(), list[tuple[Cell, ...]]()
    for title in WRITERS:
        found = in_own_process(load, title)
        report.figures.append(Figure(f"import, {title}", found["cpu_s"], "s"))
        rows.append((title, ROWS, found["products"], found["wall_s"], found["cpu_s"], found["peak_mb"]))
    columns = ("format", "rows", "products", "seconds", "CPU seconds", "memory at most MB")
    report.tables.append(Table("Imports into SQLite, with the search index", columns, rows))
    return report


def load(title: str) -> Record:
    """Be a process that writes a catalogue and imports it: seconds, and products in the shop."""
    with tempfile.TemporaryDirectory(prefix="hawker-bench-") as name:
        folder = Path(name)
        store = write_catalogue(folder / "store", _STORE)
        path = WRITERS[title](store, folder / "feed", _products())
        database = open_database(folder / "shop.sqlite")
        if path != store:
            import_store(database, store)
        wall, cpu = time.perf_counter(), time.process_time()
        with working(f"Importing {title}"):
            report = import_store(database, path)
        seconds = {"wall_s": time.perf_counter() - wall, "cpu_s": time.process_time() - cpu}
        database.close()
    return {**seconds, "products": report.products, "peak_mb": machine.peak_mb()}


def _products() -> list[Record]:
    draw = random.Random(_SEED)  # noqa: S311 - the same catalogue each time, no secret
    return [product_record(n, draw) | {"price": f"{draw.randint(2, 199)}.95", "stock": n % 20} for n in range(ROWS)]


def _own(store: Path, _: Path, products: Sequence[Record]) -> Path:
    columns = ("id", "name", "brand", "category", "description")
    _table(store / "products.csv", columns, ([p[column] for column in columns] for p in products))
    variants = ((f"{p['id']}-one", p["id"], p["price"], p["stock"]) for p in products)
    _table(store / "variants.csv", ("sku", "product_id", "price", "stock"), variants)
    (store / "reviews.csv").unlink()
    return store


def _shopify(_: Path, path: Path, products: Sequence[Record]) -> Path:
    header = ("Handle", "Title", "Body (HTML)", "Vendor", "Type", "Published", "Variant SKU", "Variant Price")
    rows = (
        (
            p["id"],
            p["name"],
            f"<p>{p['description']}</p>",
            p["brand"],
            p["category"],
            "true",
            p["id"],
            p["price"],
            p["stock"],
        )
        for p in products
    )
    return _table(path, (*header, "Variant Inventory Qty"), rows)


_GOOGLE: Final = ("id", "title", "description", "brand", "product_type", "price", "availability", "quantity")


def _google(product: Record) -> tuple[str, ...]:
    told = (product["id"], product["name"], product["description"], product["brand"], product["category"])
    return (*told, f"{product['price']} USD", "in_stock", str(product["stock"]))


def _google_xml(_: Path, path: Path, products: Sequence[Record]) -> Path:
    with path.open("w", encoding="utf-8") as file:
        file.write('<?xml version="1.0"?>\n<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>\n')
        for product in products:
            cells = zip(_GOOGLE, _google(product), strict=True)
            file.write(f"<item>{''.join(f'<g:{name}>{escape(cell)}</g:{name}>' for name, cell in cells)}</item>\n")
        file.write("</channel></rss>\n")
    return path


def _google_tsv(_: Path, path: Path, products: Sequence[Record]) -> Path:
    return _table(path, _GOOGLE, map(_google, products), "\t")


def _table(path: Path, header: Sequence[str], rows: Iterable[Sequence[object]], delimiter: str = ",") -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerow(header)
        writer.writerows(rows)
    return path


WRITERS: Final[dict[str, Callable[[Path, Path, Sequence[Record]], Path]]] = {
    "own CSV": _own,
    "Shopify CSV": _shopify,
    "Google XML": _google_xml,
    "Google TSV": _google_tsv,
}
"""By format: writes the catalogue, for a store's folder, into that or a file, and returns which."""
