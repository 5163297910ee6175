# ruff: noqa: RUF001 - these letters are meant
"""Sounds in the International Phonetic Alphabet as English phones.

Symbols are those that eSpeak NG writes: https://github.com/espeak-ng/espeak-ng/blob/master/docs/phonemes.md
Sounds that English lacks become the phones that English speakers put in their place.
"""

from __future__ import annotations

from functools import cache
from typing import Final

_VOWELS: Final = """
    æ AE | a AE | ɛ EH | e EH | ʌ AH | ɪ IH | ᵻ IH | i IY | ʊ UH | u UW | ʉ UW | y UW | ɑ AA | ɒ AA | ɔ AO | ə AX | ɐ AX
    iː IY | uː UW | yː UW | ɑː AA | aː AA | ɔː AO | oː AO | ɜː ER | ɜ ER | ɚ ER | ɛː EH | eː EY | øː ER | œ ER | ø ER
    eɪ EY | aɪ AY | ɔɪ OY | aʊ AW | oʊ OW | əʊ OW | iə IY AX | ɪə IH R | eə EH R | ʊə UH R | aɪə AY AX | aɪɚ AY ER
    əl AX L | ɑ̃ AA N | ɔ̃ AO N | ɛ̃ AE N | œ̃ AH N | ææ AE | ɐɐ AX | ɔø OY
"""
_CONSONANTS: Final = """
    b B | d D | f F | ɡ G | g G | h HH | j Y | k K | l L | m M | n N | ŋ NG | p P | s S | t T | v V | w W | z Z
    ɹ R | r R | ɾ T | ʁ R | θ TH | ð DH | ʃ SH | ʒ ZH | tʃ CH | dʒ JH | ts T S | dz D Z | pf P F
    ʔ T | x K | ɬ L | n̩ AX N | l̩ AX L | m̩ AX M | ɲ N Y | ʎ Y | ʝ Y | β V | ɣ G | ç HH | ʋ V | ɥ W | ɕ SH
"""
_FOREIGN: Final = {"a": ("AA",), "e": ("EY",), "o": ("OW",), "oː": ("OW",), "ɔ": ("OW",), "ɾ": ("R",)}
"""What stands for something else outside English: the open vowels, and the tapped R."""
_SPANISH: Final = {"x": ("HH",)}
_STRESS_AND_TIES: Final = dict.fromkeys(map(ord, "ˈˌʲ\u0361\u200d"))


def to_phones(transcription: str, voice: str) -> tuple[str, ...]:
    """Phones of what a voice of eSpeak NG writes, its symbols parted by "_"; none if a symbol is unknown."""
    symbols = _symbols(voice)
    phones: list[str] = []
    for token in transcription.translate(_STRESS_AND_TIES).replace(" ", "_").split("_"):
        while token:
            length = next((n for n in range(min(3, len(token)), 0, -1) if token[:n] in symbols), 0)
            if not length:
                return ()
            phones.extend(symbols[token[:length]])
            token = token[length:].lstrip("ː")
    return _as_in_cmudict(phones)


def _as_in_cmudict(phones: list[str]) -> tuple[str, ...]:
    """Doubled phones are one, and ER holds the R before a vowel."""
    kept: list[str] = []
    for phone in phones:
        before = kept[-1] if kept else ""
        if phone != before and not (phone == "R" and before == "ER"):
            kept.append(phone)
    return tuple(kept)


@cache
def _symbols(voice: str) -> dict[str, tuple[str, ...]]:
    table = _table(_VOWELS) | _table(_CONSONANTS)
    if not voice.startswith("en"):
        table |= _FOREIGN
    return table | _SPANISH if voice == "es" else table


def _table(text: str) -> dict[str, tuple[str, ...]]:
    entries = [entry.split() for line in text.splitlines() for entry in line.split("|") if entry.strip()]
    return {symbol: tuple(phones) for symbol, *phones in entries}
