from __future__ import annotations

import random
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from sqlalchemy import func, select

from commerce import Cart, Database, LocalShop, Order, Refusal, RefusalReason, Summary, import_store, open_database
from commerce.cart.cart import CartLineRow
from commerce.catalogue.products import VariantRow
from commerce.orders.rows import OrderLineRow, OrderRow

Result = TypeVar("Result")
WORKER = Path(__file__).with_name("order_worker.py")
KILLS = 20


def stock(database: Database, sku: str) -> int:
    with database.read() as session:
        return session.get_one(VariantRow, sku).stock


def set_stock(database: Database, sku: str, count: int) -> None:
    with database.write() as session:
        session.get_one(VariantRow, sku).stock = count


def orders(database: Database) -> list[str]:
    with database.read() as session:
        return list(session.scalars(select(OrderRow.number)))


def ready(shop: LocalShop, cart_id: str, sku: str) -> Summary:
    shop.add(cart_id, sku, 1, key="add")
    assert isinstance(shop.choose_delivery(cart_id, "pickup", key="delivery"), Cart)
    return shop.checkout.summary(cart_id)


def at_once(calls: list[Callable[[], Result]]) -> list[Result]:
    """Run calls in threads that all begin together."""
    barrier = threading.Barrier(len(calls))

    def begin(call: Callable[[], Result]) -> Result:
        barrier.wait()
        return call()

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(begin, calls))


@pytest.fixture(params=["sqlite", "postgresql", "memory"])
def any_database(request: pytest.FixtureRequest, write_store: Callable[[], Path]) -> Iterator[Database]:
    if request.param != "memory":
        yield request.getfixturevalue(f"{request.param}_database")
        return
    memory = open_database("sqlite://")
    import_store(memory, write_store())
    yield memory
    memory.close()


def test_one_key_in_many_threads_is_one_order(any_database: Database) -> None:
    shop = LocalShop(any_database)
    read_back = ready(shop, "c", "K-1")
    outcomes = at_once([lambda: shop.checkout.place("c", read_back.fingerprint, key="yes")] * 8)
    assert len({order.number for order in outcomes if isinstance(order, Order)}) == 1
    assert not [outcome for outcome in outcomes if isinstance(outcome, Refusal)]
    assert (len(orders(any_database)), stock(any_database, "K-1")) == (1, 5)


def test_different_keys_in_many_threads_are_one_order_of_the_cart(any_database: Database) -> None:
    shop = LocalShop(any_database)
    read_back = ready(shop, "c", "K-1")
    outcomes = at_once([partial(shop.checkout.place, "c", read_back.fingerprint, key=f"yes-{n}") for n in range(8)])
    assert len([outcome for outcome in outcomes if isinstance(outcome, Order)]) == 1
    assert (len(orders(any_database)), stock(any_database, "K-1")) == (1, 5)


def test_the_last_article_is_sold_once(any_database: Database) -> None:
    shop = LocalShop(any_database)
    carts = {f"c{n}": ready(shop, f"c{n}", "P-BLK") for n in range(6)}
    outcomes = at_once([partial(shop.checkout.place, i, c.fingerprint, key="yes") for i, c in carts.items()])
    assert len([outcome for outcome in outcomes if isinstance(outcome, Order)]) == 1
    reasons = {outcome.reason for outcome in outcomes if isinstance(outcome, Refusal)}
    assert reasons == {RefusalReason.OUT_OF_STOCK}
    assert (len(orders(any_database)), stock(any_database, "P-BLK")) == (1, 0)


def test_the_same_change_of_a_cart_in_many_threads_is_made_once(any_database: Database) -> None:
    shop = LocalShop(any_database)
    at_once([lambda: shop.add("new", "K-1", 1, key="add")] * 8)
    assert shop.cart("new").count == 1


def test_twelve_whole_checkouts_at_once_all_succeed(database: Database) -> None:
    shop = LocalShop(database)

    def buy(number: int) -> Order | Refusal:
        read_back = ready(shop, f"c{number}", "Z-10-WHT")
        return shop.checkout.place(f"c{number}", read_back.fingerprint, key="yes")

    outcomes = at_once([partial(buy, n) for n in range(12)])
    assert all(isinstance(outcome, Order) for outcome in outcomes), outcomes
    assert (len(orders(database)), stock(database, "Z-10-WHT")) == (12, 18)


def worker(database: Database, prefix: str, sku: str, count: int, *options: str) -> subprocess.Popen[str]:
    command = [sys.executable, str(WORKER), database.address, prefix, sku, str(count), *options]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def race(processes: list[subprocess.Popen[str]]) -> list[str]:
    """Let waiting workers begin together; returns the numbers that they were given."""
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    numbers: list[str] = []
    for process in processes:
        output, _ = process.communicate()
        assert process.returncode == 0
        numbers += output.split()
    return numbers


def test_two_processes_with_the_same_keys_place_each_order_once(database: Database) -> None:
    numbers = race([worker(database, "same", "Z-10-WHT", 5, "--wait") for _ in range(2)])
    assert len(orders(database)) == 5
    assert set(numbers) == set(orders(database))
    assert stock(database, "Z-10-WHT") == 25


def test_two_processes_sell_the_last_article_once(database: Database) -> None:
    numbers = race([worker(database, f"cart{n}", "P-BLK", 1, "--wait") for n in range(2)])
    assert numbers == orders(database)
    assert (len(numbers), stock(database, "P-BLK")) == (1, 0)


def test_killed_at_any_moment_a_confirmed_order_is_there_once_and_stock_adds_up(database: Database) -> None:
    set_stock(database, "Z-10-WHT", 100_000)
    draw = random.Random(7)  # noqa: S311 - when to kill is no secret
    confirmed: list[str] = []
    for kill in range(KILLS):
        process = worker(database, f"kill{kill}", "Z-10-WHT", 10_000)
        confirmed += read_until_killed(process, after=draw.randrange(1, 6), pause=draw.random() * 0.01)
    reopened = open_database(database.address)
    check_consistent(reopened, confirmed)
    # Whoever was told nothing asks again with the same keys, and gets each order once.
    before = len(orders(reopened))
    for kill in range(KILLS):
        shop = LocalShop(reopened)
        for number in range(8):
            cart_id = f"kill{kill}-{number}"
            read_back = ready(shop, cart_id, "Z-10-WHT")
            shop.checkout.place(cart_id, read_back.fingerprint, key="order")
    with reopened.read() as session:
        per_cart = session.execute(select(func.count()).select_from(OrderRow).group_by(OrderRow.cart_id))
        assert {count for (count,) in per_cart} == {1}
    assert len(orders(reopened)) >= before
    check_consistent(reopened, confirmed)
    reopened.close()


def read_until_killed(process: subprocess.Popen[str], after: int, pause: float) -> list[str]:
    """Kill a worker a moment after it confirmed some orders; returns all that it confirmed."""
    assert process.stdout is not None
    numbers = [process.stdout.readline().strip() for _ in range(after)]
    threading.Event().wait(pause)  # so that the kill falls anywhere within the next order
    process.send_signal(signal.SIGKILL)
    output, _ = process.communicate()
    assert process.returncode == -signal.SIGKILL
    # The last line may have been cut short.
    return numbers + [line for line in output.splitlines(keepends=False) if len(line) == len(numbers[0])]


def check_consistent(database: Database, confirmed: list[str]) -> None:
    with database.read() as session:
        numbers = list(session.scalars(select(OrderRow.number)))
        sold = session.scalar(select(func.sum(OrderLineRow.quantity))) or 0
        without_lines = session.scalars(
            select(OrderRow.id).where(OrderRow.id.not_in(select(OrderLineRow.order_id)))
        ).all()
        ordered_carts = select(OrderRow.cart_id)
        left_over = session.scalars(select(CartLineRow.cart_id).where(CartLineRow.cart_id.in_(ordered_carts))).all()
    assert len(set(numbers)) == len(numbers)
    assert set(confirmed) <= set(numbers)
    assert len(set(confirmed)) == len(confirmed)
    assert stock(database, "Z-10-WHT") == 100_000 - sold
    assert (without_lines, left_over) == ([], [])
