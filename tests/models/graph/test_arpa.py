"""Language models survive being written and read."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.errors import LexiconError
from models.graph.arpa import read_arpa, write_arpa
from models.graph.values import NgramModel

MODEL = NgramModel(
    (
        {("<s>",): (-99.0, -0.25), ("</s>",): (-0.5, 0.0), ("tea",): (-0.75, -0.125), ("größe",): (-1.0, 0.0)},
        {("<s>", "tea"): (-0.25, -0.5), ("tea", "</s>"): (-0.125, 0.0)},
        {("<s>", "tea", "</s>"): (-0.0625, 0.0)},
    )
)


@pytest.mark.parametrize("name", ["model.arpa", "model.arpa.gz"])
def test_what_is_written_is_read(tmp_path: Path, name: str) -> None:
    write_arpa(MODEL, tmp_path / name)
    assert read_arpa(tmp_path / name) == MODEL
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_model_of_words_only_is_read_as_one(tmp_path: Path) -> None:
    model = NgramModel((MODEL.grams[0],))
    write_arpa(model, tmp_path / "model.arpa")
    assert read_arpa(tmp_path / "model.arpa") == model


def test_the_same_model_is_the_same_file(tmp_path: Path) -> None:
    write_arpa(MODEL, tmp_path / "a.gz")
    shuffled = NgramModel(tuple(dict(reversed(list(level.items()))) for level in MODEL.grams))
    write_arpa(shuffled, tmp_path / "b.gz")
    assert (tmp_path / "a.gz").read_bytes() == (tmp_path / "b.gz").read_bytes()


def test_other_writers_files_are_read(tmp_path: Path) -> None:
    path = tmp_path / "model.arpa"
    path.write_text(
        "made by another tool\n\\data\\\nngram 1 = 2\nngram 2 = 1\n\n\\1-grams:\n-99\t<s>\t-0.3\n-0.3\ttea\n\n"
        "\\2-grams:\n-0.1\t<s> tea\n\n\\end\\\n"
    )
    assert read_arpa(path) == NgramModel(
        ({("<s>",): (-99.0, -0.3), ("tea",): (-0.3, 0.0)}, {("<s>", "tea"): (-0.1, 0.0)})
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [("ngram 2=2", "ngram 2=3"), ("-0.1250\ttea </s>", "x\ttea </s>"), ("tea </s>", "tea"), ("\\1-grams:", "")],
)
def test_a_damaged_file_is_told(tmp_path: Path, old: str, new: str) -> None:
    path = tmp_path / "model.arpa"
    write_arpa(MODEL, path)
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    with pytest.raises(LexiconError, match=r"model\.arpa"):
        read_arpa(path)


def test_a_file_that_was_cut_off_is_told(tmp_path: Path) -> None:
    path = tmp_path / "model.arpa.gz"
    write_arpa(MODEL, path)
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(LexiconError, match="can't be read"):
        read_arpa(path)
