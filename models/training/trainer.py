"""Training: steps by the clock, checkpoints that a killed run goes on from.

Matrices are moved by Muon (https://kellerjordan.github.io/posts/muon/), all else by AdamW. The learning rate rises for
some steps and then falls to zero over the time that was given; the layers at 100 Hz, half of the computing, join later.
"""

from __future__ import annotations

import json
import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final

import torch

from models.training.batches import batches
from models.training.peers import Peers

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from torch import nn

    from models.training.batches import Batch, BatchPlan
    from models.training.criterion import Criterion, Loss
    from models.training.network import ChainNetwork

CHECKPOINT: Final = "checkpoint.pt"
_LOG: Final = "training.jsonl"
_GRADIENT_NORM: Final = 5.0
_REPORTED_STEPS: Final = 20


@dataclass(frozen=True)
class Schedule:
    """How long and how boldly to train."""

    minutes: float
    muon_rate: float = 2e-3
    adam_rate: float = 1e-3
    weight_decay: float = 0.01
    warm_steps: int = 100
    frozen_share: float = 0.35
    """Part of the time for which the layers at 100 Hz stay as they are."""
    least_share: float = 0.02
    """Learning rate at the end, as a share of its peak."""
    checkpoint_minutes: float = 3.0


@dataclass(frozen=True)
class Progress:
    """How far training is, with means over the last steps."""

    step: int
    minutes: float
    hours_heard: float
    rate: float
    mmi: float
    xent: float
    seconds_a_step: float


class Trainer:
    """Trains a network in a folder, from its checkpoint where there is one."""

    def __init__(
        self, network: ChainNetwork, criterion: Criterion, schedule: Schedule, folder: Path, peers: Peers | None = None
    ) -> None:
        self.network = network
        self._criterion = criterion
        self._schedule = schedule
        self._folder = folder
        self._peers = peers or Peers(0, 1)
        matrices, others = _sorted_parameters(network)
        self._muon = torch.optim.Muon(
            matrices, lr=schedule.muon_rate, weight_decay=schedule.weight_decay, adjust_lr_fn="match_rms_adamw"
        )
        self._adam = torch.optim.AdamW(others, lr=schedule.adam_rate, weight_decay=0.0, betas=(0.9, 0.98))
        self.step = 0
        self.minutes = 0.0
        self.heard = 0.0
        self._restore()

    def train(self, plan: BatchPlan, report: Callable[[Progress], None]) -> None:
        """Go on until the time is up."""
        started, before, saved = time.monotonic(), self.minutes, self.minutes
        losses: list[Loss] = []
        since = started
        for batch in batches(plan, seed=self._peers.count * self.step + self._peers.rank):
            if self.minutes >= self._schedule.minutes:
                break
            loss = self._stepped(batch, before + (time.monotonic() - started) / 60)
            losses += [loss] if loss else []
            if len(losses) == _REPORTED_STEPS:
                now = time.monotonic()
                self._report(losses, (now - since) / len(losses), report)
                losses, since = [], now
            if self.minutes - saved >= self._schedule.checkpoint_minutes:
                self.save()
                saved = self.minutes
        self.save()

    def save(self) -> None:
        """Write the checkpoint, whole or not at all; the first of the peers does."""
        if self._peers.rank:
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        state = {
            "network": self.network.state_dict(),
            "muon": self._muon.state_dict(),
            "adam": self._adam.state_dict(),
            "step": self.step,
            "minutes": self.minutes,
            "heard": self.heard,
        }
        part = self._folder / f"{CHECKPOINT}.part"
        torch.save(state, part)
        part.replace(self._folder / CHECKPOINT)

    def _restore(self) -> None:
        path = self._folder / CHECKPOINT
        if path.exists():
            state = torch.load(path, weights_only=True)
            self.network.load_state_dict(state["network"])
            self._muon.load_state_dict(state["muon"])
            self._adam.load_state_dict(state["adam"])
            self.step, self.minutes, self.heard = state["step"], state["minutes"], state["heard"]

    def _stepped(self, batch: Batch, minutes: float) -> Loss | None:
        self._set_rates()
        self.network.train()
        self.network.freeze_fast(self.minutes / self._schedule.minutes < self._schedule.frozen_share)
        with torch.autocast("cpu", torch.bfloat16):
            chain, xent = self.network(torch.from_numpy(batch.features))
        loss = self._criterion.loss(chain, xent, batch.frames, batch.graphs)
        self._muon.zero_grad()
        self._adam.zero_grad()
        if loss:
            loss.total.backward()  # type: ignore[no-untyped-call]
        frames = loss.frames if loss else 0
        self.minutes, heard = self._peers.averaged(list(self.network.parameters()), minutes, frames)
        norm = torch.nn.utils.clip_grad_norm_(self.network.parameters(), _GRADIENT_NORM)
        if bool(torch.isfinite(norm)):
            self._muon.step()  # type: ignore[no-untyped-call]
            self._adam.step()
        self.step += 1
        self.heard += heard * 0.03 / 3600
        return loss

    def _set_rates(self) -> None:
        """The learning rates of this step: up over the first steps, then down with the time that is left."""
        rising = min(1.0, (self.step + 1) / self._schedule.warm_steps)
        rate = rising * max(self._schedule.least_share, 1 - self.minutes / self._schedule.minutes)
        for optimizer, peak in ((self._muon, self._schedule.muon_rate), (self._adam, self._schedule.adam_rate)):
            for group in optimizer.param_groups:
                group["lr"] = rate * peak

    def _report(self, losses: list[Loss], seconds: float, report: Callable[[Progress], None]) -> None:
        if self._peers.rank:
            return
        count = len(losses)
        rate = self._muon.param_groups[0]["lr"]
        mmi, xent = sum(loss.mmi for loss in losses) / count, sum(loss.xent for loss in losses) / count
        progress = Progress(self.step, self.minutes, self.heard, rate, mmi, xent, seconds)
        self._folder.mkdir(parents=True, exist_ok=True)
        with (self._folder / _LOG).open("a", encoding="utf-8") as log:
            log.write(json.dumps(asdict(progress)) + "\n")
        report(progress)


def _sorted_parameters(network: ChainNetwork) -> tuple[list[nn.Parameter], list[nn.Parameter]]:
    """Matrices between hidden layers, and the rest: biases, output layers."""
    matrices: list[nn.Parameter] = []
    others: list[nn.Parameter] = []
    for name, parameter in network.named_parameters():
        (matrices if parameter.ndim == 2 and ".output." not in name else others).append(parameter)
    return matrices, others
