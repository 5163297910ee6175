"""Words of other languages for the store's own: by them "zapatillas" finds running shoes.

What a shopper names is put into the store's own words before anything is looked for, so that search, cart and lists
know one language only. Endings may differ ("maleta", "maletas"), since languages bend their nouns.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from rapidfuzz import fuzz
from rapidfuzz.distance import Prefix

from commerce.wording import compact, words

MOST_WORDS: Final = 8
"""Words of the longest name."""
SHORTEST_SHARED: Final = 3
"""Letters that two forms of a word begin with, at least."""
ENDING: Final = 2
"""Letters at a name's end that another form may have otherwise."""
LONGEST_ENDING: Final = 3
"""Letters that another form may end with in their place."""


class Synonyms:
    """The names of one language. What two phrases are called alike is the first."""

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        """``names`` are pairs: what something is called, and the phrase of the store for it."""
        self._phrases: dict[str, str] = {}
        self._joined: dict[str, str] = {}
        self._called: dict[str, str] = {}
        for name, phrase in names:
            self._phrases.setdefault(folded_phrase(name), phrase)
            self._joined.setdefault(compact(name), phrase)
            self._called.setdefault(phrase, name)
        self._own_words = {word for phrase in self._called for word in words(phrase)}

    def in_store_words(self, text: str) -> str:
        """The text with every name in it put into the store's words; the text itself where there is none."""
        said = words(text)
        found: list[str] = []
        is_changed = False
        while said:
            length, phrase = next(self._names_at(said), (1, said[0]))
            is_changed = is_changed or phrase != said[0]
            found.append(phrase)
            said = said[length:]
        return " ".join(found) if is_changed else text

    def called(self, phrase: str) -> str:
        """What the language calls a phrase of the store; the phrase itself where it has no name for it."""
        return self._called.get(folded_phrase(phrase), phrase)

    def _names_at(self, said: list[str]) -> Iterator[tuple[int, str]]:
        """Names that words begin with, the longest first: how many words they have, and their phrase.

        Spaces within a name don't count: some scripts have none, and "back pack" is a backpack.
        """
        for length in range(min(MOST_WORDS, len(said)), 0, -1):
            phrase = self._joined.get("".join(said[:length])) or self._bent(" ".join(said[:length]))
            if phrase is not None:
                yield length, phrase

    def _bent(self, run: str) -> str | None:
        """The phrase of the name that words are a form of, one by one; the store's own words are none."""
        said = run.split()
        if self._own_words.issuperset(said):
            return None
        alike = [name for name in self._phrases if _are_forms(said, name.split())]
        nearest = max(alike, key=lambda name: fuzz.ratio(run, name), default=None)
        return self._phrases[nearest] if nearest else None


def _are_forms(said: list[str], name: list[str]) -> bool:
    return len(said) == len(name) and all(map(_is_form, said, name))


def _is_form(said: str, word: str) -> bool:
    """Whether two words differ in their ends only: "kavo", "kava"."""
    shared = Prefix.similarity(said, word)
    return said == word or shared >= max(SHORTEST_SHARED, len(word) - ENDING, len(said) - LONGEST_ENDING)


def folded_phrase(phrase: str) -> str:
    """A phrase as it is compared."""
    return " ".join(words(phrase))
