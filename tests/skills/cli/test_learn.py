"""``hawker learn``: reviewing what was not understood, as the shopkeeper does it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import orjson
import pytest

from skills.assembly import open_house
from skills.settings import load_settings
from skills.utterance import Utterance
from tests.skills.cli.conftest import Run

YANK = ("yank me out backpacks", "show me backpacks")
MISSES = (
    YANK,
    ("yank me out headphones", "show me headphones"),
    ("find wazzles", "show me running shoes", "add the first one", "ten", "blue"),
    ("flibber the gibbet for anna.b@mail.example",),
)


@pytest.fixture(scope="session")
def _missed_store(demo_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    store = Path(shutil.copyfile(demo_store, tmp_path_factory.mktemp("missed") / "shop.sqlite"))
    house = open_house(load_settings(database_url=str(store)))
    for shopper, said in enumerate(MISSES):
        for text in said:
            utterance = Utterance.of_text(text, session_id=f"s{shopper}", message_id=text, channel="chat")
            house.assistant.respond(utterance)
    house.close()
    return store


@pytest.fixture
def missed(_missed_store: Path, tmp_path: Path) -> Path:
    """A store where some things were not understood."""
    return Path(shutil.copyfile(_missed_store, tmp_path / "missed.sqlite"))


def _list(call: Run, store: Path, *options: str) -> dict[str, Any]:
    listed: dict[str, Any] = orjson.loads(call("learn", "list", "--json", "--store", store, *options).stdout)
    return listed


def _id(call: Run, store: Path, text: str) -> str:
    (found,) = (each["id"] for each in _list(call, store, "--at-least", "1")["proposals"] if each["text"] == text)
    return str(found)


def test_what_was_said_more_than_once_is_proposed_with_its_count(call: Run, missed: Path) -> None:
    listed = _list(call, missed)
    assert listed["kept"] == {"missed": 3, "corrected": 0, "meant": 0, "not found": 1}
    (proposal,) = listed["proposals"]
    assert proposal["said"] == ["yank me out backpacks", "yank me out headphones"]
    assert (proposal["kind"], proposal["target"], proposal["text"], proposal["count"]) == (
        "sentence",
        "search",
        "yank me out {item}",
        2,
    )


def test_people_read_a_table(call: Run, missed: Path) -> None:
    shown = call("learn", "list", "--at-least", "1", "--store", missed).stdout
    assert "yank me out {item}" in shown
    assert "Meadow Runner" in shown
    assert "Kept: 3 missed, 0 corrected, 0 meant, 1 not found." in shown


def test_show_tells_what_it_was_made_from_and_what_the_language_test_says(call: Run, missed: Path) -> None:
    shown = call("learn", "show", _id(call, missed, "yank me out {item}"), "--store", missed).stdout
    assert "yank me out backpacks" in shown
    assert "show me backpacks" in shown
    assert "The language test has nothing against it" in shown


def test_what_is_accepted_is_understood_and_what_is_undone_is_not(call: Run, missed: Path) -> None:
    ids = [_id(call, missed, "yank me out {item}"), _id(call, missed, "wazzles")]
    done = call("learn", "accept", *ids, "--store", missed)
    assert done.returncode == 0, done.stderr
    assert call("understand", "yank me out tents", "--store", missed).returncode == 0
    assert "Meadow Runner" in call("chat", "--store", missed, typed="find wazzles\n").stdout
    assert [each["accepted"] for each in _list(call, missed, "--decided")["decided"]] == [True, True]
    assert call("learn", "undo", *ids, "--store", missed).returncode == 0
    assert call("understand", "yank me out tents", "--store", missed).returncode == 1
    assert _list(call, missed, "--decided")["decided"] == []


def test_an_import_keeps_the_aliases_that_were_accepted(call: Run, missed: Path) -> None:
    call("learn", "accept", _id(call, missed, "wazzles"), "--store", missed)
    imported = call("catalog", "import", "--store", missed)
    assert "learned aliases" in imported.stdout
    assert "Meadow Runner" in call("chat", "--store", missed, typed="find wazzles\n").stdout


def test_what_is_refused_says_why_and_is_exit_code_1(call: Run, stocked: Path) -> None:
    call("chat", "--json", "--store", stocked, typed="show my cart\nno i meant what's on sale\n")
    wrong = _id(call, stocked, "show my cart")
    done = call("learn", "accept", wrong, "--store", stocked)
    assert done.returncode == 1
    assert "two intents can't claim it" in done.stderr
    assert _list(call, stocked, "--decided")["decided"] == []


def test_what_is_rejected_is_not_proposed_again(call: Run, missed: Path) -> None:
    assert call("learn", "reject", _id(call, missed, "yank me out {item}"), "--store", missed).returncode == 0
    assert _list(call, missed)["proposals"] == []
    assert [each["accepted"] for each in _list(call, missed, "--decided")["decided"]] == [False]


def test_everything_can_be_forgotten(call: Run, missed: Path) -> None:
    assert "4 utterances" in call("learn", "forget", "--all", "--store", missed).stderr
    assert sum(_list(call, missed)["kept"].values()) == 0


def test_what_to_forget_has_to_be_said(call: Run, missed: Path) -> None:
    done = call("learn", "forget", "--store", missed)
    assert done.returncode == 1
    assert "--all" in done.stderr


@pytest.mark.parametrize("command", ["show", "accept", "reject", "forget", "undo"])
def test_an_unknown_proposal_is_named_with_where_to_look(call: Run, stocked: Path, command: str) -> None:
    done = call("learn", command, "0badc0de", "--store", stocked)
    assert done.returncode == 1
    assert "0badc0de" in done.stderr
    assert "hawker learn list" in done.stderr


def test_the_shop_can_be_told_to_keep_nothing(call: Run, stocked: Path) -> None:
    call("chat", "--json", "--store", stocked, typed="\n".join(YANK), HAWKER_LEARN="false")
    assert sum(_list(call, stocked)["kept"].values()) == 0


def test_the_folder_of_sentences_can_be_named(call: Run, missed: Path, tmp_path: Path) -> None:
    own = str(tmp_path / "our sentences")
    refused = call("learn", "list", "--store", missed, HAWKER_SENTENCES=own)
    assert refused.returncode != 0
    assert f"HAWKER_SENTENCES: there is no folder {own}; create it" in refused.stderr
    (tmp_path / "our sentences").mkdir()
    call("learn", "accept", _id(call, missed, "yank me out {item}"), "--store", missed, HAWKER_SENTENCES=own)
    assert (tmp_path / "our sentences" / "en" / "intents" / "learned.yaml").exists()
    understood = call("understand", "yank me out tents", "--store", missed, HAWKER_SENTENCES=own)
    assert understood.returncode == 0
    assert call("understand", "yank me out tents", "--store", missed).returncode == 1
