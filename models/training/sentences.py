"""Sentences for synthetic voices to read: a shop's, general English, and words strung together.

Shop sentences come from the templates of ``sentences.en.yaml``; general ones are drawn from a back-off bigram model, so
that every sound stands beside every other. Only words of the lexicon are used: their sounds must be known.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import yaml

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
    from random import Random

    from models.training.general_text import GeneralText

_DATA: Final = Path(__file__).with_name("sentences.en.yaml")
_SLOT: Final = re.compile(r"\{(\w+)\}")
_ONES: Final = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_TEENS: Final = [
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS: Final = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_QUANTITIES: Final = [
    "a",
    "a",
    "an",
    "the",
    "one",
    "one",
    "two",
    "two",
    "two",
    "three",
    "three",
    "four",
    "five",
    "six",
    "eight",
    "ten",
    "twelve",
    "twenty",
    "some",
    "a dozen",
    "half a dozen",
    "a pair of",
    "a couple of",
]
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
_SHOP_SHARE: Final = 0.5
_GENERAL_SHARE: Final = 0.37


@dataclass(frozen=True, slots=True)
class Sentences:
    """A source of sentences, as words in lower case."""

    templates: Mapping[str, Sequence[str]]
    lists: Mapping[str, Sequence[str]]
    general: GeneralText
    words: Sequence[str]
    """The lexicon's words, of which each is as likely as any other where words are strung together."""
    known: Collection[str]

    def draw(self, random: Random) -> Iterator[tuple[str, ...]]:
        """Sentences without end: half of a shop, three in eight general, the rest words strung together."""
        while True:
            sentence = self._candidate(random)
            if sentence and all(word in self.known for word in sentence):
                yield sentence

    def shop(self, random: Random) -> Iterator[tuple[str, ...]]:
        """A shop's sentences without end."""
        while True:
            sentence = self._of_shop(random)
            if all(word in self.known for word in sentence):
                yield sentence

    def _of_shop(self, random: Random) -> tuple[str, ...]:
        template = random.choice(self.templates[random.choice(list(self.templates))])
        return tuple(_SLOT.sub(lambda slot: self._value(slot[1], random), template).split())

    def _candidate(self, random: Random) -> tuple[str, ...]:
        kind = random.random()
        if kind < _SHOP_SHARE:
            return self._of_shop(random)
        if kind < _SHOP_SHARE + _GENERAL_SHARE:
            return self.general.sentence(random)
        return tuple(random.choices(self.words, k=random.randint(1, 6)))

    def _value(self, name: str, random: Random) -> str:
        if name == "brand":  # a rare word in a name's place
            return " ".join(random.choices(self.words, k=random.choice([1, 1, 2])))
        drawn = _DRAWN.get(name)
        return drawn(random) if drawn else random.choice(self.lists[name])


def load_sentences(general: GeneralText, known: Collection[str]) -> Sentences:
    """The sentences of ``sentences.en.yaml`` beside general English and single words of ``known``."""
    data = yaml.safe_load(_DATA.read_text(encoding="utf-8"))
    lists = {name: re.split(r";\s*", text.strip()) for name, text in data["lists"].items()}
    return Sentences(data["templates"], lists, general, sorted(word for word in known if word.isalpha()), known)


def _digits(random: Random) -> str:
    said = random.choices(_ONES, k=random.randint(2, 7))
    return " ".join("oh" if digit == "zero" and random.random() < 0.35 else digit for digit in said)


def _number(random: Random) -> str:
    kind = random.random()
    if kind < 0.55:
        return random.choice([*_ONES, *_TEENS])
    below_hundred = f"{random.choice(_TENS)} {random.choice(['', *_ONES[1:]])}".strip()
    if kind < 0.85:
        return below_hundred
    rest = random.choice(["", below_hundred, f"and {below_hundred}", f"and {random.choice(_ONES[1:])}"])
    return f"{random.choice(['a', *_ONES[1:]])} hundred {rest}".strip()


def _price(random: Random) -> str:
    money = random.choice(["dollars", "dollars", "dollars", "bucks", "euros", "pounds", ""])
    cents = f" and {_number(random)} cents" if money and random.random() < 0.15 else ""
    return f"{_number(random)} {money}{cents}".strip()


_DRAWN: Final[Mapping[str, Callable[[Random], str]]] = {
    "digits": _digits,
    "number": _number,
    "price": _price,
    "quantity": lambda random: random.choice(_QUANTITIES),
    "letters": lambda random: " ".join(random.choices(_LETTERS, k=random.randint(1, 4))),
}
