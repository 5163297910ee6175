"""Details that are read only when they were asked for, by the slot that they fill."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from nlu.details.addresses import AddressReader
from nlu.details.characters import Speller
from nlu.details.dates import DateReader
from nlu.details.emails import EmailReader
from nlu.details.names import NameReader
from nlu.details.postcodes import PostcodeReader
from nlu.details.regions import parted
from nlu.interpretation import Slots
from nlu.packs.words import Words
from nlu.text import SLASH

SURE: Final = 1.0
"""Confidence of what has the form of nothing else."""
MOST_BESIDE: Final = 6
"""Words that may be said beside digits: "my order number is", "it is"."""
LIKELY: Final = 0.6
"""Confidence of words that could be anything; an explicit request goes before."""
DETAILS: Final = frozenset(
    {
        "identity",
        "order_proof",
        "pin",
        "email",
        "name",
        "postcode",
        "date",
        "recipient",
        "street",
        "city",
        "address_postcode",
    }
)
ADDRESS: Final[Mapping[str, str]] = {
    "recipient": "name",
    "street": "street",
    "city": "city",
    "address_postcode": "postcode",
}
"""Slots whose answer may say other parts of an address, too, and the part that each asks for."""


class DetailReader:
    """Reads the details of ``DETAILS`` in one language."""

    def __init__(self, words: Words) -> None:
        file = words.file
        around = (*file.spelling.leads, *file.address.links, *file.address.leads, *file.address.before)
        find, part = words.numbers.find, words.normalizer.apart
        speller = Speller(file.spelling, file.digit_repeats, file.digits, find, part, around)
        self._words = words
        self._emails = EmailReader(file.spelling, speller)
        self._names = NameReader(file.spelling, speller, frozenset((*file.clauses, *file.negations)))
        self._postcodes = PostcodeReader(file.spelling, speller)
        self._dates = DateReader(file.language, file.dates, words.numbers.find)
        no_address = frozenset((*file.clauses, *file.negations))
        self._addresses = AddressReader(file.address, file.spelling, speller, self._names, self._postcodes, no_address)
        self._readers: Mapping[str, Callable[[str], tuple[Slots, float] | None]] = {
            "email": self._email,
            "name": self._name,
            "postcode": self._postcode,
            "date": self._date,
            "identity": self._identity,
            "order_proof": self._order_proof,
            "pin": self._pin,
        }

    def read(self, slot: str, text: str) -> tuple[Slots, float] | None:
        """The slot filled with what a text says, and how sure that is (0 to 1)."""
        if slot in ADDRESS:
            return self._address(slot, text)
        return self._readers[slot](text)

    def address(self, text: str) -> Slots | None:
        """The parts of an address that a text names, or a whole address; nothing was asked."""
        found = self._addresses.read(text, "")
        return found.slots if found else None

    def named_part(self, text: str) -> str | None:
        """The one part of an address that a text names without telling it: "change the street"."""
        return self._addresses.named(text)

    def asks_for_address(self, text: str) -> bool:
        """Whether a text asks what the address is."""
        return self._addresses.is_asked(text)

    def _address(self, slot: str, text: str) -> tuple[Slots, float] | None:
        found = self._addresses.read(text, ADDRESS[slot])
        return (found.slots, SURE if found.is_sure else LIKELY) if found else None

    def _email(self, text: str) -> tuple[Slots, float] | None:
        address = self._emails.read(text)
        return (Slots(email=address), SURE) if address else None

    def _name(self, text: str) -> tuple[Slots, float] | None:
        found = self._names.read(text)
        return (Slots(name=found[0]), SURE if found[1] and len(found[0]) > 1 else LIKELY) if found else None

    def _postcode(self, text: str) -> tuple[Slots, float] | None:
        code = self._postcodes.read(text)
        return (Slots(postcode=parted(code)[0]), SURE) if code else None

    def _date(self, text: str) -> tuple[Slots, float] | None:
        day = self._dates.read(self._words.normalizer.words(text.replace(SLASH, " ")))
        return (Slots(date=day), SURE) if day else None

    def _identity(self, text: str) -> tuple[Slots, float] | None:
        """An e-mail address, else the digits of an order or a phone."""
        return self._email(text) or self._digits(text, 6, 15)

    def _order_proof(self, text: str) -> tuple[Slots, float] | None:
        """An e-mail address, else a postcode; digits that may be a phone number beside it."""
        if email := self._email(text):
            return email
        postcode, number = self._postcode(text), self._digits(text, 7, 15)
        if number and postcode:
            return replace(number[0], postcode=postcode[0].postcode), SURE
        return number or postcode

    def _pin(self, text: str) -> tuple[Slots, float] | None:
        return self._digits(text, 3, 9)

    def _digits(self, text: str, fewest: int, most: int) -> tuple[Slots, float] | None:
        """All digits that were said or typed, among words that are none."""
        words = self._words.normalizer.words(text)
        spans = self._words.numbers.find(words)
        found = "".join(span.digits or f"{span.value:f}" for span in spans)
        beside = len(words) - sum(span.end - span.start for span in spans)
        is_all = found.isdigit() and fewest <= len(found) <= most and beside <= MOST_BESIDE
        return (Slots(order_number=found), SURE) if is_all else None
