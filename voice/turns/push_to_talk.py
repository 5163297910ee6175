"""Push-to-talk: a button says when an utterance begins and when it ends."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

from voice.pcm import duration_ms
from voice.recognizer import Recognizer, SpeechModel
from voice.turns.patience import NORMAL, EndpointProfile
from voice.utterance import join_segments

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from voice.transcript import Transcript
    from voice.turns.listener import FrameSource

_FRAMES_AFTER: Final = 4
"""Frames after the press that count: the microphone's sound comes later than its key."""
_FRAMES_BEFORE: Final = 5
"""Frames before the press that count: many begin to speak as they press."""


class PushToTalk:
    """Hears from one press to the next; a press while a reply plays stops the reply.

    ``pressed`` tells whether the button was pressed since it was asked last; it is asked once a frame.
    """

    expected: tuple[str, ...] = ()
    """What an interruption may say: anything."""

    def __init__(self, model: Callable[[], SpeechModel], source: FrameSource, pressed: Callable[[], bool]) -> None:
        self._model, self._source, self._pressed = model, source, pressed

    def listen(
        self,
        expected: Iterable[str] = (),
        on_partial: Callable[[str], object] | None = None,
        *,
        profile: EndpointProfile | None = None,
        digits: int = 0,  # noqa: ARG002 - the button says when a number is whole
        begun: bytes = b"",
    ) -> Transcript | None:
        """Wait for the button and hear to its next press, or to the profile's longest utterance; ``None`` for no words.

        ``begun`` is the sound since a press that was made already.

        Raises:
            DeviceError: The source failed.
        """
        longest_ms = (profile or NORMAL).longest_ms
        if not begun:  # before the recognizer is made: who presses meanwhile is heard
            self._source.flush()
        recognizer = Recognizer(self._model(), expected=tuple(expected))
        pcm = begun or self._first_frames()
        segments: list[Transcript] = []
        passed_ms = 0.0
        ended = False
        while not ended:
            heard = recognizer.accept(pcm)
            if heard and heard.final:
                segments.append(heard)
            if heard and on_partial:
                on_partial(" ".join(s.text for s in (*segments, *(() if heard.final else (heard,))) if s.text))
            passed_ms += duration_ms(pcm)
            pcm = self._source.read()
            ended = self._pressed() or passed_ms >= longest_ms
        recognizer.accept(pcm + b"".join(self._source.read() for _ in range(_FRAMES_AFTER)))
        transcript = join_segments([*segments, recognizer.finish()])
        return transcript if transcript.text else None

    def watch(
        self,
        speech: str,  # noqa: ARG002 - a button hears no echo
        playing: Callable[[], bool],
        hold: Callable[[bool], object] = lambda _held: None,  # noqa: ARG002 - a button is never in doubt
    ) -> bytes | None:
        """Wait until a reply is played or the button is pressed; then the sound since, else ``None``."""
        self._source.flush()
        while playing():
            pcm = self._source.read()
            if self._pressed():
                return pcm
        return None

    def _first_frames(self) -> bytes:
        kept = deque([self._source.read()], maxlen=_FRAMES_BEFORE)
        while not self._pressed():
            kept.append(self._source.read())
        return b"".join(kept)
