"""A conversation's language: from the channel's locale, the words, or a wish."""

from __future__ import annotations

from pathlib import Path

import pytest

from skills.assembly import House, open_house
from skills.settings import load_settings
from skills.utterance import Utterance
from tests.journeys.stocked import stock


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    path = stock(tmp_path_factory.mktemp("languages"))
    return open_house(load_settings(database_url=str(path), languages=("es",)))


def say(house: House, session: str, text: str, number: int, locale: str = "", *, spoken: bool = False) -> str:
    utterance = Utterance.of_text(text, session_id=session, message_id=str(number), channel="test", locale=locale)
    if spoken:
        utterance = Utterance(session, str(number), "test", utterance.alternatives, locale=locale, spoken=True)
    return house.assistant.respond(utterance).display


def language(house: House, session: str) -> str:
    return house.assistant.session(session).language


def test_the_locale_tells_the_language_and_a_wish_goes_before_it(house: House) -> None:
    assert "carrito" in say(house, "locale", "qué hay en el carrito", 1, "es-MX")
    assert language(house, "locale") == "es"
    say(house, "locale", "hablemos en inglés", 2, "es-MX")
    assert language(house, "locale") == "en"
    assert "cart" in say(house, "locale", "show my cart", 3, "es-MX")
    say(house, "locale", "show my cart", 4, "en-GB")
    assert language(house, "locale") == "en"


def test_a_locale_that_is_not_spoken_changes_nothing(house: House) -> None:
    say(house, "other", "show my cart", 1, "fi-FI")
    assert language(house, "other") == "en"


def test_the_words_tell_the_language_and_a_few_never_do(house: House) -> None:
    say(house, "words", "no", 1)
    assert language(house, "words") == "en"
    say(house, "words", "¿me puedes decir qué hay en mi carrito?", 2)
    assert language(house, "words") == "es"
    say(house, "words", "ok yes", 3)
    assert language(house, "words") == "es"


@pytest.mark.parametrize("wish", ["can we speak Spanish?", "Spanish please", "¿podemos hablar en español?"])
def test_a_wish_in_either_language_changes_it(house: House, wish: str) -> None:
    assert "español" in say(house, wish, wish, 1)
    assert language(house, wish) == "es"


def test_a_language_that_is_not_spoken_is_refused_with_those_that_are(house: House) -> None:
    told = say(house, "refused", "do you speak Japanese", 1)
    assert "English" in told
    assert "español" in told
    assert language(house, "refused") == "en"


def test_who_speaks_is_told_that_only_the_shops_language_is_heard(house: House) -> None:
    assert "inglés" in say(house, "spoken", "can we speak Spanish", 1, spoken=True)
    assert "inglés" not in say(house, "typed", "can we speak Spanish", 1)


def test_a_pack_is_loaded_when_it_is_needed(tmp_path: Path) -> None:
    opened = open_house(load_settings(database_url=str(stock(tmp_path)), languages=("es",)))
    say(opened, "lazy", "show me my cart please now", 1)
    assert set(opened.assistant.languages.loaded) == {"en"}
    say(opened, "lazy", "can we speak Spanish", 2)
    assert set(opened.assistant.languages.loaded) == {"en", "es"}
    opened.close()
