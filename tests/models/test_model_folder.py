"""A damaged model folder is refused with a list of what is wrong, before the engine, which may die of it, sees it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from models import BrokenModelError, ModelNotFoundError, find_model, open_model_folder

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the embedded model."""
    return shutil.copytree(find_model("en").path, tmp_path / "model")


def test_a_complete_folder_is_accepted(folder: Path) -> None:
    opened = open_model_folder(folder, "en", "given")
    assert (opened.path, opened.language, opened.origin, opened.takes_grammar) == (folder, "en", "given", True)


def test_a_static_graph_takes_no_grammar(folder: Path) -> None:
    (folder / "graph/Gr.fst").rename(folder / "graph/HCLG.fst")
    assert not open_model_folder(folder, "en", "given").takes_grammar


def test_a_missing_folder_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFoundError, match="nowhere"):
        open_model_folder(tmp_path / "nowhere", "en", "given")


@pytest.mark.parametrize(
    "name",
    [
        "am/final.mdl",
        "conf/mfcc.conf",
        "conf/model.conf",
        "graph/Gr.fst",
        "graph/HCLr.fst",
        "graph/disambig_tid.int",
    ],
)
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(BrokenModelError, match=f"{name} is missing"):
        open_model_folder(folder, "en", "given")


@pytest.mark.parametrize("content", [b"", b"hello\n" * 100])
@pytest.mark.parametrize(
    "name", ["am/final.mdl", "conf/mfcc.conf", "conf/model.conf", "graph/Gr.fst", "graph/disambig_tid.int"]
)
def test_a_file_of_another_kind_is_named(folder: Path, name: str, content: bytes) -> None:
    (folder / name).write_bytes(content)
    with pytest.raises(BrokenModelError, match=f"{name} is (damaged|empty)"):
        open_model_folder(folder, "en", "given")


def test_silence_phones_are_demanded_because_the_engine_aborts_without(folder: Path) -> None:
    (folder / "conf/model.conf").write_text("--beam=10.0\n")
    with pytest.raises(BrokenModelError, match="which phones are silence"):
        open_model_folder(folder, "en", "given")


def test_a_cut_off_disambiguation_list_is_refused_because_the_engine_crashes_on_it(folder: Path) -> None:
    path = folder / "graph/disambig_tid.int"
    path.write_bytes(path.read_bytes()[:-2])
    with pytest.raises(BrokenModelError, match="cut off"):
        open_model_folder(folder, "en", "given")


def test_an_empty_word_list_is_refused(folder: Path) -> None:
    (folder / "graph/words.txt").write_bytes(b"")
    with pytest.raises(BrokenModelError, match=r"words\.txt is empty"):
        open_model_folder(folder, "en", "given")


def test_a_model_one_level_deeper_is_pointed_out(folder: Path) -> None:
    with pytest.raises(BrokenModelError, match="one level deeper, in model/"):
        open_model_folder(folder.parent, "en", "given")


def test_a_complete_model_may_hold_another_ones_folder(folder: Path) -> None:
    shutil.copytree(folder, folder / "shop")
    assert open_model_folder(folder, "en", "given").path == folder


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(BrokenModelError) as caught:
        open_model_folder(tmp_path, "en", "given")
    assert len(caught.value.problems) == 6
    assert all(problem in str(caught.value) for problem in caught.value.problems)


@pytest.fixture
def flat(folder: Path) -> Path:
    """The embedded model as older models are laid out."""
    for name in ("am/final.mdl", "conf/mfcc.conf", "graph/Gr.fst", "graph/HCLr.fst", "graph/disambig_tid.int"):
        (folder / name).rename(folder / name.split("/")[1])
    (folder / "graph/words.txt").rename(folder / "words.txt")
    for name in ("am", "conf", "graph"):
        shutil.rmtree(folder / name)
    return folder


def test_an_older_model_with_its_files_beside_each_other_is_accepted(flat: Path) -> None:
    assert open_model_folder(flat, "en", "given").takes_grammar
    (flat / "Gr.fst").rename(flat / "HCLG.fst")
    assert not open_model_folder(flat, "en", "given").takes_grammar


@pytest.mark.parametrize("name", ["mfcc.conf", "Gr.fst", "HCLr.fst", "disambig_tid.int"])
def test_a_missing_file_of_an_older_model_is_named_where_it_should_be(flat: Path, name: str) -> None:
    (flat / name).unlink()
    with pytest.raises(BrokenModelError, match=f"- {name} is missing"):
        open_model_folder(flat, "en", "given")


def test_a_name_that_no_folder_can_have_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFoundError, match="can't be read"):
        open_model_folder(tmp_path / ("n" * 300), "en", "given")
