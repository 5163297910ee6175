"""What the package offers."""

from __future__ import annotations

import voice


def test_public_names_are_sorted_and_there() -> None:
    assert voice.__all__ == sorted(voice.__all__, key=lambda name: (not name.isupper(), name))
    assert all(hasattr(voice, name) for name in voice.__all__)


def test_every_error_is_a_voice_error() -> None:
    errors = [getattr(voice, name) for name in voice.__all__ if name.endswith("Error")]
    assert all(issubclass(error, voice.VoiceError) for error in errors)
