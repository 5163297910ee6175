"""A receipt or a label as it is to be written, whatever it is written on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from commerce import Money, Order, OrderStatus, Return
from nlu import Amount, Day, Digits, Replies
from skills.dialogue.wording import amount
from skills.paying.balance import Balance


@dataclass(frozen=True, slots=True)
class Paper:
    """What a paper says, in the language of the shopper."""

    shop: str
    title: str
    about: str
    heading: str = ""
    """What stands above the rows."""
    rows: tuple[tuple[str, str], ...] = ()
    """What, and how much."""
    total: tuple[str, str] | None = None
    notes: tuple[str, ...] = ()
    code: str = ""
    """What the QR code holds; empty for none."""


def receipt_paper(order: Order, balance: Balance, shop: str, paid_by: str, replies: Replies) -> Paper:
    """The receipt of an order, or what it owes; ``paid_by`` is the way it is paid, as it is called."""
    placed = order.placed_at.date()
    number, day = Digits(order.number), Day(placed, placed)
    return Paper(
        shop,
        replies.render("label-receipt-title" if balance.paid.minor else "label-receipt-unpaid-title").display,
        replies.render("label-receipt-order", number=number, day=day).display,
        replies.render("label-receipt-goods").display,
        tuple((what, _money(replies, price)) for what, price in _rows(order, replies)),
        (replies.render("label-receipt-total").display, _money(replies, order.total)),
        tuple(_notes(order, balance, paid_by, replies)),
    )


def _notes(order: Order, balance: Balance, paid_by: str, replies: Replies) -> Iterator[str]:
    """What became of the money."""
    if order.status is OrderStatus.CANCELLED:
        yield replies.render("label-receipt-cancelled").display
    if balance.paid.minor and paid_by:
        yield replies.render("label-receipt-paid-by", method=paid_by).display
    if balance.due.minor:
        yield f"{replies.render('label-receipt-due').display}: {_money(replies, balance.due)}"
    if balance.back.minor:
        yield f"{replies.render('label-receipt-back').display}: {_money(replies, balance.back)}"


def return_paper(made: Return, shop: str, replies: Replies) -> Paper:
    """The label of what is sent back: its code is the return's number."""
    number, order = Digits(made.number), Digits(made.order_number)
    return Paper(
        shop,
        replies.render("label-return-label-title", number=number).display,
        replies.render("label-return-label-how", number=order).display,
        code=made.number,
    )


def _rows(order: Order, replies: Replies) -> Iterator[tuple[str, Money]]:
    for line in order.lines:
        details = ", ".join([*(each.value for each in line.attributes), *(each.name for each in line.options)])
        yield f"{line.quantity} x {line.name}" + (f" ({details})" if details else ""), line.total
    for discount in order.discounts:
        yield discount.name, -discount.amount
    yield order.delivery.name, order.delivery.price
    if order.tax is not None:
        included = "yes" if order.tax_included else "no"
        yield replies.render("label-receipt-tax", included=included).display, order.tax


def _money(replies: Replies, money: Money) -> str:
    shown: Amount = amount(-money if money.minor < 0 else money)
    return ("-" if money.minor < 0 else "") + replies.value(shown).display
