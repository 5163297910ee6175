"""What goes wrong in a conversation is kept with what worked in the end, and nothing that tells who it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import structlog

from nlu import Candidate, Slots
from skills.assembly import House, open_house
from skills.dialogue.session import Ask, Question
from skills.learning.lessons import Kind, Lesson, LessonStore, Outcome
from skills.settings import load_settings
from skills.utterance import Utterance
from tests.journeys.stocked import Books
from tests.skills.learning.conftest import Shoppers


def _only(shoppers: Shoppers) -> Lesson:
    (lesson,) = shoppers.lessons()
    return lesson


def test_what_was_not_understood_is_kept_with_what_worked_next(shoppers: Shoppers) -> None:
    shoppers.talk("Yank me out some backpacks!", "show me backpacks")
    lesson = _only(shoppers)
    assert (lesson.kind, lesson.text) == (Kind.MISSED, "yank me out some backpacks")
    assert lesson.outcome == Outcome("search", "show me backpacks", "backpacks")


def test_the_product_that_it_came_to_is_added_to_the_outcome(shoppers: Shoppers) -> None:
    shoppers.talk("find wazzles", "show me running shoes", "add the first one", "ten", "blue")
    lesson = _only(shoppers)
    assert (lesson.kind, lesson.item) == (Kind.NOT_FOUND, "wazzles")
    assert lesson.outcome == Outcome("search", "show me running shoes", "running shoes", "meadow-runner")


def test_without_an_outcome_it_is_kept_all_the_same(shoppers: Shoppers) -> None:
    shoppers.talk("flibber the gibbet")
    assert _only(shoppers).outcome is None


def test_what_is_not_understood_again_is_kept_too(shoppers: Shoppers) -> None:
    shoppers.talk("flibber the gibbet", "wobble a quonk", "zazzle my frob")
    assert {each.text for each in shoppers.lessons()} == {"flibber the gibbet", "wobble a quonk", "zazzle my frob"}


def test_thanks_or_help_are_no_outcome(shoppers: Shoppers) -> None:
    shoppers.talk("flibber the gibbet", "help", "thank you", "what's on sale")
    outcome = _only(shoppers).outcome
    assert outcome is not None
    assert outcome.intent == "deals"


def test_what_is_said_much_later_is_no_outcome(shoppers: Shoppers) -> None:
    shoppers.talk("flibber the gibbet", *["thank you"] * 7, "what's on sale")
    assert _only(shoppers).outcome is None


def test_what_is_undone_right_after_was_taken_wrongly(shoppers: Shoppers) -> None:
    shoppers.talk("put the chess set in my cart", "undo that", "what does the chess set cost")
    lesson = _only(shoppers)
    assert (lesson.kind, lesson.intent, lesson.text) == (Kind.CORRECTED, "add", "put the chess set in my cart")
    assert lesson.outcome is not None
    assert lesson.outcome.intent == "price"


def test_what_is_undone_later_was_not(shoppers: Shoppers) -> None:
    shoppers.talk("put the chess set in my cart", "what's on sale", "undo that")
    assert shoppers.lessons() == []


def test_no_i_meant_corrects_what_was_said_before(shoppers: Shoppers) -> None:
    shoppers.talk("show my cart", "no i meant what's on sale")
    lesson = _only(shoppers)
    assert (lesson.kind, lesson.intent, lesson.text) == (Kind.CORRECTED, "show_cart", "show my cart")
    assert lesson.outcome is not None
    assert lesson.outcome.intent == "deals"


def test_of_two_readings_the_one_that_was_meant_is_the_outcome(shoppers: Shoppers) -> None:
    said = "do the cart thing"
    candidates = (Candidate("empty_cart", Slots(), 0.6, said), Candidate("show_cart", Slots(), 0.58, said))
    question = Question(Ask.MEANT, options=("emptying your cart", "hearing your cart"), candidates=candidates)
    shoppers.talk("the second one", session=shoppers.asked(question))
    lesson = _only(shoppers)
    assert (lesson.kind, lesson.text, lesson.intent) == (Kind.MEANT, said, "empty_cart")
    assert lesson.outcome == Outcome("show_cart")


def test_an_answer_to_a_question_keeps_what_was_asked(shoppers: Shoppers) -> None:
    shoppers.talk("add meadow runner to my cart", "flibber gibbet")
    assert _only(shoppers).asked == "which_value"


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("flibber my card four one one one two two two two", "flibber my card [card]"),
        ("flibber gibbet 4 1 1 1 2 2 2", "flibber gibbet [number]"),
        ("flibber to anna.b@mail.example", "flibber to [email]"),
        ("flibber gibbet my name is anna smith", "flibber gibbet my name is [name]"),
    ],
)
def test_what_is_private_is_not_kept(shoppers: Shoppers, books: Books, said: str, kept: str) -> None:
    shoppers.talk(said)
    (row,) = books.rows("SELECT * FROM lessons")
    assert row["text"] == kept
    (session,) = books.rows("SELECT json_extract(state, '$.memory') AS memory FROM sessions")
    assert kept in session["memory"]


def test_who_said_it_and_when_is_not_kept(shoppers: Shoppers, books: Books) -> None:
    shoppers.talk("flibber the gibbet", session="whatsapp:491701234567")
    (row,) = books.rows("SELECT * FROM lessons")
    assert "491701234567" not in str(row)
    assert row["day"] == datetime.now(UTC).date().isoformat()


def test_speech_that_was_perhaps_not_meant_for_the_shop_is_not_kept(shoppers: Shoppers) -> None:
    shoppers.heard("my neighbor told me about flibber gibbets", support=1.0)
    assert shoppers.lessons() == []


def test_a_message_that_comes_twice_is_one_lesson(shoppers: Shoppers) -> None:
    utterance = Utterance.of_text("flibber the gibbet", session_id="kiosk:a", message_id="1", channel="kiosk")
    assert shoppers.say(utterance) == shoppers.say(utterance)
    assert len(shoppers.lessons()) == 1


def test_a_conversation_that_says_the_same_again_is_one_lesson(shoppers: Shoppers) -> None:
    shoppers.talk("flibber the gibbet", "flibber the gibbet", "Flibber the gibbet.")
    assert len(shoppers.lessons()) == 1


def test_a_shop_that_does_not_want_to_learn_keeps_nothing(books: Books) -> None:
    house = open_house(load_settings(database_url=str(books.path), learn=False))
    Shoppers(house).talk("flibber the gibbet")
    assert books.rows("SELECT * FROM lessons") == []
    house.close()


def test_a_conversation_goes_on_where_lessons_cannot_be_kept(shoppers: Shoppers, books: Books) -> None:
    books.change("ALTER TABLE lessons RENAME TO lessons_away")
    with structlog.testing.capture_logs() as logs:
        replies = shoppers.talk("flibber the gibbet", "what's on sale")
    books.change("ALTER TABLE lessons_away RENAME TO lessons")
    assert "Camping Season" in replies[1].speech
    assert any("can't be kept" in log["event"] for log in logs)
    assert not any("flibber" in str(log) for log in logs)


def test_lessons_are_forgotten_after_some_days(house: House) -> None:
    day = datetime(2026, 5, 1, tzinfo=UTC)
    store = LessonStore(house.database, days=30, clock=lambda: day)
    store.keep([Lesson("a", "en", Kind.MISSED, "flibber")])
    later = replace(store, clock=lambda: day + timedelta(days=30))
    assert [lesson.id for lesson in later.all("en")] == ["a"]
    latest = replace(store, clock=lambda: day + timedelta(days=31))
    latest.keep([Lesson("b", "en", Kind.MISSED, "gibbet")])
    assert [lesson.id for lesson in latest.all("en")] == ["b"]


def test_lessons_of_other_languages_are_apart(house: House) -> None:
    store = LessonStore(house.database)
    store.keep([Lesson("a", "en", Kind.MISSED, "flibber"), Lesson("b", "es", Kind.MISSED, "flibero")])
    assert [lesson.id for lesson in store.all("es")] == ["b"]
