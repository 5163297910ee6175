"""A shopkeeper's own pronunciations, in a text file that anyone can write.

One name a line, ``name = sound``. The sound is written in capitals as ARPAbet phones, stress digits allowed, or in
small letters as English words that together sound like the name. The words of a name are parted by ``|``::

    # what customers say
    havaianas = have a yanas
    havaianas = HH AA V AY AA1 N AX S
    blue zephyr = blue | zeffer
    häagen-dazs = HH AA G AX N | D AA Z

A name may have several lines; they replace whatever else would be guessed for its words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import islice, product
from typing import TYPE_CHECKING, Final

from models.errors import PronunciationFileError
from models.graph.name_words import split_name
from models.graph.phones import ARPABET

if TYPE_CHECKING:
    from pathlib import Path

    from models.graph.values import Pronunciations

MAX_LINES: Final = 20_000
_STRESS: Final = re.compile(r"[012]$")
_VARIANTS: Final = 3
"""Pronunciations made of one respelling, at most."""

Sound = tuple[str, ...]
Known = Callable[[str], Sequence[Sound]]
"""Pronunciations of a word used for a respelling; none if the word is not known."""


def read_own_pronunciations(path: Path, known: Known) -> Pronunciations:
    """Read a shopkeeper's file. All of it is taken, or nothing.

    Raises:
        PronunciationFileError: Says every line that is wrong, and why.
    """
    found: dict[str, dict[Sound, None]] = {}
    problems: list[str] = []
    for number, line in enumerate(_text(path).splitlines(), 1):
        text = line.partition("#")[0].strip()
        if number > MAX_LINES:
            problems.append(f"line {number}: more than {MAX_LINES} lines; split the catalog")
            break
        if text:
            try:
                entries = _entries(text, known)
            except _WrongLineError as error:
                problems.append(f"line {number}: {error}")
                continue
            for word, sounds in entries:
                found.setdefault(word, {}).update(dict.fromkeys(sounds))
    if problems:
        raise PronunciationFileError(path, tuple(problems))
    return {word: tuple(sounds) for word, sounds in found.items()}


class _WrongLineError(Exception):
    """What is wrong with a line."""


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise PronunciationFileError(path, ("it is no UTF-8 text; save it as UTF-8",)) from error
    except OSError as error:
        raise PronunciationFileError(path, (f"it can't be read: {error.strerror}",)) from error


def _entries(text: str, known: Known) -> list[tuple[str, list[Sound]]]:
    """The words of a line's name, each with its sounds."""
    name, equals, sound = (part.strip() for part in text.partition("="))
    if not equals or not name or not sound:
        raise _WrongLineError(f"{text!r} is not written as: name = sound")
    words = split_name(name)
    parts = [part.split() for part in sound.split("|")]
    if not words:
        raise _WrongLineError(f"{name!r} has no letters or digits")
    if len(parts) != len(words) or not all(parts):
        raise _WrongLineError(
            f"{name!r} is heard as {len(words)} words ({', '.join(words)}), but {sound!r} has {len(parts)} parts; "
            "write | between the sounds of two words"
        )
    return [(word, _sounds(part, known)) for word, part in zip(words, parts, strict=True)]


def _sounds(part: list[str], known: Known) -> list[Sound]:
    if all(token == token.upper() for token in part):
        return [tuple(_phone(token) for token in part)]
    unknown = [token for token in part if not known(token.lower())]
    if unknown:
        raise _WrongLineError(
            f"unknown word {unknown[0]!r}; use common English words in small letters, or phones in capitals"
        )
    choices = product(*(known(token.lower())[:2] for token in part))
    return [tuple(phone for sound in choice for phone in sound) for choice in islice(choices, _VARIANTS)]


def _phone(written: str) -> str:
    phone = "AX" if written == "AH0" else _STRESS.sub("", written)
    if phone not in ARPABET:
        raise _WrongLineError(f"unknown phone {written!r}; the phones are {' '.join(ARPABET)}")
    return phone
