"""Sending an order elsewhere: the address is checked as at checkout, and what the place changes is priced again.

A delivery may cost more in another part of the world, or not go there; taxes follow the place. What is promised follows
it, too.
"""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import datetime

from sqlalchemy.orm import Session

from commerce.after_sales import files
from commerce.after_sales.changes import changeable
from commerce.after_sales.money import settle
from commerce.after_sales.totals import price_again
from commerce.after_sales.values import ORIGINAL, Quote
from commerce.catalogue.currencies import rate_into
from commerce.checkout import addresses
from commerce.checkout.dates import promise
from commerce.checkout.rows import OrderPromiseRow
from commerce.customers.values import Address
from commerce.money import Money
from commerce.orders import orders
from commerce.orders.rows import OrderRow
from commerce.pricing.delivery import DeliveryTariff, tariffs
from commerce.refusals import Refusal, RefusalReason
from commerce.terms import Terms, terms
from commerce.values import Order


def change_address(session: Session, number: str, address: Address, key: str, now: datetime) -> Order | Refusal:
    """Send an order to another address; on a refusal the transaction must be rolled back.

    What it costs more or less there is charged or given back by the way the order is paid.
    """
    row = changeable(session, number, "change_address")
    if isinstance(row, Refusal):
        return row
    before, total = row.address, row.total
    if refusal := _send_to(session, row, address, now):
        return refusal
    if refusal := settle(session, row, row.total - total, ORIGINAL, f"address/{number}/{key}", now):
        return refusal
    details: dict[str, object] = {"before": before, "after": row.address, "difference": row.total - total}
    files.note(session, row, files.ADDRESS, details, now)
    session.flush()
    return orders.order(session, number) or Refusal(RefusalReason.UNKNOWN_ORDER, number)


def quote_address(session: Session, number: str, address: Address, now: datetime) -> Quote | Refusal:
    """What a change of address would come to; the transaction must be rolled back."""
    row = changeable(session, number, "change_address")
    if isinstance(row, Refusal):
        return row
    before = row.total
    if refusal := _send_to(session, row, address, now):
        return refusal
    return Quote(Money(before - row.total, row.currency), Money(0, row.currency), Money(row.total, row.currency))


def _send_to(session: Session, row: OrderRow, address: Address, now: datetime) -> Refusal | None:
    """Give the order its new address, and the prices and the day that follow from it."""
    store_terms, delivery = terms(session), str(row.delivery["code"])
    if not store_terms.of(delivery).needs_address and store_terms.sends:
        return Refusal(RefusalReason.NOT_ALLOWED, row.number)
    checked = addresses.checked(_for_somebody(row, address), store_terms)
    if isinstance(checked, Refusal):
        return checked
    if not (checked.line1 and checked.city and checked.postcode):
        return Refusal(RefusalReason.INCOMPLETE_ADDRESS, row.number)
    zone = store_terms.zone(checked)
    if not store_terms.goes_to(delivery, zone):
        return Refusal(RefusalReason.NOT_DELIVERED_THERE, checked.postcode)
    moves = (store_terms.zone(Address(**row.address)) if row.address else None) != zone
    row.address = asdict(checked)
    price_again(session, row, files.lines_of(session, row), _tariffs(session, row, zone) if moves else ())
    if moves:
        _promise(session, row, store_terms, now)
    return None


def _for_somebody(row: OrderRow, address: Address) -> Address:
    """An address with whom it is for: where only the place is said, that stays who it was."""
    known, contact = row.address or {}, row.contact or {}
    return replace(address, recipient=address.recipient or known.get("recipient", "") or contact.get("name", ""))


def _tariffs(session: Session, row: OrderRow, zone: str | None) -> tuple[DeliveryTariff, ...]:
    """What deliveries cost there; nothing where the order's own is offered no more."""
    known = tariffs(session, zone, rate_into(session, row.currency))
    return known if any(tariff.code == row.delivery["code"] for tariff in known) else ()


def _promise(session: Session, row: OrderRow, store_terms: Terms, now: datetime) -> None:
    promised, order = session.get(OrderPromiseRow, row.id), orders.order(session, row.number)
    if promised is None or order is None:
        return
    anew = promise(store_terms, order.delivery, None, now)
    if anew is not None:
        promised.first, promised.last = anew.first, anew.last
