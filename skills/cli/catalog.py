"""``hawker catalog``: what the shop sells."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table

from commerce import demo_folder, import_store
from skills.assembly import open_house
from skills.cli.console import err, out
from skills.cli.options import Store, settings_for
from skills.cli.speakability import speakability
from skills.learning.deciding import aliases_again

catalog = typer.Typer(help="What the shop sells.", no_args_is_help=True)


catalog.command()(speakability)


@catalog.callback()
def catalog_commands() -> None:
    """What the shop sells."""


@catalog.command("import")
def import_(
    folder: Annotated[
        Path | None,
        typer.Argument(help="Folder with products.csv, variants.csv, store.yaml …; none means the demo store."),
    ] = None,
    store: Store = None,
) -> None:
    """Load a folder of catalogue files into the store: all of it, or nothing when a row is wrong."""
    house = open_house(settings_for(store))
    columns = (TextColumn("Importing"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=err, transient=True) as bar:
        task = bar.add_task("import", total=None)
        report = import_store(
            house.database,
            folder or demo_folder(),
            progress=lambda done, total: bar.update(task, completed=done, total=total),
        )
    again = aliases_again(house)
    table = Table("imported", "", box=None)
    for name in ("products", "variants", "options", "reviews", "answers", "retired"):
        table.add_row(name, str(getattr(report, name)))
    if again:
        table.add_row("learned aliases", str(len(again)))
    out.print(table)
    house.close()
