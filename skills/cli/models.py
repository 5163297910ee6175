"""``hawker models``: what hears, and what it has been taught."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final

import orjson
import typer
from rich.markup import escape
from rich.table import Table

from models import (
    DamagedModel,
    ModelError,
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
from skills.errors import SkillsError
from voice import VoiceError, try_model

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
    settings = settings_for(None, model)
    given = (_given(settings.language, settings.model),) if settings.model else ()
    rows: list[dict[str, object]] = []
    for folder in (*given, *installed_models()):
        first = all(row["language"] != folder.language for row in rows)
        rows.append(_row(folder, first) if isinstance(folder, ModelFolder) else _damaged_row(folder, first))
    if json:
        out.print(orjson.dumps({"models": rows}).decode(), markup=False)
    else:
        _show(rows)


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
    out.print(f"Added {escape(added.path.name)} for {added.language}: {escape(str(added.path))}")
    used = find_model(added.language)
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
        raise SkillsError(f"no model here is called {', '.join(sorted(unknown))}; see: hawker models list")
    broken = [folder for folder in found if (not names or folder.path.name in names) and not _is_whole(folder)]
    raise typer.Exit(1 if broken else 0)


def _is_whole(folder: ModelFolder | DamagedModel) -> bool:
    if isinstance(folder, DamagedModel):
        out.print(_damage(folder.path.name, folder.problem, folder.remedy))
        return False
    try:
        listed = verify_checksums(folder.path)
        try_model(folder)
    except (ModelError, VoiceError) as error:
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


def _given(language: str, path: Path) -> ModelFolder | DamagedModel:
    try:
        return find_model(language, path)
    except ModelError as error:
        return DamagedModel(language, path, "given", str(error), "name another one: --model or HAWKER_MODEL")


def _row(folder: ModelFolder, used: bool) -> dict[str, object]:
    layout = layout_of(folder.path)
    return {
        "language": folder.language,
        "name": folder.path.name,
        "used": used,
        "why": why_used(folder) if used else "",
        "origin": folder.origin,
        "path": str(folder.path),
        "size_mb": round(size_bytes(folder.path) / 1e6, 1),
        "license": license_of(folder),
        "takes": layout.vocabulary.value,
        "takes_why": layout.reason,
        "problem": "",
        "remedy": "",
    }


def _damaged_row(folder: DamagedModel, first: bool) -> dict[str, object]:
    return {
        "language": folder.language,
        "name": folder.path.name,
        "used": False,
        "why": f"no other model hears {folder.language} as long as this one is in its place" if first else "",
        "origin": folder.origin,
        "path": str(folder.path),
        "problem": folder.problem,
        "remedy": folder.remedy,
    }


def _show(rows: list[dict[str, object]]) -> None:
    table = Table(box=None, pad_edge=False)
    for heading in ("", "language", "model", "why", "MB", "license", "can be taught"):
        table.add_column(heading, overflow="fold")
    for row in rows:
        mark = "[red]damaged[/red]" if row["problem"] else "[green]hears[/green]" if row["used"] else ""
        cells = (row.get(name, "") for name in ("language", "name", "why", "size_mb", "license"))
        table.add_row(mark, *(escape(str(cell)) for cell in cells), _TAKES.get(str(row.get("takes")), ""))
    out.print(table, soft_wrap=False)
    for row in rows:
        if row["problem"]:
            out.print(_damage(str(row["name"]), str(row["problem"]), str(row["remedy"])))


def _damage(name: str, problem: str, remedy: str) -> str:
    return f"[red]broken[/red] {escape(name)}: {escape(problem)}; {escape(remedy)}"
