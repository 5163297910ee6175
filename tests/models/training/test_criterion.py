"""The loss goes down the slope that its gradient says, and leaves out what can't be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import torch

from models.graph.phones import PDFS
from models.training.criterion import Criterion, Loss
from models.training.sentence_graph import sentence_graph
from tests.models.training.tiny_training import PRONUNCIATIONS, little_criterion, seeded

if TYPE_CHECKING:
    from torch import Tensor

    from models.training.sentence_graph import SentenceGraph

SQUARES = 0.5 * 5e-4


@pytest.fixture(scope="module")
def criterion() -> Criterion:
    return little_criterion()


def graph(*words: str) -> SentenceGraph:
    return sentence_graph(words, PRONUNCIATIONS, seeded(0))


def outputs(utterances: int, frames: int, seed: int) -> Tensor:
    return torch.randn((utterances, frames, PDFS), generator=torch.Generator().manual_seed(seed))


def found(loss: Loss | None) -> Loss:
    assert loss
    return loss


def test_the_gradient_is_the_slope_of_the_objective(criterion: Criterion) -> None:
    chain, xent = outputs(1, 8, seed=1).requires_grad_(), outputs(1, 8, seed=2)
    graphs, frames = [graph("yes")], [8]

    def objective(scores: Tensor) -> float:
        squares = float(scores.square().sum()) / 8
        return SQUARES * squares - found(criterion.loss(scores, xent, frames, graphs)).mmi

    found(criterion.loss(chain, xent, frames, graphs)).total.backward()  # type: ignore[no-untyped-call]
    assert chain.grad is not None
    steepest = divmod(int(chain.grad[0].abs().argmax()), PDFS)
    for place in [(0, 0, 0), (0, 3, 1), (0, 4, 20), (0, 7, 60), (0, *steepest)]:
        higher, lower = chain.detach().clone(), chain.detach().clone()
        higher[place] += 0.02
        lower[place] -= 0.02
        slope = (objective(higher) - objective(lower)) / 0.04
        assert float(chain.grad[place]) == pytest.approx(slope, abs=1e-3)


def test_the_second_branch_learns_what_the_sentence_says(criterion: Criterion) -> None:
    chain, xent = outputs(1, 8, seed=1), outputs(1, 8, seed=2).requires_grad_()
    loss = found(criterion.loss(chain, xent, [8], [graph("yes")]))
    loss.total.backward()  # type: ignore[no-untyped-call]
    assert xent.grad is not None
    lower = xent.detach() - 5 * xent.grad
    assert found(criterion.loss(chain, lower, [8], [graph("yes")])).xent < loss.xent


def test_sound_beyond_an_utterances_end_counts_for_nothing(criterion: Criterion) -> None:
    chain, xent = outputs(1, 12, seed=3).requires_grad_(), outputs(1, 12, seed=4)
    padded = found(criterion.loss(chain, xent, [9], [graph("ten")]))
    alone = found(criterion.loss(chain[:, :9], xent[:, :9], [9], [graph("ten")]))
    assert padded.frames == alone.frames == 9
    assert padded.mmi == pytest.approx(alone.mmi)
    assert float(padded.total.detach()) == pytest.approx(float(alone.total.detach()), rel=1e-5)
    padded.total.backward()  # type: ignore[no-untyped-call]
    assert chain.grad is not None
    assert not chain.grad[:, 9:].any()
    assert chain.grad[:, :9].any()


def test_an_utterance_too_short_for_its_words_is_left_out(criterion: Criterion) -> None:
    chain, xent = outputs(2, 9, seed=5), outputs(2, 9, seed=6)
    both = found(criterion.loss(chain, xent, [9, 4], [graph("yes"), graph("please", "yes")]))
    alone = found(criterion.loss(chain[:1], xent[:1], [9], [graph("yes")]))
    assert both.frames == 9
    assert both.mmi == pytest.approx(alone.mmi)
    assert float(both.total.detach()) == pytest.approx(float(alone.total.detach()), rel=1e-5)


def test_there_is_no_loss_where_nothing_is_left(criterion: Criterion) -> None:
    assert criterion.loss(outputs(1, 3, seed=7), outputs(1, 3, seed=8), [3], [graph("goodbye")]) is None


def test_outputs_that_are_no_numbers_are_left_out(criterion: Criterion) -> None:
    chain = torch.full((1, 9, PDFS), torch.nan)
    assert criterion.loss(chain, outputs(1, 9, seed=8), [9], [graph("yes")]) is None
