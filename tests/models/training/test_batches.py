"""Each round takes every utterance, batches are of bounded length, and their edges are repeated."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np
import pytest

from models.training.audio_store import StoredUtterance
from models.training.augment import Augmenter
from models.training.batches import BatchPlan, batches, make_batch, output_frames, padded, rounds
from models.training.network import CONTEXT
from tests.models.training.tiny_training import PRONUNCIATIONS, little_plan, seeded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

BATCH_S = 20.0


def utterance(corpus: str, number: int, seconds: float) -> StoredUtterance:
    return StoredUtterance(corpus, f"speaker-{number}", ("yes",), np.zeros(int(16_000 * seconds), np.int16))


def many(corpus: str, count: int, seed: int) -> list[StoredUtterance]:
    lengths = np.random.default_rng(seed).uniform(0.3, 9, count)
    return [utterance(corpus, number, float(length)) for number, length in enumerate(lengths)]


def plan_of(utterances: list[StoredUtterance], repeats: Mapping[str, int] | None = None) -> BatchPlan:
    return BatchPlan(utterances, [], PRONUNCIATIONS, repeats or {}, BATCH_S)


def one_round(batches_of: Iterator[list[StoredUtterance]], size: int) -> list[list[StoredUtterance]]:
    taken: list[list[StoredUtterance]] = []
    while sum(map(len, taken)) < size:
        taken.append(next(batches_of))
    assert sum(map(len, taken)) == size
    return taken


def counted(taken: list[list[StoredUtterance]]) -> Counter[tuple[str, str]]:
    return Counter((each.corpus, each.speaker) for batch in taken for each in batch)


def test_every_utterance_is_in_a_round_once() -> None:
    source = rounds(plan_of(many("people", 700, seed=1)), seeded(1))
    first, second = one_round(source, 700), one_round(source, 700)
    for taken in (first, second):
        assert set(counted(taken).values()) == {1}
        assert len(counted(taken)) == 700
    assert [each.speaker for each in first[0]] != [each.speaker for each in second[0]]


def test_a_corpus_is_repeated_as_often_as_the_plan_says() -> None:
    utterances = [*many("people", 20, seed=1), *many("digits1", 5, seed=2), *many("digits2", 5, seed=3)]
    taken = one_round(rounds(plan_of(utterances, {"digits": 3}), seeded(1)), 20 + 3 * 10)
    assert {count for (corpus, _), count in counted(taken).items() if corpus == "people"} == {1}
    assert {count for (corpus, _), count in counted(taken).items() if corpus != "people"} == {3}


def test_a_batch_filled_up_to_its_longest_is_no_longer_than_the_plan_says() -> None:
    for batch in one_round(rounds(plan_of(many("people", 300, seed=4)), seeded(1)), 300):
        assert max(each.seconds for each in batch) * len(batch) <= BATCH_S


def test_utterances_of_like_length_are_together() -> None:
    taken = one_round(rounds(plan_of(many("people", 300, seed=5)), seeded(1)), 300)
    waste = 1 - sum(each.seconds for batch in taken for each in batch) / sum(
        max(each.seconds for each in batch) * len(batch) for batch in taken
    )
    assert waste < 0.1


def test_an_utterance_longer_than_a_batch_has_one_of_its_own() -> None:
    taken = one_round(rounds(plan_of([utterance("people", 1, 30), utterance("people", 2, 2)]), seeded(1)), 2)
    assert sorted(len(batch) for batch in taken) == [1, 1]


def test_ends_are_repeated_to_the_longest_and_for_the_context() -> None:
    short, long = (np.random.default_rng(1).standard_normal((frames, 40)).astype(np.float32) for frames in (5, 9))
    stacked = padded([short, long])
    assert stacked.shape == (2, 9 + 2 * CONTEXT, 40)
    assert stacked.dtype == np.float32
    for row, features in zip(stacked, (short, long), strict=True):
        np.testing.assert_array_equal(row[: CONTEXT + 1], np.tile(features[0], (CONTEXT + 1, 1)))
        np.testing.assert_array_equal(row[CONTEXT : CONTEXT + len(features)], features)
        assert (row[CONTEXT + len(features) :] == features[-1]).all()


@pytest.mark.parametrize(("frames", "expected"), [(1, 1), (3, 1), (4, 2), (98, 33), (99, 33), (100, 34)])
def test_an_output_frame_stands_for_three(frames: int, expected: int) -> None:
    assert output_frames(np.zeros((frames, 40), np.float32)) == expected


def test_a_batch_has_the_frames_and_graphs_of_its_utterances() -> None:
    plan = little_plan()
    batch = next(batches(plan, seed=1))
    assert len(batch.frames) == len(batch.graphs) == len(batch.features) == 3
    assert batch.features.shape[2] == 40
    longest = batch.features.shape[1] - 2 * CONTEXT
    assert max(batch.frames) == (longest + 2) // 3
    assert np.isfinite(batch.features).all()
    assert all(frames > graph.shortest for frames, graph in zip(batch.frames, batch.graphs, strict=True))


def test_the_same_seed_makes_the_same_batches() -> None:
    plan = little_plan()
    for one, other in islice(zip(batches(plan, seed=3), batches(plan, seed=3), strict=True), 3):
        assert one.frames == other.frames
        np.testing.assert_array_equal(one.features, other.features)
    assert next(batches(plan, seed=4)).frames != next(batches(plan, seed=3)).frames


def test_utterances_too_short_for_their_words_are_left_out() -> None:
    plan = little_plan()
    augmenter = Augmenter(np.random.default_rng(1), [each.sound for each in plan.utterances])
    hasty = StoredUtterance("people", "hasty", ("goodbye",) * 400, plan.utterances[0].sound)
    batch = make_batch([hasty, plan.utterances[0]], augmenter, PRONUNCIATIONS, seeded(1))
    assert batch
    assert len(batch.frames) == 1
    assert make_batch([hasty], augmenter, PRONUNCIATIONS, seeded(1)) is None
