"""``hawker customers``: what the shop keeps of a customer, in writing; forgetting it; setting a PIN."""

from __future__ import annotations

import getpass
import json
from contextlib import closing
from typing import Annotated
from uuid import uuid4

import typer

from commerce import Refusal
from skills.assembly import House, open_house
from skills.cli import console
from skills.cli.options import Store, settings_for
from skills.errors import SkillsError

customers = typer.Typer(help="Customers: show, forget, PIN.", no_args_is_help=True)
Who = Annotated[str, typer.Argument(help="A customer's id or e-mail address.")]


@customers.command()
def show(who: Who, store: Store = None) -> None:
    """Everything that is kept of a customer, as JSON."""
    with closing(open_house(settings_for(store, None))) as house:
        print(json.dumps(house.shop.customers.known_of(_id(house, who)), indent=2, ensure_ascii=False))


@customers.command()
def forget(who: Who, store: Store = None) -> None:
    """Delete a customer and all personal data; orders stay, and are nobody's."""
    with closing(open_house(settings_for(store, None))) as house:
        customer_id = _id(house, who)
        typer.confirm("Delete everything about this customer?", abort=True)
        house.shop.customers.forget(customer_id, key=uuid4().hex)
        console.note("Deleted.")


@customers.command()
def pin(who: Who, store: Store = None) -> None:
    """Set or change a customer's PIN; it is typed and not shown."""
    with closing(open_house(settings_for(store, None))) as house:
        customer_id = _id(house, who)
        refusal = house.shop.customers.set_pin(customer_id, getpass.getpass("PIN: "), key=uuid4().hex)
        if isinstance(refusal, Refusal):
            raise SkillsError("a PIN is 4 to 8 digits, not all the same and no run")
        console.note("The PIN is set.")


def _id(house: House, who: str) -> str:
    found = house.shop.customers.find(who)
    if found is None:
        raise SkillsError(f"there is no customer {who}; give an id or e-mail address as it is kept")
    return found.id
