"""States, provinces and territories between a city and its postcode: "Fort Worth, TX 76165".

One is believed only where the postcode is one of its own, for many cities are called after one ("Port Washington").
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final

from pydantic import BaseModel, ConfigDict

from nlu.data_file import read
from nlu.text import fold

_FILE: Final = Path(__file__).with_name("regions.yaml")


class _Region(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    code: str
    """As of ISO 3166-2, without the country."""
    names: tuple[str, ...]
    begins: tuple[str, ...]
    """How its postcodes begin: "885", or "716-729"."""
    lengths: tuple[int, ...]
    """Characters that its postcodes may have."""

    def has(self, postcode: str) -> bool:
        """Whether a postcode is one of its own."""
        if len(postcode) not in self.lengths or (postcode[0].isdigit() and not postcode.isdigit()):
            return False
        return any(first <= postcode[: len(first)] <= (last or first) for first, _, last in map(_range, self.begins))


def _range(text: str) -> tuple[str, str, str]:
    return text.partition("-")


def ending(words: Sequence[str], postcode: str) -> tuple[str, int] | None:
    """The region that words before a postcode end with: its code, and how many of the words name it."""
    folded = [fold(word.casefold()) for word in words]
    found = [
        (region.code, len(name))
        for region, name in _names()
        if tuple(folded[-len(name) :]) == name and region.has(postcode)
    ]
    return max(found, key=lambda each: each[1], default=None)


def parted(code: str) -> tuple[str, str]:
    """A postcode without the region's code before it ("TX76165"), and that code; empty where there is none."""
    for region in _regions():
        rest = code.removeprefix(region.code)
        if rest != code and region.has(rest):
            return rest, region.code
    return code, ""


def is_code(word: str) -> bool:
    """Whether a word is a region's code as it is typed: in capitals."""
    return any(word == region.code for region in _regions())


@cache
def _regions() -> tuple[_Region, ...]:
    file = read(_FILE)
    return tuple(
        _Region(lengths=country["lengths"], **region) for country in file.values() for region in country["regions"]
    )


@cache
def _names() -> tuple[tuple[_Region, tuple[str, ...]], ...]:
    return tuple(
        (region, tuple(fold(name.casefold()).split())) for region in _regions() for name in (region.code, *region.names)
    )
