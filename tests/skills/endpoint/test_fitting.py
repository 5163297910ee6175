"""Text for platforms: clean, and within their limits."""

from __future__ import annotations

import pytest

from skills.endpoint.fitting import json_size, one_line, plain, shortened, within


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("Tea & Co <b>", "Tea & Co <b>"),
        (" one\ntwo\tthree ", "one\ntwo\tthree"),
        ("nul\x00 bell\x07 escape\x1b del\x7f c1\x85", "nul bell escape del c1"),
        ("half \ud800 a pair, \ufffe no character", "half  a pair,  no character"),
        ("żółty 🛒", "żółty 🛒"),
    ],
)
def test_control_characters_are_dropped(text: str, clean: str) -> None:
    assert plain(text) == clean


def test_white_space_becomes_single_spaces() -> None:
    assert one_line(" running \n\t shoes ", 100) == "running shoes"
    assert one_line("running shoes", 9) == "running s"


def test_what_fits_stays() -> None:
    assert shortened("short enough", within(12, 14)) == "short enough"


@pytest.mark.parametrize("text", ["word " * 5000, "x" * 5000, '"\\' * 5000, "🛒 " * 5000, "żółw " * 5000])
def test_what_does_not_fit_is_cut_between_words(text: str) -> None:
    short = shortened(text, within(1000, 1500))
    assert short.endswith("…")
    assert text.startswith(short[:-1])
    assert 400 < len(short) <= 1000
    assert json_size(short) <= 1500
    assert " " not in text or text[len(short) - 1] == " "
