"""Recordings that are sent in place of words: heard by the shop's ear, a few at a time, and not kept."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from pathlib import Path
from threading import BoundedSemaphore
from typing import Final, Protocol

from skills.assistant import Assistant
from skills.endpoint.errors import RefusedError
from skills.hearing.hearing import utterance_of
from skills.utterance import Utterance
from voice import AudioError, SpeechModel, recognize_file

LARGEST_RECORDING: Final = 2_000_000
"""Bytes: a minute at 16 kHz and 16 bits, mono."""
LONGEST_S: Final = 20.0
"""Nobody says more in one breath; hearing takes a fraction of it."""
AT_ONCE: Final = 2
WAIT_S: Final = 3.0
"""How long a recording waits for its turn: who sent it waits for an answer, too."""


class HearingEar(Protocol):
    """What recordings are heard with (see ``skills.hearing.ear.Ear``)."""

    @property
    def taught(self) -> bool:
        """Whether the model expects the shop's sentences."""

    def model(self) -> SpeechModel:
        """The model for the next utterance."""


@dataclass(frozen=True, slots=True)
class Recordings:
    """Hears recordings; safe to use from many threads."""

    assistant: Assistant
    ear: HearingEar
    _turns: BoundedSemaphore = field(default_factory=lambda: BoundedSemaphore(AT_ONCE), repr=False)

    def heard(self, recording: bytes, utterance: Utterance) -> Utterance:
        """The utterance with what was heard in the recording; silence where nothing was said.

        Raises:
            RefusedError: It is no sound file (400), too long (413), in a language that the ear doesn't know (400), or
                others are being heard (503).
        """
        primary = utterance.locale.split("-")[0].lower()
        own = self.assistant.pack.language
        if primary not in ("", own):
            raise RefusedError(f"recordings are heard in {own!r} only; send text for {primary!r}")
        with self._turn():
            expected = self.assistant.expected(utterance.session_id, taught=self.ear.taught)
            with _file_of(recording) as path:
                try:
                    transcript = recognize_file(self.ear.model(), path, expected=expected, limit_s=LONGEST_S)
                except AudioError as error:
                    raise RefusedError(f"the recording can't be heard: {error}".replace(str(path), "it")) from None
        said = utterance_of(transcript, utterance.session_id, utterance.channel)
        return replace(said, message_id=utterance.message_id, locale=utterance.locale)

    @contextmanager
    def _turn(self) -> Iterator[None]:
        if not self._turns.acquire(timeout=WAIT_S):
            raise RefusedError("others are being heard; send it again in a moment", HTTPStatus.SERVICE_UNAVAILABLE)
        try:
            yield
        finally:
            self._turns.release()


@contextmanager
def _file_of(recording: bytes) -> Iterator[Path]:
    """The recording as a file while it is heard."""
    with tempfile.NamedTemporaryFile(prefix="hawker-recording-") as file:
        file.write(recording)
        file.flush()
        yield Path(file.name)
