"""What can go wrong in understanding and replying.

    NluError
    ├── PackError             a language pack has errors (all of them are listed)
    ├── ReplyError            a reply can't be made: unknown message, missing variable
    └── UnreadLanguageError   names can't be found by sound in this language

An utterance that isn't understood is no error: it is an ``Interpretation`` without intent.
"""

from __future__ import annotations


class NluError(Exception):
    """Root of the errors of understanding and replying; the message tells a person what to do next."""


class PackError(NluError):
    """A language pack can't be used; every problem names its file, the place in it and what is wrong."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__("\n".join(problems))


class ReplyError(NluError):
    """A reply can't be rendered from its message."""


class UnreadLanguageError(NluError):
    """eSpeak NG does not speak a language, so that its words have no known sound."""
