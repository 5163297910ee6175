"""How the goods are to come: the options with price and day, and the one that is chosen."""

from __future__ import annotations

from commerce import Cart, Need, Refusal, RefusalReason, Summary
from skills.checkout.address import go_on_with_address
from skills.checkout.steps import step
from skills.dialogue.pointing import named_among, pointed_at
from skills.dialogue.refusals import refuse
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.dialogue.wording import say_delivery
from skills.reply import Reply


@registry.skill("choose_delivery")
@registry.answers(Ask.RECIPIENT, "choose_delivery")
@registry.answers(Ask.STREET, "choose_delivery")
@registry.answers(Ask.CITY, "choose_delivery")
@registry.answers(Ask.POSTCODE, "choose_delivery")
@registry.answers(Ask.COUNTRY, "choose_delivery")
@registry.answers(Ask.CONTACT, "choose_delivery")
def choose_delivery(turn: Turn) -> Reply:
    """Choose how to get the goods, and go on."""
    cart = turn.shop.cart(turn.session.cart_id)
    if not cart.lines:
        return turn.say("cart-empty").reply(cart=cart)
    if not turn.slots.delivery:
        return ask_delivery(turn, cart)
    code = delivery_code(turn, cart, turn.slots.delivery)
    if code is None:
        return refuse(turn, Refusal(RefusalReason.UNKNOWN_DELIVERY, turn.slots.delivery))
    outcome = turn.shop.choose_delivery(cart.id, code, key=turn.key())
    if isinstance(outcome, Refusal):
        return refuse(turn, outcome)
    return go_on_with_address(turn)


@registry.answers(Ask.DELIVERY, "choose_delivery", "choose", "search")
def delivery_answered(turn: Turn) -> Reply:
    """The delivery was answered, by name or by its place in the list."""
    question, cart = turn.question, turn.shop.cart(turn.session.cart_id)
    options = turn.shop.delivery_options(cart.id)
    said = turn.slots.delivery or turn.slots.item or turn.interpretation.heard
    code = delivery_code(turn, cart, said)
    if turn.slots.ordinals and -1 <= turn.slots.ordinals[0] <= len(options):
        place = turn.slots.ordinals[0]
        code = options[place if place < 0 else place - 1].code
    if turn.slots.reference == "cheapest":
        code = min(options, key=lambda option: option.price.minor).code
    if code is None and turn.interpretation.intent == "search" and pointed_at(turn).products:
        turn.close_question()
        return registry.skills["search"](turn)
    if code is None and question is not None:
        return turn.say("not-one-of-these").ask(question).reply()
    outcome = turn.shop.choose_delivery(cart.id, code or "", key=turn.key())
    return refuse(turn, outcome) if isinstance(outcome, Refusal) else go_on_with_address(turn)


@step(Need.DELIVERY)
def needs_delivery(turn: Turn, summary: Summary) -> Reply:
    """Ask how the goods are to come."""
    return ask_delivery(turn, summary.cart)


def ask_delivery(turn: Turn, cart: Cart) -> Reply:
    """Read the ways to deliver, with what they cost and when they come, and ask for one."""
    options = turn.shop.delivery_options(cart.id)
    promises = {promise.delivery: promise for promise in turn.shop.checkout.promises(cart.id)}
    options = tuple(option for option in options if option.code in promises) or options
    for option in options:
        say_delivery(turn, option, promises.get(option.code))
    names = tuple(option.name for option in options)
    return turn.ask(Question(Ask.DELIVERY, action="choose_delivery", options=names)).reply(cart=cart)


def delivery_code(turn: Turn, cart: Cart, said: str) -> str | None:
    """The code of the delivery that was named, if it is clear which."""
    options = turn.shop.delivery_options(cart.id)
    ways = [(way.lower(), o.code) for o in options for way in (o.code, o.name, *o.aliases)]
    exact = next((code for way, code in ways if way == said.lower()), None)
    if exact is not None:
        return exact
    contained = {code for way, code in ways if f" {way} " in f" {said.lower()} "}
    if len(contained) == 1:
        return contained.pop()
    index = named_among([way for way, _ in ways], said)
    return None if index is None else ways[index][1]
