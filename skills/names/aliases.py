"""For words that a recognizer can't hear: words of its own that sound alike, one or two for each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from anyascii import anyascii
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from models import ModelFolder, read_words
from nlu import SoundIndex

LEAST: Final = 0.7
"""How alike an alias must sound, 0 to 1."""
_NEAR: Final = 60
"""Words of the recognizer, of those spelled most alike in Latin letters, whose sounds are compared."""
_SHORTEST_PART: Final = 3
"""Letters of either part of a word for which two are proposed."""
_CUTS: Final = 4
"""Places, from the middle on, at which a word is taken apart."""

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and how much there is."""


def aliases_of(words: Iterable[str], model: ModelFolder, language: str, tell: Progress) -> dict[str, str]:
    """An alias for each word for which there is one.

    Raises:
        GraphError: The model's words can't be read.
        UnreadLanguageError: eSpeak NG does not speak the language.
        EspeakNotFoundError: eSpeak NG is missing.
    """
    tell("reading the recognizer's own words", 0, 1)
    known = [word for word in read_words(model.path) if word.isalpha()]
    latin = [_latin(word) for word in known]
    asked, found = list(words), dict[str, str]()
    for done, word in enumerate(asked):
        tell("looking for aliases", done, len(asked))
        if alias := _alias(word, known, latin, language):
            found[word] = alias
    return found


def _latin(word: str) -> str:
    return (word if word.isascii() else anyascii(word)).lower()


def _alias(word: str, known: list[str], latin: list[str], language: str) -> str:
    """The alias that sounds most like a word: one word if that will do, else two."""
    itself = SoundIndex.build([word], language)
    best, likeness = "", LEAST
    for parts in ([word], *_cut(word)):
        if len(parts) > 1 and best and " " not in best:
            break
        near = [known[place] for part in parts for place in _nearest(_latin(part), latin)]
        index = SoundIndex.build(near, language)
        matches = [index.find(part, 1) for part in parts]
        alias = " ".join(found[0].name for found in matches) if all(matches) else ""
        sound = max((match.sound for match in itself.find(alias, 1)), default=0.0)
        if sound >= likeness:
            best, likeness = alias, sound
    return best


def _nearest(part: str, latin: list[str]) -> list[int]:
    found = process.extract(part, latin, scorer=Levenshtein.normalized_similarity, score_cutoff=0.3, limit=_NEAR)
    return [place for _, _, place in found]


def _cut(word: str) -> list[list[str]]:
    cuts = sorted(range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1), key=lambda cut: abs(2 * cut - len(word)))
    return [[word[:cut], word[cut:]] for cut in cuts[:_CUTS]]
