"""The transducer from transition-ids to words (Kaldi's H, C and L in one), built directly.

Our phones have one state and know no context, so H and C only rename L's phones. A word's phones tell where it ends
(the last one is placed ``END`` or ``ALONE``), so L needs no general determinization: its pronunciations, sorted, are
a tree, which is folded from its leaves into the smallest graph while it grows (Daciuk et al. 2000, "Incremental
Construction of Minimal Acyclic Finite-State Automata"). Words are numbered by their place in the tree, so that the
words behind each state are few intervals of numbers: what OpenFst's look-ahead needs, and why no relabelling follows.
"""

from __future__ import annotations

import math
from array import array
from collections import defaultdict
from dataclasses import dataclass
from itertools import accumulate, chain, pairwise
from typing import TYPE_CHECKING, Final

import numpy as np

from models.errors import GraphError
from models.graph.fst_file import Intervals, Transducer, arc_array, transducer
from models.graph.phones import (
    PHONES,
    SILENCE,
    SPOKEN_NOISE,
    Place,
    entering_transition,
    placed_id,
    placed_symbols,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.graph.values import Pronunciations

WORD_COST: Final = math.log(2)
"""After each word silence and none are equally likely; paid at its end, since earlier takes the decoder longer."""

_TRANSITIONS: Final = 2 * (len(placed_symbols()) - 1)
_AFTER_SILENCE: Final = _TRANSITIONS + 1
"""Disambiguation symbol #1; #2 and more tell homophones apart."""
_AFTER_WORD: Final = 0
"""The state, and the start, where words or silence may follow."""
_AFTER_PAUSE: Final = 1
"""The state where only words may follow."""
_PAUSE: Final = 2
"""The state of silence."""
_SPEECH: Final = frozenset(PHONES) - {SILENCE, SPOKEN_NOISE}

_Arc = tuple[int, int, int]
"""Input label, output label, state that is reached."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The lexicon as a transducer, its output labels being the words' numbers."""

    hcl: Transducer
    reachable: Intervals
    """For each state the words, or the end of the sentence, that can come next."""
    words: dict[str, int]
    """The words' numbers, from 1."""
    end_label: int
    """Stands for the end of the sentence in ``reachable``; no word has this number."""
    disambiguation: tuple[int, ...]
    """Input labels that are no transition-ids."""
    pronunciations: int


def build_lexicon(pronunciations: Pronunciations) -> Lexicon:
    """Build the transducer of all words.

    Raises:
        GraphError: A word or one of its pronunciations can't be used; the message names it.
    """
    entries = _entries(pronunciations)
    words: dict[str, int] = {}
    for _path, word in entries:
        words.setdefault(word, len(words) + 1)
    tree = _Tree([path for path, _ in entries], [words[word] for _, word in entries])
    tree.fold()
    return Lexicon(
        hcl=tree.transducer(),
        reachable=tree.intervals(len(words)),
        words=words,
        end_label=len(words) + 1,
        disambiguation=tuple(range(_AFTER_SILENCE, max(_AFTER_SILENCE, *(path[-1] for path, _ in entries)) + 1)),
        pronunciations=len(entries),
    )


def _entries(pronunciations: Pronunciations) -> list[tuple[tuple[int, ...], str]]:
    """Sorted: the input labels of each pronunciation, and its word."""
    labels = {place: {phone: entering_transition(placed_id(phone, place)) for phone in PHONES} for place in Place}
    words_of: defaultdict[tuple[int, ...], list[str]] = defaultdict(list)
    for word in sorted(pronunciations):
        _check_word(word)
        for phones in dict.fromkeys(pronunciations[word]):
            _check_phones(word, phones)
            words_of[_path(phones, labels)].append(word)
    return sorted(chain.from_iterable(_told_apart(path, words) for path, words in words_of.items()))


def _path(phones: tuple[str, ...], labels: dict[Place, dict[str, int]]) -> tuple[int, ...]:
    if len(phones) == 1:
        return (labels[Place.ALONE][phones[0]],)
    inside = labels[Place.INSIDE]
    return (labels[Place.BEGIN][phones[0]], *[inside[phone] for phone in phones[1:-1]], labels[Place.END][phones[-1]])


def _told_apart(path: tuple[int, ...], words: list[str]) -> Iterator[tuple[tuple[int, ...], str]]:
    if len(words) == 1:
        yield path, words[0]
    else:
        yield from (((*path, _AFTER_SILENCE + 1 + index), word) for index, word in enumerate(words))


def _check_word(word: str) -> None:
    if word.split() != [word] or word in ("<eps>", "<s>", "</s>") or word.startswith("#"):
        raise GraphError(f"{word!r} can't be a word of the vocabulary: give one word, without spaces or a leading #")


def _check_phones(word: str, phones: tuple[str, ...]) -> None:
    if not phones:
        raise GraphError(f"a pronunciation of {word!r} is empty; give at least one phone")
    if phones == (SPOKEN_NOISE,):
        return
    if unknown := [phone for phone in phones if phone not in _SPEECH]:
        raise GraphError(f"{word!r} has no phone {unknown[0]!r} to be spoken with; the phones are {sorted(_SPEECH)}")


class _Tree:
    """The tree of sorted pronunciations, folded while it grows; its states are numbered as they are finished."""

    def __init__(self, paths: list[tuple[int, ...]], words: list[int]) -> None:
        self._paths = paths
        self._words = np.array(words, dtype=np.int32)
        self._shared = [0, *(_common(*pair) for pair in pairwise(paths)), 0]
        """How many labels each path has in common with the one before it."""
        self._tellable = self._first_own_labels(words)
        self._known: dict[tuple[int, tuple[_Arc, ...]], int] = {}
        self._roots: list[_Arc] = []
        self._sources, self._inputs, self._outputs, self._targets = array("i"), array("i"), array("i"), array("i")
        self._states = 3
        self._spans: dict[int, tuple[int, int]] = {}
        """For states before their words are told: the entries behind them."""

    def fold(self) -> None:
        """Take in all paths."""
        open_arcs: list[list[_Arc]] = [self._roots]
        begun = [0]
        for entry, path in enumerate(self._paths):
            del open_arcs[self._shared[entry] + 1 :], begun[self._shared[entry] + 1 :]
            for _ in range(len(open_arcs), len(path)):
                open_arcs.append([])
                begun.append(entry)
            self._close(entry, open_arcs, begun)
        pause = (entering_transition(placed_id(SILENCE, Place.ALONE)), 0, _PAUSE)
        self._add_state(_AFTER_WORD, [*self._roots, pause])
        self._add_state(_AFTER_PAUSE, self._roots)
        self._add_state(_PAUSE, [(_AFTER_SILENCE, 0, _AFTER_PAUSE), (_staying(pause[0]), 0, _PAUSE)])

    def transducer(self) -> Transducer:
        """The folded tree, sorted by output label."""
        word_ends = np.frombuffer(self._targets, dtype=np.int32) == _AFTER_WORD
        weights = np.where(word_ends, np.float32(WORD_COST), np.float32(0.0))
        arcs = arc_array(self._inputs, self._outputs, weights, self._targets)
        final = np.full(self._states, np.inf, dtype=np.float32)
        final[[_AFTER_WORD, _AFTER_PAUSE]] = 0.0
        return transducer(self._sources, arcs, final, "output")

    def intervals(self, words: int) -> Intervals:
        """Words that can come next at each state; after a word, and in its end, it is all of them and the end."""
        everything = np.array([[1, words + 2]], dtype=np.int32)
        bounds = [self._behind(*span) if (span := self._spans.get(s)) else everything for s in range(self._states)]
        first = np.fromiter(accumulate(map(len, bounds), initial=0), dtype=np.int64)
        return Intervals(first, np.concatenate(bounds))

    def _first_own_labels(self, words: list[int]) -> list[int]:
        """For each path the index of its first label behind which there is no other word: there its word is told."""
        before = self._shared_with_others(words, self._shared[:-1])
        after = self._shared_with_others(words[::-1], self._shared[:0:-1])[::-1]
        return [max(pair) for pair in zip(before, after, strict=True)]

    @staticmethod
    def _shared_with_others(words: list[int], shared: list[int]) -> list[int]:
        """How many labels each path has in common with the nearest of another word that came before."""
        result: list[int] = []
        last_word = last = 0
        for word, common in zip(words, shared, strict=True):
            last = min(common, last) if word == last_word else common
            last_word = word
            result.append(last)
        return result

    def _close(self, entry: int, open_arcs: list[list[_Arc]], begun: list[int]) -> None:
        """Finish the nodes of a path that the next path does not go through, the last one first."""
        path, told = self._paths[entry], self._tellable[entry]
        target = _AFTER_WORD if path[-1] > _TRANSITIONS else self._state(path[-1], [(0, 0, _AFTER_WORD)])
        for depth in range(len(path) - 1, self._shared[entry + 1] - 1, -1):
            word = int(self._words[entry]) if depth == told else 0
            open_arcs[depth].append((path[depth], word, target))
            if depth > self._shared[entry + 1]:
                target = self._state(path[depth - 1], open_arcs[depth])
                if depth <= told:
                    self._spans[target] = (begun[depth], entry + 1)

    def _state(self, entered_by: int, arcs: list[_Arc]) -> int:
        """A state with these arcs that is entered by this phone alone, which may last there."""
        key = (entered_by, tuple(arcs))
        state = self._known.get(key)
        if state is None:
            state = self._known[key] = self._states
            self._states += 1
            self._add_state(state, [*arcs, (_staying(entered_by), 0, state)])
        return state

    def _add_state(self, state: int, arcs: list[_Arc]) -> None:
        for label, word, target in arcs:
            self._sources.append(state)
            self._inputs.append(label)
            self._outputs.append(word)
            self._targets.append(target)

    def _behind(self, begin: int, end: int) -> np.ndarray[tuple[int, int], np.dtype[np.int32]]:
        """The words of a range of entries as intervals."""
        words = np.unique(self._words[begin:end])
        breaks = np.flatnonzero(np.diff(words) != 1)
        bounds = np.empty((len(breaks) + 1, 2), dtype=np.int32)
        bounds[0, 0], bounds[1:, 0] = words[0], words[breaks + 1]
        bounds[-1, 1], bounds[:-1, 1] = words[-1] + 1, words[breaks] + 1
        return bounds


def _staying(entering: int) -> int:
    """The transition-id of a phone's later frames, from that of its first one."""
    return entering - 1


def _common(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    """How many first labels two paths share."""
    for index, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return index
    return min(len(one), len(other))
