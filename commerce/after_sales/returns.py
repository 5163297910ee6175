"""Returns and exchanges of what was delivered, within the policy.

The refund is computed by rule: what was paid for these very pieces, less what sending back costs where the customer
bears it. It is due when the goods are there again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from commerce.after_sales import files
from commerce.after_sales.money import carry, paid_for_lines, part
from commerce.after_sales.policy import Policy, policy
from commerce.after_sales.rows import ReturnLineRow, ReturnRow
from commerce.after_sales.stock import shift
from commerce.after_sales.values import ORIGINAL, STORE_CREDIT, Piece, Quote, Return, ReturnKind, ReturnStatus
from commerce.catalogue.currencies import price_of, rate_into
from commerce.catalogue.products import ProductRow, VariantRow
from commerce.customers.rows import CustomerMethodRow
from commerce.errors import DatabaseError
from commerce.money import Money
from commerce.orders.numbers import new_order_number
from commerce.orders.orders import NUMBER_ATTEMPTS
from commerce.orders.rows import OrderLineRow, OrderRow
from commerce.refusals import Refusal, RefusalReason
from commerce.values import OrderStatus


@dataclass(frozen=True, slots=True)
class _Weighed:
    """Pieces that may come back, and what was paid for them; what goes out for them has its price."""

    lines: tuple[ReturnLineRow, ...]
    amount: int
    fee: int


def quote(session: Session, number: str, pieces: Sequence[Piece], reason: str, now: datetime) -> Quote | Refusal:
    """What sending pieces back would come to, or why it can't be."""
    row = session.scalar(select(OrderRow).filter_by(number=number))
    if row is None:
        return Refusal(RefusalReason.UNKNOWN_ORDER, number)
    weighed = _weigh(session, row, pieces, reason, now)
    if isinstance(weighed, Refusal):
        return weighed
    return Quote(Money(weighed.amount, row.currency), Money(weighed.fee, row.currency), Money(row.total, row.currency))


def request(
    session: Session, number: str, pieces: Sequence[Piece], reason: str, refund_to: str, now: datetime
) -> Return | Refusal:
    """Register a return, or an exchange where pieces name what is wanted instead; its stock is reserved."""
    row = files.locked(session, number)
    if row is None:
        return Refusal(RefusalReason.UNKNOWN_ORDER, number)
    weighed = _weigh(session, row, pieces, reason, now)
    if isinstance(weighed, Refusal):
        return weighed
    if refusal := _method_refused(session, row, refund_to, weighed.amount, exchange=bool(pieces[0].sku)):
        return refusal
    wanted = Counter[str]()
    for line in weighed.lines:
        if line.sku:
            wanted[line.sku] -= line.quantity
    if refusal := shift(session, wanted):
        return refusal
    made = _insert(session, row, weighed, pieces[0].sku != "", reason, refund_to, now)
    for line in weighed.lines:
        line.return_id = made.id
        session.add(line)
    session.flush()
    files.note(session, row, made.kind, {"number": made.number}, now)
    return files.return_of(session, made, row)


def receive(session: Session, number: str, now: datetime, *, resellable: bool = True) -> Return | Refusal:
    """What was sent back is there: it goes into stock where it can be sold again, and the refund is due."""
    made = session.scalar(select(ReturnRow).filter_by(number=number).with_for_update())
    if made is None:
        return Refusal(RefusalReason.UNKNOWN_RETURN, number)
    row = session.get_one(OrderRow, made.order_id, with_for_update=True)
    if made.status != ReturnStatus.RECEIVED:
        made.status, made.received_at = ReturnStatus.RECEIVED, now
        if resellable:
            _put_back(session, made, row)
        if refusal := carry(session, row, -made.amount, made.refund_to, f"return/{number}", now):
            return refusal
        files.note(session, row, "received", {"number": number}, now)
        session.flush()
    return files.return_of(session, made, row)


def returned_before(session: Session, row: OrderRow) -> Counter[int]:
    """How many pieces of each line came back already, or are to."""
    query = select(ReturnLineRow).join(ReturnRow, ReturnRow.id == ReturnLineRow.return_id)
    counted = Counter[int]()
    for line in session.scalars(query.where(ReturnRow.order_id == row.id)):
        counted[line.line] += line.quantity
    return counted


def _weigh(session: Session, row: OrderRow, pieces: Sequence[Piece], reason: str, now: datetime) -> _Weighed | Refusal:
    rules, lines = policy(session), {line.number: line for line in files.lines_of(session, row)}
    if refusal := _order_refused(session, row, rules):
        return refusal
    delivered = files.delivered_at(session, row) or row.placed_at
    before, paid = returned_before(session, row), paid_for_lines(row, list(lines.values()))
    weighed: list[ReturnLineRow] = []
    for piece in pieces:
        line = files.line_named(lines, piece.line_id)
        if line is None or piece.quantity < 1:
            return Refusal(RefusalReason.NOT_IN_ORDER, row.number)
        left = line.quantity - before[line.number]
        if piece.quantity > left:
            reason_why = RefusalReason.RETURNED_ALREADY if left <= 0 else RefusalReason.MORE_THAN_BOUGHT
            return Refusal(reason_why, line.name, left)
        days = rules.days(session.scalar(select(ProductRow.category).filter_by(id=line.product_id)) or "")
        if now > delivered + timedelta(days=days):
            return Refusal(RefusalReason.RETURN_WINDOW if days else RefusalReason.NOT_RETURNABLE, line.name, days)
        price = _price_instead(session, line, piece, rules, row.currency) if piece.sku else 0
        if isinstance(price, Refusal):
            return price
        amount = part(paid[line.number], line.quantity, before[line.number], piece.quantity)
        weighed.append(
            ReturnLineRow(line=line.number, quantity=piece.quantity, amount=amount, sku=piece.sku, price=price)
        )
        before[line.number] += piece.quantity
    back = sum(line.amount - line.price * line.quantity for line in weighed)
    shop_pays = next((known.shop_pays for known in rules.return_reasons if known.code == reason), True)
    fee = 0 if shop_pays else min(rate_into(session, row.currency)(rules.return_fee), max(back, 0))
    return _Weighed(tuple(weighed), back - fee, fee)


def _order_refused(session: Session, row: OrderRow, rules: Policy) -> Refusal | None:
    if row.status != OrderStatus.DELIVERED:
        return Refusal(RefusalReason.NOT_DELIVERED, row.number)
    made = session.scalars(select(ReturnRow.id).filter_by(order_id=row.id)).all()
    if rules.requests_per_order is not None and len(made) >= rules.requests_per_order:
        return Refusal(RefusalReason.NO_MORE_CHANGES, row.number)
    return None


def _price_instead(session: Session, line: OrderLineRow, piece: Piece, rules: Policy, currency: str) -> int | Refusal:
    variant = session.get(VariantRow, piece.sku)
    if variant is None or variant.retired or piece.sku == line.sku:
        return Refusal(RefusalReason.VARIANT_SOLD_OUT, line.name)
    if variant.product_id != line.product_id and rules.same_product_only:
        return Refusal(RefusalReason.OTHER_PRODUCT, line.name)
    if variant.stock < piece.quantity:
        return Refusal(RefusalReason.VARIANT_SOLD_OUT, line.name)
    price = price_of(session, variant.sku, variant.price, currency)
    return price + sum(int(amount) for _, _, amount in line.options)


def _method_refused(session: Session, row: OrderRow, refund_to: str, amount: int, *, exchange: bool) -> Refusal | None:
    """A refund goes where the policy lets it; a difference is paid by any way that the customer keeps."""
    if refund_to in (ORIGINAL, row.payment):
        return None
    allowed = policy(session).refund_to
    if refund_to == STORE_CREDIT:
        is_ok = STORE_CREDIT in allowed and row.customer_id is not None
        return None if is_ok else Refusal(RefusalReason.METHOD_REFUSED, refund_to)
    kept = session.scalar(select(CustomerMethodRow).filter_by(id=refund_to, customer_id=row.customer_id, active=True))
    if kept is None or not (exchange or kept.kind in allowed):
        return Refusal(RefusalReason.METHOD_REFUSED, refund_to)
    if amount < 0 and kept.balance is not None and kept.balance < rate_into(session, row.currency).back(-amount):
        return Refusal(RefusalReason.NOT_ENOUGH_CREDIT, refund_to)
    return None


def _insert(
    session: Session, row: OrderRow, weighed: _Weighed, exchange: bool, reason: str, refund_to: str, now: datetime
) -> ReturnRow:
    for _ in range(NUMBER_ATTEMPTS):
        made = ReturnRow(
            number=new_order_number(),
            order_id=row.id,
            kind=ReturnKind.EXCHANGE if exchange else ReturnKind.RETURN,
            status=ReturnStatus.REQUESTED,
            reason=reason,
            refund_to=refund_to,
            amount=weighed.amount,
            fee=weighed.fee,
            requested_at=now,
        )
        try:
            with session.begin_nested():
                session.add(made)
        except IntegrityError:
            continue
        return made
    raise DatabaseError(f"No free return number was found in {NUMBER_ATTEMPTS} attempts; archive old returns")


def _put_back(session: Session, made: ReturnRow, row: OrderRow) -> None:
    lines = {line.number: line for line in files.lines_of(session, row)}
    back = Counter[str]()
    for line in session.scalars(select(ReturnLineRow).filter_by(return_id=made.id)):
        back[lines[line.line].sku] += line.quantity
    shift(session, back)
