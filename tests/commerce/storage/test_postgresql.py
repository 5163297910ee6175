from __future__ import annotations

import os

import pytest

from commerce import Database
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
