"""``python -m models.training``: make the English speech model, from nothing to the finished folder.

It goes on where it was stopped: run the same command again.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from models.errors import ModelError
from models.training.recipe import Recipe
from models.training.stages import STAGES
from models.training.told import DONE, agree, begin

_EMBEDDED = Path(__file__).parents[1] / "en-us"


def main(
    work: Annotated[Path, typer.Option(help="Folder that keeps everything between runs.")] = Path("build/model"),
    corpus: Annotated[list[Path] | None, typer.Option(help="Recorded speech with transcripts (repeatable).")] = None,
    noise: Annotated[list[Path] | None, typer.Option(help="Folder of recorded noises (repeatable).")] = None,
    piper: Annotated[Path | None, typer.Option(help="Folder of Piper voices (*.onnx with *.onnx.json).")] = None,
    utterances: Annotated[int, typer.Option(min=1, help="Utterances to be made by synthetic voices.")] = 24_000,
    minutes: Annotated[float, typer.Option(min=0.1, help="Minutes to train.")] = 240.0,
    peers: Annotated[int, typer.Option(min=1, help="Processes that train side by side.")] = os.cpu_count() or 1,
    until: Annotated[str, typer.Option(help=f"Last stage: {', '.join(STAGES)}.")] = "evaluate",
) -> None:
    """Make the English speech model; stages that are done are not done again."""
    console = Console()
    if until not in STAGES:
        raise typer.BadParameter(f"{until} is no stage; the stages are {', '.join(STAGES)}")
    recipe = Recipe(
        work.resolve(), tuple(corpus or ()), tuple(noise or ()), piper, utterances, minutes, peers, _EMBEDDED
    )
    names = list(STAGES)[: list(STAGES).index(until) + 1]
    with _explained("nothing was done", "", console):
        agree(recipe, names)
    for name in names:
        with _explained(f"{name} failed", "What was done is kept; run the same command again to go on.", console):
            _run(name, recipe, console)


@contextmanager
def _explained(what: str, remedy: str, console: Console) -> Iterator[None]:
    try:
        yield
    except (OSError, ModelError, RuntimeError, ValueError, subprocess.SubprocessError) as error:
        console.print(f"[red]{what}:[/red] {escape(str(error))}", highlight=False, soft_wrap=True)
        console.print(remedy)
        sys.exit(1)


def _run(name: str, recipe: Recipe, console: Console) -> None:
    mark = recipe.work / DONE / name
    if mark.exists():
        console.print(f"{name:9} {mark.read_text(encoding='utf-8')} (done before)", highlight=False)
        return
    begin(recipe, name, list(STAGES))
    columns = (TextColumn("{task.description:9}"), BarColumn(), TimeElapsedColumn(), TextColumn("{task.fields[note]}"))
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task(name, total=1.0, note="")
        made = STAGES[name](recipe, lambda part, note: progress.update(task, completed=part, note=note))
    mark.parent.mkdir(parents=True, exist_ok=True)
    mark.write_text(made, encoding="utf-8")
    console.print(f"{name:9} {made}", highlight=False)


if __name__ == "__main__":
    typer.run(main)
