"""``hawker models compile``: put a catalogue's names into the ear's vocabulary."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Annotated, Final

import orjson
import typer
from rich.markup import escape
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn
from rich.table import Table

from models import (
    WAITING,
    CompiledModel,
    Unsayable,
    compile_for,
    compile_into,
    find_model,
    unsayable_names,
    unused_pronunciations,
)
from nlu import LanguagePack, Vocabulary
from nlu.packs.pack import LANGUAGES
from skills.assembly import open_house
from skills.cli.console import err, note, out
from skills.cli.options import Model, Store
from skills.dialogue.registry import registry
from skills.errors import SettingsError
from skills.hearing.compile_worker import stand_back
from skills.hearing.hearing import graph_request, shop_key
from skills.logs import start_logging
from skills.names.names_file import vocabulary_in
from skills.names.vocabulary import vocabulary_of
from skills.settings import Settings, load_settings
from voice import try_model

_LISTED: Final = 20
"""Names that can't be said, of which the table shows no more."""


def compile_(
    language: Annotated[str | None, typer.Option("--language", help="Language to hear (HAWKER_LANGUAGE).")] = None,
    catalog: Annotated[
        Path | None,
        typer.Option(
            "--catalog",
            metavar="FILE|FOLDER",
            help="A store's folder, a CSV with the column name, or one name a line, for --output or --check; "
            "none means the shop's own.",
        ),
    ] = None,
    pronunciations: Annotated[
        Path | None,
        typer.Option("--pronunciations", metavar="FILE", help="Your own pronunciations (HAWKER_PRONUNCIATIONS)."),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", metavar="FOLDER", help="Write the model there, to be used with --model."),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Only say which names can't be said; exit code 1 if there are any.")
    ] = False,
    store: Store = None,
    model: Model = None,
    background: Annotated[
        bool, typer.Option("--background", help="Work at low priority, and be the first to end when memory runs out.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Put a catalogue's names into the ear's vocabulary. A running shop finds its own by itself."""
    if catalog and not (output or check):
        raise typer.BadParameter(
            "say where to write the model (--output FOLDER), or only --check", param_hint="--catalog"
        )
    settings = load_settings(database_url=store, model=model, language=language, pronunciations=pronunciations)
    start_logging(settings.log_level)
    if background:
        stand_back()
    vocabulary = vocabulary_in(catalog) if catalog else _own(settings)
    request = graph_request(
        find_model(settings.language, settings.model),
        _pack(settings.language),
        vocabulary,
        settings.pronunciations,
        "" if catalog else shop_key(settings),
    )
    for line in unused_pronunciations(request):
        note(f"{settings.pronunciations}, {line}; it does nothing.")
    if check:
        _report_check(unsayable_names(request), len(request.names), json)
        return
    with _progress() as progress:
        if output:
            made = compile_into(output, request, try_model, progress)
        else:
            made = compile_for(request, try_model, progress)
    _report(made, len(request.names), json)


def _own(settings: Settings) -> Vocabulary:
    with closing(open_house(settings)) as house:
        if house.shop.is_empty():
            raise SettingsError(
                "the store is empty; load your goods with: hawker catalog import FOLDER, or name them: --catalog FILE"
            )
        return vocabulary_of(house.shop.words())


def _pack(language: str) -> LanguagePack | None:
    """The language's sentences, if there are any: a model can learn names of a language that is not yet understood."""
    if not (LANGUAGES / language).is_dir():
        note(f"There are no sentences for {language!r} yet; the names alone are compiled.")
        return None
    registry.load_plugins()
    return LanguagePack.load(language, more=registry.sentences)


@contextmanager
def _progress() -> Iterator[Callable[[str, float], None]]:
    columns = (TextColumn("Compiling: {task.description}"), BarColumn(), TaskProgressColumn())
    with Progress(*columns, console=err, transient=True, disable=not err.is_terminal) as bar:
        task = bar.add_task("names", total=1.0)

        def tell(step: str, part: float) -> None:
            if step == WAITING:
                note(f"{WAITING[0].upper()}{WAITING[1:]} ...")
            bar.update(task, description=step, completed=part)

        yield tell


def _report(made: CompiledModel, names: int, json: bool) -> None:
    report = made.report
    figures = {
        "names": names,
        "words": report.words,
        "new_words": report.new_words,
        "seconds": round(report.seconds, 1),
        "size_mb": round(made.size_bytes() / 1e6, 1),
    }
    folder = str(made.folder.path)
    if json:
        out.print(orjson.dumps({**figures, "folder": folder, "unsayable": report.unsayable}).decode(), markup=False)
        return
    table = Table("compiled", "", box=None)
    for name, figure in figures.items():
        table.add_row(name.replace("_", " "), escape(str(figure)))
    out.print(table)
    out.print(f"folder: {folder}", markup=False)  # a table cuts long paths
    _list(report.unsayable)


def _report_check(unsayable: tuple[Unsayable, ...], names: int, json: bool) -> None:
    if json:
        out.print(orjson.dumps({"names": names, "unsayable": unsayable}).decode(), markup=False)
    else:
        out.print(f"{names - len({each.name for each in unsayable})} of {names} names can be said.")
        _list(unsayable)
    if unsayable:
        raise typer.Exit(1)


def _list(unsayable: tuple[Unsayable, ...]) -> None:
    if not unsayable:
        return
    table = Table("can't be said", "why", box=None)
    for each in unsayable[:_LISTED]:
        table.add_row(escape(each.name[:60]), escape(each.reason))
    out.print(table)
    if len(unsayable) > _LISTED:
        out.print(f"... and {len(unsayable) - _LISTED} more; --json lists them all.")
