"""Fits the coefficients of ``nlu/matching/confidence.yaml`` to the utterances that were written for development.

    python -m tests.benchmarks.confidence_fitting

Each file is read in the shop that its sentences were written for: a name that the shop does not have speaks against a
request, and would not if half of the names were another shop's.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, Final

import numpy as np
import yaml

from nlu import Interpreter, LanguagePack, Question, Vocabulary
from nlu.matching.fitting import examples, fit, write
from tests.benchmarks import heldout

SMALL_SHOP: Final = ("dev.en.yaml", "misheard.en.yaml")
"""Written for the shop of ``tests/nlu/vocabulary.yaml``."""
DEMO_STORE: Final = (
    "seen_requests.en.yaml",
    "seen_spoken.en.yaml",
    "seen_no_request.en.yaml",
    "talk.en.yaml",
    "chatter.en.yaml",
)


def main() -> None:
    """Read everything, fit, and write the coefficients."""
    pack = LanguagePack.load("en")
    with tempfile.TemporaryDirectory(prefix="hawker-bench-") as folder:
        shops = ((small_shop(), SMALL_SHOP), (heldout.demo_vocabulary(Path(folder)), DEMO_STORE))
    parts = [examples(Interpreter(pack, vocabulary), _cases(files)) for vocabulary, files in shops]
    features, right, weights = (np.concatenate(column) for column in zip(*parts, strict=True))
    write(*fit(features, right, weights))


def small_shop() -> Vocabulary:
    """The words of ``tests/nlu/vocabulary.yaml``."""
    words = yaml.safe_load((heldout.FOLDER / "vocabulary.yaml").read_text(encoding="utf-8"))
    questions = tuple(Question(topic, tuple(asked)) for topic, asked in words.pop("questions").items())
    lists: dict[str, Any] = {name: tuple(texts) for name, texts in words.items()}
    return Vocabulary(**lists, questions=questions)


def _cases(files: tuple[str, ...]) -> list[dict[str, Any]]:
    return [case for name in files for case in yaml.safe_load((heldout.FOLDER / name).read_text(encoding="utf-8"))]


if __name__ == "__main__":
    main()
