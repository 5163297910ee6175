"""``hawker catalog import``: everything, or nothing and why."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from commerce import demo_folder
from tests.journeys.stocked import Books
from tests.skills.cli.conftest import Run


@pytest.fixture
def goods(tmp_path: Path) -> Path:
    """Files of a catalogue, to be changed."""
    return Path(shutil.copytree(demo_folder(), tmp_path / "goods"))


def test_a_folder_is_imported_and_counted(run: Run, tmp_path: Path, goods: Path) -> None:
    done = run("catalog", "import", goods, "--store", tmp_path / "new.sqlite")
    assert done.returncode == 0, done.stderr
    assert "products" in done.stdout
    (row,) = Books(tmp_path / "new.sqlite").rows("SELECT count(*) AS n FROM products")
    assert f" {row['n']}" in done.stdout


def test_no_folder_means_the_demo_store(call: Run, tmp_path: Path) -> None:
    done = call("catalog", "import", HAWKER_DATABASE_URL=str(tmp_path / "new.sqlite"))
    assert done.returncode == 0, done.stderr
    (row,) = Books(tmp_path / "new.sqlite").rows("SELECT name FROM store")
    assert row["name"] == "Seven Lanes Market"


def test_every_problem_is_listed_and_nothing_is_changed(call: Run, stocked: Path, goods: Path) -> None:
    variants = goods / "variants.csv"
    rows = variants.read_text().splitlines()
    rows[1] = rows[1].replace(",54.95,", ",cheap,")
    rows[2] = rows[2].replace(",meadow-runner,", ",nobody,")
    variants.write_text("\n".join(rows))
    goods.joinpath("store.yaml").write_text(goods.joinpath("store.yaml").read_text().replace("USD", "Dollars"))
    before = Books(stocked).rows("SELECT * FROM variants")
    done = call("catalog", "import", goods, "--store", stocked)
    assert done.returncode == 1
    assert "Nothing was imported" in done.stderr
    assert "cheap" in done.stderr
    assert "nobody" in done.stderr
    assert "currency" in done.stderr
    assert "Traceback" not in done.stderr
    assert Books(stocked).rows("SELECT * FROM variants") == before


def test_missing_files_are_named(call: Run, stocked: Path, goods: Path) -> None:
    for missing in ("store.yaml", "products.csv", "variants.csv"):
        goods.joinpath(missing).unlink()
    done = call("catalog", "import", goods, "--store", stocked)
    assert done.returncode == 1
    assert all(missing in done.stderr for missing in ("store.yaml", "products.csv", "variants.csv"))


def test_a_missing_folder_is_named(call: Run, stocked: Path) -> None:
    done = call("catalog", "import", "nowhere", "--store", stocked)
    assert done.returncode == 1
    assert "nowhere" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_file_instead_of_a_folder_is_named(call: Run, stocked: Path, goods: Path) -> None:
    done = call("catalog", "import", goods / "products.csv", "--store", stocked)
    assert done.returncode == 1
    assert "products.csv" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_preview_shows_what_would_change_and_changes_nothing(call: Run, stocked: Path, goods: Path) -> None:
    products = goods / "products.csv"
    products.write_text(products.read_text().replace("meadow-runner,Meadow Runner", "meadow-runner,Meadow Racer"))
    before = Books(stocked).rows("SELECT * FROM products")
    done = call("catalog", "import", goods, "--preview", "--store", stocked)
    assert done.returncode == 0, done.stderr
    assert "changed products: meadow-runner" in done.stdout
    assert "name: Meadow Runner -> Meadow Racer" in done.stdout
    assert Books(stocked).rows("SELECT * FROM products") == before


def test_a_preview_into_an_empty_store_changes_nothing_that_is_there(call: Run, goods: Path, tmp_path: Path) -> None:
    done = call("catalog", "import", goods, "--preview", "--store", tmp_path / "new.sqlite")
    (row,) = [line.split() for line in done.stdout.splitlines() if line.startswith(" reviews ")]
    reviews = len((goods / "reviews.csv").read_text().splitlines()) - 1
    assert row == ["reviews", str(reviews), "-", "-"]


@pytest.mark.parametrize(
    ("file_format", "name"),
    [("own", "folder"), ("shopify", "a.csv"), ("google-xml", "a.xml"), ("google-tsv", "a.tsv")],
)
def test_what_is_exported_changes_nothing_when_it_is_imported(
    call: Run, stocked: Path, tmp_path: Path, file_format: str, name: str
) -> None:
    done = call("catalog", "export", tmp_path / name, "--format", file_format, "--store", stocked)
    assert done.returncode == 0, done.stderr
    done = call("catalog", "import", tmp_path / name, "--preview", "--store", stocked)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "Nothing would change.\n"


def test_an_export_that_cannot_be_written_says_where(call: Run, stocked: Path) -> None:
    done = call("catalog", "export", "/proc/nothing", "--store", stocked)
    assert done.returncode == 1
    assert "/proc/nothing can't be written" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_search_shows_what_is_found_and_how_surely(run: Run, stocked: Path) -> None:
    done = run("catalog", "search", "meadow runner", "--store", stocked)
    assert done.returncode == 0, done.stderr
    (line,) = [line for line in done.stdout.splitlines() if "Meadow Runner" in line]
    assert "54.95 USD" in line
    assert "1.00" in line


def test_a_name_that_was_misheard_is_found_by_its_sound(run: Run, stocked: Path) -> None:
    done = run("catalog", "search", "medal", "runner", "--store", stocked)
    assert "Meadow Runner" in done.stdout


def test_a_search_tells_which_filter_was_left_aside(call: Run, stocked: Path) -> None:
    done = call("catalog", "search", "running shoes", "--max-price", "1", "--store", stocked)
    assert done.returncode == 0, done.stderr
    assert "price" in done.stderr


@pytest.mark.parametrize(("words", "options"), [("zqxwv", []), ("zqxwv", ["--in-stock"])])
def test_a_search_that_finds_nothing_fails(call: Run, stocked: Path, words: str, options: list[str]) -> None:
    done = call("catalog", "search", words, *options, "--store", stocked)
    assert done.returncode == 1
    assert "Nothing was found" in done.stderr


@pytest.mark.parametrize("amount", ["abc", "-3", "0", "NaN", "1e999999"])
def test_a_price_that_is_no_amount_is_refused(call: Run, stocked: Path, amount: str) -> None:
    done = call("catalog", "search", "shoes", f"--max-price={amount}", "--store", stocked)
    assert done.returncode == 2
    assert "59.99" in done.stderr
