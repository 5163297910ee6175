"""A shop's names become words that are heard; names that can't be said are told, and never stop the rest."""

from __future__ import annotations

import pytest

from models.errors import VocabularyTooLargeError
from models.graph.back_off import END, START, BackOff
from models.graph.language_files import LanguageFiles
from models.graph.lexicon import Lexicon
from models.graph.values import NgramModel
from models.graph.vocabulary import MAX_NAMES, MAX_WORDS, NAMES_WITH_TRIPLES, ShopWords, shop_words

NAMES = (
    "Havaianas Slim",
    "Oatmilk 500ml",
    "LED lamp",
    "Levi's 501",
    "🎉",
    "4006381333931",
    "مرحبا Tea",
    "w" * 200,
    "",
    "Abcd²",
    "❤️ mug",
)
SENTENCES = (
    "i would like to see oatmilk 500ml",
    "do you have havaianas slim",
    "add the led lamp to my cart",
    "what is the price of tea",
    "is there مرحبا tea",
)


@pytest.fixture(scope="module")
def little(files: LanguageFiles) -> LanguageFiles:
    """The language with a general model of a few words."""
    said = ("the", "weather", "is", "nice", "i", "what", "have", "of", "it", END)
    entries: dict[tuple[str, ...], tuple[float, float]] = {(word,): (-1.0, 0.0) for word in said}
    return LanguageFiles(files.lexicon, NgramModel(({**entries, (START,): (-99.0, 0.0)},)), files.contractions)


@pytest.fixture(scope="module")
def words(little: LanguageFiles) -> ShopWords:
    return shop_words(NAMES, SENTENCES, {}, little)


def _probability(words: ShopWords, text: str) -> float:
    """The probability of a whole sentence."""
    model = BackOff.of(words.language_model)
    said = (START, *text.split(), END)
    product = 1.0
    for i in range(1, len(said)):
        product *= model.probability(said[max(0, i - 2) : i], said[i])
    return product


def test_every_word_of_the_language_model_has_a_pronunciation_and_none_too_many(words: ShopWords) -> None:
    listed = {word for level in words.language_model.grams for gram in level for word in gram} - {START, END}
    assert listed <= words.pronunciations.keys()
    assert all(1 <= len(sounds) <= 6 for sounds in words.pronunciations.values())


def test_names_are_words_in_the_form_in_which_they_are_understood(words: ShopWords) -> None:
    assert {"havaianas", "slim", "oatmilk", "500ml", "led", "levis", "501", "abcd²"} <= words.pronunciations.keys()


def test_capitals_in_a_name_are_spelled_out_too(words: ShopWords) -> None:
    assert _sound("EH L IY D IY") in words.pronunciations["led"]


def test_names_that_can_not_be_said_are_told_one_by_one(words: ShopWords) -> None:
    told = {problem.name: problem.reason for problem in words.problems}
    assert told.keys() == {"🎉", "4006381333931", "مرحبا Tea", "w" * 200, "", "is there مرحبا tea"}
    assert "no letters" in told["🎉"]
    assert "digits" in told["4006381333931"]
    assert "200 letters" in told["w" * 200]
    assert "مرحبا = " in told["مرحبا Tea"]


def test_the_other_words_of_such_a_name_are_heard(words: ShopWords) -> None:
    assert "tea" in words.pronunciations
    assert "مرحبا" not in words.pronunciations


def test_sentences_are_heard_contracted_too(words: ShopWords) -> None:
    assert _probability(words, "i'd like to see oatmilk 500ml") > 1e-6
    assert _probability(words, "what's the price of tea") > 1e-6


def test_a_name_that_stands_in_no_sentence_is_likelier_than_its_words_in_disorder(words: ShopWords) -> None:
    assert _probability(words, "levis 501") > 10 * _probability(words, "501 levis")


def test_the_model_of_a_shop_is_normalized(words: ShopWords) -> None:
    model = BackOff.of(words.language_model)
    for history in [*model.after, ("501", "oatmilk")]:
        assert sum(model.probability(history, word) for word in model.after[()]) == pytest.approx(1.0, abs=1e-6)


def test_own_pronunciations_are_the_only_ones(little: LanguageFiles) -> None:
    own = {"havaianas": (("HH", "AX"),)}
    assert shop_words(NAMES, (), own, little).pronunciations["havaianas"] == (("HH", "AX"),)


def test_a_shop_without_names_hears_general_words(little: LanguageFiles) -> None:
    words = shop_words((), ("hello there",), {}, little)
    assert words.problems == ()
    assert {"weather", "hello"} <= words.pronunciations.keys()


def test_a_shop_without_anything_hears_general_words(little: LanguageFiles) -> None:
    assert shop_words((), (), {}, little).language_model == little.general


def test_a_shop_without_sentences_hears_its_names(little: LanguageFiles) -> None:
    words = shop_words(("Zylo Kettle",), (), {}, little)
    assert _probability(words, "zylo kettle") > 1e-3


def test_names_never_drown_what_sentences_say_after_the_same_word(little: LanguageFiles) -> None:
    names = [f"tea for dog{chr(97 + i)}{chr(97 + j)}" for i in range(26) for j in range(26)]
    words = shop_words(names, ("is it for me", "it is for me"), {}, little)
    model = BackOff.of(words.language_model)
    assert model.probability(("for",), "me") > 0.2


def test_many_names_are_learned_by_pairs_of_words(little: LanguageFiles) -> None:
    lexicon = Lexicon({word: ["T IY"] for word in _distinct(NAMES_WITH_TRIPLES + 1)})
    names = [f"tea {word} milk" for word in lexicon]
    many = LanguageFiles(lexicon.extended({"tea": (("T",),), "milk": (("M",),)}), little.general, {})
    grams = shop_words(names, (), {}, many).language_model.grams
    assert len(grams[1]) >= len(names)
    assert not grams[2]


def test_too_many_names_are_refused_with_advice(little: LanguageFiles) -> None:
    with pytest.raises(VocabularyTooLargeError, match=f"at most {MAX_NAMES}"):
        shop_words(_distinct(MAX_NAMES + 1), (), {}, little)


def test_too_many_words_are_refused_before_any_is_read(little: LanguageFiles) -> None:
    with pytest.raises(VocabularyTooLargeError, match=f"more than the {MAX_WORDS}"):
        shop_words((" ".join(_distinct(MAX_WORDS)),), (), {}, little)


def _distinct(number: int) -> list[str]:
    """Different words of letters."""
    letters = "abcdefghijklmnopqrst"
    return ["".join(letters[index // 20**place % 20] for place in range(4)) for index in range(number)]


def _sound(phones: str) -> tuple[str, ...]:
    return tuple(phones.split())
