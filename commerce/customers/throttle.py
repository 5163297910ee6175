"""Guessing is slow: wrong tries are counted by device, by what was claimed, and in total, and each makes the next wait.

A try is counted before it is looked at, so that many at once are no way around it; a right one is taken back.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from commerce.customers.rows import IdentityTriesRow
from commerce.storage.idempotency import first_time


@dataclass(frozen=True, slots=True)
class Limit:
    """So many tries are free; each after them doubles the wait, which begins at ``wait`` and ends at ``longest``."""

    free: int
    wait: timedelta
    longest: timedelta
    forgotten: timedelta
    """After so long without a try, all is as if there had been none."""


LIMITS: Final[dict[str, Limit]] = {
    "device": Limit(3, timedelta(seconds=10), timedelta(minutes=30), timedelta(hours=12)),
    "claim": Limit(5, timedelta(seconds=15), timedelta(minutes=30), timedelta(hours=24)),
    "total": Limit(300, timedelta(seconds=2), timedelta(minutes=1), timedelta(minutes=10)),
}
"""By what is counted: the device or session, the customer or order that is claimed, and everything together."""


def wait_for(limit: Limit, tries: int, since: timedelta) -> timedelta:
    """How long the next try has to wait after ``tries`` wrong ones, the last of them ``since`` ago."""
    if tries < limit.free or since >= limit.forgotten:
        return timedelta(0)
    wait: timedelta = min(limit.wait * 2 ** min(tries - limit.free, 20), limit.longest)
    # A clock that was set back must not lock anybody out for longer than the wait itself.
    return min(max(wait - since, timedelta(0)), wait)


def scopes(device: str, claimed: tuple[str, ...]) -> dict[str, str]:
    """What a try is counted under, and by which of ``LIMITS``."""
    counted = {_hashed("claim", each): "claim" for each in claimed if each}
    return counted | {_hashed("device", device): "device", "total": "total"}


def begin(session: Session, counted: dict[str, str], key: str, now: datetime) -> timedelta:
    """Count a try, or say how long to wait; a message that comes twice counts once."""
    if not first_time(session, "identify", key, now):
        return timedelta(0)
    rows = [_locked(session, scope, now) for scope in sorted(counted)]
    waits = [wait_for(LIMITS[counted[row.scope]], row.tries, now - row.last_at) for row in rows]
    if max(waits) > timedelta(0):
        session.rollback()
        return max(waits)
    for row in rows:
        is_old = now - row.last_at >= LIMITS[counted[row.scope]].forgotten
        row.tries, row.last_at = 1 if is_old else row.tries + 1, now
    return timedelta(0)


def succeed(session: Session, counted: dict[str, str]) -> None:
    """A try was right: it is taken back, and wrong ones for the same claim no longer count.

    Those of the device and in total do: else a customer of one's own would be a way to guess on.
    """
    claims = sorted(scope for scope, kind in counted.items() if kind == "claim")
    others = sorted(scope for scope, kind in counted.items() if kind != "claim")
    session.execute(
        update(IdentityTriesRow)
        .where(IdentityTriesRow.scope.in_(others), IdentityTriesRow.tries > 0)
        .values(tries=IdentityTriesRow.tries - 1)
        .execution_options(synchronize_session=False)
    )
    session.execute(delete(IdentityTriesRow).where(IdentityTriesRow.scope.in_(claims)))


def forget_before(session: Session, moment: datetime) -> None:
    """Delete counts of tries from before ``moment``."""
    session.execute(delete(IdentityTriesRow).where(IdentityTriesRow.last_at < moment))


def _locked(session: Session, scope: str, now: datetime) -> IdentityTriesRow:
    query = select(IdentityTriesRow).filter_by(scope=scope).with_for_update()
    row = session.scalar(query)
    if row is not None:
        return row
    try:
        with session.begin_nested():
            row = IdentityTriesRow(scope=scope, tries=0, last_at=now)
            session.add(row)
    except IntegrityError:  # another try was first
        return session.scalars(query).one()
    return row


def _hashed(kind: str, text: str) -> str:
    return hashlib.sha256(f"{kind}:{text}".encode()).hexdigest()
