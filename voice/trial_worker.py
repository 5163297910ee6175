"""A process that hears noise with the model in the folder that it is told, and ends; see ``voice.model_trial``."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from random import Random

from models import ModelError
from voice.errors import VoiceError
from voice.model_trial import REFUSED
from voice.pcm import RATE_HZ
from voice.recognizer import Recognizer, SpeechModel


def _try(path: Path) -> None:
    recognizer = Recognizer(SpeechModel.load(path))
    recognizer.accept(bytes(Random(0).choices(range(256), k=RATE_HZ)))  # noqa: S311 noise, no secret
    recognizer.finish()


if __name__ == "__main__":
    try:
        _try(Path(os.fsdecode(sys.stdin.buffer.read())))
    except (ModelError, VoiceError) as complaint:
        print(complaint)  # noqa: T201 that is its answer
        sys.exit(REFUSED)
