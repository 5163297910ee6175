"""``hawker models``: what hears, and what it has been taught."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final

import orjson
import typer
from rich.markup import escape
from rich.table import Table

from models import (
    BrokenModelError,
    ModelFolder,
    add_model,
    archives,
    find_model,
    installed_models,
    layout_of,
    license_of,
    size_bytes,
    verify_checksums,
    why_used,
)
from skills.cli.compile import compile_
from skills.cli.console import out
from skills.cli.fetch import fetch
from skills.cli.options import Model, settings_for
from voice import try_model

models = typer.Typer(help="Speech models: what hears, and what it has been taught.", no_args_is_help=True)
models.command("compile")(compile_)
models.command("fetch")(fetch)

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
    official: Annotated[bool, typer.Option("--official", help="Say which official models can be fetched.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Say which models there are, which one hears each language and why, and what each can be taught."""
    if official:
        _list_official(json)
        return
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


@models.command("path")
def path(
    language: Annotated[str, typer.Argument(help="Language: en, fr, ko ...")] = "en",
    model: Model = None,
) -> None:
    """Print the folder of the model that hears a language."""
    out.print(str(find_model(language, settings_for(None, model).model).path), markup=False, soft_wrap=True)


@models.command("verify")
def verify(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME]...", help="Models; all if none is named.")
    ] = None,
) -> None:
    """Check that models are whole: files as they came, and an engine that can load them. Exit code 1 if one is not."""
    found = installed_models()
    unknown = set(names or ()) - {folder.path.name for folder in found}
    if unknown:
        raise typer.BadParameter(f"no model here is called {', '.join(sorted(unknown))}; see: hawker models list")
    broken = [folder for folder in found if (not names or folder.path.name in names) and not _is_whole(folder)]
    raise typer.Exit(1 if broken else 0)


def _is_whole(folder: ModelFolder) -> bool:
    try:
        listed = verify_checksums(folder.path)
        try_model(folder)
    except BrokenModelError as error:
        out.print(f"[red]broken[/red] {escape(folder.path.name)}: {escape(str(error))}")
        return False
    files = f"{listed} files as they came" if listed is not None else "no list of checksums"
    out.print(f"[green]whole[/green] {escape(folder.path.name)} ({folder.language}): {files}; it loads")
    return True


def _list_official(json: bool) -> None:
    offered = archives()
    if json:
        rows = [
            {"language": each.language, "name": each.name, "bytes": each.bytes, "license": each.license}
            for each in offered
        ]
        out.print(orjson.dumps({"official": rows}).decode(), markup=False)
        return
    table = Table("language", "model", "MB", "license", box=None, pad_edge=False)
    for each in offered:
        table.add_row(each.language, each.name, f"{each.bytes / 1e6:.0f}", each.license)
    out.print(table)
    out.print("Fetch one by name or language: hawker models fetch fr")


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
