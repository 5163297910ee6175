"""``hawker catalog``: what the shop sells."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table

from commerce import Change, ChangeKind, Format, demo_folder, export_catalogue, import_store, preview_store
from skills.assembly import open_house
from skills.cli.console import err, out
from skills.cli.options import Store, settings_for
from skills.cli.search import search
from skills.cli.speakability import speakability
from skills.errors import SettingsError
from skills.learning.deciding import aliases_again

SHOWN: Final = 20
"""Changes that a preview writes out; the others are counted."""

catalog = typer.Typer(help="What the shop sells.", no_args_is_help=True)


catalog.command()(speakability)
catalog.command()(search)


@catalog.callback()
def catalog_commands() -> None:
    """What the shop sells."""


@catalog.command("import")
def import_(
    path: Annotated[
        Path | None,
        typer.Argument(
            metavar="FOLDER_OR_FILE",
            help="Folder with products.csv, variants.csv, store.yaml …, or a feed of Shopify or Google; "
            "none means the demo store.",
        ),
    ] = None,
    store: Store = None,
    file_format: Annotated[
        Format | None, typer.Option("--format", help="What the file is; without it, it is told by its content.")
    ] = None,
    *,
    preview: Annotated[bool, typer.Option("--preview", help="Show what would change, and change nothing.")] = False,
    keep_others: Annotated[
        bool, typer.Option("--keep-others", help="Go on selling what a feed doesn't have, instead of retiring it.")
    ] = False,
) -> None:
    """Load files of a catalogue into the store: all of it, or nothing when a row is wrong."""
    house = open_house(settings_for(store))
    source = path or demo_folder()
    if preview:
        _show(preview_store(house.database, source, file_format, keep_others=keep_others))
        house.close()
        return
    columns = (TextColumn("Importing"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=err, transient=True) as bar:
        task = bar.add_task("import", total=None)
        report = import_store(
            house.database,
            source,
            lambda done, total: bar.update(task, completed=done, total=total),
            file_format,
            keep_others=keep_others,
        )
    again = aliases_again(house)
    table = Table("imported", "", box=None)
    for name in ("products", "variants", "options", "reviews", "answers", "retired"):
        table.add_row(name, str(getattr(report, name)))
    if again:
        table.add_row("learned aliases", str(len(again)))
    out.print(table)
    house.close()


@catalog.command()
def export(
    path: Annotated[
        Path, typer.Argument(metavar="FOLDER_OR_FILE", help="Where to write: a folder for the store's own format.")
    ],
    store: Store = None,
    file_format: Annotated[
        Format, typer.Option("--format", help="The store's own folder, which loses nothing, or a feed.")
    ] = Format.OWN,
) -> None:
    """Write what the shop sells into files."""
    house = open_house(settings_for(store))
    try:
        written = export_catalogue(house.database, path, file_format)
    except OSError as error:
        raise SettingsError(
            f"{path} can't be written: {error.strerror}; name another place, or free some space"
        ) from error
    finally:
        house.close()
    out.print(escape(f"{path}: {len(written)} files" if len(written) > 1 else str(path)))


def _show(changes: list[Change]) -> None:
    """The counts, then the first changes field by field."""
    if not changes:
        out.print("Nothing would change.")
        return
    counts = Counter((change.table, change.kind) for change in changes)
    table = Table("would change", *(kind.value for kind in ChangeKind), box=None)
    for name in dict.fromkeys(change.table for change in changes):
        table.add_row(name, *(str(counts[name, kind] or "-") for kind in ChangeKind))
    out.print(table)
    for change in changes[:SHOWN]:
        out.print(escape(f"{change.kind.value} {change.table}: {change.name}"))
        for field, before, after in change.fields:
            out.print(escape(f"    {field}: {before} -> {after}"))
    if len(changes) > SHOWN:
        out.print(f"and {len(changes) - SHOWN} more")
