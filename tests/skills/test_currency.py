"""A shop that is opened in another currency speaks and sells in it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from commerce import demo_folder, import_store, open_database
from skills.assembly import open_house
from skills.errors import SettingsError
from skills.settings import load_settings
from skills.utterance import Utterance

EUROS = 'currencies:\n  EUR: {rate: "0.90"}\n'


@pytest.fixture
def store(demo_store: Path, tmp_path: Path) -> Path:
    """The demo store, which sells in euros, too."""
    folder = Path(shutil.copytree(demo_folder(), tmp_path / "files"))
    with (folder / "store.yaml").open("a", encoding="utf-8") as file:
        file.write(EUROS)
    (folder / "prices.csv").write_text("sku,currency,price\nHWK-TOYS-0014-NAT,EUR,33.00\n", encoding="utf-8")
    path = Path(shutil.copyfile(demo_store, tmp_path / "shop.sqlite"))
    database = open_database(path)
    import_store(database, folder)
    database.close()
    return path


def test_a_kiosk_sells_in_the_currency_of_its_setting(store: Path) -> None:
    house = open_house(load_settings(database_url=str(store), currency="eur", languages=()))
    asked = ("how much is the traveling chess set", "add it to my cart", "how much is the lazy sunday box")
    said = [
        house.assistant.respond(Utterance.of_text(text, session_id="s", message_id=text, channel="test")).speech
        for text in asked
    ]
    assert "thirty-three euros" in said[0]
    assert "thirty-three euros" in said[1]
    assert "fifty-three ten" in said[2]
    assert house.shop.cart("s").total.currency == "EUR"
    house.close()


def test_a_currency_that_the_store_does_not_sell_in_is_told_with_its_setting(store: Path) -> None:
    with pytest.raises(SettingsError, match=r"HAWKER_CURRENCY: 'GBP' is no currency .* name one of USD, EUR"):
        open_house(load_settings(database_url=str(store), currency="gbp"))
