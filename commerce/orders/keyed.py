"""Steps of an order that are made once for a key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy.orm import Session

from commerce.orders import orders
from commerce.premises import Premises
from commerce.refusals import Refusal, RefusalReason
from commerce.storage.idempotency import first_time
from commerce.values import Order


def led(
    premises: Premises, number: str, step: str, key: str, change: Callable[[Session, datetime], Order | Refusal]
) -> Order | Refusal:
    """Change an order under a key, in one transaction; a refusal leaves everything as it was, the key included."""
    now = premises.clock()

    def advanced(session: Session) -> Order | Refusal:
        if not first_time(session, f"{step}:{number}", key, now):
            known = orders.order(session, number)
            if known is None:
                return Refusal(RefusalReason.UNKNOWN_ORDER, number)
            return premises.translation(session).order(known)
        outcome = change(session, now)
        if isinstance(outcome, Refusal):
            session.rollback()
            return outcome
        return premises.translation(session).order(outcome)

    return premises.database.transact(advanced)
