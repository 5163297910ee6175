"""Recommendations, each with its reason: what is bought again, what goes with it, what others buy."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from commerce import Cause, Level, Recommendation
from skills.account.identity import is_enough
from skills.dialogue.pointing import pointed_at
from skills.dialogue.registry import registry
from skills.dialogue.turn import Turn
from skills.dialogue.wording import PAGE, numbered
from skills.reply import Reply
from skills.shopping.browse import read_page, search
from skills.shopping.guiding import guide_offered

WEEK: Final = 7
IN_WEEKS_FROM: Final = 14
"""Days from which they are told in weeks."""
KEPT: Final = 30
"""So many products that were recommended are remembered."""


@registry.skill("recommend")
def recommend(turn: Turn) -> Reply:
    """Suggest products that go with the shopper and the cart, or with what is asked for."""
    turn.close_question()
    if (guided := guide_offered(turn)) is not None:
        return guided
    if turn.slots.item:
        turn.interpretation = replace(
            turn.interpretation, slots=replace(turn.slots, reference=turn.slots.reference or "best")
        )
        return search(turn)
    session, shop = turn.session, turn.shop.recommendations
    about = pointed_at(turn).one if turn.slots.reference in ("this", "that", "it") else None
    declined = {*session.recommended, *session.left_out}
    if about is not None and about.id not in {line.product_id for line in turn.shop.cart(session.cart_id).lines}:
        found = shop.goes_with(about.id, session.cart_id, PAGE, declined)
    else:
        found = shop.for_shopper(session.cart_id, customer_of(turn), PAGE, declined)
    if not found:
        session.recommended = ()  # all were heard: the next time it begins anew
        return turn.say("nothing-to-recommend").reply()
    session.recommended = (*session.recommended, *(each.product.id for each in found))[-KEPT:]
    return _read(turn.say("recommend"), found)


@registry.skill("buy_again")
def buy_again(turn: Turn) -> Reply:
    """What a known customer buys again and again, that which is due first."""
    turn.close_question()
    customer = customer_of(turn)
    if customer is None:
        return turn.say("buy-again-unknown").reply()
    found = turn.shop.recommendations.buy_again(turn.session.cart_id, customer, PAGE)
    return _read(turn.say("buy-again"), found) if found else turn.say("buy-again-nothing").reply()


def customer_of(turn: Turn) -> str | None:
    """The customer whom the conversation knows to be there."""
    return turn.session.identity.customer_id if is_enough(turn, Level.RECOGNISED) else None


def _read(turn: Turn, found: tuple[Recommendation, ...]) -> Reply:
    """Read them out as a list, after the reasons for them."""
    for each in found:
        _say_why(turn, each)
    session = turn.session
    session.query, session.results, session.page = None, numbered(tuple(each.product for each in found)), 0
    return read_page(turn)


def _say_why(turn: Turn, each: Recommendation) -> None:
    name = each.product.name
    match each.cause:
        case Cause.DUE:
            days = each.every_days or 1
            in_weeks = days >= IN_WEEKS_FROM
            count = round(days / WEEK) if in_weeks else days
            turn.say("because-due", name=name, count=count, unit="weeks" if in_weeks else "days")
        case Cause.AGAIN:
            turn.say("because-again", name=name)
        case Cause.TOGETHER:
            turn.say("because-together", name=name, because=each.because)
        case Cause.SIMILAR:
            turn.say("because-similar", name=name, because=each.because)
        case Cause.POPULAR:
            turn.say("because-popular", name=name, category=turn.called(each.because))
        case Cause.LIKED:
            pass
