"""Tokens on both databases: given out, known again, revoked, and kept as hashes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import text

from commerce import Database, open_database
from skills.dialogue.session_store import SessionStore
from skills.endpoint import TokenStore
from skills.endpoint.tokens import PREFIX

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.fixture
def database(new_url: str) -> Iterator[Database]:
    found = open_database(new_url)
    SessionStore(found).upgrade()
    yield found
    found.close()


def test_a_token_opens_until_it_is_revoked_and_no_other_with_it(database: Database) -> None:
    tokens = TokenStore(database, lambda: NOON)
    (mine, secret), (other, another) = tokens.give("phone"), tokens.give("kitchen")
    assert secret.startswith(PREFIX)
    assert tokens.holder(secret) == mine
    assert tokens.revoke(mine.id)
    assert not tokens.revoke(mine.id)
    assert tokens.holder(secret) is None
    assert tokens.holder(another) == other
    assert [(token.name, token.revoked_at) for token in tokens.all()] in (
        [("phone", NOON), ("kitchen", None)],
        [("kitchen", None), ("phone", NOON)],
    )


def test_the_secret_is_kept_nowhere(database: Database) -> None:
    _, secret = TokenStore(database).give("phone")
    with database.read() as session:
        kept = session.execute(text("SELECT * FROM api_tokens")).all()
    assert kept
    assert secret not in repr(kept)


@pytest.mark.parametrize("name", ["", "  ", "x" * 101])
def test_a_token_has_a_name(database: Database, name: str) -> None:
    with pytest.raises(ValueError, match="1 to 100"):
        TokenStore(database).give(name)
