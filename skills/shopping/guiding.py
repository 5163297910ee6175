"""Guided choice: the shopkeeper's questions, one after the other, until products or an answer are found.

Several may be answered at once, any may be skipped ("I don't care"), and everything else leaves the guide.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import Final

from rapidfuzz import fuzz

from commerce import Given, Guide, GuideQuestion, GuideSearch, outcome, question_after
from nlu import PriceRange, Slots
from skills.dialogue.registry import registry
from skills.dialogue.resuming import merged
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.dialogue.wording import PAGE, numbered
from skills.dialogue.words_said import tokens
from skills.reply import Reply
from skills.shopping.browse import read_page, search
from skills.shopping.offering_guides import guide_for, is_too_much

LIKE: Final = 85.0
"""rapidfuzz score (0 to 100) from which words are those of an answer, damaged by the recognizer or not."""
DETAILS: Final = ("size", "color", "brand", "price")
"""What may be said beside an answer; it narrows the search at the guide's end."""


@registry.skill("guide")
def guide(turn: Turn) -> Reply:
    """Begin a guide for what is to be chosen; without one, suggest the best of it."""
    turn.close_question()
    found = guide_for(turn, turn.slots.item) or _named_in(turn, turn.interpretation.heard)
    if found is None:
        return registry.skills["recommend"](turn)
    return _go_on(turn, found, (), _details(turn.slots), turn.interpretation.heard)


@registry.answers(Ask.GUIDE, "choose", "search", "recommend", "guide", "faq")
def answer_guide(turn: Turn) -> Reply:
    """Take what answers the guide's question, and those after it; a wish for something else leaves the guide."""
    question, slots = turn.question, turn.slots
    found = next((each for each in turn.shop.guides() if question and each.name == question.guide), None)
    if question is None or found is None:  # the shopkeeper took the guide away meanwhile
        turn.close_question()
        return registry.skills[turn.interpretation.intent or ""](turn)
    asked = question_after(found, question.given, _filled(question.slots))
    kept = merged(question.slots, _details(slots))
    given = question.given
    if asked is not None and (chosen := _numbered(asked, slots.ordinals)) is not None:
        given = (*given, (asked.key, chosen))
    elif asked is not None and _is_indifferent(turn):
        given = (*given, (asked.key, ""))
    heard = "" if slots.ordinals else " ".join(filter(None, (slots.item, turn.interpretation.heard)))
    given = _answered(found, given, kept, heard)
    if given == question.given and kept == question.slots:
        return _other(turn, question, found)
    return _go_on(turn, found, given, kept, "")


def guide_offered(turn: Turn) -> Reply | None:
    """Begin the guide that was offered with the list just read, where help is asked for with nothing named."""
    session = turn.session
    if turn.slots.item or session.query is None or session.listed_in != session.turn - 1:
        return None
    found = guide_for(turn, session.query.text)
    return _go_on(turn, found, (), Slots(), "") if found and is_too_much(turn, found) else None


def _go_on(turn: Turn, found: Guide, given: Given, kept: Slots, heard: str) -> Reply:
    """Ask the next question, or show where the answers led."""
    given = _answered(found, given, kept, heard)
    asked = question_after(found, given, _filled(kept))
    if asked is None:
        return _finish(turn, found, given, kept)
    return turn.ask(
        Question(
            Ask.GUIDE,
            action="guide",
            options=tuple(answer.label for answer in asked.answers),
            also=tuple(name for answer in asked.answers for name in answer.also),
            attribute=asked.fills,
            text=asked.ask,
            guide=found.name,
            given=given,
            slots=kept,
        )
    ).reply()


def _finish(turn: Turn, found: Guide, given: Given, kept: Slots) -> Reply:
    turn.close_question()
    result, session = outcome(found, given), turn.session
    if result.tell:
        return turn.tell(result.tell).reply()
    products = tuple(each for name in result.products if (each := turn.shop.product(name)) and each.in_stock)
    if products:
        session.query, session.results, session.page = None, numbered(products[:PAGE]), 0
        return read_page(turn)
    session.query = None
    sought = merged(_sought(result.search), kept)
    sought = sought if sought.item or not found.names else replace(sought, item=found.names[0])
    turn.interpretation = replace(turn.interpretation, intent="search", slots=sought)
    return search(turn)


def _other(turn: Turn, question: Question, found: Guide) -> Reply:
    """What answers nothing: another wish leaves the guide, the rest is asked again."""
    intent, slots = turn.interpretation.intent or "", turn.slots
    if intent == "guide":
        return guide(turn)
    is_wish = bool(slots.item) and guide_for(turn, slots.item) is not found
    if intent == "faq" or intent == "recommend" or (intent == "search" and is_wish):
        if intent != "faq":
            turn.close_question()
        return registry.skills[intent](turn)
    return turn.ask(question).reply()


def _answered(found: Guide, given: Given, kept: Slots, heard: str) -> Given:
    """The answers with those that are heard, question after question."""
    words = tokens(heard)
    for _ in found.questions:
        asked = question_after(found, given, _filled(kept))
        chosen = _heard(asked, words) if asked is not None else None
        if asked is None or chosen is None:
            break
        given = (*given, (asked.key, chosen))
    return given


def _heard(asked: GuideQuestion, words: list[str]) -> str | None:
    """The one answer whose words are among those heard; the longer name counts."""
    found = {
        answer.key: max((_length(name, words) for name in (answer.label, *answer.also)), default=0)
        for answer in asked.answers
    }
    best = max(found.values(), default=0)
    chosen = [key for key, length in found.items() if length == best]
    return chosen[0] if best and len(chosen) == 1 else None


def _length(name: str, words: list[str]) -> int:
    """How many words of a name are heard one after the other; 0 where not all are."""
    wanted = tokens(name)
    if not wanted or not words:
        return 0
    runs = (" ".join(words[n : n + len(wanted)]) for n in range(len(words) - len(wanted) + 1))
    return len(wanted) if any(fuzz.ratio(run, " ".join(wanted)) >= LIKE for run in runs) else 0


def _numbered(asked: GuideQuestion, ordinals: tuple[int, ...]) -> str | None:
    if len(ordinals) != 1 or not asked.answers:
        return None
    number = len(asked.answers) if ordinals[0] == -1 else ordinals[0]
    return asked.answers[number - 1].key if 1 <= number <= len(asked.answers) else None


def _is_indifferent(turn: Turn) -> bool:
    """Whether nothing was named: a choice of nothing is how "I don't care" is read here."""
    return turn.interpretation.intent == "choose" and turn.slots == Slots()


def _details(slots: Slots) -> Slots:
    return Slots(size=slots.size, color=slots.color, brand=slots.brand, price=slots.price, without=slots.without)


def _filled(slots: Slots) -> set[str]:
    return {name for name in DETAILS if getattr(slots, name)}


def _sought(found: GuideSearch) -> Slots:
    return Slots(
        item=found.text or None,
        color=found.color or None,
        size=found.size or None,
        brand=found.brand or None,
        price=_below(found.price_max),
    )


def _below(amount: str) -> PriceRange | None:
    try:
        return PriceRange(None, Decimal(amount)) if amount else None
    except InvalidOperation:
        return None


def _named_in(turn: Turn, heard: str) -> Guide | None:
    words = tokens(heard)
    named: Iterable[tuple[int, Guide]] = (
        (_length(name, words), each) for each in turn.shop.guides() for name in (*each.names, each.called)
    )
    length, found = max(named, key=lambda pair: pair[0], default=(0, None))
    return found if length else None
