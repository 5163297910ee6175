"""Letters that are words ("é", "a") and words that also say what a letter stands for ("de") leave addresses whole."""

from __future__ import annotations

from functools import cache

import pytest

from nlu import Expectation, Hypothesis, Interpretation, Interpreter, LanguagePack, Vocabulary

ASKED = frozenset({"address", "choose_delivery"})


@cache
def interpreter(language: str) -> Interpreter:
    return Interpreter(LanguagePack.load(language), Vocabulary())


def answered(language: str, slot: str, said: str) -> Interpretation:
    found = interpreter(language).interpret([Hypothesis(said)], Expectation(ASKED, slot))
    assert found.intent == "address", said
    return found


@pytest.mark.parametrize(
    ("language", "said", "street"),
    [
        ("pt", "a rua é Rua das Flores de Cima, número vinte", "Rua das Flores de Cima número 20"),
        ("pt", "rua de cima vinte", "Rua De Cima 20"),
        ("pt", "é Rua do Ouro 5", "Rua do Ouro 5"),
        ("pt", "não, a rua é Travessa da Boa Hora, 7", "Travessa da Boa Hora 7"),
        ("pt", "Rua 7 de Setembro, 45", "Rua 7 de Setembro 45"),
        ("pt", "Avenida 25 de Abril, 3", "Avenida 25 de Abril 3"),
        ("es", "Vía de la Plata 14", "Vía de la Plata 14"),
    ],
)
def test_a_street_keeps_its_words(language: str, said: str, street: str) -> None:
    assert answered(language, "street", said).slots.street == street


@pytest.mark.parametrize(
    ("language", "said", "city"),
    [
        ("pt", "Rio de Janeiro", "Rio de Janeiro"),
        ("pt", "a cidade é Vila Nova de Gaia", "Vila Nova de Gaia"),
        ("es", "Mar de Plata", "Mar de Plata"),
    ],
)
def test_a_city_keeps_its_words(language: str, said: str, city: str) -> None:
    assert answered(language, "city", said).slots.city == city


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("meu nome é Ana de Melo", "Ana de Melo"),
        ("o nome é Maria e Sousa", "Maria e Sousa"),
        ("Rui de Sá", "Rui de Sá"),
        ("é j o ã o", "João"),
        ("j o s é", "José"),
        ("b de bola a de amor r", "Bar"),
        ("a n a", "Ana"),
    ],
)
def test_a_name_is_said_or_spelled(said: str, name: str) -> None:
    assert answered("pt", "recipient", said).slots.name == name


@pytest.mark.parametrize("said", ["o cep é um dois três quatro cinco", "é 1 2 3 4 5", "o CEP é 12345"])
def test_what_leads_to_a_postcode_is_no_letter_of_it(said: str) -> None:
    assert answered("pt", "address_postcode", said).slots.postcode == "12345"
