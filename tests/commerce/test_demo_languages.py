"""The demo store in other languages: each is whole, and names only what the store has."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from commerce import Database, LocalShop, SearchQuery, demo_folder, import_store, open_database

FILES: Final = sorted((demo_folder() / "languages").glob("*.yaml"))


def content(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return loaded


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> LocalShop:
    database: Database = open_database(tmp_path_factory.mktemp("demo") / "shop.sqlite")
    import_store(database, demo_folder())
    return LocalShop(database)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_text_of_the_store_is_translated(path: Path, shop: LocalShop) -> None:
    spoken, own = content(path), shop.in_language("")
    assert spoken["contact"].strip()
    assert list(spoken["answers"]) == [answer.topic for answer in own.answers()]
    assert list(spoken["delivery"]) == [option.code for option in own.delivery_options("nobody's")]
    assert {deal.name for deal in own.deals()} <= set(spoken["promotions"])
    assert all({"name", "description"} == set(texts) for texts in spoken["delivery"].values())
    assert all({"name", "description"} == set(texts) for texts in spoken["promotions"].values())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_language_names_the_same_things(path: Path) -> None:
    assert list(content(path)["names"]) == list(content(FILES[0])["names"])


def test_what_has_a_name_is_in_the_store(shop: LocalShop) -> None:
    assert [phrase for phrase in content(FILES[0])["names"] if not shop.search(SearchQuery(phrase)).hits] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_most_names_mean_the_thing_they_stand_beside(shop: LocalShop, path: Path) -> None:
    """A few words mean two things: "tenis" are shoes and a game."""
    spoken = shop.in_language(path.stem)
    names = [(name, phrase) for phrase, names in content(path)["names"].items() for name in names]
    other = [
        (name, phrase)
        for name, phrase in names
        if spoken.in_store_words(name) not in {phrase, phrase.replace("-", " ")}
    ]
    assert len(other) <= len(names) // 20, other


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_products_whole_name_is_never_put_into_other_words(shop: LocalShop, path: Path) -> None:
    spoken, names = shop.in_language(path.stem), sorted(set(shop.product_names().values()))
    assert [name for name in names if spoken.in_store_words(name.lower()) != name.lower()] == []
