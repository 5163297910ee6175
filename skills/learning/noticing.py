"""Notices in a turn what was not understood, not found or corrected, and what worked after it.

Nothing of it is heard by others than the shopkeeper: utterances are redacted before anything else, and what was perhaps
not meant for the shop at all (speech in doubt) is never kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final
from uuid import uuid4

import structlog

from commerce import CommerceError
from nlu import Candidate, LanguagePack, Redactor
from nlu.packs.words import Words
from skills.dialogue.doubt import in_doubt
from skills.dialogue.risk import RISKS
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.learning.lessons import Kind, Lesson, LessonStore, Note, Outcome, Settled
from skills.learning.memory import LastHeard, Memory, OpenLesson
from skills.utterance import Event, Utterance

WITHIN: Final = 6
"""Turns in which what works next is the outcome of a lesson."""
MOST_OPEN: Final = 3
"""Lessons of a conversation that wait for their outcome."""
NOT_UNDERSTOOD: Final = frozenset({"not-understood", "not-understood-again", "offer-person"})
NOT_FOUND: Final = frozenset({"nothing-found"})
"""Messages of the assistant that tell of a lesson."""
ADDED: Final = frozenset({"added"})
"""Messages after which the product in focus is the one that was wanted."""
NO_OUTCOME: Final = frozenset(
    {"yes", "no", "choose", "cancel", "undo", "repeat", "help", "greet", "thanks", "goodbye", "person"}
)
"""Intents that don't tell what was wanted before."""
ANSWERS_MEANT: Final = frozenset({"yes", "choose"})
"""Intents that say which of two things was meant."""

_log: Final = structlog.get_logger("hawker.learning")


class Noticer:
    """Watches turns, in the language that each is in; one whose pack doesn't say what is private teaches nothing.

    Safe to use from many threads.
    """

    def __init__(self, pack: LanguagePack, store: LessonStore) -> None:
        """``pack`` is that of the shop's own language; those of others lie beside it."""
        self._store = store
        self._languages = pack.folder.parent
        self._watchers = {pack.language: _watcher(pack.language, pack.words, pack.folder)}

    def keep(self, notes: Sequence[Note]) -> None:
        """Store what was noticed. A conversation goes on where that fails: what can't be kept is logged as lost."""
        try:
            self._store.keep(notes)
        except CommerceError as error:
            _log.warning("what was not understood can't be kept", problem=str(error))

    def notice(self, turn: Turn, utterance: Utterance, asked: Question | None, intent: str | None) -> list[Note]:
        """What is to be kept of a turn that was answered.

        ``asked`` is the question that was open before it, ``intent`` what the utterance was understood as: an answer
        to the question, while the turn tells what was done.
        """
        watcher = self._watcher(turn.session.language)
        return (
            []
            if watcher is None or utterance.event is not Event.SAY
            else watcher.notice(turn, utterance, asked, intent)
        )

    def _watcher(self, language: str) -> _Watcher | None:
        if language not in self._watchers:
            folder = self._languages / language
            self._watchers[language] = _watcher(language, Words.load(folder / "words.yaml"), folder)
        return self._watchers[language]


class _Watcher:
    """Watches turns of one language."""

    def __init__(self, language: str, words: Words, redactor: Redactor) -> None:
        self._language = language
        split = words.normalizer.words
        self._mistaken = tuple(" ".join(split(phrase)) for phrase in words.file.mistaken)
        self._redactor = redactor

    def notice(self, turn: Turn, utterance: Utterance, asked: Question | None, intent: str | None) -> list[Note]:
        text = self._said(utterance)
        memory, now = turn.session.memory, turn.session.turn
        missed = not NOT_UNDERSTOOD.isdisjoint(turn.messages)
        waiting = tuple(lesson for lesson in memory.open if now - lesson.turn <= WITHIN)
        settled, waiting = ([], waiting) if missed else self._settled(turn, text, waiting)
        answered = asked if intent in ANSWERS_MEANT else None
        lesson = self._missed(text, asked) if missed else self._misread(turn, text, answered, memory)
        if lesson is not None and lesson.text and all(other.text != lesson.text for other in waiting):
            has_intent = lesson.outcome is not None
            waiting = (*waiting, OpenLesson(lesson.id, lesson.text, now, has_intent))[-MOST_OPEN:]
        else:
            lesson = None
        turn.session.memory = Memory(None if missed else self._last(turn, text), waiting)
        return [*settled, *([lesson] if lesson else [])]

    def _said(self, utterance: Utterance) -> str:
        """The words as they may be kept."""
        if not utterance.alternatives or in_doubt(utterance):
            return ""
        return self._redactor.redacted(utterance.alternatives[0].text)

    def _missed(self, text: str, asked: Question | None) -> Lesson:
        if asked is not None and asked.ask is Ask.MEANT:  # neither of the two: what was said first was not understood
            text, asked = self._asked_about(asked), None
        return self._new(Kind.MISSED, text, asked=asked.ask.value if asked else "")

    def _misread(self, turn: Turn, text: str, asked: Question | None, memory: Memory) -> Lesson | None:
        """An utterance that was taken for something, or a thing that the shop has not."""
        intent, last = turn.interpretation.intent or "", memory.last
        right_after = last is not None and last.turn == turn.session.turn - 1
        if asked is not None and (chosen := _chosen(turn, asked)) is not None:
            item = last.item if last is not None and right_after else ""
            wrong = asked.candidates[0].intent if chosen.intent != asked.candidates[0].intent else ""
            outcome = Outcome(intent, item=chosen.slots.item or "", product=_product(turn))
            return self._new(Kind.MEANT, self._asked_about(asked), intent=wrong, item=item, outcome=outcome)
        if last is not None and right_after and intent == "undo" and RISKS.get(last.intent):
            return self._new(Kind.CORRECTED, last.text, intent=last.intent, item=last.item)
        if last is not None and right_after and text.startswith(self._mistaken):
            outcome = self._outcome(turn, text)
            return self._new(Kind.CORRECTED, last.text, intent=last.intent, item=last.item, outcome=outcome)
        if turn.slots.item and not NOT_FOUND.isdisjoint(turn.messages):
            return self._new(Kind.NOT_FOUND, text, intent=intent, item=self._redactor.redacted(turn.slots.item))
        return None

    def _settled(
        self, turn: Turn, text: str, waiting: tuple[OpenLesson, ...]
    ) -> tuple[list[Note], tuple[OpenLesson, ...]]:
        """Outcomes of lessons that wait for one, and the lessons that go on waiting."""
        outcome = self._outcome(turn, text)
        if not outcome.intent or not NOT_FOUND.isdisjoint(turn.messages):
            return [], waiting
        tells = outcome.intent not in NO_OUTCOME
        notes: list[Note] = [
            Settled(each.id, outcome) for each in waiting if tells or (each.has_intent and outcome.product)
        ]
        if tells:
            waiting = tuple(replace(each, has_intent=True) for each in waiting)
        return notes, tuple(each for each in waiting if not (each.has_intent and outcome.product))

    def _outcome(self, turn: Turn, text: str) -> Outcome:
        item = self._redactor.redacted(turn.slots.item or "")
        return Outcome(turn.interpretation.intent or "", text, item, _product(turn))

    def _last(self, turn: Turn, text: str) -> LastHeard | None:
        item = self._redactor.redacted(turn.slots.item or "")
        return LastHeard(text, turn.interpretation.intent or "", item, turn.session.turn) if text else None

    def _asked_about(self, asked: Question) -> str:
        return self._redactor.redacted(asked.candidates[0].heard) if asked.candidates else ""

    def _new(
        self,
        kind: Kind,
        text: str,
        *,
        asked: str = "",
        intent: str = "",
        item: str = "",
        outcome: Outcome | None = None,
    ) -> Lesson:
        return Lesson(uuid4().hex, self._language, kind, text, asked, intent, item, outcome=outcome)


def _watcher(language: str, words: Words, folder: Path) -> _Watcher | None:
    redactor = Redactor.load(words, folder)
    if redactor is None:
        _log.warning("nothing is kept to learn from: the language has no private.yaml", language=language)
        return None
    return _Watcher(language, words, redactor)


def _chosen(turn: Turn, asked: Question) -> Candidate | None:
    """Of the two things that may have been meant the one that was done."""
    done = turn.interpretation
    if asked.ask is not Ask.MEANT:
        return None
    of_intent = [c for c in asked.candidates if c.intent == done.intent]
    return next((c for c in of_intent if c.slots == done.slots), of_intent[0] if of_intent else None)


def _product(turn: Turn) -> str:
    return "" if ADDED.isdisjoint(turn.messages) else turn.session.focus
