"""A conversation whose utterances are given as they were understood."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count

from nlu import Candidate, Interpretation, LanguagePack, Replies, Slots
from skills.assembly import House
from skills.dialogue import policy
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Session
from skills.dialogue.turn import Turn
from skills.names.by_sound import NamesBySound
from skills.reply import Reply

CHESS = Slots(item="chess set")
PACK = LanguagePack.load("en")


class Talk:
    """A conversation whose utterances are given as they were understood."""

    def __init__(self, house: House) -> None:
        self.shop = house.shop
        self.session = Session("s", "cart")
        self._replies = Replies(PACK)
        self._numbers: Iterator[int] = count()

    def turn(self, understood: Interpretation) -> Turn:
        self.session.turn += 1
        now = datetime.now(UTC)
        number = str(next(self._numbers))
        return Turn(self.session, understood, self.shop, self._replies, number, now, NamesBySound("en"))

    def hear(
        self,
        intent: str | None,
        slots: Slots = Slots(),
        confidence: float = 0.9,
        rivals: tuple[Candidate, ...] = (),
        *,
        changes_mind: bool = False,
    ) -> Reply:
        turn = self.turn(Interpretation(intent, slots, confidence, "", rivals))
        turn.changes_mind = changes_mind
        return policy.decide(turn, registry)

    def asks(self) -> Ask | None:
        return self.session.question.ask if self.session.question else None

    @property
    def count(self) -> int:
        return self.shop.cart("cart").count
