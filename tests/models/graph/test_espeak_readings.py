"""eSpeak NG reads words in several languages."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from models.errors import EspeakNotFoundError
from models.graph.espeak_readings import espeak_readings
from models.graph.phones import ARPABET


def test_a_word_is_read_by_the_voice_that_is_asked_for() -> None:
    american = espeak_readings(["zebra"], "en-us")["zebra"]
    spanish = espeak_readings(["zebra"], "es")["zebra"]
    assert american == _sound("Z IY B R AX")
    assert spanish[0] in ("TH", "S")


def test_british_words_lose_the_r() -> None:
    assert espeak_readings(["shark"], "en-us")["shark"] == ("SH", "AA", "R", "K")
    assert espeak_readings(["shark"], "en-gb")["shark"] == ("SH", "AA", "K")


def test_all_phones_are_known_ones() -> None:
    words = ["thirsty", "measure", "joyous", "cheap", "young", "vowel", "about", "house"]
    phones = {phone for sounds in espeak_readings(words, "en-us").values() for phone in sounds}
    assert phones < set(ARPABET)


def test_threads_get_the_voice_they_asked_for() -> None:
    voices = ["en-us", "es", "de", "fr"] * 4
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(lambda voice: espeak_readings(["jalapa"], voice), voices))
    assert together == [espeak_readings(["jalapa"], voice) for voice in voices]


def test_a_voice_that_is_missing_is_told() -> None:
    with pytest.raises(EspeakNotFoundError, match="no voice 'tlh-nowhere'"):
        espeak_readings(["a"], "tlh-nowhere")


def _sound(phones: str) -> tuple[str, ...]:
    return tuple(phones.split())
