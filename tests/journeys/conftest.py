"""One shop that is open for all journeys; before each, everything is put back as it was."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from models import find_model
from skills.assembly import House, open_house
from skills.settings import load_settings
from tests.journeys.stocked import Books, stock
from voice import SpeechModel


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return stock(tmp_path_factory.mktemp("original"))


@pytest.fixture(scope="session")
def open_shop(original: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    path = tmp_path_factory.mktemp("journeys") / "shop.sqlite"
    shutil.copyfile(original, path)
    house = open_house(load_settings(database_url=str(path)))
    house.assistant.interpreter()
    house.assistant.by_sound.settle()
    yield house
    house.close()


@pytest.fixture
def house(open_shop: House, original: Path) -> House:
    """The demo store as it was when it opened."""
    path = open_shop.database.path
    assert path is not None
    Books(path).restore(original)
    return open_shop


@pytest.fixture(scope="session")
def speech_model() -> SpeechModel:
    """The embedded English model."""
    return SpeechModel.load(find_model("en"))
