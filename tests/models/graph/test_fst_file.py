"""FST files are, byte for byte, those of OpenFst; what is read is what was written."""

from __future__ import annotations

import base64
import io
from typing import TYPE_CHECKING

import numpy as np
import pytest

from models import ModelError
from models.errors import GraphError
from models.graph.fst_file import (
    Intervals,
    Transducer,
    arc_array,
    const_bytes,
    lookahead_bytes,
    read_header,
    read_transducer,
    transducer,
)

if TYPE_CHECKING:
    from pathlib import Path

OPENFST_FILE = base64.b64decode(
    "1v2yfhAAAABvbGFiZWxfbG9va2FoZWFkCAAAAHN0YW5kYXJkAQAAAAAAAAABAJZWlWUAAP//////////AAAAAAAAAAAAAAAAAAAA"
    "AFrRnxrW/bJ+BQAAAGNvbnN0CAAAAHN0YW5kYXJkAgAAAAAAAAABAJZWlWUAAAAAAAAAAAAAAwAAAAAAAAAFAAAAAAAAAAAAgH8A"
    "AAAAAgAAAAAAAAABAAAAAACAfwIAAAACAAAAAAAAAAAAAAAAAAA/BAAAAAEAAAAAAAAAAQAAAAUAAAAAAAAAAACAPgEAAAAGAAAA"
    "AwAAAAAAAAACAAAABwAAAAEAAAAAAAA/AgAAAAgAAAACAAAAAAAAAAIAAAAJAAAAAAAAAAAAAAAAAAAAAQABAAAEAAAAAwAAAAAA"
    "AAABAAAAAAAAAAEAAAAEAAAAAwAAAAEAAAAAAAAAAQAAAAMAAAACAAAAAQAAAAAAAAABAAAABQAAAAQAAAA="
)
"""What OpenFst 1.7.9 makes of :func:`small`: ``fstcompile | fstconvert --fst_type=olabel_lookahead``."""
PROPERTY_BYTES = {*range(46, 54), *range(115, 123)}
"""There we state only the properties that a decoder asks for, OpenFst all that it has found out."""


def small() -> Transducer:
    arcs = arc_array([5, 6, 9, 7, 8], [0, 3, 0, 1, 2], [0.25, 0.0, 0.0, 0.5, 0.0], [1, 2, 0, 2, 2])
    return transducer([0, 0, 2, 1, 1], arcs, np.array([np.inf, np.inf, 0.5], dtype=np.float32), "output")


def lookahead() -> bytes:
    reachable = Intervals(np.array([0, 1, 2, 3]), np.array([[1, 4], [1, 3], [1, 5]], dtype=np.int32))
    return lookahead_bytes(small(), reachable, end_label=4)


def test_a_lookahead_file_is_the_one_that_openfst_writes() -> None:
    ours = lookahead()
    assert len(ours) == len(OPENFST_FILE)
    assert {at for at, pair in enumerate(zip(ours, OPENFST_FILE, strict=True)) if len(set(pair)) > 1} <= PROPERTY_BYTES


def test_the_properties_that_we_state_are_among_those_that_openfst_finds() -> None:
    ours, theirs = (read_header(io.BytesIO(content)).properties for content in (lookahead(), OPENFST_FILE))
    assert ours & theirs == ours
    assert ours > 1


@pytest.mark.parametrize("content", [lookahead(), const_bytes(small())], ids=["lookahead", "const"])
def test_a_written_transducer_is_read_as_it_was(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "small.fst"
    path.write_bytes(content)
    read, written = read_transducer(path), small()
    assert (read.arcs == written.arcs).all()
    assert (read.final == written.final).all()
    assert (read.first_arc == written.first_arc).all()
    assert read.sorted_by == "output"


def test_an_acceptor_is_sorted_on_both_sides() -> None:
    arcs = arc_array([3, 2], [3, 2], [0.0, 0.0], [0, 0])
    fst = transducer([0, 0], arcs, np.zeros(1, dtype=np.float32), "input")
    assert fst.arcs["input"].tolist() == [2, 3]
    assert read_header(io.BytesIO(const_bytes(fst))).properties & 0x50000000 == 0x50000000


@pytest.mark.parametrize("length", [0, 3, 40, 100, len(OPENFST_FILE) // 2, len(const_bytes(small())) - 1])
def test_a_file_that_is_cut_off_is_refused(length: int, tmp_path: Path) -> None:
    path = tmp_path / "cut.fst"
    path.write_bytes(const_bytes(small())[:length])
    with pytest.raises(GraphError, match="cut off"):
        read_transducer(path)


def test_what_is_no_fst_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "text.fst"
    path.write_text("a text that says nothing about states and arcs")
    with pytest.raises(ModelError, match="no OpenFst file"):
        read_transducer(path)
