"""``hawker models compile``: where the model goes, and what is said of it."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest

from models import open_model_folder
from tests.models.small_english import small_english
from tests.skills.cli.conftest import Run

LONG = "a-folder-with-a-rather-long-name-" * 3


@pytest.fixture
def compile_names(call: Run, tmp_path: Path) -> Run:
    """Compiles a file of three names, of which one can't be said."""
    tmp_path.joinpath("names.txt").write_text("Zorbinax\nGreen Tea\n\U0001f48e\n", encoding="utf-8")
    small = small_english(tmp_path / "small")
    return lambda *options: call("models", "compile", "--catalog", "names.txt", "--model", small, *options)


def test_a_relative_folder_is_made_and_its_whole_path_is_told_to_a_pipe(compile_names: Run, tmp_path: Path) -> None:
    done = compile_names("--output", f"{LONG}/{LONG}")
    assert done.returncode == 0, done.stderr
    assert f"folder: {tmp_path / LONG / LONG}\n" in done.stdout
    assert open_model_folder(tmp_path / LONG / LONG, "en", "given").takes_grammar


def test_names_that_are_no_shops_need_a_folder_of_their_own(compile_names: Run) -> None:
    done = compile_names()
    assert done.returncode == 2
    assert "--output" in done.stderr


def test_each_name_counts_once_however_much_is_wrong_with_it(compile_names: Run, tmp_path: Path) -> None:
    tmp_path.joinpath("names.txt").write_text(
        "\u0e2a\u0e27\u0e31\u0e2a \u0b9c\u0bbf \U0001f48e\nTea\n", encoding="utf-8"
    )
    assert len(orjson.loads(compile_names("--check", "--json").stdout)["unsayable"]) == 2
    assert "1 of 2 names can be said" in compile_names("--check").stdout


@pytest.mark.parametrize("option", ["--catalog", "--output", "--model", "--pronunciations"])
def test_a_name_that_no_file_can_have_is_told(compile_names: Run, option: str) -> None:
    done = compile_names("--output", "taught", option, "x" * 300)
    assert done.returncode == 1
    assert "x" * 300 in done.stderr
    assert "Traceback" not in done.stderr
    assert "room" not in done.stderr
