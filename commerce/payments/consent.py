"""A customer's consent to pay by what they keep: shown by their PIN, or by a code that was sent to them just now.

Consent is for one cart and one kept way to pay, and it ends soon. A code is a secret like a PIN: only its hash is kept,
it works once, in the cart that it was asked for, and dies of wrong guesses. Guesses of both are slowed down together,
by device and by customer (``commerce.customers.throttle``), and whatever was wrong, the answer is the same.
"""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from commerce.customers import pins, throttle
from commerce.customers.rows import CustomerMethodRow, CustomerPinRow
from commerce.customers.values import MethodKind
from commerce.payments import methods
from commerce.payments.rows import PaymentCodeRow, PaymentConsentRow
from commerce.payments.values import PaymentKind, PaymentMethod
from commerce.refusals import Refusal, RefusalReason
from commerce.storage.database import Database

CODE_LASTS: Final = timedelta(minutes=10)
CONSENT_LASTS: Final = timedelta(minutes=15)
WRONG_CODES: Final = 5
"""After so many wrong ones a code is dead."""
CODES_SENT: Final = 3
"""So many codes may be asked for within ``SENDING``."""
SENDING: Final = timedelta(hours=1)
PAID_BY: Final = {
    MethodKind.CARD: PaymentKind.STRIPE,
    MethodKind.GIFT_CARD: PaymentKind.GIFT_CARD,
    MethodKind.STORE_CREDIT: PaymentKind.STORE_CREDIT,
}
"""The kind of method that takes the money of each kept way; what isn't here can't be charged."""


def kept_ways(session: Session, customer_id: str) -> dict[str, PaymentMethod]:
    """Which of the shop's methods charges each way to pay that a customer keeps, by the kept way's id."""
    offered = methods.offered(session)
    rows = session.scalars(
        select(CustomerMethodRow)
        .filter_by(customer_id=customer_id, active=True)
        .order_by(CustomerMethodRow.is_default.desc(), CustomerMethodRow.id)
    )
    found = {}
    for row in rows:
        kind = MethodKind(row.kind)
        method = next((each for each in offered if each.kind is PAID_BY.get(kind)), None)
        is_known = bool(row.reference) if kind is MethodKind.CARD else bool(row.balance)
        if method is not None and is_known:
            found[row.id] = method
    return found


def new_code(session: Session, cart_id: str, customer_id: str, code: str, now: datetime) -> Refusal | None:
    """Keep the hash of a code that is going to be sent, in place of one before; refuses when too many were sent."""
    session.execute(delete(PaymentCodeRow).where(PaymentCodeRow.sent_at <= now - SENDING))
    row = session.scalar(select(PaymentCodeRow).filter_by(customer_id=customer_id).with_for_update())
    if row is not None and row.sends >= CODES_SENT:
        wait = min(max(row.sent_at + SENDING - now, timedelta(0)), SENDING)
        return Refusal(RefusalReason.TOO_MANY_TRIES, available=math.ceil(wait.total_seconds()))
    if row is None:
        row = PaymentCodeRow(customer_id=customer_id, sends=0, sent_at=now)
        session.add(row)
    row.cart_id, row.hash, row.wrong = cart_id, code, 0
    row.sends, row.expires_at = row.sends + 1, now + CODE_LASTS
    session.flush()
    return None


def give(
    database: Database, cart_id: str, customer_id: str, said: str, *, device: str, key: str, now: datetime
) -> Refusal | None:
    """Note the consent of a customer who says the right PIN or code; no lock is held while they are compared.

    Refuses with ``NOT_RECOGNISED``, the same whatever was wrong, and with ``TOO_MANY_TRIES`` (``available``: seconds to
    wait) before anything is looked at.
    """
    counted = throttle.scopes(device, (customer_id,))
    with database.write() as session:
        wait = throttle.begin(session, counted, f"consent/{key}", now)
    if wait > timedelta(0):
        return Refusal(RefusalReason.TOO_MANY_TRIES, available=math.ceil(wait.total_seconds()))
    with database.read() as session:
        pin, code = session.get(CustomerPinRow, customer_id), session.get(PaymentCodeRow, customer_id)
        hashes = (pin.hash if pin else None, code.hash if code and _works(code, cart_id, now) else None)
    by_pin, by_code = (pins.is_right(each, said) for each in hashes)  # both are compared, always
    with database.write() as session:
        if not (by_pin or (by_code and _used_up(session, customer_id, hashes[1]))):
            _count_wrong(session, customer_id)
            return Refusal(RefusalReason.NOT_RECOGNISED)
        kept = methods.chosen(session, cart_id)[1]
        if kept not in kept_ways(session, customer_id):
            return Refusal(RefusalReason.NOT_RECOGNISED)
        throttle.succeed(session, counted)
        session.merge(
            PaymentConsentRow(
                cart_id=cart_id, customer_id=customer_id, kept_method=kept, expires_at=now + CONSENT_LASTS
            )
        )
    return None


def is_given(session: Session, cart_id: str, customer_id: str | None, kept_method: str, now: datetime) -> bool:
    """Whether this customer agreed to pay this cart by this kept way, not long ago, and may still pay by it."""
    row = session.get(PaymentConsentRow, cart_id)
    if row is None or not customer_id or row.expires_at <= now:
        return False
    is_theirs = (row.customer_id, row.kept_method) == (customer_id, kept_method)
    return is_theirs and kept_method in kept_ways(session, customer_id)


def forget(session: Session, cart_id: str) -> None:
    """The cart became an order, or is paid otherwise: consent counts once."""
    session.execute(delete(PaymentConsentRow).filter_by(cart_id=cart_id))


def _works(code: PaymentCodeRow, cart_id: str, now: datetime) -> bool:
    return code.cart_id == cart_id and now < code.expires_at and code.wrong < WRONG_CODES


def _used_up(session: Session, customer_id: str, kept_hash: str | None) -> bool:
    """A code works once: of two who say it at once, one is right."""
    row = session.scalar(select(PaymentCodeRow).filter_by(customer_id=customer_id).with_for_update())
    if row is None or row.hash != kept_hash:
        return False
    row.hash = ""
    session.flush()
    return True


def _count_wrong(session: Session, customer_id: str) -> None:
    row = session.scalar(select(PaymentCodeRow).filter_by(customer_id=customer_id).with_for_update())
    if row is not None:
        row.wrong += 1
