"""Voices by name: eSpeak NG's ("en-us", "ko", "en-us+f3") and Piper's ("piper:/path/to/voice.onnx")."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Final

from models import find_espeak
from voice.errors import SpeechError
from voice.speaking.speech_process import SpeechProcess

PIPER: Final = "piper:"
_ACCENTS: Final = {"en": "en-us", "pt": "pt-br", "zh": "cmn", "no": "nb"}
"""Where eSpeak NG's voice is named otherwise than the language, or is not the one of most speakers."""


def voice_for(language: str) -> str:
    """The voice of eSpeak NG for a language: the tag's first part, lower case."""
    return _ACCENTS.get(language, language)


def start_voice(voice: str) -> SpeechProcess:
    """The process that speaks with a voice.

    Raises:
        models.EspeakNotFoundError: eSpeak NG is not installed.
        SpeechError: Piper or the voice's file is not there.
    """
    if voice.startswith(PIPER):
        return _start_piper(Path(voice.removeprefix(PIPER)).expanduser())
    espeak = find_espeak()
    environment = {"ESPEAK_DATA_PATH": str(espeak.data)} if espeak.data else {}
    return SpeechProcess("espeak", espeak.library, environment)


def _start_piper(model: Path) -> SpeechProcess:
    if find_spec("piper") is None:
        raise SpeechError("the voice is one of Piper, which is not installed; pip install 'hawker[piper]'")
    for file in (model, Path(f"{model}.json")):
        if not file.is_file():
            raise SpeechError(
                f"there is no Piper voice {file}; a voice is two files, NAME.onnx and NAME.onnx.json "
                "(python -m piper.download_voices fetches them)"
            )
    return SpeechProcess("piper", str(model), {"OMP_NUM_THREADS": "2"})
