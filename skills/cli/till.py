"""``hawker till``: money taken by hand."""

from __future__ import annotations

from contextlib import closing
from typing import Annotated

import typer

from commerce import Refusal
from skills.assembly import open_house
from skills.cli import console
from skills.cli.options import Store, settings_for
from skills.errors import SettingsError


def till(
    code: Annotated[str, typer.Argument(help="The order's number, as the shopper says or shows it.")],
    store: Store = None,
) -> None:
    """Mark an order as paid at the till; once more changes nothing."""
    house = open_house(settings_for(store))
    with closing(house):
        outcome = house.shop.paid_at_till(code, key=f"till/{code}")
        if isinstance(outcome, Refusal):
            raise SettingsError(f"there is no order {code} that waits to be paid")
        console.note(f"Order {outcome.number} is paid: {outcome.total.major} {outcome.total.currency}")
