"""Phone probabilities sum to one, follow the counts and back off as Witten and Bell say."""

from __future__ import annotations

import numpy as np
import pytest

from models.training.phone_lm import count_phones

SAID = [[0, 1, 2], [0, 1, 2], [3, 1, 0]]
PHONES = 5
SINGLE = np.array([3, 3, 2, 1, 0]) + 0.5
SINGLE = SINGLE / SINGLE.sum()


@pytest.mark.parametrize("said", [SAID, [], [[]], [[4]], [[2, 2, 2, 2]]])
def test_probabilities_sum_to_one_and_none_is_zero(said: list[list[int]]) -> None:
    model = count_phones(said, PHONES)
    assert model.first.shape == (PHONES,)
    assert model.following.shape == (PHONES, PHONES + 1, PHONES)
    assert model.first.sum() == pytest.approx(1)
    np.testing.assert_allclose(model.following.sum(-1), 1, rtol=1e-6)
    assert model.first.min() > 0
    assert model.following.min() > 0


def test_a_seen_history_is_mixed_with_the_shorter_one() -> None:
    after_1 = (np.array([1, 0, 2, 0, 0]) + 2 * SINGLE) / (3 + 2)
    after_0_1 = (np.array([0, 0, 2, 0, 0]) + 1 * after_1) / (2 + 1)
    np.testing.assert_allclose(count_phones(SAID, PHONES).following[1, 0], after_0_1, rtol=1e-6)


def test_a_history_that_was_not_seen_is_as_the_shorter_one() -> None:
    model = count_phones(SAID, PHONES)
    after_1 = (np.array([1, 0, 2, 0, 0]) + 2 * SINGLE) / (3 + 2)
    np.testing.assert_allclose(model.following[1, 2], after_1, rtol=1e-6)
    np.testing.assert_allclose(model.following[1, 4], after_1, rtol=1e-6)
    np.testing.assert_allclose(model.following[4, 0], SINGLE, rtol=1e-6)


def test_the_start_is_a_history_of_its_own() -> None:
    model = count_phones(SAID, PHONES)
    at_start = (np.array([2, 0, 0, 1, 0]) + 2 * SINGLE) / (3 + 2)
    np.testing.assert_allclose(model.first, (np.array([2, 0, 0, 1, 0]) + 2 * at_start) / (3 + 2), rtol=1e-6)
    assert model.following[0, PHONES, 1] > model.following[0, 2, 1] > model.following[2, PHONES, 1]
