"""What a conversation remembers, so that what was not understood is joined with what worked in the end."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LastHeard:
    """The last utterance that was acted upon, redacted."""

    text: str
    intent: str
    item: str
    turn: int


@dataclass(frozen=True, slots=True)
class OpenLesson:
    """A lesson whose outcome isn't known, or of whose outcome the product isn't."""

    id: str
    text: str
    turn: int
    has_intent: bool = False


@dataclass(frozen=True, slots=True)
class Memory:
    """All of it; nothing here tells who said it."""

    last: LastHeard | None = None
    open: tuple[OpenLesson, ...] = ()
