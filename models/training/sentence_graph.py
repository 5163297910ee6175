"""All ways to say a transcript, as a graph of phones: pronunciations, and silence where it may be."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from models.graph.phones import PHONES, SILENCE, SPOKEN_NOISE
from models.training.forward_backward import IMPOSSIBLE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from random import Random

    from numpy.typing import NDArray

INDEX: Final = {phone: index for index, phone in enumerate(PHONES)}
EDGE_SILENCE: Final = 0.8
"""How likely silence is at the ends of an utterance."""
INNER_SILENCE: Final = 0.12
"""How likely it is between two words."""
_UNKNOWN_WORDS: Final = 0.01
"""Share of the words that are taken for spoken noise, which so learns to be any speech."""


@dataclass(frozen=True)
class SentenceGraph:
    """States with a phone each, as :func:`models.training.forward_backward.sentence_paths` takes them."""

    phone: NDArray[np.int32]
    start: NDArray[np.int32]
    before: NDArray[np.int32]
    weight: NDArray[np.float32]
    initial: NDArray[np.float32]
    final: NDArray[np.float32]
    shortest: int
    """Frames of the output that the shortest path needs."""


class _Builder:
    def __init__(self) -> None:
        self.phone: list[int] = []
        self.before: list[list[tuple[int, float]]] = []

    def state(self, phone: str, before: list[tuple[int, float]]) -> int:
        self.phone.append(INDEX[phone])
        self.before.append(before)
        return len(self.phone) - 1


def sentence_graph(
    words: Sequence[str], pronunciations: Mapping[str, Sequence[Sequence[str]]], random: Random
) -> SentenceGraph:
    """The graph of a transcript whose words all have pronunciations; a word in a hundred becomes spoken noise."""
    builder = _Builder()
    silence = builder.state(SILENCE, [(-1, math.log(EDGE_SILENCE))])
    last = [(silence, 0.0), (-1, math.log(1 - EDGE_SILENCE))]
    shortest = 0
    for position, word in enumerate(words):
        variants = pronunciations[word] if random.random() >= _UNKNOWN_WORDS else ((SPOKEN_NOISE,),)
        shortest += min(len(variant) for variant in variants)
        ends = [_spoken(builder, variant, last) for variant in variants]
        share = INNER_SILENCE if position < len(words) - 1 else EDGE_SILENCE
        pause = builder.state(SILENCE, [(end, math.log(share)) for end in ends])
        last = [(end, math.log(1 - share)) for end in ends] + [(pause, 0.0)]
    return _graph(builder, last, shortest)


def sample_phones(
    words: Sequence[str], pronunciations: Mapping[str, Sequence[Sequence[str]]], random: Random
) -> list[int]:
    """One way to say a transcript, as indices of base phones."""
    said: list[int] = [INDEX[SILENCE]] if random.random() < EDGE_SILENCE else []
    for position, word in enumerate(words):
        variant = (SPOKEN_NOISE,) if random.random() < _UNKNOWN_WORDS else random.choice(pronunciations[word])
        said += [INDEX[phone] for phone in variant]
        share = INNER_SILENCE if position < len(words) - 1 else EDGE_SILENCE
        said += [INDEX[SILENCE]] if random.random() < share else []
    return said


def _spoken(builder: _Builder, variant: Sequence[str], last: list[tuple[int, float]]) -> int:
    before = last
    for phone in variant:
        state = builder.state(phone, before)
        before = [(state, 0.0)]
    return before[0][0]


def _graph(builder: _Builder, last: list[tuple[int, float]], shortest: int) -> SentenceGraph:
    count = len(builder.phone)
    initial = np.full(count, IMPOSSIBLE, np.float32)
    final = np.full(count, IMPOSSIBLE, np.float32)
    start, before, weight = [0], [], []
    for state, entries in enumerate(builder.before):
        for source, log in entries:
            if source < 0:
                initial[state] = log
            else:
                before.append(source)
                weight.append(log)
        start.append(len(before))
    for state, log in last:
        if state >= 0:  # a transcript without words could end before it begins
            final[state] = log
    return SentenceGraph(
        np.array(builder.phone, np.int32),
        np.array(start, np.int32),
        np.array(before, np.int32),
        np.array(weight, np.float32),
        initial,
        final,
        shortest,
    )
