"""The spoken conversation: listen, answer aloud, listen again.

The turns alternate: what is said while a reply plays is not heard, because the microphone
hears the loudspeaker too and no echo is cancelled here. ``Loudspeaker.stop`` ends a reply from outside.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Protocol

from voice.transcript import Transcript

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_NOTHING = Transcript((), final=True)


@dataclass(frozen=True, slots=True)
class SpokenReply:
    """What is answered, and what is expected then."""

    speech: str
    end: bool = False
    """Whether the conversation is over after it."""
    rate_wpm: int | None = None
    """Words a minute; ``None`` is the voice's own rate."""
    volume: float | None = None
    expected: tuple[str, ...] = ()
    """Phrases that would answer it."""


class LoopEvent(Enum):
    """What happens in the conversation, told as it happens with a text."""

    LISTENING = "listening"
    PARTIAL = "partial"
    """The words so far."""
    HEARD = "heard"
    """The words of an utterance; none after a silence."""
    SPEAKING = "speaking"
    """The reply that starts now."""


class Ear(Protocol):
    """What hears; a ``Listener``."""

    def listen(
        self, expected: Iterable[str] = (), on_partial: Callable[[str], object] | None = None
    ) -> Transcript | None:
        """One utterance, or ``None`` when nobody spoke."""
        ...


class Voice(Protocol):
    """What makes sound of text; a ``Speaker``."""

    def synthesize(self, text: str, rate_wpm: int | None = None, volume: float | None = None) -> bytes:
        """A WAV file's bytes."""
        ...


class Player(Protocol):
    """What makes sound heard; a ``Loudspeaker``."""

    def play(self, wav: bytes) -> bool:
        """Play to the end, or until stopped."""
        ...


def run_loop(
    listener: Ear,
    loudspeaker: Player,
    speaker: Voice,
    respond: Callable[[Transcript], SpokenReply],
    opening: SpokenReply,
    on_event: Callable[[LoopEvent, str], object] = lambda _event, _text: None,
) -> None:
    """Say ``opening``, then answer each utterance with ``respond`` until a reply ends the conversation.

    A silence is answered too: ``respond`` gets an empty transcript and decides what to say.

    Raises:
        VoiceError: A device or the voice failed.
    """
    reply = opening
    while True:
        on_event(LoopEvent.SPEAKING, reply.speech)
        loudspeaker.play(speaker.synthesize(reply.speech, reply.rate_wpm, reply.volume))
        if reply.end:
            return
        on_event(LoopEvent.LISTENING, "")
        heard = listener.listen(reply.expected, lambda words: on_event(LoopEvent.PARTIAL, words)) or _NOTHING
        on_event(LoopEvent.HEARD, heard.text)
        reply = respond(heard)
