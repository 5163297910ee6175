"""A new address for an order: one that the shop knows already, or one that is said in full.

It is kept in the draft of a checkout under the order's name, never in the conversation.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from commerce import Address, OrderFile, Refusal, RefusalReason
from nlu import Slots
from skills.dialogue.address_parts import parts_of
from skills.dialogue.session import Ask
from skills.dialogue.turn import Turn
from skills.dialogue.words_said import holds, tokens

_POSTCODE: Final = re.compile(r"\b(?=\w*\d)[A-Za-z0-9]{3,5}(?:[ -][A-Za-z0-9]{3,4})?\b")
_BEGINS: Final = re.compile(r"\d+\w*\s+\D")
"""A house number and the street's name, or at least a street with a number after it."""


def draft_of(number: str) -> str:
    """Where the new address of an order is kept until the yes."""
    return f"order:{number}"


def address_said(turn: Turn, file: OrderFile, said: str) -> str | Refusal | None:
    """Keep the address that is meant and return where; ``None`` where none is named."""
    meant = _known(turn, file, said) or _spoken(turn, file, said) or _in_full(said, file)
    if meant is None or isinstance(meant, Refusal):
        return meant
    place = draft_of(file.order.number)
    outcome = turn.shop.checkout.give_address(place, meant, key=turn.key())
    return outcome if isinstance(outcome, Refusal) else place


def address_read(turn: Turn) -> Slots | None:
    """The parts of an address that the words hold; ``None`` where they hold none."""
    if turn.languages is None:
        return None
    return turn.languages.details(turn.session.language).address(turn.interpretation.heard)


def address_line(turn: Turn, place: str) -> str:
    """The address that is kept, to be read back."""
    kept = turn.shop.checkout.draft(place).address
    parts = (kept.line1, kept.line2, kept.city, kept.region, kept.postcode)
    return ", ".join(part for part in parts if part)


def _known(turn: Turn, file: OrderFile, said: str) -> Address | None:
    """The only address of the customer's book and orders whose city, street or label is said."""
    heard = tokens(said)
    fitting: list[tuple[int, Address]] = []
    for label, address in turn.shop.after_sales.addresses_of(file.order.number):
        score = sum(
            holds(heard, tokens(words)) for words in (label, address.city, address.line1, address.postcode) if words
        )
        if address != file.address and score:
            fitting.append((score, address))
    best = max((score for score, _ in fitting), default=0)
    found = [address for score, address in fitting if score == best]
    return found[0] if len(found) == 1 else None


def _spoken(turn: Turn, file: OrderFile, said: str) -> Address | None:
    """A whole address as it is spoken, without the commas that part a written one."""
    if turn.languages is None or "," in said:
        return None
    reader = turn.languages.details(turn.session.language)
    is_asked = turn.question is not None and turn.question.ask is Ask.NEW_ADDRESS
    found = reader.read("street", said) if is_asked else None
    slots = found[0] if found else reader.address(said)
    if slots is None or not (slots.street and slots.city and slots.postcode):
        return None
    country = file.address.country if file.address else ""
    parts = {part.value: text for part, text in parts_of(slots).items()}
    return replace(Address("", "", "", country), **parts)


def _in_full(said: str, file: OrderFile) -> Address | Refusal | None:
    """An address whose parts are parted by commas: street, more of it, city, region and postcode."""
    begins = _BEGINS.search(said)
    text = said[begins.start() :] if begins else said
    parts = [part.strip(" .") for part in text.split(",") if part.strip(" .")]
    codes = [(place, match) for place, part in enumerate(parts) if place and (match := _POSTCODE.search(part))]
    if len(parts) < 3 or not codes:
        return Refusal(RefusalReason.INCOMPLETE_ADDRESS, file.order.number) if begins or len(parts) > 1 else None
    place, code = codes[-1]
    before = parts[:place]
    beside = parts[place].replace(code.group(), "").strip(" ,")
    if beside and len(before) > 1:
        region, city, streets = beside, before[-1], before[:-1]
    elif beside:
        region, city, streets = "", beside, before
    elif len(before) > 3 or (len(before) > 2 and len(before[-1]) == 2):
        region, city, streets = before[-1], before[-2], before[:-2]
    else:
        region, city, streets = "", before[-1], before[:-1]
    country = file.address.country if file.address else ""
    if not streets or not city:
        return Refusal(RefusalReason.INCOMPLETE_ADDRESS, file.order.number)
    return Address(streets[0], city, code.group(), country, ", ".join(streets[1:]), region)
