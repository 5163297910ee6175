"""Two processes' worth of one shop: opened once, and put back as it was before each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from skills.assembly import House, open_house
from skills.settings import load_settings
from tests.journeys.stocked import Books, stock


@pytest.fixture(scope="session")
def demo_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of the demo store; copy it before you shop."""
    return stock(tmp_path_factory.mktemp("demo_store"))


@pytest.fixture(scope="session")
def _shop_path(demo_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copyfile(demo_store, tmp_path_factory.mktemp("shop") / "shop.sqlite"))


@pytest.fixture(scope="session")
def _open_shop(_shop_path: Path) -> Iterator[House]:
    house = open_house(load_settings(database_url=str(_shop_path)))
    yield house
    house.close()


@pytest.fixture(scope="session")
def _other_open_shop(_shop_path: Path) -> Iterator[House]:
    house = open_house(load_settings(database_url=str(_shop_path)))
    yield house
    house.close()


@pytest.fixture
def books(demo_store: Path, _shop_path: Path) -> Books:
    """What the shop's database says; it is as it was when the shop opened."""
    books = Books(_shop_path)
    books.restore(demo_store)
    return books


@pytest.fixture
def house(_open_shop: House, books: Books) -> House:  # noqa: ARG001 - put back by it
    """The demo store, open."""
    return _open_shop


@pytest.fixture
def other(_other_open_shop: House, books: Books) -> House:  # noqa: ARG001 - put back by it
    """The same store, open a second time."""
    return _other_open_shop
