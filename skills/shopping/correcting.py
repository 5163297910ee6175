"""Another thing in the place of the one just added: "actually size nine", "no, the blue one", "I meant the second one".

What was added last can be corrected as long as it is talked about. A size or a color said right after it, or with words
that take something back, is meant for it; another thing of the list only with such words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from commerce import Cart, CartLine, Product, Refusal, RefusalReason, Variant
from nlu import Candidate, Color
from skills.dialogue.pointing import named_among, pointed_at
from skills.dialogue.refusals import put_in, refuse
from skills.dialogue.session import Added, Ask, Question
from skills.dialogue.turn import Turn
from skills.dialogue.wording import amount, label, line_label
from skills.reply import Reply

ATTRIBUTES: Final = ("color", "size")


@dataclass(frozen=True, slots=True)
class Correction:
    """What comes in the place of a line of the cart."""

    line: CartLine
    quantity: int
    product: Product
    wanted: Mapping[str, str]
    """Its color and size: as said, else those of the line."""


def correction_of(turn: Turn) -> Correction | None:
    """What the utterance corrects; ``None`` where it is about something else."""
    line = _line_in_talk(turn)
    if line is None or not _may_correct(turn):
        return None
    product = _product_meant(turn, line)
    if product is None:
        return None
    said = details_said(turn, product, {a.name: a.value for a in line.attributes})
    if product.id == line.product_id and not any(product.values(name) for name in said):
        return None
    had = {a.name: a.value for a in line.attributes if a.name not in said and a.value in product.values(a.name)}
    added = turn.session.added
    return Correction(line, turn.slots.quantity or (added.quantity if added else 1), product, {**said, **had})


def other_of_that_color(turn: Turn, correction: Correction) -> Product | None:
    """The one other thing listed that comes in a color which the corrected one is not made in."""
    color = turn.slots.color
    if turn.slots.item or turn.slots.ordinals or not color or color in correction.product.values("color"):
        return None
    other = pointed_at(turn).one
    return other if other is not None and other.id != correction.product.id else None


def ask_for_other(turn: Turn, correction: Correction, other: Product) -> Reply:
    """A color alone puts no other product into the cart: say that there is none, and ask whether that one is meant."""
    asked = turn.replies.value(Color(turn.slots.color or "")).speech
    turn.say("not-made", name=correction.product.name, asked=asked)
    slots = replace(turn.slots, item=other.name, reference=None)
    meant = Candidate("choose", slots, turn.interpretation.confidence, turn.interpretation.heard)
    question = Question(Ask.MEANT, options=(other.name,), candidates=(meant,), replaces=correction.line.id)
    return turn.ask(question).reply()


def exchange(turn: Turn, line_id: str, product: Product, variant: Variant, extras: tuple[str, ...]) -> Reply:
    """Put a variant in the place of what was added."""
    cart, added = turn.shop.cart(turn.session.cart_id), turn.session.added
    line = next((line for line in cart.lines if line.id == line_id), None)
    turn.close_question()
    if line is None:
        return refuse(turn, Refusal(RefusalReason.NOT_IN_CART, product.name))
    replaced = min(added.quantity, line.quantity) if added and added.line_id == line_id else line.quantity
    quantity = turn.slots.quantity or replaced
    before, named = line_label(turn, line), label(turn, product.name, variant.attributes)
    if (variant.sku, quantity) == (line.sku, replaced):
        return turn.say("already-so", name=before).reply(cart=cart)
    known = {option.code for option in product.options}
    codes = tuple(sorted({*extras, *(option.code for option in line.options if option.code in known)}))
    outcome = turn.shop.exchange(cart.id, line_id, replaced, variant.sku, quantity, codes, key=turn.key())
    if isinstance(outcome, Refusal):
        return refuse(turn, outcome)
    quantity = put_in(turn, outcome, quantity)
    remember(turn, outcome, variant.sku, quantity)
    turn.say("exchanged", quantity=quantity, name=named, before=before, total=amount(outcome.total))
    return turn.reply(cart=outcome)


def remember(turn: Turn, cart: Cart, sku: str, quantity: int) -> None:
    """Keep what was put into the cart, so that it can be corrected."""
    line = next((line for line in reversed(cart.lines) if line.sku == sku), None)
    turn.session.added = Added(line.id, line.product_id, quantity, turn.session.turn) if line else None


def with_correction(turn: Turn, correction: Correction) -> None:
    """Let the turn's slots be those of what comes in the place of the line."""
    wanted = correction.wanted
    rest = replace(turn.slots, item=None, ordinals=(), reference=None, without=())
    slots = replace(rest, quantity=correction.quantity, color=wanted.get("color"), size=wanted.get("size"))
    turn.interpretation = replace(turn.interpretation, slots=slots)


def details_said(turn: Turn, product: Product, had: Mapping[str, str]) -> dict[str, str]:
    """The color and size that were said; "no, white" names one too, where the product had another before."""
    said = {name: value for name in ATTRIBUTES if (value := getattr(turn.slots, name))}
    for name in ATTRIBUTES:
        other = next((value for value in turn.slots.without if value in product.values(name)), None)
        if other is not None and name not in said and had.get(name, other) != other and turn.changes_mind:
            said[name] = other
    return said


def _line_in_talk(turn: Turn) -> CartLine | None:
    added = turn.session.added
    if added is None or turn.session.focus != added.product_id:
        return None
    lines = turn.shop.cart(turn.session.cart_id).lines
    return next((line for line in lines if line.id == added.line_id and line.quantity >= added.quantity), None)


def _may_correct(turn: Turn) -> bool:
    """Whether the words, or the moment, let something said be a correction."""
    slots, added = turn.slots, turn.session.added
    if turn.interpretation.intent == "add":
        return turn.instead
    if turn.changes_mind:
        return True
    is_next = added is not None and added.turn == turn.session.turn - 1
    return is_next and bool(slots.color or slots.size) and not (slots.item or slots.ordinals or slots.brand)


def _product_meant(turn: Turn, line: CartLine) -> Product | None:
    """The product that the line should have been of: its own, or another of those listed."""
    slots, own = turn.slots, turn.shop.product(line.product_id)
    if slots.item:
        names = [item.name for item in turn.session.listed]
        index = named_among([*names, line.name], slots.item)
        if index is None:
            return None
        return own if index == len(names) else turn.shop.product(turn.session.listed[index].product_id)
    if slots.ordinals or slots.brand or slots.reference not in (None, "that"):
        pointed = pointed_at(turn)
        return None if pointed.out_of_range else pointed.one
    said = details_said(turn, own, {a.name: a.value for a in line.attributes}) if own is not None else {}
    if not said or own is None:
        return None
    return own
