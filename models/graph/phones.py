"""The phones that our acoustic models know, and their numbers in Kaldi's files.

A base phone has two output classes of the network (pdfs): its first frame and all later ones (the topology of chain
models: https://kaldi-asr.org/doc/chain.html). The graph tells a phone's place in its word by four numbers for each base
phone (begin, end, inside, alone: https://kaldi-asr.org/doc/data_prep.html), which share the pdfs: they align words.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

SILENCE: Final = "SIL"
SPOKEN_NOISE: Final = "SPN"
"""Speech of any kind that the vocabulary does not hold."""
ARPABET: Final[tuple[str, ...]] = (
    *("AA", "AE", "AH", "AX", "AO", "AW", "AY", "B", "CH", "D", "DH", "EH", "ER"),
    *("EY", "F", "G", "HH", "IH", "IY", "JH", "K", "L", "M", "N", "NG", "OW"),
    *("OY", "P", "R", "S", "SH", "T", "TH", "UH", "UW", "V", "W", "Y", "Z", "ZH"),
)
"""CMUdict's phones without stress; AX is its AH0."""
PHONES: Final = (SILENCE, SPOKEN_NOISE, *ARPABET)
"""Base phones; the index of one is half the number of its first pdf."""
PDFS: Final = 2 * len(PHONES)


class Place(StrEnum):
    """Where in its word a phone is."""

    BEGIN = "B"
    END = "E"
    INSIDE = "I"
    ALONE = "S"


_PLACES: Final = tuple(Place)
_BASE_INDEX: Final = {phone: index for index, phone in enumerate(PHONES)}


def first_pdf(phone: str) -> int:
    """The pdf of a base phone's first frame; the next number is that of its later frames."""
    return 2 * _BASE_INDEX[phone]


def placed_symbols() -> tuple[str, ...]:
    """Symbols of phones in the graph, by number: ``<eps>``, SIL, SPN_S, AA_B, AA_E, ..."""
    speech = [f"{phone}_{place}" for phone in ARPABET for place in _PLACES]
    return ("<eps>", SILENCE, f"{SPOKEN_NOISE}_{Place.ALONE}", *speech)


def placed_id(phone: str, place: Place) -> int:
    """The number, from 1, of a base phone at a place in its word; silence and spoken noise have one each."""
    index = _BASE_INDEX[phone]
    return index + 1 if index < 2 else 3 + 4 * (index - 2) + _PLACES.index(place)


def base_phone(placed: int) -> str:
    """The base phone of a number that :func:`placed_id` gives."""
    return PHONES[placed - 1] if placed <= 2 else PHONES[2 + (placed - 3) // 4]


def word_ids(phones: tuple[str, ...]) -> tuple[int, ...]:
    """Numbers of a word's phones, in order."""
    if len(phones) == 1:
        return (placed_id(phones[0], Place.ALONE),)
    inside = [placed_id(phone, Place.INSIDE) for phone in phones[1:-1]]
    return (placed_id(phones[0], Place.BEGIN), *inside, placed_id(phones[-1], Place.END))


def entering_transition(placed: int) -> int:
    """Kaldi's transition-id of a phone's first frame."""
    return 2 * placed


def staying_transition(placed: int) -> int:
    """Kaldi's transition-id of a phone's later frames."""
    return 2 * placed - 1
