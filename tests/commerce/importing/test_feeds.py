"""Feeds of other systems go into the store that is there; what is exported changes nothing when it is imported."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from commerce import Database, ImportRejectedError, LocalShop, Product, demo_folder, import_store, open_database
from commerce.catalogue.products import ProductRow
from commerce.exporting import export_catalogue
from commerce.importing.feed import UNCOUNTED
from commerce.importing.formats import Format, format_of
from commerce.importing.loading import preview_store

Write = Callable[..., Path]

SHOPIFY = """Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,\
Variant SKU,Variant Inventory Qty,Variant Price,Image Src,Status
runner,Meadow Runner,"<p>A <b>light</b> shoe</p><ul><li>for joggers</li></ul><script>x()</script>",Swift Fox,Shoes,\
"vegan, new",true,Size,9,Color,blue,R-9-BLU,8,59.95,https://shop.example/a.jpg,active
runner,,,,,,,,10,,red,R-10-RED,4,64.95,https://shop.example/b.jpg,
runner,,,,,,,,,,,,,,https://shop.example/c.jpg,
lamp,Desk Lamp,Bright.,Lumo,Lamps & Lights,,true,Title,Default Title,,,,,24.00,,active
draft,Secret Thing,,,Shoes,,true,Title,Default Title,,,D-1,1,9.00,,draft
"""

GOOGLE = """<?xml version="1.0"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>
<item><g:id>R-9-BLU</g:id><g:item_group_id>runner</g:item_group_id><title>Meadow Runner - blue 9</title>
<description>A light shoe.</description><g:price>58.00 USD</g:price><g:availability>in_stock</g:availability>
<g:brand>Swift Fox</g:brand><g:product_type>Home &gt; Shoes</g:product_type><g:color>blue</g:color><g:size>9</g:size>
<g:material>mesh</g:material><g:image_link>https://shop.example/a.jpg</g:image_link>
<g:virtual_model_link>https://shop.example/a.glb</g:virtual_model_link></item>
<item><g:id>R-11-BLU</g:id><g:item_group_id>runner</g:item_group_id><title>Meadow Runner - blue 11</title>
<g:price>62.00 USD</g:price><g:sale_price>60.00 USD</g:sale_price><g:availability>out_of_stock</g:availability>
<g:product_type>Home &gt; Shoes</g:product_type><g:color>blue</g:color><g:size>11</g:size>
<g:material>mesh</g:material></item>
<item><g:id>X-1</g:id><title>Brass Bell</title><g:price>5.00 USD</g:price><g:availability>in stock</g:availability>
</item></channel></rss>
"""


def _file(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def _product(shop: LocalShop, product_id: str) -> Product:
    product = shop.product(product_id)
    assert product is not None
    return product


def test_a_shopify_file_is_the_catalogue_afterwards(shop: LocalShop, database: Database, tmp_path: Path) -> None:
    report = import_store(database, _file(tmp_path, "p.csv", SHOPIFY))
    assert (report.products, report.variants, report.retired) == (2, 3, 6)
    runner = _product(shop, "runner")
    assert runner.description == "A light shoe. for joggers"
    assert [variant.sku for variant in runner.variants] == ["R-9-BLU", "R-10-RED"]
    assert [(variant.attribute("size"), variant.stock) for variant in runner.variants] == [("9", 8), ("10", 4)]
    assert [(attribute.name, attribute.value) for attribute in runner.attributes] == [("tag", "vegan"), ("tag", "new")]
    assert [image[-5:] for image in runner.images] == ["a.jpg", "b.jpg", "c.jpg"]
    lamp = _product(shop, "lamp")
    assert (lamp.category, lamp.variants[0].sku, lamp.variants[0].stock) == ("Lamps & Lights", "lamp", UNCOUNTED)
    assert shop.product("draft") is None
    assert shop.product("trail") is None


def test_a_report_tells_what_the_store_holds_of_what_a_feed_cant_say(database: Database, tmp_path: Path) -> None:
    answers = import_store(database, demo_folder()).answers
    assert answers > 0
    assert import_store(database, _file(tmp_path, "p.csv", SHOPIFY)).answers == answers


def test_what_a_feed_cant_say_stays(shop: LocalShop, database: Database, tmp_path: Path) -> None:
    before = _product(shop, "runner")
    import_store(database, _file(tmp_path, "p.csv", SHOPIFY))
    after = _product(shop, "runner")
    assert after.aliases == before.aliases == ("running shoes", "joggers")
    assert after.review_count == before.review_count == 3


EMPTY = """<rss xmlns:g="http://base.google.com/ns/1.0"><channel>
<item><g:id>R-9-BLU</g:id><g:item_group_id>runner</g:item_group_id><title>Meadow Runner</title>
<description></description><g:price>57.00 USD</g:price><g:brand> </g:brand></item></channel></rss>
"""


def test_what_a_feed_leaves_empty_stays_as_the_shopkeeper_wrote_it(
    shop: LocalShop, database: Database, tmp_path: Path
) -> None:
    import_store(database, _file(tmp_path, "feed.xml", GOOGLE), keep_others=True)
    before, categories = _product(shop, "runner"), shop.info().categories
    import_store(database, _file(tmp_path, "empty.xml", EMPTY), keep_others=True)
    after = _product(shop, "runner")
    assert (after.brand, after.description, after.category) == ("Swift Fox", "A light shoe.", "Shoes")
    assert (after.images, after.model, after.attributes) == (before.images, before.model, before.attributes)
    (variant,) = after.variants
    assert (variant.attribute("size"), variant.attribute("color"), variant.price.minor) == ("9", "blue", 5700)
    assert shop.info().categories == categories


def test_an_attribute_in_which_variants_differ_now_is_no_more_the_products(
    shop: LocalShop, database: Database, tmp_path: Path
) -> None:
    import_store(database, _file(tmp_path, "feed.xml", GOOGLE))
    parts = GOOGLE.rpartition("mesh")
    import_store(database, _file(tmp_path, "later.xml", f"{parts[0]}wool{parts[2]}"))
    runner = _product(shop, "runner")
    assert runner.attributes == ()
    assert runner.values("material") == ("mesh", "wool")


def test_others_are_kept_where_that_is_wished(shop: LocalShop, database: Database, tmp_path: Path) -> None:
    report = import_store(database, _file(tmp_path, "p.csv", SHOPIFY), keep_others=True)
    assert report.retired == 0
    assert _product(shop, "mug").options
    assert _product(shop, "lamp").name == "Desk Lamp"


def test_a_google_feed_groups_its_items(shop: LocalShop, database: Database, tmp_path: Path) -> None:
    import_store(database, _file(tmp_path, "feed.xml", GOOGLE))
    runner = _product(shop, "runner")
    assert (runner.name, runner.category, runner.model) == ("Meadow Runner", "Shoes", "https://shop.example/a.glb")
    assert [(attribute.name, attribute.value) for attribute in runner.attributes] == [("material", "mesh")]
    assert [(variant.sku, variant.price.minor, variant.stock) for variant in runner.variants] == [
        ("R-9-BLU", 5800, 8),
        ("R-11-BLU", 6000, 0),
    ]
    assert _product(shop, "X-1").in_stock


def test_the_same_feed_again_changes_nothing(shop: LocalShop, database: Database, tmp_path: Path) -> None:
    for name, text in (("p.csv", SHOPIFY), ("feed.xml", GOOGLE)):
        feed = _file(tmp_path, name, text)
        assert preview_store(database, feed)
        import_store(database, feed)
        assert preview_store(database, feed) == []
    assert shop.product("runner")


@pytest.mark.parametrize("file_format", list(Format))
def test_what_is_exported_changes_nothing_when_it_is_imported(
    database: Database, write_store: Write, tmp_path: Path, file_format: Format
) -> None:
    folder = write_store(
        attributes_csv="product_id,name,value\ntrail,material,leather\ntrail,tag,outdoor\n",
        stock_csv="sku,location,stock\nK-1,Main Street,4\nK-1,Harbour,2\n",
        bundles_csv="sku,part,quantity\nP-BLK,K-1,2\nP-BLK,M-WHT,1\n",
    )
    (folder / "languages").mkdir()
    (folder / "languages" / "es.yaml").write_text("names: {mug: taza}\n", encoding="utf-8")
    import_store(database, folder)
    target = tmp_path / ("out" if file_format is Format.OWN else "out.txt")
    export_catalogue(database, target, file_format)
    assert format_of(target) is file_format
    assert preview_store(database, target) == []
    import_store(database, target)
    assert preview_store(database, folder) == []


FORMULAS = ["=1+1", "+SUM(A1)", "-2+3", "@cmd", "'=1", "''-x", "'plain", "-5"]


@pytest.mark.parametrize("file_format", list(Format))
def test_no_cell_of_an_export_is_a_formula_and_all_are_read_as_they_were(
    database: Database, write_store: Write, tmp_path: Path, file_format: Format
) -> None:
    import_store(database, write_store())
    target = tmp_path / ("out" if file_format is Format.OWN else "out.txt")
    for formula in FORMULAS:
        with database.write() as session:
            product = session.get_one(ProductRow, "mug")
            product.name, product.description = formula, f"{formula} and more"
        export_catalogue(database, target, file_format)
        files = sorted(target.glob("*.csv")) if target.is_dir() else [target]
        if file_format is not Format.GOOGLE_XML:
            delimiter = "\t" if file_format is Format.GOOGLE_TSV else ","
            cells = [
                c
                for f in files
                for row in csv.reader(f.read_text(encoding="utf-8").splitlines(), delimiter=delimiter)
                for c in row
            ]
            assert not [cell for cell in cells if cell[:1] in ("=", "+", "-", "@") and cell != "-5"]
        assert preview_store(database, target) == [], formula


@pytest.mark.parametrize("file_format", list(Format))
def test_the_demo_store_survives_every_format(tmp_path: Path, file_format: Format) -> None:
    database = open_database(tmp_path / "demo.sqlite")
    import_store(database, demo_folder())
    target = tmp_path / ("out" if file_format is Format.OWN else "out.txt")
    export_catalogue(database, target, file_format)
    assert preview_store(database, target) == []
    database.close()


def test_a_price_that_changes_is_told_before_and_after(database: Database, tmp_path: Path) -> None:
    export_catalogue(database, tmp_path / "p.csv", Format.SHOPIFY)
    text = (tmp_path / "p.csv").read_text(encoding="utf-8")
    (change,) = preview_store(database, _file(tmp_path, "q.csv", text.replace("59.95", "57.50")))
    assert (change.kind, change.table, change.name, change.fields) == (
        "changed",
        "variants",
        "R-9-BLU",
        (("price", 5995, 5750),),
    )


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("p.csv", SHOPIFY.replace("59.95", "-1"), "p.csv, row 2, column price: '-1' is no price in USD"),
        ("p.csv", SHOPIFY.replace("59.95", "9" * 30), "is no price in USD"),
        ("p.csv", SHOPIFY.replace("R-10-RED", "R-9-BLU"), "column sku: 'R-9-BLU' stands there twice"),
        ("p.csv", SHOPIFY.replace("lamp,Desk", "lamp,,Desk"), "p.csv, row 5: has 17 cells instead of 16"),
        ("p.csv", SHOPIFY.replace("lamp,Desk Lamp", "lamp,"), "p.csv, row 5, column title: is empty"),
        ("p.csv", SHOPIFY.replace("https://shop.example/a.jpg", "javascript:alert(1)"), "is no address"),
        ("p.csv", SHOPIFY.split("\n")[0], "has no product that is sold"),
        ("p.csv", SHOPIFY + '"', "is no CSV"),
        ("p.csv", SHOPIFY + "\0", "holds NUL characters"),
        ("p.csv", "a,b\n1,2\n", "is no product file that is known"),
        ("p.csv", "a" * 200_000 + ",b\n1,2\n", "is no product file that is known"),
        (
            "t.tsv",
            f"id\ttitle\tdescription\tlink\tprice\tavailability\n1\t{'a' * 200_000}\tb\tc\t1 USD\tin_stock\n",
            "t.tsv, row 2: is no row of a table",
        ),
        ("f.xml", GOOGLE.replace("58.00 USD", "58.00 EUR"), "'EUR' is not the currency of this store"),
        ("f.xml", GOOGLE.replace("in_stock", "perhaps"), "'perhaps' is not allowed; write in_stock or out_of_stock"),
        ("f.xml", GOOGLE.replace("a.glb", "a.exe"), "is no 3D model"),
        ("f.xml", GOOGLE.replace("</channel>", ""), "is no XML"),
        ("f.xml", '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss>&b;</rss>', "declares entities"),
        ("f.xml", "<rss/>", "has no <item>"),
    ],
)
def test_what_is_wrong_with_a_feed_is_told_with_its_place(
    database: Database, tmp_path: Path, name: str, text: str, problem: str
) -> None:
    feed = _file(tmp_path, name, text)
    with pytest.raises(ImportRejectedError) as rejected:
        import_store(database, feed)
    assert problem in str(rejected.value)
    assert LocalShop(database).product("trail") is not None


def test_a_feed_needs_a_store_to_go_into(tmp_path: Path) -> None:
    database = open_database(tmp_path / "empty.sqlite")
    with pytest.raises(ImportRejectedError, match=r"import a folder with its store\.yaml first"):
        import_store(database, _file(tmp_path, "p.csv", SHOPIFY))
    database.close()
