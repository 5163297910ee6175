"""The shop's words, as plain lists, on their way to the understanding and to the ear."""

from __future__ import annotations

from commerce import ShopWords
from nlu import Question, Vocabulary


def vocabulary_of(words: ShopWords) -> Vocabulary:
    """The catalogue's vocabulary as ``nlu`` takes it."""
    return Vocabulary(
        items=words.items,
        brands=words.brands,
        colors=words.colors,
        sizes=words.sizes,
        deliveries=words.deliveries,
        coupons=words.coupons,
        questions=tuple(Question(a.topic, (a.question, *a.phrasings)) for a in words.questions),
        revision=words.revision,
    )
