"""How something is said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Manner:
    """How a text is spoken; what is ``None`` is as the speaker does it."""

    rate_wpm: int | None = None
    """Words a minute."""
    volume: float | None = None
    """0 to 2, normally 1."""
    pitch: int | None = None
    """0 to 100, normally 50."""
    voice: int = 0
    """The speaker's own voice, 0, or the first, second … other one; after the last comes its own again."""
    named: str = ""
    """The voice by its name instead, as another language needs it; where it fails, the speaker's own goes on."""


AS_USUAL: Final = Manner()
