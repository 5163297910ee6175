"""Paying by what a customer keeps: which one is meant, and the PIN or the code that shows that it is they.

Whoever speaks has to be recognised first. What is kept is named only to who is confirmed; to others the same question
is put whether or not there is such a card, and only the right PIN or code tells.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import structlog

from commerce import Cart, KeptMethod, Level, PaymentMethod, Refusal, RefusalReason
from nlu import Digits
from skills.account.identity import is_enough, require
from skills.account.ways_to_pay import details_of, method_called, words_of
from skills.dialogue.refusals import refuse
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.dialogue.words_said import meant
from skills.messaging import Message, MessengerError
from skills.reply import Reply

BY_PIN: Final = "pin"
BY_CODE: Final = "code"
_log: Final = structlog.get_logger("hawker.payments")


def kept_named(turn: Turn) -> KeptMethod | None:
    """The kept way that was named ("my visa ending in 4242"), of who is recognised; ``None`` for none or several."""
    heard = turn.interpretation.heard
    ways = payable(turn)
    named = [kept for kept in ways if meant(heard, {kept: details_of(turn, kept)})]
    if len(named) > 1:  # of two cards of a brand the digits tell
        named = [kept for kept in named if kept.last_four and meant(heard, {kept: details_of(turn, kept)[1:]})]
    if not named and (_says(turn, heard, "label-words-kept") or _says(turn, heard, "label-words-mine")):
        named = meant(heard, {kept: words_of(turn, kept) for kept in ways})
    return named[0] if len(named) == 1 else None


def payable(turn: Turn) -> dict[KeptMethod, PaymentMethod]:
    """What the recognised customer keeps and can pay by here, with the shop's method that charges it."""
    if not is_enough(turn, Level.RECOGNISED):
        return {}
    customer_id = turn.session.identity.customer_id
    customer = turn.shop.customers.customer(customer_id)
    ways = turn.shop.payments.kept_ways(customer_id)
    return {kept: ways[kept.id] for kept in (customer.methods if customer else ()) if kept.id in ways}


def sign_in_first(turn: Turn) -> Reply | None:
    """Ask who is speaking, where they speak of a way that is kept; ``None`` where that is known, or not meant."""
    heard = turn.interpretation.heard
    if is_enough(turn, Level.RECOGNISED) or not _says(turn, heard, "label-words-kept"):
        return None
    return sign_in(turn)


def sign_in(turn: Turn) -> Reply | None:
    """Ask who is speaking; the way that was named is taken then. ``None`` where they are recognised."""
    asking = require(turn, Level.RECOGNISED, then="choose_payment")
    if asking is not None and turn.question is not None:
        turn.session.question = replace(turn.question, heard=turn.interpretation.heard)
    return asking


def take_kept(turn: Turn, cart: Cart, kept: KeptMethod) -> Reply:
    """Let the cart be paid by it, and ask for what shows that it is the customer who says so."""
    method = payable(turn)[kept]
    outcome = turn.shop.payments.choose(cart.id, method.code, kept.id, key=turn.key())
    return refuse(turn, outcome) if isinstance(outcome, Refusal) else ask_consent(turn, cart)


def ask_consent(turn: Turn, cart: Cart) -> Reply:
    """Ask for the PIN or the code, or which of both; where the customer has neither, for another way to pay."""
    if (asking := require(turn, Level.RECOGNISED, then="checkout")) is not None:
        return asking
    customer_id = turn.session.identity.customer_id
    can_pin, can_code = turn.shop.customers.has_pin(customer_id), bool(_where(turn))
    if can_pin and can_code:
        options = tuple(turn.replies.render(f"label-consent-{by}").speech for by in (BY_PIN, BY_CODE))
        return turn.ask(Question(Ask.CONSENT_BY, action="choose_payment", options=options)).reply(cart=cart)
    if can_pin:
        return turn.ask(Question(Ask.CONSENT, action="choose_payment", attribute=BY_PIN)).reply(cart=cart)
    return send_code(turn, cart) if can_code else give_up(turn, "consent-impossible")


def send_code(turn: Turn, cart: Cart) -> Reply:
    """Send a code to the customer, and ask for it."""
    customer_id, where = turn.session.identity.customer_id, _where(turn)
    code = turn.shop.payments.new_code(cart.id, customer_id) if where else ""
    if isinstance(code, Refusal):
        turn.close_question()
        return refuse(turn, code)
    if not where or turn.messenger is None:
        return give_up(turn, "consent-impossible")
    subject = turn.replies.render("label-code-subject", shop=turn.shop.info().name).display
    text = turn.replies.render("label-code-text", code=Digits(code), shop=turn.shop.info().name).display
    try:
        turn.messenger.send(Message(where, subject, text))
    except MessengerError as error:
        _log.error("a code was not sent", problem=str(error))
        return give_up(turn, "code-not-sent")
    turn.say("code-sent")
    return turn.ask(Question(Ask.CONSENT, action="choose_payment", attribute=BY_CODE)).reply(cart=cart)


def give_up(turn: Turn, message: str) -> Reply:
    """Nothing kept is charged: ask for another way to pay."""
    cart = turn.shop.cart(turn.session.cart_id)
    turn.shop.payments.forget_choice(cart.id)
    turn.close_question().say(message)
    names = tuple(turn.called(method.name) for method in turn.shop.payments.offered())
    return turn.ask(Question(Ask.PAYMENT, action="choose_payment", options=names)).reply(cart=cart)


@registry.answers(Ask.CONSENT, "identify")
def consent_said(turn: Turn) -> Reply:
    """The PIN or the code was said."""
    return _tried(turn, turn.slots.order_number or "")


@registry.answers(Ask.CONSENT_BY, "choose", "search", "identify", "set_pin")
def way_of_consent_said(turn: Turn) -> Reply:
    """By PIN or by a code; who says the PIN itself has answered both."""
    cart = turn.shop.cart(turn.session.cart_id)
    heard, place = turn.interpretation.heard, turn.slots.ordinals[0] if turn.slots.ordinals else 0
    found = turn.languages.details(turn.session.language).read("pin", heard) if turn.languages else None
    if found is not None and found[0].order_number:
        return _tried(turn, found[0].order_number)
    ways = _ways_of_consent(turn)
    if BY_CODE in ways or place in (2, -1):
        return send_code(turn, cart)
    if BY_PIN in ways or place == 1:
        return turn.ask(Question(Ask.CONSENT, action="choose_payment", attribute=BY_PIN)).reply(cart=cart)
    return ask_consent(turn, cart)


@registry.answers(Ask.CONSENT_BY, "choose_payment", "payment_status")
def code_wished(turn: Turn) -> Reply:
    """In many languages "send me a code" is also said of a code to pay by; what speaks of neither is what it says."""
    question, intent = turn.question, turn.interpretation.intent or ""
    if _ways_of_consent(turn) or question is None:
        return way_of_consent_said(turn)
    if intent == "choose_payment":
        turn.close_question()
        return registry.skills[intent](turn)
    registry.skills[intent](turn)
    return turn.ask(question).reply()


@registry.answers(Ask.CONSENT, "no", "cancel")
@registry.answers(Ask.CONSENT_BY, "no", "cancel")
def declined(turn: Turn) -> Reply:
    """It is paid otherwise, or not at all; the cart stays."""
    turn.shop.payments.forget_choice(turn.session.cart_id)
    return turn.close_question().say("not-ordered").reply()


def _tried(turn: Turn, said: str) -> Reply:
    cart, question = turn.shop.cart(turn.session.cart_id), turn.question
    if (asking := require(turn, Level.RECOGNISED, then="checkout")) is not None:
        return asking
    customer_id = turn.session.identity.customer_id
    outcome = turn.shop.payments.give_consent(cart.id, customer_id, said, device=turn.session.id, key=turn.key())
    if outcome is None:
        turn.close_question()
        return registry.skills["checkout"](turn)
    reply = refuse(turn, outcome)
    if outcome.reason is RefusalReason.TOO_MANY_TRIES or question is None:
        turn.close_question()
        return reply
    return turn.ask(question).reply()


def _where(turn: Turn) -> str:
    """Where a code would be sent: to what the shop keeps of the customer, never to what was said just now."""
    customer = turn.shop.customers.customer(turn.session.identity.customer_id)
    return turn.messenger.reaches(customer.contact) if customer and turn.messenger else ""


def method_said(turn: Turn, kept_id: str) -> str:
    """A kept way as it is said after "you pay"; empty where it isn't kept any more."""
    customer = turn.shop.customers.customer(turn.session.identity.customer_id)
    kept = next((each for each in customer.methods if each.id == kept_id), None) if customer else None
    return turn.replies.render("label-pay-kept", method=method_called(turn, kept)).display if kept else ""


def _ways_of_consent(turn: Turn) -> list[str]:
    """Of what was said the longer name counts: "my PIN code" is no code."""
    words = {by: _words(turn, f"label-words-consent-{by}") for by in (BY_PIN, BY_CODE)}
    return meant(turn.interpretation.heard, words)


def _says(turn: Turn, heard: str, message: str) -> bool:
    return bool(meant(heard, {message: _words(turn, message)}))


def _words(turn: Turn, message: str) -> list[str]:
    return [word.strip() for word in turn.replies.render(message).speech.split(",")]
