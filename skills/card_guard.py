"""No card number gets any further than here: it is taken out of an utterance as that enters the assistant.

What was heard is then shown, kept, learned from and logged without it. A number may be said in two utterances: for that
the digits at the end of the last one are remembered for a while, in this process only and never stored.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import fields, replace
from threading import Lock
from typing import Final

from nlu import Hypothesis, Slots
from nlu.packs.card_numbers import CardNumbers, without_card_numbers
from skills.languages import Languages
from skills.utterance import Event, Utterance

MOST_TAILS: Final = 10_000
"""Conversations whose last digits are remembered."""
FEWEST_KEPT: Final = 4
"""Fewer digits at an utterance's end begin no card number."""


class CardGuard:
    """Screens the utterances of a shop's conversations. Safe to use from many threads."""

    def __init__(self, languages: Languages) -> None:
        self._languages = languages
        self._readers: dict[str, CardNumbers] = {}
        self._tails: OrderedDict[str, str] = OrderedDict()
        self._lock = Lock()

    def cleared(self, utterance: Utterance, language: str) -> tuple[Utterance, bool]:
        """The utterance without card numbers, and whether there was one; then nothing else in it is acted upon."""
        if utterance.event is not Event.SAY:
            return utterance, False
        with self._lock:
            before = self._tails.pop(utterance.session_id, "")
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
            if len(tail) >= FEWEST_KEPT:
                self._keep(utterance.session_id, tail)
            return utterance, False
        return replace(
            utterance, alternatives=(Hypothesis(self.shown(texts[0], language, before)),), meaning=None
        ), True

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

    def _keep(self, session_id: str, tail: str) -> None:
        with self._lock:
            self._tails[session_id] = tail
            while len(self._tails) > MOST_TAILS:
                self._tails.popitem(last=False)


def _said(slots: Slots) -> list[str]:
    """What a platform heard, slot by slot, and all of it in a row."""
    values = [getattr(slots, field.name) for field in fields(slots)]
    texts = [str(value) for value in values if isinstance(value, str | int) and not isinstance(value, bool)]
    return [*texts, " ".join(texts)]
