"""A store as a folder of files that a shopkeeper can edit.

    store.yaml     who the shop is, categories, delivery, promotions, coupons
    products.csv   id,name,brand,category,description,aliases,max_quantity
    variants.csv   sku,product_id,size,color,price,stock   (further columns are further attributes)
    options.csv    product_id,code,name,price
    reviews.csv    product_id,stars,author,text
    faq.yaml       a list of topic, question, phrasings, answer

UTF-8 with a header row; an empty cell means none; lists are split by ``|``. The first three must be there.
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from babel.numbers import list_currencies

from commerce.errors import ImportRejectedError
from commerce.prices import Kind
from commerce.store_cells import Problems, Row

STANDARD_MAX_QUANTITY = 20
_COLUMNS = {
    "products.csv": ("id", "name", "brand", "category", "description", "aliases", "max_quantity"),
    "variants.csv": ("sku", "product_id", "size", "color", "price", "stock"),
    "options.csv": ("product_id", "code", "name", "price"),
    "reviews.csv": ("product_id", "stars", "author", "text"),
}
_OPTIONAL_FILES = ("options.csv", "reviews.csv", "faq.yaml")
_OPTIONAL_COLUMNS = frozenset({"aliases", "max_quantity", "size", "color", "author", "brand", "description"})

Record = dict[str, Any]
"""One row as its table's columns."""


@dataclass
class StoreFiles:
    """A folder's content, checked, as rows of the tables."""

    store: Record = field(default_factory=dict)
    categories: list[Record] = field(default_factory=list)
    deliveries: list[Record] = field(default_factory=list)
    promotions: list[Record] = field(default_factory=list)
    coupons: list[Record] = field(default_factory=list)
    products: list[Record] = field(default_factory=list)
    variants: list[Record] = field(default_factory=list)
    """A stock of ``None`` leaves what is counted."""
    options: list[Record] = field(default_factory=list)
    reviews: list[Record] = field(default_factory=list)
    answers: list[Record] = field(default_factory=list)

    def revision(self) -> str:
        """Hash of everything but the stock."""
        digest = hashlib.sha256()
        for records in (
            [self.store],
            self.categories,
            self.deliveries,
            self.promotions,
            self.coupons,
            self.products,
            self.variants,
            self.options,
            self.reviews,
            self.answers,
        ):
            for record in records:
                digest.update(repr([value for name, value in record.items() if name != "stock"]).encode())
            digest.update(b"\0")
        return digest.hexdigest()[:16]


def read_store(folder: Path) -> StoreFiles:
    """Read and check a folder; raises ``ImportRejectedError`` with everything that is wrong in it."""
    problems = Problems()
    files = StoreFiles()
    settings = _settings(folder, problems)
    currency = _read_settings(settings, files)
    _read_products(folder, files, problems)
    _read_variants(folder, files, currency, problems)
    _read_options(folder, files, currency, problems)
    _read_reviews(folder, files, problems)
    _read_answers(folder, files, problems)
    _check_promotions(settings, files)
    if problems.found:
        raise ImportRejectedError(problems.found)
    return files


def _settings(folder: Path, problems: Problems) -> Row:
    content = _yaml(folder, "store.yaml", problems)
    if not isinstance(content, dict):
        if content is not None:
            problems.add("store.yaml", "must be names with values, such as 'currency: USD'")
        content = {"name": "-", "currency": "USD"}
    return Row("store.yaml", content, problems)


def _read_settings(row: Row, files: StoreFiles) -> str:
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
    files.categories = list(_categories(row))
    files.deliveries = _unique(
        [_delivery(entry, n, currency) for n, entry in enumerate(row.rows("delivery"))], "code", row
    )
    files.promotions = [
        _promotion(entry, n, currency) for n, entry in enumerate(row.rows("promotions"), start=1)
    ]
    files.coupons = _unique([_coupon(entry, currency) for entry in row.rows("coupons")], "code", row)
    return currency


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
    }


def _value(row: Row, kind: str, currency: str) -> int:
    if kind == Kind.PERCENT:
        return int(row.number("value", minimum=0, maximum=100) * 100)
    if kind == Kind.AMOUNT:
        return row.price("value", currency)
    if row.text("value"):
        row.note("value", f"a promotion of kind {kind} has no value; leave it out")
    return 0


def _read_products(folder: Path, files: StoreFiles, problems: Problems) -> None:
    keys = {category["key"] for category in files.categories}
    seen: set[str] = set()
    for row in _csv(folder, "products.csv", problems):
        product_id = row.text("id", required=True)
        if product_id in seen:
            row.note(
                "id", f"{product_id!r} stands in an earlier row already; each product needs an id of its own"
            )
        seen.add(product_id)
        category = row.text("category", required=True)
        if category and category not in keys:
            row.note(
                "category",
                f"{category!r} is not among the categories of store.yaml: {', '.join(sorted(keys))}",
            )
        limit = row.text("max_quantity")
        files.products.append(
            {
                "id": product_id,
                "name": row.text("name", required=True),
                "brand": row.text("brand"),
                "category": category,
                "description": row.text("description"),
                "aliases": row.names("aliases"),
                "max_quantity": row.whole("max_quantity", minimum=1) if limit else None,
            }
        )


def _read_variants(folder: Path, files: StoreFiles, currency: str, problems: Problems) -> None:
    products = {product["id"] for product in files.products}
    sold = set()
    seen: set[str] = set()
    for position, row in enumerate(_csv(folder, "variants.csv", problems)):
        product_id = _known_product(row, products)
        sold.add(product_id)
        sku = row.text("sku", required=True)
        if sku and sku in seen:
            row.note("sku", f"{sku!r} stands in an earlier row already; each variant needs a SKU of its own")
        seen.add(sku)
        further = [
            [name, text]
            for name in row.cells
            if name not in _COLUMNS["variants.csv"] and (text := row.text(name))
        ]
        files.variants.append(
            {
                "sku": sku,
                "product_id": product_id,
                "size": row.text("size"),
                "color": row.text("color"),
                "further": further,
                "price": row.price("price", currency),
                "stock": row.whole("stock") if row.text("stock") else None,
                "position": position,
            }
        )
    for product_id in sorted(products - sold - {""}):
        problems.add(
            "variants.csv", f"product {product_id!r} has no row here; each product needs one variant at least"
        )


def _read_options(folder: Path, files: StoreFiles, currency: str, problems: Problems) -> None:
    products = {product["id"] for product in files.products}
    seen: set[tuple[str, str]] = set()
    for position, row in enumerate(_csv(folder, "options.csv", problems)):
        product_id, code = _known_product(row, products), row.text("code", required=True)
        if (product_id, code) in seen:
            row.note("code", f"{code!r} stands in an earlier row for {product_id!r} already")
        seen.add((product_id, code))
        name, amount = row.text("name", required=True), row.price("price", currency)
        files.options.append(
            {"product_id": product_id, "code": code, "name": name, "price": amount, "position": position}
        )


def _read_reviews(folder: Path, files: StoreFiles, problems: Problems) -> None:
    products = {product["id"] for product in files.products}
    for row in _csv(folder, "reviews.csv", problems):
        product_id = _known_product(row, products)
        stars = row.choice("stars", "12345")
        author, text = row.text("author"), row.text("text")
        files.reviews.append(
            {
                "product_id": product_id,
                "stars": int(stars) if stars in set("12345") else 1,
                "author": author,
                "text": text,
            }
        )


def _read_answers(folder: Path, files: StoreFiles, problems: Problems) -> None:
    content = _yaml(folder, "faq.yaml", problems)
    whole = Row("faq.yaml", {"questions": content}, problems)
    files.answers = _unique(
        [_answer(row, n) for n, row in enumerate(whole.rows("questions"))], "topic", whole
    )


def _answer(row: Row, position: int) -> Record:
    return {
        "topic": row.text("topic", required=True),
        "question": row.text("question", required=True),
        "phrasings": row.names("phrasings"),
        "text": row.text("answer", required=True),
        "position": position,
    }


def _check_promotions(settings: Row, files: StoreFiles) -> None:
    products = {product["id"] for product in files.products}
    keys = {category["key"] for category in files.categories}
    for row, promotion in zip(settings.rows("promotions"), files.promotions, strict=False):
        for column, known in (("products", products), ("categories", keys)):
            if unknown := [name for name in promotion[column] if name not in known]:
                row.note(column, f"{', '.join(map(repr, unknown))}: not among the {column} of this store")


def _known_product(row: Row, products: set[str]) -> str:
    product_id = row.text("product_id", required=True)
    if product_id and product_id not in products:
        row.note("product_id", f"{product_id!r} is not among the ids of products.csv")
    return product_id


def _unique(records: list[Record], key: str, row: Row) -> list[Record]:
    names = [record[key] for record in records]
    for name in sorted({name for name in names if name and names.count(name) > 1}):
        row.note(key, f"{name!r} is used twice; each needs its own")
    return records


def _csv(folder: Path, name: str, problems: Problems) -> Iterator[Row]:
    text = _text(folder, name, problems)
    if text is None:
        return
    reader = csv.reader(text.splitlines(keepends=True), strict=True)
    header: list[str] = []
    number = 0
    try:
        for number, cells in enumerate(reader, start=1):
            if number == 1:
                header = [cell.strip() for cell in cells]
                if not _header_is_right(name, header, problems):
                    return
            elif any(cell.strip() for cell in cells):
                if len(cells) != len(header):
                    problems.add(
                        f"{name}, row {number}",
                        f'has {len(cells)} cells instead of {len(header)}; put a text that holds a comma in "quotes"',
                    )
                else:
                    yield Row(f"{name}, row {number}", dict(zip(header, cells, strict=True)), problems)
    except csv.Error as error:
        problems.add(
            f"{name}, row {number + 1}", f"is no CSV ({error}); a quote in a quoted text is written twice"
        )


def _header_is_right(name: str, header: list[str], problems: Problems) -> bool:
    missing = [
        column for column in _COLUMNS[name] if column not in header and column not in _OPTIONAL_COLUMNS
    ]
    if missing:
        problems.add(
            f"{name}, row 1", f"has no column {', '.join(missing)}; the header is {','.join(_COLUMNS[name])}"
        )
    extra = [column for column in header if column not in _COLUMNS[name]] if name != "variants.csv" else []
    if extra:
        problems.add(
            f"{name}, row 1",
            f"has a column {', '.join(map(repr, extra))} that is not known; the columns are {','.join(_COLUMNS[name])}",
        )
    double = sorted({column for column in header if header.count(column) > 1})
    if double or "" in header:
        problems.add(f"{name}, row 1", "needs a name for each column, and each name once")
    return not (missing or extra or double or "" in header)


def _yaml(folder: Path, name: str, problems: Problems) -> Any:
    text = _text(folder, name, problems)
    if text is None:
        return None
    try:
        return yaml.safe_load(text)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        problems.add(
            f"{name}, line {line}",
            f"is no YAML ({error.problem}); check the spaces at its beginning and the quotes",
        )
    except yaml.YAMLError as error:
        problems.add(name, f"is no YAML ({error})")
    return None


def _text(folder: Path, name: str, problems: Problems) -> str | None:
    try:
        return (folder / name).read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        if name not in _OPTIONAL_FILES:
            problems.add(name, f"is not in {folder}; a store needs store.yaml, products.csv and variants.csv")
    except UnicodeDecodeError:
        problems.add(name, "is not UTF-8; save it with that encoding")
    except OSError as error:
        problems.add(name, f"can't be read: {error.strerror}")
    return None
