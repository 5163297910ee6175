"""Processes that train one network side by side, one thread each.

Threads within a step wait for each other at every layer, which on a busy machine costs half of the time; processes
wait once a step, for the mean of their gradients (torch.distributed, gloo).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import distributed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Peers:
    """This process' place among them; one alone needs no joining."""

    rank: int
    count: int

    def join(self, meeting: Path) -> None:
        """Meet the others over a file that none of them has made before."""
        if self.count > 1:
            distributed.init_process_group("gloo", f"file://{meeting}", rank=self.rank, world_size=self.count)

    def averaged(self, parameters: Sequence[torch.nn.Parameter], minutes: float, frames: int) -> tuple[float, float]:
        """Make all gradients the mean of the peers', weighted alike; those that are absent become zero.

        Returns the first peer's ``minutes`` and the sum of ``frames``.
        """
        if self.count == 1:
            return minutes, frames
        gradients = [torch.zeros_like(each) if each.grad is None else each.grad for each in parameters]
        told = torch.tensor([0.0 if self.rank else minutes, float(frames)])
        flat = torch.cat([*(gradient.reshape(-1) for gradient in gradients), told])
        distributed.all_reduce(flat)
        start = 0
        for parameter in parameters:
            piece = flat[start : start + parameter.numel()].view_as(parameter) / self.count
            parameter.grad = piece if parameter.grad is not None or bool(piece.any()) else None
            start += parameter.numel()
        return float(flat[-2]), float(flat[-1])
