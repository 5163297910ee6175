"""``hawker payments``: where they stand, paying back, and what is due at providers."""

from __future__ import annotations

import signal
import sys
from contextlib import closing
from decimal import Decimal
from threading import Event
from typing import Annotated

import typer

from commerce import Database, Money, Refusal
from commerce.orders import orders
from commerce.payments import at_till, overview
from commerce.payments.ledger import faults, of_order
from skills.assembly import House, open_house
from skills.cli import console
from skills.cli.options import Store, settings_for
from skills.errors import SkillsError
from skills.in_background import again_and_again
from skills.paying.providers import PAUSE_S, carrier_for

payments = typer.Typer(help="See, pay back, carry out and check payments.", no_args_is_help=True)
STATES = {"at_till": "due at the till", "calling": "being asked for", "due": "due", "failed": "REFUSED"}


@payments.command("list")
def list_(
    is_open: Annotated[bool, typer.Option("--open", help="Only what waits for money, a provider or a person.")] = False,
    limit: Annotated[int, typer.Option(min=1, help="So many, the latest first.")] = 20,
    store: Store = None,
) -> None:
    """The latest payments, and what is due or was refused."""
    house = open_house(settings_for(store))
    with closing(house), house.database.read() as session:
        found = overview.latest(session, limit, only_open=is_open)
    for each in found:
        console.out.print(f"{each.payment.order_number}  {in_words(each)}", markup=False)
    if any(due.is_refused and due.kind == "refund" for each in found for due in each.due):
        console.note(
            "A refund was refused: pay it back otherwise, or ask again with: hawker payments refund ORDER AMOUNT"
        )


def in_words(standing: overview.Standing) -> str:
    """How a payment stands, and what is not done about it."""
    paid = standing.payment
    parts = [f"{paid.method}: {paid.state.value}, {paid.amount.major} {paid.amount.currency}"]
    if paid.refunded.minor:
        parts.append(f"{paid.refunded.major} {paid.refunded.currency} paid back")
    return "; ".join([*parts, *undone(standing)])


def undone(standing: overview.Standing) -> list[str]:
    """What is not done about a payment, in words."""
    parts = []
    for due in standing.due:
        amount = f" {due.amount.major} {due.amount.currency}" if due.amount.minor else ""
        problem = f" ({due.problem})" if due.problem else ""
        parts.append(f"{due.kind.value}{amount}: {STATES[due.state]}{problem}")
    return parts


@payments.command()
def refund(
    order: Annotated[str, typer.Argument(help="The order's number.")],
    amount: Annotated[str | None, typer.Argument(help="How much more; none is what is due at the till.")] = None,
    again: Annotated[bool, typer.Option("--again", help="The same amount once more, a moment after the last.")] = False,
    store: Store = None,
) -> None:
    """Pay back of an order: what is due at the till is given there, an amount goes back the way it was paid."""
    house = open_house(settings_for(store))
    with closing(house):
        console.note(_given(house, order) if amount is None else _paid_back(house, order, amount, again=again))


def _given(house: House, number: str) -> str:
    with house.database.write() as session:
        given = at_till.hand_out(session, number, orders, house.shop.premises.clock())
    if given is None:
        raise SkillsError(
            f"nothing is due back at the till for order {number}; to pay back of it, say how much: "
            f"hawker payments refund {number} AMOUNT"
        )
    return f"Order {number}: {given.major} {given.currency} was given back at the till"


def _paid_back(house: House, number: str, said: str, *, again: bool) -> str:
    wanted = _money(house.database, number, said)
    try:
        with house.database.write() as session:
            now = house.shop.premises.clock()
            given = at_till.pay_back_more(session, number, wanted, orders, now, again=again)
            if isinstance(given, Refusal):
                session.rollback()
    except at_till.RefundRepeatedError as error:
        raise SkillsError(f"{error}; to pay it back once more, add --again") from error
    if isinstance(given, Refusal):
        most = given.minimum.major if given.minimum else 0
        raise SkillsError(f"{most} {wanted.currency} is all that can be paid back of order {number}")
    if given == wanted:
        return f"Order {number}: {given.major} {given.currency} was paid back"
    rest = wanted - given
    return f"Order {number}: {rest.major} {rest.currency} is due at the provider; hawker payments work carries it out"


def _money(database: Database, number: str, said: str) -> Money:
    with database.read() as session:
        paid = of_order(session, number)
    if not paid:
        raise SkillsError(f"there is no payment of an order {number}; hawker payments list shows the latest")
    try:
        amount = Money.of(Decimal(said), paid[0].currency)
    except (ArithmeticError, ValueError):  # no number, or no finite one
        amount = Money(0, paid[0].currency)
    if amount.minor <= 0 or amount.major != Decimal(said):
        raise typer.BadParameter(f"{said}: say how much in {amount.currency}, for example 12.50")
    return amount


@payments.command()
def work(
    store: Store = None,
    once: Annotated[bool, typer.Option("--once", help="Only what is due now, and end.")] = False,
) -> None:
    """Carry out what is due at payment providers (charges, cancellations, refunds), until Ctrl-C."""
    settings = settings_for(store)
    house = open_house(settings)
    with closing(house):
        carrier = carrier_for(settings, house.database, house.shop)
        if carrier is None:
            console.note("The store's payments need no provider: there is nothing to carry out.")
        elif once:
            console.note(f"{carrier.run_due()} carried out")
        else:
            console.note("Carrying out what is due at payment providers (Ctrl-C ends)")
            signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
            again_and_again("payments", carrier.run_due, PAUSE_S, Event())


@payments.command()
def check(store: Store = None) -> None:
    """Check that every payment is the sum of its events."""
    house = open_house(settings_for(store))
    with closing(house), house.database.read() as session:
        found = faults(session)
        for fault in found:
            console.out.print(fault, markup=False)
        if found:
            raise typer.Exit(1)
        console.note("All payments add up.")
