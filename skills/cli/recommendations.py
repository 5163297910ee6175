"""``hawker recommendations``: what is learned from the orders."""

from __future__ import annotations

import typer

from skills.assembly import open_house
from skills.cli.console import out
from skills.cli.options import Store, settings_for

recommendations = typer.Typer(help="What is bought with what.", no_args_is_help=True)


@recommendations.callback()
def recommendation_commands() -> None:
    """What is bought with what."""


@recommendations.command()
def build(store: Store = None) -> None:
    """Learn from the orders what is bought with what; quick when there are no new ones."""
    house = open_house(settings_for(store))
    pairs = house.shop.recommendations.refresh()
    out.print("No new orders: all was learned before." if pairs is None else f"Learned {pairs} pairs of products.")
    house.close()
