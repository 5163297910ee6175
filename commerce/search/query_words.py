"""The words of a search: those that name something, without those that only lead in."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

import yaml

from commerce.wording import words

_FOLDER: Final = Path(__file__).with_name("words")
MOST_WORDS: Final = 12
"""A need is told in fewer words; a longer text is cut here, so that a search stays quick."""


def telling_words(text: str) -> list[str]:
    """The folded words of ``text`` that can be looked for, in their order, each once."""
    never, unless_alone, _ = _lists()
    kept = [word for word in dict.fromkeys(words(text)) if word not in never]
    return ([word for word in kept if word not in unless_alone] or kept)[:MOST_WORDS]


def denials() -> frozenset[str]:
    """Words before what a thing does not have ("no added sugar")."""
    return _lists()[2]


@cache
def _lists() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The lists of all languages together."""
    loaded = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(_FOLDER.glob("*.yaml"))]
    names = ("never", "unless_alone", "denials")
    never, unless_alone, denying = (frozenset(str(w) for f in loaded for w in f.get(name, ())) for name in names)
    return never, unless_alone, denying
