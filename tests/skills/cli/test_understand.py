"""``hawker understand``: what is made of an utterance, and why."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson

from tests.skills.cli.conftest import Run


def _records(output: str) -> list[dict[str, Any]]:
    return [orjson.loads(line) for line in output.splitlines()]


def test_it_says_intent_slots_and_how_sure(call: Run, stocked: Path) -> None:
    done = call("understand", "put two green teas in my basket", "--store", stocked)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith('add  item="green teas", quantity=2  (')


def test_what_is_not_understood_is_exit_code_1(call: Run, stocked: Path) -> None:
    done = call("understand", "qwertz plonk", "--store", stocked)
    assert done.returncode == 1
    assert done.stdout.startswith("not understood")


def test_explain_shows_units_readings_evidence_and_the_decision(call: Run, stocked: Path) -> None:
    done = call("understand", "put two green teas in my basket", "--explain", "--store", stocked)
    parts = ['heard: "put two green teas in my basket"', "readings", "<put>", "evidence", "intercept", "add  item="]
    places = [done.stdout.index(part) for part in parts]
    assert places == sorted(places)


def test_json_explains_as_one_object(call: Run, stocked: Path) -> None:
    done = call("understand", "show my cart", "--explain", "--json", "--store", stocked)
    (record,) = _records(done.stdout)
    best = record["candidates"][0]
    assert (record["intent"], record["decision"], best["intent"]) == ("show_cart", "understood", "show_cart")
    assert record["confidence"] >= record["threshold"]
    assert record["margin"] > 0
    assert [unit["text"] for unit in record["alternatives"][0]["units"]] == ["show", "my", "cart"]
    assert set(best["features"]["score"]) == {"value", "coefficient", "contribution"}


def test_utterances_come_one_a_line_from_stdin(call: Run, stocked: Path) -> None:
    said = ["show my cart", "qwertz plonk", "", "what's on sale"]
    done = call("understand", "--json", "--store", stocked, typed="\n".join(said))
    assert [record["intent"] for record in _records(done.stdout)] == ["show_cart", None, "deals"]
    assert done.returncode == 1


def test_what_the_dialogue_asked_makes_a_bare_value_an_answer(call: Run, stocked: Path) -> None:
    asked = call("understand", "ten", "--expect", "choose/size", "--json", "--store", stocked)
    (record,) = _records(asked.stdout)
    assert (record["intent"], record["slots"]) == ("choose", {"size": "10"})


def test_a_name_that_was_listed_can_be_answered(call: Run, stocked: Path) -> None:
    listed = ["--option", "Morning Mile", "--option", "Rain Dash"]
    done = call("understand", "the rain dash", "--expect", "choose", *listed, "--json", "--store", stocked)
    (record,) = _records(done.stdout)
    assert record["intent"] == "choose"


def test_alternatives_are_read_with_their_belief(call: Run, stocked: Path) -> None:
    others = ["--alternative", "show my cart=0.9", "--alternative", "2+2=4 or so"]
    done = call("understand", "chew mike art", *others, "--explain", "--json", "--store", stocked)
    (record,) = _records(done.stdout)
    assert record["intent"] == "show_cart"
    assert [(each["text"], each["share"]) for each in record["alternatives"]] == [
        ("chew mike art", 1.0),
        ("show my cart", 0.9),
        ("2+2=4 or so", 0.5),
    ]


def test_an_expected_intent_that_there_is_not_is_a_wrong_option(call: Run, stocked: Path) -> None:
    done = call("understand", "ten", "--expect", "chose/size", "--store", stocked)
    assert done.returncode == 2
    assert "there is no intent chose" in done.stderr
    assert "choose_delivery" in done.stderr


def test_a_slot_that_there_is_not_is_a_wrong_option(call: Run, stocked: Path) -> None:
    done = call("understand", "ten", "--expect", "choose/shoe", "--store", stocked)
    assert done.returncode == 2
    assert "there is no slot shoe" in done.stderr


def test_what_steers_a_terminal_is_shown_as_it_is_written(call: Run, stocked: Path) -> None:
    done = call("understand", "show \x1b[31m my [bold]cart", "--explain", "--store", stocked)
    assert "\x1b[31m" not in done.stdout
    assert "[bold]" in done.stdout


def test_each_of_several_requests_is_explained(call: Run, stocked: Path) -> None:
    said = "add two green teas and show my cart"
    shown = call("understand", said, "--explain", "--store", stocked).stdout
    parts = ["request 1: add", 'heard: "add two green teas"', "request 2: show_cart", 'heard: "show my cart"']
    places = [shown.index(part) for part in parts]
    assert places == sorted(places)
    (record,) = _records(call("understand", said, "--explain", "--json", "--store", stocked).stdout)
    assert [part["candidates"][0]["intent"] for part in record["parts"]] == ["add", "show_cart"]
    assert [part["heard"] for part in record["parts"]] == ["add two green teas", "show my cart"]


def test_what_is_no_text_is_replaced(call: Run, stocked: Path) -> None:
    done = call("understand", "find \udcff tents", "--json", "--store", stocked)
    assert done.returncode == 0, done.stderr
    assert _records(done.stdout)[0]["intent"] == "search"


def test_half_a_kilo_can_be_written_as_json(call: Run, stocked: Path) -> None:
    done = call("understand", "i want half a kilo of rice", "--json", "--store", stocked)
    (record,) = _records(done.stdout)
    assert record["slots"] == {"item": "rice", "unit": "kilo", "amount": "0.5"}
