"""Words made of known words: plurals, possessives, -ed, -ing, -er, and compounds ("oatmilk")."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Container

    from models.graph.lexicon import Lexicon

Sound = tuple[str, ...]

_SIBILANTS: Final = frozenset(("S", "Z", "SH", "ZH", "CH", "JH"))
_VOICELESS: Final = frozenset(("P", "T", "K", "F", "TH", "S", "SH", "CH"))
_SHORTEST_STEM: Final = 3
_SHORTEST_PART: Final = 3
_RARE_PART: Final = 5
"""Letters that a part of a compound has when it is not a common word."""
_PRONUNCIATIONS: Final = 2
"""Of each part of a compound."""


def inflected(word: str, lexicon: Lexicon) -> list[Sound]:
    """Pronunciations of a word that is a form of a known one; none if it isn't."""
    for ending, say in _ENDINGS.items():
        stems = (stem for stem in _stems(word, ending) if len(stem) >= _SHORTEST_STEM and stem in lexicon)
        stem = next(stems, None)
        if stem is not None:
            return [say(sound) for sound in lexicon[stem]]
    return []


def compound(word: str, lexicon: Lexicon, common: Container[str]) -> list[Sound]:
    """Pronunciations of a word that is two or three known ones in a row; none if it isn't."""
    parts = _best_split(word, lexicon, common)
    choices = product(*(lexicon[part][:_PRONUNCIATIONS] for part in parts)) if parts else iter(())
    return [tuple(phone for sound in choice for phone in sound) for choice in choices][:_PRONUNCIATIONS]


def _plural(sound: Sound) -> Sound:
    if sound[-1] in _SIBILANTS:
        return (*sound, "IH", "Z")
    return (*sound, "S" if sound[-1] in _VOICELESS else "Z")


def _past(sound: Sound) -> Sound:
    if sound[-1] in ("T", "D"):
        return (*sound, "IH", "D")
    return (*sound, "T" if sound[-1] in _VOICELESS else "D")


def _present_participle(sound: Sound) -> Sound:
    return (*sound, "IH", "NG")


def _agent(sound: Sound) -> Sound:
    return (*sound, "ER")


_ENDINGS: Final[dict[str, Callable[[Sound], Sound]]] = {
    "'s": _plural,
    "s'": _plural,
    "ers": lambda sound: _plural(_agent(sound)),
    "s": _plural,
    "ed": _past,
    "ing": _present_participle,
    "er": _agent,
}


def _stems(word: str, ending: str) -> Iterator[str]:
    """What may stand before an ending: "stopp" is "stop" or "stoppe", "tri" is "try", "boxe" is "box"."""
    if not word.endswith(ending):
        return
    base = word[: -len(ending)]
    if ending in ("'s", "s'", "s"):
        if not base.endswith("s"):
            yield base
        if ending == "s" and base.endswith("ie"):
            yield base[:-2] + "y"
        if ending == "s" and base.endswith(("xe", "se", "ze", "che", "she", "oe")):
            yield base[:-1]
        return
    if len(base) > 2 and base[-1] == base[-2]:
        yield base[:-1]
    if base.endswith("i"):
        yield base[:-1] + "y"
    yield base + "e"
    yield base


def _best_split(word: str, lexicon: Lexicon, common: Container[str]) -> tuple[str, ...]:
    """The parts of a compound, as few as possible and the shortest part as long as possible."""

    def is_part(part: str) -> bool:
        return part in lexicon and (part in common or len(part) >= _RARE_PART)

    splits: list[tuple[str, ...]] = list(_pairs(word, is_part))
    if not splits:
        ends = _pairs(word, is_part, whole_first=False)
        splits = [(*pair, last) for first, last in ends for pair in _pairs(first, is_part)]
    return max(splits, key=lambda parts: min(map(len, parts)), default=())


def _pairs(word: str, is_part: Callable[[str], bool], whole_first: bool = True) -> Iterator[tuple[str, str]]:
    for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        if is_part(word[cut:]) and (not whole_first or is_part(word[:cut])):
            yield word[:cut], word[cut:]
