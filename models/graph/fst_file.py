"""Weighted transducers as arrays, and OpenFst's binary files of them, byte for byte as OpenFst 1.7 and 1.8 read them.

Two kinds of file are written: ``const`` (OpenFst's const-fst.h) and ``olabel_lookahead`` (matcher-fst.h, add-on.h,
label-reachable.h): a const transducer with, for every state, the output labels that can come next, which lets a
composition go only where the other side can follow. https://www.openfst.org/twiki/bin/view/FST/AdvancedUsage
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final

import numpy as np
from numpy.typing import NDArray

from models.errors import GraphError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

CONST: Final = "const"
OUTPUT_LOOKAHEAD: Final = "olabel_lookahead"

ARC: Final = np.dtype([("input", "<i4"), ("output", "<i4"), ("weight", "<f4"), ("target", "<i4")])
Arcs = NDArray[np.void]
"""Array of :data:`ARC`: labels (0: epsilon), weight (negative natural logarithm), state that is reached."""

_STATE: Final = np.dtype(
    [
        ("final", "<f4"),
        ("first_arc", "<u4"),
        ("arcs", "<u4"),
        ("input_epsilons", "<u4"),
        ("output_epsilons", "<u4"),
    ]
)
_MAGIC: Final = 2125659606
_ADD_ON_MAGIC: Final = 446681434
_VERSIONS: Final = {CONST: 2, OUTPUT_LOOKAHEAD: 1}
_HEADER_NUMBERS: Final = struct.Struct("<iiQqqq")
"""Version, flags, properties, start state, states, arcs."""
_HAS_SYMBOLS: Final = 3

_EXPANDED: Final = 0x1
_ACCEPTOR: Final = 0x10000
_NOT_ACCEPTOR: Final = 0x20000
_INPUT_SORTED: Final = 0x10000000
_OUTPUT_SORTED: Final = 0x40000000


@dataclass(frozen=True, slots=True)
class Transducer:
    """A transducer in the tropical semiring; state 0 is the start."""

    final: NDArray[np.float32]
    """For each state the weight of ending there, infinite where it is no end."""
    first_arc: NDArray[np.int64]
    """For each state its first arc's index; one more entry at the end: the number of arcs."""
    arcs: Arcs
    sorted_by: str
    """"input" or "output": the label that each state's arcs are sorted by."""


@dataclass(frozen=True, slots=True)
class Intervals:
    """For each state the labels that can come next, as half-open intervals in rising order that don't touch."""

    first: NDArray[np.int64]
    """For each state the index of its first interval; one more entry at the end."""
    bounds: NDArray[np.int32]
    """Begin and end of each interval: shape (intervals, 2)."""


@dataclass(frozen=True, slots=True)
class Header:
    """What an FST file says of itself."""

    kind: str
    start: int
    states: int
    arcs: int
    flags: int
    properties: int
    """OpenFst's property bits."""

    @property
    def has_symbols(self) -> bool:
        """Whether tables of symbols follow."""
        return bool(self.flags & _HAS_SYMBOLS)


def transducer(
    sources: Sequence[int] | NDArray[np.int64], arcs: Arcs, final: NDArray[np.float32], sorted_by: str
) -> Transducer:
    """Put arcs, which leave the ``sources`` and come in any order, in the order of a file."""
    origin = np.asarray(sources, dtype=np.int64)
    order = np.lexsort((arcs[sorted_by], origin))
    first = np.searchsorted(origin[order], np.arange(len(final) + 1))
    return Transducer(final, first.astype(np.int64), arcs[order], sorted_by)


def arc_array(
    inputs: Sequence[int] | NDArray[np.int64],
    outputs: Sequence[int] | NDArray[np.int64],
    weights: Sequence[float] | NDArray[np.float32] | NDArray[np.float64],
    targets: Sequence[int] | NDArray[np.int64],
) -> Arcs:
    """Arcs from columns of equal length."""
    arcs = np.empty(len(inputs), dtype=ARC)
    arcs["input"], arcs["output"], arcs["weight"], arcs["target"] = inputs, outputs, weights, targets
    return arcs


def const_bytes(fst: Transducer) -> bytes:
    """A ``const`` file."""
    states = np.empty(len(fst.final), dtype=_STATE)
    states["final"] = fst.final
    states["first_arc"] = fst.first_arc[:-1]
    states["arcs"] = np.diff(fst.first_arc)
    states["input_epsilons"] = _epsilons(fst, "input")
    states["output_epsilons"] = _epsilons(fst, "output")
    header = _header(CONST, _properties(fst), 0, len(states), len(fst.arcs))
    return header + states.tobytes() + fst.arcs.tobytes()


def lookahead_bytes(fst: Transducer, reachable: Intervals, end_label: int) -> bytes:
    """An ``olabel_lookahead`` file; ``end_label`` stands, among the reachable labels, for the end of the sentence."""
    header = _header(OUTPUT_LOOKAHEAD, _properties(fst), -1, 0, 0)
    add_on = struct.pack("<??? ??i q", True, False, True, False, False, end_label, len(reachable.first) - 1)
    tables = _interval_words(reachable).tobytes()
    return header + struct.pack("<i", _ADD_ON_MAGIC) + const_bytes(fst) + add_on + tables


def read_header(file: BinaryIO) -> Header:
    """Read an FST file up to its symbols or states.

    Raises:
        GraphError: It is no FST file.
    """
    try:
        (magic,) = struct.unpack("<i", file.read(4))
        if magic != _MAGIC:
            raise GraphError("this is no OpenFst file; unpack the model's archive again")
        kind, _arc_type = _string(file), _string(file)
        _version, flags, properties, start, states, arcs = _HEADER_NUMBERS.unpack(file.read(_HEADER_NUMBERS.size))
    except struct.error as error:
        raise GraphError("an OpenFst file is cut off; unpack the model's archive again") from error
    return Header(kind, start, states, arcs, flags, properties)


def read_transducer(path: Path) -> Transducer:
    """Read a file that :func:`const_bytes` or :func:`lookahead_bytes` made.

    Raises:
        GraphError: The file is cut off or of another kind.
    """
    with path.open("rb") as file:
        header = read_header(file)
        if header.kind == OUTPUT_LOOKAHEAD:
            file.read(4)
            header = read_header(file)
        if header.kind != CONST or header.has_symbols:
            raise GraphError(f"{path.name} is of another kind than the compiler writes")
        states, arcs = _array(file, _STATE, header.states), _array(file, ARC, header.arcs)
    first = np.append(states["first_arc"].astype(np.int64), len(arcs))
    return Transducer(states["final"], first, arcs, "input" if header.properties & _INPUT_SORTED else "output")


def _array(file: BinaryIO, kind: np.dtype[np.void], length: int) -> NDArray[np.void]:
    content = file.read(length * kind.itemsize)
    if len(content) < length * kind.itemsize:
        raise GraphError("an OpenFst file is cut off; unpack the model's archive again")
    return np.frombuffer(content, dtype=kind)


def _header(kind: str, properties: int, start: int, states: int, arcs: int) -> bytes:
    numbers = _HEADER_NUMBERS.pack(_VERSIONS[kind], 0, properties, start, states, arcs)
    return struct.pack("<i", _MAGIC) + _counted(kind) + _counted("standard") + numbers


def _counted(text: str) -> bytes:
    return struct.pack("<i", len(text)) + text.encode("ascii")


def _string(file: BinaryIO) -> str:
    (length,) = struct.unpack("<i", file.read(4))
    return file.read(length).decode("ascii", "replace")


def _properties(fst: Transducer) -> int:
    """OpenFst's property bits (properties.h); what is left open here, it finds out when it needs it."""
    acceptor = bool((fst.arcs["input"] == fst.arcs["output"]).all())
    by_label = _INPUT_SORTED if fst.sorted_by == "input" else _OUTPUT_SORTED
    both = _INPUT_SORTED | _OUTPUT_SORTED if acceptor else by_label
    return _EXPANDED | (_ACCEPTOR if acceptor else _NOT_ACCEPTOR) | both


def _epsilons(fst: Transducer, side: str) -> NDArray[np.int64]:
    """How many arcs of each state have no label on a side."""
    before = np.concatenate(([0], np.cumsum(fst.arcs[side] == 0)))
    return before[fst.first_arc[1:]] - before[fst.first_arc[:-1]]


def _interval_words(reachable: Intervals) -> NDArray[np.int32]:
    """For each state: the number of intervals (64 bits), begins and ends, the number of labels in them."""
    number = np.diff(reachable.first)
    begins = np.concatenate(([0], np.cumsum(2 * number + 3)))
    words = np.zeros(begins[-1], dtype="<i4")
    words[begins[:-1]] = number
    state = np.repeat(np.arange(len(number)), number)
    place = begins[state] + 2 + 2 * (np.arange(len(state)) - reachable.first[state])
    words[place], words[place + 1] = reachable.bounds[:, 0], reachable.bounds[:, 1]
    sizes = np.concatenate(([0], np.cumsum(reachable.bounds[:, 1] - reachable.bounds[:, 0])))
    words[begins[1:] - 1] = sizes[reachable.first[1:]] - sizes[reachable.first[:-1]]
    return words
