"""The spoken conversation: listen, answer aloud, listen again.

With an ``Interrupter`` a reply can be spoken over; without one the turns alternate, and what is said while a reply
plays is not heard, because the microphone hears the loudspeaker too.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Final, Protocol

from voice.speaking.manner import AS_USUAL, Manner
from voice.speaking.ssml import Ssml
from voice.transcript import Transcript
from voice.turns.patience import NORMAL, EndpointProfile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_NOTHING: Final = Transcript((), final=True)
_STOP_AGAIN_S: Final = 0.05


@dataclass(frozen=True, slots=True)
class SpokenReply:
    """What is answered, and what is expected then."""

    speech: str
    end: bool = False
    """Whether the conversation is over after it."""
    manner: Manner = AS_USUAL
    expected: tuple[str, ...] = ()
    """Phrases that would answer it."""
    profile: EndpointProfile = NORMAL
    """How long the answer is waited for."""
    digits: int = 0
    """Length of the number that is asked for; one with fewer digits is waited for."""
    aloud: str | Ssml = ""
    """How ``speech`` is said, where that is not as it is written."""


class LoopEvent(Enum):
    """What happens in the conversation, told as it happens with a text."""

    LISTENING = "listening"
    PARTIAL = "partial"
    """The words so far."""
    HEARD = "heard"
    """The words of an utterance; none after a silence."""
    SPEAKING = "speaking"
    """The reply that starts now."""
    INTERRUPTED = "interrupted"
    """Someone speaks over the reply, which stops."""


class Ear(Protocol):
    """What hears; a ``Listener`` or ``PushToTalk``."""

    def listen(
        self,
        expected: Iterable[str] = (),
        on_partial: Callable[[str], object] | None = None,
        *,
        profile: EndpointProfile | None = None,
        digits: int = 0,
        begun: bytes = b"",
    ) -> Transcript | None:
        """One utterance, or ``None`` when nobody spoke."""
        ...


class Voice(Protocol):
    """What makes sound of text; a ``Speaker``."""

    def stream(self, text: str | Ssml, manner: Manner = AS_USUAL) -> Iterator[bytes]:
        """WAV files' bytes, to be played one after the other."""
        ...


class Player(Protocol):
    """What makes sound heard; a ``Loudspeaker``."""

    def play(self, sound: bytes | Iterable[bytes]) -> bool:
        """Play one sound or several to the end, or until stopped."""
        ...

    def stop(self) -> None:
        """End what is playing; from any thread."""
        ...

    def hold(self, held: bool) -> None:
        """Make a pause in what is playing, or go on with it; from any thread."""
        ...


class Watch(Protocol):
    """What hears whether a reply is interrupted; an ``Interrupter`` or ``PushToTalk``."""

    expected: tuple[str, ...]
    """What an interruption may say, beside what the reply expects."""

    def watch(
        self, speech: str, playing: Callable[[], bool], hold: Callable[[bool], object] = lambda _held: None
    ) -> bytes | None:
        """Wait until a reply is played or interrupted; the sound that interrupted it, or ``None``.

        ``hold`` makes the reply wait, or go on, while it is not sure that someone interrupts.
        """
        ...


def run_loop(
    listener: Ear,
    loudspeaker: Player,
    speaker: Voice,
    respond: Callable[[Transcript], SpokenReply],
    opening: SpokenReply,
    on_event: Callable[[LoopEvent, str], object] = lambda _event, _text: None,
    interrupter: Watch | None = None,
) -> None:
    """Say ``opening``, then answer each utterance with ``respond`` until a reply ends the conversation.

    A silence is answered too: ``respond`` gets an empty transcript and decides what to say. What interrupts a reply is
    the beginning of the next utterance; a last reply that is interrupted is not the last.

    Raises:
        VoiceError: A device or the voice failed.
    """
    reply = opening
    while True:
        on_event(LoopEvent.SPEAKING, reply.speech)
        sound = speaker.stream(reply.aloud or reply.speech, reply.manner)
        begun = None
        if interrupter:
            begun = _play(loudspeaker, sound, interrupter, reply, on_event)
        else:
            loudspeaker.play(sound)
        if reply.end and begun is None:
            return
        if interrupter and begun is not None:
            reply = replace(reply, expected=(*interrupter.expected, *reply.expected))
        heard = _listen(listener, reply, on_event, begun or b"")
        on_event(LoopEvent.HEARD, heard.text)
        reply = respond(heard)


def _listen(
    listener: Ear, reply: SpokenReply, on_event: Callable[[LoopEvent, str], object], begun: bytes
) -> Transcript:
    on_event(LoopEvent.LISTENING, "")
    heard = listener.listen(
        reply.expected,
        lambda words: on_event(LoopEvent.PARTIAL, words),
        profile=reply.profile,
        digits=reply.digits,
        begun=begun,
    )
    return heard or _NOTHING


def _play(
    loudspeaker: Player,
    sound: Iterable[bytes],
    interrupter: Watch,
    reply: SpokenReply,
    on_event: Callable[[LoopEvent, str], object],
) -> bytes | None:
    """Play a reply to its end or to its interruption, and give the sound of that."""
    with ThreadPoolExecutor(1, "reply") as pool:
        played = pool.submit(loudspeaker.play, sound)
        try:
            begun = interrupter.watch(reply.speech, lambda: not played.done(), loudspeaker.hold)
            if begun is not None and not played.done():
                on_event(LoopEvent.INTERRUPTED, "")
        finally:
            _stop(loudspeaker, played)
        played.result()
    return begun


def _stop(loudspeaker: Player, played: Future[bool]) -> None:
    """Stop; again and again, for a reply that was only about to begin would forget it."""
    while not played.done():
        loudspeaker.stop()
        wait([played], _STOP_AGAIN_S)
