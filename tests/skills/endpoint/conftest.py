"""A shop that is open for each test, and the platforms that talk to it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from commerce import demo_folder, import_store
from skills.assembly import House, open_house
from skills.settings import load_settings
from tests.skills.endpoint.amazon import Amazon
from tests.skills.endpoint.platforms import AlexaDevice, CxAgent, DialogflowAgent, app_of


@pytest.fixture(scope="session")
def keys() -> Amazon:
    """Making keys takes long: all tests share them."""
    return Amazon()


@pytest.fixture
def amazon(keys: Amazon) -> Amazon:
    return Amazon(keys.authority, keys.key)


@pytest.fixture(scope="session")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of the demo store."""
    path = tmp_path_factory.mktemp("stocked") / "shop.sqlite"
    house = open_house(load_settings(database_url=str(path)))
    import_store(house.database, demo_folder())
    house.close()
    return path


@pytest.fixture(scope="module")
def house(stocked: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A shop with many shoppers: each test has its own."""
    folder = tmp_path_factory.mktemp("store")
    shutil.copytree(stocked.parent, folder, dirs_exist_ok=True)
    house = open_house(load_settings(database_url=str(folder / stocked.name)))
    yield house
    house.close()


@pytest.fixture
def broken_house(stocked: Path, tmp_path: Path) -> Iterator[House]:
    """A shop whose database has lost a table, and whose catalogue is damaged."""
    shutil.copytree(stocked.parent, tmp_path / "store")
    house = open_house(load_settings(database_url=str(tmp_path / "store" / stocked.name)))
    with house.database.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE orders RENAME TO lost_orders")
        connection.exec_driver_sql("UPDATE products SET aliases = '[damaged'")
    yield house
    house.close()


@pytest.fixture
def app(house: House, amazon: Amazon) -> Flask:
    return app_of(house, amazon)


@pytest.fixture
def alexa(app: Flask, amazon: Amazon) -> AlexaDevice:
    return AlexaDevice(app.test_client(), amazon)


@pytest.fixture
def dialogflow(app: Flask) -> DialogflowAgent:
    return DialogflowAgent(app.test_client())


@pytest.fixture
def cx(app: Flask) -> CxAgent:
    return CxAgent(app.test_client())
