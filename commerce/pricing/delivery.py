"""Ways to get the goods, and what they cost."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import JSON, BigInteger, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce.storage.database import Base
from commerce.wording import compact


class DeliveryRow(Base):
    """A way to deliver as the shopkeeper wrote it."""

    __tablename__ = "delivery_options"

    code: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    price: Mapped[int] = mapped_column(BigInteger)
    free_from: Mapped[int | None] = mapped_column(BigInteger)
    """Value of the goods, discounts taken off, from which it costs nothing."""
    days_min: Mapped[int]
    days_max: Mapped[int]
    description: Mapped[str]
    aliases: Mapped[list[str]] = mapped_column(JSON)
    position: Mapped[int]


@dataclass(frozen=True, slots=True)
class DeliveryTariff:
    """What the price of a delivery follows from; amounts in minor units."""

    code: str
    name: str
    price: int
    free_from: int | None
    days_min: int
    days_max: int
    description: str
    aliases: tuple[str, ...]


def tariffs(session: Session) -> tuple[DeliveryTariff, ...]:
    """All ways to deliver, in the shopkeeper's order."""
    return tuple(
        DeliveryTariff(
            row.code,
            row.name,
            row.price,
            row.free_from,
            row.days_min,
            row.days_max,
            row.description,
            tuple(row.aliases),
        )
        for row in session.scalars(select(DeliveryRow).order_by(DeliveryRow.position))
    )


def find_tariff(session: Session, wanted: str) -> DeliveryTariff | None:
    """The way to deliver of that code, name or alias."""
    key = compact(wanted)
    for tariff in tariffs(session):
        if key in map(compact, (tariff.code, tariff.name, *tariff.aliases)):
            return tariff
    return None
