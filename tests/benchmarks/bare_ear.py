"""What hearing costs by itself: a process that holds nothing but Vosk and a model, on one core."""

from __future__ import annotations

import os
import statistics
import time
import wave
from typing import Any, Final

from tests.benchmarks import machine

_RATE_HZ: Final = 16000
_BLOCK: Final = 3200
"""100 ms of PCM."""
_PASSES: Final = 5


def cost(folder: str, paths: list[str]) -> dict[str, Any]:
    """Be that process: load a model, hear 16 kHz mono WAV files again and again.

    Times are in seconds, memory is resident, in MB; ``real_time`` and ``cpu_time`` are for a second of sound.
    """
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    empty_mb = machine.resident_mb()
    import vosk

    vosk.SetLogLevel(-1)
    started = time.perf_counter()
    model = vosk.Model(folder)
    load_s, loaded_mb = time.perf_counter() - started, machine.resident_mb()
    sounds = [_pcm(path) for path in paths]
    passes = [_pass(vosk, model, sounds) for _ in range(_PASSES + 1)][1:]
    return {
        "empty_mb": empty_mb,
        "loaded_mb": loaded_mb,
        "after_mb": machine.resident_mb(),
        "load_s": load_s,
        "real_time": statistics.median(wall for wall, _ in passes),
        "cpu_time": statistics.median(cpu for _, cpu in passes),
    }


def _pass(vosk: Any, model: Any, sounds: list[bytes]) -> tuple[float, float]:
    """Wall and processor seconds for a second of sound."""
    wall, cpu = time.perf_counter(), time.process_time()
    for pcm in sounds:
        recognizer = vosk.KaldiRecognizer(model, _RATE_HZ)
        for at in range(0, len(pcm), _BLOCK):
            if recognizer.AcceptWaveform(pcm[at : at + _BLOCK]):
                recognizer.Result()
        recognizer.FinalResult()
    seconds = sum(map(len, sounds)) / 2 / _RATE_HZ
    return (time.perf_counter() - wall) / seconds, (time.process_time() - cpu) / seconds


def _pcm(path: str) -> bytes:
    with wave.open(path, "rb") as file:
        return file.readframes(file.getnframes())
