"""Signing in on a page: who has the phone or mailbox of a customer gets a code there, and says it.

Nothing tells whether there is such a customer: a code is made, hashed, kept and counted for whatever contact is given,
and nobody's code signs nobody in. Only its hash is kept; it works once, ends soon and dies of wrong guesses, which are
slowed down by device and by contact besides (``commerce.customers.throttle``).
"""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from commerce.customers import pins, recognition, throttle
from commerce.customers.identity import Claim, Identity, Proof
from commerce.customers.rows import SignInCodeRow
from commerce.refusals import Refusal, RefusalReason
from commerce.storage.database import Database
from commerce.storage.idempotency import insert_new

LASTS: Final = timedelta(minutes=10)
WRONG: Final = 5
"""After so many wrong ones a code is dead."""
SENT: Final = 3
"""So many codes may be asked for within ``SENDING``."""
SENDING: Final = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class SignInCode:
    """A code to be sent to a customer."""

    code: str = field(repr=False)
    customer_id: str
    """Empty where the contact is nobody's: then nothing is sent, and nobody is told."""


def claim_of(contact: str) -> Claim:
    """An e-mail address or a phone number, as a claim."""
    contact = contact.strip()
    return Claim(email=contact) if "@" in contact else Claim(phone=contact)


def new(session: Session, contact: str, code: str, hashed: str, now: datetime) -> SignInCode | Refusal:
    """Keep the hash of a code in place of one before; refuses when too many were asked for."""
    claim = claim_of(contact)
    session.execute(delete(SignInCodeRow).where(SignInCodeRow.sent_at <= now - SENDING))
    empty = {"customer_id": "", "hash": "", "wrong": 0, "sends": 0, "sent_at": now, "expires_at": now}
    insert_new(session, SignInCodeRow, {"contact": _key(claim), **empty})
    row = session.scalars(select(SignInCodeRow).filter_by(contact=_key(claim)).with_for_update()).one()
    if row.sends >= SENT:
        wait = min(max(row.sent_at + SENDING - now, timedelta(0)), SENDING)
        return Refusal(RefusalReason.TOO_MANY_TRIES, available=math.ceil(wait.total_seconds()))
    customers = recognition.by_contact(session, claim)
    row.customer_id = customers[-1].id if customers else ""
    row.hash, row.wrong, row.sends, row.expires_at = hashed, 0, row.sends + 1, now + LASTS
    session.flush()
    return SignInCode(code, row.customer_id)


def signed_in(
    database: Database, contact: str, said: str, *, device: str, key: str, now: datetime
) -> Identity | Refusal:
    """Whose code this is; no lock is held while it is compared.

    Refuses with ``NOT_RECOGNISED``, the same whatever was wrong, and with ``TOO_MANY_TRIES`` (``available``: seconds to
    wait) before anything is looked at.
    """
    claim = claim_of(contact)
    counted = throttle.scopes(device, recognition.claimed(claim, Identity()))
    with database.write() as session:
        wait = throttle.begin(session, counted, f"sign in/{key}", now)
    if wait > timedelta(0):
        return Refusal(RefusalReason.TOO_MANY_TRIES, available=math.ceil(wait.total_seconds()))
    with database.read() as session:
        row = session.get(SignInCodeRow, _key(claim))
        kept = row.hash if row is not None and now < row.expires_at and row.wrong < WRONG else ""
    is_right = pins.is_right(kept or None, said)
    with database.write() as session:
        row = session.scalar(select(SignInCodeRow).filter_by(contact=_key(claim)).with_for_update())
        if row is None or not is_right or row.hash != kept or not row.customer_id:
            if row is not None:
                row.wrong += 1
            return Refusal(RefusalReason.NOT_RECOGNISED)
        row.hash = ""  # it works once: of two who say it at once, one is right
        throttle.succeed(session, counted)
        return Identity(row.customer_id, (Proof.CODE,))


def _key(claim: Claim) -> str:
    return hashlib.sha256("".join(recognition.claimed(claim, Identity())).encode()).hexdigest()
