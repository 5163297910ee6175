"""What was heard: words, alternatives and transcripts.

Times are milliseconds from the first frame of the stream; confidences are between 0 and 1.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """One recognized word with its place in the stream."""

    text: str
    start_ms: int
    end_ms: int
    confidence: float


@dataclass(frozen=True, slots=True)
class Alternative:
    """One reading of an utterance: lower case, no punctuation, numbers as words."""

    text: str
    confidence: float
    """Share of belief among the alternatives of one transcript, 0 to 1."""
    words: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True)
class Transcript:
    """What the recognizer believes was said, best alternative first.

    A transcript that is not final may still change. A final one with no alternatives
    (``transcript.text == ""``) means that nothing was recognized.
    """

    alternatives: tuple[Alternative, ...]
    final: bool
    support: float | None = None
    """How much better the best alternative explains the sound than bare sounds do, in nats for each second of words:
    about 30 for words that were said, 15 for others. ``None`` where it is beyond doubt, or ``unweighed``."""
    unweighed: bool = False
    """Whether some of it is in doubt and can't be weighed: the model has no bare sounds, or the sound is too long."""

    @property
    def text(self) -> str:
        """The best reading, or the empty string."""
        return self.alternatives[0].text if self.alternatives else ""
