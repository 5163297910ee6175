"""Conversations of which something may be learned."""

from __future__ import annotations

from itertools import count
from typing import Final

import pytest

from nlu import Hypothesis
from skills.assembly import House
from skills.dialogue.session import Question, Session
from skills.learning.deciding import Learning
from skills.learning.lessons import Lesson, LessonStore
from skills.learning.own_sentences import OwnSentences, sentences_folder
from skills.reply import Reply
from skills.settings import load_settings
from skills.utterance import Utterance
from tests.journeys.stocked import Books

_numbers: Final = count()


class Shoppers:
    """People who talk to one shop, each in a conversation of their own."""

    def __init__(self, house: House) -> None:
        self.house = house

    def talk(self, *texts: str, session: str = "") -> list[Reply]:
        """One shopper says one thing after the other."""
        name = session or f"kiosk:{next(_numbers)}"
        return [self.say(Utterance.of_text(t, session_id=name, message_id=self._id(), channel="kiosk")) for t in texts]

    def heard(self, *texts: str, support: float) -> None:
        """One shopper is heard, with some doubt."""
        name = f"kiosk:{next(_numbers)}"
        for text in texts:
            self.say(Utterance(name, self._id(), "kiosk", (Hypothesis(text, 0.5),), support=support))

    def say(self, utterance: Utterance) -> Reply:
        return self.house.assistant.respond(utterance)

    def asked(self, question: Question) -> str:
        """A conversation in which a question is open."""
        name = f"kiosk:{next(_numbers)}"

        def ask(session: Session) -> Reply:
            session.question = question
            return Reply("", "")

        self.house.sessions.run_turn(name, self._id(), ask)
        return name

    def lessons(self) -> list[Lesson]:
        return LessonStore(self.house.database).all("en")

    def _id(self) -> str:
        return f"message {next(_numbers)}"


@pytest.fixture
def shoppers(house: House) -> Shoppers:
    return Shoppers(house)


@pytest.fixture
def learning(house: House, books: Books) -> Learning:
    folder = sentences_folder(load_settings(database_url=str(books.path)))
    assert folder is not None
    own = OwnSentences(folder, "en")
    own.path.unlink(missing_ok=True)
    return Learning(house, own, 90)
