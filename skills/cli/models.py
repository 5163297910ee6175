"""``hawker models``: what hears, and what it has been taught."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final

import orjson
import typer
from rich.markup import escape
from rich.table import Table

from models import ModelFolder, add_model, find_model, installed_models, layout_of, license_of, size_bytes, why_used
from skills.cli.compile import compile_
from skills.cli.console import out
from skills.cli.options import Model, settings_for
from voice import try_model

models = typer.Typer(help="Speech models: what hears, and what it has been taught.", no_args_is_help=True)
models.command("compile")(compile_)

_TAKES: Final = {
    "open": "new words",
    "own": "run-time grammars of its own words",
    "fixed": "nothing: its graph is static",
}
"""What a model can be taught, by ``models.graph.layout.Vocabulary``."""


@models.callback()
def models_commands() -> None:
    """Speech models: what hears, and what it has been taught."""


@models.command("list")
def list_(
    model: Model = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Say which models there are, which one hears each language and why, and what each can be taught."""
    given = settings_for(None, model)
    rows = [_row(folder) for folder in installed_models()]
    if given.model:
        rows.insert(0, _row(find_model(given.language, given.model)))
    used: set[str] = set()
    for row in rows:
        row["used"] = row["language"] not in used
        row["why"] = row["why"] if row["used"] else ""
        used.add(str(row["language"]))
    if json:
        out.print(orjson.dumps({"models": rows}).decode(), markup=False)
    else:
        out.print(_table(rows))


@models.command("add")
def add(
    source: Annotated[
        Path, typer.Argument(metavar="FOLDER|ZIP", help="The model's folder, or the archive as it came.")
    ],
    language: Annotated[
        str | None, typer.Option("--language", help="Its language, where its name is no official one.")
    ] = None,
) -> None:
    """Add an official model that you downloaded; the best of a language's models hears it from now on."""
    added = add_model(source, language, try_model)
    used = find_model(added.language)
    out.print(f"Added {escape(added.path.name)} for {added.language}: {escape(str(added.path))}")
    out.print(f"{added.language} is heard by {escape(used.path.name)}: {escape(why_used(used))}.")


def _row(folder: ModelFolder) -> dict[str, object]:
    layout = layout_of(folder.path)
    return {
        "language": folder.language,
        "name": folder.path.name,
        "used": False,
        "why": why_used(folder),
        "origin": folder.origin,
        "path": str(folder.path),
        "size_mb": round(size_bytes(folder.path) / 1e6, 1),
        "license": license_of(folder),
        "takes": layout.vocabulary.value,
        "takes_why": layout.reason,
    }


def _table(rows: list[dict[str, object]]) -> Table:
    table = Table("", "language", "model", "why", "MB", "license", "can be taught", box=None, pad_edge=False)
    for row in rows:
        mark = "[green]hears[/green]" if row["used"] else ""
        cells = (row["language"], row["name"], row["why"], row["size_mb"], row["license"], _TAKES[str(row["takes"])])
        table.add_row(mark, *(escape(str(cell)) for cell in cells))
    return table
