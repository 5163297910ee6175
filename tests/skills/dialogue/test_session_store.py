"""Sessions survive, and a message is answered exactly once."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
import structlog
from sqlalchemy import update

from commerce import Database, Money, SearchQuery, open_database
from nlu import Candidate, PriceRange, Slots
from skills.dialogue.session import Added, Ask, Question, Session, View
from skills.dialogue.session_store import ATTEMPTS, SessionRow, SessionStore
from skills.errors import BusyError
from skills.reply import Listed, Reply, Understood
from skills.utterance import Utterance

EARLIER = (
    '{"id":"s","cart_id":"s","language":"en","turn":4,"visit":"","query":null,"results":[],"page":0,"listed":'
    '[{"number":1,"product_id":"tea","sku":"T","name":"Tea","brand":"B","price":{"minor":250,"currency":"USD"},'
    '"rating":4.5,"in_stock":true}],"focus":"chess","question":{"ask":"delivery","action":"choose_delivery","options":'
    '["Store pickup","Express"],"slots":{"item":null,"quantity":null,"ordinals":[],"price":null,"color":null,'
    '"size":null,"brand":null,"reference":null,"coupon":null,"order_number":null,"delivery":null,"topic":null},'
    '"product_id":"","attribute":"","chosen":[],"heard":"","products_after":[],"line_id":"","number":"","fingerprint":"","key":"",'
    '"candidates":[],"in_checkout":false},"said_speech":"Which of these?","said_display":"Which of these?",'
    '"said_ssml":"","misses":0,"silences":0,"last_order":"",'
    '"style":{"rate_wpm":170,"volume":1.0,"patience":"normal","pitch":50,"voice":0}}'
)
"""A session as it was stored before it had a trail."""


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / "shop.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def store(database: Database) -> SessionStore:
    made = SessionStore(database)
    made.upgrade()
    return made


def _reply(text: str) -> Reply:
    slots = Slots(item="shoes", price=PriceRange(high=Decimal("59.99")), ordinals=(1, -1))
    return Reply(text, text, understood=Understood("shoes", "search", slots, 0.9))


def test_everything_in_a_session_and_a_reply_comes_back_equal(store: SessionStore) -> None:
    slots = Slots(item="tea", quantity=2, price=PriceRange(Decimal(1), Decimal("2.50")))
    kept: list[Session] = []

    def answer(session: Session) -> Reply:
        session.turn = 7
        session.query = SearchQuery("tea", price_max=Money(500, "USD"))
        session.listed = (Listed(1, "p", "s", "Tea", "B", Money(250, "USD"), 4.5, True),)
        session.question = Question(Ask.MEANT, slots=slots, candidates=(Candidate("add", slots, 0.8, "tea"),))
        session.added = Added("1", "p", 2, 6)
        session.trail = (View(None, session.listed, session.query, 3), View(Question(Ask.DELIVERY)))
        session.on_trail = True
        kept.append(session)
        return _reply("Hello")

    first = store.run_turn("s", "m1", answer)
    assert store.peek("s") == kept[0]
    assert store.run_turn("s", "m1", answer) == first


def test_a_message_that_comes_twice_gets_the_first_answer_and_runs_once(store: SessionStore) -> None:
    runs: list[str] = []

    def answer(session: Session) -> Reply:
        runs.append(session.id)
        return _reply(f"answer {len(runs)}")

    assert store.run_turn("s", "m", answer).speech == "answer 1"
    assert store.run_turn("s", "m", answer).speech == "answer 1"
    assert store.run_turn("other", "m", answer).speech == "answer 2"
    assert runs == ["s", "other"]


def test_turns_of_one_session_at_once_lose_no_change(store: SessionStore) -> None:
    together = threading.Barrier(4)

    def turn(number: int) -> None:
        def answer(session: Session) -> Reply:
            session.turn += 1
            return _reply(str(number))

        together.wait()
        store.run_turn("s", f"m{number}", answer)

    threads = [threading.Thread(target=turn, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.peek("s").turn == 4


def test_a_session_that_always_changes_elsewhere_is_said_to_be_busy(store: SessionStore) -> None:
    elsewhere = 0

    def answer(session: Session) -> Reply:
        nonlocal elsewhere
        if session.turn < 100:
            elsewhere += 1
            store.run_turn("s", f"elsewhere {elsewhere}", _count)
        return _reply("never")

    store.run_turn("s", "first", _count)
    with pytest.raises(BusyError):
        store.run_turn("s", "m", answer)
    assert elsewhere == ATTEMPTS


def _count(session: Session) -> Reply:
    session.turn += 1
    return _reply("counted")


def test_identifiers_of_any_length_are_kept_apart(store: SessionStore) -> None:
    store.run_turn("x" * 5000, "m" * 5000, _count)
    store.run_turn("x" * 5000, "m" * 5001, _count)
    assert store.peek("x" * 5000).turn == 2
    assert store.peek("x" * 5001).turn == 0


def test_a_session_stored_before_there_were_trails_and_corrections_is_read(store: SessionStore) -> None:
    store.run_turn("s", "m", _count)
    _store_state(store, EARLIER)
    session = store.peek("s")
    assert (session.turn, session.focus, session.said_speech) == (4, "chess", "Which of these?")
    assert session.question == Question(Ask.DELIVERY, action="choose_delivery", options=("Store pickup", "Express"))
    assert session.listed[0].name == "Tea"
    assert (session.trail, session.added) == ((), None)
    store.run_turn("s", "next", _count)
    assert store.peek("s").turn == 5


def test_a_session_that_can_not_be_read_begins_anew_with_its_cart(store: SessionStore) -> None:
    store.run_turn("s", "m", _count)
    _store_state(store, '{"id": "s", "cart_id": "s", "question": {"ask": "a question of tomorrow"}}')
    with structlog.testing.capture_logs() as logs:
        store.run_turn("s", "next", _count)
    assert [entry["event"] for entry in logs] == ["session_unreadable"]
    assert (store.peek("s").turn, store.peek("s").cart_id) == (1, "s")


def _store_state(store: SessionStore, state: str) -> None:
    with store.database.write() as db:
        db.execute(update(SessionRow).values(state=state))


def test_old_sessions_and_replies_are_forgotten(database: Database) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    store = SessionStore(database, clock=lambda: now)
    store.upgrade()
    store.run_turn("old", "m", _count)
    now += timedelta(days=30)
    store.run_turn("new", "m", _count)
    store.forget_before(now - timedelta(days=1))
    assert (store.peek("old").turn, store.peek("new").turn) == (0, 1)
    assert store.run_turn("old", "m", _count).speech == "counted"
    assert store.peek("old").turn == 1


def test_replies_are_kept_no_longer_than_the_conversation(database: Database) -> None:
    now = datetime(2026, 3, 1, tzinfo=UTC)
    store = SessionStore(database, clock=lambda: now)
    store.upgrade()
    store.run_turn("s", "m", lambda _: Reply("my name is Ada", ""))
    now += timedelta(days=2)
    store.forget_before(now - timedelta(days=1))
    assert store.run_turn("s", "m", _count).speech == "counted"


def test_what_is_no_text_can_be_said_and_name_a_conversation(store: SessionStore) -> None:
    said = Utterance.of_text("\ud800 hello \ud83d\ude00", session_id="s\ud800", message_id="\udfff", channel="test")
    assert (said.session_id, said.message_id) == ("s\ufffd", "\ufffd")
    assert said.alternatives[0].text == "\ufffd hello \U0001f600"
    assert store.run_turn(said.session_id, said.message_id, _count).speech == "counted"
