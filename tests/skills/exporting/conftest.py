"""The demo shop's models, made once: trying what is said takes some seconds for each language."""

from __future__ import annotations

import os
import pickle
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from skills.assembly import House, open_house
from skills.exporting.alexa import alexa_model, written
from skills.exporting.dialogflow import LANGUAGES, Agent, Tongue
from skills.exporting.locales import shared_locales
from skills.exporting.model import SpokenModel, spoken_model
from skills.settings import load_settings


@pytest.fixture(scope="session")
def house(demo_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    store = shutil.copyfile(demo_store, tmp_path_factory.mktemp("exporting") / "shop.sqlite")
    house = open_house(load_settings(database_url=str(store)))
    yield house
    house.close()


class Exported:
    """What is exported of the demo shop, by language; processes that test side by side share it through ``folder``."""

    def __init__(self, house: House, folder: Path) -> None:
        self.house = house
        self._folder = folder
        self.spoken = cache(self._spoken)
        self.alexa = cache(self._alexa)

    def _spoken(self, language: str) -> SpokenModel:
        kept = self._folder / f"{language}.model"
        with FileLock(f"{kept}.lock"):
            if not kept.exists():
                kept.write_bytes(pickle.dumps(spoken_model(self.house, language)))
        model: SpokenModel = pickle.loads(kept.read_bytes())  # noqa: S301  # written above
        return model

    def _alexa(self, language: str) -> bytes:
        return written(alexa_model(self.spoken(language), self.house.assistant.languages.tongue(language).pack).content)


@pytest.fixture(scope="session")
def exported(house: House, tmp_path_factory: pytest.TempPathFactory) -> Exported:
    ours = tmp_path_factory.getbasetemp()
    shared = ours.parent if "PYTEST_XDIST_WORKER" in os.environ else ours
    folder = shared / "exported"
    folder.mkdir(exist_ok=True)
    return Exported(house, folder)


def values_by_type(content: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """The values of an Alexa model's types."""
    return {kind["name"]: kind["values"] for kind in content["interactionModel"]["languageModel"]["types"]}


@pytest.fixture(scope="session")
def agent(exported: Exported) -> Agent:
    """An agent in all languages that it can have."""
    languages = exported.house.assistant.languages
    tags = shared_locales(LANGUAGES, languages.known, None, "Dialogflow")
    own_first = sorted(tags, key=lambda tag: tag != "en")
    return Agent(
        tuple(Tongue(tag, exported.spoken(tags[tag]), languages.tongue(tags[tag]).replies) for tag in own_first),
        "https://shop.example",
    )
