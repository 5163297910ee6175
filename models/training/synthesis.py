"""Synthetic voices from the package indexes, each with many ways of speaking.

hibari-tts (Apache-2.0, one natural voice, whose pitch and formants are moved to make others), flite and festival
(several people's voices, BSD-like licences), eSpeak NG (accents), and any Piper voice that the user has.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

import numpy as np
import soundfile
import soxr

from models.training.audio_store import RATE_HZ

if TYPE_CHECKING:
    from random import Random

    from numpy.typing import NDArray

_PEAK: Final = 0.5
_PROGRAM_SECONDS: Final = 60


class Voice(Protocol):
    """A synthesizer; it speaks in one of its manners, drawn at random."""

    name: str

    def say(self, text: str, random: Random) -> tuple[str, NDArray[np.int16]]:
        """The manner's name, for a speaker's, and the sound at 16 kHz."""


class HibariVoice:
    """hibari-tts' voice, its vocal tract longer or shorter and its pitch lower or higher."""

    name = "hibari"

    @cached_property
    def _synthesizer(self) -> Any:
        from hibari import Hibari

        return Hibari(threads=1)

    def say(self, text: str, random: Random) -> tuple[str, NDArray[np.int16]]:
        """Speak as a woman, a man or a child: formants at 0.80 to 1.15 of the voice's, pitch at 0.45 to 1.3."""
        formants = random.choice([1.0, random.uniform(0.8, 0.95), random.uniform(0.8, 1.15)])
        pitch = min(1.3, max(0.42, formants**3 * random.uniform(0.8, 1.2)))
        speed = random.uniform(0.75, 1.3)
        sounds = [
            self._morphed(phonemes, speed, formants, pitch, random) for phonemes in self._synthesizer.phonemize(text)
        ]
        sound = np.concatenate(sounds) if sounds else np.zeros(0, np.float32)
        return f"hibari-{formants:.2f}-{pitch:.2f}", _pcm(sound, self._synthesizer.sample_rate)

    def _morphed(
        self, phonemes: str, speed: float, formants: float, pitch: float, random: Random
    ) -> NDArray[np.float32]:
        from hibari import dsp

        ids = np.asarray([self._synthesizer.ids(phonemes)], np.int64)
        outputs = self._synthesizer.sess.run(None, {"ids": ids, "speed": np.asarray([speed], np.float32)})
        *spectra, f0 = (output[0] for output in outputs)
        lively = random.uniform(0.6, 1.4)
        voiced = f0 > 40
        middle = float(np.exp(np.log(f0[voiced]).mean())) if voiced.any() else 1.0
        moved = np.where(voiced, middle * (np.maximum(f0, 1.0) / middle) ** lively * pitch, 0.0).astype(np.float32)
        stretched = [_stretched(spectrum, formants) for spectrum in spectra]
        sound: NDArray[np.float32] = dsp.synth(*stretched, moved, np.random.default_rng(random.getrandbits(32)))
        return sound


class FliteVoice:
    """flite's people: one synthesizer of diphones, three of units of recorded speech."""

    name = "flite"
    _PEOPLE: Final = {"slt": 170, "rms": 100, "awb": 120, "kal16": 105}
    """Mean pitch in Hz."""

    def say(self, text: str, random: Random) -> tuple[str, NDArray[np.int16]]:
        """Speak as one of the people, faster or slower, higher or lower."""
        person = random.choice(list(self._PEOPLE))
        stretch = f"duration_stretch={random.uniform(0.8, 1.25):.2f}"
        pitch = f"int_f0_target_mean={self._PEOPLE[person] * random.uniform(0.85, 1.2):.0f}"
        command = ["flite", "-voice", person, "--setf", stretch, "--setf", pitch, "-t", text, "-o"]
        return f"flite-{person}", _from_program(command)


class FestivalVoice:
    """festival's people: two men's diphones, a woman's hidden Markov model."""

    name = "festival"
    _PEOPLE: Final = ("kal_diphone", "ked_diphone", "cmu_us_slt_arctic_hts")

    def say(self, text: str, random: Random) -> tuple[str, NDArray[np.int16]]:
        """Speak as one of the people, faster or slower."""
        person = random.choice(self._PEOPLE)
        stretch = f"(Parameter.set 'Duration_Stretch {random.uniform(0.85, 1.25):.2f})"
        command = ["text2wave", "-eval", f"(voice_{person})", "-eval", stretch, "-o"]
        return f"festival-{person}", _from_program(command, text)


class EspeakVoice:
    """eSpeak NG's accents and larynxes."""

    name = "espeak"
    _ACCENTS: Final = ("en-us", "en-us", "en-us", "en-gb", "en-gb-x-rp", "en-gb-scotland", "en-gb-x-gbclan", "en-029")
    _VARIANTS: Final = ("", "+m1", "+m2", "+m3", "+m4", "+m5", "+m6", "+m7", "+f1", "+f2", "+f3", "+f4", "+f5")

    def say(self, text: str, random: Random) -> tuple[str, NDArray[np.int16]]:
        """Speak in one accent with one larynx."""
        voice = random.choice(self._ACCENTS) + random.choice(self._VARIANTS)
        rate, pitch = str(random.randint(120, 190)), str(random.randint(20, 75))
        return f"espeak-{voice}", _from_program(["espeak-ng", "-v", voice, "-s", rate, "-p", pitch, text, "-w"])


class PiperVoices:
    """Every Piper voice (``*.onnx`` beside its ``*.onnx.json``) of a folder."""

    name = "piper"

    def __init__(self, folder: Path) -> None:
        self._paths = sorted(path for path in folder.rglob("*.onnx") if Path(f"{path}.json").exists())
        if not self._paths:
            raise FileNotFoundError(f"{folder} holds no Piper voice; give a folder with *.onnx beside *.onnx.json")
        self._loaded: dict[Path, Any] = {}

    def __len__(self) -> int:
        return len(self._paths)

    def say(self, text: str, random: Random) -> tuple[str, NDArray[np.int16]]:
        """Speak with one voice as one of its speakers, faster or slower."""
        from piper import SynthesisConfig

        path = random.choice(self._paths)
        voice = self._voice(path)
        speakers = json.loads(Path(f"{path}.json").read_text(encoding="utf-8")).get("num_speakers", 1)
        speaker = random.randrange(speakers) if speakers > 1 else None
        config = SynthesisConfig(speaker_id=speaker, length_scale=random.uniform(0.85, 1.3))
        chunks = [chunk.audio_float_array for chunk in voice.synthesize(text, config)]
        sound = np.concatenate(chunks) if chunks else np.zeros(0, np.float32)
        return f"piper-{path.stem}-{speaker or 0}", _pcm(sound, voice.config.sample_rate)

    def _voice(self, path: Path) -> Any:
        from piper import PiperVoice

        if path not in self._loaded:
            self._loaded[path] = PiperVoice.load(path)
        return self._loaded[path]


def _stretched(spectrum: NDArray[np.float32], factor: float) -> NDArray[np.float32]:
    """A spectrum ``(bins, frames)`` with its frequencies multiplied by a factor."""
    if factor == 1.0:
        return spectrum
    bins = np.arange(len(spectrum)) / factor
    low = np.minimum(bins.astype(int), len(spectrum) - 1)
    high = np.minimum(low + 1, len(spectrum) - 1)
    share = (bins - low).clip(0, 1)[:, None].astype(np.float32)
    mixed: NDArray[np.float32] = spectrum[low] * (1 - share) + spectrum[high] * share
    return mixed


def _from_program(command: list[str], text: str | None = None) -> NDArray[np.int16]:
    """The sound that a program writes into the file named by its last argument."""
    if shutil.which(command[0]) is None:
        raise FileNotFoundError(f"the program {command[0]} is missing; run make model, or install it")
    with tempfile.TemporaryDirectory(prefix="hawker-voice-") as folder:
        path = Path(folder) / "said.wav"
        subprocess.run(  # noqa: S603 - fixed programs; the text is made of the lexicon's words
            [*command, str(path)],
            input=text.encode() if text is not None else None,
            check=True,
            capture_output=True,
            timeout=_PROGRAM_SECONDS,
        )
        sound, rate_hz = soundfile.read(path, dtype="float32")
    return _pcm(sound, rate_hz)


def _pcm(sound: NDArray[np.float32], rate_hz: int) -> NDArray[np.int16]:
    resampled = soxr.resample(sound, rate_hz, RATE_HZ)
    peak = float(np.abs(resampled).max(initial=1e-6))
    pcm: NDArray[np.int16] = (resampled * (_PEAK / peak) * 32767).astype(np.int16)
    return pcm
