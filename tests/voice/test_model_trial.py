"""A model is tried where the engine may die of it: not in the process that asks."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from models import ModelFolder, find_model, open_model_folder
from voice import RecognizerError, try_model


@pytest.fixture
def copy(tmp_path: Path) -> ModelFolder:
    """A copy of the embedded model."""
    return open_model_folder(shutil.copytree(find_model("en").path, tmp_path / "model"), "en", "given")


def complaint(folder: ModelFolder) -> str | None:
    """What a trial says of a model; nothing when it can be heard with."""
    try:
        try_model(folder)
    except RecognizerError as error:
        return str(error)
    return None


def test_a_good_model_passes_until_a_file_is_cut_short(copy: ModelFolder) -> None:
    assert complaint(copy) is None
    graph = copy.path / "graph/Gr.fst"
    graph.write_bytes(graph.read_bytes()[:100_000])
    assert re.fullmatch(r"the graph .* of the speech model in .* install it again", complaint(copy) or "")


def test_a_graph_that_the_engine_dies_of_is_told_with_what_to_do(copy: ModelFolder) -> None:
    graph = copy.path / "graph/HCLr.fst"
    content = bytearray(graph.read_bytes())
    content[200_000:700_000] = b"\xff" * 500_000
    graph.write_bytes(content)
    with pytest.raises(RecognizerError, match="dies of the model") as caught:
        try_model(copy)
    assert str(copy.path) in str(caught.value)
    assert "anew" in str(caught.value)


def test_what_is_no_model_is_told_with_what_is_missing(copy: ModelFolder) -> None:
    (copy.path / "conf/mfcc.conf").unlink()
    with pytest.raises(RecognizerError, match=r"mfcc\.conf is missing"):
        try_model(copy)
