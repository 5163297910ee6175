"""What stands in the slots of samples where a whole sentence is needed: to try it, or to train a platform with it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from nlu import LanguagePack
from skills.exporting.values import NamedValue

PRICES: Final = (20, 50)
"""Limits below and above, in major units."""
MOST_EXAMPLES: Final = 50
_ORDER_NUMBER: Final = (4, 1, 7, 2, 9, 3, 5)
_PART: Final = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Fillings:
    """Examples of every slot's values, as they are said."""

    examples: Mapping[str, Sequence[str]]

    @classmethod
    def of(cls, pack: LanguagePack, values: Mapping[str, Sequence[NamedValue]]) -> Fillings:
        """Those of a language: the values that there are, and numbers in words."""
        numbers = pack.words.number_words
        examples: dict[str, Sequence[str]] = {slot: [v.name for v in found] for slot, found in values.items()}
        examples = {slot: names[:: max(1, len(names) // MOST_EXAMPLES)] for slot, names in examples.items()}
        return cls(
            {
                **examples,
                "quantity": [numbers.cardinal(number) for number in range(2, 10)],
                "ordinal": [numbers.ordinal(number) for number in range(1, 6)],
                "price_low": [numbers.cardinal(PRICES[0])],
                "price_high": [numbers.cardinal(PRICES[1])],
                "order_number": [" ".join(map(numbers.cardinal, _ORDER_NUMBER))],
                "coupon": [f"abc {numbers.cardinal(10)}"],
            }
        )

    def parts(self, sample: str, turn: int = 0) -> list[tuple[str, str]]:
        """The sample in parts, each with its slot (or none): the ``turn``-th example stands in each slot."""
        parts = []
        for place, part in enumerate(_PART.split(sample)):
            if place % 2:
                examples = self.examples[part]
                parts.append((examples[turn % len(examples)], part))
            elif part:
                parts.append((part, ""))
        return parts

    def filled(self, sample: str, turn: int = 0) -> str:
        """The sample as a whole sentence."""
        return "".join(text for text, _ in self.parts(sample, turn))
