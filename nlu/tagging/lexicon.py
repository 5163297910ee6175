"""The shop's vocabulary as it is looked up while an utterance is read."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache, partial
from itertools import pairwise
from typing import Final

from nlu.interpretation import Vocabulary
from nlu.packs.words import Run, Words
from nlu.saying.spoken import said_code
from nlu.tagging.hashed import HashedSet

_KEPT: Final = 4_000
"""Words whose stems are remembered."""
_LONG: Final = 6
"""Letters of a word that is known by its sound alone."""
_SHORTEST_DROPPING: Final = 3
"""Letters of a stem above which it may lose a vowel."""


class Lexicon:
    """Which words and runs of words are names of the shop's things.

    Colors and sizes are those of the language and of the shop together; names are compared without endings.
    """

    def __init__(self, words: Words, vocabulary: Vocabulary) -> None:
        self._stem = lru_cache(maxsize=_KEPT)(partial(_stem, words))
        self._sound = partial(_sound, words)
        read = words.normalizer.read
        singles, pairs, names = set[int](), set[int](), set[int]()
        self._written: dict[str, str] | None = {} if words.file.writing.cased_names else None
        for item in vocabulary.items:
            written = read(item)
            name = tuple(map(self._stem, written))
            self._write_down(name, written)
            names.add(hash(name))
            pairs.update(map(hash, pairwise(name)))
            singles.update(map(hash, name))
        self._item_words, self._item_pairs, self._names = map(HashedSet, (singles, pairs, names))
        self._wares = HashedSet(hash(self._stem(ware)) for ware in words.file.wares)
        self._ware_sounds = HashedSet(hash(sound) for ware in words.file.wares if (sound := self._sound(ware)))
        self.brands = _cased(_runs(vocabulary.brands, words), words)
        colors, sizes = _runs(vocabulary.colors, words), _runs(vocabulary.sizes, words)
        self.colors = {**words.colors, **colors, **_known(words.colors, colors)}
        self.sizes = {**words.sizes, **sizes, **_known(words.sizes, sizes)}
        self.size_values = frozenset(vocabulary.sizes)
        self.deliveries = _cased(_runs(vocabulary.deliveries, words), words)
        codes = (written for code in vocabulary.coupons for written in (code, said_code(words.number_words, code)))
        self.coupons = {run: text for run, text in _runs(codes, words).items() if len(run) > 1 or not text.isalpha()}
        self.known = bool(vocabulary.items)

    def _write_down(self, name: Run, written: Run) -> None:
        if self._written is not None:
            for stem, word in zip(name, written, strict=True):
                self._written.setdefault(stem, word)
                self._written[word] = word

    def forget(self) -> None:
        """Let go of the stems that are kept: those of names, when all of them were learned."""
        self._stem.cache_clear()

    def is_item_word(self, word: str) -> bool:
        """Whether a word occurs in the name of any product or category; all do in a shop without words."""
        return not self.known or self._stem(word) in self._item_words

    def is_ware(self, word: str) -> bool:
        """Whether a word names what the shop has, or goods that others have; they may be spelled as they sound."""
        if self.is_item_word(word) or self._stem(word) in self._wares:
            return True
        sound = self._sound(word)
        return bool(sound) and sound in self._ware_sounds

    def as_written(self, mention: str | None) -> str | None:
        """What is wanted with its words as the shop writes them, where the language hangs cases on names."""
        if mention is None or self._written is None:
            return mention
        known = self._written
        return " ".join(known.get(word) or known.get(self._stem(word), word) for word in mention.split())

    def is_item_pair(self, first: str, second: str) -> bool:
        """Whether two words stand side by side in a name ("orange juice")."""
        return (self._stem(first), self._stem(second)) in self._item_pairs

    def is_name(self, words: Iterable[str]) -> bool:
        """Whether the words are a whole name."""
        return tuple(map(self._stem, words)) in self._names


def _stem(words: Words, word: str) -> str:
    """What a word has in common with itself in other numbers: "candle" and "candles" are "candl"."""
    stem = min((words.stem(word + ending) for ending in ("", *words.file.endings)), key=len)
    while words.file.writing.cased_names and (shorter := words.stem(stem)) != stem:
        stem = shorter
    drops = len(stem) > _SHORTEST_DROPPING and stem[-2] in words.file.writing.dropped_vowels
    return stem[:-2] + stem[-1] if drops else stem


def _sound(words: Words, word: str) -> str:
    """How a long word sounds, with its first letters as they are; empty for a short one."""
    return word[:2] + words.sound(_stem(words, word)) if len(word) >= _LONG else ""


def _runs(texts: Iterable[str], words: Words) -> dict[Run, str]:
    return {run: text for text in texts if (run := tuple(words.normalizer.words(text)))}


def _cased(runs: dict[Run, str], words: Words) -> dict[Run, str]:
    """The same with the endings of cases at the last word, where the language hangs them on names."""
    if not words.file.writing.cased_names:
        return runs
    stems = {(*run[:-1], words.stem(run[-1])): text for run, text in runs.items()} | runs
    forms = {(*run[:-1], run[-1] + ending): text for run, text in stems.items() for ending in words.file.endings}
    return {**forms, **stems}


def _known(named: dict[Run, str], offered: dict[Run, str]) -> dict[Run, str]:
    """Synonyms of a color or a size resolve to the word that the shop uses for it."""
    groups: dict[str, list[Run]] = {}
    for run, canonical in named.items():
        groups.setdefault(canonical, []).append(run)
    result: dict[Run, str] = {}
    for canonical, runs in groups.items():
        if (canonical,) in offered:
            continue
        own = next((offered[run] for run in runs if run in offered), None)
        if own is not None:
            result.update(dict.fromkeys(runs, own))
    return {run: own for run, own in result.items() if run not in offered}
