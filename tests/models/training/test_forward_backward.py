"""Sums over paths are those of writing all paths down."""

from __future__ import annotations

import math
from itertools import combinations, product
from typing import TYPE_CHECKING

import numpy as np
import pytest

from models.graph.phones import PDFS, SILENCE
from models.training.forward_backward import IMPOSSIBLE, all_paths, sentence_paths
from models.training.phone_lm import PhoneModel, count_phones
from models.training.sentence_graph import EDGE_SILENCE, INDEX, INNER_SILENCE, SentenceGraph, sentence_graph
from tests.models.training.tiny_training import seeded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from numpy.typing import NDArray

Path = tuple[float, tuple[int, ...]]
"""Logarithm of its weight, and its output by frame."""

LEXICON = {"a": [["AX"], ["EY"]], "tea": [["T", "IY"]], "two": [["T", "UW"], ["T", "AX"]], "eye": [["AY"]]}


def random_scores(frames: int, outputs: int, seed: int, spread: float = 2.0) -> NDArray[np.float32]:
    return (np.random.default_rng(seed).standard_normal((frames, outputs)) * spread).astype(np.float32)


def random_model(phones: int, seed: int) -> PhoneModel:
    random = np.random.default_rng(seed)
    return count_phones([random.integers(0, phones, 4).tolist() for _ in range(6)], phones)


def summed(paths: Iterable[Path], scores: NDArray[np.float32]) -> tuple[float, NDArray[np.float64]]:
    """Log sum of all paths' weights and the outputs' posteriors, by adding up."""
    total, posteriors = 0.0, np.zeros(scores.shape)
    frames = np.arange(len(scores))
    for log_weight, outputs in paths:
        weight = math.exp(log_weight + float(scores[frames, list(outputs)].sum(dtype=np.float64)))
        total += weight
        posteriors[frames, list(outputs)] += weight
    return math.log(total), posteriors / total


def every_path(frames: int, model: PhoneModel) -> Iterator[Path]:
    """All phone sequences, cut into frames in all ways: outputs that enter a phone or stay in the current one."""
    phones = len(model.first)
    for outputs in product(range(2 * phones), repeat=frames):
        log_weight, last, before = 0.0, -1, phones
        for output in outputs:
            phone, stays = divmod(output, 2)
            if stays and phone != last:
                break
            if not stays:
                chance = model.first[phone] if last < 0 else model.following[last, before, phone]
                before = phones if last < 0 else last
                log_weight, last = log_weight + math.log(chance), phone
        else:
            yield log_weight, outputs


def every_way_to_say(words: Sequence[str], frames: int) -> Iterator[Path]:
    """All pronunciations with silences or without, cut into frames in all ways."""
    shares = [EDGE_SILENCE, *[INNER_SILENCE] * (len(words) - 1), EDGE_SILENCE]
    for variants in product(*(LEXICON[word] for word in words)):
        for pauses in product((False, True), repeat=len(shares)):
            log_weight = sum(math.log(s if pause else 1 - s) for s, pause in zip(shares, pauses, strict=True))
            said = [SILENCE] * pauses[0]
            for variant, pause in zip(variants, pauses[1:], strict=True):
                said += [*variant, *[SILENCE] * pause]
            for outputs in cuts([INDEX[phone] for phone in said], frames):
                yield log_weight, outputs


def cuts(phones: Sequence[int], frames: int) -> Iterator[tuple[int, ...]]:
    """All ways to give each phone at least one frame."""
    for inner in combinations(range(1, frames), len(phones) - 1):
        ends = [0, *inner, frames]
        outputs: list[int] = []
        for phone, start, end in zip(phones, ends[:-1], ends[1:], strict=True):
            outputs += [2 * phone, *[2 * phone + 1] * (end - start - 1)]
        yield tuple(outputs)


def by_sentence(graph: SentenceGraph, scores: NDArray[np.float32]) -> tuple[float, NDArray[np.float32]]:
    posteriors = np.zeros_like(scores)
    arrays = (graph.phone, graph.start, graph.before, graph.weight, graph.initial, graph.final)
    return sentence_paths(scores, *arrays, posteriors), posteriors


def by_all(model: PhoneModel, scores: NDArray[np.float32]) -> tuple[float, NDArray[np.float32]]:
    posteriors = np.zeros_like(scores)
    return all_paths(scores, model.first, model.following, posteriors), posteriors


def slopes(
    likelihood: Callable[[NDArray[np.float32]], float], scores: NDArray[np.float32], step: float = 0.02
) -> NDArray[np.float64]:
    """The derivative by each score, from differences."""
    found = np.zeros(scores.shape)
    for place in np.ndindex(scores.shape):
        higher, lower = scores.copy(), scores.copy()
        higher[place] += step
        lower[place] -= step
        found[place] = (likelihood(higher) - likelihood(lower)) / float(higher[place] - lower[place])
    return found


@pytest.mark.parametrize(("phones", "frames"), [(2, 1), (2, 3), (2, 5), (3, 3), (3, 4), (3, 5)])
def test_all_paths_are_those_of_all_phone_sequences(phones: int, frames: int) -> None:
    model, scores = random_model(phones, seed=frames), random_scores(frames, 2 * phones, seed=phones)
    expected, posteriors = summed(every_path(frames, model), scores)
    found, found_posteriors = by_all(model, scores)
    assert found == pytest.approx(expected, abs=1e-4)
    np.testing.assert_allclose(found_posteriors, posteriors, atol=1e-5)


@pytest.mark.parametrize(
    ("words", "frames"),
    [(["eye"], 1), (["eye"], 3), (["a"], 4), (["two"], 4), (["a", "tea"], 6), (["two", "a"], 5), (["a", "a", "a"], 7)],
)
def test_sentence_paths_are_those_of_all_pronunciations_and_silences(words: list[str], frames: int) -> None:
    scores = random_scores(frames, PDFS, seed=frames)
    expected, posteriors = summed(every_way_to_say(words, frames), scores)
    found, found_posteriors = by_sentence(sentence_graph(words, LEXICON, seeded(0)), scores)
    assert found == pytest.approx(expected, abs=1e-5)
    np.testing.assert_allclose(found_posteriors, posteriors, atol=1e-6)


def test_each_frame_has_posteriors_that_sum_to_one() -> None:
    model, scores = random_model(10, seed=2), random_scores(60, 20, seed=2)
    np.testing.assert_allclose(by_all(model, scores)[1].sum(1), 1, atol=1e-4)
    scores = random_scores(60, PDFS, seed=3)
    graph = sentence_graph(["a", "two", "tea", "eye"], LEXICON, seeded(0))
    np.testing.assert_allclose(by_sentence(graph, scores)[1].sum(1), 1, atol=1e-5)


def test_posteriors_are_the_derivatives_of_all_paths() -> None:
    model, scores = random_model(3, seed=5), random_scores(8, 6, seed=5)
    np.testing.assert_allclose(slopes(lambda at: by_all(model, at)[0], scores), by_all(model, scores)[1], atol=1e-3)


def test_posteriors_are_the_derivatives_of_sentence_paths() -> None:
    graph, scores = sentence_graph(["a", "two"], LEXICON, seeded(0)), random_scores(6, PDFS, seed=6)
    found = slopes(lambda at: by_sentence(graph, at)[0], scores)
    np.testing.assert_allclose(found, by_sentence(graph, scores)[1], atol=1e-3)


def test_posteriors_are_added_to_what_is_there() -> None:
    model, scores = random_model(2, seed=1), random_scores(3, 4, seed=1)
    posteriors = np.full_like(scores, 2)
    all_paths(scores, model.first, model.following, posteriors)
    np.testing.assert_allclose(posteriors, by_all(model, scores)[1] + 2, atol=1e-6)


def test_a_sentence_longer_than_its_sound_is_impossible_and_has_no_posteriors() -> None:
    graph = sentence_graph(["tea", "tea"], LEXICON, seeded(0))
    assert graph.shortest == 4
    found, posteriors = by_sentence(graph, random_scores(3, PDFS, seed=1))
    assert found <= IMPOSSIBLE / 2
    assert not posteriors.any()


@pytest.mark.parametrize("spread", [0.0, 10.0, 30.0])
def test_all_paths_hold_for_scores_far_apart(spread: float) -> None:
    model, scores = random_model(3, seed=9), random_scores(4, 6, seed=9, spread=spread)
    expected, posteriors = summed(every_path(4, model), scores)
    found, found_posteriors = by_all(model, scores)
    assert found == pytest.approx(expected, rel=1e-4, abs=1e-3)
    np.testing.assert_allclose(found_posteriors, posteriors, atol=1e-3)


def test_many_frames_stay_exact() -> None:
    """Phones that are all alike: the sum over all paths is known, however long they are."""
    phones, frames = 5, 400
    model = PhoneModel(
        np.full(phones, 1 / phones, np.float32), np.full((phones, phones + 1, phones), 1 / phones, np.float32)
    )
    found, _ = by_all(model, np.zeros((frames, 2 * phones), np.float32))
    assert found == pytest.approx((frames - 1) * math.log(2), rel=1e-5)


@pytest.mark.parametrize("first", [[math.nan] * 6, [0.0, 300.0, 0.0, 0.0, 0.0, 0.0]], ids=["no numbers", "far apart"])
def test_scores_that_no_path_survives_have_no_finite_sum(first: list[float]) -> None:
    scores = np.array([first, [0.0] * 6], np.float32)
    assert not math.isfinite(by_all(random_model(3, seed=1), scores)[0])
