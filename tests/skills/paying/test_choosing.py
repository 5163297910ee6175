"""A way to pay is asked for only where there is a choice, and can be changed before and after the order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pytest
from sqlalchemy import text

from commerce import PaymentKind
from skills.assembly import House
from skills.reply import Reply
from skills.utterance import Utterance


class Chat:
    def __init__(self, house: House) -> None:
        self.house = house
        self._numbers: Iterator[int] = count()

    def say(self, said: str) -> Reply:
        number = str(next(self._numbers))
        return self.house.assistant.respond(Utterance.of_text(said, session_id="s", message_id=number, channel="test"))

    def kinds(self) -> list[PaymentKind]:
        number = self.house.assistant.session("s").last_order
        return [payment.kind for payment in self.house.shop.payments.of_order(number)]


@pytest.fixture
def chat(house: House) -> Chat:
    with house.database.write() as session:
        for place, (kind, name) in enumerate((("till", "at the till"), ("link", "by link"))):
            session.execute(
                text(
                    "INSERT INTO payment_methods (code, kind, name, aliases, capture_later, needs_code, position) "
                    "VALUES (:kind, :kind, :name, '[]', false, false, :place)"
                ),
                {"kind": kind, "name": name, "place": place},
            )
        session.execute(text("UPDATE store SET revision = 'paid by link'"))
    return Chat(house)


def test_the_way_to_pay_is_asked_read_back_and_changed_while_it_is_not_paid(chat: Chat) -> None:
    chat.say("add the chess set")
    chat.say("check out")
    asked = chat.say("pick up")
    assert "by link" in asked.speech
    assert "by link" in chat.say("by link").speech
    placed = chat.say("yes")
    assert placed.order is not None
    assert placed.link
    assert "at the till" in placed.speech, "a link takes no money: its page shows the code for the till"
    assert placed.link not in placed.speech
    assert chat.kinds() == [PaymentKind.LINK]
    assert "Not yet" in chat.say("have i paid yet").speech or "still" in chat.say("have i paid yet").speech
    assert "at the till" in chat.say("pay at the till").speech
    assert chat.kinds()[-1] is PaymentKind.TILL
