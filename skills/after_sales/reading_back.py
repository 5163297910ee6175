"""What is read back before a yes: the pieces, what comes for them, and the money."""

from __future__ import annotations

from commerce import CartLine, OrderFile, Quote, Variant
from nlu import Digits, Names
from skills.after_sales.methods_meant import method_name
from skills.dialogue.session import OrderDraft
from skills.dialogue.turn import Turn
from skills.dialogue.wording import amount, detail, line_label
from skills.paying.balance import balance_of


def variant_label(turn: Turn, line: CartLine, variant: Variant) -> str:
    """What is different of a variant: "red, size 10"; all of it where nothing is."""
    present = {attribute.name: attribute.value for attribute in line.attributes}
    other = [a for a in variant.attributes if present.get(a.name) != a.value] or list(variant.attributes)
    return ", ".join(detail(turn, attribute) for attribute in other) or variant.sku


def read_pieces(turn: Turn, file: OrderFile, draft: OrderDraft, quote: Quote) -> None:
    """Say what is sent back, changed or taken out, and what it comes to."""
    names, wanted = [], []
    for piece in draft.pieces:
        line = next(line for line in file.order.lines if line.id == piece.line_id)
        names.append(turn.replies.render("label-counted", count=piece.quantity, name=line_label(turn, line)).speech)
        if piece.sku:
            product = turn.shop.after_sales.product_of(draft.number, line.id)
            variant = next((v for v in product.variants if v.sku == piece.sku), None) if product else None
            label = variant_label(turn, line, variant) if variant else piece.sku
            wanted.append(turn.replies.render("label-counted", count=piece.quantity, name=label).speech)
    number, said = Digits(draft.number), Names(tuple(names))
    match draft.action:
        case "return_items":
            turn.say("return-read", number=number, names=said)
        case "exchange_items":
            turn.say("exchange-read", number=number, names=said, wanted=Names(tuple(wanted)))
        case "change_order":
            turn.say("change-read", number=number, names=said, wanted=Names(tuple(wanted)))
        case _:
            turn.say("remove-read", number=number, names=said)
    _read_money(turn, file, draft, quote)


def read_difference(turn: Turn, file: OrderFile, quote: Quote, choice: str) -> None:
    """Say what goes back, or is to be paid, and by which way."""
    method = method_name(turn, file, choice)
    balance = balance_of(file.order, turn.shop.payments.of_order(file.order.number))
    if quote.amount.minor > 0 and balance.due.minor and not balance.paid.minor:
        turn.say("receipt-due", amount=amount(file.order.total - quote.amount))
    elif quote.amount.minor > 0:
        turn.say("money-back", amount=amount(quote.amount), method=method)
    elif quote.amount.minor < 0:
        turn.say("money-due", amount=amount(-quote.amount), method=method)
    else:
        turn.say("money-same")


def _read_money(turn: Turn, file: OrderFile, draft: OrderDraft, quote: Quote) -> None:
    if quote.fee.minor:
        turn.say("return-fee", amount=amount(quote.fee))
    read_difference(turn, file, quote, draft.refund_to)
    rules = turn.shop.after_sales.policy()
    once = rules.item_changes if draft.action in {"change_order", "remove_from_order"} else rules.requests_per_order
    if once == 1 and len(file.order.lines) > len(draft.pieces):
        turn.say("only-once")
