"""eSpeak NG is found wherever it is."""

from __future__ import annotations

import ctypes

from models import find_espeak


def test_the_library_that_is_found_can_be_loaded() -> None:
    espeak = find_espeak()
    version = ctypes.CDLL(espeak.library).espeak_Info
    version.restype = ctypes.c_char_p
    assert version(None).startswith(b"1.")


def test_a_packaged_library_comes_with_its_data() -> None:
    espeak = find_espeak()
    if espeak.origin == "system":
        assert espeak.data is None
    else:
        assert espeak.data is not None
        assert (espeak.data / "phontab").is_file()


def test_the_answer_does_not_change_once_the_library_is_loaded() -> None:
    before = find_espeak()
    ctypes.CDLL(before.library)
    assert find_espeak() == before
