"""``hawker payments``: what is due is given and carried out, and what is not done is seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from commerce import Cart, Database, LocalShop, Order, PaymentState, open_database
from skills.cli.shop import recorded_shopper
from tests.commerce.payments.stripe_server import KEY, StripeServer, stripe_server
from tests.skills.cli.conftest import Run


@pytest.fixture
def database(stocked: Path) -> Iterator[Database]:
    opened = open_database(stocked)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def stripe_running() -> Iterator[StripeServer]:
    with stripe_server() as server:
        yield server


def _order(database: Database, method: str) -> Order:
    shop = LocalShop(database)
    with database.write() as session:
        sku = session.scalar(text("SELECT sku FROM variants WHERE stock > 3 AND NOT retired ORDER BY sku"))
    assert isinstance(shop.add("c", sku, 1, key="a"), Cart)
    assert isinstance(shop.choose_delivery("c", "pickup", key="d"), Cart)
    shop.payments.choose("c", method, key="p")
    outcome = shop.checkout.place("c", shop.checkout.summary("c").fingerprint, key="o")
    assert isinstance(outcome, Order)
    return outcome


def _offer_stripe(database: Database) -> None:
    with database.write() as session:
        session.execute(
            text(
                "INSERT INTO payment_methods (code, kind, name, aliases, capture_later, needs_code, position) "
                "VALUES ('stripe', 'stripe', 'by card', '[]', false, false, 0)"
            )
        )
        session.execute(text("UPDATE store SET revision = 'offering'"))


def test_the_till_takes_the_money_once(call: Run, stocked: Path, database: Database) -> None:
    order = _order(database, "till")
    for _ in range(2):
        assert call("till", order.number, "--store", stocked).returncode == 0
    (payment,) = LocalShop(database).payments.of_order(order.number)
    assert payment.state is PaymentState.CAPTURED
    assert payment.captured == order.total


@pytest.mark.parametrize("prepared", [["packed"], ["packed", "ready"], ["packed", "ready", "delivered"]])
def test_an_order_that_was_prepared_first_is_paid_at_the_till(
    call: Run, stocked: Path, database: Database, prepared: list[str]
) -> None:
    order = _order(database, "till")
    for status in prepared:
        assert call("orders", "advance", order.number, status, "--store", stocked).returncode == 0
    for _ in range(2):
        done = call("till", order.number, "--store", stocked)
        assert done.returncode == 0, done.stderr
    shop = LocalShop(database)
    (payment,) = shop.payments.of_order(order.number)
    assert (payment.state, payment.captured) == (PaymentState.CAPTURED, order.total)
    now = shop.order(order.number)
    assert now is not None
    assert now.status == prepared[-1]
    assert call("payments", "check", "--store", stocked).returncode == 0


def test_a_cancelled_order_takes_no_money_at_the_till(call: Run, stocked: Path, database: Database) -> None:
    order = _order(database, "till")
    LocalShop(database).cancel_order(order.number, key="c")
    done = call("till", order.number, "--store", stocked)
    assert done.returncode == 1
    assert "waits to be paid" in done.stderr


def test_the_till_pays_back_what_is_due_and_once(call: Run, stocked: Path, database: Database) -> None:
    order = _order(database, "till")
    call("till", order.number, "--store", stocked)
    LocalShop(database).cancel_order(order.number, key="c")
    listed = call("payments", "list", "--open", "--store", stocked).stdout
    assert f"refund {order.total.major} USD: due at the till" in listed
    assert "due at the till" in call("orders", "list", "--store", stocked).stdout
    assert "due at the till" in call("orders", "show", order.number, "--store", stocked).stdout
    assert call("payments", "refund", order.number, "--store", stocked).returncode == 0
    again = call("payments", "refund", order.number, "--store", stocked)
    assert again.returncode == 1
    assert "nothing is due" in again.stderr
    assert order.number not in call("payments", "list", "--open", "--store", stocked).stdout
    assert call("payments", "check", "--store", stocked).returncode == 0


def test_an_amount_is_paid_back_and_never_too_much(call: Run, stocked: Path, database: Database) -> None:
    order = _order(database, "till")
    call("till", order.number, "--store", stocked)
    assert "1.00 USD was paid back" in call("payments", "refund", order.number, "1", "--store", stocked).stderr
    twice = call("payments", "refund", order.number, "1", "--store", stocked)
    assert twice.returncode == 1
    assert "--again" in twice.stderr
    once_more = call("payments", "refund", order.number, "1", "--again", "--store", stocked)
    assert "1.00 USD was paid back" in once_more.stderr
    much = call("payments", "refund", order.number, str(order.total.major), "--store", stocked)
    assert much.returncode == 1
    assert "is all that can be paid back" in much.stderr
    for wrong in ("0", "-1", "1.001", "ten", "NaN"):
        assert call("payments", "refund", "--store", stocked, "--", order.number, wrong).returncode == 2
    unknown = call("payments", "refund", "0000000", "1", "--store", stocked)
    assert "there is no payment of an order" in unknown.stderr


@pytest.mark.parametrize("command", [["payments", "work", "--once"], ["chat"], ["shop", "--audio"]])
def test_each_command_that_sells_carries_out_what_is_due(
    call: Run, stocked: Path, database: Database, stripe_running: StripeServer, command: list[str]
) -> None:
    _offer_stripe(database)
    order = _order(database, "stripe")
    played = [recorded_shopper()[0]] if "--audio" in command else []
    options = [*command, *played, "--store", stocked]
    done = call(*options, HAWKER_STRIPE_KEY=KEY, HAWKER_STRIPE_URL=stripe_running.url, HAWKER_COMPILE="false")
    assert done.returncode == 0, done.stderr
    assert len(stripe_running.intents(order.number)) == 1
