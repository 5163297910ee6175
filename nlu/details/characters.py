"""What is spelled aloud: "j a n e", "b as in boy", "double l", "mike alpha x-ray", "dot", "oh five".

Text becomes pieces in the order said: whole words, characters that were spelled, and signs. Single letters are always
characters; words that stand for letters are so only among other spelled characters, for Charlie and Oscar are names.
A letter that is a word ("é", "a") is one only within what is spelled.
Words of scripts without spaces are parted, and known to be glued together: a number among them is part of a name.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from nlu.details.word_lists import SpellingWords
from nlu.numbers.reading import NumberSpan
from nlu.tagging.scanning import Runs
from nlu.text import fold

FindNumbers = Callable[[Sequence[str]], list[NumberSpan]]
"""The numbers in a language's words."""
PartWords = Callable[[str], str]
"""Text with spaces between words of scripts that have none."""

LONGEST: Final = 400
"""Characters of text that are read."""
SPELLED_TOGETHER: Final = 3
"""So many words that stand for letters, one after the other, spell."""
MARK: Final = "M"
UNSEEN: Final = "Cf"
"""Characters that only tell where a line may end (categories of Unicode)."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, what was spelled without a break, or a sign."""

    text: str
    spelled: bool = False
    sign: bool = False
    glued: bool = False
    """Whether nothing stands between it and what is before it."""


def joined_text(pieces: Sequence[Piece]) -> list[str]:
    """The words that pieces make up as they are written."""
    words: list[str] = []
    for piece in pieces:
        if piece.glued and words:
            words[-1] += piece.text
        else:
            words.append(piece.text)
    return words


@dataclass(frozen=True, slots=True)
class _Token:
    """One thing that was said: a word as it was written, or the character that it stands for."""

    text: str
    character: str = ""
    certain: bool = False
    """Whether it is a character without others beside it."""
    sign: bool = False
    glued: bool = False
    is_link: bool = False
    """Whether it is a letter that is a word, as Portuguese "é"."""


class Speller:
    """Reads spelled text in one language."""

    def __init__(
        self,
        words: SpellingWords,
        repeats: dict[str, int],
        digits: dict[str, str],
        find: FindNumbers,
        part: PartWords = str,
        links: Iterable[str] = (),
    ) -> None:
        """``repeats`` are words such as "double", ``digits`` those such as "oh", ``links`` such as "is"."""
        self._words = words
        self._part = part
        self._link_letters = frozenset(word for word in links if len(word) == 1)
        self._repeats = repeats
        self._digits = digits
        self._find = find
        self._letters = Runs({tuple(said.split()): letter for letter, all_ in words.alphabet.items() for said in all_})
        self._signs = Runs({tuple(said.split()): sign for sign, all_ in words.symbols.items() for said in all_})
        self._as_in_words = sorted((said.split() for said in words.as_in), key=len, reverse=True)
        self._plurals = {said: digit for digit, all_ in words.digit_plurals.items() for said in all_}

    def pieces(self, text: str) -> list[Piece]:
        """The pieces of a text, as it was typed or recognized."""
        written: list[str] = []
        glued: set[int] = set()
        for chunk in _split(text[:LONGEST], set(self._words.symbols)):
            parts = self._part(chunk).split()
            glued.update(range(len(written) + 1, len(written) + len(parts)))
            written.extend(parts)
        tokens = self._zeros(self._tokens(written, [word.casefold() for word in written], glued))
        return [piece for run in _runs(tokens) for piece in _joined(run)]

    def words(self, text: str) -> tuple[str, ...]:
        """The words of an entry of a list, parted as those of a text are."""
        return tuple(self._part(text).split())

    def _tokens(self, written: list[str], words: list[str], glued: set[int]) -> list[_Token]:
        spans = [span for span in self._find(words) if not span.ordinal and span.whole is not None]
        numbers = {span.start: span for span in _standing(spans, words, glued)}
        tokens: list[_Token] = []
        i = 0
        while i < len(words):
            if words[i].isalpha() and len(words[i]) == 1 and glued & {i, i + 1}:
                end, token = i + 1, [_Token(written[i])]
            else:
                end, token = self._token(written, words, i, numbers)
            tokens.extend(replace(each, glued=i in glued) for each in token)
            i = end
        return tokens

    def _zeros(self, tokens: list[_Token]) -> list[_Token]:
        """With the letter that is also a digit's name ("one o one") as the digit where it stands between digits."""
        around = [_Token(""), *tokens, _Token("")]
        return [
            replace(token, character=self._digits[token.character], certain=True)
            if token.character in self._digits and (_is_digit(before) or _is_digit(after)) and _fits(before, after)
            else token
            for before, token, after in zip(around, tokens, around[2:], strict=False)
        ]

    def _token(
        self, written: list[str], words: list[str], i: int, numbers: dict[int, NumberSpan]
    ) -> tuple[int, list[_Token]]:
        """What is said at a word, and the place after it."""
        sign = self._signs.longest_at(words, i)
        if sign is not None:
            return sign[0], [_Token(sign[1], sign=True)]
        if words[i] in self._words.symbols:
            return i + 1, [_Token(words[i], sign=True)]
        times = self._repeats.get(words[i])
        if times and i + 1 < len(words):
            end, token = self._token(written, words, i + 1, numbers)
            if len(token) == 1 and len(token[0].character) == 1:
                return end, token * times
        if words[i] in self._words.cases and i + 1 < len(words) and len(words[i + 1]) == 1:
            return self._token(written, words, i + 1, numbers)
        return self._character(written, words, i, numbers)

    def _character(
        self, written: list[str], words: list[str], i: int, numbers: dict[int, NumberSpan]
    ) -> tuple[int, list[_Token]]:
        named = self._as_in(words, i)
        if named:
            return named, [_Token(words[named - 1], words[named - 1][0], True)]
        number = None if len(words[i]) == 1 and words[i].isalpha() else numbers.get(i)
        if number is not None:
            plural = self._plurals.get(words[number.end]) if number.end < len(words) else None
            if plural is not None and number.value <= SPELLED_TOGETHER:
                return number.end + 1, [_Token(plural * int(number.value), plural * int(number.value), True)]
            digits = number.digits or f"{number.value:f}"
            return number.end, [_Token(digits, digits, True)]
        if len(words[i]) == 1:
            is_link = words[i] in self._link_letters
            return i + 1, [_Token(written[i], words[i], not is_link, is_link=is_link)]
        letter = self._letters.longest_at(words, i)
        if letter is not None:
            return letter[0], [_Token(" ".join(written[i : letter[0]]), letter[1])]
        digit = self._digits.get(words[i], "")
        return i + 1, [_Token(written[i], digit)]

    def _as_in(self, words: list[str], i: int) -> int:
        """The end of "b as in boy", where what stands between is several words; 0 if it isn't said."""
        if len(words[i]) > SPELLED_TOGETHER or not words[i].isalpha():
            return 0
        for link in self._as_in_words:
            end = i + 1 + len(link)
            if words[i + 1 : end] == link and end < len(words) and words[end][0].isalpha():
                return end + 1 if len(link) > 1 or self._begins(words[i], words[end]) else 0
        return 0

    def _begins(self, letter: str, word: str) -> bool:
        """Whether a word begins with what was said before an everyday word: "b de bola", but not "rio de janeiro"."""
        named = self._letters.longest_at([letter], 0)
        return fold(named[1] if named and len(letter) > 1 else letter) == fold(word[0])


def _standing(spans: Sequence[NumberSpan], words: Sequence[str], glued: set[int]) -> Iterator[NumberSpan]:
    """Numbers without one that is said alone in a name written together: "Samsenthai" begins with 300,000."""
    edges = [span.start for span in spans] + [span.end for span in spans]
    for span in spans:
        is_alone = edges.count(span.start) + edges.count(span.end) == len((span.start, span.end))
        is_word = not any(map(str.isdigit, words[span.start]))
        if not (is_alone and is_word and glued & {span.start, span.end}):
            yield span


def _is_digit(token: _Token) -> bool:
    return token.character.isdecimal()


def _fits(before: _Token, after: _Token) -> bool:
    """Whether no letter stands beside it."""
    return not (before.character.isalpha() or after.character.isalpha())


def _split(text: str, signs: set[str]) -> list[str]:
    """Words as they are written, without punctuation, and signs on their own."""
    spaced = []
    text = "".join(character for character in text if unicodedata.category(character) != UNSEEN)
    for i, character in enumerate(text):
        inside = 0 < i < len(text) - 1 and _is_written(text[i - 1]) and _is_written(text[i + 1])
        if character in "'\u2019":
            spaced.append("'" if inside else " ")
        elif character in signs and (inside or character == "@"):
            spaced.append(f" {character} ")
        else:
            spaced.append(character if _is_written(character) else " ")
    return "".join(spaced).split()


def _is_written(character: str) -> bool:
    """Whether it is a letter, a digit, or a mark that belongs to one."""
    return character.isalnum() or unicodedata.category(character).startswith(MARK)


def _runs(tokens: list[_Token]) -> list[list[_Token]]:
    """Tokens that belong together: characters that spell, else each alone."""
    runs: list[list[_Token]] = []
    for is_character, group in groupby(tokens, key=lambda token: bool(token.character)):
        found = list(group)
        if found[0].is_link and (len(found) == 1 or _is_digit(found[1]) or not found[0].text.isascii()):
            runs.append([replace(found.pop(0), character="")])
        spells = is_character and (len(found) >= SPELLED_TOGETHER or all(token.certain for token in found))
        runs.extend([found] if spells and found else [[token] for token in found])
    return runs


def _joined(run: list[_Token]) -> list[Piece]:
    first = run[0]
    if first.sign:
        return [Piece(first.text, sign=True, glued=first.glued)]
    if len(run) > 1 or first.certain:
        return [Piece("".join(token.character for token in run), spelled=True, glued=first.glued)]
    return [Piece(first.text, glued=first.glued)]
