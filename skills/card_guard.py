"""No card number gets any further than here: it is taken out of an utterance as that enters the assistant.

What was heard is then shown, kept, learned from and logged without it. A number may be said in several utterances: for
that the digits at the end of the last ones are remembered for a while, in this process only and never stored; when they
turn out to be a card number's, the messages that they were said in are told, so that what is kept of them goes, too.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from threading import Lock
from typing import Final

from commerce import is_order_number
from nlu import Hypothesis, Slots
from nlu.packs.card_numbers import CardNumbers, without_card_numbers
from skills.languages import Languages
from skills.utterance import Event, Utterance

MOST_TAILS: Final = 10_000
"""Conversations whose last digits are remembered."""
FEWEST_KEPT: Final = 4
"""Fewer digits at an utterance's end begin no card number."""


@dataclass(frozen=True, slots=True)
class Cleared:
    """An utterance after its card number was taken out."""

    utterance: Utterance
    found: bool
    """Whether there was one: then nothing else in it is acted upon."""
    begun_in: tuple[str, ...] = ()
    """Ids of the earlier messages in which its first digits were said."""


@dataclass(frozen=True, slots=True)
class _Tail:
    """The digits that a conversation ended in, and the messages in which they were said."""

    digits: str = ""
    messages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Seen:
    """The last message of a conversation: the digits that came before it, and those that it left."""

    message_id: str
    before: _Tail
    after: _Tail


class CardGuard:
    """Screens the utterances of a shop's conversations. Safe to use from many threads."""

    def __init__(self, languages: Languages) -> None:
        self._languages = languages
        self._readers: dict[str, CardNumbers] = {}
        self._seen: OrderedDict[str, _Seen] = OrderedDict()
        self._lock = Lock()

    def cleared(self, utterance: Utterance, language: str) -> Cleared:
        """The utterance without card numbers."""
        if utterance.event is not Event.SAY:
            return Cleared(utterance, found=False)
        known = self._before(utterance)
        before = known.digits
        texts = [alternative.text for alternative in utterance.alternatives]
        if utterance.meaning is not None:
            texts.extend(_said(utterance.meaning.slots))
        tail, found = "", False
        for text in texts:
            for reader in self._of(language):
                screened = reader.screened(text, before)
                found = found or screened.found
                tail = tail or screened.tail
        if not found:
            # An order's number is one: its postcode and a PIN after it are no rest of a card's.
            may_go_on = len(tail) >= FEWEST_KEPT and not is_order_number(tail.removeprefix(before))
            goes_on = bool(before) and len(tail) > len(before) and tail.startswith(before)
            messages = (*(known.messages if goes_on else ()), utterance.message_id)
            self._keep(utterance, known, _Tail(tail, messages) if may_go_on else _Tail())
            return Cleared(utterance, found=False)
        self._keep(utterance, known, _Tail())
        shown = Hypothesis(self.shown(texts[0], language, before))
        return Cleared(replace(utterance, alternatives=(shown,), meaning=None), True, known.messages)

    def shown(self, text: str, language: str, before: str = "") -> str:
        """A text as it may be shown."""
        for reader in self._of(language):
            text = reader.screened(text, before).text
        return without_card_numbers(text)

    def _of(self, language: str) -> Iterator[CardNumbers]:
        """The readers of the conversation's language and of the shop's own."""
        for each in dict.fromkeys((language, self._languages.own)):
            if each not in self._readers:
                self._readers[each] = CardNumbers(self._languages.tongue(each).pack.words)
            yield self._readers[each]

    def _before(self, utterance: Utterance) -> _Tail:
        """The digits before an utterance; the same where it is answered a second time."""
        with self._lock:
            seen = self._seen.get(utterance.session_id)
        if seen is None:
            return _Tail()
        return seen.before if seen.message_id == utterance.message_id else seen.after

    def _keep(self, utterance: Utterance, before: _Tail, after: _Tail) -> None:
        with self._lock:
            self._seen.pop(utterance.session_id, None)
            if before.digits or after.digits:
                self._seen[utterance.session_id] = _Seen(utterance.message_id, before, after)
            while len(self._seen) > MOST_TAILS:
                self._seen.popitem(last=False)


def _said(slots: Slots) -> list[str]:
    """What a platform heard, slot by slot, and all of it in a row."""
    values = [getattr(slots, field.name) for field in fields(slots)]
    texts = [str(value) for value in values if isinstance(value, str | int) and not isinstance(value, bool)]
    return [*texts, " ".join(texts)]
