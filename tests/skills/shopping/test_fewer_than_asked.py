"""Behind a shop that puts in what it has, the shopper hears how many that are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from skills.assembly import House
from tests.commerce.contract.adds_what_it_has import AddsWhatItHas
from tests.skills.talking import CHESS, Talk

IN_STOCK = 7
"""Chess sets of the demo store."""


@pytest.fixture
def talk(house: House) -> Talk:
    shop = AddsWhatItHas(house.database)
    shop.told = {}
    return Talk(replace(house, shop=shop))


def test_fewer_than_asked_for_are_told_and_counted(talk: Talk) -> None:
    reply = talk.hear("add", replace(CHESS, quantity=IN_STOCK + 2))
    assert talk.count == IN_STOCK
    assert "only" in reply.speech
    assert f"{IN_STOCK} of" in reply.speech
    assert str(IN_STOCK + 2) not in reply.speech
    assert talk.session.added is not None
    assert talk.session.added.quantity == IN_STOCK


def test_a_line_that_grows_as_far_as_it_can_is_told(talk: Talk) -> None:
    talk.hear("add", replace(CHESS, quantity=1))
    reply = talk.hear("set_quantity", replace(CHESS, quantity=IN_STOCK + 2))
    assert talk.count == IN_STOCK
    assert "only" in reply.speech
    assert f"{IN_STOCK} of" in reply.speech


def test_what_is_there_is_told_without_more_ado(talk: Talk) -> None:
    assert "only" not in talk.hear("add", replace(CHESS, quantity=2)).speech
