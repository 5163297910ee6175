"""Word error rate, after both sides were brought to one spelling.

Normalization, the same for what was said and what was heard: NFKC, lower case; "$60" becomes "sixty dollars", "20%"
"twenty percent", "2nd" "second", "7.5" "seven and a half"; other numbers become words, those of five digits or more and
those joined by hyphens digit by digit; hyphens become spaces; everything but letters and inner apostrophes goes; "ok"
becomes "okay", "checkout" "check out". Contractions stay as they are.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from nlu.numbers.number_words import NumberWords

JIWER: Final = "pip install jiwer"
"""What helps when words can't be compared."""
_NUMBERS: Final = NumberWords("en")
_SPELLINGS: Final = {"ok": "okay", "checkout": "check out", "nevermind": "never mind", "lemme": "let me"}
"""Spellings of the same sounds."""
_LONGEST_NUMBER: Final = 4
_RULES: Final = (
    (re.compile(r"[\u2019\u2018`]"), "'"),
    (re.compile(r"(?<=\d),(?=\d{3}\b)"), ""),
    (re.compile(r"\$(\d+)\.(\d\d)\b"), r"\1 dollars \2 "),
    (re.compile(r"\$(\d+)"), r"\1 dollars "),
    (re.compile(r"%"), " percent "),
    (re.compile(r"(\d+)\.5\b"), r"\1 and a half "),
)
_DIGIT_CHAIN: Final = re.compile(r"\b\d+(?:-\d+)+\b")
_ORDINAL: Final = re.compile(r"\b(\d+)(?:st|nd|rd|th)\b")
_NUMBER: Final = re.compile(r"\d+")


@dataclass(frozen=True)
class WordErrors:
    """Errors over many utterances: shares in percent of the words said, and of the utterances."""

    rate: float
    substituted: float
    deleted: float
    inserted: float
    utterances_right: float


def word_errors(said: Sequence[str], heard: Sequence[str]) -> WordErrors | None:
    """Compare utterance by utterance; ``None`` without jiwer."""
    try:
        import jiwer
    except ImportError:
        return None
    references, hypotheses = [normalized(text) for text in said], [normalized(text) for text in heard]
    found = jiwer.process_words(references, hypotheses)
    words = found.hits + found.substitutions + found.deletions
    right = sum(one == other for one, other in zip(references, hypotheses, strict=True))
    return WordErrors(
        100.0 * found.wer,
        100.0 * found.substitutions / words,
        100.0 * found.deletions / words,
        100.0 * found.insertions / words,
        100.0 * right / len(references),
    )


def normalized(text: str) -> str:
    """The one spelling of a text."""
    text = unicodedata.normalize("NFKC", text).lower()
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    text = _DIGIT_CHAIN.sub(lambda chain: " ".join(re.findall(r"\d", chain[0])), text)
    text = _ORDINAL.sub(lambda place: f" {_NUMBERS.ordinal(int(place[1]))} ", text)
    text = _NUMBER.sub(lambda number: f" {_in_words(number[0])} ", text)
    words = re.sub(r"[^a-z']+", " ", text).split()
    bare = (word.strip("'") for word in words)
    return " ".join(_SPELLINGS.get(word, word) for word in bare if word)


def _in_words(digits: str) -> str:
    if len(digits) > _LONGEST_NUMBER:
        return " ".join(_NUMBERS.cardinal(int(digit)) for digit in digits)
    return _NUMBERS.cardinal(int(digits))
