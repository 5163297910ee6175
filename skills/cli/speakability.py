"""``hawker catalog speakability``: can the shop's names be heard, and which are easily taken for one another?"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Annotated, Any, Final

import orjson
import typer
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table

from commerce import LocalShop, open_database
from models import AssumedWord, ModelFolder, find_model, read_own_text
from skills.cli.console import err, note, out
from skills.cli.options import Model, Store
from skills.errors import SettingsError
from skills.logs import start_logging
from skills.names import speakability as names_aloud
from skills.names.aliases import Progress as Tell
from skills.names.speakability import Speakability, SpokenProduct
from skills.settings import Settings, load_settings

_LISTED: Final = 40
"""Products, and pairs, of which a table shows no more."""


def speakability(
    language: Annotated[str | None, typer.Option("--language", help="Language to hear (HAWKER_LANGUAGE).")] = None,
    model: Model = None,
    pronunciations: Annotated[
        Path | None,
        typer.Option("--pronunciations", metavar="FILE", help="Your own pronunciations (HAWKER_PRONUNCIATIONS)."),
    ] = None,
    store: Store = None,
    fail_over: Annotated[
        int | None,
        typer.Option(
            "--fail-over",
            metavar="N",
            min=0,
            help="Exit code 1 if more than N problems are found: products that can't be heard, pairs that sound alike.",
        ),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Say which product names the recognizer can't hear, how they are assumed to sound, and which sound alike.

    A model that takes new words learns the names that it lacks; of others, such as the Korean one, an alias of words
    that they know is proposed for each word that they can't hear.
    """
    settings = load_settings(database_url=store, model=model, language=language, pronunciations=pronunciations)
    start_logging(settings.log_level)
    folder = find_model(settings.language, settings.model)
    own = read_own_text(settings.pronunciations) if settings.pronunciations else None
    with _progress() as tell:
        found = names_aloud.speakability(_names(settings), folder, settings.language, own, tell)
    if json:
        out.print(orjson.dumps(_as_json(found, folder)).decode(), markup=False)
    else:
        _show(found, folder)
    if fail_over is not None and found.problems > fail_over:
        note(f"{found.problems} problems are more than {fail_over}.")
        raise typer.Exit(1)


def _names(settings: Settings) -> dict[str, str]:
    with closing(open_database(settings.database_url)) as database:
        shop = LocalShop(database)
        if shop.is_empty():
            raise SettingsError("the store is empty; load your goods with: hawker catalog import FOLDER")
        return shop.product_names()


@contextmanager
def _progress() -> Iterator[Tell]:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=err, transient=True, disable=not err.is_terminal) as bar:
        task = bar.add_task("names", total=None)
        told = ""

        def tell(step: str, done: int, total: int) -> None:
            nonlocal told
            if not err.is_terminal and step != told:  # there is no bar, and a step may take a minute
                note(f"{step[0].upper()}{step[1:]} …")
            told = step
            bar.update(task, description=step, completed=done, total=total)

        yield tell


def _as_json(found: Speakability, model: ModelFolder) -> dict[str, Any]:
    return {
        "language": model.language,
        "model": str(model.path),
        "learns_words": found.learns,
        "reason": found.reason,
        "products": len(found.products),
        "problems": found.problems,
        "words": [
            {"product": product.id, "name": product.name, "alias": product.alias, **_word_as_json(word)}
            for product in found.products
            for word in product.words
        ],
        "sound_alike": [
            {"products": [pair.one, pair.other], "likeness": round(pair.likeness, 3)} for pair in found.alikes
        ],
        "skipped": found.skipped,
    }


def _word_as_json(word: AssumedWord) -> dict[str, Any]:
    return {"word": word.word, "is_heard": word.is_heard, "sound": word.sound, "source": word.source or ""}


def _show(found: Speakability, model: ModelFolder) -> None:
    unheard = [product for product in found.products if not product.is_heard]
    learned = [product for product in found.products if product.words and product.is_heard]
    name = model.origin if model.path.name == "model" else model.path.name  # a package's folder says nothing
    out.print(f"{name}{' learns new words' if found.learns else ''}: {found.reason}", markup=False)
    out.print(f"{len(found.products) - len(unheard)} of {len(found.products)} products can be heard by their names.")
    _table(("can't be heard", "word", "assumed to sound", "from", "alias proposed"), unheard)
    _table(("will be learned", "word", "learned as", "from"), learned)
    _show_alikes(found)


def _table(columns: tuple[str, ...], products: list[SpokenProduct]) -> None:
    if not products:
        return
    table = Table(*columns, box=None)
    for product in products[:_LISTED]:
        for place, word in enumerate(product.words):
            name, alias = (product.name, product.alias or "none found") if place == 0 else ("", "")
            cells = (name[:60], word.word[:40], word.sound or "not known", word.source or "")
            table.add_row(*map(escape, (*cells, alias)[: len(columns)]))
    out.print(table)
    if len(products) > _LISTED:
        out.print(f"... and {len(products) - _LISTED} more; --json lists them all.")


def _show_alikes(found: Speakability) -> None:
    if found.skipped:
        note(f"Names were not compared: {found.skipped}")
    if not found.alikes:
        return
    named = {product.id: product.name for product in found.products}
    table = Table("sound alike", "", "likeness", box=None)
    for pair in found.alikes[:_LISTED]:
        table.add_row(escape(named[pair.one][:60]), escape(named[pair.other][:60]), f"{100 * pair.likeness:.0f} %")
    out.print(table)
    if len(found.alikes) > _LISTED:
        out.print(f"... and {len(found.alikes) - _LISTED} more; --json lists them all.")
