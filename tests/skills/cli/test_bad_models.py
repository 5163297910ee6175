"""A speech model that is damaged or of another language: told plainly, with the cart kept and no process that dies."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import orjson
import pytest

from commerce import Cart, LocalShop, SearchQuery, open_database
from models import find_model
from skills.cli.shop import recorded_shopper
from tests.skills.cli.conftest import Run

pytestmark = pytest.mark.audio

Damage = Callable[[Path], object]


def halved(name: str) -> Damage:
    """The file with its second half gone."""
    return lambda model: (model / name).write_bytes((content := (model / name).read_bytes())[: len(content) // 2])


def garbled(name: str) -> Damage:
    """The file with nonsense in its middle."""

    def damage(model: Path) -> None:
        content = bytearray((model / name).read_bytes())
        content[200_000:700_000] = b"\xff" * 500_000
        (model / name).write_bytes(content)

    return damage


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the embedded model."""
    return shutil.copytree(find_model("en").path, tmp_path / "model")


def filled_cart(store: Path) -> Cart:
    """The session's cart, with something in it."""
    with closing(open_database(store)) as database:
        shop = LocalShop(database)
        sku = shop.search(SearchQuery("chess set")).hits[0].variant.sku
        cart = shop.add("local:s", sku, 1, key="k")
    assert isinstance(cart, Cart)
    return cart


def kept_cart(store: Path) -> Cart:
    with closing(open_database(store)) as database:
        return LocalShop(database).cart("local:s")


@pytest.mark.parametrize(
    ("damage", "problem"),
    [
        (lambda model: (model / "am/final.mdl").unlink(), "am/final.mdl is missing"),
        (lambda model: (model / "graph/Gr.fst").unlink(), "graph/Gr.fst is missing"),
        (halved("am/final.mdl"), "can't be read; install it again"),
        (halved("graph/HCLr.fst"), "damaged; install it again"),
        (halved("graph/words.txt"), "can't be read; install it again"),
        (halved("conf/mfcc.conf"), "can't be read; install it again"),
        (halved("graph/disambig_tid.int"), "dies of the model"),
        (garbled("graph/HCLr.fst"), "dies of the model"),
    ],
)
def test_a_damaged_model_is_told(run: Run, stocked: Path, copy: Path, damage: Damage, problem: str) -> None:
    before = filled_cart(stocked)
    damage(copy)
    done = run("shop", "--audio", recorded_shopper()[0], "--store", stocked, "--session", "s", "--model", copy)
    assert done.returncode == 1
    assert problem in done.stderr
    assert str(copy) in done.stderr
    assert "cart is kept" not in done.stderr, "nothing had begun"
    assert "Traceback" not in done.stderr
    assert kept_cart(stocked).lines == before.lines


def test_a_model_that_is_damaged_after_it_was_used_is_tried_again(run: Run, stocked: Path, copy: Path) -> None:
    given = ("shop", "--audio", recorded_shopper()[0], "--store", stocked, "--model", copy)
    assert run(*given, HAWKER_COMPILE="false").returncode == 0
    garbled("graph/HCLr.fst")(copy)
    done = run(*given, HAWKER_COMPILE="false")
    assert done.returncode == 1
    assert "dies of the model" in done.stderr


def test_a_model_of_another_language_is_refused_instead_of_hearing_nonsense(run: Run, stocked: Path) -> None:
    korean = find_model("ko").path
    done = run("shop", "--audio", recorded_shopper()[0], "--store", stocked, "--session", "s", "--model", korean)
    assert done.returncode == 1
    assert "hears another language than 'en'" in done.stderr
    assert "cart is kept" not in done.stderr, "nothing had begun"
    found = orjson.loads(run("doctor", "--json", "--store", stocked, "--model", korean).stdout)["findings"]
    hearing = next(finding for finding in found if finding["name"] == "Hearing")
    assert not hearing["good"]
    assert "another language" in hearing["found"]


def test_the_doctor_survives_a_model_that_kills_the_engine(run: Run, stocked: Path, copy: Path) -> None:
    garbled("graph/HCLr.fst")(copy)
    done = run("doctor", "--json", "--store", stocked, "--model", copy, HAWKER_WAKE="hey shop")
    assert done.returncode == 1
    assert any("dies of the model" in finding["found"] for finding in orjson.loads(done.stdout)["findings"])
