"""What must not be kept of what people say, told by the words of a language (``private.yaml``).

Patterns suffice here, because too much may be taken away: what is left is only read to find better sentences.
"""

from __future__ import annotations

from collections.abc import Container
from itertools import groupby
from pathlib import Path
from typing import Final

from pydantic import BaseModel, ConfigDict, ValidationError

from nlu.data_file import read, wrong_values
from nlu.errors import PackError
from nlu.packs.words import Run, Words

FEWEST_DIGITS: Final = 4
"""So many digits in a row may be an order, a card, a phone, a postcode; prices of that length go with them."""
SHORTEST_SPELLING: Final = 3
"""So many letters in a row spell something."""
MARK: Final = "["
"""With this begins what stands in place of something private: "[number]"."""
_ADDRESS: Final = "xhereisanaddressx"
_SPELLING: Final = "xhereisaspellingx"
_MARKS: Final = {_ADDRESS: "[email]", _SPELLING: "[spelled]"}
"""Words that nobody says hold the place of what is seen before words are normalized."""


class PrivateWordsFile(BaseModel):
    """``private.yaml``: words after which something private is said."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    language: str
    private: dict[str, list[str]]
    """Phrases by what follows them ("name"): nothing after them is kept."""
    email_at: list[str]
    email_dot: list[str]


class Redactor:
    """Takes what is private out of utterances."""

    def __init__(self, words: Words, file: PrivateWordsFile) -> None:
        self._words = words
        self._file = file
        split = words.normalizer.words
        self._leads: dict[Run, str] = {
            tuple(split(phrase)): kind for kind, phrases in file.private.items() for phrase in phrases
        }

    @classmethod
    def load(cls, words: Words, folder: Path) -> Redactor | None:
        """The redactor of a language pack's folder; ``None`` if it has no ``private.yaml``.

        Raises:
            PackError: The file is no YAML, or lists are missing, misspelled or of the wrong kind.
        """
        path = folder / "private.yaml"
        if not path.exists():
            return None
        try:
            return cls(words, PrivateWordsFile.model_validate(read(path)))
        except ValidationError as error:
            raise PackError(wrong_values(path, error)) from error

    def redacted(self, text: str) -> str:
        """The words of a text in small letters, with a mark in place of each private part."""
        chunks = [_ADDRESS if "@" in chunk else chunk for chunk in text.split()]
        words = self._words.normalizer.words(" ".join(_without_letters(chunks, self._words.file.digit_repeats)))
        words = [_MARKS.get(word, word) for word in words]
        return " ".join(word for word, _ in groupby(self._numbers(self._spelled(self._led(self._email(words))))))

    def _email(self, words: list[str]) -> list[str]:
        """Without an address said aloud: all before its end goes, because nothing tells where it begins."""
        at = next((i for i, word in enumerate(words) if word in self._file.email_at), None)
        if at is None:
            return words
        dots = [i for i, word in enumerate(words) if i > at + 1 and word in self._file.email_dot]
        return ["[email]", *words[dots[-1] + 2 :]] if dots else words

    def _led(self, words: list[str]) -> list[str]:
        """Without what follows a phrase that announces something private."""
        for i in range(len(words)):
            for lead, kind in self._leads.items():
                if tuple(words[i : i + len(lead)]) == lead:
                    return [*words[: i + len(lead)], f"[{kind}]"]
        return words

    def _spelled(self, words: list[str]) -> list[str]:
        repeats = self._words.file.digit_repeats
        kept: list[str] = []
        for spelled, run in groupby(words, key=lambda word: word in repeats or (len(word) == 1 and word.isalpha())):
            part = list(run)
            letters = sum(len(word) == 1 for word in part)
            kept.extend(["[spelled]"] if spelled and letters >= SHORTEST_SPELLING else part)
        return kept

    def _numbers(self, words: list[str]) -> list[str]:
        digits = self._digits(words)
        everywhere = sum(digits) >= 2 * FEWEST_DIGITS
        kept: list[str] = []
        for numeric, run in groupby(zip(words, digits, strict=True), key=lambda pair: pair[1] > 0):
            part = list(run)
            private = numeric and (everywhere or sum(count for _, count in part) >= FEWEST_DIGITS)
            kept.extend(["[number]"] if private else [word for word, _ in part])
        return kept

    def _digits(self, words: list[str]) -> list[int]:
        """For each word how many digits it stands for; all words of a number count for some."""
        file = self._words.file
        found = [sum(map(str.isdigit, word)) for word in words]
        for i, word in enumerate(words):
            found[i] = max(found[i], int(word in file.digits), file.digit_repeats.get(word, 0) - 1)
        for span in self._words.numbers.find(words):
            length = sum(map(str.isdigit, span.digits or f"{span.value:f}"))
            for i in range(span.start, span.end):
                found[i] = max(found[i], -(-length // (span.end - span.start)))
        return found


def _without_letters(chunks: list[str], repeats: Container[str]) -> list[str]:
    """Without what is spelled in single letters: some of them are short for words."""
    kept: list[str] = []
    for spelled, run in groupby(chunks, key=lambda chunk: chunk.casefold() in repeats or _is_letter(chunk)):
        part = list(run)
        kept.extend([_SPELLING] if spelled and sum(map(_is_letter, part)) >= SHORTEST_SPELLING else part)
    return kept


def _is_letter(chunk: str) -> bool:
    letter = chunk.strip(".,-")
    return len(letter) == 1 and letter.isalpha()
