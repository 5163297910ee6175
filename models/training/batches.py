"""Batches of utterances of like length, changed at random."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, Final

import numpy as np

from models.training.augment import Augmenter
from models.training.features import mfcc
from models.training.network import CONTEXT, SUBSAMPLING
from models.training.sentence_graph import SentenceGraph, sentence_graph

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from models.training.audio_store import StoredUtterance

_SORTED_TOGETHER: Final = 600
_BACKGROUND_VOICES: Final = 400


@dataclass(frozen=True)
class Batch:
    """Some utterances."""

    features: NDArray[np.float32]
    """``(utterances, frames + 68, 40)``, the ends repeated."""
    frames: tuple[int, ...]
    """Output frames by utterance."""
    graphs: tuple[SentenceGraph, ...]


@dataclass(frozen=True)
class BatchPlan:
    """What batches are made of."""

    utterances: Sequence[StoredUtterance]
    noises: Sequence[NDArray[np.int16]]
    pronunciations: Mapping[str, Sequence[Sequence[str]]]
    repeats: Mapping[str, int]
    """How often a corpus is taken in one round, once where it is not named."""
    seconds: float
    """Sound in a batch."""


def batches(plan: BatchPlan, seed: int) -> Iterator[Batch]:
    """Batches without end."""
    random = Random(seed)  # noqa: S311 - training, not secrets
    voices = [each.sound for each in random.choices(plan.utterances, k=_BACKGROUND_VOICES)]
    augmenter = Augmenter(np.random.default_rng(seed), voices, plan.noises)
    for utterances in rounds(plan, random):
        if batch := make_batch(utterances, augmenter, plan.pronunciations, random):
            yield batch


def rounds(plan: BatchPlan, random: Random) -> Iterator[list[StoredUtterance]]:
    """Utterances by batch: each round takes all of them, those of like length together."""
    by_corpus: dict[str, list[StoredUtterance]] = defaultdict(list)
    for utterance in plan.utterances:
        by_corpus[utterance.corpus.rstrip("0123456789")].append(utterance)
    everything = [each for corpus, found in by_corpus.items() for each in found * plan.repeats.get(corpus, 1)]
    while True:
        random.shuffle(everything)
        batches = []
        for start in range(0, len(everything), _SORTED_TOGETHER):
            batches += _filled(sorted(everything[start : start + _SORTED_TOGETHER], key=_length), plan.seconds)
        random.shuffle(batches)
        yield from batches


def _length(utterance: StoredUtterance) -> int:
    return len(utterance.sound)


def _filled(utterances: list[StoredUtterance], seconds: float) -> list[list[StoredUtterance]]:
    """Cut into batches that have up to so much sound when all are as long as the longest."""
    batches: list[list[StoredUtterance]] = [[]]
    for utterance in utterances:
        if batches[-1] and utterance.seconds * (len(batches[-1]) + 1) > seconds:
            batches.append([])
        batches[-1].append(utterance)
    return [batch for batch in batches if batch]


def make_batch(
    utterances: Sequence[StoredUtterance],
    augmenter: Augmenter,
    pronunciations: Mapping[str, Sequence[Sequence[str]]],
    random: Random,
) -> Batch | None:
    """Changed sound as features, with the sentences' graphs; utterances too short for their words are left out."""
    features, graphs = [], []
    for utterance in utterances:
        found = augmenter.masked(mfcc(augmenter.changed(utterance.sound), augmenter.warp()))
        graph = sentence_graph(utterance.words, pronunciations, random)
        if output_frames(found) > graph.shortest:
            features.append(found)
            graphs.append(graph)
    if not features:
        return None
    return Batch(padded(features), tuple(output_frames(each) for each in features), tuple(graphs))


def output_frames(features: NDArray[np.float32]) -> int:
    """How many output frames belong to so many frames of features."""
    return (len(features) + SUBSAMPLING - 1) // SUBSAMPLING


def padded(features: Sequence[NDArray[np.float32]]) -> NDArray[np.float32]:
    """Features one above another, the first and last frame of each repeated as the recognizer does."""
    longest = max(len(each) for each in features)
    stacked = np.empty((len(features), longest + 2 * CONTEXT, features[0].shape[1]), np.float32)
    for row, each in zip(stacked, features, strict=True):
        row[:CONTEXT] = each[0]
        row[CONTEXT : CONTEXT + len(each)] = each
        row[CONTEXT + len(each) :] = each[-1]
    return stacked
