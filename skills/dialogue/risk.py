"""What acting wrongly on an intent would cost."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from skills.dialogue.session import Session


class Risk(IntEnum):
    """What acting wrongly on an intent would cost."""

    FREE = 0
    UNDOABLE = 1
    EXPLICIT = 2


RISKS: Final[dict[str, Risk]] = {
    "add": Risk.UNDOABLE,
    "set_quantity": Risk.UNDOABLE,
    "remove": Risk.UNDOABLE,
    "coupon": Risk.UNDOABLE,
    "choose_delivery": Risk.UNDOABLE,
    "take_over_cart": Risk.UNDOABLE,
    "undo": Risk.UNDOABLE,
    "redo": Risk.UNDOABLE,
    "empty_cart": Risk.EXPLICIT,
    "checkout": Risk.EXPLICIT,
    "cancel_order": Risk.EXPLICIT,
    "return_items": Risk.UNDOABLE,
    "exchange_items": Risk.UNDOABLE,
    "change_order": Risk.UNDOABLE,
    "remove_from_order": Risk.UNDOABLE,
    "change_order_address": Risk.UNDOABLE,
    "change_order_payment": Risk.UNDOABLE,
    "reorder": Risk.UNDOABLE,
    "forget_me": Risk.EXPLICIT,
    "yes": Risk.EXPLICIT,
}
"""Intents that are not here are free."""

ENDING: Final = frozenset({"goodbye", "cancel", "start_over"})
"""Free intents that end something: nothing is lost, but the shopper has to begin again."""


def at_stake(session: Session, intent: str | None) -> Risk:
    """What a mistake would cost at this moment at least: a pick right after something was added may correct it."""
    just_added = session.added is not None and session.added.turn == session.turn - 1
    return Risk.UNDOABLE if intent == "choose" and just_added else Risk.FREE
