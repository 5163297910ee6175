"""Which pdf each transition of the graph takes: Kaldi's TransitionModel.

The format: ``hmm/transition-model.cc`` and ``hmm/hmm-topology.cc`` of https://github.com/kaldi-asr/kaldi.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.kaldi.binary import BinaryReader, BinaryWriter

_SEPARATE_LOOPS = -1
"""Marks a topology whose self-loops have pdf classes of their own, as chain models have."""


class State(NamedTuple):
    """A state of a phone's hidden Markov model; -1 stands for no pdf class."""

    forward_class: int
    loop_class: int
    transitions: tuple[tuple[int, float], ...]
    """Destination state and probability."""


class Tuple(NamedTuple):
    """What a transition state stands for; in chain models tuple ``k`` has transition-ids ``2k - 1`` and ``2k``."""

    phone: int
    state: int
    forward_pdf: int
    loop_pdf: int


@dataclass(frozen=True)
class TransitionModel:
    """The topology of all phones and the pdfs of their states."""

    phones: NDArray[np.int32]
    entry_of_phone: NDArray[np.int32]
    """By phone: index in ``entries``, -1 for none."""
    entries: tuple[tuple[State, ...], ...]
    tuples: tuple[Tuple, ...]
    log_probabilities: NDArray[np.float32]
    """By transition-id; the first is unused."""

    @property
    def pdfs(self) -> int:
        """How many pdfs there are."""
        return 1 + max(max(each.forward_pdf, each.loop_pdf) for each in self.tuples)


def chain_transitions(first_pdf_of_phone: list[int]) -> TransitionModel:
    """The topology of chain models: one state, whose first frame and later frames have neighboring pdfs.

    ``first_pdf_of_phone[i]`` belongs to phone ``i + 1``.
    """
    count = len(first_pdf_of_phone)
    state = State(0, 1, ((0, 0.5), (1, 0.5)))
    tuples = tuple(Tuple(phone, 0, pdf, pdf + 1) for phone, pdf in enumerate(first_pdf_of_phone, start=1))
    logs = np.full(2 * count + 1, math.log(0.5), np.float32)
    logs[0] = 0.0
    return TransitionModel(
        np.arange(1, count + 1, dtype=np.int32),
        np.array([-1] + [0] * count, np.int32),
        ((state, State(-1, -1, ())),),
        tuples,
        logs,
    )


def read_transitions(reader: BinaryReader) -> TransitionModel:
    """Read a transition model with separate self-loops.

    Raises:
        ModelFileError: There is another kind of content.
    """
    reader.expect("<TransitionModel>", "<Topology>")
    phones, entry_of_phone = reader.int32s(), reader.int32s()
    if (count := reader.int32()) == _SEPARATE_LOOPS:
        count = reader.int32()
    entries = tuple(tuple(_read_state(reader) for _ in range(reader.int32())) for _ in range(count))
    reader.expect("</Topology>", "<Tuples>")
    tuples = tuple(Tuple(*(reader.int32() for _ in range(4))) for _ in range(reader.int32()))
    reader.expect("</Tuples>", "<LogProbs>")
    logs = reader.vector()
    reader.expect("</LogProbs>", "</TransitionModel>")
    return TransitionModel(phones, entry_of_phone, entries, tuples, logs)


def write_transitions(writer: BinaryWriter, model: TransitionModel) -> None:
    """Write what :func:`read_transitions` reads."""
    writer.tokens("<TransitionModel>", "<Topology>")
    writer.int32s(model.phones)
    writer.int32s(model.entry_of_phone)
    writer.int32(_SEPARATE_LOOPS, len(model.entries))
    for entry in model.entries:
        writer.int32(len(entry))
        for state in entry:
            _write_state(writer, state)
    writer.tokens("</Topology>", "<Tuples>")
    writer.int32(len(model.tuples))
    for each in model.tuples:
        writer.int32(*each)
    writer.tokens("</Tuples>", "<LogProbs>")
    writer.vector(model.log_probabilities)
    writer.tokens("</LogProbs>", "</TransitionModel>")


def _read_state(reader: BinaryReader) -> State:
    forward, loop, count = reader.int32(), reader.int32(), reader.int32()
    return State(forward, loop, tuple((reader.int32(), reader.float32()) for _ in range(count)))


def _write_state(writer: BinaryWriter, state: State) -> None:
    writer.int32(state.forward_class, state.loop_class, len(state.transitions))
    for destination, probability in state.transitions:
        writer.int32(destination)
        writer.float32(probability)
