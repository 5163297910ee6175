"""Replies: Fluent messages of a language pack, rendered for the ear and for the eye."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from nlu.errors import ReplyError
from nlu.fluent import messages
from nlu.pack import LanguagePack
from nlu.spoken import Amount, Choices, Digits, Names, Ordinal, ReplyValue, Sayer, Size

_KINDS = (str, int, Amount, Choices, Digits, Names, Ordinal, Size)


@dataclass(frozen=True, slots=True)
class Said:
    """A reply as it is spoken and as it is shown."""

    speech: str
    display: str


class Replies:
    """The replies of one language."""

    def __init__(self, pack: LanguagePack) -> None:
        """Read ``replies.ftl`` and ``speech.ftl`` of a pack.

        Raises:
            PackError: a file is missing or has errors.
        """
        self._messages = messages(pack.replies, pack.language)
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
        said = {name: self._sayer.said(value) for name, value in values.items()}
        shown = {name: self._sayer.shown(value) for name, value in values.items()}
        speech = self._messages.text(message, said, turn)
        return Said(speech, speech if said == shown else self._messages.text(message, shown, turn))

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
