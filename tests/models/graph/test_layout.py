"""For each kind of model folder the compiler says what it can do, and why not more."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from models import BrokenModelError, ModelNotFoundError, find_model
from models.graph.layout import LEXICON, Vocabulary, has_our_phones, layout_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the embedded model."""
    return shutil.copytree(find_model("en").path, tmp_path / "model")


def test_the_embedded_model_takes_new_words() -> None:
    layout = layout_of(find_model("en").path)
    assert layout.vocabulary is Vocabulary.OPEN
    assert LEXICON in layout.reason


def test_an_official_small_model_takes_sentences_of_its_own_words() -> None:
    layout = layout_of(find_model("ko").path)
    assert layout.vocabulary is Vocabulary.OWN
    assert layout.reason.startswith("it takes no new words: its archive has neither a lexicon of phones nor")


def test_a_static_graph_takes_nothing(folder: Path) -> None:
    (folder / "graph/Gr.fst").rename(folder / "graph/HCLG.fst")
    layout = layout_of(folder)
    assert layout.vocabulary is Vocabulary.FIXED
    assert "HCLG.fst" in layout.reason


def test_without_the_lexicon_no_new_words(folder: Path) -> None:
    (folder / LEXICON).unlink()
    layout = layout_of(folder)
    assert layout.vocabulary is Vocabulary.OWN
    assert "its lexicon (lexicon.txt.gz) is missing" in layout.reason


def test_other_phones_take_no_new_words(folder: Path) -> None:
    phones = folder / "graph/phones.txt"
    phones.write_text(phones.read_text().replace("ZH_S", "XX_S"))
    assert not has_our_phones(folder)
    assert layout_of(folder).vocabulary is Vocabulary.OWN


def test_phones_that_depend_on_context_take_no_new_words(folder: Path) -> None:
    (folder / "graph/phones.txt").unlink()
    (folder / "am/tree").write_bytes(b"\0B")
    layout = layout_of(folder)
    assert layout.vocabulary is Vocabulary.OWN
    assert "am/tree" in layout.reason
    assert "context" in layout.reason


def test_a_missing_or_broken_model_has_no_layout(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelNotFoundError):
        layout_of(tmp_path / "nowhere")
    (folder / "graph/Gr.fst").unlink()
    with pytest.raises(BrokenModelError, match=r"Gr.fst is missing"):
        layout_of(folder)
