"""A card number that is said is gone from everything that is shown, kept, learned from and logged."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import inspect, text

from nlu import Hypothesis, Slots
from skills.assembly import House
from skills.logs import no_card_numbers
from skills.reply import Reply
from skills.utterance import Meaning, Utterance

SPOKEN = "my card is four one one one " + "one one one one " * 3
SHOWN_ALOUD = ("4111 ", "4111-", "one one one one", "1111 1111", "1111-1111", "411111")


def _say(house: House, *texts: str, number: str, meaning: Meaning | None = None) -> Reply:
    heard = tuple(map(Hypothesis, texts))
    return house.assistant.respond(Utterance("s", number, "test", heard, meaning, spoken=True))


def _everything_kept(house: House) -> str:
    with house.database.read() as session:
        tables = inspect(house.database.engine).get_table_names()
        return json.dumps(
            [[tuple(map(str, row)) for row in session.execute(text(f'SELECT * FROM "{table}"'))] for table in tables]
        )


@pytest.mark.parametrize("said", [SPOKEN, "4111 1111 1111 1111", "add two mugs 4111-1111-1111-1111 please"])
def test_a_card_number_is_refused_and_nothing_of_it_is_kept(house: House, said: str) -> None:
    reply = _say(house, said, "for one one one", number="1")
    assert "card number" in reply.speech
    assert reply.understood is not None
    assert reply.cart is not None
    assert not reply.cart.lines
    everything = _everything_kept(house) + str(reply)
    assert not [everything[everything.index(d) - 60 :][:140] for d in SHOWN_ALOUD if d in everything]


def test_what_was_asked_is_asked_again(house: House) -> None:
    _say(house, "add the chess set", number="1")
    _say(house, "check out", number="2")
    reply = _say(house, SPOKEN, number="3")
    assert reply.reprompt
    assert reply.speech.endswith(reply.reprompt)


def test_a_number_in_two_utterances_is_refused_at_the_second(house: House) -> None:
    assert "card number" not in _say(house, "four one one one one one one one", number="1").speech
    assert "card number" in _say(house, "one one one one one one one one", number="2").speech


@pytest.mark.parametrize(
    "parts",
    [
        ["4242 4242", "4242 4242"],
        ["4242", "4242", "4242 4242"],
        ["search for 4242 4242", "4242 4242"],
        ["four two four two four two four two", "four two four two four two four two"],
    ],
)
def test_of_a_number_in_parts_nothing_stays_of_the_first_parts_either(house: House, parts: list[str]) -> None:
    for place, part in enumerate(parts):
        last = _say(house, part, number=str(place))
    assert "card number" in last.speech
    assert not last.reprompt, "what was asked with those digits is asked no more"
    everything = _everything_kept(house).lower()
    assert not [digits for digits in ("4242", "four two", "42 42") if digits in everything]
    again = _say(house, parts[0], number="0")
    assert again.speech == last.speech, "who sends the first part again is told the same"


def test_other_digits_in_a_row_are_kept_and_no_card_number(house: House) -> None:
    for place, part in enumerate(["where is my order 4242424", "my postcode is 62704", "call me at 555 010 9999"]):
        assert "card number" not in _say(house, part, number=str(place)).speech
    assert "4242424" in _everything_kept(house)


def test_a_number_in_a_platforms_slots_is_refused(house: House) -> None:
    meaning = Meaning("order_status", Slots(order_number="4111111111111111"))
    assert "card number" in _say(house, "where is it", number="1", meaning=meaning).speech


def test_an_order_number_is_none(house: House) -> None:
    assert "card number" not in _say(house, "where is order 7702135", number="1").speech


def test_an_order_number_its_postcode_and_a_pin_one_after_the_other_are_none(house: House) -> None:
    for number, said in enumerate(("change the payment of order 6348804", "97477", "2580")):
        assert "card number" not in _say(house, said, number=f"in a row {number}").speech


def test_no_log_line_has_one() -> None:
    line = no_card_numbers(None, "info", {"event": "paid with 4111 1111 1111 1111", "number": "7702135", "n": 3})
    assert line == {"event": "paid with [card number]", "number": "7702135", "n": 3}
