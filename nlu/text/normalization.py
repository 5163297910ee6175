"""Text to words: one spelling for whatever was typed or recognized.

NFC, casefold, punctuation dropped by Unicode category, contractions and signs written out, joined words divided, and
accents left out where nothing depends on them. Every step is one pass over the characters: no regular expression that
a hostile text could slow down.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from nlu.text.folding import fold, lowered
from nlu.text.parting import Parting
from nlu.text.spelling import Spelling

MAX_CHARACTERS: Final = 2_000
"""What is read of an utterance; the rest is ignored."""
MAX_WORDS: Final = 48
MAX_WORD_LENGTH: Final = 40
KEPT_TEXTS: Final = 256
"""Texts whose words are kept while an utterance is read in several ways."""
KEPT_WORDS: Final = 4_000
"""Words whose spelling is kept: those of a pack's sentences, and of a shop's names."""
THOUSAND: Final = 3
"""Digits after a point that parts thousands."""

Both = tuple[str, str]
"""A word as it is written, and as it is compared."""

_APOSTROPHES: Final = frozenset("'`\u2019\u02bc\u00b4\u2018")
_WIDE: Final = {code: unicodedata.normalize("NFKC", chr(code)) for code in range(0xFF01, 0xFFEF)}
"""Letters and digits as wide as Chinese ones, and others as narrow as Latin ones, as they are otherwise written."""
_MINUS: Final = "\u2212"
SLASH: Final = "/"
SLASHES: Final = frozenset("/\u2044")
"""Between two numbers: of a fraction, which is one word ("1/2"). Elsewhere they part words."""
_INNER_MARKS: Final = frozenset("\u055b\u055c\u055e")
"""Armenian marks of stress, exclamation and question stand within the word that they belong to."""


class Normalizer:
    """Splits text into lower-case words as one language's data says."""

    def __init__(self, spelling: Spelling, parting: Parting | None = None) -> None:
        """``parting`` parts words of scripts without spaces; without it they are those of ICU."""
        self._spelling = spelling
        self._parting = parting or Parting()
        self._longest = max((len(words) for words in spelling.rewrites), default=0)
        self._long_signs = sorted((sign for sign in spelling.currencies if len(sign) > 1), key=len, reverse=True)
        self._rewritten_first = frozenset(words[0] for words in spelling.rewrites if words)
        self._kept = lru_cache(maxsize=KEPT_TEXTS)(self.read)
        self._alone = lru_cache(maxsize=KEPT_WORDS)(self._word_alone)

    def knowing(self, names: Iterable[str]) -> Normalizer:
        """The same, with the words of a shop's names among those into which scripts without spaces are parted."""
        names = list(names)
        parting, spelling = self._parting.knowing(names), self._spelling.knowing(names)
        same = parting is self._parting and spelling is self._spelling
        return self if same else Normalizer(spelling, parting)

    @property
    def mends_spaces(self) -> bool:
        """Whether words are parted and put together that are written with too few spaces or too many."""
        return self._spelling.spacing is not None

    def words(self, text: str) -> list[str]:
        """The words as they are compared: at most ``MAX_WORDS`` of at most ``MAX_WORD_LENGTH`` characters."""
        return list(self._kept(text[:MAX_CHARACTERS]))

    def forget(self) -> None:
        """Let go of the words that are kept: those of sentences and names, when all of them were read."""
        self._kept.cache_clear()
        self._alone.cache_clear()

    def reads_all(self, text: str) -> bool:
        """Whether no word of a text is beyond those that are read."""
        return len(text) <= MAX_CHARACTERS and len(self._spaced(text).split()) <= MAX_WORDS

    def read(self, text: str) -> tuple[str, ...]:
        """The same words; nothing of the text is kept, as becomes one of many thousands."""
        alone = [self._alone(word) for word in self._respaced(text[:MAX_CHARACTERS]).split()[:MAX_WORDS]]
        if None not in alone:
            compared = [word for parts in alone if parts for _, word in parts]
            if self._rewritten_first.isdisjoint(compared):
                return tuple(compared[:MAX_WORDS])
        return tuple([word for _, word in self._both(text)])

    def spelled(self, text: str) -> list[str]:
        """The same words, one for one, with the accents that they were written with."""
        return [written for written, _ in self._both(text)]

    def _both(self, text: str) -> list[Both]:
        text = self._respaced(text[:MAX_CHARACTERS])
        alone = [self._alone(word) for word in text.split()[:MAX_WORDS]]
        words = [part for parts in alone if parts is not None for part in parts]
        return self._rewritten(self._together(text) if None in alone else words)[:MAX_WORDS]

    def _respaced(self, text: str) -> str:
        """The text with pieces of words put together, where the language leaves spaces out or in."""
        spacing = self._spelling.spacing
        return " ".join(spacing.respaced(unicodedata.normalize("NFC", text).split())) if spacing else text

    def _word_alone(self, word: str) -> tuple[Both, ...] | None:
        """What a word of letters and digits comes to, whatever stands beside it; ``None`` if that may tell."""
        spaced = self._spaced(word) if word.isalnum() else ""
        if not spaced or " " in spaced or spaced[0] in self._spelling.currencies:
            return None
        return tuple(self._ways(spaced))

    def _together(self, text: str) -> list[Both]:
        """The words of a text that are read in the light of their neighbors: amounts of money, signs, points."""
        words = self._currencies_last(self._spaced(text).split()[:MAX_WORDS])
        return [part for word in words for part in self._ways(word)]

    def _ways(self, word: str) -> Iterator[Both]:
        for part in self._parts(word):
            if part:
                yield part[:MAX_WORD_LENGTH], self.compared(part[:MAX_WORD_LENGTH])

    def compared(self, word: str) -> str:
        """One word without its accents, but for those that would be another word."""
        return word if word in self._spelling.accented else fold(word)

    def divided(self, text: str) -> str:
        """Text of a template with joined words apart, so that each is a word to choose from."""
        if text.isspace() or not text:
            return text
        parts = self._parting.segmented(text).split()
        inner = " ".join(part for word in parts for part in self._parts(lowered(word)))
        return f"{text[:1] if text[:1].isspace() else ''}{inner}{text[-1:] if text[-1:].isspace() else ''}"

    def apart(self, text: str) -> str:
        """Text as it is written, but with spaces between words of scripts that have none."""
        return self._parting.segmented(text)

    def _spaced(self, text: str) -> str:
        """The text with only letters, marks, digits, apostrophes and decimal points left between spaces."""
        text = lowered(unicodedata.normalize("NFC", text[:MAX_CHARACTERS]).translate(_WIDE))
        for sign in self._long_signs:
            text = text.replace(sign, sign[-1])
        return self._parting.segmented("".join(self._character(text, i) for i in range(len(text))))

    def _character(self, text: str, i: int) -> str:
        character = text[i]
        if character in _APOSTROPHES:
            return "'"
        if character in self._spelling.currencies:
            return " " + character
        if character == "-" and (not i or text[i - 1].isspace()) and text[i + 1 : i + 2].isdecimal():
            character = _MINUS
        if character in self._spelling.signs:
            return f" {self._spelling.signs[character]} "
        if "\ufe00" <= character <= "\ufe0f":  # how a sign before it looks, as a heart in color
            return " "
        category = unicodedata.category(character)
        if category == "Nd":
            return str(unicodedata.decimal(character))
        if category[0] in "LMN":
            return character
        if character in SLASHES and _parts_fraction(text, i):
            return SLASH
        if character in ".," and 0 < i < len(text) - 1 and text[i - 1].isdecimal():
            return self._point(text, i)
        return "" if category == "Cf" or character in _INNER_MARKS else " "

    def _point(self, text: str, i: int) -> str:
        """A point or comma after a digit: it parts decimals or thousands, makes a position, or ends a sentence."""
        after = text[i + 1 : i + 2 + THOUSAND]
        if after[:1].isdecimal():
            if not self._spelling.decimal_comma:
                return "." if text[i] == "." else ""
            thousands = text[i] == "." and len(after[:THOUSAND]) == THOUSAND and after[:THOUSAND].isdecimal()
            return "" if thousands and not after[THOUSAND:].isdecimal() else "."
        if text[i] == "." and after[:1] in "ºª":
            return ""
        is_position = self._spelling.ordinal_point and text[i] == "." and after[:1] == " " and after[1:2].isalpha()
        return "." if is_position else " "

    def _currencies_last(self, chunks: list[str]) -> Iterator[str]:
        """The words with every currency after its number: "$60" and "$ 60" as "60 dollars"."""
        waiting = ""
        before = ""
        for chunk in chunks:
            name = self._spelling.currencies.get(chunk[0], "")
            word = chunk[1:] if name else chunk
            if word[:1].isdecimal():
                yield from (word, waiting or name)
                word, waiting = ("" if waiting else word), ""
            elif name and not word and not before[:1].isdecimal():
                waiting = name
            else:
                yield from (waiting, word, name)
                waiting = ""
            before = word
        yield waiting

    def _parts(self, word: str) -> list[str]:
        """The words that are written as one, with or without the spaces that belong between them."""
        spacing = self._spelling.spacing
        if spacing is None or self.compared(word) in self._spelling.contractions:
            return self._written_out(word)
        return [part for each in spacing.parted(word) for part in self._written_out(each)]

    def _written_out(self, word: str) -> list[str]:
        """The words that one stands for: a contraction's, what an apostrophe joins, a stem and its particle."""
        elided: list[str] = []
        while word:
            full = self._spelling.contractions.get(self.compared(word))
            if full is not None:
                return [*elided, *full]
            before, _, after = word.partition("'")
            if not after or before not in self._spelling.elisions:
                break
            elided.append(self._spelling.elisions[before])
            word = after
        stem, *particles = self._spelling.particles.parted(word.replace("'", ""))
        full = self._spelling.contractions.get(self.compared(stem)) if particles or stem != word else None
        return [*elided, *(full or (stem,)), *particles]

    def _rewritten(self, words: list[Both]) -> list[Both]:
        compared = [word for _, word in words]
        if self._rewritten_first.isdisjoint(compared):
            return words
        done: list[Both] = []
        i = 0
        while i < len(words):
            for length in range(min(self._longest, len(words) - i), 0, -1):
                replacement = self._spelling.rewrites.get(tuple(compared[i : i + length]))
                if replacement is not None:
                    done.extend((word, self.compared(word)) for word in replacement)
                    i += length
                    break
            else:
                done.append(words[i])
                i += 1
        return done


def _parts_fraction(text: str, i: int) -> bool:
    """Whether a slash has one number on either side, and is no part of a date."""
    before, after = i, i + 1
    while before and text[before - 1].isdecimal():
        before -= 1
    while after < len(text) and text[after].isdecimal():
        after += 1
    ends = text[before - 1 : before] + text[after : after + 1]
    return before < i < after - 1 and not any(end in SLASHES or end.isalnum() for end in ends)
