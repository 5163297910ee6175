"""Which guide there is for what is looked for, and saying so where a search found too much."""

from __future__ import annotations

from commerce import Guide
from skills.dialogue.turn import Turn
from skills.dialogue.wording import PAGE


def guide_for(turn: Turn, item: str | None) -> Guide | None:
    """The guide with which a thing is chosen."""
    wanted = (item or "").lower()
    names = {name.lower(): each for each in turn.shop.guides() for name in (*each.names, each.called)}
    return names.get(wanted)


def offer_guide(turn: Turn) -> None:
    """Say that there is a guide, where a search found too much."""
    query = turn.session.query
    if len(turn.session.results) <= PAGE:
        return
    found = guide_for(turn, query.text) if query is not None else None
    if found is not None and is_too_much(turn, found):
        turn.say("guide-offer", name=found.called)


def is_too_much(turn: Turn, found: Guide) -> bool:
    """Whether the last search found so much that the guide is offered."""
    return 0 < found.offer_from <= len(turn.session.results)
