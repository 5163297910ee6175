"""Orders: placed exactly once, with their stock, and led from state to state."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from commerce.cart.cart import StoredCart, priced_cart, quantities
from commerce.cart.history import forget
from commerce.catalogue.products import VariantRow
from commerce.catalogue.stock import move_stock
from commerce.errors import DatabaseError
from commerce.money import Money
from commerce.orders.buyer import NOBODY, Buyer
from commerce.orders.numbers import new_order_number
from commerce.orders.rows import OrderEventRow, OrderLineRow, OrderRow, PaymentStatus
from commerce.payments import ordering as payments
from commerce.payments.values import Payable
from commerce.pricing import coupon_limits
from commerce.pricing.prices import LinePrice, Pricing
from commerce.refusals import Refusal, RefusalReason
from commerce.storage.idempotency import inserted
from commerce.values import Attribute, Cart, CartLine, DeliveryOption, Discount, Option, Order, OrderStatus

PAY_AT_TILL = "till"
NUMBER_ATTEMPTS = 100


TRANSITIONS: Final = {
    OrderStatus.PLACED: {OrderStatus.PAID, OrderStatus.PACKED, OrderStatus.CANCELLED},
    OrderStatus.PAID: {OrderStatus.PACKED, OrderStatus.CANCELLED},
    OrderStatus.PACKED: {OrderStatus.SHIPPED, OrderStatus.READY},
    OrderStatus.SHIPPED: {OrderStatus.DELIVERED},
    OrderStatus.READY: {OrderStatus.DELIVERED},
    OrderStatus.DELIVERED: set[OrderStatus](),
    OrderStatus.CANCELLED: set[OrderStatus](),
}
"""Where an order can go from where it stands."""
PREPARED: Final = frozenset({OrderStatus.PACKED, OrderStatus.SHIPPED, OrderStatus.READY, OrderStatus.DELIVERED})
"""Where it may still be paid at the till: most shoppers pay when they pick up."""


_LINE: Final = insert(OrderLineRow.table())
_EVENT: Final = insert(OrderEventRow.table())


def place_order(
    session: Session, cart: StoredCart, fingerprint: str, now: datetime, buyer: Buyer = NOBODY
) -> Order | Refusal:
    """Turn the locked cart into an order; on a refusal the transaction must be rolled back."""
    present, pricing = priced_cart(session, cart, now)
    if not present.lines:
        return Refusal(RefusalReason.EMPTY_CART)
    if present.fingerprint != fingerprint:
        return Refusal(RefusalReason.CART_CHANGED)
    if present.delivery is None:
        return Refusal(RefusalReason.NO_DELIVERY)
    order_row = _insert(session, present, present.delivery, pricing, buyer, now)
    numbered = enumerate(zip(present.lines, pricing.lines, strict=True), start=1)
    values = [_line_values(order_row.id, number, line, part) for number, (line, part) in numbered]
    session.execute(_LINE, values[0] if len(values) == 1 else values)  # one is sent faster than a list of one
    if present.coupon and (
        refusal := coupon_limits.use(session, present.coupon, order_row.number, buyer.known_as(present.id))
    ):
        return refusal
    payable = Payable(order_row.number, present.total, present.id, order_row.customer_id)
    paying = payments.start(session, payable, buyer.payment, buyer.kept_method, now)
    if isinstance(paying, Refusal):
        return paying
    order_row.payment = paying.method
    if paying.captured == present.total:
        order_row.status, order_row.payment_status = OrderStatus.PAID, PaymentStatus.PAID
    _record(session, order_row, now)
    forget(session, cart)
    session.flush()
    if refusal := _take_stock(session, present):  # last: others who buy the same wait from here on
        return refusal
    lines = tuple(replace(line, id=str(number)) for number, line in enumerate(present.lines, start=1))
    return _order(session, order_row, lines)


def order(session: Session, number: str) -> Order | None:
    """An order by its number."""
    row = session.scalar(select(OrderRow).filter_by(number=number))
    return _order(session, row) if row else None


def last_order(session: Session, cart_id: str) -> Order | None:
    """The latest order placed from a cart."""
    query = select(OrderRow).filter_by(cart_id=cart_id).order_by(OrderRow.id.desc()).limit(1)
    row = session.scalar(query)
    return _order(session, row) if row else None


def cancel(session: Session, number: str, now: datetime) -> Order | Refusal:
    """Cancel an order that has not been packed, and give its stock back."""
    return advance(session, number, OrderStatus.CANCELLED, now)


def advance(session: Session, number: str, status: OrderStatus, now: datetime) -> Order | Refusal:
    """Lead an order to its next state. One that stands there already stays as it is.

    Refuses with ``UNKNOWN_ORDER``, or with ``TOO_LATE`` when no way leads there.
    """
    row = session.scalar(select(OrderRow).filter_by(number=number).with_for_update())
    if row is None:
        return Refusal(RefusalReason.UNKNOWN_ORDER, number)
    present = OrderStatus(row.status)
    if status is not present:
        if status not in TRANSITIONS[present]:
            return Refusal(RefusalReason.TOO_LATE, number)
        row.status = status
        row.payment_status = _payment_after(status, PaymentStatus(row.payment_status))
        if status is OrderStatus.CANCELLED:
            coupon_limits.give_back(session, number)
            payments.order_cancelled(session, number, now)
            session.flush()
            _give_stock_back(session, row)
        elif status is OrderStatus.PAID:
            payments.paid_by_hand(session, number, now)
        elif status is OrderStatus.PACKED:
            payments.order_packed(session, number, now)
        _record(session, row, now)
    return _order(session, row)


def paid_at_till(session: Session, number: str, now: datetime) -> Order | Refusal:
    """What is due was taken by hand: before the order is prepared, or when it is picked up.

    Refuses with ``UNKNOWN_ORDER``, or with ``TOO_LATE`` where nothing is due at the till.
    """
    row = session.scalar(select(OrderRow).filter_by(number=number).with_for_update())
    if row is None or OrderStatus(row.status) not in PREPARED:
        return advance(session, number, OrderStatus.PAID, now)
    if payments.paid_by_hand(session, number, now) is None:
        return Refusal(RefusalReason.TOO_LATE, number)
    row.payment_status = PaymentStatus.PAID
    _record(session, row, now)
    return _order(session, row)


def lock(session: Session, number: str) -> None:
    """Keep everybody else from changing an order until the transaction ends."""
    session.execute(select(OrderRow.id).filter_by(number=number).with_for_update())


def paid(session: Session, number: str, now: datetime) -> None:
    """The payments took what was due for an order."""
    row = session.scalar(select(OrderRow).filter_by(number=number).with_for_update())
    if row is None or row.payment_status == PaymentStatus.PAID or row.status == OrderStatus.CANCELLED:
        return
    row.payment_status = PaymentStatus.PAID
    if row.status == OrderStatus.PLACED:
        row.status = OrderStatus.PAID
    _record(session, row, now)


def is_prepared(session: Session, number: str) -> bool:
    """Whether an order was packed, sent or handed out."""
    return session.scalar(select(OrderRow.status).filter_by(number=number)) in PREPARED


def paid_back(session: Session, number: str, now: datetime) -> None:
    """The payments gave something back; of a cancelled order that may have been the last of it."""
    row = session.scalar(select(OrderRow).filter_by(number=number).with_for_update())
    if row is None or row.payment_status != PaymentStatus.REFUND_DUE or not payments.is_all_back(session, number):
        return
    row.payment_status = PaymentStatus.REFUNDED
    _record(session, row, now)


def _payment_after(status: OrderStatus, payment: PaymentStatus) -> PaymentStatus:
    if status is OrderStatus.PAID:
        return PaymentStatus.PAID
    if status is OrderStatus.CANCELLED:
        return PaymentStatus.REFUND_DUE if payment is PaymentStatus.PAID else PaymentStatus.CANCELLED
    return payment


def _take_stock(session: Session, present: Cart) -> Refusal | None:
    counted = quantities(present.lines)
    sku = move_stock(session, {sku: -quantity for sku, quantity in counted.items()})
    if sku is None:
        return None
    query = select(VariantRow.stock).where(VariantRow.sku == sku, VariantRow.retired.is_(False))
    left = session.scalar(query) or 0
    name = next(line.name for line in present.lines if line.sku == sku)
    reason = RefusalReason.NOT_ENOUGH_STOCK if left else RefusalReason.OUT_OF_STOCK
    return Refusal(reason, name, left)


def _give_stock_back(session: Session, row: OrderRow) -> None:
    counted: Counter[str] = Counter()
    for line in session.scalars(select(OrderLineRow).filter_by(order_id=row.id)):
        counted[line.sku] += line.quantity
    move_stock(session, counted)


def _insert(
    session: Session, present: Cart, delivery: DeliveryOption, pricing: Pricing, buyer: Buyer, now: datetime
) -> OrderRow:
    chosen = asdict(delivery) | {"price": delivery.price.minor}
    discounts = [[discount.name, discount.amount.minor] for discount in present.discounts]
    values = {
        "cart_id": present.id,
        "status": OrderStatus.PLACED,
        "payment": PAY_AT_TILL,
        "payment_status": PaymentStatus.DUE,
        "currency": present.total.currency,
        "subtotal": present.subtotal.minor,
        "total": present.total.minor,
        "coupon": present.coupon,
        "discounts": discounts,
        "delivery": chosen,
        "placed_at": now,
        "customer_id": buyer.customer_id,
        "contact": asdict(buyer.contact) if buyer.contact else None,
        "address": asdict(buyer.address) if buyer.address else None,
        "tax": pricing.tax.minor,
        "delivery_tax": pricing.delivery_tax,
        "tax_included": pricing.tax_included,
    }
    for _ in range(NUMBER_ATTEMPTS):
        row = inserted(session, OrderRow, values | {"number": new_order_number()})
        if row is not None:
            return row
    raise DatabaseError(f"No free order number was found in {NUMBER_ATTEMPTS} attempts; archive old orders")


def _record(session: Session, row: OrderRow, now: datetime) -> None:
    event = {"order_id": row.id, "status": row.status, "payment_status": row.payment_status, "at": now}
    session.execute(_EVENT, event)


def _line_values(order_id: int, number: int, line: CartLine, part: LinePrice) -> dict[str, Any]:
    return {
        "order_id": order_id,
        "number": number,
        "product_id": line.product_id,
        "sku": line.sku,
        "name": line.name,
        "attributes": [[attribute.name, attribute.value] for attribute in line.attributes],
        "options": [[option.code, option.name, option.price.minor] for option in line.options],
        "quantity": line.quantity,
        "unit_price": line.unit_price.minor,
        "discount": part.discount,
        "tax": part.tax,
    }


def _order(session: Session, row: OrderRow, lines: tuple[CartLine, ...] | None = None) -> Order:
    """The order as a value; its lines are read where they are not known."""
    if lines is None:
        query = select(OrderLineRow).filter_by(order_id=row.id).order_by(OrderLineRow.number)
        lines = tuple(_line(line, row.currency) for line in session.scalars(query))
    delivery = dict(row.delivery)
    delivery |= {"price": Money(delivery["price"], row.currency), "aliases": tuple(delivery["aliases"])}
    return Order(
        row.number,
        OrderStatus(row.status),
        lines,
        DeliveryOption(**delivery),
        tuple(Discount(name, Money(amount, row.currency)) for name, amount in row.discounts),
        Money(row.total, row.currency),
        row.placed_at,
        row.payment,
        Money(row.tax, row.currency) if row.tax else None,
        row.tax_included,
    )


def _line(row: OrderLineRow, currency: str) -> CartLine:
    return CartLine(
        str(row.number),
        row.product_id,
        row.sku,
        row.name,
        tuple(Attribute(name, value) for name, value in row.attributes),
        tuple(Option(code, name, Money(amount, currency)) for code, name, amount in row.options),
        row.quantity,
        Money(row.unit_price, currency),
    )
