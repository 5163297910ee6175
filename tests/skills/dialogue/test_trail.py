"""Going back finds the list or the question before, whichever was last."""

from __future__ import annotations

import pytest

from commerce import Money, SearchQuery
from skills.dialogue import trail
from skills.dialogue.session import Ask, Question, Session
from skills.reply import Listed

SIZE = Question(Ask.WHICH_VALUE, action="add", product_id="p", attribute="size")
COLOR = Question(Ask.WHICH_VALUE, action="add", product_id="p", attribute="color")


class Walk:
    """A session in which lists are read out and questions put, a turn each."""

    def __init__(self) -> None:
        self.session = Session("s", "c")

    def list(self, name: str, page: int = 0) -> None:
        self._begin(None)
        session = self.session
        session.listed, session.listed_in = (_listed(name),), session.turn
        session.query, session.page = SearchQuery(name), page
        trail.keep(session, "search")

    def ask(self, question: Question, intent: str | None = "choose") -> None:
        self._begin(question)
        trail.keep(self.session, intent)

    def tell(self, intent: str | None) -> None:
        self._begin(self.session.question)
        trail.keep(self.session, intent)

    def do(self, intent: str = "choose") -> None:
        self._begin(None)
        trail.keep(self.session, intent)

    def back(self) -> str | None:
        view = trail.step_back(self.session)
        if view is None:
            return None
        return view.question.attribute or view.question.ask.value if view.question else view.listed[0].name

    def _begin(self, question: Question | None) -> None:
        self.session.turn += 1
        self.session.question = question


def _listed(name: str) -> Listed:
    return Listed(1, name, name, name, "", Money(100, "USD"), None, True)


@pytest.fixture
def walk() -> Walk:
    return Walk()


def test_there_is_nothing_before_the_beginning(walk: Walk) -> None:
    assert walk.back() is None
    walk.list("shoes")
    assert walk.back() is None


def test_from_a_list_to_the_list_before(walk: Walk) -> None:
    walk.list("shoes")
    walk.list("shoes", page=3)
    walk.list("tea")
    walk.do("details")
    assert [walk.back() for _ in range(4)] == ["tea", "tea", "tea", "tea"]


def test_what_is_said_last_is_left_by_going_back(walk: Walk) -> None:
    walk.list("shoes")
    walk.list("tea")
    assert walk.back() == "shoes"


def test_from_a_question_to_the_one_before_and_to_the_list(walk: Walk) -> None:
    walk.list("shoes")
    walk.ask(SIZE)
    walk.ask(COLOR)
    assert walk.back() == "size"
    walk.ask(SIZE, "previous")
    assert walk.back() == "shoes"


def test_a_question_that_was_answered_is_not_gone_back_to(walk: Walk) -> None:
    walk.list("shoes")
    walk.ask(SIZE)
    walk.ask(COLOR)
    walk.do()
    assert walk.back() == "shoes"


def test_a_question_that_was_left_for_a_list_is(walk: Walk) -> None:
    walk.ask(Question(Ask.DELIVERY))
    walk.list("tea")
    assert walk.back() == "delivery"


def test_a_question_that_is_asked_again_is_one_step(walk: Walk) -> None:
    walk.list("shoes")
    walk.ask(SIZE)
    walk.tell("faq")
    walk.ask(Question(SIZE.ask, action="add", product_id="p", attribute="size", heard="again"))
    assert walk.back() == "shoes"


@pytest.mark.parametrize("ask", sorted(trail.PASSING))
def test_a_question_in_passing_is_left_for_what_was_before(walk: Walk, ask: Ask) -> None:
    walk.list("shoes")
    walk.ask(Question(ask))
    assert walk.back() == "shoes"


@pytest.mark.parametrize("intent", [None, *sorted(trail.STAYING)])
def test_how_it_is_spoken_and_what_was_not_understood_lead_nowhere(walk: Walk, intent: str | None) -> None:
    walk.list("shoes")
    walk.list("tea")
    walk.tell(intent)
    assert walk.back() == "shoes"


def test_the_trail_is_bounded(walk: Walk) -> None:
    for number in range(100):
        walk.list(str(number))
    assert len(walk.session.trail) == trail.LONGEST
