"""Amounts as languages word them: one and a half of a measure, with an article before it or without."""

from __future__ import annotations

from decimal import Decimal

import pytest

from nlu import Hypothesis, Interpreter, LanguagePack, Vocabulary

RICE = {"es": "arroz", "fr": "riz", "pt": "arroz"}


@pytest.fixture(scope="module")
def interpreters() -> dict[str, Interpreter]:
    return {
        language: Interpreter(LanguagePack.load(language), Vocabulary(items=(rice,))) for language, rice in RICE.items()
    }


@pytest.mark.parametrize(
    ("language", "text", "unit", "amount"),
    [
        ("pt", "coloca um quilo e meio de arroz", "kilo", "1.5"),
        ("pt", "coloca dois quilos e meio de arroz", "kilo", "2.5"),
        ("pt", "coloca meio quilo de arroz", "kilo", "0.5"),
        ("es", "ponme kilo y medio de arroz", "kilo", "1.5"),
        ("es", "ponme un kilo y medio de arroz", "kilo", "1.5"),
        ("fr", "mets un kilo et demi de riz", "kilo", "1.5"),
        ("fr", "mets une demi-livre de riz", "pound", "0.5"),
    ],
)
def test_one_and_a_half_of_a_measure(
    interpreters: dict[str, Interpreter], language: str, text: str, unit: str, amount: str
) -> None:
    found = interpreters[language].interpret([Hypothesis(text)])
    assert (found.intent, found.slots.item) == ("add", RICE[language])
    assert (found.slots.unit, found.slots.amount, found.slots.quantity) == (unit, Decimal(amount), None)


@pytest.mark.parametrize(
    ("language", "text"), [("es", "ponme unas sillas y un arroz"), ("fr", "mets une seconde"), ("pt", "um minuto")]
)
def test_an_article_alone_counts_nothing(interpreters: dict[str, Interpreter], language: str, text: str) -> None:
    assert interpreters[language].interpret([Hypothesis(text)]).slots.amount is None
