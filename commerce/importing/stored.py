"""The catalogue as it is stored, in the form that an import reads files into: to be compared with, and written."""

from __future__ import annotations

from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from commerce.catalogue.bundles import BundlePartRow
from commerce.catalogue.currencies import CurrencyRow, ListPriceRow
from commerce.catalogue.kept_files import kept_files
from commerce.catalogue.products import CategoryRow, OptionRow, ProductRow, VariantRow
from commerce.catalogue.reviews import ReviewRow
from commerce.catalogue.stock import VariantStockRow
from commerce.catalogue.store import StoreRow
from commerce.importing.content import Record, StoreFiles
from commerce.storage.database import Base

DERIVED = frozenset({"star_total", "review_count", "standing", "retired"})
"""Columns that an import fills itself."""


def stored_catalogue(session: Session) -> StoreFiles:
    """What is sold, as rows; empty while nothing was imported. The settings are there as the shopkeeper's files."""
    store = session.get(StoreRow, 1)
    files = StoreFiles(store=_record(store) if store else {})
    files.categories = _records(session, CategoryRow, CategoryRow.position)
    files.products = _records(session, ProductRow, ProductRow.id, ~ProductRow.retired)
    files.variants = _records(session, VariantRow, VariantRow.position, ~VariantRow.retired)
    sold = {product["id"] for product in files.products}
    skus = {variant["sku"] for variant in files.variants}
    files.options = [row for row in _records(session, OptionRow, OptionRow.position) if row["product_id"] in sold]
    files.reviews = [row for row in _records(session, ReviewRow, ReviewRow.id) if row["product_id"] in sold]
    files.bundles = [row for row in _records(session, BundlePartRow, BundlePartRow.bundle) if row["bundle"] in skus]
    files.stocks = [row for row in _records(session, VariantStockRow, VariantStockRow.sku) if row["sku"] in skus]
    prices = _records(session, ListPriceRow, ListPriceRow.sku)
    files.list_prices = [row for row in prices if row["sku"] in skus]
    files.currencies = _records(session, CurrencyRow, CurrencyRow.code)
    for review in files.reviews:
        del review["id"]
    files.originals = kept_files(session)
    return files


def _records(session: Session, table: type[Base], order: Any, *where: Any) -> list[Record]:
    columns = [column for column in inspect(table).columns if column.key not in DERIVED]
    query = select(*columns).where(*where).order_by(order, *inspect(table).primary_key)
    return [dict(row._mapping) for row in session.execute(query)]


def _record(row: Base) -> Record:
    return {column.key: getattr(row, column.key) for column in inspect(type(row)).columns}
