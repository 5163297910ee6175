"""What is said in a recording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from voice.decoding import LIMIT_S, RawFormat, read_frames
from voice.pcm import RATE_HZ
from voice.recognizer import Recognizer, SpeechModel
from voice.utterance import MAX_ALTERNATIVES, join_segments

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from voice.transcript import Transcript


def recognize_file(
    model: SpeechModel,
    path: Path,
    *,
    phrases: Iterable[str] | None = None,
    expected: Iterable[str] = (),
    max_alternatives: int = MAX_ALTERNATIVES,
    limit_s: float = LIMIT_S,
    raw: RawFormat | None = None,
) -> Transcript:
    """Hear a recording as one utterance, pauses included. Silence gives an empty transcript.

    ``phrases`` and ``expected`` are those of ``Recognizer``; ``raw`` tells what a file without a header holds.

    Raises:
        AudioError: The recording can't be used (see :func:`voice.decoding.read_frames`).
        GrammarError: ``phrases`` can't be listened for.
    """
    recognizer = Recognizer(model, RATE_HZ, phrases, expected, max_alternatives)
    segments = []
    for frame in read_frames(path, limit_s=limit_s, raw=raw):
        heard = recognizer.accept(frame)
        if heard and heard.final:
            segments.append(heard)
    return join_segments([*segments, recognizer.finish()], max_alternatives)
