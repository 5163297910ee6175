"""Ways to get the goods, and what they cost."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import JSON, BigInteger, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce.catalogue.by_revision import kept
from commerce.catalogue.currencies import Exchange, rate_into
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
    zones: Mapped[dict[str, dict[str, int]] | None] = mapped_column(JSON(none_as_null=True))
    """What is different in some parts of the world: price, free_from, days_min, days_max by the zone's code."""


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
    is_settled: bool = False
    """Whether its price was settled before: nothing makes it free any more."""


def tariffs(session: Session, zone: str | None, rate: Exchange) -> tuple[DeliveryTariff, ...]:
    """All ways to deliver, in the shopkeeper's order, as they are in a zone, with their amounts in a currency."""
    return kept(session, ("tariffs", zone, rate.currency), lambda: _tariffs(session, zone, rate))


def _tariffs(session: Session, zone: str | None, rate: Exchange) -> tuple[DeliveryTariff, ...]:
    rows = session.scalars(select(DeliveryRow).order_by(DeliveryRow.position))
    return tuple(_tariff(row, (row.zones or {}).get(zone or "", {}), rate) for row in rows)


def _tariff(row: DeliveryRow, there: dict[str, int], rate: Exchange) -> DeliveryTariff:
    free_from = there.get("free_from", row.free_from) if "price" not in there or "free_from" in there else None
    return DeliveryTariff(
        row.code,
        row.name,
        rate(there.get("price", row.price)),
        None if free_from is None else rate(free_from),
        there.get("days_min", row.days_min),
        there.get("days_max", row.days_max),
        row.description,
        tuple(row.aliases),
    )


def find_tariff(session: Session, wanted: str) -> DeliveryTariff | None:
    """The way to deliver of that code, name or alias."""
    key = compact(wanted)
    for tariff in tariffs(session, None, rate_into(session)):
        if key in map(compact, (tariff.code, tariff.name, *tariff.aliases)):
            return tariff
    return None
