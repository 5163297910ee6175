"""Suite ``orders``: whole orders (into the cart, delivery, read back, placed) by many at once, on both databases.

The server is a cluster of its own that writes each order through to the disk, as in a shop. Clients are threads of four
processes, each with a cart of its own for every order of one of the store's goods, some of which many buy.
"""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from commerce import LocalShop, Order, demo_folder, import_store, open_database
from tests.benchmarks.report import Figure, Report, Table
from tests.postgresql_server import NoServerError, new_server

_PROCESSES: Final = 4
_STOCK: Final = 10_000_000
SAFE: Final = ("fsync=on", "synchronous_commit=on", "max_connections=100", "ssl=off")


@dataclass(frozen=True, slots=True)
class Load:
    """How many clients place how many orders each."""

    clients: int
    orders: int


def measure() -> Report:
    """Both databases."""
    with tempfile.TemporaryDirectory(prefix="hawker-orders-") as name:
        folder = Path(name)
        rows = [("SQLite, 12 at once", *_run(str(folder / "shop.sqlite"), Load(12, 20)))]
        try:
            server = new_server(folder, SAFE)
        except NoServerError as error:
            note = str(error)
        else:
            note = "PostgreSQL with fsync and synchronous_commit"
            try:
                with server.database() as url:
                    rows.append(("PostgreSQL, 16 at once", *_run(url, Load(16, 60))))
            finally:
                server.drop()
    figures = [
        Figure(f"{what}, {where}", value, unit, note)
        for where, *values in rows
        for what, value, unit in zip(("orders", "p50", "p99", "failed"), values, ("/s", "ms", "ms", ""), strict=True)
    ]
    columns = ("database", "orders/s", "p50 ms", "p99 ms", "failed")
    return Report(figures, [Table("Whole orders", columns, [tuple(row) for row in rows], note)])


def _run(url: str, load: Load) -> tuple[float, float, float, float]:
    """Orders a second; median and 99th percentile of one, ms; how many failed."""
    database = open_database(url)
    import_store(database, demo_folder())
    with database.write() as session:
        session.connection().exec_driver_sql(f"UPDATE variants SET stock = {_STOCK}")
    database.close()
    each = load.clients // _PROCESSES
    command = [sys.executable, "-m", "tests.benchmarks.orders", url, str(each), str(load.orders)]
    processes = [
        subprocess.Popen([*command, f"p{n}"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for n in range(_PROCESSES)
    ]
    for process in processes:
        assert process.stdout is not None
        process.stdout.readline()
    began = time.perf_counter()
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    told = [line for process in processes for line in process.communicate()[0].split()]
    took = time.perf_counter() - began
    times = [float(line) for line in told if line != "failed"]
    return len(times) / took, statistics.median(times), statistics.quantiles(times, n=100)[98], told.count("failed")


def _client(url: str, threads: int, orders: int, prefix: str) -> None:
    """One process of clients: prints the time of each order, ms, or that it failed."""
    shop = LocalShop(open_database(url))
    skus = _skus(shop)
    chance = random.Random(prefix)  # noqa: S311 - no secret
    _buy(shop, skus[0], f"{prefix}-first")
    print("ready", flush=True)  # noqa: T201 - this is how it talks to the suite
    sys.stdin.readline()

    def buy_all(thread: int) -> Sequence[str]:
        return [_buy(shop, _popular(skus, chance), f"{prefix}-{thread}-{number}") for number in range(orders)]

    with ThreadPoolExecutor(threads) as pool:
        for told in pool.map(buy_all, range(threads)):
            print("\n".join(told))  # noqa: T201 - as above


def _skus(shop: LocalShop) -> list[str]:
    with shop.database.read() as session:
        return [row[0] for row in session.connection().exec_driver_sql("SELECT sku FROM variants ORDER BY sku")]


def _popular(skus: Sequence[str], chance: random.Random) -> str:
    """One of the goods: the first is bought twice as often as the second, three times as often as the third."""
    return chance.choices(skus, [1 / place for place in range(1, len(skus) + 1)])[0]


def _buy(shop: LocalShop, sku: str, cart_id: str) -> str:
    began = time.perf_counter()
    shop.add(cart_id, sku, 1, key="add")
    shop.choose_delivery(cart_id, "pickup", key="delivery")
    placed = shop.checkout.place(cart_id, shop.checkout.summary(cart_id).fingerprint, key="order")
    return f"{(time.perf_counter() - began) * 1000:.1f}" if isinstance(placed, Order) else "failed"


if __name__ == "__main__":
    _client(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
