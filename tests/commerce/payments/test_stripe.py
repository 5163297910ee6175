"""Stripe: money moves once, whatever is lost on the way. Against a real server that ignores idempotency keys."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import requests
from sqlalchemy import text

from commerce import Money, Order, OrderStatus, PaymentState
from commerce.payments import ordering
from commerce.payments.carrying import Carrier
from commerce.payments.overview import latest
from commerce.payments.provider import ForgedWebhookError
from commerce.payments.rows import PaymentTaskRow
from commerce.payments.stripe_provider import webhook_reference
from tests.commerce.payments.conftest import MakeCarrier, Till
from tests.commerce.payments.stripe_server import CARD, DECLINED, NEEDS_3D_SECURE, StripeServer

SECRET = "whsec_test"


def _order(till: Till, server: StripeServer, card: str = CARD, method: str = "stripe") -> Order:
    return till.order(method, till.keep("card", reference=server.keep_card(card)))


def _settle(till: Till, carrier: Carrier) -> None:
    """Let enough time pass for everything that is due."""
    for _ in range(4):
        carrier.run_due()
        till.clock.pass_by(hours=2)


def _money(server: StripeServer, order: Order) -> tuple[int, int]:
    """What Stripe took and paid back for an order, over all intents."""
    taken = back = 0
    for intent in server.intents(order.number):
        if intent["status"] == "succeeded":
            taken += intent["amount"]
            back += sum(refund["amount"] for refund in server.refunds(intent["id"]))
    return taken, back


def test_a_kept_card_is_charged_the_orders_total(till: Till, carrier: Carrier, stripe_running: StripeServer) -> None:
    order = _order(till, stripe_running)
    _settle(till, carrier)
    (payment,) = till.payments(order)
    assert payment.state is PaymentState.CAPTURED
    assert payment.captured == order.total
    assert _money(stripe_running, order) == (order.total.minor, 0)
    placed = till.shop.order(order.number)
    assert placed is not None
    assert placed.status is OrderStatus.PAID
    assert not till.faults()


def test_3d_secure_waits_for_the_shopper(till: Till, carrier: Carrier, stripe_running: StripeServer) -> None:
    order = _order(till, stripe_running, NEEDS_3D_SECURE)
    _settle(till, carrier)
    assert till.payments(order)[0].state is PaymentState.REQUIRES_ACTION
    (intent,) = stripe_running.intents(order.number)
    stripe_running.authenticate(intent)
    assert carrier.look_at(intent["id"], "webhook/evt_1")
    carrier.run_due()
    assert till.payments(order)[0].captured == order.total


def test_a_declined_card_fails_and_another_way_pays(till: Till, carrier: Carrier, stripe_running: StripeServer) -> None:
    order = _order(till, stripe_running, DECLINED)
    _settle(till, carrier)
    assert till.payments(order)[0].state is PaymentState.FAILED
    till.shop.payments.change(order.number, "till", key="k")
    with till.database.write() as session:
        assert ordering.paid_by_hand(session, order.number, till.clock()) == order.total
    assert _money(stripe_running, order) == (0, 0)
    assert not till.faults()


def test_money_that_is_taken_later_is_taken_when_the_order_is_packed(
    till: Till, carrier: Carrier, stripe_running: StripeServer
) -> None:
    order = _order(till, stripe_running, method="later")
    _settle(till, carrier)
    assert till.payments(order)[0].state is PaymentState.AUTHORISED
    assert _money(stripe_running, order) == (0, 0)
    till.shop.advance_order(order.number, OrderStatus.PACKED, key="p")
    _settle(till, carrier)
    assert till.payments(order)[0].captured == order.total
    assert _money(stripe_running, order) == (order.total.minor, 0)


@pytest.mark.parametrize("method", ["stripe", "later"])
@pytest.mark.parametrize("carried", [0, 1, 2])
def test_nothing_stays_taken_for_a_cancelled_order(
    till: Till, carrier: Carrier, stripe_running: StripeServer, method: str, carried: int
) -> None:
    order = _order(till, stripe_running, method=method)
    for _ in range(carried):
        carrier.run_due(most=1)
    till.shop.cancel_order(order.number, key="c")
    _settle(till, carrier)
    taken, back = _money(stripe_running, order)
    assert taken == back
    assert till.payments(order)[0].state in (PaymentState.CANCELLED, PaymentState.REFUNDED)
    assert not till.faults()


def test_refunds_in_parts_add_up(till: Till, carrier: Carrier, stripe_running: StripeServer) -> None:
    order = _order(till, stripe_running)
    _settle(till, carrier)
    for key, amount in (("a", 500), ("b", 300), ("a", 500)):
        with till.database.write() as session:
            ordering.refund(session, order.number, Money(amount, "USD"), key, till.clock())
        _settle(till, carrier)
    assert till.payments(order)[0].refunded == Money(800, "USD")
    assert _money(stripe_running, order) == (order.total.minor, 800)
    till.shop.cancel_order(order.number, key="c")
    _settle(till, carrier)
    assert till.payments(order)[0].state is PaymentState.REFUNDED
    assert _money(stripe_running, order) == (order.total.minor, order.total.minor)
    assert not till.faults()


class _Slow:
    """Stands before Stripe: passes everything on, and can let answers come too late, or never pass on at all.

    Too late is when the caller has given up: that is waited for.
    """

    def __init__(self, target: str) -> None:
        self.target = target
        self.is_late = False
        self.hangs = False
        self.refuses: tuple[int, str] | None = None
        """A status and an error's type that every change is answered with."""

    @contextmanager
    def running(self) -> Iterator[str]:
        proxy = self

        class Handler(BaseHTTPRequestHandler):
            def _pass_on(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                if proxy.hangs:
                    self._wait_until_given_up()
                    return
                if proxy.refuses and self.command == "POST":
                    status, kind = proxy.refuses
                    self._answer(status, json.dumps({"error": {"type": kind, "message": "no"}}).encode())
                    return
                headers = {name: value for name, value in self.headers.items() if name.lower() != "host"}
                answer = requests.request(
                    self.command, proxy.target + self.path, data=body, headers=headers, timeout=10
                )
                if proxy.is_late and self.command == "POST":
                    self._wait_until_given_up()
                self._answer(answer.status_code, answer.content)

            def _answer(self, status: int, content: bytes) -> None:
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def _wait_until_given_up(self) -> None:
                self.connection.settimeout(30)
                with suppress(ConnectionError):
                    assert self.connection.recv(1) == b"", "the caller goes on"

            do_GET = do_POST = _pass_on  # noqa: N815 - the library's names

            def log_message(self, *_: Any) -> None:
                """Nothing."""

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_: Any) -> None:
                """The caller has gone; that is what is tested."""

        server = Server(("127.0.0.1", 0), Handler)
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            server.server_close()


def test_an_answer_after_the_time_out_is_asked_for_and_nothing_is_made_twice(
    till: Till, carrier_for: MakeCarrier, stripe_running: StripeServer
) -> None:
    order = _order(till, stripe_running)
    slow = _Slow(stripe_running.url)
    with slow.running() as url:
        carrier = carrier_for(url, timeout_s=0.5)
        slow.is_late = True
        for _ in range(6):
            carrier.run_due()
            till.clock.pass_by(hours=2)
        with till.database.write() as session:
            ordering.refund(session, order.number, Money(500, "USD"), "r", till.clock())
        for _ in range(3):
            carrier.run_due()
            till.clock.pass_by(hours=2)
    assert till.payments(order)[0].captured == order.total
    assert len(stripe_running.intents(order.number)) == 1
    assert _money(stripe_running, order) == (order.total.minor, 500)
    assert till.payments(order)[0].refunded == Money(500, "USD")
    assert not till.faults()


def test_a_provider_that_hangs_or_is_away_is_tried_again_later(
    till: Till, carrier_for: MakeCarrier, stripe_running: StripeServer
) -> None:
    order = _order(till, stripe_running)
    slow = _Slow(stripe_running.url)
    slow.hangs = True
    with slow.running() as url:
        carrier = carrier_for(url, timeout_s=0.3)
        assert carrier.run_due() == 1
        assert carrier.run_due() == 0
        assert till.payments(order)[0].state is PaymentState.PROCESSING
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        away = f"http://127.0.0.1:{free.getsockname()[1]}"
    till.clock.pass_by(minutes=2)
    assert carrier_for(away).run_due() == 1
    till.clock.pass_by(hours=2)
    _settle(till, carrier_for(stripe_running.url))
    assert till.payments(order)[0].captured == order.total
    assert len(stripe_running.intents(order.number)) == 1


WRONG_KEY = [(401, "invalid_request_error"), (403, "invalid_request_error"), (429, "invalid_request_error")]


@pytest.mark.parametrize("answer", WRONG_KEY)
@pytest.mark.parametrize("step", ["start", "capture", "cancel", "refund"])
def test_a_key_that_is_refused_ends_nothing_and_all_goes_on_with_the_right_one(
    till: Till, carrier_for: MakeCarrier, stripe_running: StripeServer, answer: tuple[int, str], step: str
) -> None:
    order = _order(till, stripe_running, method="later")
    proxy, right = _Slow(stripe_running.url), carrier_for(stripe_running.url)
    if step != "start":
        _settle(till, right)
    if step in ("capture", "refund"):
        till.shop.advance_order(order.number, OrderStatus.PACKED, key="p")
    if step == "refund":
        _settle(till, right)
        with till.database.write() as session:
            ordering.refund(session, order.number, order.total, "r", till.clock())
    if step == "cancel":
        till.shop.cancel_order(order.number, key="c")
    before = till.payments(order)[0].state
    proxy.refuses = answer
    with proxy.running() as url:
        assert carrier_for(url).run_due() == 1
    assert till.payments(order)[0].state is before
    with till.database.read() as session:
        (standing,) = latest(session, 1, only_open=True)
    assert [(due.tries, due.is_refused) for due in standing.due] == [(1, False)]
    assert standing.due[0].problem.startswith("Stripe ")
    till.clock.pass_by(hours=2)
    _settle(till, right)
    ends = {
        "start": PaymentState.AUTHORISED,
        "capture": PaymentState.CAPTURED,
        "cancel": PaymentState.CANCELLED,
        "refund": PaymentState.REFUNDED,
    }
    assert till.payments(order)[0].state is ends[step]
    assert not till.faults()


def test_a_key_that_was_used_for_something_else_is_told_and_not_tried_for_ever(
    till: Till, carrier_for: MakeCarrier, stripe_running: StripeServer
) -> None:
    order = _order(till, stripe_running)
    proxy = _Slow(stripe_running.url)
    proxy.refuses = (400, "idempotency_error")
    with proxy.running() as url:
        assert carrier_for(url).run_due() == 1
        till.clock.pass_by(hours=2)
        assert carrier_for(url).run_due() == 0
    assert till.payments(order)[0].state is PaymentState.FAILED
    assert stripe_running.intents(order.number) == []


@pytest.mark.parametrize("led", [[OrderStatus.PACKED], [OrderStatus.PACKED, OrderStatus.SHIPPED]])
def test_what_is_reserved_after_the_order_was_packed_is_taken_at_once(
    till: Till, carrier: Carrier, stripe_running: StripeServer, led: list[OrderStatus]
) -> None:
    order = _order(till, stripe_running, NEEDS_3D_SECURE, "later")
    _settle(till, carrier)
    assert till.payments(order)[0].state is PaymentState.REQUIRES_ACTION
    for status in led:
        assert isinstance(till.shop.advance_order(order.number, status, key=status), Order)
    (intent,) = stripe_running.intents(order.number)
    stripe_running.authenticate(intent)
    assert carrier.look_at(intent["id"], "webhook/evt_1")
    _settle(till, carrier)
    assert till.payments(order)[0].captured == order.total
    assert _money(stripe_running, order) == (order.total.minor, 0)
    assert not till.faults()


def test_what_a_provider_took_of_a_cancelled_payment_goes_back(
    till: Till, carrier: Carrier, stripe_running: StripeServer
) -> None:
    order = _order(till, stripe_running)
    _settle(till, carrier)
    with till.database.write() as session:  # as if the cancellation had been told before the capture
        session.execute(text("UPDATE payments SET state = 'cancelled', captured = 0, wanted = false"))
    (intent,) = stripe_running.intents(order.number)
    assert carrier.look_at(intent["id"], "webhook/evt_late")
    _settle(till, carrier)
    assert _money(stripe_running, order) == (order.total.minor, order.total.minor)
    assert till.payments(order)[0].state is PaymentState.REFUNDED


KILLED = """
import os, signal, sys
from datetime import datetime
from commerce import open_database
from commerce.orders import orders
from commerce.payments.carrying import Carrier
from commerce.payments.stripe_provider import StripeProvider
from commerce.payments.values import PaymentKind

class Dies(StripeProvider):
    def carry_out(self, job):
        if job.kind == sys.argv[4] and sys.argv[5] == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        outcome = super().carry_out(job)
        if job.kind == sys.argv[4]:
            os.kill(os.getpid(), signal.SIGKILL)
        return outcome

database = open_database(sys.argv[1])
now = datetime.fromisoformat(sys.argv[3])
provider = Dies("sk_test_hawker_12345", sys.argv[2])
Carrier(database, {PaymentKind.STRIPE: provider}, orders, lambda: now).run_due()
"""


@pytest.mark.parametrize("moment", ["before", "after"])
@pytest.mark.parametrize("kind", ["start", "confirm", "refund"])
def test_a_process_that_is_killed_at_the_call_loses_and_doubles_nothing(
    till: Till, carrier: Carrier, stripe_running: StripeServer, kind: str, moment: str
) -> None:
    order = _order(till, stripe_running)
    if kind == "refund":
        _settle(till, carrier)
        with till.database.write() as session:
            ordering.refund(session, order.number, Money(500, "USD"), "r", till.clock())
    url = till.database.address
    command = [sys.executable, "-c", KILLED, url, stripe_running.url, till.clock().isoformat(), kind, moment]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[3])}
    killed = subprocess.run(command, env=environment, check=False, timeout=60)
    assert killed.returncode == -signal.SIGKILL
    till.clock.pass_by(hours=2)
    _settle(till, carrier)
    assert till.payments(order)[0].captured == order.total
    assert _money(stripe_running, order) == (order.total.minor, 500 if kind == "refund" else 0)
    assert not till.faults()


def test_many_processes_carry_each_task_out_once(till: Till, carrier: Carrier, stripe_running: StripeServer) -> None:
    placed = [_order(till, stripe_running) for _ in range(4)]
    threads = [threading.Thread(target=carrier.run_due) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    _settle(till, carrier)
    for order in placed:
        assert len(stripe_running.intents(order.number)) == 1
        assert _money(stripe_running, order) == (order.total.minor, 0)


def _signed(event: Any, at: float, secret: str = SECRET) -> tuple[bytes, str]:
    payload = json.dumps(event).encode()
    return payload, _signature(payload, at, secret)


def _signature(payload: bytes, at: float, secret: str = SECRET) -> str:
    signature = hmac.new(secret.encode(), b"%d.%s" % (at, payload), hashlib.sha256).hexdigest()
    return f"t={int(at)},v1={signature}"


EVENT = {"id": "evt_1", "object": "event", "data": {"object": {"object": "payment_intent", "id": "pi_1"}}}


def test_a_webhook_that_is_signed_names_its_payment() -> None:
    assert webhook_reference(*_signed(EVENT, time.time()), SECRET) == ("evt_1", "pi_1")
    charge = EVENT | {"data": {"object": {"object": "charge", "id": "ch_1", "payment_intent": "pi_2"}}}
    assert webhook_reference(*_signed(charge, time.time()), SECRET) == ("evt_1", "pi_2")


ODD: list[Any] = [
    [],
    None,
    "evt",
    {},
    EVENT | {"id": 7},
    EVENT | {"id": ["evt"]},
    EVENT | {"id": "evt/../1"},
    EVENT | {"id": "e" * 300},
    EVENT | {"id": "\ud800"},
    EVENT | {"data": None},
    EVENT | {"data": []},
    EVENT | {"data": {"object": []}},
    EVENT | {"data": {"object": "pi_1"}},
    EVENT | {"data": {"object": None}},
]


@pytest.mark.parametrize("event", ODD)
def test_a_signed_message_that_is_no_event_is_refused(event: Any) -> None:
    with pytest.raises(ForgedWebhookError):
        webhook_reference(*_signed(event, time.time()), SECRET)


@pytest.mark.parametrize("body", [b"[" * 100_000, b'{"id": ' + b"9" * 10_000 + b"}", b"{", b"", b"\xef\xbb\xbf{}"])
def test_a_signed_message_that_is_no_json_is_refused(body: bytes) -> None:
    with pytest.raises(ForgedWebhookError):
        webhook_reference(body, _signature(body, time.time()), SECRET)


@pytest.mark.parametrize(
    "thing", [{}, {"object": "payment_intent"}, {"object": "charge"}, {"payment_intent": {"id": 1}}, {"object": 7}]
)
def test_an_event_about_something_else_names_no_payment(thing: dict[str, Any]) -> None:
    assert webhook_reference(*_signed(EVENT | {"data": {"object": thing}}, time.time()), SECRET) == ("evt_1", "")


@pytest.mark.parametrize(
    "forge",
    [
        lambda: _signed(EVENT, time.time(), "whsec_other"),
        lambda: _signed(EVENT, time.time() - 400),
        lambda: (json.dumps(EVENT).encode(), ""),
        lambda: (_signed(EVENT, time.time())[0] + b" ", _signed(EVENT, time.time())[1]),
        lambda: _signed({"id": "evt"}, time.time()),
        lambda: (b"\xff\xfe", "t=1,v1=1"),
    ],
)
def test_a_webhook_that_is_forged_or_old_is_refused(forge: Callable[[], tuple[bytes, str]]) -> None:
    payload, signature = forge()
    with pytest.raises(ForgedWebhookError):
        webhook_reference(payload, signature, SECRET)


def test_webhooks_out_of_order_twice_and_of_others_change_nothing_more(
    till: Till, carrier: Carrier, stripe_running: StripeServer
) -> None:
    order = _order(till, stripe_running)
    _settle(till, carrier)
    (intent,) = stripe_running.intents(order.number)
    before = till.payments(order)
    for key in ("webhook/evt_2", "webhook/evt_1", "webhook/evt_2"):
        assert carrier.look_at(intent["id"], key)
    assert not carrier.look_at("pi_of_somebody_else", "webhook/evt_3")
    _settle(till, carrier)
    assert till.payments(order) == before
    with till.database.read() as session:
        assert session.query(PaymentTaskRow).filter_by(kind="look").count() == 2
