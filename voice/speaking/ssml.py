"""The part of SSML 1.1 that replies may hold: ``break``, ``say-as`` and ``emphasis`` inside ``speak``.

https://www.w3.org/TR/speech-synthesis11/; ``say-as`` is of https://www.w3.org/TR/ssml-sayas/, with the names that Alexa
and Google take. Whoever puts text into markup escapes it first: what is parsed here is obeyed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from voice.errors import SpeechError

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_BREAK_MS: Final = 10_000
"""What Alexa allows."""
_STRENGTHS_MS: Final = {"none": 0, "x-weak": 50, "weak": 100, "medium": 300, "strong": 600, "x-strong": 1000}
_TIME: Final = re.compile(r"\+?(\d+(?:\.\d+)?)(ms|s)")
_ATTRIBUTES: Final = {
    "speak": frozenset({"version"}),
    "break": frozenset({"time", "strength"}),
    "say-as": frozenset({"interpret-as"}),
    "emphasis": frozenset({"level"}),
}


class Emphasis(StrEnum):
    """How much words are stressed."""

    STRONG = "strong"
    MODERATE = "moderate"
    NONE = "none"
    REDUCED = "reduced"


@dataclass(frozen=True, slots=True)
class Spoken:
    """Words."""

    text: str
    emphasis: Emphasis = Emphasis.NONE


@dataclass(frozen=True, slots=True)
class Pause:
    """Silence."""

    ms: int


@dataclass(frozen=True, slots=True)
class Ssml:
    """A text with directions how to say it."""

    parts: tuple[Spoken | Pause, ...]


def parse_ssml(markup: str) -> Ssml:
    """Read a ``<speak>`` document.

    Raises:
        SpeechError: It is not well-formed, or holds more than the subset.
    """
    if "<!" in markup or "<?" in markup:  # no entities, which may be a bomb
        raise SpeechError("SSML with declarations can't be spoken; leave out <!…> and <?…>")
    try:
        root = ET.fromstring(markup)  # noqa: S314 without declarations there is nothing to expand
    except ET.ParseError as error:
        raise SpeechError(f"this is not well-formed SSML: {error}; escape & and < in texts") from error
    if root.tag != "speak":
        raise SpeechError(f"SSML begins with <speak>, not with <{root.tag}>")
    return Ssml(tuple(_parts(root, Emphasis.NONE)))


def _parts(element: ET.Element, emphasis: Emphasis) -> Iterator[Spoken | Pause]:
    if element.text:
        yield Spoken(element.text, emphasis)
    for child in element:
        yield from _read(child, emphasis)
        if child.tail:
            yield Spoken(child.tail, emphasis)


def _read(element: ET.Element, emphasis: Emphasis) -> Iterator[Spoken | Pause]:
    unknown = set(element.keys()) - _ATTRIBUTES.get(element.tag, frozenset())
    if element.tag not in _ATTRIBUTES or element.tag == "speak" or unknown:
        raise SpeechError(f"SSML's <{' '.join([element.tag, *sorted(unknown)])}> is not spoken here; leave it out")
    match element.tag:
        case "break":
            yield Pause(_break_ms(element))
        case "say-as":
            yield Spoken(_said_as("".join(element.itertext()), element.get("interpret-as", "")), emphasis)
        case "emphasis":
            yield from _parts(element, _level(element.get("level", Emphasis.MODERATE)))


def _level(name: str) -> Emphasis:
    try:
        return Emphasis(name)
    except ValueError as error:
        raise SpeechError(f"SSML's emphasis has the levels {', '.join(Emphasis)}; not {name!r}") from error


def _break_ms(element: ET.Element) -> int:
    strength = element.get("strength", "medium")
    if (time := element.get("time")) is None:
        if strength not in _STRENGTHS_MS:
            raise SpeechError(f"SSML's break has the strengths {', '.join(_STRENGTHS_MS)}; not {strength!r}")
        return _STRENGTHS_MS[strength]
    if not (found := _TIME.fullmatch(time)):
        raise SpeechError(f"SSML's break takes a time such as 300ms or 1.5s; not {time!r}")
    ms = round(float(found[1]) * (1000 if found[2] == "s" else 1))
    if ms > LONGEST_BREAK_MS:
        raise SpeechError(f"SSML's break may last {LONGEST_BREAK_MS // 1000} s; not {time}")
    return ms


def _said_as(text: str, how: str) -> str:
    """Characters one by one: letters as their names (a capital is never an article), with a little pause after each."""
    match how:
        case "digits":
            return " ".join("".join(text.split()))
        case "characters" | "spell-out":
            return ", ".join("".join(text.split()).upper())
    raise SpeechError(f"SSML's say-as can be digits or characters; not {how!r}")
