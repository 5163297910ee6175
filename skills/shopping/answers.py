"""The shop's own answers to questions. Nothing is ever made up."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from commerce import Answer, Product, SearchQuery, case_of
from skills.dialogue.pointing import pointed_at, usable
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.reply import Reply
from skills.shopping.browse import search

_WORD: Final = re.compile(r"[\w'-]+")
NEAR: Final = 0.04
"""Hits whose score (0 to 1) is so near to the best are meant as well."""
LOOKED_AT: Final = 5
"""So many products that are called like it tell the case."""

WHEN: Final = "delivery time"
"""The topic of questions for the day on which it comes."""


@registry.skill("faq", aside=True)
def faq(turn: Turn) -> Reply:
    """Answer a question of policy with the shopkeeper's words; when it would come, with the day, if there is a cart."""
    if turn.slots.topic == WHEN and turn.replies.has("delivery-arrives"):
        cart = turn.shop.cart(turn.session.cart_id)
        if cart.lines and turn.shop.checkout.promises(cart.id):
            return registry.skills["delivery_date"](turn)
    answer = next((a for a in turn.shop.answers() if a.topic == turn.slots.topic), None)
    """Answer a question of policy with the shopkeeper's words; where they differ by product, for the one meant."""
    answer = _answer(turn, turn.slots.topic)
    if answer is None:
        return unknown_policy(turn)
    about = _talked_about(turn) if answer.cases else ()
    if (case := case_of(answer, about)) is not None:
        return turn.tell(case.text).reply()
    if answer.asks and not about and turn.question is None:
        return turn.ask(Question(Ask.CASE, action="faq", text=answer.asks, slots=turn.slots)).reply()
    return turn.tell(answer.text).reply()


@registry.answers(Ask.CASE, "search", "choose", "details", "price")
def tell_case(turn: Turn) -> Reply:
    """The answer for what was named; the common one where it is no case of its own."""
    question = turn.question
    answer = _answer(turn, question.slots.topic) if question is not None else None
    turn.close_question()
    if answer is None:
        return search(turn)
    about = _talked_about(turn)
    if not about:
        return unknown_policy(turn)
    case = case_of(answer, about)
    return turn.tell(case.text if case else answer.text).reply()


@registry.skill("ask_policy", aside=True)
def unknown_policy(turn: Turn) -> Reply:
    """A question of policy that the shopkeeper has no answer to: whom to ask."""
    return turn.say("no-answer", contact=turn.shop.info().contact).reply()


def _answer(turn: Turn, topic: str | None) -> Answer | None:
    return next((each for each in turn.shop.answers() if each.topic == topic), None)


def _talked_about(turn: Turn) -> Sequence[Product]:
    """The products that the words mean, or point at."""
    slots = turn.slots
    item = slots.item or _named(turn)
    if slots.reference or slots.ordinals or slots.item:
        pointed = pointed_at(turn)
        if pointed.one is not None:
            return (pointed.one,)
    hits = usable(turn.shop.search(SearchQuery(text=item, limit=LOOKED_AT))) if item else ()
    return tuple(hit.product for hit in hits if hit.score >= hits[0].score - NEAR)


def _named(turn: Turn) -> str:
    """The longest name of the catalogue in a question, whose understanding is its topic and no more."""
    heard = " ".join(_WORD.findall(turn.interpretation.heard.lower()))
    names = (name for name in turn.shop.words().items if f" {name} " in f" {heard} ")
    return turn.shop.in_store_words(max(names, key=len, default=""))
