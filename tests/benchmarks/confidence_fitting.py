"""Fits the coefficients of ``nlu/matching/confidence.yaml`` to the utterances that were written for development.

    python -m tests.benchmarks.confidence_fitting

Each file is read in the shop that its sentences were written for: a name that the shop does not have speaks against a
request, and would not if half of the names were another shop's.

Templates were written from most of these sentences, which then fit better than what a stranger says ever will. So all
are read by packs as well that lack a good part of their templates, drawn at random: what fits then tells of strangers.
"""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any, Final

import numpy as np
import yaml

from nlu import Interpreter, LanguagePack, Question, Vocabulary
from nlu.matching.fitting import Array, examples, fit, write
from nlu.packs.pack import Intent
from tests.benchmarks import heldout

SMALL_SHOP: Final = ("dev.en.yaml", "misheard.en.yaml")
"""Written for the shop of ``tests/nlu/vocabulary.yaml``."""
DEMO_STORE: Final = ("seen_requests.en.yaml", "seen_spoken.en.yaml")
TALK: Final = ("seen_no_request.en.yaml", "talk.en.yaml", "chatter.en.yaml")
LACKING: Final = 0.4
"""Share of the templates that a pack lacks: of what is said then, as much is understood as of strangers' sentences."""
READINGS: Final = ((0.0, 0, 0.3), (LACKING, 1, 0.5), (LACKING, 2, 0.5))
"""Share of templates that lack, the draw, and the weight of what is read so."""
TALK_WEIGHT: Final = 1.3
SMALL_WEIGHT: Final = 0.5


def main() -> None:
    """Read everything, fit, and write the coefficients."""
    pack, small = LanguagePack.load("en"), small_shop()
    with tempfile.TemporaryDirectory(prefix="hawker-bench-") as folder:
        store = heldout.demo_vocabulary(Path(folder))
    sets = ((small, SMALL_SHOP, SMALL_WEIGHT), (store, DEMO_STORE, 1.0), (store, TALK, TALK_WEIGHT))
    parts: list[tuple[Array, Array, Array]] = []
    for share, draw, weight in READINGS:
        read_by = lacking(pack, share, draw)
        for vocabulary, files, worth in sets:
            features, right, weights = examples(Interpreter(read_by, vocabulary), _cases(files))
            parts.append((features, right, weights * weight * worth))
    features, right, weights = (np.concatenate(column) for column in zip(*parts, strict=True))
    write(*fit(features, right, weights))


def lacking(pack: LanguagePack, share: float, draw: int) -> LanguagePack:
    """The pack without a share of its templates; always the same ones of a draw."""
    drawn = Random(draw)  # noqa: S311 - the same templates each time, no secret

    def kept(intent: Intent) -> Intent:
        left = tuple(template for template in intent.templates if drawn.random() >= share)
        return replace(intent, templates=left or intent.templates)

    def each(intents: dict[str, Intent]) -> dict[str, Intent]:
        return {name: kept(intent) for name, intent in intents.items()}

    return replace(pack, intents=each(pack.intents), talk=kept(pack.talk), questions=each(pack.questions))


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
