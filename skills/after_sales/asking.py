"""What is still to be known of a change, return or exchange: asked one after the other, then read back.

Nothing is done before the read-back has had its yes (``skills.after_sales.answering``).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from commerce import ORIGINAL, Level, OrderFile, OrderStatus, Piece, Policy, Quote, Reason, Refusal, RefusalReason
from nlu import Digits
from skills.account.identity import require
from skills.after_sales.addresses_meant import address_line, address_said
from skills.after_sales.methods_meant import choice_meant, kept, may_name_kept, method_name, offered, refund_choices
from skills.after_sales.orders_meant import order_meant
from skills.after_sales.pieces_meant import lines_meant, options_of, pieces_of, recounted, variants_meant
from skills.after_sales.reading_back import read_difference, read_pieces, variant_label
from skills.dialogue.refusals import refuse
from skills.dialogue.session import Ask, OrderDraft, Question
from skills.dialogue.turn import Turn
from skills.dialogue.wording import amount, line_label
from skills.dialogue.words_said import meant
from skills.reply import Reply

PENDING: Final = frozenset({OrderStatus.PLACED, OrderStatus.PAID})
SWAPPING: Final = frozenset({"exchange_items", "change_order"})
SENDING_BACK: Final = frozenset({"return_items", "exchange_items"})
OF_PIECES: Final = frozenset({"return_items", "exchange_items", "change_order", "remove_from_order"})
READ_OUT: Final = 4
"""So many variants are read out, and not more: others can be named all the same."""


def begin(turn: Turn, action: str) -> Reply:
    """Start what an intent asks for, or add it to what was just read back for the same order."""
    question, said = turn.question, turn.interpretation.heard
    before = question.draft if question is not None and question.ask is Ask.CONFIRM_CHANGE else OrderDraft()
    found = order_meant(turn, action, before.number)
    if isinstance(found, Reply):
        return found
    action = _fitting(action, found.order.status)
    if action not in SENDING_BACK and found.order.status not in PENDING:
        return refuse(turn.close_question(), Refusal(RefusalReason.TOO_LATE, found.order.number))
    draft = OrderDraft(action=action, number=found.order.number, heard=said)
    if before.action == action and before.number == draft.number:
        draft = replace(before, heard=said)
    turn.close_question()
    if action in OF_PIECES:
        return with_pieces(turn, found, draft, said)
    return go_on(turn, found, draft)


def _fitting(action: str, status: OrderStatus) -> str:
    """An order that is not packed is changed, one that was delivered is exchanged, whatever it was called."""
    if action == "exchange_items" and status in PENDING:
        return "change_order"
    return "exchange_items" if action == "change_order" and status is OrderStatus.DELIVERED else action


def with_pieces(turn: Turn, file: OrderFile, draft: OrderDraft, said: str) -> Reply:
    """Add the pieces that are named to what is wanted, or ask for them."""
    lines = lines_meant(turn, file.order, said)
    known = {piece.line_id for piece in draft.pieces}
    lines = [line for line in lines if line.id not in known] or lines
    if not lines:
        if draft.pieces:
            return go_on(turn, file, replace(draft, pieces=recounted(turn, file.order, draft.pieces) or draft.pieces))
        names = tuple(line_label(turn, line) for line in file.order.lines)
        return turn.ask(Question(Ask.WHICH_PIECES, options=names, draft=draft)).reply()
    named = pieces_of(turn, lines, swapping=draft.action in SWAPPING)
    if draft.action in SENDING_BACK:  # what can't be sent back needs no further questions
        back = turn.shop.after_sales.quote_return(draft.number, named, draft.reason)
        if isinstance(back, Refusal):
            return refuse(turn.close_question(), back)
    pieces = [piece for piece in draft.pieces if piece.line_id not in {line.id for line in lines}]
    for piece in named:
        line = next(line for line in lines if line.id == piece.line_id)
        product = turn.shop.after_sales.product_of(draft.number, line.id) if draft.action in SWAPPING else None
        fitting = variants_meant(line, product, said, turn.slots) if product else []
        pieces.append(replace(piece, sku=fitting[0].sku) if len(fitting) == 1 else piece)
    return go_on(turn, file, replace(draft, pieces=tuple(pieces)))


def go_on(turn: Turn, file: OrderFile, draft: OrderDraft) -> Reply:
    """Ask for the next thing that is not known; read back where nothing is missing."""
    rules = turn.shop.after_sales.policy()
    if draft.action in SWAPPING:
        open_piece = next((piece for piece in draft.pieces if not piece.sku), None)
        if open_piece is not None:
            return ask_variant(turn, file, draft, open_piece)
    reasons = reasons_for(rules, draft.action)
    if reasons and not draft.reason:
        found = meant(draft.heard, {reason.code: (reason.name, *reason.aliases) for reason in reasons})
        if len(found) != 1:
            names = tuple(turn.shop.called(reason.name) for reason in reasons)
            return turn.ask(Question(Ask.REASON, options=names, draft=draft)).reply()
        draft = replace(draft, reason=found[0])
    if draft.action == "change_order_address" and not draft.address:
        said = address_said(turn, file, draft.heard)
        if said is None:
            return turn.ask(Question(Ask.NEW_ADDRESS, draft=draft)).reply()
        return _address_taken(turn, file, draft, said)
    if draft.action == "change_order_payment" and not draft.refund_to:
        return _ask_payment(turn, file, draft)
    if draft.action in OF_PIECES and not draft.refund_to:
        choices = refund_choices(turn, file, difference=draft.action != "return_items")
        chosen = choice_meant(turn, file, choices, draft.heard) if len(choices) > 1 else ORIGINAL
        options = offered(turn, file, choices)
        if chosen is None and len(options) > 1 and _has_money(turn, file, draft):
            return turn.ask(_which_way(turn, file, draft, choices)).reply()
        if chosen is None:
            chosen = options[0] if options else ORIGINAL
        return with_way(turn, file, draft, choices, chosen, draft.heard)
    return _read_back(turn, file, draft)


def with_way(turn: Turn, file: OrderFile, draft: OrderDraft, choices: tuple[str, ...], chosen: str, said: str) -> Reply:
    """Take the way to pay that was named; whoever names one that the customer keeps has to be surely they."""
    if chosen in choices and chosen not in offered(turn, file, choices):
        asked = replace(_which_way(turn, file, draft, choices), heard=said)
        asking = require(turn, Level.CONFIRMED, "choose_payment", interrupted=asked)
        # Nothing is asked of who is surely somebody else.
        return asking or refuse(turn.close_question(), Refusal(RefusalReason.METHOD_REFUSED, draft.number))
    return go_on(turn, file, replace(draft, refund_to=chosen))


def _which_way(turn: Turn, file: OrderFile, draft: OrderDraft, choices: tuple[str, ...]) -> Question:
    names = tuple(method_name(turn, file, choice) for choice in offered(turn, file, choices))
    return Question(Ask.REFUND_TO, options=names, products_after=choices, draft=draft)


def reasons_for(rules: Policy, action: str) -> tuple[Reason, ...]:
    """The reasons of which one is asked for."""
    if action == "cancel_order":
        return rules.cancel_reasons
    return rules.return_reasons if action in SENDING_BACK else ()


def ask_variant(turn: Turn, file: OrderFile, draft: OrderDraft, piece: Piece, said: str = "") -> Reply:
    """Ask what is wanted in the place of a piece, of what fits what was said so far."""
    line = next(line for line in file.order.lines if line.id == piece.line_id)
    product = turn.shop.after_sales.product_of(draft.number, line.id)
    if product is None:
        return refuse(turn, Refusal(RefusalReason.VARIANT_SOLD_OUT, line.name))
    fitting = variants_meant(line, product, said or draft.heard, turn.slots)
    options = (fitting or options_of(line, product))[:READ_OUT]
    if not options:
        return refuse(turn.close_question(), Refusal(RefusalReason.VARIANT_SOLD_OUT, line.name))
    names = tuple(variant_label(turn, line, variant) for variant in options)
    skus = tuple(variant.sku for variant in options)
    return turn.ask(
        Question(Ask.WHICH_VARIANT, options=names, products_after=skus, line_id=line.id, draft=draft)
    ).reply()


def _address_taken(turn: Turn, file: OrderFile, draft: OrderDraft, said: Refusal | str) -> Reply:
    if isinstance(said, Refusal):
        refuse(turn, said)
        return turn.ask(Question(Ask.NEW_ADDRESS, draft=draft)).reply()
    return go_on(turn, file, replace(draft, address=said))


def _ask_payment(turn: Turn, file: OrderFile, draft: OrderDraft) -> Reply:
    if file.customer_id and (asking := require(turn, Level.CONFIRMED, draft.action)) is not None:
        return asking
    choices = tuple(choice for choice in kept(turn, file) if choice != file.order.payment)
    if not choices or not may_name_kept(turn, file):
        return refuse(turn, Refusal(RefusalReason.METHOD_REFUSED, draft.number))
    chosen = choice_meant(turn, file, choices, draft.heard)
    if chosen is None:
        names = tuple(method_name(turn, file, choice) for choice in choices)
        return turn.ask(Question(Ask.NEW_METHOD, options=names, products_after=choices, draft=draft)).reply()
    return go_on(turn, file, replace(draft, refund_to=chosen))


def quote_of(turn: Turn, draft: OrderDraft) -> Quote | Refusal:
    """What it comes to."""
    after_sales = turn.shop.after_sales
    if draft.action in SENDING_BACK:
        return after_sales.quote_return(draft.number, draft.pieces, draft.reason)
    return after_sales.quote_items(draft.number, draft.pieces)


def _has_money(turn: Turn, file: OrderFile, draft: OrderDraft) -> bool:
    """Whether any money moves: nothing is paid yet of an order that waits for the till."""
    quote = quote_of(turn, draft)
    return isinstance(quote, Refusal) or file.order.status is not OrderStatus.PLACED


def _read_back(turn: Turn, file: OrderFile, draft: OrderDraft) -> Reply:
    number = Digits(draft.number)
    if draft.action in OF_PIECES:
        quote = quote_of(turn, draft)
        if isinstance(quote, Refusal):
            return refuse(turn.close_question(), quote)
        read_pieces(turn, file, draft, quote)
    elif draft.action == "cancel_order":
        reasons = {
            reason.code: turn.shop.called(reason.name) for reason in turn.shop.after_sales.policy().cancel_reasons
        }
        turn.say("cancel-read", number=number, total=amount(file.order.total), reason=reasons.get(draft.reason, ""))
    elif draft.action == "change_order_address":
        moved = turn.shop.after_sales.quote_address(draft.number, turn.shop.checkout.draft(draft.address).address)
        if isinstance(moved, Refusal):
            return refuse(turn.close_question(), moved)
        turn.say("address-read", number=number, address=address_line(turn, draft.address))
        if moved.amount.minor:
            read_difference(turn, file, moved, ORIGINAL)
    else:
        turn.say("payment-read", number=number, method=method_name(turn, file, draft.refund_to))
    key = f"{draft.action}/{turn.session.id}/{turn.message_id}"
    return turn.ask(Question(Ask.CONFIRM_CHANGE, draft=draft, key=key)).reply(order=file.order)
