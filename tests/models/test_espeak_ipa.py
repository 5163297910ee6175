# ruff: noqa: RUF001 - these letters are meant
"""eSpeak NG writes how texts are read."""

from __future__ import annotations

import pytest

from models import EspeakNotFoundError, can_read, ipa_readings


def test_each_text_is_read_in_the_voice_that_is_asked_for() -> None:
    assert ipa_readings(["ship", "sheep"], "en-us") == {"ship": "ʃ_ˈɪ_p", "sheep": "ʃ_ˈiː_p"}
    assert ipa_readings(["ship"], "es")["ship"] != ipa_readings(["ship"], "en-us")["ship"]


def test_a_catalog_is_read_in_batches() -> None:
    words = [f"word{number}" for number in range(250)]
    assert list(ipa_readings(words, "en-us")) == words


def test_a_voice_that_is_missing_is_told() -> None:
    assert not can_read("tlh-nowhere")
    with pytest.raises(EspeakNotFoundError, match="no voice 'tlh-nowhere'"):
        ipa_readings(["a"], "tlh-nowhere")


def test_after_a_missing_voice_the_others_still_read() -> None:
    before = ipa_readings(["zebra"], "es")
    assert not can_read("tlh-nowhere")
    assert can_read("es")
    assert ipa_readings(["zebra"], "es") == before
