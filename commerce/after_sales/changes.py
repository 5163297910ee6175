"""Changes of an order that is not packed yet: its items, how it is paid, or that it is cancelled.

Each is one transaction with the order's row locked: stock, totals and money change together or not at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from commerce.after_sales import files
from commerce.after_sales.money import change_method, give_all_back, settle
from commerce.after_sales.policy import Policy, policy
from commerce.after_sales.stock import shift
from commerce.after_sales.totals import price_again
from commerce.after_sales.values import Piece, Quote
from commerce.catalogue.currencies import price_of
from commerce.catalogue.products import VariantRow, attributes
from commerce.money import Money
from commerce.orders import orders
from commerce.orders.rows import OrderLineRow, OrderRow
from commerce.refusals import Refusal, RefusalReason
from commerce.values import Order, OrderStatus

PENDING: Final = frozenset({OrderStatus.PLACED, OrderStatus.PAID})
"""States in which an order can still be changed."""


def cancel(session: Session, number: str, reason: str, now: datetime) -> Order | Refusal:
    """Cancel an order; what was paid goes back to where it came from. One that is cancelled already stays so."""
    row = files.locked(session, number)
    if row is None:
        return Refusal(RefusalReason.UNKNOWN_ORDER, number)
    rules = policy(session)
    if row.status != OrderStatus.CANCELLED:
        if refusal := _settled(session, row, rules):
            return refusal
        if rules.cancel_reasons and reason not in {known.code for known in rules.cancel_reasons}:
            return Refusal(RefusalReason.REASON_NEEDED, number)
        outcome = orders.cancel(session, number, now)
        if isinstance(outcome, Refusal):
            return outcome
        give_all_back(session, row, f"cancel/{number}", now)
        files.note(session, row, files.CANCEL, {"reason": reason}, now)
        session.flush()
    return orders.order(session, number) or Refusal(RefusalReason.UNKNOWN_ORDER, number)


def change_items(
    session: Session, number: str, pieces: Sequence[Piece], method: str, key: str, now: datetime
) -> Order | Refusal:
    """Put another variant in the place of pieces, or take them out where none is named.

    ``method`` bears the difference, where the order is paid already. On a refusal the transaction must be rolled back.
    """
    row = changeable(session, number, "change_items")
    if isinstance(row, Refusal):
        return row
    before = row.total
    if refusal := _exchange(session, row, pieces, policy(session)):
        return refusal
    if refusal := settle(session, row, row.total - before, method, f"items/{number}/{key}", now):
        return refusal
    details: dict[str, object] = {"pieces": [asdict(piece) for piece in pieces], "difference": row.total - before}
    files.note(session, row, files.ITEMS, details | {"method": method}, now)
    session.flush()
    return orders.order(session, number) or Refusal(RefusalReason.UNKNOWN_ORDER, number)


def quote_items(session: Session, number: str, pieces: Sequence[Piece]) -> Quote | Refusal:
    """What a change of items would come to; the transaction must be rolled back."""
    row = changeable(session, number, "change_items")
    if isinstance(row, Refusal):
        return row
    before = row.total
    if refusal := _exchange(session, row, pieces, policy(session)):
        return refusal
    currency = row.currency
    return Quote(Money(before - row.total, currency), Money(0, currency), Money(row.total, currency))


def change_payment(session: Session, number: str, method: str, key: str, now: datetime) -> Order | Refusal:
    """Pay an order by another way that the customer keeps."""
    row = changeable(session, number, "change_payment")
    if isinstance(row, Refusal):
        return row
    before = row.payment
    if refusal := change_method(session, row, method, f"method/{number}/{key}", now):
        return refusal
    files.note(session, row, files.PAYMENT, {"before": before, "after": method}, now)
    session.flush()
    return orders.order(session, number) or Refusal(RefusalReason.UNKNOWN_ORDER, number)


def changeable(session: Session, number: str, what: str) -> OrderRow | Refusal:
    """The order, locked, where the policy allows this change of it now."""
    row = files.locked(session, number)
    if row is None:
        return Refusal(RefusalReason.UNKNOWN_ORDER, number)
    if row.status not in PENDING:
        return Refusal(RefusalReason.TOO_LATE, number)
    rules = policy(session)
    if not getattr(rules, what):
        return Refusal(RefusalReason.NOT_ALLOWED, number)
    if what == "change_items" and rules.item_changes is not None:
        if files.times(session, row, files.ITEMS) >= rules.item_changes:
            return Refusal(RefusalReason.NO_MORE_CHANGES, number)
        return row
    return _settled(session, row, rules) or row


def _settled(session: Session, row: OrderRow, rules: Policy) -> Refusal | None:
    if rules.settled_by_item_change and files.times(session, row, files.ITEMS):
        return Refusal(RefusalReason.NO_MORE_CHANGES, row.number)
    return None


def _exchange(session: Session, row: OrderRow, pieces: Sequence[Piece], rules: Policy) -> Refusal | None:
    """Change the lines, their stock and the totals."""
    lines = {line.number: line for line in files.lines_of(session, row)}
    moved, following = Counter[str](), max(lines, default=0) + 1
    for piece in pieces:
        line = files.line_named(lines, piece.line_id)
        if line is None or piece.quantity < 1:
            return Refusal(RefusalReason.NOT_IN_ORDER, row.number)
        if piece.quantity > line.quantity:
            return Refusal(RefusalReason.MORE_THAN_BOUGHT, line.name, line.quantity)
        moved[line.sku] += piece.quantity
        if piece.sku:
            variant = _variant(session, line, piece, rules)
            if isinstance(variant, Refusal):
                return variant
            moved[variant.sku] -= piece.quantity
            if piece.quantity < line.quantity:
                line.quantity -= piece.quantity
                line = _split(session, line, following, piece.quantity)
                lines[following], following = line, following + 1
            _become(line, variant, price_of(session, variant.sku, variant.price, row.currency))
        elif piece.quantity == line.quantity:
            session.delete(lines.pop(line.number))
        else:
            line.quantity -= piece.quantity
    if not lines:
        return Refusal(RefusalReason.NOTHING_LEFT, row.number)
    if refusal := shift(session, moved):
        return refusal
    session.flush()
    price_again(session, row, list(lines.values()))
    return None


def _variant(session: Session, line: OrderLineRow, piece: Piece, rules: Policy) -> VariantRow | Refusal:
    variant = session.scalar(select(VariantRow).filter_by(sku=piece.sku, retired=False))
    if variant is None or variant.sku == line.sku or variant.stock < piece.quantity:
        return Refusal(RefusalReason.VARIANT_SOLD_OUT, line.name)
    if variant.product_id != line.product_id and rules.same_product_only:
        return Refusal(RefusalReason.OTHER_PRODUCT, line.name)
    return variant


def _split(session: Session, line: OrderLineRow, number: int, quantity: int) -> OrderLineRow:
    other = OrderLineRow(
        **{column.key: getattr(line, column.key) for column in OrderLineRow.__mapper__.column_attrs}
        | {"number": number, "quantity": quantity}
    )
    session.add(other)
    return other


def _become(line: OrderLineRow, variant: VariantRow, price: int) -> None:
    """Make a line one of another variant, at the price of today; its extras stay."""
    line.sku = variant.sku
    shown = attributes(variant.size, variant.color, variant.further)
    line.attributes = [[attribute.name, attribute.value] for attribute in shown]
    line.unit_price = price + sum(amount for _, _, amount in line.options)
