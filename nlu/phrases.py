"""Phrases for the recognizer: what may be said in this shop, and what may be answered now."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, islice, zip_longest
from typing import Final

from nlu.interpretation import Expectation, Vocabulary
from nlu.pack import Intent, LanguagePack
from nlu.spoken import number_words
from nlu.templates import Template

MAX_EXPECTED: Final = 400
"""Phrases of a second recognition pass: few enough to compile while the shopper waits."""
_STRIDE: Final = 7919
"""A prime: steps through a template's sentences so that all its choices occur."""
_LARGEST_COUNT: Final = 12


def phrases(pack: LanguagePack, vocabulary: Vocabulary, limit: int) -> list[str]:
    """At most ``limit`` sentences with the shop's words in them, balanced over the intents, always the same ones."""
    values = _Values(pack, vocabulary)
    streams = [_sentences(intent, values) for intent in pack.intents.values()]
    streams.append(phrasing for question in vocabulary.questions for phrasing in question.phrasings)
    names = (" ".join(pack.words.normalizer.words(item)) for item in vocabulary.items)
    streams.append(names)
    turns = (text for round_ in zip_longest(*streams) for text in round_ if text)
    found: dict[str, None] = {}
    for text in turns:
        found.setdefault(text)
        if len(found) >= limit:
            break
    return list(islice(found, max(limit, 0)))


def expected_phrases(pack: LanguagePack, vocabulary: Vocabulary, expectation: Expectation) -> list[str]:
    """What may be answered now: the options, values of the slot asked for, and short forms of the intents expected."""
    values = _Values(pack, vocabulary)
    split = pack.words.normalizer.words
    found = dict.fromkeys(" ".join(split(option)) for option in expectation.options)
    if expectation.slot is not None:
        found.update(dict.fromkeys(values.all(expectation.slot)))
    if "choose" in expectation.intents:
        found.update(dict.fromkeys(values.all("ordinals")))
    streams = [_sentences(pack.intents[name], values) for name in sorted(expectation.intents & pack.intents.keys())]
    share = MAX_EXPECTED // max(len(streams), 1)
    for stream in streams:
        found.update(dict.fromkeys(islice(stream, share)))
    return [text for text in islice(found, MAX_EXPECTED) if text]


class _Values:
    """What slots may be filled with, spoken."""

    def __init__(self, pack: LanguagePack, vocabulary: Vocabulary) -> None:
        words = pack.words
        numbers = [number_words(pack.language, n) for n in range(1, _LARGEST_COUNT + 1)]
        ordinals = [number_words(pack.language, n, ordinal=True) for n in range(1, 6)]
        spoken_sizes = {canonical: " ".join(run) for run, canonical in words.sizes.items()}
        sizes = [spoken_sizes.get(size) or _size(pack, size) for size in vocabulary.sizes]
        self._lists: dict[str, list[str]] = {
            "item": list(vocabulary.items),
            "quantity": numbers,
            "ordinals": [words.file.ordinal_phrase.format(ordinal) for ordinal in ordinals],
            "price": [words.file.price_phrase.format(number_words(pack.language, n)) for n in (10, 20, 30, 50, 100)],
            "color": list(vocabulary.colors),
            "size": [size for size in sizes if size],
            "brand": list(vocabulary.brands),
            "reference": [" ".join(run) for run in words.references],
            "coupon": [_code(pack, code) for code in vocabulary.coupons],
            "order_number": [
                f"{a} {b} {c} {d}" for a, b, c, d in zip(numbers, numbers[3:], numbers[1:], numbers[5:], strict=False)
            ],
            "delivery": list(vocabulary.deliveries),
        }
        split = words.normalizer.words
        self._lists = {slot: [" ".join(split(text)) for text in texts] for slot, texts in self._lists.items()}
        self._turns = dict.fromkeys(self._lists, 0)

    def all(self, slot: str) -> list[str]:
        """Every value of a slot."""
        return self._lists.get(slot, [])

    def fill(self, sentence: str) -> str | None:
        """The sentence with the next value in each slot; ``None`` if a slot has no values."""
        words = []
        for word in sentence.split():
            value = self._next(word.strip("{}")) if word.startswith("{") else word
            if value is None:
                return None
            words.append(value)
        return " ".join(words)

    def _next(self, slot: str) -> str | None:
        values = self._lists.get(slot)
        if not values:
            return None
        self._turns[slot] += 1
        return values[self._turns[slot] % len(values)]


def _code(pack: LanguagePack, code: str) -> str:
    """A coupon's code as it is said: "summer20" is "summer twenty"."""
    runs = ("".join(run) for _, run in groupby(code, key=str.isdecimal))
    return " ".join(number_words(pack.language, int(run)) if run.isdecimal() else run for run in runs)


def _size(pack: LanguagePack, size: str) -> str | None:
    """A size made of a number, in words: "10.5" is "ten and a half"."""
    whole, _, rest = size.partition(".")
    if not whole.isdecimal() or rest not in ("", "5"):
        return size if size.isalpha() and len(size) > 2 else None
    words = number_words(pack.language, int(whole))
    return f"{words} {pack.words.file.half[0]}" if rest else words


def _sentences(intent: Intent, values: _Values) -> Iterator[str]:
    """Sentences of an intent, one of each template in turn."""
    most = max((template.count for template in intent.templates), default=0)
    for number in range(most):
        for template in intent.templates:
            if number < template.count:
                text = values.fill(_nth(template, number))
                if text:
                    yield text


def _nth(template: Template, number: int) -> str:
    """A far step through the sentences; every one comes once when the stride and the count share no factor."""
    return template.sentence(number * _STRIDE % template.count)
