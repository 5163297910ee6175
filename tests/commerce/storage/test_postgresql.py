from __future__ import annotations

import os

import pytest
from sqlalchemy import create_engine, text

from commerce import ConnectionLostError, Database
from commerce.storage import engines
from tests.commerce.conftest import on_postgresql
from tests.postgresql_server import shared_server


@pytest.mark.skipif("CI" not in os.environ, reason="a developer may do without PostgreSQL, CI may not")
def test_ci_has_a_postgresql_server_so_that_no_test_of_it_is_skipped() -> None:
    assert shared_server().port


@on_postgresql
def test_the_database_fixture_is_a_real_server_that_keeps_what_it_has_confirmed(database: Database) -> None:
    with database.read() as session:
        connection = session.connection()
        assert "PostgreSQL" in str(connection.exec_driver_sql("SELECT version()").scalar())
        assert connection.exec_driver_sql("SHOW synchronous_commit").scalar() == "on"


def _end_all_connections(database: Database) -> None:
    others = "datname = current_database() AND pid <> pg_backend_pid()"
    mine = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}"
    engine = create_engine(database.address)
    with engine.connect() as connection:
        assert connection.execute(text(mine)).all()
    engine.dispose()


@on_postgresql
def test_an_idle_connection_that_the_server_ended_is_replaced_unseen(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    with database.read() as session:
        session.execute(text("SELECT 1"))
    _end_all_connections(database)
    monkeypatch.setattr(engines, "SURELY_OPEN_S", 0.0)
    with database.read() as session:
        assert session.scalar(text("SELECT 1")) == 1


@on_postgresql
def test_one_that_was_used_just_now_is_told_to_be_lost_and_then_replaced(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    with database.read() as session:
        session.execute(text("SELECT 1"))
    _end_all_connections(database)
    monkeypatch.setattr(engines, "SURELY_OPEN_S", 3600.0)
    with pytest.raises(ConnectionLostError), database.read() as session:
        session.execute(text("SELECT 1"))
    with database.read() as session:
        assert session.scalar(text("SELECT 1")) == 1
