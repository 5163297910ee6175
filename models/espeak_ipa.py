"""How eSpeak NG reads text, in the International Phonetic Alphabet.

The library has one state for a whole process, in which one voice is set at a time, and is not safe for threads: calls
are made under one lock, a batch at a time, so that who reads a word needn't wait for who reads a catalog. No sound is
made and no environment is changed, so that a synthesizer in another process is not disturbed; a process that itself
speaks with eSpeak NG must not read words.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterable
from functools import cache
from itertools import islice, takewhile
from threading import Lock
from typing import Final

from models.errors import EspeakNotFoundError
from models.espeak import find_espeak

_LOCK: Final = Lock()
_BATCH: Final = 100
"""Words read at once, which takes some 10 ms."""
# espeak-ng/src/include/espeak-ng/speak_lib.h
_AUDIO_OUTPUT_SYNCHRONOUS: Final = 2
_DONT_EXIT: Final = 0x8000
_TEXT_IS_UTF8: Final = 1
_IPA_PARTED_BY_UNDERSCORES: Final = 0x02 | ord("_") << 8


def ipa_readings(texts: Iterable[str], voice: str) -> dict[str, str]:
    """What a voice such as "en-us" or "ko" makes of each text: symbols parted by "_", words by spaces.

    Symbols are those of https://github.com/espeak-ng/espeak-ng/blob/master/docs/phonemes.md. A text that the voice
    reads in another language has that language's tag in parentheses in it.

    Raises:
        EspeakNotFoundError: eSpeak NG is missing, or has no such voice.
    """
    read: dict[str, str] = {}
    waiting = iter(texts)
    while batch := list(islice(waiting, _BATCH)):
        with _LOCK:
            library = _library()
            _set_voice(library, voice)
            read.update((text, _transcribed(library, text)) for text in batch)
    return read


def can_read(voice: str) -> bool:
    """Whether eSpeak NG has a voice of that name or language.

    Raises:
        EspeakNotFoundError: eSpeak NG is missing.
    """
    with _LOCK:
        return _has_set_voice(_library(), voice)


def espeak_voices() -> tuple[str, ...]:
    """The names of eSpeak NG's voices, which are those of languages: "de", "en-us", "ko".

    Raises:
        EspeakNotFoundError: eSpeak NG is missing.
    """
    with _LOCK:
        listed = takewhile(bool, _library().espeak_ListVoices(None))  # ends with a null pointer
        # A byte of priority comes before each name.
        return tuple(sorted({each.contents.languages[1:].decode() for each in listed}))


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


def _set_voice(library: ctypes.CDLL, voice: str) -> None:
    if not _has_set_voice(library, voice):
        raise EspeakNotFoundError(f"eSpeak NG has no voice {voice!r}; pip install --force-reinstall espeakng-loader")


def _has_set_voice(library: ctypes.CDLL, voice: str) -> bool:
    if _voice_set.get(library) != voice:
        properties = _Voice(languages=voice.encode())
        _voice_set.pop(library, None)
        if library.espeak_SetVoiceByProperties(ctypes.byref(properties)) != 0:
            return False
        _voice_set[library] = voice
    return True


_voice_set: Final[dict[ctypes.CDLL, str]] = {}
"""The voice that is set now: to set it takes longer than to read a word."""


def _transcribed(library: ctypes.CDLL, text: str) -> str:
    left = ctypes.c_char_p(text.encode())
    read = library.espeak_TextToPhonemes(ctypes.byref(left), _TEXT_IS_UTF8, _IPA_PARTED_BY_UNDERSCORES)
    return (read or b"").decode(errors="replace")


@cache
def _library() -> ctypes.CDLL:
    espeak = find_espeak()
    library = ctypes.CDLL(espeak.library)
    library.espeak_Initialize.argtypes = (ctypes.c_int, ctypes.c_int, ctypes.c_char_p, ctypes.c_int)
    library.espeak_TextToPhonemes.restype = ctypes.c_char_p
    library.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(_Voice))
    data = os.fsencode(espeak.data) if espeak.data else None
    if library.espeak_Initialize(_AUDIO_OUTPUT_SYNCHRONOUS, 0, data, _DONT_EXIT) < 0:
        raise EspeakNotFoundError("eSpeak NG has no data; pip install --force-reinstall espeakng-loader")
    return library
