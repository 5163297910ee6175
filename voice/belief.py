"""From the engine's scored readings to a transcript whose confidences are shares of belief."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from voice.grammar import is_unknown_token
from voice.transcript import Alternative, Transcript, Word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from voice.vosk_engine import Reading, ScoredWord

LEAST_SHARE: Final = 0.01
"""Readings with less than this part of the likeliest one's share are left out: on 124 spoken requests they helped none,
and they may say what was not said ("add the second one" for "the second one").
"""


def transcript_of(readings: Sequence[Reading], max_alternatives: int) -> Transcript:
    """Make a final transcript: log likelihoods become shares (softmax), readings with the same words become one.

    Words that the model took for unknown ones are left out. When no words at all are likeliest, nothing was said;
    otherwise that nothing was said keeps its share.
    """
    best = max((reading.score for reading in readings), default=0.0)
    weights: dict[str, float] = {}
    words: dict[str, tuple[ScoredWord, ...]] = {}
    for reading in readings:
        text = without_unknown(reading.text)
        weights[text] = weights.get(text, 0.0) + math.exp(reading.score - best)
        words.setdefault(text, reading.words)
    total = sum(weights.values())
    shares = {text: weight / total for text, weight in weights.items()}
    likeliest = max(shares.values(), default=0.0)
    believed = [text for text in shares if shares[text] >= LEAST_SHARE * likeliest]
    ranked = sorted(believed, key=lambda text: -shares[text])[:max_alternatives]
    if not ranked or not ranked[0]:
        return Transcript((), final=True)
    alternatives = (Alternative(text, shares[text], _words(text, words, shares)) for text in ranked if text)
    return Transcript(tuple(alternatives), final=True)


def without_unknown(text: str) -> str:
    """A recognized text without the engine's token for unknown words."""
    return " ".join(word for word in text.split() if not is_unknown_token(word))


def _words(text: str, words: dict[str, tuple[ScoredWord, ...]], shares: dict[str, float]) -> tuple[Word, ...]:
    """An alternative's words; each is as certain as all alternatives together that have it in its place."""
    return tuple(
        Word(word.text, word.start_ms, word.end_ms, _certainty(word, words, shares))
        for word in words[text]
        if not is_unknown_token(word.text)
    )


def _certainty(word: ScoredWord, words: dict[str, tuple[ScoredWord, ...]], shares: dict[str, float]) -> float:
    return min(1.0, sum(share for text, share in shares.items() if _has(words[text], word)))


def _has(words: tuple[ScoredWord, ...], word: ScoredWord) -> bool:
    return any(
        other.text == word.text and other.start_ms < word.end_ms and word.start_ms < other.end_ms for other in words
    )
