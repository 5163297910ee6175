"""What must not be, in searches: kept while the search is refined, and told with what was looked for."""

from __future__ import annotations

from dataclasses import replace

from commerce import SearchQuery
from nlu import Choices, Color, Slots
from skills.dialogue.pointing import named_among
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.reply import Reply


def only_excludes(query: SearchQuery) -> bool:
    """Whether nothing is looked for, only left out."""
    return bool(query.without) and replace(query, without=()) == SearchQuery()


def refuses_what_was_meant(turn: Turn) -> Reply | None:
    """No eggs: where eggs were just put in takes them out, and where eggs were looked for, looks for them no more."""
    session, unwanted = turn.session, turn.slots.without
    if not unwanted or replace(turn.slots, without=()) != Slots():
        return None
    added = turn.shop.product(session.added.product_id) if session.added is not None else None
    is_next = session.added is not None and session.added.turn == session.turn - 1
    if added is not None and is_next and _is_called(unwanted, (added.name, *added.aliases)):
        turn.interpretation = replace(turn.interpretation, intent="remove", slots=Slots(item=added.name))
        return registry.skills["remove"](turn)
    if session.query is None or not session.query.text or not _is_called(unwanted, (session.query.text,)):
        return None
    session.forget_search()
    return ask_for_the_rest(turn, SearchQuery(without=unwanted))


def _is_called(unwanted: tuple[str, ...], names: tuple[str, ...]) -> bool:
    return any(named_among([name.lower()], thing) is not None for thing in unwanted for name in names)


def with_exclusions(query: SearchQuery, last: SearchQuery | None) -> SearchQuery:
    """The query with what the last one left out, where it goes on with it; what is wanted now is no longer left out."""
    goes_on = last is not None and (only_excludes(last) or (bool(last.text) and last.text == query.text))
    before = last.without if last is not None and goes_on else ()
    kept = tuple(dict.fromkeys((*before, *query.without)))
    wanted = {query.color, query.brand} - set(query.without)
    return replace(
        query,
        color=None if query.color in query.without else query.color,
        brand=None if query.brand in query.without else query.brand,
        without=tuple(thing for thing in kept if thing not in wanted),
    )


def ask_for_the_rest(turn: Turn, query: SearchQuery) -> Reply:
    """Say what will be left out, and ask what is looked for."""
    turn.session.query = query
    turn.say("excluding", things=_named(turn, query.without))
    return turn.ask(Question(Ask.SEARCH_FOR)).reply()


def told(turn: Turn, sought: str, query: SearchQuery) -> str:
    """What was understood, with what is left out: "running shoes, not black", "coffee, without sugar"."""
    words = turn.shop.words()
    kinds = {word.lower() for word in (*words.colors, *words.brands)}
    named = tuple(thing for thing in query.without if thing in kinds)
    others = tuple(thing for thing in query.without if thing not in kinds)
    if named:
        sought = turn.replies.render("label-not", item=sought, things=_named(turn, named)).display
    if others:
        sought = turn.replies.render("label-without", item=sought, things=Choices(others)).display
    return sought


def _named(turn: Turn, things: tuple[str, ...]) -> Choices:
    """Things that are left out, colors as the language calls them."""
    colors = {color.lower() for color in turn.shop.words().colors}
    return Choices(tuple(Color(thing) if thing in colors else thing for thing in things))
