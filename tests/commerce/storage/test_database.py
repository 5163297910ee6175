from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import DateTime, bindparam, inspect, literal, select, text

from commerce import (
    Base,
    Database,
    DatabaseError,
    NewerDatabaseError,
    UtcDateTime,
    open_database,
    store_identity,
    upgrade,
)
from commerce.storage.database import MIGRATIONS, VERSION_TABLE
from commerce.storage.idempotency import first_time
from commerce.storage.migration import newest_revision
from tests.commerce.conftest import on_sqlite

unprivileged = pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")


def test_a_store_is_the_same_however_its_place_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    whole = tmp_path / "shop.sqlite"
    ways = (whole, str(whole), f"sqlite:///{whole}", "sqlite:///shop.sqlite", "shop.sqlite")
    assert len({store_identity(way) for way in ways}) == 1
    assert store_identity(tmp_path / "other" / ".." / "shop.sqlite") == store_identity(whole)
    assert store_identity("other.sqlite") != store_identity(whole)


def test_a_servers_identity_holds_no_password() -> None:
    identities = {store_identity(f"postgresql+psycopg://me:{word}@host/shop") for word in ("secret", "changed")}
    assert len(identities) == 1
    assert "secret" not in identities.pop()


def test_a_path_a_url_and_memory_are_all_databases(tmp_path: Path) -> None:
    for url in (tmp_path / "a.sqlite", str(tmp_path / "b.sqlite"), f"sqlite:///{tmp_path / 'c.sqlite'}", "sqlite://"):
        database = open_database(url)
        with database.read() as session:
            assert session.scalar(text("SELECT count(*) FROM products")) == 0
        database.close()
    assert {path.name for path in tmp_path.glob("*.sqlite")} == {"a.sqlite", "b.sqlite", "c.sqlite"}


@on_sqlite
def test_what_was_deleted_is_not_left_in_the_file(database: Database) -> None:
    secret = "Lavender Lane 12"
    with database.write() as session:
        assert first_time(session, "scope", secret, datetime(2026, 1, 1, tzinfo=UTC))
    with database.write() as session:
        session.execute(text("DELETE FROM applied_keys"))
    database.close()  # what is in the write-ahead log comes into the file
    path = database.path
    assert path is not None
    files = [path, *path.parent.glob(f"{path.name}-wal")]
    assert not any(secret.encode() in file.read_bytes() for file in files)


@on_sqlite
def test_sqlite_is_prepared_for_many_at_once(database: Database) -> None:
    with database.read() as session:
        settings = {
            name: session.scalar(text(f"PRAGMA {name}")) for name in ("journal_mode", "foreign_keys", "synchronous")
        }
    assert settings == {"journal_mode": "wal", "foreign_keys": 1, "synchronous": 2}


def test_the_migrations_make_the_tables_of_the_models(database: Database) -> None:
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})
        assert compare_metadata(context, Base.metadata) == []


def test_the_newest_revision_is_known_from_the_files_names() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    script = ScriptDirectory.from_config(config)
    assert script.get_heads() == [newest_revision(MIGRATIONS)]
    for revision in script.walk_revisions():
        assert Path(revision.path).name.startswith(f"{revision.revision}_")


def test_a_database_that_is_current_is_opened_without_alembic(tmp_path: Path) -> None:
    path = tmp_path / "shop.sqlite"
    open_database(path).close()
    code = "import sys, commerce; commerce.open_database(sys.argv[1]); sys.exit('alembic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code, str(path)], check=False).returncode == 0


def test_a_newer_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "shop.sqlite"
    open_database(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute(f"UPDATE {VERSION_TABLE} SET version_num = '9999'")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(NewerDatabaseError, match="newer hawker"):
        open_database(path)
    assert path.read_bytes() == before


def test_another_package_keeps_its_own_tables_and_version(tmp_path: Path, database: Database) -> None:
    folder = tmp_path / "its_migrations"
    (folder / "versions").mkdir(parents=True)
    shutil.copy(MIGRATIONS / "env.py", folder)
    (folder / "versions" / "0001_first.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\nrevision = '0001'\ndown_revision = None\n"
        "def upgrade():\n    op.create_table('its_own', sa.Column('id', sa.Integer, primary_key=True))\n"
        "def downgrade():\n    op.drop_table('its_own')\n"
    )
    for _ in range(2):
        upgrade(database.engine, folder, "its_version")
    tables = inspect(database.engine).get_table_names()
    assert {"its_own", "its_version", VERSION_TABLE, "orders"} <= set(tables)


def test_a_migration_that_fails_leaves_nothing_behind(tmp_path: Path, database: Database) -> None:
    folder = tmp_path / "its_migrations"
    (folder / "versions").mkdir(parents=True)
    shutil.copy(MIGRATIONS / "env.py", folder)
    (folder / "versions" / "0001_first.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\nrevision = '0001'\ndown_revision = None\n"
        "def upgrade():\n    op.create_table('half', sa.Column('id', sa.Integer))\n    raise RuntimeError('half way')\n"
        "def downgrade():\n    pass\n"
    )
    with pytest.raises(RuntimeError, match="half way"):
        upgrade(database.engine, folder, "its_version")
    assert not {"half", "its_version"} & set(inspect(database.engine).get_table_names())


def test_two_processes_may_make_the_same_new_database(tmp_path: Path) -> None:
    code = "import sys, commerce; sys.stdin.readline(); commerce.open_database(sys.argv[1]).close()"
    command = [sys.executable, "-c", code, str(tmp_path / "new.sqlite")]
    processes = [subprocess.Popen(command, stdin=subprocess.PIPE, text=True) for _ in range(4)]
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in processes:
        process.communicate()
        assert process.returncode == 0


def test_a_file_that_is_no_database_is_named_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("milk, eggs, bread\n" * 100)
    with pytest.raises(DatabaseError, match=r"notes\.txt is not a database"):
        open_database(path)
    assert path.read_text().startswith("milk")


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE orders (id INTEGER)")
    connection.close()
    with pytest.raises(DatabaseError, match="another program"):
        open_database(path)
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("orders",)]
    connection.close()


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="check that its folder exists"):
        open_database(tmp_path / "nowhere" / "shop.sqlite")


@unprivileged
def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    with pytest.raises(DatabaseError, match="may write"):
        open_database(locked / "shop.sqlite")


@pytest.mark.parametrize("url", ["mysql://host/shop", "://", "sqlite+nosuch:///x", "nonsense://shop"])
def test_an_unusable_url_is_told(url: str) -> None:
    with pytest.raises(DatabaseError):
        open_database(url)


def test_a_password_is_never_told() -> None:
    with pytest.raises(DatabaseError) as told:
        open_database("postgresql+psycopg://shop:secret@localhost:1/shop")
    assert "secret" not in str(told.value)


@on_sqlite
def test_a_full_disk_is_told_and_nothing_is_lost(database: Database) -> None:
    with database.write() as session:
        session.execute(text("CREATE TABLE filler (x TEXT)"))
    with database.read() as session:
        pages = session.scalar(text("PRAGMA page_count"))

    def fill() -> None:
        with database.write() as session:
            # SQLite's own way to say how large a file may become: it fails as on a full disk.
            session.execute(text(f"PRAGMA max_page_count={pages}"))
            for _ in range(100):
                session.execute(text("INSERT INTO filler VALUES (:x)"), {"x": "x" * 10_000})

    with pytest.raises(DatabaseError, match="disk is full"):
        fill()
    with database.read() as session:
        assert session.scalar(text("SELECT count(*) FROM filler")) == 0


def test_a_change_is_rolled_back_by_an_exception(database: Database) -> None:
    def fail() -> None:
        with database.write() as session:
            session.execute(text("DELETE FROM answers"))
            raise RuntimeError("on purpose")

    with pytest.raises(RuntimeError, match="on purpose"):
        fail()
    with database.read() as session:
        assert session.scalar(text("SELECT count(*) FROM answers")) == 1


def test_a_writer_waits_for_another_and_sees_what_it_wrote(database: Database) -> None:
    entered = threading.Event()

    def second() -> None:
        entered.set()
        with database.write() as session:
            session.execute(text("UPDATE store SET max_quantity = max_quantity * 2"))

    with database.write() as session:
        thread = threading.Thread(target=second)
        thread.start()
        entered.wait()
        session.execute(text("UPDATE store SET max_quantity = 100"))
    thread.join()
    with database.read() as session:
        assert session.scalar(text("SELECT max_quantity FROM store")) == 200


def test_a_reader_sees_one_unchanging_state(database: Database) -> None:
    count = "SELECT count(*) FROM applied_keys"
    with database.read() as reading:
        assert reading.scalar(text(count)) == 0
        with database.write() as writing:
            assert first_time(writing, "scope", "key", datetime(2026, 1, 1, tzinfo=UTC))
        assert reading.scalar(text(count)) == 0
    with database.read() as reading:
        assert reading.scalar(text(count)) == 1


def test_times_come_back_aware_and_in_utc(database: Database) -> None:
    moment = datetime(2026, 11, 20, 13, 30, tzinfo=timezone(timedelta(hours=2)))
    with database.read() as session:
        stored = session.scalar(select(bindparam("t", moment, UtcDateTime)))
        back = UtcDateTime().process_result_value(datetime(2026, 11, 20, 11, 30), session.get_bind().dialect)  # noqa: DTZ001 - as SQLite gives it
    assert str(stored).startswith("2026-11-20 11:30")
    assert back == moment
    assert back.tzinfo is UTC


def test_a_time_without_a_zone_is_refused(database: Database) -> None:
    with database.read() as session, pytest.raises(Exception, match="no time zone"):
        session.scalar(select(literal(datetime(2026, 1, 1), UtcDateTime())).where(literal(1) == 1))  # noqa: DTZ001 - on purpose
    assert isinstance(UtcDateTime().impl_instance, DateTime)
