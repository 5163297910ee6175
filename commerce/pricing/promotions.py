"""Promotions and coupons as the shopkeeper wrote them."""

from __future__ import annotations

import re
from datetime import datetime
from decimal import Decimal

from rapidfuzz import fuzz, process
from sqlalchemy import JSON, BigInteger, false, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce.catalogue.by_revision import kept
from commerce.catalogue.currencies import Exchange
from commerce.catalogue.offered import load_products
from commerce.catalogue.products import ProductRow
from commerce.pricing.rules import Kind, Rule
from commerce.storage.database import Base, UtcDateTime
from commerce.values import Deal
from commerce.wording import compact, spoken

DEAL_PRODUCTS = 3
"""How many products a deal is shown with."""
NEAR_ENOUGH = 88
CLEAR_LEAD = 6


class PromotionRow(Base):
    """A promotion. ``value`` is hundredths of a percent, or minor units."""

    __tablename__ = "promotions"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    description: Mapped[str]
    kind: Mapped[str]
    value: Mapped[int] = mapped_column(BigInteger)
    buy: Mapped[int]
    get: Mapped[int]
    categories: Mapped[list[str]] = mapped_column(JSON)
    products: Mapped[list[str]] = mapped_column(JSON)
    starts: Mapped[datetime | None] = mapped_column(UtcDateTime)
    ends: Mapped[datetime | None] = mapped_column(UtcDateTime)
    exclusive: Mapped[bool] = mapped_column(server_default=false())
    priority: Mapped[int] = mapped_column(server_default="0")
    group: Mapped[str] = mapped_column(server_default="")
    """See ``Rule`` for these three."""


class CouponRow(Base):
    """A coupon with the ways to say its code. ``value`` is hundredths of a percent, or minor units."""

    __tablename__ = "coupons"

    code: Mapped[str] = mapped_column(primary_key=True)
    spoken: Mapped[list[str]] = mapped_column(JSON)
    kind: Mapped[str]
    value: Mapped[int] = mapped_column(BigInteger)
    minimum: Mapped[int] = mapped_column(BigInteger)
    starts: Mapped[datetime | None] = mapped_column(UtcDateTime)
    ends: Mapped[datetime | None] = mapped_column(UtcDateTime)
    exclusive: Mapped[bool] = mapped_column(server_default=false())
    uses: Mapped[int | None]
    """How many orders may use it."""
    uses_each: Mapped[int | None]
    """How many orders of one buyer may."""


def promotions(session: Session, rate: Exchange) -> tuple[Rule, ...]:
    """All promotions, running or not, with their amounts in a currency."""
    return kept(session, ("promotions", rate.currency), lambda: _promotions(session, rate))


def _promotions(session: Session, rate: Exchange) -> tuple[Rule, ...]:
    rows = session.scalars(select(PromotionRow).order_by(PromotionRow.id))
    return tuple(
        Rule(
            row.name,
            Kind(row.kind),
            _value(row, rate),
            row.buy,
            row.get,
            frozenset(row.categories),
            frozenset(row.products),
            starts=row.starts,
            ends=row.ends,
            exclusive=row.exclusive,
            priority=row.priority,
            group=row.group,
        )
        for row in rows
    )


def coupon(session: Session, code: str | None, rate: Exchange) -> Rule | None:
    """A coupon by its exact code, with its amounts in a currency."""
    row = session.get(CouponRow, code) if code else None
    if row is None:
        return None
    return Rule(
        row.code,
        Kind(row.kind),
        _value(row, rate),
        minimum=rate(row.minimum),
        starts=row.starts,
        ends=row.ends,
        exclusive=row.exclusive,
    )


def find_coupon(session: Session, said: str) -> str | None:
    """The code that was said or typed: exactly, or so near to one coupon's words that no other can be meant."""
    rows = session.scalars(select(CouponRow)).all()
    names = {compact(name): row.code for row in rows for name in (row.code, *row.spoken)}
    wanted = compact(said)
    if wanted in names:
        return names[wanted]
    near = process.extract(wanted, list(names), scorer=fuzz.ratio, score_cutoff=NEAR_ENOUGH - CLEAR_LEAD)
    scores: dict[str, float] = {}
    for name, score, _ in near:
        scores[names[name]] = max(score, scores.get(names[name], 0))
    best = max(scores, key=lambda code: scores[code], default=None)
    if best is None or scores[best] < NEAR_ENOUGH:
        return None
    lead = scores.pop(best) - max(scores.values(), default=0)
    # A digit that was heard wrong names another coupon: digits must agree.
    return best if lead >= CLEAR_LEAD and _digits(wanted) in {"", _digits(best)} else None


def spoken_coupons(session: Session) -> list[str]:
    """The ways to say the coupons: the shopkeeper's, or else the code with its digits apart ("summer 20")."""
    phrases: list[str] = []
    for row in session.scalars(select(CouponRow).order_by(CouponRow.code)):
        phrases += row.spoken or [" ".join(re.findall(r"\d+|[^\W\d_]+", row.code))]
    return [spoken(phrase) for phrase in phrases]


def deals(session: Session, now: datetime) -> tuple[Deal, ...]:
    """Promotions that run at ``now``, each with its best liked products."""
    rows = [row for row in session.scalars(select(PromotionRow).order_by(PromotionRow.id)) if _runs(row, now)]
    chosen = {row.id: _best_liked(session, row) for row in rows}
    products = load_products(session, {name for names in chosen.values() for name in names})
    return tuple(
        Deal(row.name, row.description, tuple(products[name] for name in chosen[row.id] if name in products))
        for row in rows
    )


def _best_liked(session: Session, row: PromotionRow) -> list[str]:
    if not row.products and not row.categories:
        return []
    concerned = ProductRow.id.in_(row.products) | ProductRow.category.in_(row.categories)
    query = select(ProductRow.id).where(concerned, ProductRow.retired.is_(False))
    return list(session.scalars(query.order_by(ProductRow.standing.desc(), ProductRow.id).limit(DEAL_PRODUCTS)))


def _runs(row: PromotionRow, now: datetime) -> bool:
    return (row.starts is None or row.starts <= now) and (row.ends is None or now < row.ends)


def _value(row: PromotionRow | CouponRow, rate: Exchange) -> Decimal:
    return Decimal(row.value) / 100 if row.kind == Kind.PERCENT else Decimal(rate(row.value))


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdigit())
