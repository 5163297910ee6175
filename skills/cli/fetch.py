"""``hawker models fetch``: official models, from their publisher."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.markup import escape
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

from models import fetch_model, find_archive, find_model, why_used
from skills.cli.console import err, out
from voice import try_model


def fetch(
    wanted: Annotated[
        str,
        typer.Argument(metavar="NAME|LANGUAGE", help="An official model (vosk-model-small-fr-0.22), or its language."),
    ],
    address: Annotated[
        str | None,
        typer.Option(
            "--from", metavar="URL", help="Another server that has the publisher's files, as in a sealed network."
        ),
    ] = None,
) -> None:
    """Download an official model, check it, and let it hear its language. An interrupted download is gone on with."""
    archive = find_archive(wanted)
    columns = (TextColumn(archive.name), BarColumn(), DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn())
    with Progress(*columns, console=err, transient=True, disable=not err.is_terminal) as bar:
        task = bar.add_task("", total=archive.bytes)
        added = fetch_model(
            archive, lambda here, total: bar.update(task, completed=here, total=total), try_model, address=address
        )
    out.print(f"{escape(added.path.name)} is here: {escape(str(added.path))}")
    used = find_model(added.language)
    out.print(f"{added.language} is heard by {escape(used.path.name)}: {escape(why_used(used))}.")
