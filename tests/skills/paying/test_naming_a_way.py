"""A way to pay is named in few words, at any moment of checkout, and what only a customer has is nobody else's."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import pytest
from sqlalchemy import text

from commerce import Cart
from skills.assembly import House
from skills.dialogue.session import Ask
from skills.reply import Reply
from skills.utterance import Utterance

_CARTS = count()
WAYS = (("till", "at the till"), ("gift_card", "by gift card"), ("stripe", "by credit card"))
Say = Callable[[str], Reply]


@pytest.fixture(params=[1, 3])
def ways(request: pytest.FixtureRequest, house: House) -> int:
    """How many ways the shop offers: the till, and a gift card and Stripe besides."""
    with house.database.write() as session:
        for place, (kind, name) in enumerate(WAYS[: request.param]):
            session.execute(
                text(
                    "INSERT INTO payment_methods (code, kind, name, aliases, capture_later, needs_code, position) "
                    "VALUES (:kind, :kind, :name, '[]', false, false, :place)"
                ),
                {"kind": kind, "name": name, "place": place},
            )
        session.execute(text(f"UPDATE store SET revision = 'ways {request.param}'"))
    value: int = request.param
    return value


@pytest.fixture
def say(house: House, ways: int) -> Say:  # noqa: ARG001 - it has to be offered first
    cart, messages = f"naming-{next(_CARTS)}", count()

    def said(words: str) -> Reply:
        number = str(next(messages))
        return house.assistant.respond(Utterance.of_text(words, session_id=cart, message_id=number, channel="test"))

    with house.database.read() as session:
        sku = str(session.scalar(text("SELECT sku FROM variants WHERE stock > 3 AND NOT retired ORDER BY sku")))
    assert isinstance(house.shop.add(cart, sku, 1, key="a"), Cart)
    assert isinstance(house.shop.choose_delivery(cart, "pickup", key="d"), Cart)
    said("check out")
    return said


@pytest.mark.parametrize("ways", [3], indirect=True)
@pytest.mark.parametrize("words", ["till", "the till please", "at the till", "the first one", "i pay at the till"])
def test_the_till_is_named_as_people_name_it(say: Say, words: str) -> None:
    say(words)
    assert say("yes").order is not None


@pytest.mark.parametrize("ways", [3], indirect=True)
@pytest.mark.parametrize("words", ["card", "the bank", "with something else", "by"])
def test_a_word_that_names_several_ways_or_none_chooses_nothing(say: Say, words: str) -> None:
    assert "?" in say(words).display
    assert say("yes").order is None


@pytest.mark.parametrize("ways", [1], indirect=True)
@pytest.mark.parametrize("words", ["i pay by card", "cash", "with my gift card"])
def test_a_way_that_is_not_offered_leaves_the_final_question_open(say: Say, words: str) -> None:
    assert "till" in say(words).display
    assert say("yes").order is not None


@pytest.mark.parametrize("ways", [3], indirect=True)
def test_a_gift_card_is_asked_whose_it_is_before_anything_is_read_back(say: Say, house: House) -> None:
    say("by gift card")
    open_sessions = [house.assistant.session(f"naming-{number}") for number in range(next(_CARTS))]
    question = open_sessions[-1].question
    assert question is not None
    assert question.ask is Ask.IDENTITY
