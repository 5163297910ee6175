"""``hawker catalog search``: what a search finds, why, and how surely, as shoppers would have it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from decimal import Decimal, DecimalException
from typing import Annotated, Final

import typer
from rich.markup import escape
from rich.table import Table

from commerce import Hit, LocalShop, Money, SearchQuery, Sort, open_database
from models import EspeakNotFoundError
from nlu import SoundIndex, SoundMatch, UnreadLanguageError
from skills.cli.console import err, note, out
from skills.cli.options import Store, settings_for
from skills.dialogue.pointing import USABLE
from skills.errors import SettingsError

SHOWN: Final = 10
"""Products of a table, unless another number is asked for."""


def search(
    words: Annotated[
        list[str], typer.Argument(metavar="WORDS", help="What is looked for; may be misspelled or misheard.")
    ],
    store: Store = None,
    price_max: Annotated[
        str | None, typer.Option("--max-price", metavar="AMOUNT", help="Nothing dearer, in the shop's currency.")
    ] = None,
    color: Annotated[str | None, typer.Option("--color", help="Only of this color.")] = None,
    size: Annotated[str | None, typer.Option("--size", help="Only of this size.")] = None,
    brand: Annotated[str | None, typer.Option("--brand", help="Only of this brand.")] = None,
    sort: Annotated[Sort, typer.Option("--sort", help="The order of what is found.")] = Sort.RELEVANCE,
    limit: Annotated[int, typer.Option("--limit", min=1, max=100, help="How many products to show.")] = SHOWN,
    *,
    in_stock: Annotated[bool, typer.Option("--in-stock", help="Only what can be bought now.")] = False,
) -> None:
    """Show what a search finds: its score, and why where the name doesn't tell. Exit code 1 when nothing is found.

    Words that fit no name well are looked for by their sound, too, as a recognizer may have misheard them.
    """
    settings = settings_for(store)
    with closing(open_database(settings.database_url)) as database:
        shop = LocalShop(database)
        if shop.is_empty():
            raise SettingsError("the store is empty; load your goods with: hawker catalog import FOLDER")
        most = _amount(price_max, shop.info().currency) if price_max is not None else None
        shop.find_by_sound(_Names(shop, settings.language))
        query = SearchQuery(" ".join(words), None, most, color, size, brand, in_stock=in_stock, sort=sort, limit=limit)
        found = shop.search(query)
    if not found.hits:
        note("Nothing was found.")
        raise typer.Exit(1)
    for dropped in found.relaxed:
        note(f"Nothing meets the {dropped} that was asked for: it was left aside.")
    table = Table("product", "price", "stock", "score", "why", box=None)
    for hit in found.hits:
        table.add_row(escape(hit.product.name), str(hit.variant.price), str(hit.variant.stock), _score(hit), _why(hit))
    out.print(table)


class _Names:
    """The shop's names by their sound, read when a search asks for them: of 50,000 that takes seconds."""

    def __init__(self, shop: LocalShop, language: str) -> None:
        self._shop = shop
        self._language = language

    def find(self, heard: str, limit: int, /) -> Sequence[SoundMatch]:
        """See ``SoundsLike``."""
        names = tuple(dict.fromkeys(self._shop.product_names().values()))
        try:
            with err.status("Reading the names aloud"):
                index = SoundIndex.build(names, self._language)
        except (EspeakNotFoundError, UnreadLanguageError) as error:
            note(f"Names are not looked for by their sound: {error}")
            return ()
        return index.find(heard, limit)


def _amount(said: str, currency: str) -> Money:
    try:
        amount = Money.of(Decimal(said), currency)
    except (DecimalException, ValueError, OverflowError):
        amount = Money(0, currency)
    if amount.minor <= 0:
        raise typer.BadParameter("give an amount such as 59.99", param_hint="--max-price")
    return amount


def _score(hit: Hit) -> str:
    """A shopper isn't told of what fits too badly."""
    return f"{hit.score:.2f}" if hit.score >= USABLE else f"{hit.score:.2f} (not told)"


def _why(hit: Hit) -> str:
    reason = hit.reason
    return escape(f"{', '.join(reason.words)}: in the {reason.told_by.value}") if reason else ""
