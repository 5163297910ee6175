"""A wish that the shop can't meet, said with what would be possible."""

from __future__ import annotations

from commerce import Cart, Refusal
from nlu import ReplyValue
from skills.dialogue.turn import Turn
from skills.dialogue.wording import amount
from skills.reply import Reply


def refuse(turn: Turn, refusal: Refusal) -> Reply:
    """Say why something can't be done."""
    values: dict[str, ReplyValue] = {"name": refusal.name}
    if refusal.available is not None:
        values["available"] = refusal.available
    if refusal.minimum is not None:
        values["minimum"] = amount(refusal.minimum)
    turn.say(f"refused-{refusal.reason.value.replace('_', '-')}", **values)
    return turn.reply()


def put_in(turn: Turn, cart: Cart, asked: int) -> int:
    """How many of what was asked for the shop put into the cart; where those are fewer, that is said."""
    for short in cart.short:
        asked = min(asked, short.available or 0)
        turn.say("fewer-than-asked", available=asked, name=short.name)
    return asked
