"""What must not be: "without sugar", "anything but leather", "not black", "no nike please".

Words that say nothing else ("without", "anything but") exclude whatever follows; those with other uses ("not", "no")
only a color, a brand, or one of the language's ``excludable`` words.
"""

from __future__ import annotations

from typing import Final

from nlu.packs.words import Words
from nlu.tagging.lexicon import Lexicon
from nlu.tagging.scanning import Runs, Scan

MOST_WORDS: Final = 3
"""Words of a thing that is excluded and that the shop doesn't know."""


class ExclusionFinder:
    """Finds exclusions in the words of one language and one shop."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._file = words.file
        self._stop_words = words.stop_words | frozenset(word for run in words.fillers for word in run)
        self._lexicon = lexicon
        split = words.normalizer.words
        self._sure = Runs({tuple(split(text)): True for text in words.file.whole.exclusion_leads})
        self._tails = Runs({tuple(split(text)): True for text in words.file.whole.exclusion_tails})
        self._perhaps_tails = Runs({tuple(split(text)): True for text in words.file.whole.perhaps_exclusion_tails})
        self._perhaps = Runs({tuple(split(text)): True for text in words.file.whole.perhaps_exclusion_leads})
        self._answers = Runs({tuple(split(text)): True for text in words.file.whole.perhaps_corrections})
        self._named = Runs({**lexicon.colors, **lexicon.brands})
        self._excludable = Runs({tuple(split(text)): text for text in words.file.whole.excludable})

    def find(self, scan: Scan, i: int) -> tuple[int, tuple[str, ...]] | None:
        """The exclusion that starts at a word: its end and what is excluded."""
        return self._after_lead(scan, i) or self._before_tail(scan, i)

    def _before_tail(self, scan: Scan, i: int) -> tuple[int, tuple[str, ...]] | None:
        """Things that the words after them exclude; of those that the shop doesn't know, single words."""
        excluded: list[str] = []
        while (found := self._name(scan, i) or self._known(scan, i) or self._word(scan, i)) is not None:
            end, thing = found
            excluded.append(thing)
            tail = scan.longest(end, self._tails) or (self._known(scan, i) and scan.longest(end, self._perhaps_tails))
            if tail:
                return tail, tuple(excluded)
            i = scan.over(end, self._file.whole.exclusion_links)
            if i == end:
                break
        return None

    def _known(self, scan: Scan, i: int) -> tuple[int, str] | None:
        return scan.find(i, self._named) or scan.find(i, self._excludable)

    def _name(self, scan: Scan, i: int) -> tuple[int, str] | None:
        """A name of the shop of several words, the longest."""
        for end in range(i + MOST_WORDS, i + 1, -1):
            said = [scan.any_word(place) for place in range(i, end)]
            if all(said) and self._lexicon.is_name(said):
                return end, " ".join(said)
        return None

    def _word(self, scan: Scan, i: int) -> tuple[int, str] | None:
        word = scan.word(i)
        return (i + 1, word) if word and word not in self._stop_words and not scan.number(i) else None

    def _after_lead(self, scan: Scan, i: int) -> tuple[int, tuple[str, ...]] | None:
        sure = scan.longest(i, self._sure)
        end = sure or scan.longest(i, self._perhaps)
        if end is None or scan.begins_name(i, end, self._lexicon) or (not sure and self._is_answer(scan, i, end)):
            return None
        excluded: list[str] = []
        while (found := self._thing(scan, end, sure is not None)) is not None:
            end = self._over_pronoun(scan, found[0])
            excluded.append(found[1])
            after = scan.over(end, self._file.whole.exclusion_links)
            if after == end or self._thing(scan, after, sure=False) is None:
                break
            end = after
        return (end, tuple(excluded)) if excluded else None

    def _is_answer(self, scan: Scan, i: int, end: int) -> bool:
        """Whether a "no" that begins the utterance answers, and what follows points at a thing: "no, the red one"."""
        return (
            i == 0
            and scan.word(end) in self._file.pronoun_leads
            and self._answers.longest_at([scan.word(0)], 0) is not None
        )

    def _thing(self, scan: Scan, i: int, sure: bool) -> tuple[int, str] | None:
        i = scan.over(i, self._file.whole.exclusion_fillers)
        if sure and (name := self._name(scan, i)):
            return name
        known = self._known(scan, i)
        if known and sure and scan.begins_name(i, known[0], self._lexicon):
            return self._words(scan, i)  # "except the green tea"
        return known or (self._words(scan, i) if sure else None)

    def _words(self, scan: Scan, i: int) -> tuple[int, str] | None:
        """Words up to the next that carries little meaning."""
        end = i
        while (
            end - i < MOST_WORDS and scan.word(end) and scan.word(end) not in self._stop_words and not scan.number(end)
        ):
            end += 1
        return (end, " ".join(scan.any_word(place) for place in range(i, end))) if end > i else None

    def _over_pronoun(self, scan: Scan, end: int) -> int:
        """Past "ones" in "not the black ones"."""
        return scan.over(end, self._file.pronouns)
