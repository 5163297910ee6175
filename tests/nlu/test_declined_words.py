"""German and Slovenian: words that change with case, number and place, and amounts that agree with their number."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

import pytest

from nlu import Amount, Hypothesis, Interpretation, Interpreter, LanguagePack, Vocabulary
from nlu.saying.replies import Replies

SHOPS = {
    "de": Vocabulary(
        items=("Wanderschuhe", "Notizbuch", "Olivenöl"), colors=("grün", "weiß"), sizes=("41", "42"), brands=()
    ),
    "sl": Vocabulary(items=("pohodni čevlji", "zvezek", "jakna"), colors=("črna", "rdeča"), sizes=("41", "42")),
}


@cache
def interpreter(language: str) -> Interpreter:
    return Interpreter(LanguagePack.load(language), SHOPS[language])


def said(language: str, text: str) -> Interpretation:
    return interpreter(language).interpret([Hypothesis(text)])


@pytest.mark.parametrize(
    ("text", "quantity"),
    [
        ("pack mir zwei Notizbücher ein", 2),
        ("zweihundertfunfzig Notizbücher", 250),
        ("eine Flasche Olivenöl", 1),
        ("ich nehme einundzwanzig Notizbücher", 21),
    ],
)
def test_german_quantities_are_counts_and_no_ends_of_verbs(text: str, quantity: int) -> None:
    assert said("de", text).slots.quantity == quantity


@pytest.mark.parametrize(
    ("text", "quantity"),
    [("dva zvezka", 2), ("trije zvezki", 3), ("enaindvajset zvezkov", 21), ("sto petindvajset zvezkov", 125)],
)
def test_slovenian_numbers_are_understood_in_their_cases_and_as_one_word(text: str, quantity: int) -> None:
    found = said("sl", text).slots
    assert (found.quantity, found.item) == (quantity, "zvezek")


@pytest.mark.parametrize(
    ("language", "text", "color"),
    [
        ("de", "grüne Wanderschuhe", "grün"),
        ("de", "weißes Notizbuch", "weiß"),
        ("sl", "črne jakne", "črna"),
        ("sl", "rdečo jakno", "rdeča"),
    ],
)
def test_a_color_in_any_form_is_the_one_that_the_shop_names(language: str, text: str, color: str) -> None:
    assert said(language, text).slots.color == color


def test_a_number_after_a_word_for_sizes_is_one_only_where_the_shop_has_it() -> None:
    assert said("de", "Wanderschuhe in 42").slots.size == "42"
    assert said("de", "Wanderschuhe in 12").slots.size is None
    assert said("de", "geliefert in 42 Tagen").slots.size is None


def test_a_wish_that_holds_two_numbers_run_together_keeps_both() -> None:
    assert said("de", "zweizehn Notizbücher").slots.quantity_parts == (2, 10)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("1", "en evro"),
        ("2", "dva evra"),
        ("4", "štiri evre"),
        ("5", "pet evrov"),
        ("4.99", "štiri evre devetindevetdeset"),
        ("59.99", "devetinpetdeset evrov devetindevetdeset"),
        ("102.05", "sto dva evra in pet centov"),
    ],
)
def test_slovenian_amounts_have_the_form_of_their_number(value: str, words: str) -> None:
    spoken = Replies(LanguagePack.load("sl")).value(Amount(Decimal(value), "EUR"))
    assert spoken.speech == words


@pytest.mark.parametrize(
    ("count", "words"),
    [(1, "en izdelek"), (2, "2 izdelka"), (3, "3 izdelke"), (5, "5 izdelkov"), (102, "102 izdelka")],
)
def test_slovenian_counts_have_a_dual(count: int, words: str) -> None:
    assert words in Replies(LanguagePack.load("sl")).render("welcome-back-cart", count=count).display
