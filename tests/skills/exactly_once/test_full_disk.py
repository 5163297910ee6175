"""A disk that is full while somebody orders: it is said in clear words, there is no half order, and it goes on."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from commerce import Database
from skills.assembly import open_house
from skills.settings import load_settings
from tests.commerce.books import faults
from tests.conftest import disk
from tests.skills.exactly_once.conftest import LOADED, address, opened
from tests.skills.exactly_once.test_lost_database import CLOSED, orders, read_back, say

DISK_KB = 8192


@pytest.fixture
def small_disk(tmp_path: Path, filled: Path) -> Iterator[Database]:
    """The store on a small disk."""
    with disk(tmp_path / "disk", DISK_KB) as folder:
        shutil.copytree(filled, folder, dirs_exist_ok=True)
        with opened(str(folder / "shop.sqlite")) as database:
            yield database


def fill_up(database: Database, but_kb: int) -> Path:
    """Fill the disk with something else, down to so much; what the database has put by for writing is used up."""
    assert database.path is not None
    with closing(sqlite3.connect(database.path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    filler = database.path.with_name("filler")
    filler.write_bytes(bytes(shutil.disk_usage(filler.parent).free - but_kb * 1024))
    return filler


@pytest.mark.parametrize("but_kb", [0, 64, 144, 160, 176, 1024])
def test_an_order_on_a_full_disk_is_whole_or_not_there(small_disk: Database, but_kb: int) -> None:
    with closing(open_house(load_settings(database_url=address(small_disk)))) as house:
        before = read_back(small_disk, house)
        filler = fill_up(small_disk, but_kb)
        told = say(house, "yes", "yes")
        assert (CLOSED in told.speech) != (told.order is not None)
        assert told.order is None or but_kb
        assert told.order is not None or len(orders(small_disk)) <= 1
        assert faults(small_disk, before, LOADED) == []
        filler.unlink()
        placed = say(house, "yes", "yes")
        assert placed.order is not None
        assert orders(small_disk) == [placed.order.number]
        assert faults(small_disk, before, LOADED) == []
