"""What sounds like a request and is none: a question about it, a wish for later, or a value that is refused."""

from __future__ import annotations

from typing import Final

from nlu.matching.reading import Alternative
from nlu.packs.pack import Intent, LanguagePack
from nlu.tagging.scanning import NUMBER, Runs
from nlu.templates import CHOICE, Pattern

QUESTIONS: Final = ("?", "\uff1f", "\u037e", "\u061f", "\u055e")
"""Signs that end a question, as they are written in Latin, Chinese, Greek, Arabic and Armenian."""


class Wondering:
    """Tells deeds from talk about them, for intents that change something."""

    def __init__(self, pack: LanguagePack) -> None:
        file = pack.words.file
        split = pack.words.normalizer.words
        self._wonderings = [tuple(split(text)) for text in file.wonderings]
        self._last_words = [tuple(split(text)) for text in file.wondering_ends]
        self._last_letters = tuple(text.replace(" ", "") for text in pack.words.said.wondering_ends)
        self._has_particles = bool(file.writing.particles.written)
        self._turning = Runs({tuple(split(text)): True for text in (*file.postponements, *file.below_zero)})
        self._negations = frozenset(file.negations)

    def holds(self, said: Alternative, pattern: Pattern, places: tuple[int, ...], intent: Intent) -> bool:
        """Whether an intent that changes something is not wished for.

        It is asked about ("should I add it", "yes?"), put off ("place it later"), less than nothing is wanted ("minus
        three"), or a value is refused: after a "no" without a pause nobody knows which is meant ("no express").
        """
        if intent.statement and (said.text.rstrip().endswith(QUESTIONS) or tuple(said.words) in self._wonderings):
            return True
        if not (intent.strict or intent.careful) or not places:
            return False
        ways = (self._is_asked(said, places), self._is_put_off(said, pattern, places), self._ends_refused(said))
        return any(ways) or self._refuses(said, pattern, places)

    def _is_asked(self, said: Alternative, places: tuple[int, ...]) -> bool:
        begins = places[0] < 0 and any(tuple(said.words[: len(run)]) == run for run in self._wonderings)
        return begins or self._ends_asking(said)

    def _ends_asking(self, said: Alternative) -> bool:
        """Whether it ends as questions do; particles that ask are only in what is written, with or without spaces."""
        if self._has_particles:
            return said.text.rstrip(" .!" + "".join(QUESTIONS)).replace(" ", "").endswith(self._last_letters)
        return any(tuple(said.words[-len(run) :]) == run for run in self._last_words)

    def _is_put_off(self, said: Alternative, pattern: Pattern, places: tuple[int, ...]) -> bool:
        return any(
            self._turning.longest_at(said.words, unit.start) and not _is_worded(unit.text, pattern, place)
            for unit, place in zip(said.units, places, strict=False)
        )

    def _ends_refused(self, said: Alternative) -> bool:
        """Whether a negation comes last, after what it refuses: "order it not"."""
        if len(said.units) < 2:
            return False
        before, last = said.units[-2:]
        return last.text in self._negations and before.kind == "reference"

    def _refuses(self, said: Alternative, pattern: Pattern, places: tuple[int, ...]) -> bool:
        """Whether a negation stands before one thing, and no sign parts them; a number after it corrects another."""
        if len(said.units) != 2 or said.units[0].text not in self._negations or said.units[1].kind == NUMBER:
            return False
        is_worded = places[0] >= 0 and not any("{" in cell for cell in pattern)
        return not is_worded and not is_apart(said.text)


def _is_worded(word: str, pattern: Pattern, place: int) -> bool:
    """Whether a pattern has the very word where it is said."""
    return place >= 0 and word in pattern[place].split(CHOICE)


def is_apart(text: str) -> bool:
    """Whether a sign parts the first word from what follows: "no, express"."""
    first = text.split(maxsplit=1)[:1]
    return bool(first) and not first[0][-1].isalnum()
