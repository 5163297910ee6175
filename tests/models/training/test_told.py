"""Stages that were begun go on with the same options only, but training may be given more time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from models.training.recipe import Recipe
from models.training.stages import STAGES
from models.training.told import agree, begin

_NAMES = list(STAGES)


@pytest.fixture
def recipe(tmp_path: Path) -> Recipe:
    """A recipe whose stages are all done."""
    recipe = Recipe(tmp_path, (Path("clips"),), (), None, 100, 10.0, 1, Path("template"))
    for stage in _NAMES:
        begin(recipe, stage, _NAMES)
        _mark(recipe, stage)
    for name in ("language", "audio", "held-out", "training", "model"):
        (tmp_path / name).mkdir()
    return recipe


def _mark(recipe: Recipe, stage: str) -> None:
    mark = recipe.work / "done" / stage
    mark.parent.mkdir(exist_ok=True)
    mark.write_text("made")


def _done(recipe: Recipe) -> set[str]:
    return {path.name for path in (recipe.work / "done").iterdir()}


def test_the_same_options_go_on(recipe: Recipe) -> None:
    agree(recipe, _NAMES)
    agree(replace(recipe, peers=7, corpora=(Path("clips").absolute(),)), _NAMES)
    assert _done(recipe) == set(_NAMES)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"corpora": (Path("clips"), Path("more"))}, "speech was begun .*--corpus was .*clips, now it is .*more"),
        ({"corpora": ()}, "--corpus was .*, now it is none"),
        ({"utterances": 200}, "voices was begun .*--utterances was 100, now it is 200"),
        ({"piper": Path("Piper")}, "--piper was none, now it is .*/Piper"),
        ({"noises": (Path("rooms"),)}, "train was begun .*--noise was none"),
        ({"noises": (Path("rooms"),), "minutes": 20.0}, "--minutes was 10.0, now it is 20.0; --noise"),
        ({"minutes": 5.0}, "--minutes was 10.0, now it is 5.0"),
    ],
)
def test_other_options_are_refused_and_nothing_is_changed(recipe: Recipe, change: dict[str, object], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        agree(replace(recipe, **change), _NAMES)  # type: ignore[arg-type]  # fields and values of the table above
    assert _done(recipe) == set(_NAMES)
    agree(recipe, _NAMES)


def test_what_was_begun_and_killed_is_refused_as_well(recipe: Recipe) -> None:
    (recipe.work / "done/speech").unlink()
    with pytest.raises(ValueError, match="speech was begun"):
        agree(replace(recipe, corpora=()), _NAMES)


def test_what_the_refusal_says_to_remove_lets_the_new_options_be_taken(recipe: Recipe) -> None:
    other = replace(recipe, utterances=200)
    with pytest.raises(ValueError, match="rm -r") as caught:
        agree(other, _NAMES)
    named = [Path(path) for path in str(caught.value).partition("rm -r ")[2].split()]
    assert {path.name for path in named} == {"audio", "held-out", "training", "model", *_NAMES[1:]}
    for path in named:
        path.rmdir() if path.is_dir() else path.unlink()
    agree(other, _NAMES)
    assert _done(recipe) == {"words"}
    begin(other, "speech", _NAMES)
    other.audio.mkdir()
    agree(other, _NAMES)


def test_more_time_goes_on_from_the_checkpoint_and_what_follows_is_made_again(recipe: Recipe) -> None:
    longer = replace(recipe, minutes=20.0)
    agree(longer, _NAMES)
    assert "train" not in _done(recipe)
    begin(longer, "train", _NAMES)
    assert _done(recipe) == {"words", "speech", "voices"}
    with pytest.raises(ValueError, match="--minutes was 20"):
        agree(recipe, _NAMES)


def test_stages_that_are_not_asked_for_are_not_looked_at(recipe: Recipe) -> None:
    agree(replace(recipe, minutes=5.0), ["words", "speech"])
    with pytest.raises(ValueError, match="--minutes was 10"):
        agree(replace(recipe, minutes=5.0), ["words", "speech", "train"])


def test_corpora_of_one_name_are_refused_at_once(tmp_path: Path) -> None:
    recipe = Recipe(tmp_path, (Path("one/clips"), Path("two/clips")), (), None, 1, 1.0, 1, Path("template"))
    with pytest.raises(ValueError, match="two/clips is called clips, as one/clips is"):
        agree(recipe, _NAMES)
    with pytest.raises(ValueError, match="as a synthetic voice is"):
        agree(replace(recipe, corpora=(Path("my/piper"),)), _NAMES)
