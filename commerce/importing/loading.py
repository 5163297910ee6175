"""Load a store's folder into the database: all of it or nothing, and the same folder twice changes nothing more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from commerce.advising.faq import AnswerRow
from commerce.advising.guides import GuideRow
from commerce.after_sales.policy import PolicyRow
from commerce.catalogue.bundles import BundlePartRow, count_bundles
from commerce.catalogue.currencies import CurrencyRow, ListPriceRow
from commerce.catalogue.kept_files import StoreFileRow
from commerce.catalogue.products import CategoryRow, OptionRow, ProductRow, VariantRow
from commerce.catalogue.reviews import ReviewRow, standing
from commerce.catalogue.stock import VariantStockRow
from commerce.catalogue.store import StoreRow
from commerce.errors import ImportRejectedError
from commerce.importing.cells import Problems
from commerce.importing.content import Record, StoreFiles
from commerce.importing.feed import into_store
from commerce.importing.files import read_store
from commerce.importing.formats import Format, format_of, read_feed
from commerce.importing.preview import Change, changes
from commerce.importing.stored import stored_catalogue
from commerce.language.translations import TranslationRow
from commerce.payments.rows import PaymentMethodRow, SpendingLimitRow
from commerce.pricing.delivery import DeliveryRow
from commerce.pricing.promotions import CouponRow, PromotionRow
from commerce.pricing.taxes import TaxRateRow
from commerce.search.index import prepare_index
from commerce.storage.database import Base, Database
from commerce.terms import CheckoutTermsRow

Progress = Callable[[int, int], None]
"""Called with the number of rows done and of all rows."""
BATCH = 2_000


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What a store holds after an import."""

    products: int
    variants: int
    options: int
    reviews: int
    answers: int
    retired: int
    """Products that are sold no longer because the files don't have them."""
    revision: str


def import_store(
    database: Database,
    path: Path,
    progress: Progress | None = None,
    file_format: Format | None = None,
    *,
    keep_others: bool = False,
) -> ImportReport:
    """Make the database's catalogue the one of a folder or feed (formats: ``commerce.importing.formats``).

    The files are the truth: what they don't have is retired (of a feed, unless ``keep_others``), the stock is what they
    say; an empty stock cell leaves what is counted (0 for a new variant). What a feed can't say stays as it is. Orders
    keep what they were placed with. Raises ``ImportRejectedError`` with all that is wrong in the files; then, as after
    any error, the store is as it was.
    """
    with database.write() as session:
        _lock_stock(session)
        files, is_whole = _read(session, path, file_format, keep_others=keep_others)
        counter = _Counter(progress, files)
        if is_whole:
            _write_settings(session, files)
        else:
            session.execute(update(StoreRow).values(revision=files.revision()))
        retired = _write_catalogue(session, files, counter)
        session.flush()
        prepare_index(database, session)
        answers = session.scalar(select(func.count()).select_from(AnswerRow)) or 0
    return ImportReport(
        len(files.products),
        len(files.variants),
        len(files.options),
        len(files.reviews),
        answers,
        retired,
        files.revision(),
    )


def preview_store(
    database: Database, path: Path, file_format: Format | None = None, *, keep_others: bool = False
) -> list[Change]:
    """What ``import_store`` would change; changes nothing. Raises ``ImportRejectedError`` as it would."""
    with database.read() as session:
        files, _ = _read(session, path, file_format, keep_others=keep_others)
        return changes(stored_catalogue(session), files)


def _read(session: Session, path: Path, file_format: Format | None, *, keep_others: bool) -> tuple[StoreFiles, bool]:
    """The whole catalogue as it is to be, and whether its settings are in it."""
    file_format = file_format or format_of(path)
    if file_format is Format.OWN:
        return read_store(path), True
    stored = stored_catalogue(session)
    if not stored.store:
        raise ImportRejectedError(
            [f"{path.name}: a feed needs a store to go into; import a folder with its store.yaml first"]
        )
    problems = Problems()
    files = into_store(
        read_feed(path, file_format, stored.store["currency"], problems), stored, keep_others=keep_others
    )
    if problems.found:
        raise ImportRejectedError(problems.told())
    return files, False


def _lock_stock(session: Session) -> None:
    """Let who orders meanwhile wait: what is counted is read here and written at the end.

    In the order of SKUs, as whoever takes stock does, so that neither waits for the other.
    """
    session.execute(select(VariantRow.sku).order_by(VariantRow.sku).with_for_update())


class _Counter:
    """Tells the progress as rows are written."""

    def __init__(self, progress: Progress | None, files: StoreFiles) -> None:
        self._progress = progress
        self._done = 0
        self._total = sum(map(len, (files.products, files.variants, files.options, files.reviews)))

    def add(self, rows: int) -> None:
        self._done += rows
        if self._progress:
            self._progress(min(self._done, self._total), self._total)


def _write_settings(session: Session, files: StoreFiles) -> None:
    """Write who the shop is, and what it says, delivers and takes off."""
    _replace(session, StoreRow, [files.store | {"revision": files.revision()}])
    _replace(session, AnswerRow, files.answers)
    _replace(session, GuideRow, files.guides)
    _replace(session, DeliveryRow, files.deliveries)
    _replace(session, CheckoutTermsRow, [files.checkout])
    _replace(session, PromotionRow, files.promotions)
    _replace(session, CouponRow, files.coupons)
    _replace(session, TaxRateRow, files.tax_rates)
    _replace(session, CurrencyRow, files.currencies)
    _replace(session, TranslationRow, files.languages)
    _replace(session, PaymentMethodRow, files.payment_methods)
    _replace(session, PolicyRow, files.after_sales)
    _replace(session, SpendingLimitRow, files.spending_limits)
    _replace(session, StoreFileRow, [{"name": name, "text": text} for name, text in files.originals.items()])


def _write_catalogue(session: Session, files: StoreFiles, counter: _Counter) -> int:
    """Write what is sold; returns how many products were retired."""
    session.execute(delete(BundlePartRow))
    session.execute(delete(VariantStockRow))
    session.execute(delete(ListPriceRow))
    _replace(session, CategoryRow, files.categories)
    retired = _write_products(session, files, counter)
    _write_variants(session, files.variants, counter)
    _replace(session, OptionRow, files.options, counter)
    _replace(session, ReviewRow, files.reviews, counter)
    _replace(session, BundlePartRow, files.bundles)
    _replace(session, VariantStockRow, files.stocks)
    _replace(session, ListPriceRow, files.list_prices)
    count_bundles(session, {row["bundle"] for row in files.bundles})
    return retired


def _write_products(session: Session, files: StoreFiles, counter: _Counter) -> int:
    stars: Counter[str] = Counter()
    reviews: Counter[str] = Counter()
    for review in files.reviews:
        stars[review["product_id"]] += review["stars"]
        reviews[review["product_id"]] += 1
    records = [
        product
        | {
            "star_total": stars[product["id"]],
            "review_count": reviews[product["id"]],
            "standing": standing(stars[product["id"]], reviews[product["id"]]),
            "retired": False,
        }
        for product in files.products
    ]
    known = dict(session.execute(select(ProductRow.id, ProductRow.retired)).all())
    sold = {product["id"] for product in files.products}
    gone = [name for name, retired in known.items() if not retired and name not in sold]
    _merge(session, ProductRow, "id", records, set(known), counter)
    _retire(session, ProductRow, "id", gone)
    return len(gone)


def _write_variants(session: Session, variants: list[Record], counter: _Counter) -> None:
    known = dict(session.execute(select(VariantRow.sku, VariantRow.stock)).all())
    records = [
        variant
        | {
            "retired": False,
            "stock": known.get(variant["sku"], 0) if variant["stock"] is None else variant["stock"],
        }
        for variant in variants
    ]
    sold = {variant["sku"] for variant in variants}
    _merge(session, VariantRow, "sku", records, set(known), counter)
    _retire(session, VariantRow, "sku", [sku for sku in known if sku not in sold])


def _merge(
    session: Session, table: type[Base], key: str, records: list[Record], known: set[str], counter: _Counter
) -> None:
    """Insert the new records and update the others."""
    new = [record for record in records if record[key] not in known]
    old = [record for record in records if record[key] in known]
    for start in range(0, len(new), BATCH):
        session.execute(insert(table), batch := new[start : start + BATCH])
        counter.add(len(batch))
    for start in range(0, len(old), BATCH):
        session.execute(update(table), batch := old[start : start + BATCH])
        counter.add(len(batch))


def _retire(session: Session, table: type[Base], key: str, names: list[str]) -> None:
    if names:
        session.execute(update(table), [{key: name, "retired": True} for name in names])


def _replace(session: Session, table: type[Base], records: list[Record], counter: _Counter | None = None) -> None:
    """Make ``records`` all that a table holds."""
    session.execute(delete(table))
    for start in range(0, len(records), BATCH):
        session.execute(insert(table), batch := records[start : start + BATCH])
        if counter:
            counter.add(len(batch))
