"""Which requests may be made in one breath, and which of them belong together."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from nlu.interpretation import Candidate, Slots

LISTING: Final = frozenset({"add", "remove", "set_quantity"})
"""Requests that several things may be named in."""
FIRST: Final = LISTING | {"set_quantity", "coupon", "search", "choose", "undo", "show_cart", "choose_delivery"}
"""Requests after which another may be made in the same breath."""
AFTER: Final = LISTING | {"set_quantity", "coupon", "undo", "show_cart", "choose_delivery", "checkout", "empty_cart"}
"""Requests that may be made in the same breath with one before."""


def fits(said: Candidate, before: list[Candidate], with_things: bool) -> bool:
    """Whether a request can be made here; one that is made twice in other words ("oops, undo that") is one."""
    if with_things and said.intent not in LISTING:
        return False
    if not before:
        return said.intent in FIRST
    again = said.intent == before[0].intent and not (said.slots.item and before[0].slots.item)
    return said.intent in AFTER and not again


def joined(requests: list[Candidate]) -> list[Candidate]:
    """A bare "make it two" tells how many of what was asked for just before."""
    joined: list[Candidate] = []
    for request in requests:
        last = joined[-1] if joined else None
        if last and last.intent in ("add", "choose") and _is_bare_quantity(request):
            slots = replace(last.slots, quantity=request.slots.quantity)
            joined[-1] = replace(last, intent="add", slots=slots, heard=f"{last.heard} {request.heard}")
        else:
            joined.append(request)
    return joined


def _is_bare_quantity(request: Candidate) -> bool:
    slots = request.slots
    rest = replace(slots, quantity=None, reference=None)
    return request.intent == "set_quantity" and slots.quantity is not None and rest == Slots()
