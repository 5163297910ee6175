from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from commerce import DeliveryOption, Money
from commerce.checkout.dates import promise
from commerce.terms import DeliveryTerms, Hours, StoreTerms, Terms

BERLIN = ZoneInfo("Europe/Berlin")
WEEK = tuple(range(5))
TERMS = Terms(
    timezone="Europe/Berlin",
    closed_weekdays=(5, 6),
    holidays="DE-BE",
    deliveries={"post": DeliveryTerms(cut_off=time(15), weekdays=WEEK), "shop": DeliveryTerms(at_store=True)},
)
POST = DeliveryOption("post", "post", Money(0, "EUR"), 1, 2)
SHOP = DeliveryOption("shop", "shop", Money(0, "EUR"), 0, 0)
HOURS = {day: Hours(opens=time(9), closes=time(18)) for day in WEEK}
STORE = StoreTerms(code="a", name="A", hours=HOURS, ready_minutes=120)


@pytest.mark.parametrize(
    ("ordered", "first", "last"),
    [
        ("2026-11-23 14:59", date(2026, 11, 24), date(2026, 11, 25)),  # Monday, before the cut-off
        ("2026-11-23 15:00", date(2026, 11, 25), date(2026, 11, 26)),  # at the cut-off it is too late
        ("2026-11-27 16:00", date(2026, 12, 1), date(2026, 12, 2)),  # Friday evening: sent on Monday
        ("2026-12-24 10:00", date(2026, 12, 28), date(2026, 12, 29)),  # nothing comes at Christmas
    ],
)
def test_a_delivery_comes_on_working_days_after_the_day_it_is_sent(ordered: str, first: date, last: date) -> None:
    promised = promise(TERMS, POST, None, datetime.fromisoformat(ordered).replace(tzinfo=BERLIN))
    assert promised is not None
    assert (promised.first, promised.last) == (first, last)


def test_the_cut_off_is_in_the_stores_time_zone() -> None:
    promised = promise(TERMS, POST, None, datetime(2026, 11, 23, 14, 30, tzinfo=ZoneInfo("UTC")))
    assert promised is not None
    assert promised.first == date(2026, 11, 25)
    assert promised.order_by == datetime(2026, 11, 24, 15, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("ordered", "ready"),
    [
        ("2026-11-23 10:00", "2026-11-23 12:00"),
        ("2026-11-23 07:00", "2026-11-23 11:00"),
        ("2026-11-27 16:30", "2026-11-30 11:00"),
    ],
)
def test_goods_are_ready_while_the_store_is_open(ordered: str, ready: str) -> None:
    promised = promise(TERMS, SHOP, STORE, datetime.fromisoformat(ordered).replace(tzinfo=BERLIN))
    assert promised is not None
    assert promised.ready == datetime.fromisoformat(ready).replace(tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("ordered", "ready"),
    [
        ("2027-03-28 01:30+01:00", "2027-03-28 04:30+02:00"),  # the hour from 2 to 3 is left out
        ("2026-10-25 01:30+02:00", "2026-10-25 02:30+01:00"),  # it comes twice
    ],
)
def test_goods_are_ready_so_long_after_the_order_even_when_clocks_are_changed(ordered: str, ready: str) -> None:
    always = STORE.model_copy(update={"hours": dict.fromkeys(range(7), Hours(opens=time(0), closes=time(23, 59)))})
    promised = promise(
        Terms(timezone="Europe/Berlin"), SHOP, always, datetime.fromisoformat(ordered).astimezone(BERLIN)
    )
    assert promised is not None
    assert promised.ready is not None
    assert promised.ready.astimezone(UTC) == datetime.fromisoformat(ready)


def test_a_store_that_never_opens_promises_nothing() -> None:
    never = Terms(closed_weekdays=tuple(range(7)))
    assert promise(never, POST, None, datetime(2026, 11, 23, tzinfo=BERLIN)) is None
