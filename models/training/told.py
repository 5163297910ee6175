"""What each stage of the recipe was told, kept in the work folder, so that nothing is taken for what it is not.

A stage that was begun goes on only with the same options. Training may be given more time: it goes on from its
checkpoint.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from models.training.recipe import Recipe

DONE: Final = "done"
"""The folder with a mark for each stage that is done."""
_TOLD: Final = "options.json"
_MINUTES: Final = "--minutes"
_MADE: Final[dict[str, tuple[str, ...]]] = {
    "words": ("language",),
    "speech": ("audio", "held-out"),
    "voices": ("audio", "held-out"),
    "train": ("training",),
    "export": ("model", "bare"),
    "evaluate": (),
}
"""What stages leave in the work folder, in order. Recorded and synthetic speech lie together."""


def agree(recipe: Recipe, stages: Iterable[str]) -> None:
    """See to it that stages which were begun before are told the same again.

    A stage that is done, and can go on from where it is, counts as begun only.

    Raises:
        ValueError: A stage was begun with other options, or corpora can't be told apart; the message says what to do.
    """
    options = _options(recipe)
    known = {stage: told for stage, told in _known(recipe).items() if _begun(recipe.work, stage)}
    for stage in stages:
        before, now = known.get(stage), options.get(stage)
        if before is None or now is None or before == now:
            continue
        if not _goes_on(before, now):
            raise ValueError(_refusal(recipe.work, stage, before, now))
        (recipe.work / DONE / stage).unlink(missing_ok=True)
    _write(recipe, known)


def begin(recipe: Recipe, stage: str, stages: Sequence[str]) -> None:
    """Note what a stage is told; those after it, which rest on it, are no longer done."""
    _write(recipe, {**_known(recipe), stage: _options(recipe).get(stage, {})})
    for later in stages[list(stages).index(stage) + 1 :]:
        (recipe.work / DONE / later).unlink(missing_ok=True)


def _options(recipe: Recipe) -> dict[str, dict[str, Any]]:
    """The options that decide on what a stage makes."""
    return {
        "speech": {"--corpus": sorted(str(folder.absolute()) for folder in recipe.recorded.values())},
        "voices": {
            "--utterances": recipe.utterances,
            "--piper": str(recipe.piper.absolute()) if recipe.piper else None,
        },
        "train": {_MINUTES: recipe.minutes, "--noise": sorted(str(folder.absolute()) for folder in recipe.noises)},
    }


def _goes_on(before: dict[str, Any], now: dict[str, Any]) -> bool:
    same = all(before.get(name) == value for name, value in now.items() if name != _MINUTES)
    return same and _MINUTES in before and now.get(_MINUTES, 0) > before[_MINUTES]


def _refusal(work: Path, stage: str, before: dict[str, Any], now: dict[str, Any]) -> str:
    changed = [name for name in now if before.get(name) != now[name]]
    other = "; ".join(f"{name} was {_shown(before.get(name))}, now it is {_shown(now[name])}" for name in changed)
    return (
        f"{stage} was begun with other options ({other}). Give the same ones, or another --work folder; or remove what "
        f"rests on the old ones: rm -r {' '.join(map(str, _resting_on(work, stage)))}"
    )


def _shown(value: object) -> str:
    return ", ".join(map(str, value if isinstance(value, list) else [value])) if value else "none"


def _resting_on(work: Path, stage: str) -> list[Path]:
    stages = list(_MADE)
    later = stages[stages.index("speech" if stage == "voices" else stage) :]
    made = dict.fromkeys(work / name for each in later for name in _MADE[each])
    return [path for path in (*made, *(work / DONE / each for each in later)) if path.exists()]


def _begun(work: Path, stage: str) -> bool:
    return any(path.exists() for path in (work / DONE / stage, *(work / name for name in _MADE[stage])))


def _known(recipe: Recipe) -> dict[str, dict[str, Any]]:
    path = recipe.work / _TOLD
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else {}


def _write(recipe: Recipe, told: dict[str, dict[str, Any]]) -> None:
    recipe.work.mkdir(parents=True, exist_ok=True)
    part = recipe.work / f"{_TOLD}.part"
    part.write_text(json.dumps(told, indent=2), encoding="utf-8")
    part.replace(recipe.work / _TOLD)
