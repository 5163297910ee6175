"""One piece of work reads one state, until it writes; on both databases."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import ProgrammingError

from commerce import Database, DatabaseError, one_view

WRONG = DatabaseError, ProgrammingError
"""What SQLite and PostgreSQL say of a table that isn't there."""
_NAME = text("SELECT name FROM stock_of_names")


@pytest.fixture
def names(database: Database) -> Database:
    with database.write() as session:
        session.execute(text("CREATE TABLE stock_of_names (name VARCHAR(20))"))
        session.execute(text("INSERT INTO stock_of_names VALUES ('before')"))
    return database


def name(database: Database) -> str:
    with database.read() as session:
        return str(session.scalar(_NAME))


def rename(database: Database, to: str) -> None:
    with database.write() as session:
        session.execute(text("UPDATE stock_of_names SET name = :to"), {"to": to})


def by_another(database: Database, to: str) -> None:
    with ThreadPoolExecutor(1) as pool:
        pool.submit(rename, database, to).result()


def test_what_others_change_meanwhile_is_seen_afterwards(names: Database) -> None:
    with one_view():
        assert name(names) == "before"
        by_another(names, "theirs")
        assert name(names) == "before"
        with one_view():
            assert name(names) == "before"
    assert name(names) == "theirs"


def test_without_a_view_each_reading_sees_what_is_there(names: Database) -> None:
    assert name(names) == "before"
    by_another(names, "theirs")
    assert name(names) == "theirs"


def test_what_was_written_is_read_and_what_others_wrote_before_it(names: Database) -> None:
    with one_view():
        assert name(names) == "before"
        rename(names, "ours")
        assert name(names) == "ours"
        by_another(names, "theirs")
        rename(names.knowing(currency="EUR"), "ours again")
        assert name(names) == "ours again"


def give_up(database: Database) -> None:
    with database.write() as session:
        session.execute(text("UPDATE stock_of_names SET name = 'never'"))
        raise ZeroDivisionError


def test_what_was_given_up_is_not_read(names: Database) -> None:
    with one_view():
        with pytest.raises(ZeroDivisionError):
            give_up(names)
        assert name(names) == "before"


def test_a_reading_that_writes_on_the_way_goes_on(names: Database) -> None:
    with one_view(), names.read() as session:
        assert session.scalar(_NAME) == "before"
        rename(names, "ours")
        assert session.scalar(_NAME) == "before"
        assert name(names) == "ours"


def test_after_an_error_it_is_read_anew(names: Database) -> None:
    with one_view():
        with pytest.raises(WRONG), names.read() as session:
            session.execute(text("SELECT name FROM nowhere"))
        assert name(names) == "before"


def test_who_knows_something_else_has_a_session_of_their_own(names: Database) -> None:
    with one_view(), names.read() as one, names.knowing(currency="EUR").read() as other:
        assert one is not other
        assert other.info["currency"] == "EUR"
        assert "currency" not in one.info


def test_no_connection_is_kept(names: Database) -> None:
    """As many are given back as were taken, whatever went on in the view."""
    out = 0

    def taken(*_: object) -> None:
        nonlocal out
        out += 1

    def given_back(*_: object) -> None:
        nonlocal out
        out -= 1

    event.listen(names.engine, "checkout", taken)
    event.listen(names.engine, "checkin", given_back)
    with one_view():
        name(names)
        name(names.knowing(currency="EUR"))
        assert out == 2
        with names.write() as session:
            session.execute(_NAME)
            assert out == 1  # who waits to write holds nothing that others wait for
        with pytest.raises(WRONG), names.read() as session:
            session.execute(text("SELECT name FROM nowhere"))
        name(names)
    assert out == 0
