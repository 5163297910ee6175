"""When goods come: working days, cut-off times, delivery weekdays, opening hours, in the store's time zone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from holidays import country_holidays
from holidays.holiday_base import HolidayBase

from commerce.checkout.values import Promise
from commerce.terms import DeliveryTerms, StoreTerms, Terms
from commerce.values import DeliveryOption

FARTHEST: Final = 90
"""Days that are looked at; a store that is closed for longer promises nothing."""
DAY: Final = timedelta(days=1)


def promise(terms: Terms, option: DeliveryOption, store: StoreTerms | None, now: datetime) -> Promise | None:
    """When a delivery, ordered now, brings the goods; ``None`` where the store is closed for too long.

    An order is sent on the first working day whose cut-off time is not over. ``days_min`` and ``days_max`` count days
    on which the delivery comes; with 0 it comes on the day on which it is sent, or the next on which it does.
    """
    zone = ZoneInfo(terms.timezone)
    local, how = now.astimezone(zone), terms.of(option.code)
    if store is not None:
        ready = ready_at(terms, store, local)
        return Promise(option.code, ready.date(), ready.date(), zone=zone, ready=ready) if ready else None
    sent = _sent(terms, how, local)
    comes = _days(lambda day: day.weekday() in how.weekdays and not is_holiday(terms, day))
    first = sent and comes(sent, option.days_min)
    last = sent and comes(sent, option.days_max)
    if sent is None or first is None or last is None:
        return None
    order_by = datetime.combine(sent, how.cut_off, local.tzinfo) if how.cut_off else None
    return Promise(option.code, first, last, order_by, zone)


def ready_at(terms: Terms, store: StoreTerms, local: datetime) -> datetime | None:
    """From when goods can be picked up: so long after the order, while the store is open.

    It is counted in UTC: in the night when clocks are changed, two hours later isn't what the clock on the wall says.
    """
    work = timedelta(minutes=store.ready_minutes)
    for ahead in range(FARTHEST):
        day = local.date() + ahead * DAY
        hours = store.hours.get(day.weekday())
        if hours is None or day in store.closed or is_holiday(terms, day):
            continue
        opens, closes = (datetime.combine(day, at, local.tzinfo).astimezone(UTC) for at in (hours.opens, hours.closes))
        ready = max(opens, local.replace(second=0, microsecond=0).astimezone(UTC)) + work
        if ready <= closes:
            return ready.astimezone(local.tzinfo)
    return None


def is_holiday(terms: Terms, day: date) -> bool:
    """Whether nobody works or delivers on a day, whatever its weekday."""
    return day in terms.closed or (bool(terms.holidays) and day in _holidays(terms.holidays))


@lru_cache(maxsize=8)
def _holidays(place: str) -> HolidayBase:
    country, _, part = place.partition("-")
    return country_holidays(country, subdiv=part or None)


def _sent(terms: Terms, how: DeliveryTerms, local: datetime) -> date | None:
    """The day on which an order is sent."""
    works = _days(lambda day: day.weekday() not in terms.closed_weekdays and not is_holiday(terms, day))
    is_late = how.cut_off is not None and local.time() >= how.cut_off
    return works(local.date() + DAY * is_late, 0)


def _days(counts: Callable[[date], bool]) -> Callable[[date, int], date | None]:
    """Goes on from a day by so many days that count; by 0 to the day itself, or the first after it that counts."""

    def on(start: date, number: int) -> date | None:
        left = number
        for ahead in range(FARTHEST + number):
            day = start + ahead * DAY
            if counts(day) and (ahead or not number):
                left -= 1
                if left <= 0:
                    return day
        return None

    return on
