"""``final.mdl``: which sounds the graph's transitions stand for, and the network that tells sounds apart.

The format: ``nnet3/am-nnet-simple.cc`` of https://github.com/kaldi-asr/kaldi, behind Kaldi's binary mark.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from models.errors import ModelFileError
from models.kaldi.binary import BinaryReader, BinaryWriter
from models.kaldi.component import Component, read_component, write_component
from models.kaldi.transitions import TransitionModel, read_transitions, write_transitions

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

_MARK: Final = b"\0B"


@dataclass(frozen=True)
class AcousticModel:
    """A chain model."""

    transitions: TransitionModel
    config: str
    """nnet3's lines that say how the components are joined."""
    components: tuple[Component, ...]
    left_context: int
    """Frames of 10 ms."""
    right_context: int
    priors: NDArray[np.float32]
    """Empty in chain models."""

    def component(self, name: str) -> Component:
        """The component of that name.

        Raises:
            ModelFileError: There is none.
        """
        for component in self.components:
            if component.name == name:
                return component
        raise ModelFileError(f"the acoustic model has no component {name}")


def read_acoustic_model(path: Path) -> AcousticModel:
    """Read a ``final.mdl``.

    Raises:
        OSError: It can't be read.
        ModelFileError: It is no such file, or damaged.
    """
    content = path.read_bytes()
    if not content.startswith(_MARK):
        raise ModelFileError(f"{path} is no binary Kaldi model; give an am/final.mdl")
    reader = BinaryReader(content)
    reader.position = len(_MARK)
    try:
        return _read(reader)
    except ModelFileError as error:
        raise ModelFileError(f"{path} is damaged: {error}; copy it again") from error


def write_acoustic_model(path: Path, model: AcousticModel) -> None:
    """Write a ``final.mdl``.

    Raises:
        OSError: It can't be written.
    """
    writer = BinaryWriter()
    writer.raw(_MARK)
    write_transitions(writer, model.transitions)
    writer.tokens("<Nnet3>")
    writer.raw(model.config.encode() + b"\n")
    writer.tokens("<NumComponents>")
    writer.int32(len(model.components))
    for component in model.components:
        write_component(writer, component)
    writer.tokens("</Nnet3>", "<LeftContext>")
    writer.int32(model.left_context)
    writer.tokens("<RightContext>")
    writer.int32(model.right_context)
    writer.tokens("<Priors>")
    writer.vector(model.priors)
    path.write_bytes(writer.content)


def _read(reader: BinaryReader) -> AcousticModel:
    transitions = read_transitions(reader)
    reader.expect("<Nnet3>")
    config = reader.line_block()
    reader.expect("<NumComponents>")
    components = tuple(read_component(reader) for _ in range(reader.int32()))
    reader.expect("</Nnet3>", "<LeftContext>")
    left = reader.int32()
    reader.expect("<RightContext>")
    right = reader.int32()
    reader.expect("<Priors>")
    priors = reader.vector()
    reader.expect_end()
    return AcousticModel(transitions, config, components, left, right, priors)
