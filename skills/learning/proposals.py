"""Proposals for the shopkeeper: sentences for intents and aliases for products, from lessons with the same outcome."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from rapidfuzz.distance import Levenshtein

from nlu import Generalizer
from nlu.packs.private_words import MARK
from skills.learning.lessons import Kind, Lesson

SIMILAR_SENTENCES: Final = 0.7
"""Share of words, in their order, from which two sentences are of one kind."""
SIMILAR_NAMES: Final = 0.8
"""The same for the letters of two names."""
OF_THE_SHOP: Final = frozenset({"faq"})
"""Intents whose sentences are the shop's own questions, which are in its faq.yaml."""
LONGEST: Final = 14
"""Words of a sentence; a longer one will hardly be said again."""

_Similar = Callable[[str, str], bool]


class ProposalKind(StrEnum):
    """What may be learned."""

    SENTENCE = "sentence"
    """A way to say an intent."""
    ALIAS = "alias"
    """Another name of a product."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Something that may be learned."""

    kind: ProposalKind
    language: str
    target: str
    """The intent, or the product's id."""
    text: str
    """The sentence template, or the alias."""
    lessons: tuple[Lesson, ...] = field(default=(), compare=False)
    """What it was made from; not all said the very same."""
    said: tuple[str, ...] = field(default=(), compare=False)
    """The utterances of those that did."""

    @property
    def id(self) -> str:
        """A short name that stays the same."""
        parts = "\0".join((self.kind.value, self.language, self.target, self.text))
        return hashlib.sha256(parts.encode()).hexdigest()[:8]

    @property
    def count(self) -> int:
        """In how many conversations something like it was said."""
        return len(self.lessons)


def proposals(
    lessons: Iterable[Lesson], generalizer: Generalizer, intents: Collection[str], *, at_least: int
) -> list[Proposal]:
    """What may be learned of lessons, the most frequent first; ``at_least`` conversations must tell of each."""
    sentences: defaultdict[str, list[tuple[str, Lesson]]] = defaultdict(list)
    aliases: defaultdict[str, list[tuple[str, Lesson]]] = defaultdict(list)
    language = ""
    for lesson in lessons:
        language = lesson.language
        if lesson.outcome is None:
            continue
        if _teaches_alias(lesson):
            aliases[lesson.outcome.product].append((lesson.item, lesson))
        elif _teaches_sentence(lesson, intents):
            template = generalizer.template(lesson.text, lesson.outcome.intent, lesson.outcome.item)
            sentences[lesson.outcome.intent].append((template, lesson))
    found = [
        proposal
        for kind, by_target, similar in (
            (ProposalKind.SENTENCE, sentences, _similar_sentences),
            (ProposalKind.ALIAS, aliases, _similar_names),
        )
        for target, examples in by_target.items()
        for proposal in _clusters(kind, language, target, examples, similar)
        if proposal.count >= at_least
    ]
    return sorted(found, key=lambda proposal: (-proposal.count, proposal.text))


def _teaches_sentence(lesson: Lesson, intents: Collection[str]) -> bool:
    """Whether a request of its own led to another intent than it was taken for; nothing private was in it."""
    return (
        lesson.kind is not Kind.NOT_FOUND
        and lesson.outcome is not None
        and lesson.outcome.intent in intents
        and lesson.outcome.intent not in OF_THE_SHOP
        and lesson.outcome.intent != lesson.intent
        and not lesson.asked
        and MARK not in lesson.text
        and len(lesson.text.split()) <= LONGEST
    )


def _teaches_alias(lesson: Lesson) -> bool:
    """Whether a thing was named that the shop didn't know, and one of its products was taken in the end."""
    named = lesson.kind is Kind.NOT_FOUND or (lesson.kind is Kind.MEANT and not lesson.intent)
    return named and bool(lesson.item) and MARK not in lesson.item and bool(lesson.outcome and lesson.outcome.product)


def _clusters(
    kind: ProposalKind, language: str, target: str, examples: Sequence[tuple[str, Lesson]], similar: _Similar
) -> list[Proposal]:
    """A proposal for each group of similar texts; the most frequent text stands for its group."""
    groups: dict[str, list[tuple[str, Lesson]]] = {}
    frequent = Counter(text for text, _ in examples)
    for text, lesson in sorted(examples, key=lambda example: (-frequent[example[0]], example[0])):
        head = next((head for head in groups if similar(head, text)), text)
        groups.setdefault(head, []).append((text, lesson))
    return [
        Proposal(
            kind,
            language,
            target,
            head,
            tuple(lesson for _, lesson in members),
            tuple(dict.fromkeys(lesson.text for text, lesson in members if text == head)),
        )
        for head, members in groups.items()
    ]


def _similar_sentences(one: str, other: str) -> bool:
    return _alike(one.split(), other.split()) >= SIMILAR_SENTENCES


def _similar_names(one: str, other: str) -> bool:
    return _alike(one, other) >= SIMILAR_NAMES


def _alike(one: Sequence[Hashable], other: Sequence[Hashable]) -> float:
    return Levenshtein.normalized_similarity(one, other)
