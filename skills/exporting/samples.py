"""Samples of what is said for each intent, from the sentence templates of a language.

They are written as Alexa wants them, the strictest of the platforms: small letters, apostrophes, periods and hyphens,
numbers in words, slots in braces, no slot twice
(https://developer.amazon.com/docs/custom-skills/create-intents-utterances-and-slots.html).
A sample stands with one intent only, and only where our own understanding hears that intent in it, too: whoever
listens, the same words do the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import cycle, islice, zip_longest
from typing import Final

from nlu import Expectation, Hypothesis, Interpreter, LanguagePack, PriceRange
from nlu.packs.pack import Intent
from nlu.templates import Template
from skills.exporting.fillings import PRICES, Fillings

MOST_SAMPLES: Final = 40
"""For an intent."""
TRIED: Final = 2
"""As many times as many sentences are looked at."""
LONGEST: Final = 140
"""Characters of a sample."""
ASKING: Final = "faq"
"""The intent of the shop's own questions: each stands whole in the slot ``topic``."""
SLOTS: Final = frozenset(
    {
        "item",
        "color",
        "size",
        "brand",
        "reference",
        "coupon",
        "delivery",
        "quantity",
        "order_number",
        "ordinals",
        "price",
    }
)
"""Slots of templates that ``meanings`` can read; sentences with others are left to the free words."""

_TWICE: Final = re.compile(r"(?<!\S)(\S+) \1(?!\S)")
"""A word after itself: some templates have an article beside the things that begin with one."""
_SLOT: Final = re.compile(r"\{\w+\}")
_DIGITS: Final = re.compile(r"\d+")
_UNSAID: Final = re.compile(r"[^\w' .\-{}]|_(?![a-z]+\})")


class Sampler:
    """Makes samples of one language."""

    def __init__(self, pack: LanguagePack, interpreter: Interpreter, fillings: Fillings) -> None:
        self._pack = pack
        self._interpreter = interpreter
        self._fillings = fillings
        self._prices = cycle(tuple(self._price_forms()) or ("",))

    def samples(self, intent: Intent) -> tuple[str, ...]:
        """At most ``MOST_SAMPLES`` for an intent, all of which are heard as that intent."""
        heard = (sample for sample in dict.fromkeys(self._tried(intent)) if self._is_heard(sample, intent.name))
        return tuple(islice(heard, MOST_SAMPLES))

    def _tried(self, intent: Intent) -> Iterator[str]:
        """Sentences of all its templates: one without slots, two with slots, and so on."""
        templates = [template for template in intent.templates if template.slots() <= SLOTS]
        plain = self._candidates([template for template in templates if not template.slots()])
        slotted = self._candidates([template for template in templates if template.slots()])
        if intent.name == ASKING and "topic" in self._fillings.examples:
            slotted.insert(0, "{topic}")
        while plain or slotted:
            yield from (*plain[:1], *slotted[:2])
            del plain[:1], slotted[:2]

    def _candidates(self, templates: list[Template]) -> list[str]:
        """Sentences of templates, one of each in turn, evenly from all of them.

        Words that may be left out are: a template stands for more than people say, and its shortest sentences, with
        the first of its choices, are said most.
        """
        most = TRIED * MOST_SAMPLES
        short = [template.shortened(with_slots=kept) for template in templates for kept in (False, True)]
        found: dict[str, None] = {}
        for number in range(max((template.count for template in short), default=0)):
            for template in short:
                if number < template.count and (sample := self._sample(template, number)):
                    found.setdefault(sample)
            if len(found) >= most:
                break
        return _evenly(list(found), most)

    def _sample(self, template: Template, number: int) -> str:
        """One sentence as a platform takes it; empty where it can't be written so."""
        words = template.far_sentence(number)
        if not words:
            return ""
        if "{price}" in words:
            words = words.replace("{price}", next(self._prices))
        words = words.replace("{ordinals}", self._pack.words.said.ordinal_phrase.format("{ordinal}"))
        sample = self.written(words)
        slots = _SLOT.findall(sample)
        is_sayable = len(slots) == len(set(slots)) and len(sample) <= LONGEST and not _TWICE.search(sample)
        return sample if is_sayable and all(slot[1:-1] in self._fillings.examples for slot in slots) else ""

    def written(self, text: str) -> str:
        """Words in the letters that platforms take."""
        cardinal = self._pack.words.number_words.cardinal
        text = _DIGITS.sub(lambda found: f" {cardinal(int(found[0]))} ", text.lower())
        return " ".join(_UNSAID.sub(" ", text).split())

    def _is_heard(self, sample: str, intent: str) -> bool:
        said = self._fillings.filled(sample)
        return self._interpreter.interpret([Hypothesis(said)], Expectation()).intent == intent

    def _price_forms(self) -> Iterator[str]:
        """Ways to say a limit, by what is understood of them: "under {price_high} euro"."""
        low, high = map(Decimal, PRICES)
        for form in self._pack.words.said.price_phrases:
            numbers = map(self._pack.words.number_words.cardinal, PRICES)
            price = self._interpreter.interpret([Hypothesis(form.format(*numbers))], Expectation()).slots.price
            if price == PriceRange(low, high):
                yield form.format("{price_low}", "{price_high}")
            elif price == PriceRange(None, low):
                yield form.format("{price_high}")
            elif price == PriceRange(low, None):
                yield form.format("{price_low}")


def _evenly(samples: list[str], most: int) -> list[str]:
    """At most so many, from the beginning to the end, one of each combination of slots in turn."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for sample in samples:
        groups.setdefault(tuple(sorted(_SLOT.findall(sample))), []).append(sample)
    each = -(-most // max(1, len(groups)))
    chosen = [
        group if len(group) <= each else [group[place * len(group) // each] for place in range(each)]
        for group in groups.values()
    ]
    return [sample for turn in zip_longest(*chosen) for sample in turn if sample]
