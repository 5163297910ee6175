"""Fits the coefficients of ``skills/doubt.yaml`` to requests that were meant for the shop and to speech that was not.

    python -m tests.benchmarks.doubt_fitting --material FOLDER

Meant: the requests seen in development, by two voices, in silence and in noise, where they were understood rightly.
Not meant: the recordings of the suite ``beside``. Only what was heard in doubt and given an intent is an example.
Both kinds weigh the same. Logistic regression, by ``nlu.fitting``.
"""

from __future__ import annotations

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import chain

import numpy as np
import typer
import yaml

from nlu.fitting import logistic
from skills.doubt import FILE
from tests.benchmarks import spoken
from tests.benchmarks.conditions import MATERIAL
from tests.benchmarks.doubt_examples import Examples, meant, not_meant
from tests.benchmarks.listening import SILENCE, Snr
from tests.benchmarks.own_process import in_own_process

_NOISES: tuple[Snr, ...] = (SILENCE, 15.0)
_NAMES = ("confidence", "agreement", "support", "share")


def main() -> None:
    """Hear everything, fit, and write the coefficients; the least beliefs stay as they are."""
    os.environ[MATERIAL] = sys.argv[sys.argv.index("--material") + 1]
    kinds = [(meant, voice) for voice in spoken.VOICES] + [(not_meant, name) for name in ("smart home", "read")]
    cases = [(hear, name, snr) for hear, name in kinds for snr in _NOISES]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        examples: Examples = list(chain.from_iterable(pool.map(lambda case: in_own_process(*case), cases)))
    right = np.array([each for _, each in examples], float)
    weights = np.where(right == 1.0, (right == 0.0).sum() / (right == 1.0).sum(), 1.0)
    intercept, *others = logistic(np.array([each for each, _ in examples]), right, weights)
    written = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    written |= {"intercept": round(intercept, 3)} | {n: round(w, 3) for n, w in zip(_NAMES, others, strict=True)}
    comments = "\n".join(line for line in FILE.read_text(encoding="utf-8").splitlines() if line.startswith("#"))
    FILE.write_text(f"{comments}\n{yaml.safe_dump(written, sort_keys=False)}", encoding="utf-8")
    typer.echo(f"{int(right.sum())} meant, {len(right) - int(right.sum())} not meant")


if __name__ == "__main__":
    main()
