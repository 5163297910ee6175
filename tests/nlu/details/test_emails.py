"""E-mail addresses are read from any way to type or say them, and never half."""

from __future__ import annotations

import pytest

from tests.nlu.details.conftest import Answer


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("jane.doe@mail.com", "jane.doe@mail.com"),
        ("It's Jane.Doe@Mail.com!", "jane.doe@mail.com"),
        ("j a n e dot doe at mail dot com", "jane.doe@mail.com"),
        ("jane dot doe at mail dot com", "jane.doe@mail.com"),
        ("my email is jane dot doe at mail dot com", "jane.doe@mail.com"),
        ("my e-mail address is j a n e at mail dot com please", "jane@mail.com"),
        ("jane underscore doe at mail dot co dot uk", "jane_doe@mail.co.uk"),
        ("jane dash doe at my dash mail dot org", "jane-doe@my-mail.org"),
        ("jane doe at mail dot com", "janedoe@mail.com"),
        ("b as in boy o b at mail dot com", "bob@mail.com"),
        ("a n n a at mail dot com", "anna@mail.com"),
        ("a double n a at mail dot com", "anna@mail.com"),
        ("juliet alpha november echo at mail dot com", "jane@mail.com"),
        ("mike at mail dot com", "mike@mail.com"),
        ("charlie dot oscar at mail dot com", "charlie.oscar@mail.com"),
        ("jane four two at mail dot com", "jane42@mail.com"),
        ("jane forty two at mail dot com", "jane42@mail.com"),
        ("jane nineteen eighty four at mail dot com", "jane1984@mail.com"),
        ("jane at m a i l dot c o m", "jane@mail.com"),
        ("jane plus shop at mail dot com", "jane+shop@mail.com"),
        ("you can send it to jane at mail dot com", "jane@mail.com"),
        ("jane at mail dot calm", "jane@mail.com"),
        ("jay a n e at mail dot com", "jane@mail.com"),
        ("b r o o k e at mail dot com", "brooke@mail.com"),
    ],
)
def test_an_address_is_read_however_it_is_said(answer: Answer, text: str, address: str) -> None:
    assert answer("email", text) == address


@pytest.mark.parametrize(
    "text",
    ["jane", "jane at mail", "at mail dot com", "jane dot doe", "@", "jane@", "yes", "i don't have one", "a@b@c.com"],
)
def test_what_is_no_whole_address_is_none(answer: Answer, text: str) -> None:
    assert answer("email", text) is None
