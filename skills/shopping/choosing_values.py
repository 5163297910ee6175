"""Which size or color: what an answer settles, and what becomes of one that settles nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from commerce import Product, Refusal, RefusalReason
from nlu import Slots
from skills.dialogue.pointing import named_among, pointed_at
from skills.dialogue.refusals import refuse
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.reply import Reply
from skills.shopping.adding import add_all, ask_what
from skills.shopping.correcting import details_said
from skills.shopping.packages import package_of


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
    settled = _settled(turn, question, product) or _other_size(turn, question, product)
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


@registry.answers(Ask.WHICH_VALUE, "checkout")
def settled_first(turn: Turn) -> Reply:
    """What is being added belongs to what is bought: it is asked once more, then left out."""
    question = turn.question
    assert question is not None  # noqa: S101  # the policy only comes here with that question open
    product = turn.shop.product(question.product_id)
    if product is not None and not question.in_checkout:
        turn.say("before-checkout", name=product.name)
        return turn.ask(replace(question, in_checkout=True)).reply()
    turn.close_question()
    if product is not None:
        turn.say("left-out", name=product.name)
    return registry.skills["checkout"](turn)


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
        return ask_what(turn) if others else turn.ask(question).reply()
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


def _settled(turn: Turn, question: Question, product: Product) -> dict[str, str]:
    """What the answer settles: the attribute that was asked for, or another that the product has, or both."""
    names = (product.name, *product.aliases, *question.options)
    if turn.slots.item and all(named_among([name], turn.slots.item) is None for name in names):
        return {}
    said = details_said(turn, product, {a.name: a.value for a in question.chosen})
    settled = {name: v for name, v in said.items() if name != question.attribute and v in product.values(name)}
    value = _chosen_value(turn, question)
    return settled if value is None else {**settled, question.attribute: value}


def _other_size(turn: Turn, question: Question, product: Product) -> dict[str, str]:
    """Another size than the one that was answered before: "no, nine"."""
    had, number = any(a.name == "size" for a in question.chosen), str(turn.slots.quantity or "")
    is_size = turn.changes_mind and had and turn.interpretation.intent == "set_quantity"
    return {"size": number} if is_size and number in product.values("size") else {}


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
