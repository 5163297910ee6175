"""LF-MMI, with cross entropy against what the sentences' paths say of each frame.

The loss of a batch is per output frame: all paths' log sum less the sentences', plus a tenth of the cross entropy of
the second branch and a little of the outputs' squares (https://www.danielpovey.com/files/2016_interspeech_mmi.pdf).
"""

from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import torch
from torch.nn import functional

from models.training.forward_backward import IMPOSSIBLE, all_paths, sentence_paths

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from torch import Tensor

    from models.training.phone_lm import PhoneModel
    from models.training.sentence_graph import SentenceGraph

_XENT_SHARE: Final = 0.1
_SQUARES_SHARE: Final = 5e-4


@dataclass(frozen=True)
class Loss:
    """A batch's loss, to go back from, and what it is made of, per frame."""

    total: Tensor
    mmi: float
    """Log sum of the sentences' paths less that of all paths: at best 0."""
    xent: float
    frames: int


class Criterion:
    """Computes losses; the paths of several utterances are summed side by side in ``threads``."""

    def __init__(self, phones: PhoneModel, threads: int) -> None:
        self._phones = phones
        self._pool = ThreadPoolExecutor(threads)

    def loss(self, chain: Tensor, xent: Tensor, frames: Sequence[int], graphs: Sequence[SentenceGraph]) -> Loss | None:
        """The loss of outputs ``(batch, time, pdfs)``; ``frames`` are the utterances' lengths in output frames.

        Utterances that their graph doesn't fit are left out; ``None`` where none is left.
        """
        scores = chain.detach().numpy()
        sums = list(self._pool.map(self._paths, scores, frames, graphs))
        said = np.zeros_like(scores)
        difference = np.zeros_like(scores)
        mask = np.zeros(scores.shape[:2], np.float32)
        mmi, used = 0.0, 0
        for index, (gain, sentence, everything) in enumerate(sums):
            if math.isfinite(gain) and gain > IMPOSSIBLE / 2 and np.isfinite(everything).all():
                count = frames[index]
                said[index, :count] = sentence
                difference[index, :count] = everything - sentence
                mask[index, :count] = 1
                mmi += gain
                used += count
        if not used:
            return None
        return self._joined(chain, xent, (said, difference, mask), mmi / used, used)

    def _joined(
        self,
        chain: Tensor,
        xent: Tensor,
        arrays: tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]],
        mmi: float,
        used: int,
    ) -> Loss:
        said, difference, mask = (torch.from_numpy(array) for array in arrays)
        entropy = -(functional.log_softmax(xent, -1) * said).sum() / used
        squares = (chain.square() * mask[:, :, None]).sum() / used
        # The derivative of the log sums by the outputs is the difference of the posteriors.
        paths = (difference * chain).sum() / used
        return Loss(paths + _XENT_SHARE * entropy + 0.5 * _SQUARES_SHARE * squares, mmi, float(entropy.detach()), used)

    def _paths(
        self, scores: NDArray[np.float32], frames: int, graph: SentenceGraph
    ) -> tuple[float, NDArray[np.float32], NDArray[np.float32]]:
        own = np.ascontiguousarray(scores[:frames])
        sentence, everything = np.zeros_like(own), np.zeros_like(own)
        said = sentence_paths(
            own, graph.phone, graph.start, graph.before, graph.weight, graph.initial, graph.final, sentence
        )
        total = all_paths(own, self._phones.first, self._phones.following, everything)
        return said - total, sentence, everything
