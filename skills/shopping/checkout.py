"""Checkout: delivery, read-back, an explicit yes, and the order, placed exactly once.

The read-back carries the cart's fingerprint: a "yes" counts for just that cart. The idempotency key is made when
the read-back is asked, so that any number of yeses to it place one order.
"""

from __future__ import annotations

from commerce import Cart, Order, Refusal, RefusalReason
from nlu import Candidate, Slots
from skills.dialogue.pointing import named_among, pointed_at
from skills.dialogue.refusals import refuse
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.dialogue.wording import say_cart, say_delivery
from skills.paying.choosing import payment_question, say_method
from skills.paying.how_to_pay import say_placed
from skills.reply import Reply


@registry.skill("checkout")
def checkout(turn: Turn) -> Reply:
    """Start, or go on with, checking out."""
    cart = turn.shop.cart(turn.session.cart_id)
    if not cart.lines:
        return _nothing_to_buy(turn, cart)
    if cart.delivery is None:
        return ask_delivery(turn, cart)
    return _read_back(turn, cart)


def _nothing_to_buy(turn: Turn, cart: Cart) -> Reply:
    """Say that the cart is empty, and ask whether what was talked about is to be added: "buy now" may mean that."""
    turn.say("cart-empty")
    product = turn.shop.product(turn.session.focus) if turn.session.focus else None
    if product is None:
        return turn.reply(cart=cart)
    meant = Candidate("add", Slots(item=product.name), turn.interpretation.confidence, turn.interpretation.heard)
    return turn.ask(Question(Ask.MEANT, options=(product.name,), candidates=(meant,))).reply(cart=cart)


@registry.skill("choose_delivery")
def choose_delivery(turn: Turn) -> Reply:
    """Choose how to get the goods; in checkout it goes on to the read-back."""
    cart = turn.shop.cart(turn.session.cart_id)
    if not cart.lines:
        return turn.say("cart-empty").reply(cart=cart)
    if not turn.slots.delivery:
        return ask_delivery(turn, cart)
    code = _delivery_code(turn, cart, turn.slots.delivery)
    if code is None:
        return refuse(turn, Refusal(RefusalReason.UNKNOWN_DELIVERY, turn.slots.delivery))
    outcome = turn.shop.choose_delivery(cart.id, code, key=turn.key())
    if isinstance(outcome, Refusal):
        return refuse(turn, outcome)
    return _read_back(turn, outcome)


@registry.answers(Ask.DELIVERY, "choose_delivery", "choose", "search")
def delivery_answered(turn: Turn) -> Reply:
    """The delivery was answered, by name or by its place in the list."""
    question, cart = turn.question, turn.shop.cart(turn.session.cart_id)
    options = turn.shop.delivery_options(cart.id)
    said = turn.slots.delivery or turn.slots.item or turn.interpretation.heard
    code = _delivery_code(turn, cart, said)
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
    return refuse(turn, outcome) if isinstance(outcome, Refusal) else _read_back(turn, outcome)


@registry.answers(Ask.CONFIRM_ORDER, "yes", "checkout")
def confirmed(turn: Turn) -> Reply:
    """Place the order that was read back."""
    question = turn.question
    assert question is not None  # noqa: S101  # the policy only comes here with that question open
    outcome = turn.shop.place_order(turn.session.cart_id, question.fingerprint, key=question.key)
    if isinstance(outcome, Order):
        return _placed(turn, outcome)
    if outcome.reason is RefusalReason.CART_CHANGED:
        cart = turn.shop.cart(turn.session.cart_id)
        if cart.lines:
            return _read_back(turn.say("refused-cart-changed"), cart)
    turn.close_question()
    return refuse(turn, outcome)


@registry.answers(Ask.CONFIRM_ORDER, "choose")
def corrected(turn: Turn) -> Reply:
    """A place in a list: of the deliveries, where these were listed last; else as ever."""
    views = [view for view in turn.session.trail if view.question is None or view.question.ask is Ask.DELIVERY]
    if turn.slots.ordinals and views and views[-1].question is not None:
        return delivery_answered(turn)
    turn.close_question()
    return registry.skills["choose"](turn)


@registry.answers(Ask.CONFIRM_ORDER, "no", "cancel")
@registry.answers(Ask.DELIVERY, "no", "cancel")
def declined(turn: Turn) -> Reply:
    """Nothing is ordered; the cart stays."""
    return turn.close_question().say("not-ordered").reply()


def ask_delivery(turn: Turn, cart: Cart) -> Reply:
    """Read the ways to deliver, and ask for one."""
    options = turn.shop.delivery_options(cart.id)
    for option in options:
        say_delivery(turn, option)
    names = tuple(option.name for option in options)
    return turn.ask(Question(Ask.DELIVERY, action="choose_delivery", options=names)).reply(cart=cart)


def _delivery_code(turn: Turn, cart: Cart, said: str) -> str | None:
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


def _read_back(turn: Turn, cart: Cart) -> Reply:
    asking = payment_question(turn, cart)
    if asking is not None:
        return asking
    say_cart(turn, cart)
    say_method(turn, cart)
    key = f"order/{turn.session.id}/{turn.message_id}/{cart.fingerprint}"
    return turn.ask(Question(Ask.CONFIRM_ORDER, fingerprint=cart.fingerprint, key=key)).reply(cart=cart)


def _placed(turn: Turn, order: Order) -> Reply:
    session = turn.session
    session.forget_search()
    session.last_order = order.number
    say_placed(turn, order)
    return turn.reply(order=order, cart=turn.shop.cart(session.cart_id))
