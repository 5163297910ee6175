"""Which numbers are read back before they count, and where that is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from nlu import HeardNumber, Interpretation, LanguagePack, Replies, Said, Slots
from nlu.saying.spoken import ReadBack
from skills.dialogue.number_safety import FILE, Limits, NumberSafety, load_limits
from skills.dialogue.session import Ask, Question
from skills.errors import SettingsError

PACK = LanguagePack.load("en")
ALIKE = tuple(PACK.words.file.confusable_numbers)
SAFETY = NumberSafety(load_limits(), ALIKE)


def wish(
    quantity: int | None, intent: str = "add", *others: HeardNumber, parts: tuple[int, ...] = ()
) -> Interpretation:
    slots = Slots(item="tea", quantity=quantity, quantity_parts=parts)
    return Interpretation(intent, slots, 0.9, "heard", other_quantities=others)


@pytest.mark.parametrize("number", [n for pair in ALIKE for n in pair])
def test_numbers_that_sound_alike_are_read_back(number: int) -> None:
    for heard in (number, 100 + number):
        question = SAFETY.question(wish(heard), None)
        assert question is not None
        assert (question.ask, question.number) == (Ask.CHECK_NUMBER, str(heard))


def test_the_pairs_are_thirteen_and_thirty_to_nineteen_and_ninety() -> None:
    assert set(ALIKE) == {(10 + n, 10 * n) for n in range(3, 10)}


@pytest.mark.parametrize("quantity", [None, 1, 2, 12, 20, 24])
def test_usual_numbers_count_at_once(quantity: int | None) -> None:
    assert SAFETY.question(wish(quantity), None) is None


@pytest.mark.parametrize("quantity", [25, 18_000, 999_999])
def test_more_than_is_usual_is_read_back(quantity: int) -> None:
    assert SAFETY.question(wish(quantity), None)


@pytest.mark.parametrize(("quantity", "impossible"), [(None, False), (99_999, False), (100_000, True)])
def test_more_than_anybody_can_buy_never_counts(quantity: int | None, impossible: bool) -> None:
    assert SAFETY.is_impossible(wish(quantity), None) is impossible
    assert not SAFETY.is_impossible(wish(quantity, "search"), None)


def test_another_number_is_asked_for_in_the_place_of_an_impossible_one() -> None:
    question = SAFETY.instead_of(wish(10**6), None)
    assert (question.ask, question.candidates[0].slots.quantity) == (Ask.DIGITS, None)


@pytest.mark.parametrize("intent", ["search", "choose", "order_status", "compare"])
def test_browsing_is_never_asked_about(intent: str) -> None:
    assert SAFETY.question(wish(15, intent), None) is None


@pytest.mark.parametrize("intent", ["add", "set_quantity", "remove"])
def test_what_changes_the_cart_is_asked_about(intent: str) -> None:
    assert SAFETY.question(wish(15, intent), None)


def test_an_answer_to_how_many_is_asked_about_whatever_it_is_taken_for() -> None:
    assert SAFETY.question(wish(15, "choose"), Question(Ask.HOW_MANY))


def test_the_question_that_was_open_comes_back() -> None:
    open_question = Question(Ask.HOW_MANY, line_id="1")
    question = SAFETY.question(wish(15, "set_quantity"), open_question)
    assert question is not None
    assert question.interrupted == open_question


def test_a_number_that_names_an_option_is_a_choice() -> None:
    sizes = Question(Ask.WHICH_VALUE, options=("12 eggs", "30 eggs"))
    assert SAFETY.question(wish(30, "set_quantity"), sizes) is None
    assert SAFETY.question(wish(13, "set_quantity"), sizes)


def test_alternatives_that_disagree_are_asked_about_if_they_are_likely() -> None:
    assert SAFETY.question(wish(4, "add", HeardNumber(5, 0.3)), None)
    assert SAFETY.question(wish(4, "add", HeardNumber(5, 0.01)), None) is None


def test_a_number_said_in_pieces_is_asked_about() -> None:
    assert SAFETY.question(wish(12, "add", parts=(1, 2)), None)


@pytest.mark.parametrize(
    ("number", "other", "alike"), [(15, 50, True), (150, 115, True), (15, 150, False), (2, 2, False)]
)
def test_alike_are_only_numbers_that_differ_in_the_pair(number: int, other: int, alike: bool) -> None:
    assert SAFETY.sound_alike(number, other) is alike


def test_a_number_is_read_back_by_its_digits_and_whole() -> None:
    value = Replies(PACK).value
    assert value(ReadBack(15)) == Said("one five, fifteen", "15")
    assert value(ReadBack(18_000)) == Said("one eight, zero zero zero, eighteen thousand", "18000")
    assert value(ReadBack(4)) == Said("four", "4")


def test_a_shop_has_limits_of_its_own(tmp_path: Path) -> None:
    own = tmp_path / "limits.yaml"
    own.write_text("most_usual: 1000\nleast_share: 0.5\nsound_alikes: false\n")
    safety = NumberSafety(load_limits(own), ALIKE)
    assert safety.question(wish(500), None) is None
    assert safety.question(wish(15), None) is None
    assert safety.question(wish(1001), None)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("most_usual: 0\nleast_share: 0.1\nsound_alikes: true\n", "most_usual"),
        ("most_usual: 5\nleast_share: 0.1\n", "sound_alikes"),
        ("most_usual: 5\nleast_share: 0.1\nsound_alikes: true\nmost: 3\n", "most"),
        ("- 5\n", "the file"),
        ("a: [", "can't be read"),
    ],
)
def test_wrong_limits_are_named(tmp_path: Path, text: str, problem: str) -> None:
    own = tmp_path / "limits.yaml"
    own.write_text(text)
    with pytest.raises(SettingsError, match=f"HAWKER_LIMITS: .*{problem}"):
        load_limits(own)


def test_limits_that_are_not_there_are_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"HAWKER_LIMITS: .*can't be read"):
        load_limits(tmp_path / "gone.yaml")


def test_the_limits_tell_what_they_are_for() -> None:
    text = FILE.read_text(encoding="utf-8")
    assert all(f"# {name}:" in text for name in Limits.model_fields)
