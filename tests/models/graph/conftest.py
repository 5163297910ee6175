"""The embedded English model's folder and words."""

from __future__ import annotations

import pytest

from models import ModelFolder, find_model
from models.graph.language_files import LanguageFiles, read_language_files
from models.graph.lexicon import Lexicon
from models.graph.pronunciation import Pronouncer


@pytest.fixture(scope="session")
def english() -> ModelFolder:
    return find_model("en")


@pytest.fixture(scope="session")
def files(english: ModelFolder) -> LanguageFiles:
    return read_language_files(english.path)


@pytest.fixture(scope="session")
def lexicon(files: LanguageFiles) -> Lexicon:
    return files.lexicon


@pytest.fixture(scope="session")
def pronouncer(files: LanguageFiles) -> Pronouncer:
    return Pronouncer(files.lexicon, frozenset(word for (word,) in files.general.grams[0]))
