"""Phrases for the recognizer: what may be said in this shop, and what may be answered now."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, zip_longest
from typing import Final

from nlu.interpretation import Expectation, Vocabulary
from nlu.packs.pack import Intent, LanguagePack
from nlu.saying.spoken import said_code

MAX_EXPECTED: Final = 150
"""Phrases of a second recognition pass: few enough to compile while the shopper waits, and not to drown the answer."""
MIXED: Final = 40
"""Phrases beside the answers themselves when a slot was asked for."""
_LOOKED_AT: Final = 600
"""Sentences of an intent that the shortest are chosen from."""
_LARGEST_COUNT: Final = 12
_PRICES: Final = (20, 50, 10, 60, 100, 30, 80, 15, 40, 25, 90, 200, 70, 5, 150, 35, 120, 45)
"""Limits in major units, likelier ones first."""
_ITEMS: Final = 1000
"""Names that stand in sentences, taken evenly from all of them: each turn can wait for no more."""


def phrases(pack: LanguagePack, vocabulary: Vocabulary, limit: int) -> list[str]:
    """At most ``limit`` sentences with the shop's words in them, balanced over the intents, always the same ones."""
    values = _Values(pack, vocabulary)
    streams = [_sentences(intent, values) for intent in pack.intents.values()]
    streams.append(_asked(pack, vocabulary, values))
    names = (" ".join(pack.words.normalizer.spelled(item)) for item in vocabulary.items)
    streams.append(names)
    turns = (text for round_ in zip_longest(*streams) for text in round_ if text)
    found: dict[str, None] = {}
    for text in turns:
        found.setdefault(text)
        if len(found) >= limit:
            break
    return list(islice(found, max(limit, 0)))


def _asked(pack: LanguagePack, vocabulary: Vocabulary, values: _Values) -> Iterator[str]:
    """The shop's questions: in its own words, then in those of the language."""
    yield from (phrasing for question in vocabulary.questions for phrasing in question.phrasings)
    topics = (pack.questions.get(question.topic) for question in vocabulary.questions)
    ways = [_sentences(topic, values) for topic in topics if topic is not None]
    yield from (text for round_ in zip_longest(*ways) for text in round_ if text)


def expected_phrases(pack: LanguagePack, vocabulary: Vocabulary, expectation: Expectation) -> list[str]:
    """What may be answered now, likeliest first.

    The options in their forms, short forms of the intents expected, and a few requests that come up beside any
    question. Of the slot asked for only the options are said, if there are any.
    """
    values = _Values(pack, vocabulary)
    asked = expectation.slot
    options = [said for option in expectation.options if (said := values.spoken(option))]
    if asked is not None:
        values.only(asked, options)
    answers = options or (values.all(asked) if asked else [])
    forms = pack.words.said.answer_forms
    found = dict.fromkeys(
        form.format(answer) for form in forms.get(asked or "option", forms["option"]) for answer in answers
    )
    if asked is None and "choose" in expectation.intents:
        found.update(dict.fromkeys(values.all("ordinals")))
    asides = pack.words.said.side_requests
    room = max((MIXED if asked else MAX_EXPECTED) - len(asides), 0)
    names = sorted(expectation.intents & pack.intents.keys())
    for name in names:
        found.update(dict.fromkeys(_shortest(_sentences(pack.intents[name], values, asked), room // len(names))))
    return [*islice(found, MAX_EXPECTED - len(asides)), *(text for text in asides if text not in found)]


def _shortest(sentences: Iterator[str], count: int) -> list[str]:
    return sorted(islice(sentences, _LOOKED_AT), key=lambda text: text.count(" "))[:count]


class _Values:
    """What slots may be filled with, spoken."""

    def __init__(self, pack: LanguagePack, vocabulary: Vocabulary) -> None:
        words = pack.words
        self._pack = pack
        numbers = [words.number_words.cardinal(n) for n in range(1, _LARGEST_COUNT + 1)]
        ordinals = [words.number_words.ordinal(n) for n in range(1, 6)]
        sizes = [self.spoken(size) for size in vocabulary.sizes]
        self._lists: dict[str, list[str]] = {
            "item": list(vocabulary.items[:: max(1, len(vocabulary.items) // _ITEMS)]),
            "quantity": numbers,
            "ordinals": [words.said.ordinal_phrase.format(ordinal) for ordinal in ordinals],
            "price": _prices(pack),
            "color": list(vocabulary.colors),
            "size": [size for size in sizes if len(size) > 2],
            "brand": list(vocabulary.brands),
            "reference": [text for texts in words.said.references.values() for text in texts],
            "coupon": [said_code(words.number_words, code) for code in vocabulary.coupons],
            "order_number": [
                f"{a} {b} {c} {d}" for a, b, c, d in zip(numbers, numbers[3:], numbers[1:], numbers[5:], strict=False)
            ],
            "delivery": list(vocabulary.deliveries),
        }
        split = words.normalizer.spelled
        self._lists = {slot: [" ".join(split(text)) for text in texts] for slot, texts in self._lists.items()}
        self._turns = dict.fromkeys(self._lists, 0)

    def all(self, slot: str) -> list[str]:
        """Every value of a slot."""
        return self._lists.get(slot, [])

    def only(self, slot: str, options: list[str]) -> None:
        """Fill a slot with these options, if there are any, and no color or size but the one asked for."""
        if options:
            self._lists[slot] = options
        for other in {"color", "size"} - {slot}:
            self._lists[other] = []

    def spoken(self, text: str) -> str:
        """A text in words that can be said: "9.5" is "nine and a half", "xl" is "extra large"."""
        named = self._pack.words.said.sizes.get(text.casefold())
        if named:
            return named[0]
        words = [_size(self._pack, word) or word for word in self._pack.words.normalizer.spelled(text)]
        return " ".join(words)

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


def _prices(pack: LanguagePack) -> list[str]:
    """Every limit in every form; a range ends at twice its beginning."""
    said = [(pack.words.number_words.cardinal(n), pack.words.number_words.cardinal(2 * n)) for n in _PRICES]
    return [form.format(*ends) for ends in said for form in pack.words.said.price_phrases]


def _size(pack: LanguagePack, size: str) -> str | None:
    """A number in words: "10.5" is "ten and a half"."""
    whole, _, rest = size.partition(".")
    if not whole.isdecimal() or rest not in ("", "5"):
        return None
    words = pack.words.number_words.cardinal(int(whole))
    return f"{words} {pack.words.said.half[0]}" if rest else words


def _sentences(intent: Intent, values: _Values, asked: str | None = None) -> Iterator[str]:
    """Sentences of an intent, one of each template in turn; of other slots none if one is asked for."""
    answer = {asked} & intent.takes
    templates = [template for template in intent.templates if asked is None or template.slots() == answer]
    most = max((template.count for template in templates), default=0)
    for number in range(most):
        for template in templates:
            if number < template.count:
                text = values.fill(template.far_sentence(number))
                if text:
                    yield text
