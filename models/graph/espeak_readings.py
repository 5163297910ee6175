"""How eSpeak NG would read a word, in several languages.

The library has one state for a whole process, in which one voice is set at a time, and is not safe for threads: all
calls are made under one lock, and each sets its voice. No sound is made and no environment is changed, so that a
synthesizer in another process is not disturbed; a process that itself speaks with eSpeak NG must not read words.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterable
from functools import cache
from threading import Lock
from typing import Final

from models.errors import EspeakNotFoundError
from models.espeak import find_espeak
from models.graph.ipa import to_phones

_LOCK: Final = Lock()
# espeak-ng/src/include/espeak-ng/speak_lib.h
_AUDIO_OUTPUT_SYNCHRONOUS: Final = 2
_DONT_EXIT: Final = 0x8000
_TEXT_IS_UTF8: Final = 1
_IPA_PARTED_BY_UNDERSCORES: Final = 0x02 | ord("_") << 8


def espeak_readings(words: Iterable[str], voice: str) -> dict[str, tuple[str, ...]]:
    """The base phones of words as a voice such as "en-us" reads them; none for what it can't read.

    Words hold letters only: eSpeak is not asked to guess what to do with anything else.

    Raises:
        EspeakNotFoundError: eSpeak NG is missing, or has no such voice.
    """
    with _LOCK:
        library = _library()
        properties = _Voice(languages=voice.encode())
        if library.espeak_SetVoiceByProperties(ctypes.byref(properties)) != 0:
            raise EspeakNotFoundError(
                f"eSpeak NG has no voice {voice!r}; pip install --force-reinstall espeakng-loader"
            )
        return {word: to_phones(_transcribed(library, word), voice) for word in words}


class _Voice(ctypes.Structure):
    """``espeak_VOICE``."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_char_p),
        ("identifier", ctypes.c_char_p),
        ("gender", ctypes.c_ubyte),
        ("age", ctypes.c_ubyte),
        ("variant", ctypes.c_ubyte),
        ("reserved", ctypes.c_ubyte),
        ("score", ctypes.c_int),
        ("spare", ctypes.c_void_p),
    )


def _transcribed(library: ctypes.CDLL, word: str) -> str:
    text = ctypes.c_char_p(word.encode())
    read = library.espeak_TextToPhonemes(ctypes.byref(text), _TEXT_IS_UTF8, _IPA_PARTED_BY_UNDERSCORES)
    return (read or b"").decode(errors="replace")


@cache
def _library() -> ctypes.CDLL:
    espeak = find_espeak()
    library = ctypes.CDLL(espeak.library)
    library.espeak_Initialize.argtypes = (ctypes.c_int, ctypes.c_int, ctypes.c_char_p, ctypes.c_int)
    library.espeak_TextToPhonemes.restype = ctypes.c_char_p
    data = os.fsencode(espeak.data) if espeak.data else None
    if library.espeak_Initialize(_AUDIO_OUTPUT_SYNCHRONOUS, 0, data, _DONT_EXIT) < 0:
        raise EspeakNotFoundError("eSpeak NG has no data; pip install --force-reinstall espeakng-loader")
    return library
