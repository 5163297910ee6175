"""A cart goes along to another channel: a short code that is said or typed there, once, soon.

A code has six digits and lasts ten minutes; a new one for the same cart ends the former. Guessing is slowed down: after
``TRIES`` wrong codes from one place within ``WINDOW``, none is looked at until that is over; and after ``TRIES_OF_ALL``
from everywhere. Codes are kept as digests.
"""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Index, delete, func, insert, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce.refusals import Refusal, RefusalReason
from commerce.storage.database import Base, UtcDateTime

DIGITS: Final = 6
LASTS: Final = timedelta(minutes=10)
TRIES: Final = 5
TRIES_OF_ALL: Final = 100
WINDOW: Final = timedelta(minutes=10)
_ATTEMPTS: Final = 50


class HandoverCodeRow(Base):
    """A code that was given for a cart; who has used it is kept, so that the same message twice is no error."""

    __tablename__ = "handover_codes"

    digest: Mapped[str] = mapped_column(primary_key=True)
    cart_id: Mapped[str] = mapped_column(index=True)
    expires: Mapped[datetime] = mapped_column(UtcDateTime)
    used_by: Mapped[str | None]


class HandoverAttemptRow(Base):
    """A wrong code, and the cart from which it was tried."""

    __tablename__ = "handover_attempts"
    __table_args__ = (Index("ix_handover_attempts_who", "who", "at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    who: Mapped[str]
    at: Mapped[datetime] = mapped_column(UtcDateTime)


def offer(session: Session, cart_id: str, now: datetime) -> str:
    """A new code for a cart: digits."""
    ended = (HandoverCodeRow.expires <= now) | (HandoverCodeRow.cart_id == cart_id)
    session.execute(delete(HandoverCodeRow).where(ended))
    taken = set(session.scalars(select(HandoverCodeRow.digest)))
    for _ in range(_ATTEMPTS):
        code = str(secrets.randbelow(9 * 10 ** (DIGITS - 1)) + 10 ** (DIGITS - 1))
        if _digest(code) not in taken:
            break
    row = {"digest": _digest(code), "cart_id": cart_id, "expires": now + LASTS, "used_by": None}
    session.execute(insert(HandoverCodeRow), [row])
    return code


def take(session: Session, code: str, cart_id: str, now: datetime) -> str | Refusal:
    """The cart that a code was given for, to be joined into ``cart_id``: once."""
    own = func.count().filter(HandoverAttemptRow.who == cart_id)
    tries, of_all = session.execute(select(own, func.count()).where(HandoverAttemptRow.at > now - WINDOW)).one()
    if tries >= TRIES or of_all >= TRIES_OF_ALL:
        return Refusal(RefusalReason.TOO_MANY_CODES)
    given = session.scalar(
        update(HandoverCodeRow)
        .where(
            HandoverCodeRow.digest == _digest(code),
            HandoverCodeRow.expires > now,
            HandoverCodeRow.used_by.is_(None),
            HandoverCodeRow.cart_id != cart_id,
        )
        .values(used_by=cart_id)
        .returning(HandoverCodeRow.cart_id)
        .execution_options(synchronize_session=False)
    )
    return given if given is not None else Refusal(RefusalReason.UNKNOWN_CODE)


def count_wrong(session: Session, cart_id: str, now: datetime) -> None:
    """Remember that a wrong code was tried; in a transaction of its own, for the refused one is rolled back."""
    session.execute(delete(HandoverAttemptRow).where(HandoverAttemptRow.at <= now - WINDOW))
    session.execute(insert(HandoverAttemptRow), [{"who": cart_id, "at": now}])


def _digest(code: str) -> str:
    return hashlib.sha256(f"hawker handover {code}".encode()).hexdigest()
