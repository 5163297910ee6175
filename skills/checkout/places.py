"""In which store the goods are picked up, asked only where there are several."""

from __future__ import annotations

from commerce import Need, Refusal, RefusalReason, Summary
from skills.checkout.steps import go_on, step
from skills.dialogue.pointing import named_among
from skills.dialogue.refusals import refuse
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.reply import Reply


@step(Need.PLACE)
def ask_place(turn: Turn, summary: Summary) -> Reply:
    """Ask for one of the stores, those first that have everything."""
    places = sorted(turn.shop.checkout.places(summary.cart.id), key=lambda place: not place.has_all)
    names = tuple(place.name for place in places)
    return turn.ask(Question(Ask.PLACE, options=names)).reply(cart=summary.cart)


@registry.answers(Ask.PLACE, "choose", "search", "choose_delivery")
def place_answered(turn: Turn) -> Reply:
    """A store was named, or its place in the list; or another delivery."""
    question, cart_id = turn.question, turn.session.cart_id
    places = {place.name: place for place in turn.shop.checkout.places(cart_id)}
    names = list(question.options) if question is not None else list(places)
    index = named_among([name.lower() for name in names], turn.slots.item or turn.interpretation.heard)
    if turn.slots.ordinals and 1 <= turn.slots.ordinals[0] <= len(names):
        index = turn.slots.ordinals[0] - 1
    if index is None and turn.slots.delivery:
        return registry.skills["choose_delivery"](turn)
    if index is None or names[index] not in places:
        return (turn.say("not-one-of-these").ask(question) if question is not None else turn).reply()
    place = places[names[index]]
    if not place.has_all:
        refuse(turn, Refusal(RefusalReason.NOT_AT_PLACE, place.name))
        return (turn.ask(question) if question is not None else turn).reply()
    outcome = turn.shop.checkout.choose_place(cart_id, place.code, key=turn.key())
    return refuse(turn, outcome) if isinstance(outcome, Refusal) else go_on(turn)
