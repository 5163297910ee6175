"""One utterance from a microphone: frames in, a transcript out when the speaker has finished."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from voice.endpointer import NORMAL, Endpointer, EndpointProfile, Listening
from voice.pcm import duration_ms, level_db
from voice.recognizer import Recognizer, SpeechModel
from voice.utterance import join_segments

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from voice.transcript import Transcript


class FrameSource(Protocol):
    """Where 16 kHz mono 16-bit PCM comes from; a microphone."""

    def read(self) -> bytes:
        """The next frames."""
        ...

    def flush(self) -> None:
        """Forget the frames that nobody read."""
        ...


class Listener:
    """Hears utterances, one at a time. A pause that is shorter than the profile's does not end one."""

    def __init__(self, model: SpeechModel, source: FrameSource, profile: EndpointProfile = NORMAL) -> None:
        self._model, self._source, self._profile = model, source, profile

    def listen(
        self, expected: Iterable[str] = (), on_partial: Callable[[str], object] | None = None
    ) -> Transcript | None:
        """Wait for an utterance and return its final transcript, or ``None`` when nobody spoke.

        ``expected`` are likely answers (see ``Recognizer``); ``on_partial`` is told the words whenever they change.

        Raises:
            DeviceError: The source failed.
        """
        recognizer = Recognizer(self._model, expected=expected)
        endpointer = Endpointer(self._profile)
        segments: list[Transcript] = []
        words = ""
        state = Listening.GOES_ON
        self._source.flush()
        while state is Listening.GOES_ON:
            pcm = self._source.read()
            heard = recognizer.accept(pcm)
            if heard and heard.final:
                segments.append(heard)
            if heard and (now := _words([*segments, heard] if not heard.final else segments)) != words:
                words = now
                if on_partial:
                    on_partial(words)
            state = endpointer.hear(duration_ms(pcm), level_db(pcm), words)
        whole = join_segments([*segments, recognizer.finish()])
        return whole if whole.text else None


def _words(segments: Iterable[Transcript]) -> str:
    return " ".join(segment.text for segment in segments if segment.text)
