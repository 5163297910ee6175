"""A real Stripe to test against, on this machine: ``localstripe``, started on a free port."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

import requests

KEY = "sk_test_hawker_12345"
CARD = "4242424242424242"
NEEDS_3D_SECURE = "4000002500003155"
DECLINED = "4000000000000341"


@dataclass(frozen=True)
class StripeServer:
    """Asked as Stripe's other customers would ask it."""

    url: str

    def post(self, path: str, **data: Any) -> Any:
        answer = requests.post(f"{self.url}{path}", data=data, auth=(KEY, ""), timeout=10)
        assert answer.ok, answer.text
        return answer.json()

    def get(self, path: str, **params: Any) -> Any:
        return requests.get(f"{self.url}{path}", params=params, auth=(KEY, ""), timeout=10).json()

    def intents(self, order: str = "") -> list[Any]:
        """All payment intents of an order."""
        found = self.get("/v1/payment_intents", limit=100)["data"]
        return [intent for intent in found if not order or intent["metadata"].get("order") == order]

    def refunds(self, intent: str) -> list[Any]:
        return list(self.get("/v1/refunds", payment_intent=intent, limit=100)["data"])

    def authenticate(self, intent: Any) -> None:
        """The shopper says yes at their bank: 3-D Secure."""
        secret = intent["client_secret"]
        self.post(f"/v1/payment_intents/{intent['id']}/_authenticate", client_secret=secret, success="true")

    def keep_card(self, number: str = CARD) -> str:
        """A customer with a card; what a kept method refers to."""
        customer = self.post("/v1/customers", description="test")["id"]
        card = {"card[number]": number, "card[exp_month]": "12", "card[exp_year]": "2040", "card[cvc]": "123"}
        method = self.post("/v1/payment_methods", type="card", **card)["id"]
        self.post(f"/v1/payment_methods/{method}/attach", customer=customer)
        return f"{method}/{customer}"


@contextmanager
def stripe_server() -> Iterator[StripeServer]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "localstripe", "--port", str(port), "--from-scratch"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 30
        while True:
            try:
                requests.get(f"http://127.0.0.1:{port}/v1/customers", timeout=1)
                break
            except requests.ConnectionError:
                assert time.monotonic() < deadline, "localstripe does not start"
                with suppress(subprocess.TimeoutExpired):
                    process.wait(timeout=0.1)
                assert process.returncode is None, "localstripe ended"
        yield StripeServer(f"http://127.0.0.1:{port}")
    finally:
        process.kill()
        process.wait()
