"""Words and their numbers are read from where a model keeps them, and damage is told."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import pytest

from models import find_model
from models.errors import GraphError
from models.graph.symbols import read_words, words_text

if TYPE_CHECKING:
    from pathlib import Path

KOREAN = find_model("ko").path


@pytest.fixture
def model(tmp_path: Path) -> Path:
    (tmp_path / "graph").mkdir()
    return tmp_path


def test_words_are_written_in_the_order_of_their_numbers(model: Path) -> None:
    words = {"zorvex": 1, "café": 3, "[unk]": 2}
    (model / "graph/words.txt").write_bytes(words_text(words))
    assert (model / "graph/words.txt").read_text("utf-8") == "<eps> 0\nzorvex 1\n[unk] 2\ncafé 3\n"
    assert read_words(model) == words


def test_helping_symbols_are_no_words(model: Path) -> None:
    (model / "graph/words.txt").write_text("<eps> 0\nadd 1\n#0 2\n<s> 3\n</s> 4\n[unk] 5\n")
    assert read_words(model) == {"add": 1, "[unk]": 5}


@pytest.mark.parametrize("line", ["add", "add one", "add 1 2", "", "add -1"])
def test_a_damaged_list_is_refused_with_its_line(line: str, model: Path) -> None:
    (model / "graph/words.txt").write_text(f"<eps> 0\n{line}\n")
    with pytest.raises(GraphError, match="line 2 is no word and number"):
        read_words(model)


def test_words_inside_a_graph_are_found() -> None:
    words = read_words(KOREAN)
    assert {"신발", "주세요", "가방"} <= words.keys()
    assert min(words.values()) > 0
    assert len(set(words.values())) == len(words) > 500_000


@pytest.mark.parametrize("length", [90, 100, 5000])
def test_a_table_that_is_cut_off_is_refused(length: int, model: Path) -> None:
    with (KOREAN / "graph/Gr.fst").open("rb") as file:
        (model / "graph/Gr.fst").write_bytes(file.read(length))
    with pytest.raises(GraphError, match="cut off"):
        read_words(model)


def test_a_table_of_another_kind_is_refused(model: Path) -> None:
    with (KOREAN / "graph/Gr.fst").open("rb") as file:
        content = bytearray(file.read(5000))
    magic = struct.pack("<i", 2125658996)
    content[content.index(magic)] ^= 0xFF
    (model / "graph/Gr.fst").write_bytes(content)
    with pytest.raises(GraphError, match="damaged"):
        read_words(model)


def test_a_graph_without_a_list_of_words_is_refused(model: Path) -> None:
    (model / "graph/Gr.fst").write_bytes((find_model("en").path / "graph/Gr.fst").read_bytes()[:200])
    with pytest.raises(GraphError, match="no list of its words"):
        read_words(model)
