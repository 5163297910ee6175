"""The clock is put back or forward between read-back and "yes": what was agreed to is placed, and placed once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from commerce import Database, LocalShop
from nlu import LanguagePack
from skills.assistant import Assistant
from skills.dialogue.session import Ask
from skills.dialogue.session_store import SessionStore
from skills.reply import Reply
from skills.utterance import Utterance
from tests.commerce.books import faults, stocks

NIGHT_OF_THE_CHANGE = datetime(2026, 10, 25, 0, 45, tzinfo=UTC)
"""In most of Europe the hour begins again a quarter of an hour later."""


@dataclass
class Counter:
    """A shop whose clock is set."""

    database: Database
    now: datetime = datetime(2026, 11, 20, 12, tzinfo=UTC)

    def __post_init__(self) -> None:
        shop = LocalShop(self.database, clock=lambda: self.now)
        sessions = SessionStore(self.database, clock=lambda: self.now)
        self.assistant = Assistant(shop, sessions, LanguagePack.load("en"), clock=lambda: self.now)

    def say(self, text: str, message_id: str = "") -> Reply:
        utterance = Utterance.of_text(text, session_id="s", message_id=message_id or text, channel="test")
        return self.assistant.respond(utterance)

    def read_back(self) -> None:
        for text in ("add the sharp chef knife", "check out", "store pickup", "at the till"):
            self.say(text)
        assert self.is_asked()

    def is_asked(self) -> bool:
        question = self.assistant.session("s").question
        return question is not None and question.ask is Ask.CONFIRM_ORDER


@pytest.fixture
def counter(database: Database) -> Counter:
    return Counter(database)


def check_one_order(counter: Counter, placed: Reply, before: dict[str, int]) -> None:
    """It is there once, for every "yes" and whatever the clock says then."""
    assert placed.order is not None
    for shift in (timedelta(0), timedelta(hours=-2), timedelta(days=3)):
        counter.now += shift
        assert counter.say("yes").order in (placed.order, None)
        assert counter.say("yes", f"yes, {shift}").order is None
    assert stocks(counter.database)["K-1"] == before["K-1"] - 1
    assert faults(counter.database, before) == []


@pytest.mark.parametrize("hours", [-1, 1])
def test_a_clock_that_is_put_an_hour_back_or_forward_changes_nothing(counter: Counter, hours: int) -> None:
    before = stocks(counter.database)
    counter.read_back()
    counter.now += timedelta(hours=hours)
    placed = counter.say("yes")
    assert placed.order is not None
    assert placed.order.placed_at == counter.now
    check_one_order(counter, placed, before)


def test_a_clock_that_goes_on_by_a_day_has_the_new_day_read_back(counter: Counter) -> None:
    before = stocks(counter.database)
    counter.read_back()
    counter.now += timedelta(days=1)
    assert counter.say("yes").order is None
    assert counter.is_asked()
    placed = counter.say("yes", "yes to that")
    check_one_order(counter, placed, before)


def test_the_hour_that_comes_twice_changes_nothing(counter: Counter) -> None:
    before = stocks(counter.database)
    counter.now = NIGHT_OF_THE_CHANGE
    counter.read_back()
    counter.now += timedelta(minutes=30)
    check_one_order(counter, counter.say("yes"), before)
