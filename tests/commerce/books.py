"""What must add up in a shop's books, whatever happened to it: orders, stock, money, coupons and limits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from commerce import Database, OrderStatus
from commerce.after_sales.rows import ReturnLineRow, ReturnRow
from commerce.catalogue.products import VariantRow
from commerce.catalogue.stock import VariantStockRow
from commerce.customers.rows import CustomerMethodRow
from commerce.orders.rows import OrderEventRow, OrderLineRow, OrderRow, PaymentStatus
from commerce.payments.ledger import faults as payment_faults
from commerce.payments.rows import CreditEntryRow, PaymentRow, PaymentTaskRow, SpentRow
from commerce.payments.tasks import refunds_due
from commerce.pricing.coupon_limits import CouponUseRow


def stocks(database: Database) -> dict[str, int]:
    """What there is of each SKU."""
    with database.read() as session:
        return dict(session.execute(select(VariantRow.sku, VariantRow.stock)).all())


def faults(database: Database, before: Mapping[str, int], loaded: int = 0) -> list[str]:
    """What doesn't add up, a line each.

    ``before`` is what there was of each SKU before the first order; ``loaded`` what each gift card held (minor units).
    """
    with database.read() as session:
        orders = list(session.scalars(select(OrderRow)))
        found = [*_stock(session, before), *_credit(session, loaded), *_limits(session, orders)]
        for order in orders:
            found += _order(session, order)
            found += _money(session, order)
        return found + payment_faults(session)


def _order(session: Session, order: OrderRow) -> Iterator[str]:
    lines = list(session.scalars(select(OrderLineRow).filter_by(order_id=order.id)))
    subtotal = sum(line.quantity * line.unit_price for line in lines)
    if not lines or subtotal != order.subtotal:
        yield f"order {order.number}: its lines come to {subtotal}, it says {order.subtotal}"
    off = sum(amount for _, amount in order.discounts)
    if sum(line.discount for line in lines) != off:
        yield f"order {order.number}: {off} is taken off it, and not of its lines"
    total = subtotal - off + order.delivery["price"] + (0 if order.tax_included else order.tax)
    if total != order.total:
        yield f"order {order.number}: comes to {total}, it says {order.total}"
    events = list(session.scalars(select(OrderEventRow.status).filter_by(order_id=order.id).order_by(OrderEventRow.id)))
    if not events or events[-1] != order.status or len(events) != len(set(events)):
        yield f"order {order.number}: is {order.status}, its events say {events}"
    uses = list(session.scalars(select(CouponUseRow.code).filter_by(order_number=order.number)))
    if uses != ([order.coupon] if order.coupon and order.status != OrderStatus.CANCELLED else []):
        yield f"order {order.number}: its coupon {order.coupon} was counted {len(uses)} times"


def _money(session: Session, order: OrderRow) -> Iterator[str]:
    payments = list(session.scalars(select(PaymentRow).filter_by(order_number=order.number)))
    wanted = [payment for payment in payments if payment.wanted]
    is_cancelled = order.status == OrderStatus.CANCELLED
    if sum(payment.amount for payment in wanted) != (0 if is_cancelled else order.total):
        yield f"order {order.number}: costs {order.total}, and other payments are wanted"
    net = sum(payment.captured - payment.refunded - refunds_due(session, payment) for payment in payments)
    back = 0
    for made in session.scalars(select(ReturnRow).filter_by(order_id=order.id)):
        tasks = list(session.scalars(select(PaymentTaskRow).where(PaymentTaskRow.key == f"return/{made.number}/1")))
        due = made.amount if made.status == "received" else 0
        if sum(task.amount for task in tasks) != due:
            yield f"return {made.number}: {due} is due for it, and not what was paid back"
        back += due
    is_paid = order.payment_status == PaymentStatus.PAID
    if net != (order.total - back if is_paid else 0):
        yield f"order {order.number}: {net} was taken for it, it is {order.payment_status}"


def _stock(session: Session, before: Mapping[str, int]) -> Iterator[str]:
    expected = Counter(before)
    sold = select(OrderLineRow).join(OrderRow, OrderRow.id == OrderLineRow.order_id)
    for line in session.scalars(sold.where(OrderRow.status != OrderStatus.CANCELLED)):
        expected[line.sku] -= line.quantity
    came_back = select(OrderLineRow.sku, ReturnLineRow.quantity).join(
        ReturnRow, ReturnRow.order_id == OrderLineRow.order_id
    )
    came_back = came_back.join(ReturnLineRow, ReturnLineRow.return_id == ReturnRow.id)
    came_back = came_back.where(ReturnLineRow.line == OrderLineRow.number, ReturnRow.status == "received")
    for sku, quantity in session.execute(came_back):
        expected[sku] += quantity
    for reserved in session.scalars(select(ReturnLineRow).where(ReturnLineRow.sku != "")):
        expected[reserved.sku] -= reserved.quantity
    for variant in session.scalars(select(VariantRow)):
        if variant.stock != expected[variant.sku]:
            yield f"{variant.sku}: there are {variant.stock}, there should be {expected[variant.sku]}"
        places = list(session.scalars(select(VariantStockRow.stock).filter_by(sku=variant.sku)))
        if places and sum(places) != variant.stock:
            yield f"{variant.sku}: there are {variant.stock}, and {sum(places)} at its places"


def _credit(session: Session, loaded: int) -> Iterator[str]:
    for card in session.scalars(select(CustomerMethodRow).where(CustomerMethodRow.balance.is_not(None))):
        entries = session.scalar(select(func.sum(CreditEntryRow.amount)).filter_by(method_id=card.id)) or 0
        paid = select(func.sum(PaymentRow.captured - PaymentRow.refunded)).filter_by(kept_method=card.id)
        if card.balance != loaded + entries or entries != -(session.scalar(paid) or 0):
            yield f"gift card {card.id}: holds {card.balance} of {loaded}, its entries say {entries}"


def _limits(session: Session, orders: list[OrderRow]) -> Iterator[str]:
    spent: Counter[tuple[str, date]] = Counter()
    for order in orders:
        if order.status != OrderStatus.CANCELLED:
            for spender in (order.cart_id, order.customer_id and f"customer:{order.customer_id}"):
                if spender:
                    spent[spender, order.placed_at.date()] += order.total
    counted = {(row.shopper, row.day): row.amount for row in session.scalars(select(SpentRow)) if row.amount}
    if counted != dict(spent):
        yield f"spending limits count {counted}, the orders say {dict(spent)}"
