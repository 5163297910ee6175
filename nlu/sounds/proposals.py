"""Which names are worth comparing phone by phone: those that share runs of sounds, or of letters, with what was heard.

Sounds are taken in coarse classes (all vowels are one), as a recognizer mishears vowels most: runs of three and four of
them, of three consonants, two consonants with one between, and two with their place in the name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, groupby, pairwise
from typing import Final
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from nlu.sounds.grams import GramIndex
from nlu.sounds.phones import VOWEL, phone_table
from nlu.sounds.rows import Rows

BY_SOUND: Final = 400
BY_LETTERS: Final = 100
"""Names that are proposed for either reason, at most."""
_KINDS: Final = 1 << 14
"""Runs of symbols are told apart by their hashes, of which there are so many."""
_SKIPPED: Final = 100
_PLACED: Final = 101
"""Symbols that are no class: of what kind a run is."""


class Proposals:
    """Proposes rows of names."""

    def __init__(self, rows: Rows, letters: Sequence[str]) -> None:
        self._classes = phone_table().classes
        self._owners = rows.owners
        self._first_rows = np.searchsorted(rows.owners, np.arange(len(letters)))
        self._by_sound = GramIndex.build((self._sound_runs(rows.row(i)) for i in range(len(rows))), _KINDS)
        self._by_letters = GramIndex.build(map(_letter_runs, letters), _KINDS)

    def rows(self, phones: Sequence[bytes], letters: Sequence[str]) -> NDArray[np.intp]:
        """Rows for the alternatives of what was heard, each row once; what several alternatives have counts more."""
        runs = chain.from_iterable(self._sound_runs(np.frombuffer(sound, np.uint8)) for sound in phones)
        by_sound = self._by_sound.nearest(runs, BY_SOUND)
        by_letters = self._by_letters.nearest(chain.from_iterable(map(_letter_runs, letters)), BY_LETTERS)
        return np.unique(np.concatenate([by_sound, self._first_rows[by_letters]]))

    def _sound_runs(self, phones: NDArray[np.uint8]) -> list[int]:
        classes = bytes(symbol for symbol, _ in groupby(self._classes[phones].tolist()) if symbol)
        consonants = bytes(symbol for symbol in classes if symbol != VOWEL)
        whole, skeleton = b"." + classes + b".", b"." + consonants + b"."
        next_but_one = (bytes((one, other, _SKIPPED)) for one, other in zip(consonants, consonants[2:], strict=False))
        placed = (bytes((*pair, _PLACED + min(3, at // 2))) for at, pair in enumerate(pairwise(consonants)))
        return _numbers([*_runs(whole, 3), *_runs(whole, 4), *_runs(skeleton, 3), *next_but_one, *placed])


def _letter_runs(letters: str) -> list[int]:
    written = letters.encode()
    return _numbers([*_runs(written, 3), *_runs(written, 2)] or [written])


def _runs(symbols: bytes, length: int) -> Iterator[bytes]:
    return (symbols[at : at + length] for at in range(len(symbols) - length + 1))


def _numbers(runs: list[bytes]) -> list[int]:
    return [crc32(run) % _KINDS for run in runs]
