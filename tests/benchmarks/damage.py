"""Words damaged as recognizers damage them: with what was really heard for them in ``tests/nlu/misheard.en.yaml``."""

from __future__ import annotations

from collections import defaultdict
from difflib import SequenceMatcher
from random import Random
from typing import Final

import yaml

from tests.benchmarks.heldout import FOLDER

SHARE: Final = 0.3
"""Of the words that were ever heard wrongly, how many are."""
LONGEST: Final = 3
"""Words that one word is heard as."""

Confusions = dict[str, list[str]]


def confusions() -> Confusions:
    """For each word what was heard instead of it, as often as it was; the best alternative counts."""
    found: dict[str, list[str]] = defaultdict(list)
    for case in yaml.safe_load((FOLDER / "misheard.en.yaml").read_text(encoding="utf-8")):
        meant, heard = case["meant"].split(), case["say"][0].split()
        for what, i, j, k, m in SequenceMatcher(None, meant, heard, autojunk=False).get_opcodes():
            if what == "replace" and j - i == 1 and m - k <= LONGEST:
                found[meant[i]].append(" ".join(heard[k:m]))
            elif what == "replace" and j - i == m - k:
                for word, other in zip(meant[i:j], heard[k:m], strict=True):
                    found[word].append(other)
    return dict(found)


def damaged(text: str, known: Confusions) -> str:
    """The text with some of its words, at least one where possible, as they were once heard; always the same."""
    draw = Random(text)  # noqa: S311 - the same damage each time, no secret
    words = text.lower().split()
    places = [i for i, word in enumerate(words) if word in known]
    chosen = {i for i in places if draw.random() < SHARE} or set(draw.sample(places, min(1, len(places))))
    return " ".join(draw.choice(known[word]) if i in chosen else word for i, word in enumerate(words))
