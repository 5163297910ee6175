"""Choosing how to pay: before the order, where there is a choice, and after it as long as it is not paid."""

from __future__ import annotations

from commerce import Cart, PaymentMethod, Refusal
from nlu import Digits
from skills.dialogue.pointing import named_among
from skills.dialogue.refusals import refuse
from skills.dialogue.registry import registry
from skills.dialogue.session import CHECKING_OUT, Ask, Question
from skills.dialogue.turn import Turn
from skills.dialogue.words_said import meant
from skills.paying.how_to_pay import say_how_to_pay
from skills.reply import Reply


def payment_question(turn: Turn, cart: Cart) -> Reply | None:
    """Ask how the cart is going to be paid; ``None`` where that is settled."""
    if turn.shop.payments.chosen(cart.id) is not None:
        return None
    return _ask(turn, turn.shop.payments.offered())


def say_method(turn: Turn, cart: Cart) -> None:
    """Part of the read-back: how it is going to be paid, where there was a choice."""
    chosen = turn.shop.payments.chosen(cart.id)
    if chosen is not None and len(turn.shop.payments.offered()) > 1:
        turn.say("pay-by", method=turn.called(chosen.name))


@registry.skill("choose_payment")
def choose_payment(turn: Turn) -> Reply:
    """Pay by what was named: the cart, or the order that was just placed."""
    offered = turn.shop.payments.offered()
    method = _named(turn, offered)
    if method is None:
        if len(offered) > 1:
            return _ask(turn, offered)
        turn.say("refused-unknown-payment").say("pay-by", method=turn.called(offered[0].name))
        return turn.reply()
    return _take(turn, method)


@registry.answers(Ask.PAYMENT, "choose_payment", "choose", "search", "choose_delivery")
def payment_answered(turn: Turn) -> Reply:
    """The way to pay was answered, by name or by its place in the list."""
    offered, question = turn.shop.payments.offered(), turn.question
    method = _named(turn, offered)
    if turn.slots.ordinals and -1 <= turn.slots.ordinals[0] <= len(offered) and turn.slots.ordinals[0] != 0:
        place = turn.slots.ordinals[0]
        method = offered[place if place < 0 else place - 1]
    if method is None and question is not None:
        return turn.say("not-one-of-these").ask(question).reply()
    return _take(turn, method or offered[0])


@registry.answers(Ask.PAYMENT, "no", "cancel")
def payment_declined(turn: Turn) -> Reply:
    """Nothing is ordered, or changed; the cart stays."""
    return turn.close_question().say("not-ordered" if _cart(turn).lines else "order-kept").reply()


def _take(turn: Turn, method: PaymentMethod) -> Reply:
    cart, number = _cart(turn), turn.session.last_order
    if number and not cart.lines:
        return _change(turn, number, method)
    outcome = turn.shop.payments.choose(cart.id, method.code, key=turn.key())
    if isinstance(outcome, Refusal):
        return refuse(turn, outcome)
    if turn.asked is not None and turn.asked.ask in CHECKING_OUT:
        return registry.skills["checkout"](turn)
    return turn.say("payment-chosen", method=turn.called(method.name)).reply(cart=cart)


def _change(turn: Turn, number: str, method: PaymentMethod) -> Reply:
    turn.close_question()
    outcome = turn.shop.payments.change(number, method.code, key=turn.key())
    if isinstance(outcome, Refusal):
        return refuse(turn, outcome)
    turn.say("payment-changed", number=Digits(number), method=turn.called(method.name))
    return say_how_to_pay(turn, outcome).reply(order=turn.shop.order(number))


def _ask(turn: Turn, offered: tuple[PaymentMethod, ...]) -> Reply:
    names = tuple(turn.called(method.name) for method in offered)
    return turn.ask(Question(Ask.PAYMENT, action="choose_payment", options=names)).reply(cart=_cart(turn))


def _named(turn: Turn, offered: tuple[PaymentMethod, ...]) -> PaymentMethod | None:
    """The method that was named; ``None`` where none or several were."""
    ways = [(way, method) for method in offered for way in _ways(turn, method)]
    named = meant(turn.interpretation.heard, {method: _ways(turn, method) for method in offered})
    if len(named) == 1:
        return named[0]
    if named or turn.question is None or turn.question.ask is not Ask.PAYMENT:
        return None
    index = named_among([way for way, _ in ways], turn.slots.item or turn.interpretation.heard)
    return None if index is None else ways[index][1]


def _ways(turn: Turn, method: PaymentMethod) -> tuple[str, ...]:
    return (turn.called(method.name), method.name, *method.aliases)


def _cart(turn: Turn) -> Cart:
    return turn.shop.cart(turn.session.cart_id)
