"""Several requests in one utterance: "two oat milks, a dozen eggs and bread", "remove the tent and check out".

An utterance is cut where another part may begin (after a link or a comma, before a number, an article or words that
begin a request), never inside a name of the shop ("salt and pepper mill") and never between two words that describe
one thing ("black and white shirt"). A part is another thing of the same request when it is a name with its details, or
a request of its own when it is understood alone. What is neither belongs to the part before it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise, zip_longest
from typing import Final

from nlu.interpretation import Candidate, Expectation, Interpretation
from nlu.packs.pack import LanguagePack
from nlu.tagging.lexicon import Lexicon
from nlu.tagging.scanning import FILLER, NUMBER, UNIT_OF, WITHOUT, WORD, Runs, Unit
from nlu.tagging.slots import slots_of
from nlu.tagging.tagging import Tagger
from nlu.templates import CHOICE, CellReader
from nlu.whole.following import AFTER, LISTING, fits, joined

CLEAR: Final = 0.6
EXPLAINED: Final = 0.75
MARGIN: Final = 0.08
"""Confidence, share of the words and lead that a request of its own needs."""
MOST: Final = 8
"""Parts of one utterance; the rest is one with the last."""
_DETAILS: Final = frozenset({"color", "size", "brand", WITHOUT})

Understand = Callable[[list[str], Expectation], Interpretation]
"""Reads words as one request."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A run of words, and how it was told from the one before."""

    words: list[str]
    by_link: bool = False
    """Nothing but a link word is before it: no comma, and no article or number of its own."""


class SeveralReader:
    """Reads utterances of one language and one shop as several requests."""

    def __init__(self, pack: LanguagePack, lexicon: Lexicon, tagger: Tagger, understand: Understand) -> None:
        split = pack.words.normalizer.words
        self._pack = pack
        self._lexicon = lexicon
        self._tagger = tagger
        self._understand = understand
        self._links = Runs({tuple(split(text)): True for text in pack.words.file.whole.links})
        self._leads = Runs({tuple(split(text)): True for text in pack.words.file.whole.request_leads})
        self._modifiers = Runs({tuple(split(text)): True for text in pack.words.file.whole.modifiers})
        self._list_leads = frozenset(pack.words.file.whole.list_leads)
        self._between = frozenset((*pack.words.file.whole.modifier_leads, *pack.words.file.unit_links))
        self._pronouns = frozenset(pack.words.file.pronouns)
        self._verbs = _first_words(pack, LISTING)

    def read(
        self, found: Interpretation, words: list[str], breaks: frozenset[int], expectation: Expectation
    ) -> Interpretation:
        """The first request with the others in ``then``, or ``found`` where the words are one.

        ``breaks`` are the places in ``words`` before which a comma or a full stop was written.
        """
        parts = self._parts(words, breaks)
        if len(parts) == 1:
            return found
        requests = self._requests(parts, expectation)
        if len(requests) < 2:
            return found
        first, *others = joined(requests)
        explained = sum(r.explained for r in requests) / len(requests)
        return Interpretation(
            first.intent,
            first.slots,
            min(request.confidence for request in requests),
            found.heard,
            explained=explained,
            then=tuple(others),
            first_heard=first.heard,
        )

    # Where another part may begin -----------------------------------------------------------------------------------

    def _parts(self, words: list[str], breaks: frozenset[int]) -> list[_Part]:
        units = self._tagger.units(words)
        parts: list[_Part] = []
        start, by_link = 0, False
        for end, begin, link in self._cuts(words, units, breaks):
            if end > start and len(parts) < MOST - 1:
                parts.append(_Part(words[start:end], by_link))
                start, by_link = begin, link
        parts.append(_Part(words[start:], by_link))
        return [part for part in parts if part.words]

    def _cuts(self, words: list[str], units: list[Unit], breaks: frozenset[int]) -> Iterator[tuple[int, int, bool]]:
        """Where a part ends, where the next begins, and whether only a link is between them."""
        done = 0
        for before, unit in pairwise(units):
            i = unit.start
            if i < done:
                continue
            link = self._links.longest_at(words, i)
            if link and link[0] < len(words) and not self._in_name(words, i, link[0]):
                done = link[0]
                yield i, done, i not in breaks and not self._has_own_lead(words, done)
            elif i in breaks or self._leads.longest_at(words, i) or self._begins_thing(words, before, unit):
                yield i, i, False

    def _in_name(self, words: list[str], link: int, after: int) -> bool:
        """Whether a link belongs to a name, or joins two words that describe one thing."""
        pair = self._lexicon.is_item_pair
        if pair(words[link - 1], words[link]) and pair(words[after - 1], words[after]):
            return True
        left, right = self._kind_at(words[:link], -1), self._kind_at(words[after:], 0)
        return left == right and left in ("color", "size", "brand")

    def _kind_at(self, words: list[str], place: int) -> str:
        units = self._tagger.units(words)
        return units[place].kind if units else ""

    def _has_own_lead(self, words: list[str], i: int) -> bool:
        return words[i] in self._list_leads or self._kind_at(words[i:], 0) in (NUMBER, "ordinals")

    def _begins_thing(self, words: list[str], before: Unit, unit: Unit) -> bool:
        """Whether a number or an article begins another thing right after a name."""
        if self._pack.words.file.writing.units_last:
            return self._follows_counted(words, before, unit)
        if (
            before.kind != WORD
            or not self._lexicon.is_item_word(before.text)
            or before.text in self._pack.words.stop_words
        ):
            return False
        if self._lexicon.is_item_pair(before.text, words[unit.start]) or (
            not before.start and before.text in self._verbs
        ):
            return False
        article = unit.kind == FILLER and unit.text in self._list_leads and self._holds_name(words[: unit.start])
        return article or (unit.kind == NUMBER and self._counts_what_follows(words, unit))

    def _follows_counted(self, words: list[str], before: Unit, unit: Unit) -> bool:
        """Whether another thing is named after one with its number, where numbers are said last."""
        if before.kind not in (NUMBER, UNIT_OF) or unit.kind != WORD or not self._is_thing(unit):
            return False
        return any(each.kind == WORD and self._is_thing(each) for each in self._tagger.units(words[: before.start]))

    def _counts_what_follows(self, words: list[str], number: Unit) -> bool:
        """Whether a thing comes after a number, which else belongs to the one before: "make the milk five"."""
        ends = number.end == len(words) or self._links.longest_at(words, number.end) is not None
        return not ends

    # What the parts are ---------------------------------------------------------------------------------------------

    def _requests(self, parts: list[_Part], expectation: Expectation) -> list[Candidate]:
        groups: list[_Group] = [_Group(list(parts[0].words))]
        for part in parts[1:]:
            group = groups[-1]
            if self._modifiers.longest_at(part.words, 0):
                (group.things[-1] if group.things else group.words).extend(part.words)
                continue
            thing = None if self._leads.longest_at(part.words, 0) else self._thing(part)
            if thing is not None and (group.things or self._names_thing(group.words, part.by_link, thing[0])):
                named, tail = thing if not self._tells_number(thing[1]) else (part.words, [])
                group.things.append(named)
                group.tail = tail
            elif (own := self._own(part.words)) is not None:
                groups.append(_Group(list(part.words), own=own))
            elif group.things or group.own is not None:
                return []  # something that belongs to nothing: the utterance is taken as it is
            else:
                group.words = [*group.words, *part.words]
        return self._understood(groups, expectation)

    def _understood(self, groups: list[_Group], expectation: Expectation) -> list[Candidate]:
        requests: list[Candidate] = []
        for place, group in enumerate(groups):
            said = self._read(group, expectation if place == 0 else Expectation())
            if said is None or not fits(said, requests[-1:], bool(group.things)):
                return []
            requests.append(said)
            requests += [self._listed(said, thing) for thing in group.things]
        return requests

    def _read(self, group: _Group, expectation: Expectation) -> Candidate | None:
        """The group's own request, with the words that end it ("from my cart")."""
        if group.own is not None and not group.tail:
            return group.own
        words = [*group.words, *group.tail]
        read = self._understand(words, expectation)
        if read.intent is None and self._says_little(group.tail):
            read = self._understand(group.words, expectation)
        if read.intent is None:
            return None
        return Candidate(read.intent, read.slots, read.confidence, " ".join(words), read.explained)

    def _tells_number(self, tail: list[str]) -> bool:
        """Whether the words after a thing only say how many of it: "to four"."""
        units = self._tagger.units(tail)
        return bool(units) and units[-1].kind == NUMBER and self._says_little(tail[: units[-1].start])

    def _says_little(self, tail: list[str]) -> bool:
        """Whether the words at the end tell nothing of what is to be done ("for me", "too")."""
        return all(word in self._pack.words.stop_words or (word,) in self._pack.words.fillers for word in tail)

    def _listed(self, first: Candidate, thing: list[str]) -> Candidate:
        """Another thing of the same request."""
        units = [unit for unit in self._tagger.units(thing) if unit.kind != FILLER]
        intent = self._pack.intents[first.intent]
        slots = slots_of(intent, None, units, ["item"] * len(units), thing, self._pack.words)
        if slots.item is None and not slots.ordinals and slots.reference is None:
            slots = replace(slots, item=first.slots.item)
        return Candidate(first.intent, slots, first.confidence, " ".join(thing), 1.0)

    def _own(self, words: list[str]) -> Candidate | None:
        """A request that is understood alone."""
        read = self._understand(words, Expectation())
        clear = read.confidence >= CLEAR and read.explained >= EXPLAINED and read.margin >= MARGIN
        if read.intent not in AFTER or not clear:
            return None
        return Candidate(read.intent, read.slots, read.confidence, " ".join(words), read.explained)

    def _thing(self, part: _Part) -> tuple[list[str], list[str]] | None:
        """The words that name a thing with its details, and those after it; ``None`` where the part names none."""
        units = self._tagger.units(part.words)
        end, counted, named = 0, False, False
        for unit, after in zip_longest(units, units[1:]):
            leads = named and after is not None and after.kind in _DETAILS  # "in" before "size large"
            if unit.kind == WORD and not leads and not self._belongs(unit, end > 0, counted and not named):
                break
            named |= unit.kind == "ordinals" or (unit.kind == WORD and unit.text not in self._between)
            counted |= unit.kind == NUMBER
            end = unit.end
        thing, tail = part.words[:end], part.words[end:]
        if not named or (part.by_link and not self._holds_name(thing) and not self._is_pointer(thing)):
            return None
        return thing, tail

    def _belongs(self, unit: Unit, begun: bool, counted: bool) -> bool:
        """Whether a word is one of a thing and its details; after a number any word that means something is."""
        if unit.text in self._between or unit.text in self._pronouns:
            return begun
        return self._is_thing(unit) or (counted and unit.text not in self._pack.words.stop_words)

    def _holds_name(self, words: Sequence[str]) -> bool:
        """Whether a whole name of the shop is among the words."""
        count = len(words)
        return any(self._lexicon.is_name(words[i:j]) for i in range(count) for j in range(i + 1, count + 1))

    def _is_pointer(self, words: list[str]) -> bool:
        """Whether one of several is pointed at: "the second", "the blue one"."""
        units = self._tagger.units(words)
        return any(u.kind == "ordinals" for u in units) or (len(units) > 1 and units[-1].text in self._pronouns)

    def _names_thing(self, words: list[str], by_link: bool, another: list[str]) -> bool:
        """Whether a thing is named in the words, so that another may follow them."""
        units = self._tagger.units(words)
        if any(unit.kind in ("ordinals", "reference") for unit in units):
            return True
        if by_link and not self._is_pointer(another):
            return self._holds_name(words)
        return any(unit.kind == WORD and self._is_thing(unit) for unit in units)

    def _is_thing(self, unit: Unit) -> bool:
        return unit.text not in self._pack.words.stop_words and self._lexicon.is_item_word(unit.text)


@dataclass(slots=True)
class _Group:
    """A request's words, and the further things that are named in it."""

    words: list[str]
    own: Candidate | None = None
    things: list[list[str]] = field(default_factory=list)
    tail: list[str] = field(default_factory=list)


def _first_words(pack: LanguagePack, intents: Collection[str]) -> frozenset[str]:
    """Words that begin requests of some intents: "bota" puts something into a cart, though boots are sold."""
    known = [intent for name, intent in pack.intents.items() if name in intents]
    cells = CellReader()
    patterns = (pattern for intent in known for template in intent.templates for pattern in template.patterns(cells))
    return frozenset(
        pack.words.normalizer.compared(word) for cells in patterns if cells for word in cells[0].split(CHOICE)
    )
