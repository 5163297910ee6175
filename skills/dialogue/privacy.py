"""What is private in a turn: it is kept nowhere, and neither shown nor sent."""

from __future__ import annotations

from typing import Final

from nlu import Slots
from skills.dialogue.prompts import ADDRESSING
from skills.dialogue.session import SECRET, Question
from skills.dialogue.turn import Turn
from skills.reply import Understood

PIN_MARK: Final = "[pin]"
"""Stands in place of what was said when a PIN or a code was asked for."""


def awaits_pin(asked: Question | None) -> bool:
    """Whether a PIN or a code is asked for."""
    return asked is not None and asked.ask in SECRET


def without_pin(understood: Understood, asked: Question | None) -> Understood:
    """What was understood as it is shown, sent and kept: an answer to the question for a PIN or a code is not."""
    if not awaits_pin(asked):
        return understood
    return Understood(PIN_MARK, understood.intent, Slots(), understood.confidence)


def is_personal(turn: Turn, asked: Question | None) -> bool:
    """Whether an address or a contact was asked or said: such words are not kept to learn from."""
    return (
        turn.is_personal or turn.interpretation.intent == "address" or (asked is not None and asked.ask in ADDRESSING)
    )
