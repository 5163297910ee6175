"""What Alexa is told of the dialog: what to listen for, what to have confirmed, and what was just read out.

Directives: https://developer.amazon.com/docs/custom-skills/dialog-interface-reference.html. They need a dialog model
(``hawker export alexa`` makes one), and only a request that has a dialog's state may be answered with them.
"""

from __future__ import annotations

from typing import Any, Final

from skills.endpoint.fitting import one_line
from skills.endpoint.meanings import CONFIRMED, answer_slot, name_of
from skills.reply import Awaited, Listed, Reply

GOING_ON: Final = frozenset({"STARTED", "IN_PROGRESS"})
PRODUCT_TYPE: Final = "ITEM"
"""The slot type of the interaction model that holds the shop's products."""
MOST_ENTITIES: Final = 50
"""Alexa takes 100 names at a time, synonyms included."""
LONGEST_NAME: Final = 140
"""Characters of a slot type's value."""

Directive = dict[str, Any]


def confirms(reply: Reply) -> str:
    """The intent that Alexa is to have confirmed; empty where none."""
    confirmed = CONFIRMED.get(reply.asks)
    return "" if reply.end or confirmed is None else name_of(confirmed)


def directives(reply: Reply, dialog_state: str | None) -> list[Directive]:
    """The dialog directives for an answer to an intent of a dialog in a state, or of none."""
    if reply.end or dialog_state not in GOING_ON or reply.awaits is None:
        return []
    confirmed = confirms(reply)
    if confirmed:
        return [{"type": "Dialog.ConfirmIntent", "updatedIntent": _intent(confirmed)}]
    if reply.awaits.yes_no:
        return []
    return [_elicits(reply.awaits)]


def entities(reply: Reply) -> list[Directive]:
    """What was just read out, so that its names are heard better than all others of the catalogue."""
    named = [_entity(item) for item in reply.items[:MOST_ENTITIES] if one_line(item.name, LONGEST_NAME)]
    if reply.end or not named:
        return []
    types = [{"name": PRODUCT_TYPE, "values": named}]
    return [{"type": "Dialog.UpdateDynamicEntities", "updateBehavior": "REPLACE", "types": types}]


def _elicits(awaited: Awaited) -> Directive:
    """Listen for a value said alone, or for free words, which need no carrier phrase while they are elicited."""
    intent, slot = answer_slot(awaited.slot)
    return {"type": "Dialog.ElicitSlot", "slotToElicit": slot, "updatedIntent": _intent(intent, slot)}


def _intent(name: str, *slots: str) -> dict[str, Any]:
    """An intent that nothing is known of yet."""
    empty = {slot: {"name": slot, "confirmationStatus": "NONE"} for slot in slots}
    return {"name": name, "confirmationStatus": "NONE", "slots": empty}


def _entity(item: Listed) -> dict[str, Any]:
    return {"id": item.product_id, "name": {"value": one_line(item.name, LONGEST_NAME), "synonyms": []}}
