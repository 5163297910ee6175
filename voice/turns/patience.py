"""How long the ear waits for a speaker to go on: profiles, kept in ``profiles.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final


class Patience(StrEnum):
    """How patient to be."""

    QUICK = "quick"
    """A yes, a number: answered within half a second of quiet."""
    NORMAL = "normal"
    PATIENT = "patient"
    """Slow or halting speech: a pause of three seconds ends nothing."""


@dataclass(frozen=True, slots=True)
class EndpointProfile:
    """What ends an utterance, in ms of sound."""

    pause_ms: float = 700
    """Quiet after words."""
    dangling_ms: float = 1800
    """Quiet after words that want more ("under", "and")."""
    settle_ms: float = 350
    """No new words beside the quiet: they lag behind the sound."""
    stuck_ms: float = 2500
    """No new words, however loud it is."""
    silence_ms: float = 8000
    """No word at all: nobody speaks."""
    longest_ms: float = 30_000
    """The longest utterance."""
    most_words: int = 0
    """Longer utterances are no short answers and end as those of the normal profile; 0 for any length."""


def _read(path: Path) -> dict[Patience, EndpointProfile]:
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    return {patience: EndpointProfile(**tables[patience]) for patience in Patience}


PROFILES: Final = _read(Path(__file__).with_name("profiles.toml"))
NORMAL: Final = PROFILES[Patience.NORMAL]


def profile_for(wish: Patience, *, short_answer: bool = False) -> EndpointProfile:
    """The profile for a speaker who has that wish; ``short_answer`` says that a word or two would do.

    Who needs time needs it for a "yes" too.
    """
    return PROFILES[Patience.QUICK if short_answer and wish is not Patience.PATIENT else wish]
