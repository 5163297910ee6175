"""Tax: what is in the prices, or comes on top of them, by the kind of goods and where they go.

``store.yaml`` says it::

    tax:
      included: yes            # the prices hold the tax; no: it is added at checkout
      classes: {food: [groceries, coffee_tea]}
      rates:
        - {name: VAT, rate: 19}
        - {name: VAT, class: food, rate: 7}
        - {name: sales tax, rate: 7.25, country: US, region: CA}

Of the rates that fit, the one of the nearest place counts (region before country before everywhere), and there the one
of the goods' own class before the one for everything. Delivery is taxed as goods without a class.

Tax is computed for each line on what is paid for it, and rounded half up to the minor unit; an order's tax is the sum
of its lines' and its delivery's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from sqlalchemy import JSON, BigInteger, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce.catalogue.by_revision import kept
from commerce.storage.database import Base

RATE_SCALE = 1_000
"""Rates are stored in thousandths of a percent."""


class TaxRateRow(Base):
    """A tax rate. ``rate`` is thousandths of a percent."""

    __tablename__ = "tax_rates"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    rate: Mapped[int] = mapped_column(BigInteger)
    included: Mapped[bool]
    categories: Mapped[list[str]] = mapped_column(JSON)
    """The categories of its class; none is everything."""
    country: Mapped[str]
    """ISO 3166 code; empty is everywhere."""
    region: Mapped[str]
    """A part of the country, as addresses name it; empty is all of it."""


@dataclass(frozen=True, slots=True)
class TaxRate:
    """A tax rate in percent, and what it is for (see ``TaxRateRow``)."""

    name: str
    percent: Decimal
    included: bool = True
    categories: frozenset[str] = frozenset()
    country: str = ""
    region: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where goods go; empty where that is not known or doesn't matter (they are picked up)."""

    country: str = ""
    region: str = ""


@dataclass(frozen=True, slots=True)
class Tax:
    """Tax on one amount, in minor units; ``added`` is the part that comes on top of it."""

    name: str
    amount: int
    added: int


NO_TAX = Tax("", 0, 0)
SHOP = Place()


def tax_rates(session: Session) -> tuple[TaxRate, ...]:
    """The shopkeeper's rates."""
    return kept(session, "tax_rates", lambda: _tax_rates(session))


def _tax_rates(session: Session) -> tuple[TaxRate, ...]:
    rows = session.scalars(select(TaxRateRow).order_by(TaxRateRow.id))
    return tuple(
        TaxRate(
            row.name,
            Decimal(row.rate) / RATE_SCALE,
            row.included,
            frozenset(row.categories),
            row.country,
            row.region,
        )
        for row in rows
    )


def tax_on(amount: int, category: str | None, rates: Sequence[TaxRate], place: Place) -> Tax:
    """The tax of an amount in minor units that is paid for goods of a category (``None``: delivery)."""
    rate = _rate(category, rates, place)
    if rate is None:
        return NO_TAX
    share = rate.percent / (100 + rate.percent) if rate.included else rate.percent / 100
    tax = int((amount * share).quantize(Decimal(1), ROUND_HALF_UP))
    return Tax(rate.name, tax, 0 if rate.included else tax)


def _rate(category: str | None, rates: Sequence[TaxRate], place: Place) -> TaxRate | None:
    """The rate of the nearest place, there of the goods' class."""

    def fits(rate: TaxRate) -> bool:
        here = rate.country in ("", place.country) and rate.region.casefold() in ("", place.region.casefold())
        return here and (not rate.categories or category in rate.categories)

    def nearness(rate: TaxRate) -> tuple[bool, bool, bool]:
        return bool(rate.region), bool(rate.country), bool(rate.categories)

    return max(filter(fits, rates), key=nearness, default=None)
