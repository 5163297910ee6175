"""What acting wrongly on an intent would cost."""

from __future__ import annotations

from enum import IntEnum
from typing import Final


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
    "undo": Risk.UNDOABLE,
    "redo": Risk.UNDOABLE,
    "empty_cart": Risk.EXPLICIT,
    "checkout": Risk.EXPLICIT,
    "cancel_order": Risk.EXPLICIT,
    "yes": Risk.EXPLICIT,
}
"""Intents that are not here are free."""

ENDING: Final = frozenset({"goodbye", "cancel", "start_over"})
"""Free intents that end something: nothing is lost, but the shopper has to begin again."""
