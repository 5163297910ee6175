"""What a store may say beyond products and variants: attributes, bundles, stock by location, further categories.

attributes.csv  product_id,name,value        what is true of all variants of a product ("material", "wool")
bundles.csv     sku,part,quantity            the variant ``sku`` is made of so many of the variant ``part``
stock.csv       sku,location,stock           goes before the stock in variants.csv, which is their sum
categories.csv  key,name,aliases             categories beside those of store.yaml; a feed may have brought them
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from commerce.importing.cells import Problems, Row
from commerce.importing.content import StoreFiles
from commerce.importing.tables import csv_rows

MODEL_ENDINGS: Final = (".glb", ".gltf", ".usdz")


def read_categories(folder: Path, files: StoreFiles, problems: Problems) -> None:
    """Add the categories of ``categories.csv`` to those of the settings."""
    known = {category["key"] for category in files.categories}
    for row in csv_rows(folder, "categories.csv", problems):
        key = row.text("key", required=True)
        if key in known:
            row.note("key", f"{key!r} is a category already; leave it in store.yaml or here")
        known.add(key)
        name, aliases = row.text("name", required=True), row.names("aliases")
        files.categories.append({"key": key, "name": name, "aliases": aliases, "position": len(files.categories)})


def read_attributes(folder: Path, files: StoreFiles, problems: Problems) -> None:
    """Give the products the attributes of ``attributes.csv``."""
    products = {product["id"]: product for product in files.products}
    for row in csv_rows(folder, "attributes.csv", problems):
        product_id = row.text("product_id", required=True)
        name, value = row.text("name", required=True), row.text("value", required=True)
        if product_id not in products:
            row.note("product_id", f"{product_id!r} is not among the ids of products.csv")
        elif [name, value] not in products[product_id]["attributes"]:
            products[product_id]["attributes"].append([name, value])


def read_bundles(folder: Path, files: StoreFiles, problems: Problems) -> None:
    """Read ``bundles.csv``. A bundle holds articles that are no bundles; its stock is what they allow."""
    skus = {variant["sku"] for variant in files.variants}
    rows = list(csv_rows(folder, "bundles.csv", problems))
    bundles = {row.text("sku") for row in rows}
    seen: set[tuple[str, str]] = set()
    for row in rows:
        bundle, part = row.text("sku", required=True), row.text("part", required=True)
        for column, sku in (("sku", bundle), ("part", part)):
            if sku and sku not in skus:
                row.note(column, f"{sku!r} is not among the SKUs of variants.csv")
        if part in bundles:
            row.note("part", f"{part!r} is a bundle itself; write what is in it")
        if (bundle, part) in seen:
            row.note("part", f"{part!r} stands in an earlier row for {bundle!r} already; add up the quantities")
        seen.add((bundle, part))
        files.bundles.append({"bundle": bundle, "part": part, "quantity": row.whole("quantity", 1, minimum=1)})
    for variant in files.variants:
        if variant["sku"] in bundles:
            variant["stock"] = None


def read_stock(folder: Path, files: StoreFiles, problems: Problems) -> None:
    """Read ``stock.csv``, and let the variants' stock be the sum of their locations'."""
    skus = {variant["sku"] for variant in files.variants}
    sums: defaultdict[str, int] = defaultdict(int)
    seen: set[tuple[str, str]] = set()
    for row in csv_rows(folder, "stock.csv", problems):
        sku, location = row.text("sku", required=True), row.text("location", required=True)
        if sku and sku not in skus:
            row.note("sku", f"{sku!r} is not among the SKUs of variants.csv")
        if (sku, location) in seen:
            row.note("location", f"{location!r} stands in an earlier row for {sku!r} already")
        seen.add((sku, location))
        stock = row.whole("stock")
        sums[sku] += stock
        files.stocks.append({"sku": sku, "location": location, "stock": stock})
    for variant in files.variants:
        if variant["sku"] in sums:
            variant["stock"] = sums[variant["sku"]]


def addresses(row: Row, column: str) -> list[str]:
    """Addresses on the web, or places beside the store's files."""
    return [address for address in row.names(column) if _is_address(row, column, address)]


def model_address(row: Row, column: str) -> str:
    """Address of a 3D model, or nothing."""
    address = row.text(column)
    if not address or not _is_address(row, column, address):
        return ""
    if not urlsplit(address).path.lower().endswith(MODEL_ENDINGS):
        row.note(column, f"{address!r} is no 3D model; link a file that ends in {' or '.join(MODEL_ENDINGS)}")
        return ""
    return address


def _is_address(row: Row, column: str, address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        parts = urlsplit("none:")
    on_the_web = parts.scheme in ("http", "https") and bool(parts.netloc)
    beside = not parts.scheme and not parts.netloc and not address.startswith("/") and ".." not in address.split("/")
    if not (on_the_web or beside) or any(character.isspace() for character in address):
        row.note(
            column, f"{address!r} is no address; write one that starts with https://, or a file beside the store's"
        )
        return False
    return True
