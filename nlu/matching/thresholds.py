"""How sure a reading must be for anything to be done: the surer, the more a mistake would cost.

What was heard in several ways may be less sure: its meaning is spread over them, and whether it was meant is weighed by
its sound as well (``skills/dialogue/doubt.yaml``). That never holds for what pays or destroys.
"""

from __future__ import annotations

from typing import Final

from nlu.packs.pack import LanguagePack

FREE: Final = 0.4
"""Below this confidence nothing is done."""
CAREFUL: Final = 0.51
"""The same for intents that change something or call someone."""
STRICT: Final = 0.6
"""The same for intents that pay, cancel, remove or empty."""
SEVERAL: Final = 0.08
"""So much less is enough where several alternatives were heard."""


class Thresholds:
    """The least confidence of a pack's intents."""

    def __init__(self, pack: LanguagePack) -> None:
        self._pack = pack

    def least(self, intent: str, several: bool = False) -> float:
        """The confidence, 0 to 1, from which an intent is acted on; ``several``: one of several alternatives."""
        known = self._pack.intents.get(intent)
        if known is not None and known.strict:
            return STRICT
        return (CAREFUL if known is not None and known.careful else FREE) - SEVERAL * several
