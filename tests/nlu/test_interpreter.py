"""Intents: paraphrases, traps, context, alternatives, bad input."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest
import yaml

from nlu import Expectation, Hypothesis, Interpreter, LanguagePack, Question, Slots, Vocabulary

HERE = Path(__file__).parent
INTENTS = frozenset(
    [
        "greet",
        "help",
        "search",
        "more",
        "previous",
        "details",
        "price",
        "availability",
        "compare",
        "add",
        "choose",
        "set_quantity",
        "remove",
        "show_cart",
        "empty_cart",
        "coupon",
        "checkout",
        "choose_delivery",
        "yes",
        "no",
        "cancel",
        "order_status",
        "cancel_order",
        "faq",
        "deals",
        "recommend",
        "reviews",
        "repeat",
        "slower",
        "faster",
        "louder",
        "quieter",
        "higher",
        "deeper",
        "more_time",
        "less_time",
        "spell",
        "spell_number",
        "other_voice",
        "undo",
        "redo",
        "start_over",
        "speak_language",
        "person",
        "thanks",
        "goodbye",
        "add_address",
        "address",
        "ask_policy",
        "buy_again",
        "change_address",
        "change_order",
        "change_order_address",
        "change_order_payment",
        "choose_payment",
        "delivery_date",
        "exchange_items",
        "forget_me",
        "guide",
        "hand_over_cart",
        "identify",
        "my_addresses",
        "my_data",
        "my_methods",
        "my_orders",
        "only_in_stock",
        "order_tracking",
        "payment_status",
        "receipt",
        "remove_address",
        "remove_from_order",
        "remove_method",
        "reorder",
        "return_items",
        "search_rated",
        "set_pin",
        "sign_out",
        "similar",
        "take_over_cart",
        "usual_address",
    ]
)
CHANGING = frozenset({"add", "set_quantity", "coupon", "undo", "redo", "start_over", "choose_delivery", "person"})
DESTRUCTIVE = frozenset({"empty_cart", "cancel_order", "checkout", "remove", "yes"})


def cases(name: str) -> list[dict[str, Any]]:
    loaded: list[dict[str, Any]] = yaml.safe_load((HERE / name).read_text(encoding="utf-8"))
    return loaded


def intent(interpreter: Interpreter, *texts: str, expectation: Expectation | None = None) -> str | None:
    heard = [Hypothesis(text, 1 / (1 + place)) for place, text in enumerate(texts)]
    return interpreter.interpret(heard, expectation or Expectation()).intent


def test_the_pack_has_exactly_the_intents_of_the_assistant(pack: LanguagePack) -> None:
    assert set(pack.intents) == INTENTS


def test_paraphrases_are_understood(interpreter: Interpreter) -> None:
    requests = [case for case in cases("dev.en.yaml") if case["intent"]]
    right = [intent(interpreter, case["say"]) == case["intent"] for case in requests]
    assert len(requests) >= 200
    assert sum(right) / len(right) >= 0.92


def test_requests_as_a_recognizer_heard_them_are_mostly_understood(interpreter: Interpreter) -> None:
    requests = [case for case in cases("misheard.en.yaml") if case["intent"]]
    right = [intent(interpreter, *case["say"]) == case["intent"] for case in requests]
    assert sum(right) / len(right) >= 0.7


@pytest.mark.parametrize(
    "text",
    [
        "make it",
        "my uncle lives in ohio",
        "colorless green ideas sleep furiously",
        "add minus two backpacks",
        "which coupon codes are there",
        "where are my keys",
        "he put the backpack in the trunk",
        "twelve",
    ],
)
def test_what_asks_nothing_of_the_shop_is_no_request(interpreter: Interpreter, text: str) -> None:
    assert intent(interpreter, text) is None


@pytest.mark.parametrize("expectation", [Expectation(), Expectation(frozenset({"choose", "add"}))])
def test_overheard_talk_changes_nothing(interpreter: Interpreter, expectation: Expectation) -> None:
    talk = [case["say"] for case in cases("talk.en.yaml") + cases("seen_no_request.en.yaml")]
    found = [intent(interpreter, text, expectation=expectation) for text in talk]
    assert sum(name is not None for name in found) / len(found) <= 0.08
    assert sum(name in CHANGING for name in found) / len(found) <= 0.02


def test_talk_is_hardly_ever_taken_for_a_request_and_never_for_one_that_destroys(interpreter: Interpreter) -> None:
    found = [intent(interpreter, case["say"]) for case in cases("dev.en.yaml") if not case["intent"]]
    assert sum(name is not None for name in found) / len(found) <= 0.08
    assert not DESTRUCTIVE.intersection(name for name in found if name)


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("yesterday", "yes"),
        ("yesterday was nice", "yes"),
        ("carton of milk", "show_cart"),
        ("carton", "show_cart"),
        ("track my order", "cancel_order"),
        ("cancel", "cancel_order"),
        ("i know", "no"),
        ("don't empty my cart", "empty_cart"),
        ("do not check out", "checkout"),
        ("don't cancel my order", "cancel_order"),
        ("the empty cart was in the street", "empty_cart"),
        ("what is your cancellation policy", "cancel_order"),
        ("remove stains from the carpet", "empty_cart"),
        ("i paid in cash yesterday", "checkout"),
        ("two please", "order_status"),
        ("do not add the backpack", "add"),
        ("i can't buy that story", "add"),
        ("three", "more"),
        ("the team added two players", "add"),
        ("add it to your calendar", "add"),
    ],
)
def test_words_that_only_look_alike_do_nothing_that_pays_or_destroys(
    interpreter: Interpreter, text: str, never: str
) -> None:
    assert intent(interpreter, text) != never


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("show me red shoes", "search"),
        ("show me the second one", "details"),
        ("show me my cart", "show_cart"),
        ("i want running shoes", "search"),
        ("i want two oat milks", "add"),
        ("i'll take the running shoes", "add"),
        ("the cheaper one", "choose"),
        ("never mind", "cancel"),
        ("cancel my order", "cancel_order"),
        ("chuck out", "checkout"),
        ("do you have it in blue", "availability"),
        ("no, add the backpack", "add"),
        ("take the backpack", "add"),
        ("get the backpack", "add"),
        ("cancel the cart", "empty_cart"),
        ("empty it", "empty_cart"),
        ("did that go into my cart", "show_cart"),
        ("what is the most expensive one", "choose"),
        ("cheaper ones", "search"),
        ("something cheaper", "search"),
    ],
)
def test_near_meanings_are_told_apart(interpreter: Interpreter, text: str, meant: str) -> None:
    assert intent(interpreter, text) == meant


def test_agreement_is_the_belief_in_alternatives_that_mean_the_same(interpreter: Interpreter) -> None:
    said = (
        Hypothesis("show me my cart", 0.5),
        Hypothesis("show me the cart", 0.3),
        Hypothesis("show me mark art", 0.2),
    )
    assert interpreter.interpret(said[:2]).agreement == pytest.approx(1.0)
    assert interpreter.interpret(said).agreement == pytest.approx(0.8)
    assert interpreter.interpret(said[:1]).agreement == 1.0


def test_a_later_alternative_that_makes_sense_wins(interpreter: Interpreter) -> None:
    assert intent(interpreter, "chow me ten", "show me tents") == "search"
    assert intent(interpreter, "and two the court", "add two to the cart", "add two to the card") == "add"


def test_what_was_hardly_heard_is_no_rival_of_what_was(interpreter: Interpreter) -> None:
    listed = Expectation(frozenset({"choose"}), options=("meadow walker", "morning mile"))
    others = [Hypothesis(f"{word} the second one", 0.04) for word in ("or", "are", "is")]
    found = interpreter.interpret(
        [Hypothesis("the second one", 0.86), *others, Hypothesis("add the second one", 0.02)], listed
    )
    assert (found.intent, found.slots.ordinals) == ("choose", (2,))
    assert found.margin > 0.1
    sure = interpreter.interpret([Hypothesis("the second one", 0.5), Hypothesis("add the second one", 0.5)], listed)
    assert sure.intent == "add"


def test_runners_up_and_margin_tell_how_near_another_reading_was(interpreter: Interpreter) -> None:
    clear = interpreter.interpret([Hypothesis("empty my cart")])
    assert clear.margin > 0.5
    assert all(
        one.confidence >= two.confidence for one, two in zip(clear.runners_up, clear.runners_up[1:], strict=False)
    )
    assert all(candidate.intent != clear.intent for candidate in clear.runners_up)


@pytest.mark.parametrize(
    ("text", "slot", "intents", "meant", "value"),
    [
        ("ten", "size", {"choose"}, "choose", "10"),
        ("ten and a half please", "size", {"choose"}, "choose", "10.5"),
        ("large", "size", {"choose"}, "choose", "l"),
        ("um i think the nine", "size", {"choose"}, "choose", "9"),
        ("blue", "color", {"choose"}, "choose", "blue"),
        ("three", "quantity", {"add"}, "add", 3),
        ("summer twenty", "coupon", {"coupon"}, "coupon", "summer twenty"),
        ("one two three four", "order_number", {"order_status"}, "order_status", "1234"),
        ("standard delivery", "delivery", {"choose_delivery"}, "choose_delivery", "standard delivery"),
        ("running shoes", "item", {"search"}, "search", "running shoes"),
        ("the socks", "item", {"remove"}, "remove", "socks"),
    ],
)
def test_a_bare_value_answers_the_question(
    interpreter: Interpreter, text: str, slot: str, intents: set[str], meant: str, value: str | int
) -> None:
    found = interpreter.interpret([Hypothesis(text)], Expectation(frozenset(intents), slot))
    assert (found.intent, getattr(found.slots, slot)) == (meant, value)


@pytest.mark.parametrize("slot", ["size", "quantity", "coupon", "order_number", "delivery", "item"])
def test_another_request_wins_over_an_open_question(interpreter: Interpreter, slot: str) -> None:
    expected = Expectation(frozenset({"choose", "coupon", "search", "order_status"}), slot)
    found = interpreter.interpret([Hypothesis("what's your return policy")], expected)
    assert (found.intent, found.slots.topic) == ("faq", "returns")
    assert intent(interpreter, "never mind", expectation=expected) == "cancel"


def test_an_alternative_that_fills_the_slot_asked_for_wins(interpreter: Interpreter) -> None:
    asked = Expectation(frozenset({"choose"}), "color", ("black", "blue", "red"))
    heard = [Hypothesis(text, 1 / (1 + place)) for place, text in enumerate(["with", "plain", "blue"])]
    found = interpreter.interpret(heard, asked)
    assert (found.intent, found.slots.color) == ("choose", "blue")


@pytest.mark.parametrize("text", ["any color", "whichever", "i don't mind", "any color please", "it doesn't matter"])
def test_not_minding_which_color_is_a_choice_without_one(interpreter: Interpreter, text: str) -> None:
    asked = Expectation(frozenset({"choose"}), "color", ("black", "blue"))
    found = interpreter.interpret([Hypothesis(text)], asked)
    assert (found.intent, found.slots) == ("choose", Slots())


@pytest.mark.parametrize("text", ["cancel", "cancel that", "never mind", "forget it"])
def test_a_code_asked_for_can_be_cancelled(interpreter: Interpreter, text: str) -> None:
    assert intent(interpreter, text, expectation=Expectation(frozenset({"coupon"}), "coupon")) == "cancel"


def test_having_no_code_is_no_code(interpreter: Interpreter) -> None:
    found = interpreter.interpret([Hypothesis("no coupon")], Expectation(frozenset({"coupon"}), "coupon"))
    assert found.intent != "coupon"


def test_a_name_from_the_list_is_a_choice(interpreter: Interpreter) -> None:
    listed = Expectation(frozenset({"choose"}), None, ("Trail Runner Pro", "Meadow Walker", "Stone Boots"))
    found = interpreter.interpret([Hypothesis("the meadow walker")], listed)
    assert (found.intent, found.slots.item) == ("choose", "Meadow Walker")
    assert interpreter.interpret([Hypothesis("two")], listed).slots.ordinals == (2,)


@pytest.mark.parametrize("text", ["", "   ", "\x00\x01", "...", "please", "\u200f\u200e", "😀", "um uh"])
def test_nothing_said_is_no_request(interpreter: Interpreter, text: str) -> None:
    assert intent(interpreter, text) is None
    assert interpreter.interpret([]).intent is None


def test_anything_typed_is_read_without_harm(interpreter: Interpreter) -> None:
    chance = random.Random(7)  # noqa: S311 -- test data
    letters = "abc 0123456789.,'$#%()[]{}<>|\\\n\t\u00e9\u0301\u05d0\u200f\U0001f600"
    words = ["add", "cart", "two", "the", "of", "under", "dollars", "size", "second", "order", "between", "and", "half"]
    for _ in range(300):
        noise = "".join(chance.choices(letters, k=chance.randrange(60)))
        jumble = " ".join(chance.choices(words, k=chance.randrange(30)))
        found = interpreter.interpret([Hypothesis(noise), Hypothesis(jumble, 0.5)])
        assert 0 <= found.confidence <= 1
        assert found.intent is None or found.intent in INTENTS


@pytest.mark.parametrize("unit", ["a", "add ", "one ", "under ", "the first and ", "\u0301", "add two of the second "])
def test_what_is_longer_than_is_read_means_nothing(interpreter: Interpreter, unit: str) -> None:
    found = interpreter.interpret([Hypothesis(unit * (1_000_000 // len(unit)))] * 5)
    assert found.intent is None
    assert not found.then


def test_the_end_of_a_long_utterance_is_not_left_out(interpreter: Interpreter) -> None:
    asked = Expectation(frozenset({"yes", "no"}))
    assert interpreter.interpret([Hypothesis("yes " * 60 + "no do not place it")], asked).intent is None
    assert interpreter.interpret([Hypothesis("yes " * 20 + "no do not place it")], asked).intent != "yes"


@pytest.mark.parametrize("amount", ["9" * 18, "9" * 400, "1e999"])
def test_an_amount_beyond_all_money_is_no_limit(interpreter: Interpreter, amount: str) -> None:
    found = interpreter.interpret([Hypothesis(f"shoes under {amount} dollars")])
    assert found.slots.price is None


def test_a_shop_without_words_is_understood_all_the_same(pack: LanguagePack) -> None:
    empty = Interpreter(pack, Vocabulary())
    assert intent(empty, "show me running shoes") == "search"
    assert intent(empty, "what is in my cart") == "show_cart"


def test_the_same_words_are_always_read_the_same(interpreter: Interpreter) -> None:
    heard = [Hypothesis("can you show me some tents"), Hypothesis("can you show me some tense", 0.4)]
    assert interpreter.interpret(heard) == interpreter.interpret(heard)


def test_words_beside_a_request_are_not_explained(interpreter: Interpreter) -> None:
    alone = interpreter.interpret([Hypothesis("show my cart")])
    beside = interpreter.interpret([Hypothesis("show my cart said the bishop")])
    assert alone.explained == pytest.approx(1.0, abs=0.05)
    assert beside.explained < 0.7


def test_words_beside_an_answer_are_not_explained(interpreter: Interpreter) -> None:
    asked = Expectation(frozenset({"set_quantity"}), "quantity")
    alone, beside = (interpreter.interpret([Hypothesis(said)], asked) for said in ("four", "boil eggs four minutes"))
    assert (alone.intent, alone.explained) == ("set_quantity", 1.0)
    assert beside.explained < 0.5 or beside.intent is None


def test_a_usual_question_is_understood_only_by_a_shop_that_answers_it(pack: LanguagePack) -> None:
    shop = Vocabulary(questions=(Question("payment methods", ("how can I pay",)),))
    found = Interpreter(pack, shop).interpret([Hypothesis("do you accept visa")])
    assert (found.intent, found.slots.topic) == ("faq", "payment methods")
    assert Interpreter(pack, Vocabulary()).interpret([Hypothesis("do you accept visa")]).intent != "faq"
