"""A shopkeeper's own pronunciations, in a text file that anyone can write.

One name a line, ``name = sound``. The sound is written in capitals as ARPAbet phones, stress digits allowed, or in
small letters as English words or syllables that together sound like the name. The words of a name are parted by ``|``::

    # what customers say
    havaianas = have a yanas
    havaianas = HH AA V AY AA1 N AX S
    blue zephyr = blue | zeffer
    häagen-dazs = HH AA G AX N | D AA Z

A name may have several lines; they replace whatever else would be guessed for its words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, product
from typing import TYPE_CHECKING, Final

from models.errors import PronunciationFileError
from models.graph.name_words import split_name
from models.graph.phones import ARPABET
from models.graph.pronunciation import MAX_PHONES

if TYPE_CHECKING:
    from pathlib import Path

    from models.graph.values import Pronunciations

MAX_BYTES: Final = 4_000_000
MAX_LINES: Final = 20_000
MAX_VARIANTS: Final = 10
"""Pronunciations of one word; each makes the graph larger."""
_STRESS: Final = re.compile(r"[012]$")
_OF_A_RESPELLING: Final = 3
"""Pronunciations made of one respelling, at most."""
_SHOWN: Final = 60
"""Characters of what is wrong that are told."""

Sound = tuple[str, ...]
Known = Callable[[str], Sequence[Sound]]
"""Pronunciations of a word used for a respelling, likeliest first; none if no one could say it."""


@dataclass(frozen=True, slots=True)
class OwnText:
    """A shopkeeper's file as it was when it was read: a pipe can't be read twice, and a file may be saved meanwhile."""

    path: Path
    content: bytes
    problem: str = ""
    """Why it could not be read."""

    def whole(self) -> bytes:
        """Its content.

        Raises:
            PronunciationFileError: It could not be read.
        """
        if self.problem:
            raise PronunciationFileError(self.path, (self.problem,))
        return self.content


def read_own_text(path: Path) -> OwnText:
    """Read a shopkeeper's file; that it can't be read is told when it is wanted."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        return OwnText(path, b"", f"it can't be read: {error.strerror}")
    if len(content) > MAX_BYTES:
        return OwnText(path, b"", f"it has more than {MAX_BYTES} bytes; leave out what no customer says")
    return OwnText(path, content)


def own_pronunciations(
    text: OwnText, known: Known, words_of: Callable[[str], list[str]] = split_name
) -> Pronunciations:
    """The pronunciations that a file gives to words. All of it is taken, or nothing.

    ``words_of`` splits what stands before the sound into words.

    Raises:
        PronunciationFileError: Says every line that is wrong, and why.
    """
    found: dict[str, dict[Sound, None]] = {}
    problems: dict[str, None] = {}
    for number, line in _lines(text):
        if number > MAX_LINES:
            problems[f"line {number}: more than {MAX_LINES} lines; split the catalog"] = None
            break
        try:
            for word, sounds in _entries(line, known, words_of):
                found[word] = _together(word, found.get(word, {}), sounds)
        except _WrongLineError as error:
            problems[f"line {number}: {error}"] = None
    if problems:
        raise PronunciationFileError(text.path, tuple(problems))
    return {word: tuple(sounds) for word, sounds in found.items()}


def unused_lines(text: OwnText, words: Container[str]) -> tuple[str, ...]:
    """What to tell of the lines with a word that is not among ``words``, the recognizer's: they do nothing.

    Raises:
        PronunciationFileError: The file could not be read.
    """
    return tuple(
        f"line {number}: the word {word!r} is in none of the names"
        for number, line in _lines(text)
        for word in split_name(line.partition("=")[0])
        if word not in words
    )


class _WrongLineError(Exception):
    """What is wrong with a line."""


def _lines(text: OwnText) -> Iterator[tuple[int, str]]:
    """The lines that say something, each with its number."""
    try:
        content = text.whole().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PronunciationFileError(text.path, ("it is no UTF-8 text; save it as UTF-8",)) from error
    for number, line in enumerate(content.splitlines(), 1):
        said = line.partition("#")[0].strip()
        if said:
            yield number, said


def _together(word: str, before: dict[Sound, None], more: list[Sound]) -> dict[Sound, None]:
    sounds = {**before, **dict.fromkeys(more)}
    if len(sounds) > MAX_VARIANTS:
        raise _WrongLineError(f"{word!r} has more than {MAX_VARIANTS} pronunciations; leave out the rarest")
    return sounds


def _entries(text: str, known: Known, words_of: Callable[[str], list[str]]) -> list[tuple[str, list[Sound]]]:
    """The words of a line's name, each with its sounds."""
    name, equals, sound = (part.strip() for part in text.partition("="))
    if not equals or not name or not sound:
        raise _WrongLineError(f"{_short(text)!r} is not written as: name = sound")
    words = words_of(name)
    parts = [part.split() for part in sound.split("|")]
    if not words:
        raise _WrongLineError(f"{_short(name)!r} has no letters or digits")
    if len(parts) != len(words) or not all(parts):
        raise _WrongLineError(
            f"{_short(name)!r} is heard as {len(words)} words ({_short(', '.join(words))}), but {_short(sound)!r} has "
            f"{len(parts)} parts; write | between the sounds of two words"
        )
    return [(word, _sounds(part, known)) for word, part in zip(words, parts, strict=True)]


def _sounds(part: list[str], known: Known) -> list[Sound]:
    if all(token == token.upper() for token in part):
        sounds = [tuple(_phone(token) for token in _few(part))]
    else:
        sounds = _respelled(part, known)
    return [tuple(_few(sound)) for sound in sounds]


def _few(sound: Sequence[str]) -> Sequence[str]:
    if len(sound) > MAX_PHONES:
        raise _WrongLineError(f"a word of more than {MAX_PHONES} phones; no one says that in one breath")
    return sound


def _respelled(part: list[str], known: Known) -> list[Sound]:
    capitals = next((token for token in part if token.isupper()), None)
    if capitals:
        raise _WrongLineError(
            f"{_short(capitals)!r} is in capitals, as phones are, and other parts of the word are not"
        )
    syllables = [syllable for token in part for syllable in token.lower().split("-") if syllable]
    said = [known(syllable)[:2] for syllable in _few(syllables)]
    for syllable, sounds in zip(syllables, said, strict=True):
        if not sounds:
            raise _WrongLineError(
                f"how {_short(syllable)!r} sounds can't be guessed; use English words or syllables in small letters, "
                "or phones in capitals"
            )
    return [tuple(phone for sound in choice for phone in sound) for choice in islice(product(*said), _OF_A_RESPELLING)]


def _phone(written: str) -> str:
    phone = "AX" if written == "AH0" else _STRESS.sub("", written)
    if phone not in ARPABET:
        raise _WrongLineError(f"unknown phone {_short(written)!r}; the phones are {' '.join(ARPABET)}")
    return phone


def _short(written: str) -> str:
    return written if len(written) <= _SHOWN else f"{written[:_SHOWN]}..."
