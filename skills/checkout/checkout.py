"""Checkout: what is needed is asked step by step, then the read-back, an explicit yes, and the order, placed once.

The read-back carries the fingerprint of all that is read: a "yes" counts for just that. The idempotency key is made
when the read-back is asked, so that any number of yeses to it place one order.
"""

from __future__ import annotations

from commerce import Cart, Need, Order, RefusalReason, Summary, changes
from nlu import Candidate, Slots
from skills.checkout.delivery import delivery_answered
from skills.checkout.saying import say_address, say_place
from skills.checkout.steps import READ_BACK, go_on, step
from skills.checkout.whose import know_whose
from skills.dialogue.refusals import refuse
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.dialogue.wording import say_cart
from skills.paying.choosing import payment_question, say_method
from skills.paying.how_to_pay import say_placed
from skills.reply import Reply


@registry.skill("checkout")
def checkout(turn: Turn) -> Reply:
    """Start, or go on with, checking out."""
    return go_on(turn)


@step(Need.GOODS)
def nothing_to_buy(turn: Turn, summary: Summary) -> Reply:
    """Say that the cart is empty, and ask whether what was talked about is to be added: "buy now" may mean that."""
    turn.say("cart-empty")
    product = turn.shop.product(turn.session.focus) if turn.session.focus else None
    if product is None:
        return turn.reply(cart=summary.cart)
    meant = Candidate("add", Slots(item=product.name), turn.interpretation.confidence, turn.interpretation.heard)
    question = Question(Ask.MEANT, options=(product.name,), candidates=(meant,))
    return turn.ask(question).reply(cart=summary.cart)


@step(Need.PAYMENT)
def ask_payment(turn: Turn, summary: Summary) -> Reply:
    """Ask how it is going to be paid."""
    asking = payment_question(turn, summary.cart)
    return asking if asking is not None else read_back(turn, summary)


@step(READ_BACK)
def read_back(turn: Turn, summary: Summary) -> Reply:
    """Read everything back, and ask for the yes."""
    say_cart(turn, summary.cart, summary.promise)
    say_place(turn, summary)
    if summary.takes_address:
        say_address(turn, summary.draft.address)
    say_method(turn, summary.cart)
    key = f"order/{turn.session.id}/{turn.message_id}/{summary.fingerprint}"
    question = Question(Ask.CONFIRM_ORDER, fingerprint=summary.fingerprint, key=key)
    return turn.ask(question).reply(cart=summary.cart)


@registry.answers(Ask.CONFIRM_ORDER, "yes", "checkout")
def confirmed(turn: Turn) -> Reply:
    """Place the order that was read back."""
    question = turn.question
    assert question is not None  # noqa: S101  # the policy only comes here with that question open
    know_whose(turn)  # who was there may be gone: then it is read back anew, without what was theirs
    outcome = turn.shop.checkout.place(turn.session.cart_id, question.fingerprint, key=question.key)
    if isinstance(outcome, Order):
        return _placed(turn, outcome)
    if outcome.reason in (RefusalReason.CART_CHANGED, RefusalReason.NOT_READY, RefusalReason.NO_DELIVERY):
        cart = turn.shop.cart(turn.session.cart_id)
        if cart.lines:
            return _changed(turn, question.fingerprint)
    turn.close_question()
    return refuse(turn, outcome)


def _changed(turn: Turn, before: str) -> Reply:
    """Say what is no longer as it was read back, and read it back again."""
    now = turn.shop.checkout.summary(turn.session.cart_id).fingerprint
    found = changes(before, now)
    if turn.replies.has("changed-since"):
        turn.say("changed-since", what=found[0].value if len(found) == 1 else "several")
    else:
        turn.say("refused-cart-changed")
    return go_on(turn)


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
@registry.answers(Ask.RECIPIENT, "no", "cancel")
@registry.answers(Ask.STREET, "no", "cancel")
@registry.answers(Ask.CITY, "no", "cancel")
@registry.answers(Ask.POSTCODE, "no", "cancel")
@registry.answers(Ask.COUNTRY, "no", "cancel")
@registry.answers(Ask.CONTACT, "no", "cancel")
@registry.answers(Ask.PLACE, "no", "cancel")
def declined(turn: Turn) -> Reply:
    """Nothing is ordered; the cart and what was said stay."""
    return turn.close_question().say("not-ordered").reply()


def _placed(turn: Turn, order: Order) -> Reply:
    session = turn.session
    session.forget_search()
    session.last_order = order.number
    say_placed(turn, order)
    cart: Cart = turn.shop.cart(session.cart_id)
    return turn.reply(order=order, cart=cart)
