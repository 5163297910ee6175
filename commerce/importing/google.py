"""The feed of Google Merchant Center, as XML (RSS 2.0 or Atom) and as tab-separated text.

https://support.google.com/merchants/answer/7052112 names the attributes. Items of one ``item_group_id`` are the
variants of a product. A feed has no stock but "in stock", unless it has ``sell_on_google_quantity`` or ``quantity``.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO
from itertools import takewhile
from typing import Final
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from commerce.importing.cells import Problems, Row
from commerce.importing.feed import FeedProduct, FeedVariant
from commerce.importing.further import addresses, model_address
from commerce.importing.plain_text import plain_text
from commerce.spreadsheets import unguarded

IN_STOCK: Final = frozenset({"in_stock", "in stock", "limited_availability", "limited availability"})
AVAILABILITIES: Final = IN_STOCK | {
    "out_of_stock",
    "out of stock",
    "preorder",
    "backorder",
}
VARIANT_ATTRIBUTES: Final = ("size", "color", "pattern", "material", "age_group", "gender")
"""Attributes that tell the items of a group from one another."""
LISTS: Final = frozenset({"additional_image_link"})
SEPARATORS: Final = " -\u2013\u2014,/|("
"""What stands between a title and its size or color."""


def is_google_table(header: list[str]) -> bool:
    """Whether a header is one of Google's tables."""
    told = {_column(cell) for cell in header}
    return {"id", "title", "price"} <= told and bool(told & {"availability", "link", "item_group_id"})


def read_google_xml(text: str, name: str, currency: str, problems: Problems) -> list[FeedProduct]:
    """The products of an XML feed; what is wrong is noted with its item."""
    try:
        root: Element = fromstring(text)
    except ParseError as error:
        problems.add(name, f"is no XML ({error})")
        return []
    except DefusedXmlException:
        problems.add(name, "declares entities, which no product feed needs; take them out")
        return []
    items = [element for element in root.iter() if _local(element.tag) in ("item", "entry")]
    if not items:
        problems.add(name, "has no <item>; it must be the product feed of Google Merchant Center")
    rows = (Row(f"{name}, item {number}", _cells(item), problems) for number, item in enumerate(items, start=1))
    return _products(rows, currency)


def read_google_table(text: str, name: str, currency: str, problems: Problems) -> list[FeedProduct]:
    """The products of a tab-separated feed; what is wrong is noted with its row."""
    return _products(_rows(text, name, problems), currency)


def _rows(text: str, name: str, problems: Problems) -> Iterator[Row]:
    header: list[str] = []
    number = 0
    try:
        for number, cells in enumerate(csv.reader(StringIO(text, newline=""), delimiter="\t"), start=1):
            if number == 1:
                header = [_column(cell) for cell in cells]
            elif len(cells) != len(header) and any(cells):
                problems.add(
                    f"{name}, row {number}", f"has {len(cells)} cells instead of {len(header)}, parted by tabs"
                )
            elif any(cells):
                told = dict(zip(header, map(unguarded, cells), strict=True))
                lists = {column: [part for part in told.get(column, "").split(",") if part] for column in LISTS}
                yield Row(f"{name}, row {number}", told | lists, problems)
    except csv.Error as error:
        problems.add(f"{name}, row {number + 1}", f"is no row of a table ({error}); shorten its cells")


def _products(rows: Iterator[Row], currency: str) -> list[FeedProduct]:
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(row.text("item_group_id") or row.text("id", required=True), []).append(row)
    return [_product(product_id, items, currency) for product_id, items in groups.items()]


def _product(product_id: str, items: list[Row], currency: str) -> FeedProduct:
    first = items[0]
    kind = first.text("product_type") or first.text("google_product_category")
    pictures = [address for row in items for address in [*_links(row, "image_link"), *_more(row)]]
    return FeedProduct(
        product_id,
        _title(items),
        first,
        brand=first.text("brand"),
        category="" if kind.isdecimal() else kind.split(">")[-1].strip(),
        description=plain_text(first.text("description")),
        images=list(dict.fromkeys(pictures)),
        model=model_address(first, "virtual_model_link"),
        shared=frozenset(VARIANT_ATTRIBUTES[2:]),
        variants=[_variant(row, currency) for row in items],
    )


def _variant(row: Row, currency: str) -> FeedVariant:
    availability = row.text("availability").lower()
    if availability and availability not in AVAILABILITIES:
        row.note("availability", f"{availability!r} is not allowed; write in_stock or out_of_stock")
    stock = next((row.whole(name) for name in ("sell_on_google_quantity", "quantity") if row.text(name)), None)
    if stock is None and availability and availability not in IN_STOCK:
        stock = 0
    return FeedVariant(
        row.text("id", required=True),
        _price(row, currency),
        stock,
        [[name, row.text(name)] for name in VARIANT_ATTRIBUTES if row.text(name)],
        available=stock is None,
    )


def _price(row: Row, currency: str) -> int:
    """The price, or the lower one of a sale: "15.00 USD"."""
    column = "sale_price" if row.text("sale_price") else "price"
    amount, _, told = row.text(column, required=True).partition(" ")
    if told and told.upper() != currency:
        row.note(column, f"{told!r} is not the currency of this store; write amounts in {currency}")
    cells = Row(row.place, {column: amount}, row.problems)
    return cells.price(column, currency) if amount else 0


def _title(items: list[Row]) -> str:
    """What the titles of a group's items have in common: without the sizes and colors at their ends."""
    titles = [row.text("title", required=True) for row in items]
    if len(set(titles)) == 1:
        return titles[0]
    places = zip(*(title.split() for title in titles), strict=False)
    shared = [words[0] for words in takewhile(lambda words: len(set(words)) == 1, places)]
    told = {word.lower() for row in items for name in VARIANT_ATTRIBUTES for word in row.text(name).split()}
    while len(shared) > 1 and shared[-1].strip(SEPARATORS).lower() in told | {""}:
        shared.pop()
    return " ".join(shared).strip(SEPARATORS) or titles[0]


def _links(row: Row, column: str) -> list[str]:
    link = row.text(column)
    return addresses(Row(row.place, {column: [link]}, row.problems), column) if link else []


def _more(row: Row) -> list[str]:
    links = [str(link).strip() for link in row.cells.get("additional_image_link") or []]
    return addresses(Row(row.place, {"additional_image_link": links}, row.problems), "additional_image_link")


def _cells(item: Element) -> dict[str, object]:
    cells: dict[str, object] = {column: [] for column in LISTS}
    for element in item:
        name, text = _local(element.tag), (element.text or "").strip()
        listed = cells.get(name)
        if isinstance(listed, list):
            listed.append(text)
        else:
            cells.setdefault(name, text)
    return cells


def _local(tag: object) -> str:
    return str(tag).rpartition("}")[2].lower()


def _column(cell: str) -> str:
    return cell.strip().lower().removeprefix("g:").replace(" ", "_")
