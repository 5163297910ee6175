"""Names of goods become values that every platform takes, whatever is in them."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import pytest

from commerce import demo_folder, import_store
from nlu import Replies
from skills.assembly import House, open_house
from skills.exporting.alexa import LONGEST_VALUE, alexa_model
from skills.exporting.dialogflow import entries
from skills.exporting.values import NamedValue, values_of
from skills.names.vocabulary import vocabulary_of
from skills.settings import load_settings
from tests.skills.exporting.conftest import Exported, values_by_type

HOSTILE: Final = {
    "markup": '<audio src="https://evil.example/x.mp3"/> & <break time="9s"/>',
    "braces": "{item} {quantity} @sys.any $item",
    "quotes": 'O\u2019Neill\'s "Best" \\ Boots',
    "pictures": "\U0001f45f\U0001f45f Party \U0001f389 Shoes",
    "digits": "7 Up 2.0 Turbo 9000",
    "long": "endless " * 38,
    "one-word": "a" * 300,
    "letters": "Größe Ænima Ökologisch",
    "invisible": "Bell \u200bTower\u2060 Lamp",
}
ONLY_PICTURES: Final = "\U0001f45f\U0001f45f"


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("hostile")
    shutil.copytree(demo_folder(), folder / "store")
    names = {**HOSTILE, "nothing": ONLY_PICTURES}
    with (folder / "store" / "products.csv").open("a", encoding="utf-8") as file:
        for thing, name in names.items():
            quoted = name.replace('"', '""')
            file.write(f'{thing},"{quoted}",Swift Fox,shoes,A thing.,,\n')
    with (folder / "store" / "variants.csv").open("a", encoding="utf-8") as file:
        file.writelines(f"H-{number},{thing},,,5.00,5\n" for number, thing in enumerate(names))
    house = open_house(load_settings(database_url=str(folder / "shop.sqlite")))
    import_store(house.database, folder / "store")
    yield house
    house.close()


@pytest.fixture(scope="module")
def goods(hostile: House) -> tuple[NamedValue, ...]:
    pack = hostile.assistant.pack
    vocabulary = vocabulary_of(hostile.shop.words())
    return values_of(pack, Replies(pack), vocabulary, hostile.shop.named_things(), own=True)["item"]


def test_hostile_names_are_values_that_alexa_takes(
    goods: tuple[NamedValue, ...], exported: Exported, hostile: House
) -> None:
    spoken = exported.spoken("en")
    made = alexa_model(replace(spoken, values={**spoken.values, "item": goods}), hostile.assistant.pack)
    values = values_by_type(made.content)["ITEM"]
    assert {value.get("id") for value in values} >= HOSTILE.keys()
    assert "nothing" not in {value.get("id") for value in values}
    for value in values:
        for name in (value["name"]["value"], *value["name"]["synonyms"]):
            assert re.fullmatch(r"[\w' .,-]+", name), name
            assert 0 < len(name) <= LONGEST_VALUE
            assert name == name.lower()
    assert made.left_out


def test_hostile_names_are_values_that_dialogflow_takes(goods: tuple[NamedValue, ...]) -> None:
    for entry in entries("item", goods):
        for name in (entry["value"], *entry["synonyms"]):
            assert re.fullmatch(r"[\w' .,-]+", name), name


def test_a_translated_name_stands_with_the_product(exported: Exported) -> None:
    things = exported.house.shop.in_language("de").named_things()
    assert things.products["meadow-runner"][0] == "meadow runner"
    assert "laufschuhe" in things.several
    assert things.deliveries["standard"][0] == "standard delivery"
    assert "standardversand" in things.deliveries["standard"]


def test_a_size_is_said_in_words(exported: Exported) -> None:
    sizes = {value.id: value for value in exported.spoken("en").values["size"]}
    assert sizes["xl"].name == "extra large"
    assert sizes["10.5"].name == "ten and a half"
    assert "10.5" in sizes["10.5"].synonyms
