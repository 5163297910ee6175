"""The cart: change the quantity, remove, show, empty, coupon."""

from __future__ import annotations

from dataclasses import replace

from commerce import Cart, CartLine, Refusal, RefusalReason
from nlu import Slots
from skills.dialogue.refusals import put_in, refuse
from skills.dialogue.registry import registry
from skills.dialogue.resuming import merged
from skills.dialogue.session import Added, Ask, Question
from skills.dialogue.turn import Turn
from skills.dialogue.wording import amount, line_label, say_cart
from skills.reply import Reply
from skills.shopping.cart_lines import line_meant, lines_named
from skills.shopping.correcting_lines import correct_line, remember_change
from skills.shopping.exchanging import with_line
from skills.shopping.keeping_some import remove_the_others
from skills.shopping.leaving_out import leave_out


@registry.skill("set_quantity")
def set_quantity(turn: Turn) -> Reply:
    """Change how many of a line are in the cart."""
    return _change_line(turn, "set_quantity")


@registry.answers(Ask.HOW_MANY, "set_quantity", "choose", "add")
def how_many_answered(turn: Turn) -> Reply:
    """The quantity of a line was answered."""
    question = turn.question
    cart = turn.shop.cart(turn.session.cart_id)
    line = next((x for x in cart.lines if question and x.id == question.line_id), None)
    if line is None or turn.slots.quantity is None:
        turn.close_question()
        return refuse(turn, Refusal(RefusalReason.NOT_IN_CART))
    turn.close_question()
    if turn.slots.item or turn.slots.color or turn.slots.size:
        return registry.skills[turn.interpretation.intent or "set_quantity"](turn)  # it names its own line
    return _set(turn, line, _number(turn, line, turn.slots.quantity))


@registry.skill("remove")
def remove(turn: Turn) -> Reply:
    """Take a line, or some of it, out of the cart; "no, ..." right after a change may mean another line.

    What is not in the cart but in the list that was read out is left out of that.
    """
    for meant in (correct_line, remove_the_others, leave_out):
        if (reply := meant(turn)) is not None:
            return reply
    if turn.slots.reference in {"both", "all"} and not turn.slots.item:
        return _remove_all(turn)
    return _change_line(turn, "remove")


def _remove_all(turn: Turn) -> Reply:
    """Take out both, or all: which leaves the cart empty, and needs a yes."""
    cart = turn.shop.cart(turn.session.cart_id)
    if turn.slots.reference == "both" and len(cart.lines) > 2:
        return _ask_line(turn, cart, "remove")
    return empty_cart(turn) if len(cart.lines) > 1 else _change_line(turn, "remove")


@registry.answers(Ask.WHICH_LINE, "choose", "remove", "set_quantity", "search")
def line_chosen(turn: Turn) -> Reply:
    """The line was picked: go on with what should happen to it."""
    question = turn.question
    assert question is not None  # noqa: S101  # the policy only comes here with that question open
    if turn.interpretation.intent == "set_quantity" and question.action == "remove":
        turn.close_question()  # who says how many wants to keep it
        return set_quantity(turn)
    if question.action == "remove" and turn.slots.without:
        turn.close_question()
        return remove(turn)
    line = line_meant(turn, turn.shop.cart(turn.session.cart_id))
    if line is None:
        return turn.say("not-one-of-these").ask(question).reply()
    turn.close_question()
    if question.slots.instead_of:
        with_line(turn, question, line)
        return registry.skills["add"](turn)
    turn.interpretation = replace(turn.interpretation, slots=merged(question.slots, turn.slots))
    return _change(turn, question.action, line)


@registry.skill("show_cart", aside=True)
def show_cart(turn: Turn) -> Reply:
    """Read the cart back."""
    cart = turn.shop.cart(turn.session.cart_id)
    if not cart.lines:
        return turn.say("cart-empty").reply(cart=cart)
    say_cart(turn, cart)
    return turn.reply(cart=cart)


@registry.skill("empty_cart")
def empty_cart(turn: Turn) -> Reply:
    """Empty the cart, after a yes."""
    cart = turn.shop.cart(turn.session.cart_id)
    if not cart.lines:
        return turn.say("cart-empty").reply(cart=cart)
    return turn.ask(Question(Ask.CONFIRM_EMPTY)).reply(cart=cart)


@registry.answers(Ask.CONFIRM_EMPTY, "yes")
def empty_confirmed(turn: Turn) -> Reply:
    """Empty it."""
    turn.close_question()
    outcome = turn.shop.empty(turn.session.cart_id, key=turn.key())
    return refuse(turn, outcome) if isinstance(outcome, Refusal) else turn.say("emptied").reply(cart=outcome)


@registry.answers(Ask.CONFIRM_EMPTY, "no", "cancel", "undo")
def empty_declined(turn: Turn) -> Reply:
    """Keep it."""
    return turn.close_question().say("kept").reply()


@registry.skill("coupon")
def coupon(turn: Turn) -> Reply:
    """Use a coupon."""
    if not turn.slots.coupon:
        return turn.ask(Question(Ask.COUPON, action="coupon")).reply()
    turn.close_question()
    before = turn.shop.cart(turn.session.cart_id).coupon
    outcome = turn.shop.apply_coupon(turn.session.cart_id, turn.slots.coupon, key=turn.key())
    if isinstance(outcome, Refusal):
        return refuse(turn, outcome)
    if before is not None and before != outcome.coupon:
        turn.say("coupon-replaced", code=outcome.coupon or "", before=before)
    else:
        turn.say("coupon-applied", code=outcome.coupon or "")
    for discount in outcome.discounts:
        turn.say("cart-discount", name=discount.name, amount=amount(discount.amount))
    return turn.say("cart-total", total=amount(outcome.total)).reply(cart=outcome)


def _change_line(turn: Turn, action: str) -> Reply:
    cart = turn.shop.cart(turn.session.cart_id)
    line = None if action == "remove" and _is_one_of_several(turn, cart) else line_meant(turn, cart)
    return _ask_line(turn, cart, action) if line is None else _change(turn, action, line)


def _is_one_of_several(turn: Turn, cart: Cart) -> bool:
    """Whether so many are to go of what isn't named, and no line was put in or changed just before: "remove one"."""
    slots, session = turn.slots, turn.session
    named = slots.item or slots.color or slots.size or slots.brand or slots.ordinals or slots.reference
    just_done = any(done and done.turn == session.turn - 1 for done in (session.added, session.changed))
    return bool(slots.quantity and not named and not just_done and len(cart.lines) > 1)


def _change(turn: Turn, action: str, line: CartLine) -> Reply:
    quantity = turn.slots.quantity
    if action == "remove":
        if quantity and quantity > line.quantity:
            return _ask_for_all(turn, line)
        return _set(turn, line, line.quantity - quantity if quantity else 0)
    if quantity is None:
        return turn.ask(Question(Ask.HOW_MANY, action=action, line_id=line.id)).reply()
    return _set(turn, line, _number(turn, line, quantity))


def _ask_for_all(turn: Turn, line: CartLine) -> Reply:
    """More of it is to go than there is: the number may be wrong, so nothing goes without a yes."""
    name = line_label(turn, line)
    turn.session.focus = line.product_id
    turn.say("only-in-cart", count=line.quantity, name=name)
    return turn.ask(Question(Ask.CONFIRM_REMOVE, options=(name,))).reply()


def _number(turn: Turn, line: CartLine, said: int) -> int:
    """How many it will be: as said, or so many more or fewer than there are."""
    return said if not turn.step else max(line.quantity + turn.step * said, 0)


def _ask_line(turn: Turn, cart: Cart, action: str) -> Reply:
    if not cart.lines:
        return turn.say("cart-empty").reply(cart=cart)
    fitting = lines_named(turn, cart.lines)
    if not fitting and turn.slots.item:
        turn.say("not-in-cart", name=turn.called(turn.slots.item))
    names = tuple(line_label(turn, line) for line in fitting or cart.lines)
    slots = Slots(quantity=turn.slots.quantity)
    return turn.ask(Question(Ask.WHICH_LINE, action=action, options=names, slots=slots)).reply(cart=cart)


def _set(turn: Turn, line: CartLine, quantity: int) -> Reply:
    remember_change(turn, "set_quantity" if quantity > 0 else "remove", line)
    turn.session.focus = line.product_id
    outcome = turn.shop.set_quantity(turn.session.cart_id, line.id, max(quantity, 0), key=turn.key())
    if isinstance(outcome, Refusal):
        return refuse(turn, outcome)
    quantity = put_in(turn, outcome, quantity)
    if quantity > 0:
        turn.session.added = Added(line.id, line.product_id, quantity, turn.session.turn)
        turn.say("quantity-set", quantity=quantity, name=line_label(turn, line))
    else:
        turn.say("removed", name=line_label(turn, line))
    if outcome.lines:
        turn.say("cart-total", total=amount(outcome.total))
    else:
        turn.say("cart-empty")
    return turn.reply(cart=outcome)
