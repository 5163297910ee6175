"""Into the cart: which product, which size and color of it, with which extras."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from commerce import Attribute, Product, Refusal, RefusalReason
from nlu import Slots
from skills.pointing import named_among, pointed_at
from skills.refusals import refuse
from skills.registry import registry
from skills.reply import Reply
from skills.resuming import merged
from skills.session import Ask, Question
from skills.shopping.correcting import (
    ATTRIBUTES,
    ask_for_other,
    correction_of,
    details_said,
    exchange,
    other_of_that_color,
    remember,
    with_correction,
)
from skills.shopping.exchanging import line_to_exchange
from skills.shopping.modifiers import options_meant, pointed_with_modifiers, say_unmet, with_extras
from skills.shopping.packages import counted, is_weighed_in_vain, package_of
from skills.shopping.product import unclear
from skills.turn import Turn
from skills.variants import VariantChoice, choose_variant
from skills.wording import amount, detail, label, read_out


@registry.skill("add")
def add(turn: Turn) -> Reply:
    """Put products into the cart; asks for a size or color where that is still open."""
    if (corrected := correct(turn)) is not None:
        return corrected
    if _names_nothing(turn):
        return _ask_what(turn)
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


@registry.answers(Ask.WHICH_VALUE, "choose", "add", "search", "set_quantity", "yes")
def value_chosen(turn: Turn) -> Reply:
    """A size or color was answered: go on adding."""
    question = turn.question
    assert question is not None  # noqa: S101  # the policy only comes here with that question open
    product = turn.shop.product(question.product_id)
    if product is None:
        turn.close_question()
        return refuse(turn, Refusal(RefusalReason.UNKNOWN_PRODUCT))
    if (other := _other_product(turn, question)) is not None:
        turn.close_question()
        turn.interpretation = replace(turn.interpretation, slots=question.slots, heard=question.heard)
        return add_all(turn, (other,), replaces=question.replaces)
    settled = _settled(turn, question, product)
    if not settled:
        return _not_settled(turn, question, product)
    later = tuple(p for p in map(turn.shop.product, question.products_after) if p is not None)
    turn.close_question()
    # Extras are read from the words: from those that the adding began with, too.
    heard = f"{question.heard} {turn.interpretation.heard}"
    slots = replace(question.slots, quantity=_quantity_beside(turn, question) or question.slots.quantity)
    turn.interpretation = replace(turn.interpretation, slots=slots, heard=heard)
    chosen = {**{a.name: a.value for a in question.chosen}, **settled}
    return add_all(turn, (product, *later), chosen, replaces=question.replaces)


def _not_settled(turn: Turn, question: Question, product: Product) -> Reply:
    names = (product.name, *product.aliases)
    if any(named_among([name], thing) is not None for thing in turn.slots.without for name in names):
        return turn.close_question().say("cancelled").reply()
    if turn.slots.without and not turn.slots.item:
        left = tuple(value for value in question.options if value.lower() not in turn.slots.without)
        return turn.ask(replace(question, options=left or question.options)).reply()
    if turn.interpretation.intent == "set_quantity" and turn.slots.quantity:
        return turn.ask(replace(question, slots=replace(question.slots, quantity=turn.slots.quantity))).reply()
    if turn.slots.item:
        turn.close_question()
        return registry.skills[turn.interpretation.intent or "search"](turn)
    if turn.interpretation.intent == "add" and not (turn.slots.color or turn.slots.size or turn.slots.ordinals):
        others = turn.changes_mind and len(turn.session.listed) > 1
        return _ask_what(turn) if others else turn.ask(question).reply()
    if turn.slots.color and question.attribute != "color" and product.values("color"):
        return turn.say("not-made", name=product.name, asked=turn.slots.color).ask(question).reply()
    return turn.say("not-one-of-these").ask(question).reply()


def _other_product(turn: Turn, question: Question) -> Product | None:
    """Another of those listed, where the answer says that not this one was meant: "no, I meant the second one"."""
    among = question.product_id in {item.product_id for item in turn.session.listed}
    item = turn.slots.item
    named = item is not None and named_among([listed.name for listed in turn.session.listed], item) is not None
    if not turn.changes_mind or not among or not (named or turn.slots.ordinals):
        return None
    meant = pointed_at(turn).one
    return meant if meant is not None and meant.id != question.product_id else None


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


def _ask_what(turn: Turn) -> Reply:
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
    remember(turn, outcome, choice.variant.sku, quantity)
    named = with_extras(turn, label(turn, product.name, choice.variant.attributes), product, extras)
    turn.say("added", quantity=quantity, name=named, total=amount(outcome.subtotal))
    say_unmet(turn, product)
    return turn.reply(cart=outcome)


def _once_more(turn: Turn, product: Product) -> dict[str, str]:
    """The color and size of the one just added, where another one of it is wanted: "add it again"."""
    added, slots = turn.session.added, turn.slots
    if added is None or added.product_id != product.id or slots.item or slots.ordinals:
        return {}
    lines = turn.shop.cart(turn.session.cart_id).lines
    return {a.name: a.value for line in lines if line.id == added.line_id for a in line.attributes}


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
    heard = f" {turn.interpretation.heard.lower()} "
    named = {option.code for option in product.options if f" {option.name.lower()} " in heard}
    return tuple(option.code for option in product.options if option.code in named | set(options_meant(turn, product)))


def _settled(turn: Turn, question: Question, product: Product) -> dict[str, str]:
    """What the answer settles: the attribute that was asked for, or another that the product has, or both."""
    names = (product.name, *product.aliases, *question.options)
    if turn.slots.item and all(named_among([name], turn.slots.item) is None for name in names):
        return {}
    said = details_said(turn, product, {a.name: a.value for a in question.chosen})
    settled = {name: v for name, v in said.items() if name != question.attribute and v in product.values(name)}
    value = _chosen_value(turn, question)
    return settled if value is None else {**settled, question.attribute: value}


def _chosen_value(turn: Turn, question: Question) -> str | None:
    slots, options = turn.slots, question.options
    if turn.interpretation.intent == "yes":
        return options[0] if len(options) == 1 else None
    if turn.interpretation.intent == "choose" and slots == Slots():
        return options[0]  # "any", "whichever": the first will do
    if slots.amount is not None:
        return _weighed_value(turn, question)
    said = getattr(slots, question.attribute, None)
    if isinstance(said, str):
        return _meant_value(options, said)
    if slots.ordinals and str(slots.ordinals[0]) in options:  # "number ten" of shoes is a size
        return str(slots.ordinals[0])
    if slots.ordinals and 1 <= abs(slots.ordinals[0]) <= len(options):
        place = slots.ordinals[0]
        return options[place if place < 0 else place - 1]
    if slots.quantity is not None:
        return _meant_value(options, str(slots.quantity))
    index = named_among(options, slots.item or turn.interpretation.heard)
    return None if index is None else options[index]


def _weighed_value(turn: Turn, question: Question) -> str | None:
    """The size that is as much as was said: "half a kilo" for "500 g"."""
    product = turn.shop.product(question.product_id)
    package = package_of(turn.slots, product) if product is not None else None
    return package.size if package is not None and package.count == 1 else None


def _quantity_beside(turn: Turn, question: Question) -> int | None:
    """How many, where that was said beside the value: "the blue one, make it two"."""
    is_beside = getattr(turn.slots, question.attribute, None) is not None or turn.slots.ordinals
    return turn.slots.quantity if is_beside else None


def _meant_value(options: Sequence[str], said: str) -> str | None:
    """The option that was said in full, or the one that begins so ("6" for "6 people")."""
    exact = [option for option in options if option.lower() == said.lower()]
    begun = [option for option in options if option.lower().startswith(f"{said.lower()} ")]
    found = exact or begun
    return found[0] if len(found) == 1 else None
