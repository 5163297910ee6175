"""Changing, sending back and exchanging: the intents, the answers to what was asked, and what is done after a yes."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from commerce import Order, OrderFile, OrderStatus, Refusal, Return
from nlu import Digits
from skills.after_sales.addresses_meant import address_said
from skills.after_sales.asking import (
    OF_PIECES,
    PENDING,
    SENDING_BACK,
    ask_variant,
    begin,
    go_on,
    reasons_for,
    with_pieces,
    with_way,
)
from skills.after_sales.methods_meant import choice_meant, refund_choices
from skills.after_sales.orders_meant import order_meant
from skills.after_sales.pieces_meant import recounted, variants_meant
from skills.dialogue.refusals import refuse
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.dialogue.wording import amount
from skills.dialogue.words_said import meant
from skills.reply import Reply

FREE_WORDS: Final = (
    "choose",
    "search",
    "add",
    "faq",
    "details",
    "set_quantity",
    "availability",
    "price",
    "recommend",
    "return_items",
    "exchange_items",
    "change_order",
    "undo",
    "remove",
)
"""Intents that the words of an answer may look like."""
PAYING: Final = ("choose_payment", "change_order_payment", "checkout", "coupon")
"""What the name of a way to pay may look like besides."""


@registry.skill("return_items")
def return_items(turn: Turn) -> Reply:
    """Send delivered things back."""
    return begin(turn, "return_items")


@registry.skill("exchange_items")
def exchange_items(turn: Turn) -> Reply:
    """Exchange delivered things for other variants."""
    return begin(turn, "exchange_items")


@registry.skill("change_order")
def change_order(turn: Turn) -> Reply:
    """Have other variants in an order that is not packed."""
    return begin(turn, "change_order")


@registry.skill("remove_from_order")
def remove_from_order(turn: Turn) -> Reply:
    """Take things out of an order that is not packed."""
    return begin(turn, "remove_from_order")


@registry.skill("change_order_address")
def change_order_address(turn: Turn) -> Reply:
    """Send an order elsewhere."""
    return begin(turn, "change_order_address")


@registry.skill("change_order_payment")
def change_order_payment(turn: Turn) -> Reply:
    """Pay an order otherwise."""
    return begin(turn, "change_order_payment")


@registry.skill("cancel_order")
def cancel_order(turn: Turn) -> Reply:
    """Cancel an order, after a yes; a reason is asked for where the shop wants one."""
    found = order_meant(turn, "cancel_order")
    if isinstance(found, Reply):
        return found
    order = found.order
    if order.status is OrderStatus.CANCELLED:
        return turn.close_question().say("already-cancelled", number=Digits(order.number)).reply(order=order)
    if reasons_for(turn.shop.after_sales.policy(), "cancel_order") and order.status in PENDING:
        return begin(turn, "cancel_order")
    turn.say("order-found", number=Digits(order.number), total=amount(order.total))
    return turn.ask(Question(Ask.CONFIRM_CANCEL, number=order.number)).reply(order=order)


@registry.answers(Ask.CONFIRM_CANCEL, "yes", "cancel_order")
def cancel_confirmed(turn: Turn) -> Reply:
    """Cancel it."""
    question = turn.question
    number = question.number if question is not None else ""
    turn.close_question()
    return _cancelled(turn, number, "", turn.key())


@registry.answers(Ask.CONFIRM_CANCEL, "no", "cancel", "undo")
def cancel_declined(turn: Turn) -> Reply:
    """Leave it as it is."""
    return turn.close_question().say("order-kept").reply()


@registry.answers(Ask.WHICH_PIECES, *FREE_WORDS, "cancel_order", "remove_from_order")
def pieces_named(turn: Turn) -> Reply:
    """The pieces were named."""
    question, file = _asked(turn)
    turn.close_question()
    return with_pieces(turn, file, question.draft, turn.interpretation.heard)


@registry.answers(Ask.WHICH_VARIANT, *FREE_WORDS)
def variant_named(turn: Turn) -> Reply:
    """What is wanted instead was named, in whole or in part."""
    question, file = _asked(turn)
    draft, said = question.draft, turn.interpretation.heard
    piece = next(piece for piece in draft.pieces if piece.line_id == question.line_id)
    line = next(line for line in file.order.lines if line.id == piece.line_id)
    product = turn.shop.after_sales.product_of(draft.number, line.id)
    fitting = variants_meant(line, product, f"{draft.heard} {said}", turn.slots) if product else []
    fitting = fitting if len(fitting) == 1 or product is None else variants_meant(line, product, said, turn.slots)
    ordinals = turn.slots.ordinals
    chosen = fitting[0].sku if len(fitting) == 1 else ""
    if not fitting and ordinals and 1 <= abs(ordinals[0]) <= len(question.products_after):
        chosen = question.products_after[ordinals[0] if ordinals[0] < 0 else ordinals[0] - 1]
    if not chosen:
        if not fitting:
            turn.say("no-such-variant", name=line.name)
        heard = f"{draft.heard} {said}" if fitting else draft.heard
        return ask_variant(turn, file, replace(draft, heard=heard), piece, said)
    turn.close_question()
    pieces = tuple(replace(p, sku=chosen) if p.line_id == piece.line_id else p for p in draft.pieces)
    return go_on(turn, file, replace(draft, pieces=pieces))


@registry.answers(Ask.REASON, *FREE_WORDS, "no", "cancel_order")
def reason_given(turn: Turn) -> Reply:
    """The reason was given."""
    question, file = _asked(turn)
    reasons = reasons_for(turn.shop.after_sales.policy(), question.draft.action)
    names = {reason.code: (reason.name, turn.shop.called(reason.name), *reason.aliases) for reason in reasons}
    found = meant(turn.interpretation.heard, names)
    ordinals = turn.slots.ordinals
    if not found and ordinals and 1 <= abs(ordinals[0]) <= len(reasons):
        found = [reasons[ordinals[0] if ordinals[0] < 0 else ordinals[0] - 1].code]
    if len(found) != 1:
        return turn.say("not-one-of-these").ask(question).reply()
    turn.close_question()
    return go_on(turn, file, replace(question.draft, reason=found[0]))


@registry.answers(Ask.REFUND_TO, *FREE_WORDS, *PAYING)
@registry.answers(Ask.NEW_METHOD, *FREE_WORDS, *PAYING)
def method_named(turn: Turn) -> Reply:
    """Where the money goes, or comes from, was named."""
    question, file = _asked(turn)
    chosen = choice_meant(turn, file, question.products_after, turn.interpretation.heard)
    if chosen is None:
        return turn.say("not-one-of-these").ask(question).reply()
    turn.close_question()
    return with_way(turn, file, question.draft, question.products_after, chosen, turn.interpretation.heard)


@registry.answers(Ask.NEW_ADDRESS, *FREE_WORDS, "change_order_address", "choose_delivery", "checkout")
def address_named(turn: Turn) -> Reply:
    """The new address was said."""
    question, file = _asked(turn)
    said = address_said(turn, file, turn.interpretation.heard)
    if said is None or isinstance(said, Refusal):
        if said is not None:
            refuse(turn, said)
        return turn.ask(question).reply()
    turn.close_question()
    return go_on(turn, file, replace(question.draft, address=said))


@registry.answers(Ask.CONFIRM_CHANGE, "return_items", "exchange_items", "change_order", "remove_from_order")
def more_of_it(turn: Turn) -> Reply:
    """Something else of the order is to be sent back or changed together with what was read back."""
    return begin(turn, turn.interpretation.intent or "")


@registry.answers(Ask.CONFIRM_CHANGE, "set_quantity", "search", "choose", "add")
@registry.answers(Ask.CONFIRM_CHANGE, "choose_payment", "change_order_payment", "faq")
def another_way(turn: Turn) -> Reply:
    """Another number of pieces or way to pay than what was read back; else the question stands.

    A way to pay is also named in the words of a question ("pay with PayPal"); other questions are answered.
    """
    question, file = _asked(turn)
    choices = refund_choices(turn, file, difference=question.draft.action != "return_items")
    chosen = choice_meant(turn, file, choices, turn.interpretation.heard)
    if chosen is not None and question.draft.action in OF_PIECES:
        return with_way(turn, file, question.draft, choices, chosen, turn.interpretation.heard)
    if turn.interpretation.intent == "faq":
        registry.skills["faq"](turn)
        return turn.ask(question).reply()
    if question.draft.action not in OF_PIECES:
        return turn.ask(question).reply()
    pieces = recounted(turn, file.order, question.draft.pieces)
    if pieces is None:
        return turn.ask(question).reply()
    turn.close_question()
    return go_on(turn, file, replace(question.draft, pieces=pieces))


@registry.answers(Ask.CONFIRM_CHANGE, "no", "cancel", "undo")
@registry.answers(Ask.WHICH_PIECES, "no", "cancel")
@registry.answers(Ask.WHICH_VARIANT, "no", "cancel")
@registry.answers(Ask.REFUND_TO, "no", "cancel")
@registry.answers(Ask.NEW_METHOD, "no", "cancel")
@registry.answers(Ask.NEW_ADDRESS, "no", "cancel")
@registry.answers(Ask.REASON, "cancel")
def dropped(turn: Turn) -> Reply:
    """Leave the order as it is."""
    return turn.close_question().say("change-dropped").reply()


@registry.answers(Ask.CONFIRM_CHANGE, "yes")
def confirmed(turn: Turn) -> Reply:
    """Do what was read back, once."""
    question, _ = _asked(turn)
    draft, key, after_sales = question.draft, question.key, turn.shop.after_sales
    turn.close_question()
    outcome: Order | Return | Refusal
    match draft.action:
        case "cancel_order":
            return _cancelled(turn, draft.number, draft.reason, key)
        case "change_order_address":
            address = turn.shop.checkout.draft(draft.address).address
            outcome = after_sales.change_address(draft.number, address, key=key)
            turn.shop.checkout.forget_address(draft.address, key=key)
        case "change_order_payment":
            outcome = after_sales.change_payment(draft.number, draft.refund_to, key=key)
        case action if action in SENDING_BACK:
            outcome = after_sales.request_return(draft.number, draft.pieces, draft.reason, draft.refund_to, key=key)
        case _:
            outcome = after_sales.change_items(draft.number, draft.pieces, draft.refund_to, key=key)
    if isinstance(outcome, Refusal):
        return refuse(turn, outcome)
    if isinstance(outcome, Return):
        return turn.say("return-made", number=Digits(outcome.number)).reply(order=turn.shop.order(draft.number))
    return turn.say("order-changed", number=Digits(draft.number)).reply(order=outcome)


def _cancelled(turn: Turn, number: str, reason: str, key: str) -> Reply:
    outcome = turn.shop.after_sales.cancel(number, reason, key=key)
    if isinstance(outcome, Refusal):
        return refuse(turn, outcome)
    return turn.say("order-cancelled", number=Digits(number)).reply(order=outcome)


def _asked(turn: Turn) -> tuple[Question, OrderFile]:
    """The open question and the order that it is about."""
    question = turn.question
    assert question is not None  # noqa: S101  # the policy only comes here with that question open
    file = turn.shop.after_sales.file(question.draft.number)
    assert file is not None  # noqa: S101  # an order is never deleted
    return question, file
