"""Replies: Fluent messages of a language pack, rendered for the ear and for the eye.

A message may hold the SSML elements ``break``, ``say-as`` and ``emphasis``, and then "&amp;" for "&". What is put into
it is never markup, whatever it looks like.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape, unescape

from nlu.errors import ReplyError
from nlu.packs.pack import LANGUAGES, MODEL, LanguagePack
from nlu.saying.fluent import messages
from nlu.saying.spoken import (
    Amount,
    Choices,
    Color,
    Day,
    Digits,
    Names,
    Ordinal,
    ReadBack,
    ReplyValue,
    Sayer,
    Size,
    Spelled,
)

_KINDS = (str, int, Amount, Choices, Color, Day, Digits, Names, Ordinal, ReadBack, Size, Spelled)
_TAG: Final = re.compile("<[^<>]*>")
_NO_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 can't hold: https://www.w3.org/TR/xml/#charsets."""


@dataclass(frozen=True, slots=True)
class Said:
    """A reply as it is spoken and as it is shown."""

    speech: str
    display: str
    ssml: str = ""
    """``speech`` as a fragment of SSML, where it says how to say it; else empty."""

    @property
    def marked(self) -> str:
        """``speech`` as a fragment of SSML."""
        return self.ssml or _escaped(self.speech)


class Replies:
    """The replies of one language.

    A reply that the pack lacks is said in English (``hawker languages check`` names it): a pack that a shop brought
    along, or that isn't translated yet, answers all the same.
    """

    def __init__(self, pack: LanguagePack) -> None:
        """Read ``replies.ftl`` and ``speech.ftl`` of a pack.

        Raises:
            PackError: a file is missing or has errors.
        """
        self.language = pack.language
        self._messages = messages(pack.replies, pack.language)
        self._model = messages(LANGUAGES / MODEL / pack.replies.name, MODEL)
        self._sayer = Sayer(pack.language, pack.words, messages(pack.folder / "speech.ftl", pack.language))

    def render(self, message: str, turn: int = 0, **values: ReplyValue) -> Said:
        """One variant of a message (its value or one of its attributes, rotated by ``turn``) with the values put in.

        Raises:
            ReplyError: the message is unknown, a variable is missing, or a value is of a kind that can't be said.
        """
        for name, value in values.items():
            if not isinstance(value, _KINDS) or isinstance(value, bool):
                raise ReplyError(
                    f"reply {message!r}: ${name} is {type(value).__name__}; give a text, a number or a value of nlu"
                )
        told = self._messages if message in self._messages.entries else self._model
        said = {name: _xml(self._sayer.said(value)) for name, value in values.items()}
        shown = {name: _xml(self._sayer.shown(value)) for name, value in values.items()}
        spelled = {name: _characters(value) for name, value in values.items() if isinstance(value, Spelled)}
        speech = told.text(message, said, turn)
        display = speech if said == shown else told.text(message, shown, turn)
        marked = told.text(message, said | spelled, turn) if spelled else speech
        return Said(_plain(speech), _plain(display), self._checked(message, marked) if "<" in marked else "")

    def has(self, message: str) -> bool:
        """Whether the language has a message."""
        return message in self._messages.entries

    def value(self, value: ReplyValue) -> Said:
        """A value alone, as it is spoken and as it is shown."""
        return Said(str(self._sayer.said(value)), str(self._sayer.shown(value)))

    def check(self, wanted: Mapping[str, Iterable[str]] | None = None) -> list[str]:
        """What is wrong with the replies; ``wanted`` are the messages needed and the variables that they are given."""
        problems = list(self._messages.problems())
        for message, given in (wanted or {}).items():
            if message not in self._messages.entries:
                problems.append(f"{self._messages.path}: reply {message!r} is missing")
                continue
            unknown = sorted(self._messages.variables(message) - set(given))
            problems.extend(
                f"{self._messages.path}: reply {message!r} uses ${name}, which it isn't given" for name in unknown
            )
        problems.extend(
            f"{self._messages.path}: reply {message!r} has one variant; add an attribute (.b = ...)"
            for message in sorted(self._messages.entries)
            if self._messages.variant_count(message) < 2
        )
        return problems

    def _checked(self, message: str, marked: str) -> str:
        try:
            ET.fromstring(f"<speak>{marked}</speak>")  # noqa: S314 the language pack's own, values escaped
        except ET.ParseError as error:
            raise ReplyError(f"reply {message!r}: its SSML is not well-formed ({error}); write &amp; for &") from error
        return marked


def _xml(value: str | int) -> str | int:
    return _escaped(value) if isinstance(value, str) else value


def _escaped(text: str) -> str:
    return escape(_NO_XML.sub(" ", text))


def _characters(value: Spelled) -> str:
    return f'<say-as interpret-as="characters">{_escaped(value.text)}</say-as>'


def _plain(marked: str) -> str:
    """Without tags; what was left out leaves no double space."""
    return unescape(" ".join(_TAG.sub("", marked).split()) if "<" in marked else marked)
