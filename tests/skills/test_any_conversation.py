"""Whatever is said in whatever order: nothing fails, and nothing is ordered or emptied that was not agreed to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from commerce import Cart
from skills.assembly import House
from skills.dialogue.session import Ask, Question
from skills.reply import Reply
from skills.utterance import Utterance
from tests.journeys.journey import load_journeys

DEVELOPMENT: Final = Path(__file__).parent.parent / "nlu" / "dev.en.yaml"
AGREEING: Final = frozenset({"yes", "checkout"})
EMPTYING: Final = frozenset({Ask.CONFIRM_EMPTY, Ask.CONFIRM_UNDO, Ask.CONFIRM_REMOVE})
"""Questions whose yes may take several lines out at once."""
SHORT: Final = (
    "yes", "no", "undo", "redo", "undo everything", "start over", "back", "more", "repeat", "cancel", "help", "first",
    "the second one", "not the first one", "the last", "both", "all of them", "none of them", "the cheapest", "it",
    "two", "5", "fifteen", "two more", "one less", "a few", "50 bags", "half a kilo", "size nine", "in red", "blue",
    "actually the blue one", "no eggs", "another one", "actually add another one", "make it three", "remove it",
    "check out", "store pickup", "express", "empty my cart", "remove everything except the first one", "order it",
    "replace it with milk", "swap the milk for tea", "my usual", "the same again", "i don't want it", "", "?", "hm",
)  # fmt: skip


def _said() -> list[str]:
    """What the journeys in English and the development set say."""
    english = [journey for journey in load_journeys() if "." not in journey.name and "_auf_" not in journey.name]
    journeys = [str(step["say"]) for journey in english for step in journey.steps if "say" in step]
    requests: list[dict[str, Any]] = yaml.safe_load(DEVELOPMENT.read_text(encoding="utf-8"))
    return [*journeys, *(str(request["say"]) for request in requests)]


UTTERANCES: Final = st.one_of(st.sampled_from(SHORT), st.sampled_from(_said()))


class Shopper:
    """Says one thing after the other, and watches what comes of it."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._id = uuid4().hex

    @property
    def cart(self) -> Cart:
        return self._house.shop.cart(self._id)

    def say(self, text: str) -> Reply:
        """One utterance; what must never happen did not."""
        before, question, order = self.cart, self._question(), self._order()
        offered = self._house.shop.checkout.summary(self._id).fingerprint
        said = Utterance.of_text(text, session_id=self._id, message_id=uuid4().hex, channel="test")
        reply = self._house.assistant.respond(said)
        assert reply.display.strip()
        if self._order() != order:
            assert self._agreed(reply, offered, question)
        elif len(before.lines) > 1 and not self.cart.lines:
            undone = reply.understood is not None and reply.understood.intent in {"undo", "redo", "remove"}
            assert undone or (question is not None and question.ask in EMPTYING)
        self._holds_what_there_is()
        return reply

    def _agreed(self, reply: Reply, offered: str, question: Question | None) -> bool:
        """Whether a yes was said right after all that is ordered had been read back just as it was."""
        is_yes = reply.understood is not None and reply.understood.intent in AGREEING
        is_asked = question is not None and question.ask is Ask.CONFIRM_ORDER
        return is_yes and is_asked and question is not None and question.fingerprint == offered

    def _holds_what_there_is(self) -> None:
        for line in self.cart.lines:
            product = self._house.shop.product(line.product_id)
            assert product is not None
            (variant,) = (v for v in product.variants if v.sku == line.sku)
            assert 0 < line.quantity <= variant.stock

    def _question(self) -> Question | None:
        return self._house.assistant.session(self._id).question

    def _order(self) -> str:
        order = self._house.shop.last_order(self._id)
        return order.number if order is not None else ""


def _lines(cart: Cart) -> list[tuple[str, int, Sequence[str]]]:
    return [(line.sku, line.quantity, [option.code for option in line.options]) for line in cart.lines]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(UTTERANCES, min_size=1, max_size=10))
@example(texts=["add two chess sets", "check out", "first", "two more", "yes", "yes"])
@example(texts=["add the meadow runner in blue size nine", "store pickup", "yes"])
@example(texts=["add a few candles", "the first one", "gold", "hm", "hm", "hm"])
def test_nothing_happens_that_was_not_agreed_to(house: House, texts: list[str]) -> None:
    shopper = Shopper(house)
    for text in texts:
        shopper.say(text)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    texts=st.lists(UTTERANCES, max_size=5),
    added=st.sampled_from(["add tomato seeds", "add two chess sets", "add oat milk", "add one more chess set"]),
)
def test_undo_after_adding_restores_the_cart(house: House, texts: list[str], added: str) -> None:
    shopper = Shopper(house)
    for text in texts:
        shopper.say(text)
    shopper.say("never mind")  # nothing is asked any more
    before = shopper.cart
    shopper.say(added)
    if _lines(shopper.cart) == _lines(before):
        return  # there are no more of it
    shopper.say("undo")
    assert (_lines(shopper.cart), shopper.cart.total) == (_lines(before), before.total)
