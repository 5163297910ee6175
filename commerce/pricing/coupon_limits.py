"""How often coupons are used: counted in the transaction of the order, in total and by buyer.

A buyer may be known in several ways (account, e-mail, phone); what was used in any of these ways counts.
"""

from __future__ import annotations

from sqlalchemy import Index, delete, func, insert, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce.pricing.promotions import CouponRow
from commerce.refusals import Refusal, RefusalReason
from commerce.storage.database import Base


class CouponUseRow(Base):
    """An order that used a coupon, once for each way in which its buyer is known."""

    __tablename__ = "coupon_uses"
    __table_args__ = (Index("ix_coupon_uses_code", "code", "buyer"),)

    order_number: Mapped[str] = mapped_column(primary_key=True)
    buyer: Mapped[str] = mapped_column(primary_key=True)
    code: Mapped[str]


def use(session: Session, code: str, order_number: str, known_as: list[str]) -> Refusal | None:
    """Count a coupon's use by an order; on a refusal the transaction must be rolled back."""
    # The coupon's row is locked, so that two orders at once don't both find the last use free.
    if refusal := refused(session, code, known_as, lock=True):
        return refusal
    uses = [{"order_number": order_number, "buyer": buyer, "code": code} for buyer in known_as]
    session.execute(insert(CouponUseRow), uses)
    return None


def refused(session: Session, code: str, known_as: list[str], *, lock: bool = False) -> Refusal | None:
    """Why a coupon can't be used once more, by anybody or by this buyer."""
    query = select(CouponRow.uses, CouponRow.uses_each).filter_by(code=code)
    limits = session.execute(query.with_for_update() if lock else query).one_or_none()
    if limits is None:
        return Refusal(RefusalReason.UNKNOWN_COUPON, code)
    if limits.uses is not None and _count(session, code) >= limits.uses:
        return Refusal(RefusalReason.COUPON_USED_UP, code)
    if limits.uses_each is not None and _count(session, code, known_as) >= limits.uses_each:
        return Refusal(RefusalReason.COUPON_USED_BEFORE, code)
    return None


def give_back(session: Session, order_number: str) -> None:
    """A cancelled order has used no coupon."""
    session.execute(delete(CouponUseRow).where(CouponUseRow.order_number == order_number))


def _count(session: Session, code: str, known_as: list[str] | None = None) -> int:
    query = select(func.count(CouponUseRow.order_number.distinct())).where(CouponUseRow.code == code)
    if known_as is not None:
        query = query.where(CouponUseRow.buyer.in_(known_as))
    return session.scalar(query) or 0
