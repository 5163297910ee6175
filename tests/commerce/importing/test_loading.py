from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from commerce import (
    Database,
    ImportRejectedError,
    ImportReport,
    LocalShop,
    Money,
    SearchQuery,
    demo_folder,
    import_store,
    open_database,
)
from commerce.catalogue.stock import move_stock
from commerce.importing.cells import TOLD_AT_MOST

Write = Callable[..., Path]


def dump(database: Database) -> list[object]:
    """Everything that an import writes."""
    tables = (
        "store",
        "categories",
        "products",
        "variants",
        "options",
        "answers",
        "delivery_options",
        "promotions",
        "coupons",
    )
    # Reviews have numbers of their own, which a server never gives twice.
    queries = [f"SELECT * FROM {table}" for table in tables] + ["SELECT product_id, stars, author, text FROM reviews"]
    with database.read() as session:
        return [sorted(map(repr, session.execute(text(query)).all())) for query in queries]


def problems(database: Database, folder: Path) -> list[str]:
    before = dump(database)
    with pytest.raises(ImportRejectedError) as rejected:
        import_store(database, folder)
    assert dump(database) == before
    assert str(rejected.value) == "\n".join(rejected.value.problems)
    return rejected.value.problems


def test_an_import_counts_what_the_store_holds(tmp_path: Path, write_store: Write) -> None:
    database = open_database(tmp_path / "new.sqlite")
    report = import_store(database, write_store())
    assert report == ImportReport(7, 12, 2, 5, 1, 0, report.revision)
    database.close()


def test_the_same_folder_twice_changes_nothing_more(database: Database, write_store: Write) -> None:
    before = dump(database)
    import_store(database, write_store())
    assert dump(database) == before


def test_progress_counts_up_to_the_whole(database: Database, write_store: Write) -> None:
    seen: list[tuple[int, int]] = []
    import_store(database, write_store(), lambda done, total: seen.append((done, total)))
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert seen[-1] == (26, 26)


def test_what_the_files_no_longer_have_is_retired_and_comes_back_with_them(
    database: Database, shop: LocalShop, write_store: Write, files: dict[str, str]
) -> None:
    def without(product: str, file: str) -> str:
        return "\n".join(line for line in files[file].splitlines() if product not in line.split(",")[:2])

    report = import_store(
        database,
        write_store(
            products_csv=without("knife", "products.csv"),
            variants_csv=without("knife", "variants.csv"),
            reviews_csv=without("knife", "reviews.csv"),
        ),
    )
    assert report.retired == 1
    assert shop.product("knife") is None
    assert not shop.search(SearchQuery("knife")).hits
    assert "knife" not in shop.words().items
    assert import_store(database, write_store()).retired == 0
    assert shop.product("knife") is not None


def test_a_variant_that_is_gone_can_no_longer_be_bought(
    database: Database, shop: LocalShop, write_store: Write, files: dict[str, str]
) -> None:
    import_store(database, write_store(variants_csv=files["variants.csv"].replace("M-BLU,mug,,blue,14.95,20,\n", "")))
    product = shop.product("mug")
    assert product is not None
    assert [variant.sku for variant in product.variants] == ["M-WHT"]


def test_stock_is_what_the_file_says_and_an_empty_cell_leaves_it(
    database: Database, shop: LocalShop, write_store: Write, files: dict[str, str]
) -> None:
    silent = files["variants.csv"].replace("K-1,knife,,,64.95,6,", "K-1,knife,,,59.95,,\nK-2,knife,,,69.95,,")
    import_store(database, write_store(variants_csv=silent))
    product = shop.product("knife")
    assert product is not None
    assert [(v.sku, v.price.minor, v.stock) for v in product.variants] == [("K-1", 5995, 6), ("K-2", 6995, 0)]


def test_what_is_bought_while_an_import_begins_is_not_forgotten(
    database: Database, shop: LocalShop, write_store: Write, files: dict[str, str]
) -> None:
    folder = write_store(variants_csv=files["variants.csv"].replace("K-1,knife,,,64.95,6,", "K-1,knife,,,64.95,,"))
    begun = threading.Event()

    def load() -> None:
        begun.set()
        import_store(database, folder)

    importing = threading.Thread(target=load)
    with database.write() as session:
        assert move_stock(session, {"K-1": -1}) is None
        importing.start()
        begun.wait()
        if database.path is None:
            _wait_until_somebody_waits(database)
    importing.join()
    product = shop.product("knife")
    assert product is not None
    assert product.variants[0].stock == 5


def _wait_until_somebody_waits(database: Database) -> None:
    """Until another connection waits for a lock of the server."""
    waiting = text(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
    found = 0
    while not found:  # the test's own time limit ends it
        with database.read() as session:
            found = session.scalar(waiting, {"l": "Lock"}) or 0


def test_the_revision_follows_the_catalogue_and_not_the_stock(
    database: Database, shop: LocalShop, write_store: Write, files: dict[str, str]
) -> None:
    before = shop.words().revision
    import_store(database, write_store(variants_csv=files["variants.csv"].replace("64.95,6,", "64.95,7,")))
    assert shop.words().revision == before
    import_store(database, write_store(faq_yaml=files["faq.yaml"].replace("thirty", "sixty")))
    assert shop.words().revision != before


def test_further_columns_are_further_attributes(shop: LocalShop) -> None:
    product = shop.product("trail")
    assert product is not None
    assert product.values("width") == ("wide",)
    assert product.values("size") == ("9", "10")


BROKEN = [
    ("variants.csv", "64.95,6,", "free,6,", "variants.csv, row 11, column price: 'free' is no price in USD"),
    ("variants.csv", "64.95,6,", "-1,6,", "variants.csv, row 11, column price: '-1' is no price"),
    ("variants.csv", "64.95,6,", "9.999,6,", "variants.csv, row 11, column price: '9.999' is no price"),
    ("variants.csv", "64.95,6,", "1e30,6,", "variants.csv, row 11, column price: '1e30' is no price"),
    ("variants.csv", "64.95,6,", "NaN,6,", "variants.csv, row 11, column price: 'NaN' is no price"),
    ("variants.csv", "64.95,6,", "1e999999,6,", "variants.csv, row 11, column price: '1e999999' is no price"),
    ("variants.csv", "64.95,6,", "1_000,6,", "variants.csv, row 11, column price: '1_000' is no price"),
    ("variants.csv", "64.95,6,", "\uff11\uff12,6,", "variants.csv, row 11, column price: '\uff11\uff12' is no price"),
    ("variants.csv", "64.95,6,", "64.95,--5,", "variants.csv, row 11, column stock: '--5' is not allowed"),
    ("variants.csv", "64.95,6,", f"64.95,{'9' * 5000},", "variants.csv, row 11, column stock: '9999"),
    ("variants.csv", "64.95,6,", "64.95,\u0663,", "variants.csv, row 11, column stock: '\u0663' is not allowed"),
    ("variants.csv", "64.95,6,", ",6,", "variants.csv, row 11, column price: is empty"),
    ("variants.csv", "64.95,6,", "64.95,-6,", "variants.csv, row 11, column stock: '-6' is not allowed"),
    ("variants.csv", "64.95,6,", "64.95,many,", "variants.csv, row 11, column stock: 'many' is not allowed"),
    ("variants.csv", "K-1,", "M-BLU,", "variants.csv, row 11, column sku: 'M-BLU' stands in an earlier row"),
    ("variants.csv", "K-1,knife", "K-1,spoon", "variants.csv, row 11, column product_id: 'spoon' is not among"),
    ("variants.csv", "K-1,knife,,,64.95,6,", "K-1,knife,,,64,95,6,", "variants.csv, row 11: has 8 cells instead of 7"),
    ("variants.csv", "K-1,knife,,,64.95,6,\n", "", "variants.csv: product 'knife' has no row here"),
    ("variants.csv", "sku,", "SKU,", "variants.csv, row 1: has no column sku"),
    ("products.csv", "knife,Sharp", "mug,Sharp", "products.csv, row 6, column id: 'mug' stands in an earlier row"),
    (
        "products.csv",
        ",kitchen,A gift",
        ",cellar,A gift",
        "products.csv, row 6, column category: 'cellar' is not among",
    ),
    ("products.csv", "Sharp Chef Knife", " ", "products.csv, row 6, column name: is empty"),
    ("products.csv", "coffee mug,3", "coffee mug,0", "products.csv, row 5, column max_quantity: '0' is not allowed"),
    ("products.csv", "max_quantity", "colour", "products.csv, row 1: has a column 'colour' that is not known"),
    ("products.csv", "A gift for", '"A gift for', "products.csv, row "),
    (
        "products.csv",
        "Big Clay Mug",
        "Big \u202eyalC\u202c Mug",
        "products.csv, row 5, column name: holds an invisible sign",
    ),
    ("products.csv", "mug|coffee mug", "mug|\u202emug", "products.csv, row 5, column aliases: holds an invisible sign"),
    ("options.csv", "gift-wrap,gift", "name,gift", "options.csv, row 3, column code: 'name' stands in an earlier row"),
    ("reviews.csv", "runner,1,", "runner,6,", "reviews.csv, row 4, column stars: '6' is not allowed"),
    ("faq.yaml", "answer:", "reply:", "faq.yaml, questions 1, entry answer: is empty"),
    ("faq.yaml", "- topic", "topic", "faq.yaml"),
    ("store.yaml", "currency: USD", "currency: DOLLAR", "store.yaml, entry currency: 'DOLLAR' is no currency"),
    ("store.yaml", "name: Corner Store", "", "store.yaml, entry name: is empty"),
    ("store.yaml", 'price: "4.95"', "price: cheap", "store.yaml, delivery 2, entry price: 'cheap' is no price"),
    ("store.yaml", "days_min: 3", "days_min: 9", "store.yaml, delivery 2, entry days_max: 5 is less than days_min 9"),
    ("store.yaml", "code: express", "code: pickup", "store.yaml, entry code: 'pickup' is used twice"),
    (
        "store.yaml",
        'kind: amount, value: "15.00"',
        "kind: gift, value: 1",
        "store.yaml, coupons 2, entry kind: 'gift' is not allowed",
    ),
    (
        "store.yaml",
        "kind: percent, value: 20",
        "kind: percent, value: 120",
        "store.yaml, coupons 1, entry value: '120' is not allowed",
    ),
    ("store.yaml", "starts: 2025-03-01", "starts: soon", "store.yaml, coupons 5, entry starts: 'soon' is no date"),
    (
        "store.yaml",
        "categories: [kitchen]",
        "categories: [cellar]",
        "store.yaml, promotions 1, entry categories: 'cellar': not among",
    ),
    ("store.yaml", "contact: Ask", "contact: [Ask", "store.yaml, line "),
]


@pytest.mark.parametrize(("file", "right", "wrong", "told"), BROKEN)
def test_a_problem_names_its_place_and_changes_nothing(
    database: Database, write_store: Write, files: dict[str, str], file: str, right: str, wrong: str, told: str
) -> None:
    assert right in files[file]
    found = problems(database, write_store(**{file.replace(".", "_"): files[file].replace(right, wrong, 1)}))
    assert any(problem.startswith(told) for problem in found), found


def test_all_problems_are_told_at_once(database: Database, write_store: Write, files: dict[str, str]) -> None:
    folder = write_store(
        variants_csv=files["variants.csv"].replace("64.95", "x").replace("24.00", "y"),
        reviews_csv=files["reviews.csv"].replace("mug,5", "mug,nine"),
    )
    assert len(problems(database, folder)) == 4


def test_of_very_many_problems_the_first_are_told_and_the_others_counted(
    database: Database, write_store: Write, files: dict[str, str]
) -> None:
    rows = "".join(f"B-{n},knife,,,cheap,1,\n" for n in range(TOLD_AT_MOST + 2_000))
    found = problems(database, write_store(variants_csv=files["variants.csv"] + rows))
    assert len(found) == TOLD_AT_MOST + 1
    assert found[0].startswith("variants.csv, row 14, column price: 'cheap'")
    assert found[-1] == "… and 2,000 more problems; correct these first"


FURTHER = [
    ("bundles_csv", "sku,part,quantity\nP-BLK,K-1,-1\n", "row 2, column quantity: '-1' is not allowed"),
    ("bundles_csv", "sku,part,quantity\nP-BLK,K-1,1e9\n", "row 2, column quantity: '1e9' is not allowed"),
    ("bundles_csv", "sku,part,quantity\nP-BLK,K-1,99999999999\n", "row 2, column quantity: '99999999999' is not"),
    ("bundles_csv", "sku,part,quantity\nNONE,K-1,1\n", "row 2, column sku: 'NONE' is not among the SKUs"),
    ("bundles_csv", "sku,part,quantity\nP-BLK,NONE,1\n", "row 2, column part: 'NONE' is not among the SKUs"),
    ("bundles_csv", "sku,part,quantity\nP-BLK,P-BLK,1\n", "row 2, column part: 'P-BLK' is a bundle itself"),
    ("bundles_csv", "sku,part,quantity\nP-BLK,K-1,1\nP-BLK,K-1,2\n", "row 3, column part: 'K-1' stands in an earlier"),
    ("stock_csv", "sku,location,stock\nK-1,here,-4\n", "row 2, column stock: '-4' is not allowed"),
    ("stock_csv", "sku,location,stock\nK-1,here,many\n", "row 2, column stock: 'many' is not allowed"),
    ("stock_csv", "sku,location,stock\nK-1,here,99999999999\n", "row 2, column stock: '99999999999' is not allowed"),
    ("stock_csv", "sku,location,stock\nNONE,here,4\n", "row 2, column sku: 'NONE' is not among the SKUs"),
    (
        "stock_csv",
        "sku,location,stock\nK-1,here,4\nK-1,here,4\n",
        "row 3, column location: 'here' stands in",
    ),
    ("attributes_csv", "product_id,name,value\nnone,a,b\n", "row 2, column product_id: 'none' is not among the ids"),
    ("attributes_csv", "product_id,name,value\nmug,,b\n", "row 2, column name: is empty"),
    ("attributes_csv", "product_id,name,value\nmug,a, \n", "row 2, column value: is empty"),
    ("reviews_csv", "product_id,stars,author,text\nmug,-1,A,Bad.\n", "row 2, column stars: '-1' is not allowed"),
    ("reviews_csv", "product_id,stars,author,text\nmug,99,A,Good.\n", "row 2, column stars: '99' is not allowed"),
    ("reviews_csv", "product_id,stars,author,text\nnone,4,A,Good.\n", "row 2, column product_id: 'none' is not among"),
    ("products_csv", "MODEL javascript:alert(1)", "row 5, column model: 'javascript:alert(1)' is no address"),
    (
        "products_csv",
        "MODEL https://shop.example/mug.exe",
        "row 5, column model: 'https://shop.example/mug.exe' is",
    ),
    ("products_csv", "MODEL ../../mug.glb", "row 5, column model: '../../mug.glb' is no address"),
]


@pytest.mark.parametrize(("file", "content", "told"), FURTHER)
def test_a_bad_row_of_the_further_tables_is_told_and_changes_nothing(
    database: Database, write_store: Write, files: dict[str, str], file: str, content: str, told: str
) -> None:
    if content.startswith("MODEL "):
        lines = files["products.csv"].splitlines()
        more = ["model", *[content.removeprefix("MODEL ") if line.startswith("mug,") else "" for line in lines[1:]]]
        content = "\n".join(f"{line},{cell}" for line, cell in zip(lines, more, strict=True))
    found = problems(database, write_store(**{file: content}))
    assert any(problem.startswith(f"{file.replace('_', '.')}, {told}") for problem in found), found


@pytest.mark.parametrize("place", ["XX", "US-ZZ", "__init__", "HolidayBase", "us"])
def test_holidays_that_nobody_knows_are_told(
    database: Database, write_store: Write, files: dict[str, str], place: str
) -> None:
    found = problems(database, write_store(store_yaml=f"{files['store.yaml']}holidays: {place}\n"))
    assert any(problem.startswith(f"store.yaml, entry holidays: '{place}' is not known") for problem in found), found


def test_a_day_that_no_month_has_is_told(database: Database, write_store: Write, files: dict[str, str]) -> None:
    found = problems(database, write_store(store_yaml=f"{files['store.yaml']}\nstarts: 2025-13-41\n"))
    assert found[0].startswith("store.yaml: is no YAML (month must be in 1..12")


def test_a_line_separator_within_a_cell_is_part_of_it(
    database: Database, write_store: Write, files: dict[str, str]
) -> None:
    import_store(database, write_store(products_csv=files["products.csv"].replace("A gift for", "A\u2028gift for")))
    product = LocalShop(database).product("knife")
    assert product is not None
    assert "gift for" in product.description


def test_a_missing_file_is_told(database: Database, tmp_path: Path) -> None:
    found = problems(database, tmp_path / "nothing")
    assert [problem.split(":")[0] for problem in found] == ["store.yaml", "products.csv", "variants.csv"]


def test_a_file_in_another_encoding_is_told(database: Database, write_store: Write) -> None:
    folder = write_store()
    (folder / "products.csv").write_bytes("id,name\ncafé,Café\n".encode("latin-1"))
    assert "products.csv: is not UTF-8; save it with that encoding" in problems(database, folder)


def test_a_spreadsheets_byte_order_mark_and_line_ends_are_accepted(database: Database, write_store: Write) -> None:
    folder = write_store()
    for path in folder.glob("*.csv"):
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert import_store(database, folder).products == 7


def test_a_currency_without_minor_units_has_whole_prices(
    tmp_path: Path, write_store: Write, files: dict[str, str]
) -> None:
    yen = files["store.yaml"].replace("USD", "JPY")
    found = problems(open_database(tmp_path / "yen.sqlite"), write_store(store_yaml=yen))
    assert any("is no price in JPY; write an amount such as 59" in problem for problem in found)


def test_an_error_while_writing_leaves_the_store_as_it_was(
    database: Database, write_store: Write, files: dict[str, str]
) -> None:
    before = dump(database)

    def fail(done: int, total: int) -> None:
        if done > total // 2:
            raise KeyboardInterrupt

    changed = write_store(products_csv=files["products.csv"].replace("Meadow", "Mountain"))
    with pytest.raises(KeyboardInterrupt):
        import_store(database, changed, fail)
    assert dump(database) == before


def test_the_demo_store_is_worth_shopping_in() -> None:
    database = open_database("sqlite://")
    report = import_store(database, demo_folder())
    assert report.products >= 300
    shop = LocalShop(database)
    assert len(shop.info().categories) >= 12
    found = shop.search(SearchQuery("running shoes", price_max=Money.of(60, "USD")))
    assert found.hits
    assert found.relaxed == ()
    database.close()
