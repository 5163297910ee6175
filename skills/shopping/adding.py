"""Into the cart: which product, which size and color of it, with which extras."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from commerce import Attribute, Product, Refusal, RefusalReason
from nlu import Slots
from skills.dialogue.refusals import put_in, refuse
from skills.dialogue.registry import registry
from skills.dialogue.resuming import merged
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.dialogue.wording import amount, detail, label, read_out
from skills.dialogue.words_said import holds, tokens
from skills.names.variants import VariantChoice, choose_variant
from skills.reply import Reply
from skills.shopping.correcting import (
    ATTRIBUTES,
    ask_for_other,
    correction_of,
    exchange,
    other_of_that_color,
    remember,
    with_correction,
)
from skills.shopping.exchanging import line_to_exchange
from skills.shopping.modifiers import options_meant, pointed_with_modifiers, say_unmet, with_extras
from skills.shopping.packages import counted, is_weighed_in_vain, package_of
from skills.shopping.product import unclear


@registry.skill("add")
def add(turn: Turn) -> Reply:
    """Put products into the cart; asks for a size or color where that is still open."""
    if (corrected := correct(turn)) is not None:
        return corrected
    if _names_nothing(turn):
        return ask_what(turn)
    replaced = line_to_exchange(turn) if turn.slots.instead_of else None
    if isinstance(replaced, Reply):
        return replaced
    pointed = pointed_with_modifiers(turn)
    if not pointed.products or not pointed.certain or pointed.out_of_range:
        return unclear(turn, "add", pointed)
    if turn.slots.quantity == 0:
        return turn.say("added-none").reply()
    return add_all(turn, pointed.products, replaces=replaced.id if replaced else "")


def correct(turn: Turn) -> Reply | None:
    """Put what is meant in the place of what was added last; ``None`` where nothing is corrected."""
    correction = correction_of(turn)
    if correction is None:
        return None
    if (other := other_of_that_color(turn, correction)) is not None:
        return ask_for_other(turn, correction, other)
    with_correction(turn, correction)
    return add_all(turn, (correction.product,), correction.wanted, replaces=correction.line.id)


@registry.answers(Ask.WHAT_TO_ADD, "search", "choose", "add")
def named_to_add(turn: Turn) -> Reply:
    """What to add was named: add it, in the number that was said before."""
    question = turn.question
    said = question.slots if question is not None else Slots()
    turn.close_question()
    turn.interpretation = replace(turn.interpretation, intent="add", slots=merged(said, turn.slots))
    return add(turn)


def add_all(
    turn: Turn, products: Sequence[Product], chosen: Mapping[str, str] | None = None, *, replaces: str = ""
) -> Reply:
    """Add one product after another; a question about one makes the others wait for its answer.

    ``replaces`` is the id of the cart line in whose place the first one comes.
    """
    reply = turn.reply()
    for place, product in enumerate(products):
        reply = _add_one(turn, product, chosen if chosen and place == 0 else {}, "" if place else replaces)
        if turn.question is not None and turn.question.ask is Ask.WHICH_VALUE:
            after = tuple(later.id for later in products[place + 1 :])
            turn.session.question = replace(turn.question, products_after=after)
            break
    return reply


def _names_nothing(turn: Turn) -> bool:
    """Whether nothing that could be added was named, pointed at or talked about."""
    slots = turn.slots
    named = slots.item or slots.ordinals or slots.reference or slots.brand or slots.color or slots.size
    return not named and not turn.session.focus and len(turn.session.listed) != 1


def ask_what(turn: Turn) -> Reply:
    """Ask which thing, of those listed where there are any."""
    items, heard = turn.session.listed, turn.interpretation.heard
    if items and turn.session.listed_in != turn.session.turn - 1:
        read_out(turn, items)
    names = tuple(item.name for item in items)
    question = Question(Ask.WHAT_TO_ADD, action="add", options=names, slots=turn.slots, heard=heard)
    return turn.ask(question).reply(items=items)


def _add_one(turn: Turn, product: Product, chosen: Mapping[str, str], replaces: str) -> Reply:
    is_new = turn.session.focus != product.id
    turn.session.focus = product.id
    quantity = counted(turn.slots, product)
    wanted = {**wanted_of(turn, product), **chosen} or _once_more(turn, product)
    choice = choose_variant(product, wanted)
    if choice.missing and not choice.values:
        return refuse(turn, Refusal(RefusalReason.OUT_OF_STOCK, product.name))
    if choice.missing:
        turn.say("not-made", name=product.name, asked=detail(turn, Attribute(choice.ask, choice.missing)))
        wanted.pop(choice.ask)
    if choice.variant is None:
        if is_new:
            turn.say("this-product", name=product.name)
        return _ask_value(turn, product, choice, wanted, quantity, replaces)
    _say_no_choice(turn, product)
    if is_weighed_in_vain(turn.slots, product):
        return _ask_pieces(turn.say("sold-by-piece", name=product.name), product, wanted)
    if turn.slots.several and not replaces:
        return _ask_pieces(turn.say("this-product", name=product.name) if is_new else turn, product, wanted)
    extras = extras_of(turn, product)
    if replaces:
        return exchange(turn, replaces, product, choice.variant, extras)
    outcome = turn.shop.add(turn.session.cart_id, choice.variant.sku, quantity, extras, key=turn.key())
    if isinstance(outcome, Refusal):
        return refuse(turn, outcome)
    turn.close_question()
    quantity = put_in(turn, outcome, quantity)
    remember(turn, outcome, choice.variant.sku, quantity)
    named = with_extras(turn, label(turn, product.name, choice.variant.attributes), product, extras)
    turn.say("added", quantity=quantity, name=named, total=amount(outcome.total))
    say_unmet(turn, product)
    return turn.reply(cart=outcome)


def _once_more(turn: Turn, product: Product) -> dict[str, str]:
    """The color and size of the one just added, where another one of it is wanted: "add it again"."""
    added, slots = turn.session.added, turn.slots
    if added is None or added.product_id != product.id or slots.item or slots.ordinals:
        return {}
    lines = turn.shop.cart(turn.session.cart_id).lines
    return {a.name: a.value for line in lines if line.id == added.line_id for a in line.attributes}


def _say_no_choice(turn: Turn, product: Product) -> None:
    """Tell that a color or a size was said of what comes in none, and has it not in its name."""
    if _is_said_in_vain(turn.slots.color, product, "color"):
        turn.say("no-colors", name=product.name)
    if _is_said_in_vain(turn.slots.size, product, "size"):
        turn.say("no-sizes", name=product.name)


def _is_said_in_vain(said: str | None, product: Product, attribute: str) -> bool:
    in_name = f" {(said or '').lower()} " in f" {product.name.lower()} "
    return bool(said) and not product.values(attribute) and not in_name


def _ask_value(
    turn: Turn, product: Product, choice: VariantChoice, wanted: Mapping[str, str], quantity: int, replaces: str
) -> Reply:
    said = turn.slots
    is_told = not said.several and not (replaces and said.quantity is None)  # else it is asked, or the line's number
    question = Question(
        Ask.WHICH_VALUE,
        action="add",
        options=_not_excluded(turn, choice),
        slots=Slots(
            quantity=quantity if is_told else None,
            several=said.several,
            modifiers=said.modifiers,
            without=said.without,
        ),
        product_id=product.id,
        attribute=choice.ask,
        chosen=tuple(Attribute(name, value) for name, value in wanted.items() if name != choice.ask),
        heard=turn.interpretation.heard,
        replaces=replaces,
    )
    return turn.ask(question).reply()


def _ask_pieces(turn: Turn, product: Product, wanted: Mapping[str, str]) -> Reply:
    chosen = tuple(Attribute(name, value) for name, value in wanted.items())
    slots = replace(turn.slots, unit=None, amount=None)
    heard = turn.interpretation.heard
    return turn.ask(Question(Ask.PIECES, slots=slots, product_id=product.id, chosen=chosen, heard=heard)).reply()


def _not_excluded(turn: Turn, choice: VariantChoice) -> tuple[str, ...]:
    """The values to ask about, without those that must not be, if others are left."""
    kept = tuple(value for value in choice.values if value.lower() not in turn.slots.without)
    return kept or choice.values


def wanted_of(turn: Turn, product: Product) -> dict[str, str]:
    """Color and size: said now, else those of the search that found the product."""
    found_by_it = any(item.product_id == product.id for item in turn.session.results)
    query = turn.session.query if found_by_it else None
    wanted: dict[str, str] = {}
    for name in ATTRIBUTES:
        said: str | None = getattr(turn.slots, name)
        searched: str | None = getattr(query, name) if query is not None else None
        if said:
            wanted[name] = said
        elif searched and searched in product.values(name):
            wanted[name] = searched
    package = package_of(turn.slots, product)
    return wanted if package is None else {**wanted, "size": package.size}


def extras_of(turn: Turn, product: Product) -> tuple[str, ...]:
    """Options of the product whose name was said."""
    heard = tokens(turn.interpretation.heard)
    named = {option.code for option in product.options if holds(heard, tokens(option.name))}
    return tuple(option.code for option in product.options if option.code in named | set(options_meant(turn, product)))
