# ruff: noqa: RUF001 - these letters are meant
"""The table of phones holds what eSpeak NG writes."""

from __future__ import annotations

import unicodedata

import numpy as np
import pytest

from models import ipa_readings
from nlu.sounds.phones import phone_table

TABLE = phone_table()


def test_costs_are_symmetric_and_only_the_same_costs_nothing() -> None:
    assert (TABLE.substitution == TABLE.substitution.T).all()
    assert (np.diag(TABLE.substitution) == 0).all()
    assert (TABLE.missing > 0).all()


@pytest.mark.parametrize(
    ("nearer", "farther"),
    [("pb", "pk"), ("sz", "sm"), ("ɪi", "ɪɑ"), ("ɛæ", "iɑ"), ("ji", "ki"), ("ɹɾ", "ɹk"), ("mn", "mʃ")],
)
def test_what_is_confused_costs_less_than_what_is_not(nearer: str, farther: str) -> None:
    assert _cost(*nearer) < _cost(*farther)


def test_marks_and_switches_of_language_are_left_out() -> None:
    assert TABLE.phones("(en)_n_ˈaɪ_k_(ko)") == TABLE.phones("naɪk")
    assert TABLE.phones("kʰ_ɔː_ɔ̃_ä_tʲ") == TABLE.phones("kɔɔat")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en-us", "thirsty measure joyous church vowel about house butter water"),
        ("de", "Schuhe Bücher Mädchen Straße Pfanne Zeit Äpfel König zwölf"),
        ("fr", "chaussures eau rouge beurre Noël champagne un bon vin fille"),
        ("es", "zapatillas niño llave jamón perro vaca gente"),
        ("pl", "buty książka żółty szczęście ćma dźwięk chleb"),
        ("ru", "обувь щётка жёлтый хлеб чай мышь"),
        ("ko", "신발 나이키 빵 떡볶이 커피"),
        ("ja", "くつ すし チョコレート りんご"),
        ("hi", "जूते चाय घर डिब्बा ठंडा"),
        ("ar", "حذاء قهوة عطر ضوء"),
        ("tr", "ayakkabı çikolata şeker gözlük"),
        ("hy", "կոշիկ հաց ջուր"),
    ],
)
def test_every_letter_that_espeak_writes_is_a_phone(language: str, text: str) -> None:
    letters = {letter for ipa in ipa_readings(text.split(), language).values() for letter in ipa}
    phones = {letter for letter in letters if unicodedata.category(letter) in ("Ll", "Lo")}
    assert {letter for letter in phones if not TABLE.phones(letter)} == set()


def _cost(one: str, other: str) -> int:
    return int(TABLE.substitution[TABLE.numbers[one], TABLE.numbers[other]])
