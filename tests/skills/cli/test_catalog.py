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
