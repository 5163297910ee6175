"""Words of scripts without spaces, parted alike wherever they stand.

ICU parts a run of letters by what is likely in all of it, and takes frequent neighbors for one word: "បានទេ" is one
and "បាន" is one, so that a word of a template may not be found in what is said. So what a pack and a shop write between
spaces tells the smallest words, and a run is parted into those first; ICU parts what is left.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import groupby, pairwise
from typing import Final

from nlu.text.clusters import one_spelling, parts_at
from nlu.text.segmentation import FIRST, parted, script

KNOWN: Final = 2
"""Cost of a smallest word in a run."""
OTHER: Final = 3
LETTER: Final = 1
"""Cost of a word that only ICU knows, and of each place in it where a word might begin: it is parted where two known
words make it up, or three if it is long."""
UNKNOWN: Final = 6
"""Cost of a piece of a run that is no word."""
MOST_PARTS: Final = 4
"""Words written with spaces that would be one without them."""
KEPT: Final = 4_000
"""Runs whose words are kept."""


class Parting:
    """Parts texts into the smallest words that a pack and a shop have, and those of ICU."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self._known = frozenset(words)
        self._longest = max(map(len, self._known), default=0)
        self._run = lru_cache(maxsize=KEPT)(self._parted)

    @classmethod
    def of(cls, texts: Iterable[str], entries: Iterable[str] = ()) -> Parting:
        """A parting whose words are those of texts, and entries of lists that are written without spaces.

        A word that others make up is no smallest word, unless it is written alone and never with spaces within.
        """
        words: set[str] = set()
        alone = {one_spelling(entry) for entry in entries if len({script(letter) for letter in entry} - {""}) == 1}
        alone = {entry for entry in alone if all(map(script, entry))}
        apart: set[str] = set()
        for text in texts:
            runs = list(_runs(text))
            for run, language in runs:
                if language:
                    words.update(found := parted(run, language))
                    alone.update(found if len(found) == 1 else ())
            apart.update(_spaced(runs))
        return cls(smallest(words | (alone - apart), alone - apart))

    def knowing(self, texts: Iterable[str]) -> Parting:
        """The same with the words of more texts; those that it has stay whole."""
        foreign = (text for text in texts if _has_spaceless(text))
        more = {word for text in foreign for run, lang in _runs(text) if lang for word in self._run(run, lang)}
        return self if more <= self._known else Parting(self._known | more)

    def segmented(self, text: str) -> str:
        """The text with spaces between the words of scripts without spaces; other text is left as it is."""
        if not _has_spaceless(text):
            return text
        return "".join(f" {' '.join(self._run(run, lang))} " if lang else run for run, lang in _runs(text))

    def _parted(self, run: str, language: str) -> tuple[str, ...]:
        guessed = parted(run, language)
        if not self._known:
            return guessed
        return tuple(_cheapest(run, guessed, self._known, self._longest))


def smallest(words: Iterable[str], whole: AbstractSet[str] = frozenset()) -> frozenset[str]:
    """The words without those that are made of several others, but with those that are to stay whole."""
    kept: set[str] = set()
    longest = 0
    for word in sorted(words, key=len):
        if word in whole or not _is_made_of(word, kept, longest):
            kept.add(word)
            longest = len(word)
    return frozenset(kept)


def _spaced(runs: list[tuple[str, str]]) -> Iterator[str]:
    """What neighbors would be without the spaces between them."""
    for i, (run, _) in enumerate(runs):
        joined = run
        after = runs[i + 1 : i + 2 * MOST_PARTS - 1]
        for (space, _), (following, _) in zip(after[::2], after[1::2], strict=False):
            if space != " ":
                break
            joined += following
            yield joined


def _is_made_of(word: str, others: set[str], longest: int) -> bool:
    ends = {0}
    for end in range(1, len(word) + 1):
        if end < len(word) and not parts_at(word, end):
            continue
        if any(word[start:end] in others for start in ends if end - start <= longest):
            ends.add(end)
    return len(word) in ends


def _cheapest(run: str, guessed: tuple[str, ...], known: frozenset[str], longest: int) -> Iterator[str]:
    """The parting of a run that costs least."""
    places = [0, *(i for i in range(1, len(run)) if parts_at(run, i)), len(run)]
    whole = dict(_spans(guessed))
    best: dict[int, tuple[int, int]] = {0: (0, 0)}
    """By end: the cost up to it, and the beginning of the last word."""
    for n, end in enumerate(places[1:], 1):
        options = [(best[places[n - 1]][0] + UNKNOWN, places[n - 1])]
        for m in range(n - 1, -1, -1):
            start = places[m]
            if end - start > longest and whole.get(start) != end:
                continue
            if run[start:end] in known:
                options.append((best[start][0] + KNOWN, start))
            elif whole.get(start) == end:
                options.append((best[start][0] + OTHER + LETTER * (n - m), start))
        best[end] = min(options)
    ends = [len(run)]
    while ends[-1]:
        ends.append(best[ends[-1]][1])
    return (run[start:end] for end, start in reversed(list(pairwise(ends))))


def _spans(words: Iterable[str]) -> Iterator[tuple[int, int]]:
    start = 0
    for word in words:
        yield start, start + len(word)
        start += len(word)


def _has_spaceless(text: str) -> bool:
    return not text.isascii() and max(text) >= FIRST and any(map(script, text))


def _runs(text: str) -> Iterator[tuple[str, str]]:
    """The runs of letters of one script, in one spelling, and their language; empty for other text."""
    for language, letters in groupby(text, script):
        run = "".join(letters)
        yield (one_spelling(run), language) if language else (run, "")
