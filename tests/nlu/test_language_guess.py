"""A language is guessed from script and small words, and never from a few words."""

from __future__ import annotations

import pytest

from nlu import LanguageGuesser

GUESSER = LanguageGuesser(["en", "es"])


@pytest.mark.parametrize("text", ["quiero comprar unas zapatillas para mi hijo", "¿qué es lo que hay en mi carrito?"])
def test_small_words_tell_the_language(text: str) -> None:
    assert GUESSER.other(text, "en") == "es"
    assert GUESSER.other(text, "es") is None


@pytest.mark.parametrize("text", ["no", "una", "quiero una mesa", "café con leche", "", "12 34 56 78"])
def test_a_few_words_tell_nothing(text: str) -> None:
    assert GUESSER.other(text, "en") is None


@pytest.mark.parametrize("text", ["show me the el niño album", "do you have a la carte plates for the kitchen"])
def test_a_few_foreign_words_in_a_sentence_change_nothing(text: str) -> None:
    assert GUESSER.other(text, "en") is None


@pytest.mark.parametrize(
    ("text", "spoken", "told"),
    [
        ("hallo, ich suche Laufschuhe unter sechzig Euro", "en", "de"),
        ("ich suche einen Rucksack", "pt", "de"),
        ("mostre-me tênis de corrida", "en", "pt"),
        ("배낭 찾아줘", "pt", "ko"),
        ("I'm looking for a backpack", "lo", "en"),
        ("find me running shoes under sixty dollars", "en", None),
        ("네", "en", None),
    ],
)
def test_everyday_words_and_scripts_of_its_own_tell_the_language(text: str, spoken: str, told: str | None) -> None:
    assert LanguageGuesser(["en", "es", "fr", "pt", "de", "sl", "ko", "lo"]).other(text, spoken) == told


def test_a_text_that_is_very_long_is_guessed_by_its_beginning() -> None:
    assert GUESSER.other("quiero que me lo pongas en una bolsa " * 2_000, "en") == "es"


@pytest.mark.parametrize(
    ("text", "language", "calling"),
    [
        ("parlons anglais", "es", ("fr",)),
        ("let's speak French", "es", ("en",)),
        ("hablemos español", "fr", ("es",)),
        ("Deutsch bitte", "en", ("de",)),
        ("ສະບາຍດີ ເວົ້າພາສາລາວໄດ້ບໍ່?", "en", ("lo",)),
        ("podemos falar inglês", "en", ("es", "pt")),
        ("hablemos en inglés", "es", ()),
        ("quiero unas zapatillas", "es", ()),
    ],
)
def test_a_language_is_known_by_what_others_call_it(text: str, language: str, calling: tuple[str, ...]) -> None:
    assert LanguageGuesser(["en", "es", "fr", "pt", "de", "lo"]).calling(text, language) == calling
