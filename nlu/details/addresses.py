"""Addresses, part by part ("the zip code is one oh one one five") or in one breath ("12 Main Street, Springfield").

What is labelled is that part, whatever was asked for. A breath that has a street and a postcode is a whole address;
anything else is the part that was asked for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from nlu.details.characters import Piece, Speller, joined_text
from nlu.details.leads import without_end, without_lead
from nlu.details.names import NameReader
from nlu.details.postcodes import PostcodeReader
from nlu.details.regions import ending, is_code, parted
from nlu.details.word_lists import AddressWords, SpellingWords
from nlu.interpretation import Slots
from nlu.tagging.scanning import Runs

LONGEST_STREET: Final = 9
"""Words of a street with its number and what is said beside it."""
LONGEST_CITY: Final = 5
CODE_PIECES: Final = 4
"""Groups in which a postcode is said."""
PARTS: Final = ("name", "street", "city", "postcode")
_BREAK: Final = re.compile(r"[,;\n]+")


@dataclass(frozen=True, slots=True)
class Read:
    """What was read, and whether its form is that of nothing else."""

    slots: Slots
    is_sure: bool


class AddressReader:
    """Reads an address in one language."""

    def __init__(
        self,
        words: AddressWords,
        spelling: SpellingWords,
        speller: Speller,
        names: NameReader,
        postcodes: PostcodeReader,
        no_address: frozenset[str],
    ) -> None:
        """``no_address`` are words of sentences, which stand in no address."""
        self._words = words
        self._spelling = spelling
        self._speller = speller
        self._names = names
        self._postcodes = postcodes
        self._no_address = no_address
        self._kinds = frozenset(words.streets)
        self._ends = tuple(words.street_ends)
        self._labels = Runs(
            {speller.words(said): part for part, all_ in words.labels.items() if part in PARTS for said in all_}
        )
        self._before = frozenset((*words.before, *no_address))

    def read(self, text: str, asked: str) -> Read | None:
        """The parts that a text says; ``asked`` is one of ``PARTS``, or empty where none was asked for."""
        labelled = self._labelled(text)
        is_place = labelled is not None and (labelled.street is None or any(map(str.isdigit, labelled.street)))
        if labelled is not None and (asked or is_place):
            return Read(labelled, is_sure=True)
        whole = self._whole(text)
        if whole is not None and (whole.postcode or whole.city or not asked):
            return Read(whole, is_sure=True)
        match asked:
            case "name":
                name = self._names.read(text)
                return Read(Slots(name=name[0]), is_sure=name[1] and len(name[0]) > 1) if name else None
            case "street":
                street = self._street(self._pieces(text))
                return Read(Slots(street=street), is_sure=self._is_street(street)) if street else None
            case "city":
                return self._city_asked(text)
            case "postcode":
                code = self._postcodes.read(text)
                return Read(_coded(code), is_sure=True) if code else None
        return None

    def named(self, text: str) -> str | None:
        """The part that a text names, if it names one."""
        words = [piece.text.casefold() for piece in self._speller.pieces(text) if not piece.spelled]
        found = {at[1] for i in range(len(words)) if (at := self._labels.longest_at(words, i))}
        return found.pop() if len(found) == 1 else None

    def is_asked(self, text: str) -> bool:
        """Whether a text asks what the address is: it has one of the words that ask for it."""
        words = {piece.text.casefold() for piece in self._speller.pieces(text)}
        return not words.isdisjoint(self._words.questions)

    def _labelled(self, text: str) -> Slots | None:
        """Parts that are named: "the postcode is 12345 and the city is Springfield"."""
        pieces = self._speller.pieces(text)
        words = [piece.text.casefold() if not piece.spelled else "" for piece in pieces]
        found = [(i, at) for i in range(len(words)) if words[i] and (at := self._labels.longest_at(words, i))]
        if not found or any(word not in self._before for word in words[: found[0][0]] if word):
            return None
        said: dict[str, Any] = {}
        for n, (_, (end, part)) in enumerate(found):
            stop = found[n + 1][0] if n + 1 < len(found) else len(pieces)
            value = self._part(part, self._value(pieces[end:stop]))
            if value is None:
                return None
            said[part] = value
        code = said.pop("postcode", None)
        return replace(_coded(code), **said) if code else Slots(**said)

    def _value(self, pieces: Sequence[Piece]) -> list[Piece]:
        """What stands after a label: without "is", and without the "and the" before the next one."""
        kept = list(pieces)
        while kept and not kept[0].spelled and kept[0].text.casefold() in self._words.links:
            kept = kept[1:]
        while kept and not kept[-1].spelled and kept[-1].text.casefold() in (*self._words.links, *self._words.before):
            kept = kept[:-1]
        return kept

    def _part(self, part: str, pieces: list[Piece]) -> str | None:
        text = _text(pieces)
        if part == "postcode":
            return self._postcodes.read(text)
        if part == "street":
            return self._street(pieces)
        if part == "city":
            return self._city(pieces)
        name = self._names.read(text)
        return name[0] if name else None

    def _whole(self, text: str) -> Slots | None:
        """A street with a city or a postcode, said in one breath."""
        chunks = [chunk for part in _BREAK.split(text) if (chunk := self._pieces(part))]
        if not chunks:
            return None
        code, chunks = self._code(chunks)
        coded = _coded(code) if code else Slots()
        if coded.postcode and not coded.region:
            region, chunks = self._region(coded.postcode, chunks)
            coded = replace(coded, region=region)
        place = _place(chunks)
        if place is None:
            return None
        before, after = chunks[:place], chunks[place + 1 :]
        street, rest = self._parted(chunks[place])
        within: list[list[Piece]] = []
        if after and not rest:
            *within, rest = after
        read = self._street([*street, *(piece for chunk in within for piece in chunk)])
        if read is None or (not code and not (rest and self._is_street(read))):
            return None
        if within:
            read = ", ".join(filter(None, map(_line, (street, *within))))
        city = self._city(rest) if rest else None
        name = self._names.read(_text(before[0])) if len(before) == 1 else None
        return replace(coded, name=name[0] if name else None, street=read, city=city)

    def _region(self, code: str, chunks: list[list[Piece]]) -> tuple[str | None, list[list[Piece]]]:
        """The region before a postcode, and what is left; where no city is left, the words were its name."""
        *others, last = chunks or [[]]
        found = ending([piece.text for piece in last], code)
        if found is None:
            return None, chunks
        left = [*others, last[: -found[1]]] if found[1] < len(last) else others
        place = _place(left)
        has_city = place is not None and (len(left) > place + 1 or bool(self._parted(left[place])[1]))
        return (found[0], left) if has_city else (None, chunks)

    def _code(self, chunks: list[list[Piece]]) -> tuple[str | None, list[list[Piece]]]:
        """The postcode at the end, or before the city at the end ("10115 Berlin"), and what is left."""
        last, others = chunks[-1], chunks[:-1]
        for number in range(min(CODE_PIECES, len(last)), 0, -1):
            code = self._postcodes.read(_text(last[-number:]))
            if code is not None and (others or len(last) > number + 1) and _has_digit(last[-1]):
                left = last[:-number]
                return code, [*others, left] if left else others
        if others and _has_digit(last[0]):
            code = self._postcodes.read(_text(last[:1]))
            if code is not None and len(last) > 1:
                return code, [*others, last[1:]]
        return None, chunks

    def _parted(self, pieces: list[Piece]) -> tuple[list[Piece], list[Piece]]:
        """A street, and the city that was said after it without a pause."""
        kinds = [i for i, piece in enumerate(pieces) if self._is_kind(piece) and i]
        if not kinds:
            return pieces, []
        end = kinds[-1] + 1
        while end < len(pieces) and (pieces[end].glued or self._is_within(pieces[end])):
            end += 1
        return pieces[:end], pieces[end:]

    def _is_within(self, piece: Piece) -> bool:
        """Whether it is a number, or tells a place within a house."""
        return _has_digit(piece) or piece.text.casefold() in self._words.inside

    def _pieces(self, text: str) -> list[Piece]:
        pieces = without_end(without_lead(self._speller.pieces(text), self._leads()), self._spelling.after)
        return [piece for piece in pieces if not piece.sign or piece.text == "-"]

    def _leads(self) -> frozenset[str]:
        return frozenset(self._words.leads)

    def _street(self, pieces: Sequence[Piece]) -> str | None:
        said = [piece for piece in pieces if not piece.sign]
        words = joined_text(said)
        is_words = 0 < len(words) <= LONGEST_STREET and any(any(map(str.isalpha, word)) for word in words)
        return _written(words) if is_words and not self._is_sentence(said) else None

    def _is_sentence(self, pieces: Sequence[Piece]) -> bool:
        return any(piece.text.casefold() in self._no_address for piece in pieces)

    def _is_street(self, street: str) -> bool:
        """Whether it has a number and a word that only streets have."""
        words = street.casefold().split()
        has_kind = any(word in self._kinds or word.endswith(self._ends or ("\0",)) for word in words)
        return has_kind and any(map(str.isdigit, street))

    def _is_kind(self, piece: Piece) -> bool:
        word = piece.text.casefold()
        return not piece.spelled and (word in self._kinds or word.endswith(self._ends or ("\0",)))

    def _city(self, pieces: Sequence[Piece]) -> str | None:
        said = [piece for piece in pieces if not piece.sign]
        words = joined_text(said)
        if not 0 < len(words) <= LONGEST_CITY or any(map(str.isdigit, "".join(words))):
            return None
        return None if self._is_sentence(said) else _written(words)

    def _city_asked(self, text: str) -> Read | None:
        pieces = self._pieces(text)
        if not pieces:
            return None
        code, left = self._code([pieces]) if len(pieces) > 1 else (None, [pieces])
        slots = _coded(code) if code else Slots()
        words = [piece.text for piece in left[0]] if left else []
        found = ending(words, slots.postcode) if slots.postcode and not slots.region else None
        if found is None and len(words) > 1 and is_code(words[-1]):
            found = words[-1], 1
        if found is not None and found[1] < len(words):
            slots, left = replace(slots, region=found[0]), [left[0][: -found[1]]]
        city = self._city(left[0]) if left else None
        is_spelled = all(piece.spelled for piece in pieces) and len(pieces[0].text) > 1
        return Read(replace(slots, city=city), is_sure=is_spelled or code is not None) if city else None


def _place(chunks: Sequence[Sequence[Piece]]) -> int | None:
    """Which part of an address has the number of the house."""
    return next((i for i, chunk in enumerate(chunks) if any(map(_has_digit, chunk))), None)


def _line(pieces: Sequence[Piece]) -> str:
    return _written(joined_text([piece for piece in pieces if not piece.sign]))


def _coded(code: str) -> Slots:
    """A postcode, and the region that was said before it."""
    rest, region = parted(code)
    return Slots(postcode=rest, region=region or None)


def _has_digit(piece: Piece) -> bool:
    return any(map(str.isdigit, piece.text))


def _text(pieces: Sequence[Piece]) -> str:
    """The pieces as words again; what was spelled stays together and in capitals, so that it is read as a code."""
    said = [replace(each, text=each.text.upper()) if each.spelled and _has_digit(each) else each for each in pieces]
    return " ".join(joined_text(said))


def _written(words: Sequence[str]) -> str:
    """As an address is written; capitals that were typed are kept."""
    text = " ".join(words)
    is_typed = text != text.lower() and text != text.upper()
    return text if is_typed else " ".join(word[:1].upper() + word[1:].lower() for word in words)
