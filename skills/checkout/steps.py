"""The way through checkout: each step knows what it is needed for, and opens its question.

What is needed, and in which order, tells the shop (``Summary.needs``); a step says how it is asked. Another step, such
as the payment's, is one function more: ``@step(Need.PAYMENT)``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from commerce import Need, Summary
from skills.checkout.whose import know_whose
from skills.dialogue.turn import Turn
from skills.reply import Reply

Step = Callable[[Turn, Summary], Reply]
"""Asks for what is missing."""
READ_BACK: Final = "read_back"
_steps: Final[dict[Need | str, Step]] = {}


def step(*needs: Need | str) -> Callable[[Step], Step]:
    """Register the function that asks for something that an order needs."""

    def register(function: Step) -> Step:
        _steps.update(dict.fromkeys(needs, function))
        return function

    return register


def go_on(turn: Turn) -> Reply:
    """Ask for the next thing that is missing; when nothing is, read the order back and ask for the yes."""
    know_whose(turn)
    summary = turn.shop.checkout.summary(turn.session.cart_id)
    return _steps[summary.needs[0] if summary.needs else READ_BACK](turn, summary)
