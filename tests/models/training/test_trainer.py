"""Training learns, goes on where it was killed, and ends alike in all peers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import torch

from models.training import trainer as trainer_module
from models.training.trainer import CHECKPOINT, Progress
from tests.models.training.tiny_training import (
    fresh_network,
    little_criterion,
    little_plan,
    little_trainer,
    step_clock,
    unchanged_batch,
)
from tests.started import Started

if TYPE_CHECKING:
    from models.training.network import ChainNetwork

ROOT = Path(__file__).parents[3]
DAMAGE = b"PK\x03\x04 half of a checkpoint"


@pytest.fixture(autouse=True)
def _steps_for_minutes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trainer_module, "time", step_clock())


def start_peer(folder: Path, steps: int, rank: int = 0, count: int = 1) -> Started[str]:
    command = [sys.executable, "-m", "tests.models.training.tiny_training", str(folder)]
    return Started(
        [*command, str(rank), str(count), str(steps)],
        cwd=ROOT,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        stdout=subprocess.PIPE,
        text=True,
    )


def no_report(_progress: Progress) -> None:
    pass


def checkpoint(folder: Path) -> dict[str, Any]:
    state: dict[str, Any] = torch.load(folder / CHECKPOINT, weights_only=True)
    return state


def judged(network: ChainNetwork) -> tuple[float, float]:
    """LF-MMI and cross entropy per frame for sound as it is."""
    batch = unchanged_batch()
    network.eval()
    with torch.no_grad():
        chain, xent = network(torch.from_numpy(batch.features))
    loss = little_criterion().loss(chain, xent, batch.frames, batch.graphs)
    assert loss
    return loss.mmi, loss.xent


def equal(one: object, other: object) -> bool:
    """Whether nested states are the same, tensors by value."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(equal(one[key], other[key]) for key in one)
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(equal, one, other))
    if isinstance(one, torch.Tensor) and isinstance(other, torch.Tensor):
        return torch.equal(one, other)
    return bool(one == other)


def test_a_few_steps_lower_the_loss(tmp_path: Path) -> None:
    mmi_before, xent_before = judged(fresh_network())
    training = little_trainer(tmp_path, steps=8)
    training.train(little_plan(), no_report)
    mmi, xent = judged(training.network)
    assert training.step == 8
    assert mmi > mmi_before + 0.05
    assert xent < xent_before - 0.05


def test_a_killed_training_goes_on_from_its_last_checkpoint(tmp_path: Path) -> None:
    with start_peer(tmp_path, steps=1000) as running:
        assert running.stdout
        announced = [int(next(running.stdout)) for _ in range(3)]
        running.kill()
    assert announced == [1, 2, 3]
    left = checkpoint(tmp_path)
    (tmp_path / f"{CHECKPOINT}.part").write_bytes(DAMAGE)  # as if it had been killed while it wrote
    training = little_trainer(tmp_path, steps=left["step"] + 2)
    assert training.step == left["step"] >= 3
    assert (training.minutes, training.heard) == (left["minutes"], left["heard"])
    assert equal(training.network.state_dict(), left["network"])
    training.save()
    assert equal(checkpoint(tmp_path), left), "optimizers and all else are as they were"
    training.train(little_plan(), no_report)
    assert training.step == left["step"] + 2
    assert checkpoint(tmp_path)["step"] == left["step"] + 2
    assert training.heard > left["heard"]


def test_half_a_checkpoint_is_never_read(tmp_path: Path) -> None:
    (tmp_path / f"{CHECKPOINT}.part").write_bytes(DAMAGE)
    training = little_trainer(tmp_path, steps=1)
    assert training.step == 0
    training.train(little_plan(), no_report)
    assert checkpoint(tmp_path)["step"] == 1
    assert [path.name for path in tmp_path.iterdir()] == [CHECKPOINT]


def test_a_disk_that_fills_leaves_the_last_checkpoint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    training = little_trainer(tmp_path, steps=9)
    training.step = 5
    training.save()

    def full_disk(_state: object, path: Path) -> None:
        path.write_bytes(DAMAGE)
        raise OSError(28, "No space left on device")

    training.step = 6
    with monkeypatch.context() as patch:
        patch.setattr(torch, "save", full_disk)
        with pytest.raises(OSError, match="No space"):
            training.save()
    assert little_trainer(tmp_path, steps=9).step == 5


def test_a_training_whose_time_is_up_takes_no_further_step(tmp_path: Path) -> None:
    training = little_trainer(tmp_path, steps=1)
    training.minutes = 1.0
    before = {name: value.clone() for name, value in training.network.state_dict().items()}
    training.train(little_plan(), no_report)
    assert training.step == 0
    assert equal(training.network.state_dict(), before)


def test_progress_is_told_and_logged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trainer_module, "_REPORTED_STEPS", 1)
    told: list[Progress] = []
    training = little_trainer(tmp_path, steps=3)
    training.train(little_plan(), told.append)
    assert [each.step for each in told] == list(range(1, training.step + 1))
    assert all(each.mmi < 1 and 0 < each.xent < 10 and each.rate > 0 for each in told)
    logged = [json.loads(line) for line in (tmp_path / "training.jsonl").read_text().splitlines()]
    assert [line["step"] for line in logged] == [each.step for each in told]


def test_two_peers_end_with_the_same_weights(tmp_path: Path) -> None:
    with start_peer(tmp_path, 2, rank=0, count=2) as first, start_peer(tmp_path, 2, rank=1, count=2) as second:
        assert (first.wait(), second.wait()) == (0, 0)
    one, other = (torch.load(tmp_path / f"peer-{rank}.pt", weights_only=True) for rank in (0, 1))
    assert equal(one, other)
    assert not equal(one, [each.detach() for each in fresh_network().parameters()])
    assert checkpoint(tmp_path)["step"] == 2
