"""Finding by what is known already: like another thing, rated so high, there now."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from commerce import Product, SearchQuery
from skills.dialogue.pointing import pointed_at, query_of
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.dialogue.wording import numbered
from skills.reply import Reply
from skills.shopping.browse import find, read_page, refined, search

MOST_STARS: Final = 5


@registry.skill("similar")
def similar(turn: Turn) -> Reply:
    """Show what is like the thing that was pointed at, or like the one that was talked about last."""
    turn.close_question()
    model = _model(turn)
    if model is None:
        return search(turn) if turn.slots.item else turn.ask(Question(Ask.SEARCH_FOR)).reply()
    found = turn.shop.similar(model.id)
    if not found:
        return turn.say("nothing-similar", name=model.name).reply()
    session = turn.session
    session.query, session.results, session.page = None, numbered(found), 0
    return read_page(turn.say("similar-to", name=model.name))


@registry.skill("search_rated")
def search_rated(turn: Turn) -> Reply:
    """Find what buyers rate so many stars or more; without a thing, among what was looked for last."""
    turn.close_question()
    stars = max(1, min(turn.slots.quantity or MOST_STARS - 1, MOST_STARS))
    said = replace(query_of(turn.slots, turn.shop.info().currency), rating_min=float(stars))
    return _narrowed(turn, said)


@registry.skill("only_in_stock")
def only_in_stock(turn: Turn) -> Reply:
    """Show only what can be bought now of what was looked for last."""
    turn.close_question()
    if turn.session.query is None:
        return turn.ask(Question(Ask.SEARCH_FOR)).reply()
    if not turn.shop.search(replace(turn.session.query, in_stock=True)).hits:
        return turn.say("nothing-in-stock").reply(items=turn.session.listed)
    return _narrowed(turn, SearchQuery(in_stock=True))


def _narrowed(turn: Turn, said: SearchQuery) -> Reply:
    query = refined(turn, said)
    if not query.text and turn.session.query is None and query.rating_min is not None and not query.brand:
        return turn.ask(Question(Ask.SEARCH_FOR)).reply()
    return find(turn, said, query)


def _model(turn: Turn) -> Product | None:
    pointed = pointed_at(turn)
    if pointed.products:
        return pointed.products[0]
    return turn.shop.product(turn.session.focus) if turn.session.focus and not turn.slots.item else None
