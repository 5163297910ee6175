"""A store as a folder of files that a shopkeeper can edit.

    store.yaml     who the shop is, categories, delivery, promotions, coupons
    products.csv   id,name,brand,category,description,aliases,max_quantity,images,model
    variants.csv   sku,product_id,size,color,price,stock   (further columns are further attributes)
    options.csv    product_id,code,name,price
    reviews.csv    product_id,stars,author,text
    faq.yaml       a list of topic, question, phrasings, answer; also as faq.md or faq.csv (``commerce.importing.faq``)
    guides.yaml    guided choices (``commerce.importing.guides``)
    attributes.csv, bundles.csv, stock.csv, categories.csv   see ``commerce.importing.further``
    prices.csv     sku,currency,price in the other currencies of store.yaml (``commerce.importing.currencies``)
    languages/     a file for each other language that the store speaks (es.yaml; ``commerce.importing.languages``)

UTF-8 with a header row; an empty cell means none; lists are split by ``|``. The first three must be there.
"""

from __future__ import annotations

from pathlib import Path

from commerce.errors import ImportRejectedError
from commerce.importing.cells import Problems, Row
from commerce.importing.content import StoreFiles
from commerce.importing.currencies import read_prices
from commerce.importing.faq import read_answers
from commerce.importing.further import (
    addresses,
    model_address,
    read_attributes,
    read_bundles,
    read_categories,
    read_stock,
)
from commerce.importing.guides import read_guides
from commerce.importing.languages import read_languages
from commerce.importing.settings import check_promotions, open_settings, read_settings
from commerce.importing.tables import COLUMNS, csv_rows, originals


def read_store(folder: Path) -> StoreFiles:
    """Read and check a folder; raises ``ImportRejectedError`` with everything that is wrong in it."""
    problems = Problems()
    files = StoreFiles()
    settings = open_settings(folder, problems)
    currency = read_settings(settings, files)
    read_categories(folder, files, problems)
    _read_products(folder, files, problems)
    _read_variants(folder, files, currency, problems)
    read_attributes(folder, files, problems)
    read_bundles(folder, files, problems)
    read_stock(folder, files, problems)
    read_prices(folder, files, problems)
    _read_options(folder, files, currency, problems)
    _read_reviews(folder, files, problems)
    files.answers = read_answers(folder, files, problems)
    files.guides = read_guides(folder, files, problems)
    check_promotions(settings, files)
    files.languages = read_languages(folder, files, problems)
    if problems.found:
        raise ImportRejectedError(problems.told())
    files.originals = originals(folder)
    return files


def _read_products(folder: Path, files: StoreFiles, problems: Problems) -> None:
    keys = {category["key"] for category in files.categories}
    seen: set[str] = set()
    for row in csv_rows(folder, "products.csv", problems):
        product_id = row.text("id", required=True)
        if product_id in seen:
            row.note("id", f"{product_id!r} stands in an earlier row already; each product needs an id of its own")
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
                "attributes": [],
                "images": addresses(row, "images"),
                "model": model_address(row, "model"),
            }
        )


def _read_variants(folder: Path, files: StoreFiles, currency: str, problems: Problems) -> None:
    products = {product["id"] for product in files.products}
    sold = set()
    seen: set[str] = set()
    for position, row in enumerate(csv_rows(folder, "variants.csv", problems)):
        product_id = _known_product(row, products)
        sold.add(product_id)
        sku = row.text("sku", required=True)
        if sku and sku in seen:
            row.note("sku", f"{sku!r} stands in an earlier row already; each variant needs a SKU of its own")
        seen.add(sku)
        further = [
            [name, text] for name in row.cells if name not in COLUMNS["variants.csv"] and (text := row.text(name))
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
        problems.add("variants.csv", f"product {product_id!r} has no row here; each product needs one variant at least")


def _read_options(folder: Path, files: StoreFiles, currency: str, problems: Problems) -> None:
    products = {product["id"] for product in files.products}
    seen: set[tuple[str, str]] = set()
    for position, row in enumerate(csv_rows(folder, "options.csv", problems)):
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
    for row in csv_rows(folder, "reviews.csv", problems):
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


def _known_product(row: Row, products: set[str]) -> str:
    product_id = row.text("product_id", required=True)
    if product_id and product_id not in products:
        row.note("product_id", f"{product_id!r} is not among the ids of products.csv")
    return product_id
