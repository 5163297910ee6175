"""A store that offers every way to pay, a clock that is set, and a real Stripe."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from commerce import Cart, Database, LocalShop, Order
from commerce.customers.rows import CustomerMethodRow, CustomerRow
from commerce.orders import orders
from commerce.payments.carrying import Carrier
from commerce.payments.ledger import faults, of_order, payment_of
from commerce.payments.rows import PaymentConsentRow, PaymentMethodRow, SpendingLimitRow
from commerce.payments.stripe_provider import StripeProvider
from commerce.payments.values import Payment, PaymentKind
from tests.commerce.conftest import NOON
from tests.commerce.payments.stripe_server import KEY, StripeServer, stripe_server


@dataclass
class Clock:
    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, **time: float) -> None:
        self.now += timedelta(**time)


@dataclass
class Till:
    """A shop, and what is done with its orders."""

    shop: LocalShop
    database: Database
    clock: Clock

    def order(self, method: str, kept: str = "", cart: str | None = None, quantity: int = 1) -> Order:
        outcome = self.try_to_order(method, kept, cart, quantity)
        assert isinstance(outcome, Order)
        return outcome

    def try_to_order(self, method: str, kept: str = "", cart: str | None = None, quantity: int = 1) -> object:
        cart_id = cart or uuid4().hex
        assert isinstance(self.shop.add(cart_id, "M-WHT", quantity, key=uuid4().hex), Cart)
        assert isinstance(self.shop.choose_delivery(cart_id, "standard", key=uuid4().hex), Cart)
        self.shop.payments.choose(cart_id, method, kept, key=uuid4().hex)
        if kept:
            self._agree(cart_id, kept)
        return self.shop.checkout.place(cart_id, self.shop.checkout.summary(cart_id).fingerprint, key=uuid4().hex)

    def _agree(self, cart_id: str, kept: str) -> None:
        """The customer of a kept method buys, and consents."""
        self.shop.checkout.belongs_to(cart_id, self.shop.customers.customer(kept), key=uuid4().hex)
        with self.database.write() as session:
            session.merge(
                PaymentConsentRow(
                    cart_id=cart_id, customer_id=kept, kept_method=kept, expires_at=self.clock() + timedelta(hours=1)
                )
            )

    def payments(self, order: Order) -> list[Payment]:
        with self.database.read() as session:
            return [payment_of(row) for row in of_order(session, order.number)]

    def faults(self) -> list[str]:
        with self.database.read() as session:
            return faults(session)

    def limit(self, scope: str, amount: int) -> None:
        with self.database.write() as session:
            session.add(SpendingLimitRow(scope=scope, amount=amount))

    def keep(self, kind: str, *, balance: int | None = None, reference: str = "") -> str:
        """A kept method of a new customer."""
        name = uuid4().hex
        with self.database.write() as session:
            session.add(
                CustomerRow(
                    id=name, given_name="", family_name="", email="", phone="", language="en", created_at=self.clock()
                )
            )
            session.flush()
            session.add(
                CustomerMethodRow(
                    id=name,
                    customer_id=name,
                    kind=kind,
                    brand="",
                    last_four="",
                    reference=reference,
                    balance=balance,
                    active=True,
                )
            )
        return name

    def balance(self, method_id: str) -> int | None:
        with self.database.read() as session:
            return session.get_one(CustomerMethodRow, method_id).balance


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def till(database: Database, clock: Clock) -> Till:
    offer(database)
    shop = LocalShop(database, clock=clock)
    shop.pay_page = "https://shop.example/pay/"
    return Till(shop, database, clock)


def offer(database: Database) -> None:
    """Offer each kind of method, and Stripe's with the money taken later."""
    methods = [(kind.value, kind.value, False) for kind in PaymentKind] + [("later", "stripe", True)]
    with database.write() as session:
        for position, (code, kind, later) in enumerate(methods):
            session.add(
                PaymentMethodRow(
                    code=code,
                    kind=kind,
                    name=code,
                    aliases=[],
                    capture_later=later,
                    needs_code=False,
                    position=position,
                )
            )


@pytest.fixture(scope="session")
def stripe_running() -> Iterator[StripeServer]:
    with stripe_server() as server:
        yield server


MakeCarrier = Callable[..., Carrier]


@pytest.fixture
def carrier_for(till: Till) -> MakeCarrier:
    """Makes what carries out, against a provider's address."""

    def make(url: str, timeout_s: float = 5.0) -> Carrier:
        provider = StripeProvider(KEY, url, timeout_s)
        return Carrier(till.database, {PaymentKind.STRIPE: provider}, orders, till.clock)

    return make


@pytest.fixture
def carrier(carrier_for: MakeCarrier, stripe_running: StripeServer) -> Carrier:
    return carrier_for(stripe_running.url)
