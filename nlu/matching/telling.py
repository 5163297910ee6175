"""What is told of somebody and asks for nothing: "my neighbor returned a mattress", "he was here"."""

from __future__ import annotations

from typing import Final

from nlu.matching.reading import Alternative
from nlu.matching.wondering import QUESTIONS
from nlu.packs.pack import LanguagePack

LATEST: Final = 3
"""Place of the last word that may be the subject: "and my old neighbor"."""
FAR: Final = 3
"""Words after the subject among which its verb is."""
LONG: Final = 2
"""Letters of a verb before its ending, at least."""


class Telling:
    """Tells statements about other people from requests."""

    def __init__(self, pack: LanguagePack) -> None:
        file = pack.words.file
        self._tellers = frozenset(file.tellers)
        self._verbs = frozenset(word for word in file.telling if not word.startswith("-"))
        self._endings = tuple(word[1:] for word in file.telling if word.startswith("-"))
        self._wishes = frozenset(file.wishes)
        self._leads = pack.words.stop_words | frozenset(pack.words.file.fillers)

    def holds(self, said: Alternative) -> bool:
        """Whether somebody is the subject, near the beginning, of a verb in the past or the third person.

        Not where a word of wishing or asking follows ("my son needs shoes", "my mate gave me a code can I use it"), or
        a question is written.
        """
        if said.text.rstrip().endswith(QUESTIONS):
            return False
        for place, word in enumerate(said.words[: LATEST + 1]):
            if word in self._tellers:
                after = said.words[place + 1 :]
                return any(map(self._is_verb, after[:FAR])) and self._wishes.isdisjoint(after)
            if place and word not in self._leads:
                return False
        return False

    def _is_verb(self, word: str) -> bool:
        return word in self._verbs or any(
            word.endswith(ending) and len(word) >= len(ending) + LONG for ending in self._endings
        )
