"""Stores that can't be opened: said in a sentence, exit code 1, and nothing harmed."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.journeys.stocked import Books
from tests.skills.cli.conftest import Run


def _refused(call: Run, *arguments: object) -> str:
    done = call(*arguments, typed="help\n")
    assert done.returncode == 1
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    return done.stderr


@pytest.mark.parametrize("table", ["commerce_version", "skills_version"])
def test_a_store_of_a_newer_version_is_left_alone(call: Run, stocked: Path, table: str) -> None:
    Books(stocked).change(f"UPDATE {table} SET version_num = '9999'")
    before = stocked.read_bytes()
    message = _refused(call, "chat", "--json", "--store", stocked)
    assert "newer" in message
    assert "Update hawker" in message
    assert stocked.read_bytes() == before


def test_a_file_that_is_no_database_is_left_alone(run: Run, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear shop, " * 500)
    message = _refused(run, "chat", "--json", "--store", letter)
    assert "letter.txt" in message
    assert "not a database" in message
    assert letter.read_text() == "Dear shop, " * 500


def test_a_database_of_something_else_keeps_its_tables(call: Run, tmp_path: Path) -> None:
    path = tmp_path / "letters.sqlite"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE letters (text)")
        database.execute("INSERT INTO letters VALUES ('Dear shop')")
    database.close()
    call("chat", "--json", "--store", path, typed="help\n")
    assert Books(path).rows("SELECT text FROM letters") == [{"text": "Dear shop"}]


def test_a_folder_that_is_not_there_is_named(call: Run, tmp_path: Path) -> None:
    message = _refused(call, "chat", "--json", "--store", tmp_path / "nowhere" / "shop.sqlite")
    assert "nowhere" in message
    assert "folder exists" in message
    assert not tmp_path.joinpath("nowhere").exists()


def test_a_folder_is_no_store(call: Run, tmp_path: Path) -> None:
    assert str(tmp_path) in _refused(call, "chat", "--json", "--store", tmp_path)


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("mysterydb://shop", "mysterydb"),
        ("postgresql://nobody@127.0.0.1:1/shop", "can't be used"),
        ("://", "not a database URL"),
    ],
)
def test_a_url_that_cant_be_used_is_explained(call: Run, url: str, words: str) -> None:
    assert words in _refused(call, "chat", "--json", "--store", url)


def test_a_password_in_a_url_is_not_shown(call: Run) -> None:
    message = _refused(call, "chat", "--json", "--store", "postgresql+psycopg://shop:open-sesame@127.0.0.1:1/shop")
    assert "open-sesame" not in message


def test_the_users_own_store_is_made_where_none_is_named(call: Run, tmp_path: Path) -> None:
    done = call("chat", "--json", typed="help\n")
    assert done.returncode == 0, done.stderr
    assert tmp_path.joinpath("data", "hawker", "shop.sqlite").exists()
