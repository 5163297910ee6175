"""Things by their ids, with names that only they have; on SQLite and on PostgreSQL."""

from __future__ import annotations

from commerce import Database, LocalShop, import_store
from commerce.catalogue.products import ProductRow
from tests.commerce.conftest import WriteStore

GERMAN = """
names:
  meadow runner: [Wiesenläufer]
  running shoes: [Laufschuhe]
  footwear: [Schuhwerk]
  cat bed: [Katzenbett]
delivery:
  express: {name: Expressversand}
"""


def test_a_name_that_one_product_has_is_its_own(shop: LocalShop) -> None:
    things = shop.named_things()
    assert things.products["runner"] == ("meadow runner", "joggers")
    assert things.products["racer"] == ("feather racer",)
    assert things.products["mug"] == ("big clay mug", "mug", "coffee mug")


def test_names_of_several_things_and_of_categories_are_nobodys(shop: LocalShop) -> None:
    things = shop.named_things()
    assert {"running shoes", "shoes", "footwear"} <= set(things.several)
    assert not {name for names in things.products.values() for name in names} & set(things.several)


def test_deliveries_stand_by_their_codes(shop: LocalShop) -> None:
    assert shop.named_things().deliveries["express"] == ("express delivery", "the fast one")


def test_what_is_no_longer_sold_has_no_name(shop: LocalShop, database: Database) -> None:
    with database.write() as session:
        session.get_one(ProductRow, "cave").retired = True
    assert "cave" not in shop.named_things().products


def test_a_translation_adds_its_names(shop: LocalShop, database: Database, write_store: WriteStore) -> None:
    folder = write_store()
    (folder / "languages").mkdir()
    (folder / "languages" / "de.yaml").write_text(GERMAN, encoding="utf-8")
    import_store(database, folder)
    things = shop.in_language("de").named_things()
    assert things.products["runner"] == ("meadow runner", "joggers", "wiesenläufer")
    assert things.products["cave"] == ("wool cave", "cat bed", "katzenbett")
    assert {"laufschuhe", "schuhwerk"} <= set(things.several)
    assert things.deliveries["express"] == ("express delivery", "the fast one", "expressversand")
    assert "wiesenläufer" not in {name for names in shop.named_things().products.values() for name in names}
