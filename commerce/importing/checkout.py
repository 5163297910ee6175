"""``store.yaml``: time zone, working days, zones, and how each delivery works."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import Locale
from holidays import list_supported_countries

from commerce.importing.cells import Row, unique
from commerce.importing.content import Record
from commerce.terms import WEEKDAYS, ContactNeed, DeliveryTerms, Hours, StoreTerms, Terms, Zone

_COUNTRIES: Final = frozenset(code for code in map(str, Locale("en").territories) if len(code) == 2)
_DIFFERENCES: Final = ("price", "free_from", "days_min", "days_max")


def read_terms(row: Row) -> Record:
    """The row of ``CheckoutTermsRow``; what is wrong is noted."""
    zones = [_zone(entry) for entry in row.rows("zones")]
    unique([{"code": zone.code} for zone in zones], "code", row)
    stores = [_store(entry) for entry in row.rows("stores")]
    codes = [zone.code for zone in zones]
    deliveries = {entry.text("code"): _delivery(entry, codes, stores) for entry in row.rows("delivery")}
    terms = Terms(
        timezone=_timezone(row),
        countries=tuple(_countries(row, "countries")),
        contact=_contact(row),
        closed_weekdays=tuple(_weekdays(row, "closed_weekdays")),
        holidays=_holidays(row),
        closed=tuple(_days(row, "closed_days")),
        zones=tuple(zones),
        deliveries=deliveries,
        stores=tuple(stores),
    )
    if len(set(terms.closed_weekdays)) == len(WEEKDAYS):
        row.note("closed_weekdays", "the store can't be closed on every day")
    return {"id": 1, "terms": terms.model_dump(mode="json")}


def zone_prices(row: Row, currency: str) -> dict[str, dict[str, int]] | None:
    """What is different about a delivery in some zones: the cells of ``zones``."""
    found: dict[str, dict[str, int]] = {}
    for entry in row.rows("zones"):
        code, there = entry.text("zone", required=True), dict[str, int]()
        for name in _DIFFERENCES:
            if entry.text(name):
                there[name] = entry.price(name, currency) if name in ("price", "free_from") else entry.whole(name)
        if there.get("days_max", there.get("days_min", 0)) < there.get("days_min", 0):
            entry.note("days_max", "is less than days_min")
        found[code] = there
    return found or None


def _zone(row: Row) -> Zone:
    postcodes = tuple("".join(code.split()).upper() for code in row.names("postcodes"))
    zone = Zone(
        code=row.text("code", required=True),
        countries=tuple(_countries(row, "countries")),
        regions=tuple(row.names("regions")),
        postcodes=postcodes,
    )
    if not (zone.countries or zone.regions or zone.postcodes):
        row.note("code", "a zone needs countries, regions or the beginnings of postcodes")
    return zone


def _delivery(row: Row, zones: list[str], stores: list[StoreTerms]) -> DeliveryTerms:
    at_store = _flag(row, "at_store")
    if at_store and not stores:
        row.note("at_store", "there is no store to pick up in; list them under 'stores'")
    named = [*row.names("only"), *row.names("never"), *(entry.text("zone") for entry in row.rows("zones"))]
    if unknown := [name for name in named if name not in zones]:
        row.note("zones", f"{', '.join(map(repr, unknown))}: not among the zones of this store")
    weekdays = tuple(_weekdays(row, "weekdays")) or tuple(range(len(WEEKDAYS)))
    return DeliveryTerms(
        needs_address=_flag(row, "address"),
        at_store=at_store,
        cut_off=_time(row, "cut_off"),
        weekdays=weekdays,
        only=tuple(row.names("only")),
        never=tuple(row.names("never")),
    )


def _store(row: Row) -> StoreTerms:
    hours = row.cells.get("hours") or {}
    if not isinstance(hours, dict):
        row.note("hours", "must be days with times, such as 'monday: 09:00-18:00'")
        hours = {}
    opened = {}
    for name, said in hours.items():
        opens, _, closes = str(said).partition("-")
        first, last = _clock(opens), _clock(closes)
        if str(name).lower() not in WEEKDAYS or first is None or last is None or first >= last:
            row.note("hours", f"{name}: {said} is not allowed; write such as 'monday: 09:00-18:00'")
        else:
            opened[WEEKDAYS.index(str(name).lower())] = Hours(opens=first, closes=last)
    if not opened:
        row.note("hours", "a store to pick up in must be open on some day")
    return StoreTerms(
        code=row.text("code", required=True),
        name=row.text("name", required=True),
        address=row.text("address"),
        hours=opened,
        ready_minutes=row.whole("ready_minutes", 120),
        closed=tuple(_days(row, "closed_days")),
    )


def _contact(row: Row) -> ContactNeed:
    if not row.text("contact_needed"):
        return ContactNeed.NOTHING
    needed = row.choice("contact_needed", [need.value for need in ContactNeed])
    return ContactNeed(needed) if needed in set(ContactNeed) else ContactNeed.NOTHING


def _timezone(row: Row) -> str:
    name = row.text("timezone") or "UTC"
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        row.note("timezone", f"{name!r} is no time zone; write one such as Europe/Berlin or America/New_York")
        return "UTC"
    return name


def _countries(row: Row, column: str) -> Iterable[str]:
    codes = [code.upper() for code in row.names(column)]
    if unknown := [code for code in codes if code not in _COUNTRIES]:
        row.note(column, f"{', '.join(unknown)}: no country; write its two letters (ISO 3166), such as US or DE")
    return codes


def _holidays(row: Row) -> str:
    place = row.text("holidays")
    country, _, part = place.partition("-")
    known = list_supported_countries()
    if place and (country not in known or (part and part not in known[country])):
        row.note("holidays", f"{place!r} is not known; write a country such as US, or a part of it: US-NY, DE-BY")
        return ""
    return place


def _weekdays(row: Row, column: str) -> Iterable[int]:
    names = [name.lower() for name in row.names(column)]
    if unknown := [name for name in names if name not in WEEKDAYS]:
        row.note(column, f"{', '.join(unknown)}: no day of the week; write such as {WEEKDAYS[0]}")
    return [WEEKDAYS.index(name) for name in names if name in WEEKDAYS]


def _days(row: Row, column: str) -> Iterable[date]:
    found = []
    for text in row.names(column):
        try:
            found.append(date.fromisoformat(text))
        except ValueError:
            row.note(column, f"{text!r} is no date; write one such as 2026-12-24")
    return found


def _time(row: Row, column: str) -> time | None:
    value: Any = row.cells.get(column)
    if value is None:
        return None
    # YAML reads 15:00 without quotes as sixty times fifteen.
    text = f"{value // 60:02d}:{value % 60:02d}" if isinstance(value, int) else str(value)
    read = _clock(text)
    if read is None:
        row.note(column, f"{value!r} is no time; write one such as 15:00")
    return read


def _clock(text: str) -> time | None:
    try:
        return time.fromisoformat(text.strip())
    except ValueError:
        return None


def _flag(row: Row, column: str) -> bool:
    value = row.cells.get(column, False)
    if not isinstance(value, bool):
        row.note(column, f"{value!r} is not allowed; write true or false")
    return value is True
