"""When the assistant acts, when it asks, and when it says that it didn't understand."""

from __future__ import annotations

import pytest

from nlu import Candidate, Interpretation, Replies, Slots
from skills.assembly import House
from skills.dialogue import policy
from skills.dialogue.prompts import ANSWERS, expectation_of, prompt_of, suggestions_for
from skills.dialogue.registry import registry
from skills.dialogue.risk import RISKS
from skills.dialogue.rivals import NEAR
from skills.dialogue.session import Ask, Question, Session
from tests.skills.talking import CHESS, PACK, Talk


@pytest.fixture
def talk(house: House) -> Talk:
    return Talk(house)


def _rival(intent: str, confidence: float, slots: Slots = Slots()) -> tuple[Candidate, ...]:
    return (Candidate(intent, slots, confidence, ""),)


def test_a_change_with_a_near_rival_is_asked_first(talk: Talk) -> None:
    reply = talk.hear("add", CHESS, 0.8, _rival("remove", 0.75, CHESS))
    assert (talk.asks(), talk.count) == (Ask.MEANT, 0)
    assert "adding something to your cart" in reply.speech
    assert "taking something out" in reply.speech


def test_a_change_without_a_near_rival_is_made(talk: Talk) -> None:
    talk.hear("add", CHESS, 0.8, _rival("remove", 0.8 - NEAR - 0.01, CHESS))
    assert (talk.asks(), talk.count) == (None, 1)


def test_looking_around_is_never_asked_twice(talk: Talk) -> None:
    reply = talk.hear("search", CHESS, 0.8, _rival("add", 0.79, CHESS))
    assert (talk.asks(), talk.count) == (None, 0)
    assert reply.items


def test_the_answer_to_a_question_needs_no_lead(talk: Talk) -> None:
    talk.hear("add", CHESS)
    talk.hear("empty_cart")
    assert talk.asks() is Ask.CONFIRM_EMPTY
    talk.hear("yes", confidence=0.9, rivals=_rival("add", 0.89, CHESS))
    assert (talk.asks(), talk.count) == (None, 0)


@pytest.mark.parametrize(
    ("intent", "slots", "count"),
    [
        ("yes", Slots(), 1),
        ("choose", Slots(ordinals=(1,)), 1),
        ("choose", Slots(ordinals=(2,)), 0),
        ("choose", Slots(item="adding something"), 1),
        ("choose", Slots(item="hearing your cart"), 0),
    ],
)
def test_the_reading_that_was_meant_is_acted_on(talk: Talk, intent: str, slots: Slots, count: int) -> None:
    talk.hear("add", CHESS, 0.8, _rival("show_cart", 0.79))
    talk.hear(intent, slots)
    assert (talk.asks(), talk.count) == (None, count)


def test_words_that_name_neither_reading_are_asked_again(talk: Talk) -> None:
    talk.hear("add", CHESS, 0.8, _rival("show_cart", 0.79))
    talk.hear("choose", Slots(item="a bicycle"))
    assert (talk.asks(), talk.count) == (Ask.MEANT, 0)


def test_neither_reading_was_meant(talk: Talk) -> None:
    talk.hear("add", CHESS, 0.8, _rival("remove", 0.79, CHESS))
    talk.hear("no")
    assert (talk.asks(), talk.count, talk.session.misses) == (None, 0, 1)


@pytest.mark.parametrize("intent", ["yes", "checkout"])
def test_an_unclear_yes_orders_nothing(talk: Talk, intent: str) -> None:
    talk.hear("add", CHESS)
    talk.hear("checkout")
    talk.hear("choose_delivery", Slots(delivery="pickup"))
    assert talk.asks() is Ask.CONFIRM_ORDER
    talk.hear(intent, confidence=policy.CLEAR - 0.01)
    assert (talk.asks(), talk.count) == (Ask.CONFIRM_ORDER, 1)
    assert talk.hear(intent, confidence=policy.CLEAR).order is not None


def test_an_unclear_yes_cancels_and_empties_nothing(talk: Talk) -> None:
    talk.hear("add", CHESS)
    talk.hear("empty_cart")
    talk.hear("yes", confidence=policy.CLEAR - 0.01)
    assert (talk.asks(), talk.count) == (Ask.CONFIRM_EMPTY, 1)


def test_misunderstandings_lead_to_examples_and_to_a_person(talk: Talk) -> None:
    replies = [talk.hear(None).speech for _ in range(3)]
    contact = talk.shop.info().contact
    assert contact not in replies[0] + replies[1]
    assert "check out" in replies[1] or "headphones" in replies[1]
    assert contact in replies[2]
    assert talk.session.misses == 0


def test_what_is_understood_forgives_misunderstandings(talk: Talk) -> None:
    talk.hear(None)
    talk.hear("help")
    assert talk.session.misses == 0


def test_an_intent_that_no_skill_answers_is_not_understood(talk: Talk) -> None:
    talk.hear("sing")
    assert talk.session.misses == 1


def test_a_misunderstanding_leaves_the_question_open(talk: Talk) -> None:
    talk.hear("add", CHESS)
    talk.hear("checkout")
    reply = talk.hear(None)
    assert talk.asks() is Ask.DELIVERY
    assert reply.reprompt


def test_the_second_silence_ends_the_conversation_and_keeps_the_cart(talk: Talk) -> None:
    talk.hear("add", CHESS)
    silent = Interpretation(None, Slots(), 0.0, "")
    assert not policy.silence(talk.turn(silent)).end
    assert policy.silence(talk.turn(silent)).end
    assert talk.count == 1


def test_an_aside_is_followed_by_the_question(talk: Talk) -> None:
    talk.hear("add", CHESS)
    talk.hear("checkout")
    reply = talk.hear("faq", Slots(topic="returns"))
    assert talk.asks() is Ask.DELIVERY
    assert "thirty days" in reply.speech
    assert reply.speech.endswith(reply.reprompt)


def test_another_wish_closes_the_question(talk: Talk) -> None:
    talk.hear("add", CHESS)
    talk.hear("checkout")
    talk.hear("search", Slots(item="tents"))
    assert talk.asks() is None


def test_a_wish_that_is_hardly_heard_leaves_no_question(talk: Talk) -> None:
    talk.hear("add", CHESS)
    talk.hear("empty_cart")
    talk.hear("search", Slots(item="tents"), confidence=policy.ENOUGH_TO_LEAVE - 0.01)
    assert (talk.asks(), talk.session.misses) == (Ask.CONFIRM_EMPTY, 1)
    talk.hear("search", Slots(item="tents"), confidence=policy.ENOUGH_TO_LEAVE)
    assert talk.asks() is None


def test_every_risk_belongs_to_a_skill() -> None:
    assert set(RISKS) <= set(registry.skills)


def test_every_intent_of_the_language_has_a_skill_and_every_skill_can_be_said() -> None:
    assert set(PACK.intents) | {"faq"} == set(registry.skills)


@pytest.mark.parametrize("ask", Ask)
def test_every_question_can_be_put_and_answered(ask: Ask) -> None:
    text = "Which kind?" if ask in {Ask.GUIDE, Ask.CASE} else ""
    question = Question(ask, action="add", options=("one", "two"), attribute="size", text=text)
    message, values = prompt_of(question)
    assert Replies(PACK).render(message, 0, **values).speech
    intents, _ = ANSWERS[ask]
    continued = {intent for asked, intent in registry.continuations if asked is ask}
    assert intents <= continued | set(registry.skills)
    session = Session("s", "c", question=question)
    assert expectation_of(session).options == ("one", "two")
    assert suggestions_for(session, Replies(PACK))


def test_what_was_listed_is_expected_to_be_picked(talk: Talk) -> None:
    assert not expectation_of(talk.session).intents
    talk.hear("search", Slots(item="headphones"))
    expectation = expectation_of(talk.session)
    assert "choose" in expectation.intents
    assert expectation.options[0] == "silent forest headphones"
