"""Choosing how to pay: before the order, where there is a choice, and after it as long as it is not paid."""

from __future__ import annotations

from typing import Final

from commerce import Cart, KeptMethod, Level, PaymentMethod, Refusal
from nlu import Digits
from skills.account.identity import is_enough
from skills.dialogue.pointing import named_among
from skills.dialogue.refusals import refuse
from skills.dialogue.registry import registry
from skills.dialogue.session import CHECKING_OUT, Ask, Question
from skills.dialogue.turn import Turn
from skills.dialogue.words_said import meant, tokens
from skills.paying.consent import ask_consent, kept_named, method_said, payable, sign_in, sign_in_first, take_kept
from skills.paying.how_to_pay import say_how_to_pay
from skills.reply import Reply

TELLING: Final = 4
"""Letters of a word that names a way to pay on its own."""
SHORT: Final = 3
"""Words of an answer that may do so."""


def payment_question(turn: Turn, cart: Cart) -> Reply | None:
    """Ask how the cart is going to be paid; ``None`` where that is settled."""
    payments = turn.shop.payments
    if kept := payments.chosen_kept(cart.id):
        customer_id = turn.session.identity.customer_id
        if customer_id and kept not in payments.kept_ways(customer_id):
            payments.forget_choice(cart.id)  # somebody else's, or kept no more
            return _ask(turn)
        return None if payments.has_consent(cart.id, customer_id) else ask_consent(turn, cart)
    return _ask(turn) if payments.chosen(cart.id) is None else None


def say_method(turn: Turn, cart: Cart) -> None:
    """Part of the read-back: how it is going to be paid, where there was a choice."""
    chosen, kept = turn.shop.payments.chosen(cart.id), turn.shop.payments.chosen_kept(cart.id)
    if kept:
        turn.say("pay-by", method=method_said(turn, kept))
    elif chosen is not None and len(turn.shop.payments.offered()) > 1:
        turn.say("pay-by", method=turn.called(chosen.name))


@registry.skill("choose_payment")
def choose_payment(turn: Turn) -> Reply:
    """Pay by what was named: the cart, or the order that was just placed."""
    offered = turn.shop.payments.offered()
    if (kept := _kept(turn)) is not None:
        return kept
    method = _named(turn, offered)
    if method is None:
        if len(offered) > 1:
            return _ask(turn)
        turn.say("pay-by", method=turn.called(offered[0].name))
        asked = turn.asked
        return turn.ask(asked).reply() if asked is not None and asked.ask in CHECKING_OUT else turn.reply()
    return _take(turn, method)


@registry.answers(Ask.PAYMENT, "choose_payment", "choose", "search", "choose_delivery")
def payment_answered(turn: Turn) -> Reply:
    """The way to pay was answered, by name or by its place in the list."""
    offered, ways, question = turn.shop.payments.offered(), _ways_here(turn), turn.question
    place = turn.slots.ordinals[0] if turn.slots.ordinals else 0
    if place and -1 <= place <= len(ways):
        way = ways[place if place < 0 else place - 1]
        return take_kept(turn, _cart(turn), way) if isinstance(way, KeptMethod) else _take(turn, way)
    if (kept := _kept(turn)) is not None:
        return kept
    method = _named(turn, offered)
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
    if method.charges_kept and cart.lines:
        return _by_kept(turn, cart, method)
    outcome = turn.shop.payments.choose(cart.id, method.code, key=turn.key())
    if isinstance(outcome, Refusal):
        return refuse(turn, outcome)
    if turn.asked is not None and turn.asked.ask in CHECKING_OUT:
        return registry.skills["checkout"](turn)
    return turn.say("payment-chosen", method=turn.called(method.name)).reply(cart=cart)


def _by_kept(turn: Turn, cart: Cart, method: PaymentMethod) -> Reply:
    """A gift card or credit is a customer's: who speaks is asked first, and what they keep is charged."""
    if (asking := sign_in(turn)) is not None:
        return asking
    ways = [kept for kept, way in payable(turn).items() if way.code == method.code]
    if ways:
        return take_kept(turn, cart, ways[0])
    turn.say("refused-unknown-payment")
    return _ask(turn)


def _change(turn: Turn, number: str, method: PaymentMethod) -> Reply:
    turn.close_question()
    outcome = turn.shop.payments.change(number, method.code, key=turn.key())
    if isinstance(outcome, Refusal):
        return refuse(turn, outcome)
    turn.say("payment-changed", number=Digits(number), method=turn.called(method.name))
    return say_how_to_pay(turn, outcome).reply(order=turn.shop.order(number))


def _kept(turn: Turn) -> Reply | None:
    """Go on with a way that the customer keeps, where one was named for a cart."""
    cart = _cart(turn)
    if not cart.lines:
        return None
    kept = kept_named(turn)
    return take_kept(turn, cart, kept) if kept is not None else sign_in_first(turn)


def _ways_here(turn: Turn) -> tuple[PaymentMethod | KeptMethod, ...]:
    """The ways that are named when it is asked; what a customer keeps only to who is confirmed."""
    names_kept = is_enough(turn, Level.CONFIRMED) and bool(_cart(turn).lines)
    return (*turn.shop.payments.offered(), *(payable(turn) if names_kept else ()))


def _ask(turn: Turn) -> Reply:
    names = tuple(
        method_said(turn, way.id) if isinstance(way, KeptMethod) else turn.called(way.name) for way in _ways_here(turn)
    )
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
    return _by_a_word(turn, offered) if index is None else ways[index][1]


def _by_a_word(turn: Turn, offered: tuple[PaymentMethod, ...]) -> PaymentMethod | None:
    """The method that a short answer names by a word that no other has: "till", where it is "at the till"."""
    heard = {word for word in tokens(turn.interpretation.heard) if len(word) >= TELLING}
    words = {method: {word for way in _ways(turn, method) for word in tokens(way)} for method in offered}
    named = [method for method in offered if heard & words[method]]
    return named[0] if len(named) == 1 and len(tokens(turn.interpretation.heard)) <= SHORT else None


def _ways(turn: Turn, method: PaymentMethod) -> tuple[str, ...]:
    return (turn.called(method.name), method.name, *method.aliases)


def _cart(turn: Turn) -> Cart:
    return turn.shop.cart(turn.session.cart_id)
