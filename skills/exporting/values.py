"""The values of slots: what is called how, from the catalogue's words and the language's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from commerce import NamedThings
from nlu import LanguagePack, Replies, Size, Vocabulary
from nlu.tagging.lexicon import Lexicon

MOST_QUESTIONS: Final = 30
"""Ways to ask about one topic."""


@dataclass(frozen=True, slots=True)
class NamedValue:
    """A value, what it resolves to, and its other names. Names are lower case, without punctuation."""

    name: str
    id: str = ""
    """Of the product, the delivery, the topic …; empty where words stand for several things."""
    synonyms: tuple[str, ...] = ()


def values_of(
    pack: LanguagePack, replies: Replies, vocabulary: Vocabulary, things: NamedThings, *, own: bool
) -> dict[str, tuple[NamedValue, ...]]:
    """The values by slot; ``own`` tells whether the shop's own questions are in this language.

    Coupons are none of them: their codes are secrets.
    """
    lexicon = Lexicon(pack.words, vocabulary)
    found = {
        "item": [
            *map(NamedValue, things.several),  # first: where a platform's room ends, kinds of goods stay
            *(NamedValue(names[0], thing, names[1:]) for thing, names in things.products.items()),
        ],
        "color": _grouped(pack, vocabulary.colors, pack.words.said.colors, lexicon.colors),
        "size": _sizes(pack, replies, vocabulary, lexicon),
        "brand": [NamedValue(brand, brand) for brand in vocabulary.brands],
        "delivery": [NamedValue(names[0], code, names[1:]) for code, names in things.deliveries.items() if names],
        "reference": [NamedValue(said[0], key, tuple(said[1:])) for key, said in pack.words.said.references.items()],
        "topic": _topics(pack, vocabulary, own=own),
    }
    return {slot: _each_once(values) for slot, values in found.items() if values}


def _grouped(
    pack: LanguagePack,
    offered: Iterable[str],
    named: Mapping[str, list[str]],
    meant: Mapping[tuple[str, ...], str],
) -> list[NamedValue]:
    """What the language and the shop have names for, by what the shop calls it: ``meant`` knows by the words read."""
    groups: dict[str, list[str]] = {}
    for texts in named.values():
        for text in texts:
            if canonical := meant.get(tuple(pack.words.normalizer.words(text))):
                groups.setdefault(canonical, []).append(text)
    for text in offered:
        groups.setdefault(text, []).append(text)
    return [NamedValue(names[0], canonical, tuple(names[1:])) for canonical, names in groups.items()]


def _sizes(pack: LanguagePack, replies: Replies, vocabulary: Vocabulary, lexicon: Lexicon) -> list[NamedValue]:
    named = _grouped(pack, (), pack.words.said.sizes, lexicon.sizes)
    known = {value.id for value in named}
    rest = [(size, replies.value(Size(size)).speech.lower()) for size in vocabulary.sizes if size not in known]
    return [*named, *(NamedValue(said, size, (size,)) for size, said in rest)]


def _topics(pack: LanguagePack, vocabulary: Vocabulary, *, own: bool) -> list[NamedValue]:
    found = []
    for question in vocabulary.questions:
        ways = list(question.phrasings) if own else []
        topic = pack.questions.get(question.topic)
        for template in topic.templates if topic else ():
            if not template.slots():
                ways += [template.far_sentence(number) for number in range(min(3, template.count))]
        ways = [" ".join(pack.words.normalizer.spelled(way)) for way in ways or question.phrasings][:MOST_QUESTIONS]
        found.append(NamedValue(ways[0], question.topic, tuple(ways[1:])))
    return found


def _each_once(values: list[NamedValue]) -> tuple[NamedValue, ...]:
    """Of names that several values have, the first counts: a name resolves to one thing."""
    taken: set[str] = set()
    kept = []
    for value in values:
        names = [name for name in dict.fromkeys((value.name, *value.synonyms)) if name and name not in taken]
        taken.update(names)
        if names:
            kept.append(NamedValue(names[0], value.id, tuple(names[1:])))
    return tuple(kept)
