"""Weights between ``final.mdl`` and the network: where training starts, and what it leaves behind.

The speaker vector (i-vector) that such models take besides the cepstra is left out, as if it were zero; so is the
cross-entropy branch, which only training needs. Vosk then does without ``ivector/``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import torch

from models.graph.phones import base_phone, first_pdf, placed_symbols
from models.kaldi.acoustic_model import AcousticModel
from models.kaldi.transitions import chain_transitions
from models.training.network import FEATURES, ChainNetwork, Normalization

if TYPE_CHECKING:
    from collections.abc import Iterator

    from torch import Tensor, nn

    from models.kaldi.component import Component, Value

_SPLICED_CEPSTRA: Final = 3 * FEATURES
_OUTPUTS: Final = ("chain.output", "xent.output")
_NAMES: Final = {"chain": "prefinal-chain", "xent": "prefinal-xent"}


def load_weights(network: ChainNetwork, model: AcousticModel, *, with_outputs: bool) -> None:
    """Put a model's weights into the network, its last layers only where asked for: other phones need new ones.

    Raises:
        ModelFileError: The model has other components.
        RuntimeError: They have other sizes.
    """
    with torch.no_grad():
        splice = model.component("lda")
        network.splice_weight.copy_(torch.from_numpy(splice.array("<LinearParams>")[:, :_SPLICED_CEPSTRA].copy()))
        network.splice_bias.copy_(torch.from_numpy(splice.array("<BiasParams>")))
        for path, name in _places(network):
            if path in _OUTPUTS and not with_outputs:
                continue
            if any(component.name == name for component in model.components):
                _load(network.get_submodule(path), model.component(name))
        if not with_outputs:
            for path in _OUTPUTS:
                output = network.get_submodule(path)
                torch.nn.init.normal_(_parameter(output, "weight"), 0, 0.02)
                torch.nn.init.zeros_(_parameter(output, "bias"))


def exported(network: ChainNetwork, source: AcousticModel) -> AcousticModel:
    """The network as an acoustic model of our phones, its layers described as in ``source``."""
    paths = {name: path for path, name in _places(network)}
    components = []
    for component in source.components:
        if "xent" in component.name:
            continue
        if component.name == "lda":
            weight, bias = network.splice_weight, network.splice_bias
            component = component.with_values({"<LinearParams>": _array(weight), "<BiasParams>": _array(bias)})
        elif component.name in paths:
            component = _saved(component, network.get_submodule(paths[component.name]))
        components.append(component)
    phones = [first_pdf(base_phone(placed)) for placed in range(1, len(placed_symbols()))]
    config = _without_unused(source.config)
    return AcousticModel(
        chain_transitions(phones), config, tuple(components), source.left_context, source.right_context, source.priors
    )


def _places(network: ChainNetwork) -> Iterator[tuple[str, str]]:
    """Paths of modules in the network and the names of nnet3's components."""
    yield "first", "tdnn1.affine"
    yield "first_norm", "tdnn1.batchnorm"
    for index in range(len(network.layers)):
        for part, name in (("linear", "linear"), ("affine", "affine"), ("norm", "batchnorm")):
            yield f"layers.{index}.{part}", f"tdnnf{index + 2}.{name}"
    yield "prefinal", "prefinal-l"
    for branch, name in _NAMES.items():
        yield f"{branch}.affine", f"{name}.affine"
        yield f"{branch}.norm1", f"{name}.batchnorm1"
        yield f"{branch}.linear", f"{name}.linear"
        yield f"{branch}.norm2", f"{name}.batchnorm2"
    yield "chain.output", "output.affine"
    yield "xent.output", "output-xent.affine"


def _load(module: nn.Module, component: Component) -> None:
    if isinstance(module, Normalization):
        module.mean.copy_(torch.from_numpy(component.array("<StatsMean>")))
        module.var.copy_(torch.from_numpy(component.array("<StatsVar>")))
        return
    _parameter(module, "weight").copy_(torch.from_numpy(component.array(_weight_token(component))))
    if getattr(module, "bias", None) is not None:
        _parameter(module, "bias").copy_(torch.from_numpy(component.array("<BiasParams>")))


def _saved(component: Component, module: nn.Module) -> Component:
    if isinstance(module, Normalization):
        return component.with_values({"<StatsMean>": _array(module.mean), "<StatsVar>": _array(module.var)})
    new: dict[str, Value] = {_weight_token(component): _array(_parameter(module, "weight"))}
    if getattr(module, "bias", None) is not None:
        new["<BiasParams>"] = _array(_parameter(module, "bias"))
    return component.with_values(new)


def _weight_token(component: Component) -> str:
    return "<Params>" if component.has("<Params>") else "<LinearParams>"


def _parameter(module: nn.Module, name: str) -> Tensor:
    parameter: Tensor = getattr(module, name)
    return parameter


def _array(tensor: Tensor) -> np.ndarray:
    return np.ascontiguousarray(tensor.detach().float().numpy())


def _without_unused(config: str) -> str:
    lines = [line for line in config.split("\n") if "xent" not in line and "name=ivector" not in line]
    return "\n".join(lines).replace(", ReplaceIndex(ivector, t, 0)", "")
