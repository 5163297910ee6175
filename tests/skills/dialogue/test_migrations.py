"""The tables of conversations are migrated with data, beside the shop's own, on both databases."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

import pytest
from sqlalchemy import inspect

from commerce import open_database
from commerce.storage.migration import migrate
from skills.dialogue.session_store import MIGRATIONS, VERSION_TABLE, SessionStore
from skills.learning.lessons import LessonStore
from skills.reply import Reply
from tests.commerce.storage.kept_rows import ROWS as SHOP
from tests.commerce.storage.migrating import contents, fill, revisions, shared

AT: Final = datetime.now(UTC)
REVISIONS: Final = revisions(MIGRATIONS)
LESSON: Final[dict[str, Any]] = {
    "id": "l1",
    "language": "en",
    "kind": "not found",
    "text": "cup",
    "asked": "",
    "intent": "",
    "item": "cup",
    "day": AT.date(),
    "outcome_intent": "search",
    "outcome_text": "mug",
    "outcome_item": "mug",
    "outcome_product": "mug",
}
TALKS: Final[dict[str, list[dict[str, Any]]]] = {
    "sessions": [{"id": "s", "state": '{"id": "s", "cart_id": "open-cart"}', "version": 4, "updated_at": AT}],
    "answered_messages": [
        {"session_id": "s", "message_id": "m", "reply": '{"speech": "Hello", "display": "Hello"}', "answered_at": AT}
    ],
    "lessons": [LESSON],
    "learned": [
        {"id": "d1", "language": "en", "kind": "alias", "target": "mug", "text": "cup", "accepted": True},
    ],
    "api_tokens": [{"id": "t1", "name": "phone", "hash": "0" * 64, "created_at": AT, "revoked_at": None}],
    "oauth_clients": [
        {
            "id": "c1",
            "name": "alexa",
            "secret_hash": "1" * 64,
            "redirect_uris": ["https://a.example"],
            "created_at": AT,
        }
    ],
    "oauth_codes": [
        {
            "hash": "2" * 64,
            "link_id": "l1",
            "client_id": "c1",
            "customer_id": "jane",
            "redirect_uri": "https://a.example/b",
            "challenge": "",
            "expires_at": AT,
            "used_at": AT,
        }
    ],
    "oauth_links": [{"id": "l1", "client_id": "c1", "customer_id": "jane", "created_at": AT}],
    "oauth_tokens": [{"hash": "3" * 64, "link_id": "l1", "kind": "access", "expires_at": AT}],
}
ROWS: Final = SHOP | TALKS


@pytest.mark.parametrize("revision", REVISIONS)
def test_an_old_database_keeps_its_conversations(new_url: str, revision: str) -> None:
    database = open_database(new_url)
    migrate(database.engine, MIGRATIONS, VERSION_TABLE, revision)
    fill(database.engine, ROWS)
    before = contents(database.engine, ROWS)
    store = SessionStore(database)
    store.upgrade()
    old, new = shared(before, contents(database.engine, ROWS))
    assert new == old == before
    assert store.peek("s").cart_id == "open-cart"
    assert store.run_turn("s", "m", lambda _: Reply("Again", "Again")).speech == "Hello"
    assert store.run_turn("s", "n", lambda _: Reply("New", "New")).speech == "New"
    lessons = LessonStore(database).all("en")
    assert [lesson.text for lesson in lessons] == ["cup"] * (revision >= "0002")
    database.close()


def test_down_step_by_step_and_up_again(new_url: str) -> None:
    database = open_database(new_url)
    store = SessionStore(database)
    store.upgrade()
    fill(database.engine, ROWS)
    for revision in reversed(REVISIONS[:-1]):
        before = contents(database.engine, ROWS)
        migrate(database.engine, MIGRATIONS, VERSION_TABLE, revision)
        after = contents(database.engine, ROWS)
        old, new = shared(before, after)
        assert new == old == after
    store.upgrade()
    assert store.peek("s").cart_id == "open-cart"
    migrate(database.engine, MIGRATIONS, VERSION_TABLE, "base")
    left = set(inspect(database.engine).get_table_names())
    assert left.isdisjoint(TALKS)
    assert set(SHOP) <= left, "what is the shop's stays"
    store.upgrade()
    assert store.peek("s").cart_id == "s", "a new conversation"
    database.close()
