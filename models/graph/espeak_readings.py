"""How eSpeak NG would read a word, in the phones of our acoustic models."""

from __future__ import annotations

from collections.abc import Iterable

from models.espeak_ipa import ipa_readings
from models.graph.ipa import to_phones


def espeak_readings(words: Iterable[str], voice: str) -> dict[str, tuple[str, ...]]:
    """The base phones of words as a voice such as "en-us" reads them; none for what it can't read.

    Words hold letters only: eSpeak is not asked to guess what to do with anything else.

    Raises:
        EspeakNotFoundError: eSpeak NG is missing, or has no such voice.
    """
    return {word: to_phones(ipa, voice) for word, ipa in ipa_readings(words, voice).items()}
