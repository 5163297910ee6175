"""Other currencies that a shop sells in: price lists, and a rate for whatever has no price of its own in them.

The shop has one currency of its own, in which the catalogue, its options, deliveries and promotions are priced. In
another one an article costs what its price list says, and everything else what the shopkeeper's rate makes of its own
price, rounded to a step. A cart has one currency: that in which its first article was put in.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from babel.numbers import get_currency_precision
from sqlalchemy import BigInteger, ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce.catalogue.by_revision import kept
from commerce.catalogue.store import store
from commerce.storage.database import Base

SPOKEN_IN: Final = "currency"
"""Under this name a session knows the currency that is asked for (``Database.knowing``)."""


class CurrencyRow(Base):
    """A currency that the shop sells in besides its own."""

    __tablename__ = "currencies"

    code: Mapped[str] = mapped_column(primary_key=True)
    """ISO 4217."""
    rate: Mapped[str]
    """What one of the shop's own currency comes to, as a decimal number: "0.92"."""
    step: Mapped[int] = mapped_column(BigInteger)
    """Minor units to whose multiples amounts are rounded."""


class ListPriceRow(Base):
    """What an article costs in another currency, in its minor units."""

    __tablename__ = "list_prices"

    sku: Mapped[str] = mapped_column(ForeignKey("variants.sku"), primary_key=True)
    currency: Mapped[str] = mapped_column(primary_key=True)
    price: Mapped[int] = mapped_column(BigInteger)


@dataclass(frozen=True, slots=True)
class Exchange:
    """What amounts of the shop's own currency come to in one that it sells in."""

    currency: str
    factor: Decimal = Decimal(1)
    """Minor units of it for one minor unit of the shop's own."""
    step: int = 1
    is_own: bool = True

    def __call__(self, amount: int) -> int:
        """Minor units of the currency, rounded half up to the step."""
        if self.is_own:
            return amount
        return int((amount * self.factor / self.step).quantize(Decimal(1), ROUND_HALF_UP)) * self.step

    def back(self, amount: int) -> int:
        """What an amount of the currency is in the shop's own, rounded half up to the minor unit."""
        return amount if self.is_own else int((amount / self.factor).quantize(Decimal(1), ROUND_HALF_UP))


def rate_into(session: Session, currency: str | None = None) -> Exchange:
    """The exchange into a currency, or into that which the session knows; the shop's own where it doesn't sell in it.

    A currency may be given up while carts are filled: these go on in the shop's own, and are read back anew.
    """
    own = store(session).currency
    wanted = session.info.get(SPOKEN_IN, "") if currency is None else currency
    if not wanted or wanted == own:
        return Exchange(own)
    return kept(session, "currencies", lambda: _exchanges(session, own)).get(wanted, Exchange(own))


def sold_in(session: Session) -> tuple[str, ...]:
    """The currencies that the shop sells in, its own first."""
    own = store(session).currency
    return (own, *kept(session, "currencies", lambda: _exchanges(session, own)))


def list_prices(session: Session, skus: Collection[str], rate: Exchange) -> dict[str, int]:
    """What articles cost by the price list of a currency; those that it doesn't name are left out."""
    if rate.is_own or not skus:
        return {}
    query = select(ListPriceRow.sku, ListPriceRow.price).where(
        ListPriceRow.currency == rate.currency, ListPriceRow.sku.in_(list(skus))
    )
    return dict(session.execute(query).all())


def price_of(session: Session, sku: str, own_price: int, currency: str) -> int:
    """What one article costs in a currency."""
    rate = rate_into(session, currency)
    return list_prices(session, [sku], rate).get(sku, rate(own_price))


def _exchanges(session: Session, own: str) -> dict[str, Exchange]:
    rows = session.scalars(select(CurrencyRow).order_by(CurrencyRow.code))
    precision = get_currency_precision(own)
    return {
        row.code: Exchange(
            row.code, Decimal(row.rate).scaleb(get_currency_precision(row.code) - precision), row.step, is_own=False
        )
        for row in rows
    }
