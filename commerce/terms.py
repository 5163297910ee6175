"""What ``store.yaml`` says of getting the goods: time zone, working days, zones, delivery days, stores to go to."""

from __future__ import annotations

from datetime import date, time
from enum import StrEnum
from typing import Any, Final

from pydantic import BaseModel, ConfigDict
from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce.catalogue.by_revision import kept
from commerce.customers.values import Address
from commerce.storage.database import Base
from commerce.wording import fold

WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class CheckoutTermsRow(Base):
    """What ``store.yaml`` says of checkout: the fields of ``Terms``."""

    __tablename__ = "checkout_terms"

    id: Mapped[int] = mapped_column(primary_key=True)
    terms: Mapped[dict[str, Any]] = mapped_column(JSON)


class ContactNeed(StrEnum):
    """What a store wants to know to reach who orders."""

    NOTHING = "nothing"
    EMAIL = "email"
    PHONE = "phone"
    EITHER = "either"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class Zone(_Frozen):
    """A part of the world: a place is in it when its country, and its region or the start of its postcode, are."""

    code: str
    countries: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    postcodes: tuple[str, ...] = ()
    """How postcodes begin."""

    def has(self, country: str, region: str, postcode: str) -> bool:
        """Whether a place is in it."""
        if self.countries and country not in self.countries:
            return False
        if not self.regions and not self.postcodes:
            return True
        return fold(region) in map(fold, self.regions) or postcode.startswith(self.postcodes or ("\0",))


class DeliveryTerms(_Frozen):
    """How one delivery works."""

    needs_address: bool = False
    at_store: bool = False
    """Whether the goods are picked up in one of the stores."""
    cut_off: time | None = None
    """Local time until which an order is sent on the same day."""
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4, 5, 6)
    """Days on which it is delivered; 0 is Monday."""
    only: tuple[str, ...] = ()
    """Zones that it goes to; none is everywhere."""
    never: tuple[str, ...] = ()
    """Zones that it does not go to."""


class Hours(_Frozen):
    """When a store is open on a day."""

    opens: time
    closes: time


class StoreTerms(_Frozen):
    """A store in which goods are picked up."""

    code: str
    name: str
    address: str = ""
    hours: dict[int, Hours] = {}
    """By weekday; it is closed on the others."""
    ready_minutes: int = 120
    closed: tuple[date, ...] = ()


class Terms(_Frozen):
    """All of it; a store that says nothing delivers everywhere on every day, and asks for no address."""

    timezone: str = "UTC"
    countries: tuple[str, ...] = ()
    contact: ContactNeed = ContactNeed.NOTHING
    closed_weekdays: tuple[int, ...] = ()
    holidays: str = ""
    """A country of the library ``holidays``, with a part of it: "US", "US-NY"."""
    closed: tuple[date, ...] = ()
    zones: tuple[Zone, ...] = ()
    deliveries: dict[str, DeliveryTerms] = {}
    stores: tuple[StoreTerms, ...] = ()

    def of(self, delivery: str) -> DeliveryTerms:
        """A delivery's terms."""
        return self.deliveries.get(delivery, DeliveryTerms())

    def zone(self, to: Address) -> str | None:
        """The code of the first zone that an address is in."""
        if not to.postcode and not to.country:
            return None
        place = (to.country or (self.countries[0] if self.countries else ""), to.region, to.postcode)
        return next((zone.code for zone in self.zones if zone.has(*place)), None)

    @property
    def sends(self) -> bool:
        """Whether anything is delivered to an address; else addresses are notes for the shopkeeper."""
        return any(how.needs_address for how in self.deliveries.values())

    def goes_to(self, delivery: str, zone: str | None) -> bool:
        """Whether a delivery goes to a zone."""
        terms = self.of(delivery)
        return zone not in terms.never and (not terms.only or zone in terms.only)


def terms(session: Session) -> Terms:
    """The store's terms."""
    return kept(session, "checkout_terms", lambda: _read(session))


def _read(session: Session) -> Terms:
    row = session.get(CheckoutTermsRow, 1)
    return Terms.model_validate(row.terms) if row else Terms()
