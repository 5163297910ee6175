"""Conversations are forgotten after a time that the shop sets, and not before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import structlog

from commerce import Database, open_database
from skills.assembly import open_house
from skills.dialogue.forgetting import DAY, Forgetting
from skills.dialogue.session import Session
from skills.dialogue.session_store import SessionStore
from skills.reply import Reply
from skills.settings import load_settings

KEPT = timedelta(days=30)


class Clock:
    """A clock that is set."""

    def __init__(self) -> None:
        self.time = datetime(2026, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / "shop.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def store(database: Database, clock: Clock) -> SessionStore:
    made = SessionStore(database, clock=clock)
    made.upgrade()
    return made


def _count(session: Session) -> Reply:
    session.turn += 1
    return Reply("counted", "counted")


def test_a_session_is_kept_for_its_time(store: SessionStore, clock: Clock) -> None:
    store.run_turn("s", "m", _count)
    clock.time += KEPT
    Forgetting(store, KEPT, clock=clock).now()
    assert store.peek("s").turn == 1
    clock.time += timedelta(seconds=1)
    Forgetting(store, KEPT, clock=clock).now()
    assert store.peek("s").turn == 0


def test_it_is_forgotten_once_a_day_of_serving(store: SessionStore, clock: Clock) -> None:
    store.run_turn("s", "m", _count)
    forgetting = Forgetting(store, timedelta(hours=1), clock=clock)
    clock.time += timedelta(hours=23)
    assert forgetting.daily() is None
    clock.time += timedelta(hours=1)
    thread = forgetting.daily()
    assert thread is not None
    thread.join()
    assert store.peek("s").turn == 0
    assert forgetting.daily() is None
    clock.time += DAY
    again = forgetting.daily()
    assert again is not None
    again.join()


def test_a_database_that_can_not_be_written_is_told(store: SessionStore, clock: Clock, database: Database) -> None:
    forgetting = Forgetting(store, KEPT, clock=clock)
    clock.time += DAY
    with database.write() as db:
        db.connection().exec_driver_sql("DROP TABLE sessions")
    with structlog.testing.capture_logs() as logs:
        thread = forgetting.daily()
        assert thread is not None
        thread.join()
    assert [entry["event"] for entry in logs] == ["sessions_not_forgotten"]


def test_a_shop_that_opens_forgets(tmp_path: Path) -> None:
    settings = load_settings(database_url=str(tmp_path / "shop.sqlite"), sessions_days=7)
    house = open_house(settings)
    long_ago = datetime.now(UTC) - timedelta(days=8)
    SessionStore(house.database, clock=lambda: long_ago).run_turn("s", "m", _count)
    assert house.sessions.peek("s").turn == 1
    house.close()
    house = open_house(settings)
    assert house.sessions.peek("s").turn == 0
    house.close()
