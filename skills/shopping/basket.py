"""The cart: add, change the quantity, remove, show, empty, coupon, undo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from commerce import Attribute, Cart, CartLine, Product, Refusal, RefusalReason
from nlu import Slots
from skills.pointing import by_number, named_among, pointed_at
from skills.refusals import refuse
from skills.registry import registry
from skills.reply import Listed, Reply
from skills.resuming import resume
from skills.session import Ask, Question
from skills.shopping.product import unclear
from skills.turn import Turn
from skills.variants import VariantChoice, choose_variant
from skills.wording import amount, label, line_label, say_cart

ATTRIBUTES: Final = ("color", "size")


@registry.skill("add")
def add(turn: Turn) -> Reply:
    """Put a product into the cart; asks for a size or color where that is still open."""
    pointed = pointed_at(turn)
    if not pointed.products or not pointed.certain or pointed.out_of_range:
        return unclear(turn, "add", pointed)
    reply = turn.reply()
    for product in pointed.products:
        reply = _add_one(turn, product)
    return reply


@registry.answers(Ask.WHICH_VALUE, "choose", "add", "search", "set_quantity", "availability")
def value_chosen(turn: Turn) -> Reply:
    """A size or color was answered: go on adding."""
    question = turn.question
    assert question is not None  # noqa: S101  # the policy only comes here with that question open
    value = _chosen_value(turn, question)
    if value is None:
        if turn.interpretation.intent == "set_quantity" and turn.slots.quantity:
            return turn.ask(replace(question, slots=replace(question.slots, quantity=turn.slots.quantity))).reply()
        if turn.slots.item:
            turn.close_question()
            return registry.skills[turn.interpretation.intent or "search"](turn)
        return turn.say("not-one-of-these").ask(question).reply()
    product = turn.shop.product(question.product_id)
    turn.close_question()
    if product is None:
        return refuse(turn, Refusal(RefusalReason.UNKNOWN_PRODUCT))
    turn.interpretation = replace(turn.interpretation, slots=question.slots)
    return _add_one(turn, product, (*question.chosen, Attribute(question.attribute, value)))


@registry.skill("set_quantity")
def set_quantity(turn: Turn) -> Reply:
    """Change how many of a line are in the cart."""
    cart = turn.shop.cart(turn.session.cart_id)
    line = _line(turn, cart)
    if line is None:
        return _ask_line(turn, cart, "set_quantity")
    if turn.slots.quantity is None:
        return turn.ask(Question(Ask.HOW_MANY, action="set_quantity", line_id=line.id)).reply()
    return _set(turn, line, turn.slots.quantity)


@registry.answers(Ask.HOW_MANY, "set_quantity", "choose", "add")
def how_many_answered(turn: Turn) -> Reply:
    """The quantity of a line was answered."""
    question = turn.question
    cart = turn.shop.cart(turn.session.cart_id)
    line = next((x for x in cart.lines if question and x.id == question.line_id), None)
    if line is None or turn.slots.quantity is None:
        turn.close_question()
        return turn.say("not-in-cart", name="that").reply(cart=cart)
    turn.close_question()
    return _set(turn, line, turn.slots.quantity)


@registry.skill("remove")
def remove(turn: Turn) -> Reply:
    """Take a line, or some of it, out of the cart."""
    cart = turn.shop.cart(turn.session.cart_id)
    line = _line(turn, cart)
    if line is None:
        return _ask_line(turn, cart, "remove")
    fewer = turn.slots.quantity
    return _set(turn, line, line.quantity - fewer if fewer and fewer < line.quantity else 0)


@registry.answers(Ask.WHICH_LINE, "choose", "remove", "set_quantity", "search", "add")
def line_chosen(turn: Turn) -> Reply:
    """The line was picked: go on with what should happen to it."""
    question = turn.question
    assert question is not None  # noqa: S101  # the policy only comes here with that question open
    line = _line(turn, turn.shop.cart(turn.session.cart_id))
    if line is None:
        return turn.say("not-one-of-these").ask(question).reply()
    turn.session.focus = line.product_id
    return resume(turn, question)


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


@registry.answers(Ask.CONFIRM_EMPTY, "no", "cancel")
def empty_declined(turn: Turn) -> Reply:
    """Keep it."""
    return turn.close_question().say("kept").reply()


@registry.skill("coupon")
def coupon(turn: Turn) -> Reply:
    """Use a coupon."""
    if not turn.slots.coupon:
        return turn.ask(Question(Ask.COUPON, action="coupon")).reply()
    turn.close_question()
    outcome = turn.shop.apply_coupon(turn.session.cart_id, turn.slots.coupon, key=turn.key())
    if isinstance(outcome, Refusal):
        return refuse(turn, outcome)
    turn.say("coupon-applied", code=outcome.coupon or "")
    for discount in outcome.discounts:
        turn.say("cart-discount", name=discount.name, amount=amount(discount.amount))
    return turn.say("cart-total", total=amount(outcome.total)).reply(cart=outcome)


@registry.skill("undo")
def undo(turn: Turn) -> Reply:
    """Take the last change of the cart back."""
    outcome = turn.shop.undo(turn.session.cart_id, key=turn.key())
    if isinstance(outcome, Refusal):
        return refuse(turn, outcome)
    turn.say("undone")
    if outcome.lines:
        say_cart(turn, outcome)
    else:
        turn.say("cart-empty")
    return turn.reply(cart=outcome)


def _add_one(turn: Turn, product: Product, chosen: tuple[Attribute, ...] = ()) -> Reply:
    turn.session.focus = product.id
    quantity = turn.slots.quantity or 1
    wanted = {**_wanted(turn, product), **{a.name: a.value for a in chosen}}
    choice = choose_variant(product, wanted)
    if choice.missing and not choice.values:
        return refuse(turn, Refusal(RefusalReason.OUT_OF_STOCK, product.name))
    if choice.missing:
        turn.say("not-made", name=product.name, asked=choice.missing)
        wanted.pop(choice.ask)
    if choice.variant is None:
        return _ask_value(turn, product, choice, wanted, quantity)
    extras = _extras(turn, product)
    outcome = turn.shop.add(turn.session.cart_id, choice.variant.sku, quantity, extras, key=turn.key())
    if isinstance(outcome, Refusal):
        return refuse(turn, outcome)
    turn.close_question()
    named = label(turn, product.name, choice.variant.attributes)
    turn.say("added", quantity=quantity, name=named, total=amount(outcome.subtotal))
    return turn.reply(cart=outcome)


def _ask_value(turn: Turn, product: Product, choice: VariantChoice, wanted: Mapping[str, str], quantity: int) -> Reply:
    question = Question(
        Ask.WHICH_VALUE,
        action="add",
        options=choice.values,
        slots=Slots(quantity=quantity),
        product_id=product.id,
        attribute=choice.ask,
        chosen=tuple(Attribute(name, value) for name, value in wanted.items() if name != choice.ask),
    )
    return turn.ask(question).reply()


def _wanted(turn: Turn, product: Product) -> dict[str, str]:
    """Color and size: said now, else what was searched for."""
    query = turn.session.query
    wanted: dict[str, str] = {}
    for name in ATTRIBUTES:
        said: str | None = getattr(turn.slots, name)
        searched: str | None = getattr(query, name) if query is not None else None
        if said:
            wanted[name] = said
        elif searched and searched in product.values(name):
            wanted[name] = searched
    return wanted


def _extras(turn: Turn, product: Product) -> tuple[str, ...]:
    """Options of the product whose name was said."""
    heard = f" {turn.interpretation.heard.lower()} "
    return tuple(option.code for option in product.options if f" {option.name.lower()} " in heard)


def _chosen_value(turn: Turn, question: Question) -> str | None:
    said = getattr(turn.slots, question.attribute, None)
    if isinstance(said, str):
        return next((v for v in question.options if v.lower() == said.lower()), None)
    if turn.slots.ordinals and 0 < turn.slots.ordinals[0] <= len(question.options):
        return question.options[turn.slots.ordinals[0] - 1]
    if turn.slots.ordinals and turn.slots.ordinals[0] == -1:
        return question.options[-1]
    if turn.slots.quantity is not None and str(turn.slots.quantity) in question.options:
        return str(turn.slots.quantity)
    index = named_among(question.options, turn.slots.item or turn.interpretation.heard)
    return None if index is None else question.options[index]


def _line(turn: Turn, cart: Cart) -> CartLine | None:
    """The cart line that is meant."""
    if turn.slots.item:
        index = named_among([line.name for line in cart.lines], turn.slots.item)
        return None if index is None else cart.lines[index]
    if turn.slots.ordinals and turn.question is not None and turn.question.ask is Ask.WHICH_LINE:
        items = tuple(
            Listed(n, x.product_id, x.sku, x.name, "", x.unit_price, None, True) for n, x in enumerate(cart.lines, 1)
        )
        item = by_number(items, turn.slots.ordinals[0])
        return next((x for x in cart.lines if item is not None and x.sku == item.sku), None)
    if turn.slots.ordinals:
        wanted = {p.id for p in pointed_at(turn).products}
        return next((x for x in cart.lines if x.product_id in wanted), None)
    in_focus = [line for line in cart.lines if line.product_id == turn.session.focus]
    if len(in_focus) == 1:
        return in_focus[0]
    return cart.lines[0] if len(cart.lines) == 1 else None


def _ask_line(turn: Turn, cart: Cart, action: str) -> Reply:
    if not cart.lines:
        return turn.say("cart-empty").reply(cart=cart)
    if turn.slots.item:
        turn.say("not-in-cart", name=turn.slots.item)
    slots = replace(turn.slots, item=None, ordinals=(), reference=None)
    names = tuple(line_label(turn, line) for line in cart.lines)
    return turn.ask(Question(Ask.WHICH_LINE, action=action, options=names, slots=slots)).reply(cart=cart)


def _set(turn: Turn, line: CartLine, quantity: int) -> Reply:
    turn.session.focus = line.product_id
    outcome = turn.shop.set_quantity(turn.session.cart_id, line.id, max(quantity, 0), key=turn.key())
    if isinstance(outcome, Refusal):
        return refuse(turn, outcome)
    if quantity > 0:
        turn.say("quantity-set", quantity=quantity, name=line_label(turn, line))
    else:
        turn.say("removed", name=line_label(turn, line))
    if outcome.lines:
        turn.say("cart-total", total=amount(outcome.total))
    else:
        turn.say("cart-empty")
    return turn.reply(cart=outcome)
