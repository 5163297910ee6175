"""``hawker till`` and ``hawker payments``: money taken by hand, and what is due at providers."""

from __future__ import annotations

import time
from contextlib import closing
from typing import Annotated

import typer

from commerce import OrderStatus, Refusal
from commerce.payments.ledger import faults
from skills.assembly import open_house
from skills.cli import console
from skills.cli.options import Store, settings_for
from skills.errors import SettingsError
from skills.paying.providers import carrier_for

payments = typer.Typer(help="Carry out and check payments.", no_args_is_help=True)
PAUSE_S = 2.0


def till(
    code: Annotated[str, typer.Argument(help="The order's number, as the shopper says or shows it.")],
    store: Store = None,
) -> None:
    """Mark an order as paid at the till; once more changes nothing."""
    house = open_house(settings_for(store))
    with closing(house):
        outcome = house.shop.advance_order(code, OrderStatus.PAID, key=f"till/{code}")
        if isinstance(outcome, Refusal):
            raise SettingsError(f"there is no order {code} that waits to be paid")
        console.note(f"Order {outcome.number} is paid: {outcome.total.major} {outcome.total.currency}")


@payments.command()
def run(
    store: Store = None,
    watch: Annotated[bool, typer.Option("--watch", help="Go on until Ctrl-C.")] = False,
) -> None:
    """Carry out what is due at payment providers: charges, cancellations, refunds."""
    settings = settings_for(store)
    house = open_house(settings)
    with closing(house):
        carrier = carrier_for(settings, house.database, house.shop)
        done = carrier.run_due() if carrier else 0
        console.note(f"{done} carried out")
        while watch and carrier:
            time.sleep(PAUSE_S)
            carrier.run_due()


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
