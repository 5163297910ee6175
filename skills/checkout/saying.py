"""Addresses, places and days as they are said. Nothing of it stays in the session: it is personal."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from babel.dates import format_time

from commerce import Address, Summary
from nlu import Day, Digits, Spelled
from skills.dialogue.turn import Turn
from skills.dialogue.wording import weekday_of

NOWHERE: Final = Address(line1="", city="", postcode="", country="")


def say_address(turn: Turn, address: Address) -> None:
    """Say where the goods go."""
    code = address.postcode
    if not turn.replies.has("delivery-to"):
        return  # a language that is not translated so far says the rest
    turn.confide().say(
        "delivery-to",
        name=address.recipient,
        street=", ".join(line for line in (address.line1, address.line2) if line),
        city=", ".join(part for part in (address.city, address.region) if part),
        postcode=Digits(code) if code.isdecimal() else Spelled(code),
    )


def clock_time(turn: Turn, moment: datetime) -> str:
    """A time of day as it is written in the language: "3:30 PM"."""
    text: str = format_time(moment.time(), "short", locale=turn.replies.language.replace("-", "_"))
    return text


def say_place(turn: Turn, summary: Summary) -> None:
    """Say in which store the goods are picked up, and from when."""
    place, promise = summary.place, summary.promise
    if place is None or promise is None or promise.ready is None:
        return
    ready = promise.ready
    if not turn.replies.has("pick-up-at"):
        return
    turn.say(
        "pick-up-at",
        name=place.name,
        place=place.address,
        weekday=weekday_of(turn, ready.date()),
        day=Day(ready.date(), turn.now.astimezone(ready.tzinfo).date()),
        ahead=(ready.date() - turn.now.astimezone(ready.tzinfo).date()).days,
        time=clock_time(turn, ready),
    )
