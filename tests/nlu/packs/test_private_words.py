"""What is private is taken out of what is kept of utterances; what a sentence is made of stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from nlu import LanguagePack, PackError, Redactor


@pytest.fixture(scope="module")
def redactor(pack: LanguagePack) -> Redactor:
    found = Redactor.load(pack.words, pack.folder)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("my card is 4111 1111 1111 1111", "my card [card]"),
        ("use 4111-1111-1111-1111 please", "use [number] please"),
        ("where is order three two three nine two zero five", "where is order [number]"),
        ("track order twelve thirty four", "track order [number]"),
        ("one double five, then 77 88", "one double five then [number]"),
        ("take four one and double five and then 77 88", "take [number] and [number] and then [number]"),
        ("call 555-0199", "call [number]"),
        ("write to anna.b@mail.example now", "write to [email] now"),
        ("it's anna dot b at mail dot com thanks", "[email] thanks"),
        ("s m i double t h please", "[spelled] please"),
        ("it is A. N. N. A.", "it is [spelled]"),
        ("my name is Anna Smith", "my name is [name]"),
        ("Deliver it to 12 Elm Street", "deliver it to [address]"),
        ("reach me at the office", "reach me at [contact]"),
    ],
)
def test_what_may_be_private_is_taken_out(redactor: Redactor, said: str, kept: str) -> None:
    assert redactor.redacted(said) == kept


@pytest.mark.parametrize(
    "said",
    [
        "two oat milks under sixty dollars",
        "size ten and a half in blue",
        "is it at the till",
        "the second one and the last one",
        "shove a dozen eggs in my bag",
    ],
)
def test_what_sentences_are_made_of_stays(redactor: Redactor, said: str) -> None:
    assert redactor.redacted(said) == said


def test_nothing_of_a_long_utterance_is_kept_beyond_what_is_understood_of_it(redactor: Redactor) -> None:
    assert len(redactor.redacted("word " * 10_000).split()) <= 48


def test_a_language_without_private_words_has_no_redactor(pack: LanguagePack, tmp_path: Path) -> None:
    assert Redactor.load(pack.words, tmp_path) is None


def test_a_wrong_list_is_named_with_its_file(pack: LanguagePack, tmp_path: Path) -> None:
    (tmp_path / "private.yaml").write_text("language: en\nprivate: {}\nemail_at: [at]\n", encoding="utf-8")
    with pytest.raises(PackError, match=r"private\.yaml: email_dot"):
        Redactor.load(pack.words, tmp_path)


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [
        ("pt", "meu nome é Ana Souza", "meu nome e [name]"),
        ("pt", "pedido três dois um quatro cinco", "pedido [number]"),
        ("pt", "ana ponto b arroba correio ponto com", "[email]"),
        ("pt", "a n a por favor", "[spelled] por favor"),
        ("es", "me llamo Ana Souza", "me llamo [name]"),
        ("es", "pedido tres dos uno cuatro cinco", "pedido [number]"),
        ("es", "ana punto b arroba correo punto com", "[email]"),
        ("fr", "je m'appelle Anne Martin", "je me appelle [name]"),
        ("fr", "commande trois deux un quatre cinq", "commande [number]"),
        ("fr", "anne point b arobase courrier point com", "[email]"),
    ],
)
def test_other_languages_keep_nothing_private_either(language: str, said: str, kept: str) -> None:
    pack = LanguagePack.load(language)
    redactor = Redactor.load(pack.words, pack.folder)
    assert redactor is not None
    assert _plain(redactor.redacted(said)) == kept


def _plain(text: str) -> str:
    return text.replace("é", "e")
