"""The network: factored time-delay layers (TDNN-F) as in Kaldi's chain recipes, in PyTorch.

The architecture is that of Alpha Cephei's small Vosk models, so that one of them can be the start:
https://www.danielpovey.com/files/2018_interspeech_tdnnf.pdf. 40 MFCC of three frames (lda) -> 768 -> 14 factored layers
with a bottleneck of 64, the first three at 100 Hz, the rest at 33 Hz -> 64 -> outputs. 34 frames of context each side.
"""

from __future__ import annotations

from typing import Final

import torch
from torch import Tensor, nn
from torch.nn import functional

FEATURES: Final = 40
CONTEXT: Final = 34
"""Frames of 10 ms that the network sees before the first and after the last one."""
SUBSAMPLING: Final = 3
"""Frames a step of the output."""
STRIDES: Final = (1, 1, 1, 0, *[3] * 10)
"""By factored layer: distance in frames of the two inputs of its linear and of its affine part; 0 for one input."""
_FAST_LAYERS: Final = 3
"""Factored layers that run at 100 Hz."""
_WIDTH: Final = 768
_BOTTLENECK: Final = 64
_SPLICED: Final = 220
_BYPASS: Final = 0.66
_EPSILON: Final = 0.001
_MOMENTUM: Final = 0.02


class Normalization(nn.Module):
    """Batch normalization without scale and offset, as nnet3 has it; ``frozen`` keeps the statistics."""

    mean: Tensor
    var: Tensor

    def __init__(self, width: int) -> None:
        super().__init__()
        self.register_buffer("mean", torch.zeros(width))
        self.register_buffer("var", torch.ones(width))
        self.frozen = False

    def forward(self, x: Tensor) -> Tensor:
        """Normalize the last dimension."""
        batch = self.training and not self.frozen
        flat = x.reshape(-1, x.shape[-1]).float()
        done = functional.batch_norm(flat, self.mean, self.var, None, None, batch, _MOMENTUM, _EPSILON)
        return done.view(x.shape)


class FactoredLayer(nn.Module):
    """Linear to the bottleneck, affine back, ReLU, normalization, and the input past it all."""

    def __init__(self, stride: int) -> None:
        super().__init__()
        inputs = 2 if stride else 1
        self.linear = nn.Linear(_WIDTH * inputs, _BOTTLENECK, bias=False)
        self.affine = nn.Linear(_BOTTLENECK * inputs, _WIDTH)
        self.norm = Normalization(_WIDTH)

    def forward(self, x: Tensor, step: int) -> Tensor:
        """``x``: ``(batch, time, width)``; ``step``: the stride in steps of ``x``; time shrinks by two strides."""
        if not step:
            return _joined(x, self.norm(functional.relu(self.affine(self.linear(x)))))
        weight = self.linear.weight
        # One product for both inputs, then shifted sums: no copy of twice the width.
        both = functional.linear(x, torch.cat([weight[:, :_WIDTH], weight[:, _WIDTH:]]))
        narrow = both[:, :-step, :_BOTTLENECK] + both[:, step:, _BOTTLENECK:]
        wide = self.affine(torch.cat([narrow[:, :-step], narrow[:, step:]], -1))
        return _joined(x[:, step:-step], self.norm(functional.relu(wide)))


def _joined(past: Tensor, new: Tensor) -> Tensor:
    return _BYPASS * past + new


class OutputBranch(nn.Module):
    """From the last bottleneck to the outputs."""

    def __init__(self, outputs: int) -> None:
        super().__init__()
        self.affine = nn.Linear(_BOTTLENECK, _WIDTH)
        self.norm1 = Normalization(_WIDTH)
        self.linear = nn.Linear(_WIDTH, _BOTTLENECK, bias=False)
        self.norm2 = Normalization(_BOTTLENECK)
        self.output = nn.Linear(_BOTTLENECK, outputs)

    def forward(self, x: Tensor) -> Tensor:
        """``(batch, time, 64)`` to ``(batch, time, outputs)``."""
        wide = self.norm1(functional.relu(self.affine(x)))
        out: Tensor = self.output(self.norm2(self.linear(wide)).float()).float()
        return out


class ChainNetwork(nn.Module):
    """Outputs of the chain branch, and of the cross-entropy branch that only training needs."""

    splice_weight: Tensor
    splice_bias: Tensor

    def __init__(self, outputs: int) -> None:
        super().__init__()
        self.register_buffer("splice_weight", torch.zeros(_SPLICED, 3 * FEATURES))
        self.register_buffer("splice_bias", torch.zeros(_SPLICED))
        self.first = nn.Linear(_SPLICED, _WIDTH)
        self.first_norm = Normalization(_WIDTH)
        self.layers = nn.ModuleList(FactoredLayer(stride) for stride in STRIDES)
        self.prefinal = nn.Linear(_WIDTH, _BOTTLENECK, bias=False)
        self.chain = OutputBranch(outputs)
        self.xent = OutputBranch(outputs)
        self.fast_frozen = False

    def forward(self, features: Tensor) -> tuple[Tensor, Tensor]:
        """``(batch, time + 68, 40)``, padded, to two of ``(batch, ceil(time / 3), outputs)``."""
        if self.fast_frozen:
            with torch.no_grad():
                x = self._fast(features)
        else:
            x = self._fast(features)
        x = self._slow(x)
        return self.chain(x), self.xent(x)

    def fast_parameters(self) -> list[nn.Parameter]:
        """Parameters of the layers at 100 Hz, which cost half of all computing."""
        layers = [self.first, *list(self.layers)[:_FAST_LAYERS]]
        return [parameter for layer in layers for parameter in layer.parameters()]

    def freeze_fast(self, frozen: bool) -> None:
        """Keep the layers at 100 Hz as they are, or train them too."""
        self.fast_frozen = frozen
        self.first_norm.frozen = frozen
        for layer in list(self.layers)[:_FAST_LAYERS]:
            assert isinstance(layer, FactoredLayer)  # noqa: S101 - for the type checker
            layer.norm.frozen = frozen

    def _fast(self, features: Tensor) -> Tensor:
        spliced = torch.cat([features[:, :-2], features[:, 1:-1], features[:, 2:]], -1)
        spliced = functional.linear(spliced, self.splice_weight, self.splice_bias)
        x: Tensor = self.first_norm(functional.relu(self.first(spliced)))
        for layer, stride in zip(list(self.layers)[:_FAST_LAYERS], STRIDES, strict=False):
            x = layer(x, stride)
        return x

    def _slow(self, x: Tensor) -> Tensor:
        x = x[:, ::SUBSAMPLING]
        for layer, stride in zip(list(self.layers)[_FAST_LAYERS:], STRIDES[_FAST_LAYERS:], strict=True):
            x = layer(x, stride // SUBSAMPLING)
        prefinal: Tensor = self.prefinal(x)
        return prefinal
