"""Fits the coefficients of ``doubt.yaml`` to requests that were meant for the shop and to speech that was not.

    python -m tests.benchmarks.doubt_fitting --material FOLDER

The examples are the fitted part of ``bystanders``, in silence and in noise; the suite ``beside`` measures with the
other part. Only what was heard in doubt and given an intent is an example. Both kinds weigh the same. Logistic
regression, by ``nlu.matching.fitting``. How many of either kind would pass is told for some beliefs; which are enough
is for people to choose.
"""

from __future__ import annotations

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from typing import Final

import numpy as np
import typer
import yaml

from nlu.matching.fitting import logistic
from skills.dialogue.doubt import FILE, SIGNS, load
from tests.benchmarks.conditions import MATERIAL
from tests.benchmarks.doubt_examples import Examples, examples
from tests.benchmarks.listening import SILENCE, Snr
from tests.benchmarks.own_process import in_own_process

_NOISES: Final[tuple[Snr, ...]] = (SILENCE, 15.0)
_KINDS: Final = ("requests", "answers", "talk", "read")
_BELIEFS: Final = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)


def main() -> None:
    """Hear everything, fit, and write the coefficients; the least beliefs stay as they are."""
    os.environ[MATERIAL] = sys.argv[sys.argv.index("--material") + 1]
    cases = [(kind, snr) for kind in _KINDS for snr in _NOISES]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = list(chain.from_iterable(pool.map(lambda case: in_own_process(examples, *case), cases)))
    write(*fitted(found))
    load.cache_clear()
    for line in told(found):
        typer.echo(line)


def fitted(found: Examples) -> tuple[float, dict[str, float]]:
    """Intercept and weights; examples with too little of a meaning never pass, and teach nothing."""
    taught = [each for each in found if each[0]["explained"] >= load().least_explained]
    right = np.array([meant for _, _, meant in taught], float)
    weights = np.where(right == 1.0, (right == 0.0).sum() / (right == 1.0).sum(), 1.0)
    intercept, *others = logistic(np.array([[seen[name] for name in SIGNS] for seen, _, _ in taught]), right, weights)
    return intercept, dict(zip(SIGNS, others, strict=True))


def write(intercept: float, weights: dict[str, float]) -> None:
    """Put the coefficients into the file; its comments and its least beliefs stay."""
    text = FILE.read_text(encoding="utf-8")
    written = yaml.safe_load(text)
    written |= {"intercept": round(intercept, 3), "weights": {name: round(w, 3) for name, w in weights.items()}}
    comments = "\n".join(line for line in text.splitlines() if line.startswith("#"))
    FILE.write_text(f"{comments}\n{yaml.safe_dump(written, sort_keys=False)}", encoding="utf-8")


def told(found: Examples) -> list[str]:
    """How many examples would pass at which belief."""
    doubt = load()
    beliefs = {meant: [doubt.weigh(seen) for seen, _, really in found if really is meant] for meant in (True, False)}
    lines = [f"{len(beliefs[True])} meant, {len(beliefs[False])} not meant; of them pass"]
    for least in _BELIEFS:
        passed = [sum(belief >= least for belief in beliefs[meant]) for meant in (True, False)]
        lines.append(f"  from {least:.1f} on: {passed[0]} and {passed[1]}")
    return lines


if __name__ == "__main__":
    main()
