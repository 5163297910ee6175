"""Names are found by how they sound."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from nlu import SoundIndex, UnreadLanguageError

NAMES = ("Havaianas", "Birkenstock", "Blue Zephyr", "Häagen-Dazs", "Nike", "Levi's 501", "Adidas", "Trail Mix")
MISHEARD = Path(__file__).with_name("misheard.tsv")
"""What the embedded model heard for names that it does not have; written by tests/benchmarks/misheard.py."""


@pytest.fixture(scope="module")
def shop() -> SoundIndex:
    return SoundIndex.build(NAMES, "en")


def best(index: SoundIndex, heard: str) -> str:
    found = index.find(heard, 1)
    return found[0].name if found else ""


@pytest.mark.parametrize(
    ("heard", "name"),
    [
        ("have a yanas", "Havaianas"),
        ("burkin stock", "Birkenstock"),
        ("blues effort", "Blue Zephyr"),
        ("hog and dazs", "Häagen-Dazs"),
        ("nikey", "Nike"),
        ("levis five hundred one", "Levi's 501"),
        ("levis five zero one", "Levi's 501"),
        ("HAVAIANAS!", "Havaianas"),
    ],
)
def test_a_name_is_found_from_what_it_was_heard_as(shop: SoundIndex, heard: str, name: str) -> None:
    assert best(shop, heard) == name


def test_a_name_may_be_a_part_of_what_was_heard(shop: SoundIndex) -> None:
    match = shop.find("please add have a yanas flip flops")[0]
    assert (match.name, match.heard) == ("Havaianas", "have a yanas")


def test_the_name_itself_fits_wholly(shop: SoundIndex) -> None:
    match = shop.find("blue zephyr")[0]
    assert (match.name, match.score, match.sound, match.spelling) == ("Blue Zephyr", 1.0, 1.0, 1.0)


def test_the_best_come_first_and_no_more_than_asked_for(shop: SoundIndex) -> None:
    found = shop.find("adder dust", 3)
    assert found[0].name == "Adidas"
    assert len(found) <= 3
    assert [match.score for match in found] == sorted((match.score for match in found), reverse=True)


def test_other_words_leave_a_low_score(shop: SoundIndex) -> None:
    assert all(match.score < 0.55 for match in shop.find("what time is it in london"))


@pytest.mark.parametrize("nothing", ["", " ", "!?", "😀", "\ufe0f", "\ud800"])
def test_nothing_that_can_be_said_finds_nothing(shop: SoundIndex, nothing: str) -> None:
    assert shop.find(nothing) == []


def test_names_without_letters_and_digits_are_told_and_left_out() -> None:
    index = SoundIndex.build(["", "😀", "!!!", "Nike ❤️"], "en")
    assert index.unsaid == ("", "😀", "!!!")
    assert (len(index), best(index, "nike")) == (1, "Nike ❤️")


def test_an_index_without_names_finds_nothing() -> None:
    assert SoundIndex.build([], "en").find("nike") == []
    assert SoundIndex.build(["😀"], "en").find("nike") == []


def test_names_of_digits_are_found_as_a_number_and_digit_by_digit() -> None:
    index = SoundIndex.build(["4711", "501", "WD-40"], "en")
    assert best(index, "five hundred and one") == "501"
    assert best(index, "four seven one one") == "4711"
    assert best(index, "double you dee forty") == "WD-40"


def test_endless_names_count_by_their_beginning() -> None:
    index = SoundIndex.build(["banana" * 40, "nike " * 100, "mango"], "en")
    assert len(index) == 3
    assert best(index, "mango") == "mango"
    assert best(index, "nike nike nike nike nike nike nike nike") == "nike " * 100


def test_letters_of_other_scripts_are_read_in_latin_ones() -> None:
    index = SoundIndex.build(["Водка", "Ουζο", "한국", "Nike"], "en")
    assert best(index, "vodka") == "Водка"
    assert best(index, "ooze oh") == "Ουζο"
    assert best(index, "han gook") == "한국"


@pytest.mark.parametrize(
    ("language", "names", "heard", "name"),
    [
        ("ko", ("나이키", "아디다스", "신발"), "나이끼", "나이키"),
        ("de", ("Schöffel", "Jägermeister", "Zalando"), "jeger meister", "Jägermeister"),
        ("fr", ("Bonduelle", "Hermès", "Peugeot"), "peu jo", "Peugeot"),
        ("es", ("Mercadona", "Zara", "Jamón Ibérico"), "hamón y bérico", "Jamón Ibérico"),
        ("ru", ("Балтика", "Лада", "Nike"), "найк", "Nike"),
        ("hy", ("Արարատ", "Գրանդ"), "արարադ", "Արարատ"),
        ("it", ("Mulino Bianco", "Lavazza", "Barilla"), "la vazza", "Lavazza"),
        ("pl", ("Żywiec", "Wawel", "Krówki"), "rzywiec", "Żywiec"),
        ("ja", ("アシックス", "ソニー", "ポカリスエット"), "あしくす", "アシックス"),
        ("zh", ("华为", "海尔", "小米"), "花为", "华为"),
        ("hi", ("पतंजलि", "अमूल", "टाटा"), "पतांजली", "पतंजलि"),
        ("tr", ("Çaykur", "Ülker", "Beko"), "çay kur", "Çaykur"),
        ("en", ("Häagen-Dazs", "나이키", "アシックス"), "ashi cks", "アシックス"),
        ("pt-br", ("Havaianas", "Natura"), "avaianas", "Havaianas"),
    ],
)
def test_any_language_of_espeak_is_heard(language: str, names: tuple[str, ...], heard: str, name: str) -> None:
    assert best(SoundIndex.build(names, language), heard) == name


def test_a_language_that_espeak_lacks_is_told() -> None:
    with pytest.raises(UnreadLanguageError, match="no voice for 'tlh-nowhere'"):
        SoundIndex.build(["Nike"], "tlh-nowhere")


def test_threads_find_the_same(shop: SoundIndex) -> None:
    german = SoundIndex.build(["Jägermeister", "Zalando"], "de")
    asked = [(shop, "burkin stock"), (german, "jeger meister"), (shop, "have a yana"), (german, "salando")] * 8
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(lambda each: best(*each), asked))
    assert found == ["Birkenstock", "Jägermeister", "Havaianas", "Zalando"] * 8


def test_sound_finds_more_misheard_names_than_spelling_and_alternatives_more_than_the_best_one() -> None:
    said = [line.split("\t") for line in MISHEARD.read_text(encoding="utf-8").splitlines()]
    names = list(dict.fromkeys(name for name, *_ in said))
    index = SoundIndex.build(names, "en")
    by_spelling = sum(_spelled_most_alike(heard, names) == name for name, heard, *_ in said)
    by_sound = sum(best(index, heard) == name for name, heard, *_ in said)
    by_all = sum(index.find(heard, 1)[0].name == name for name, *heard in said)
    assert len(said) > 200
    assert by_sound >= 1.1 * by_spelling
    assert by_all >= 1.3 * by_spelling


def test_alternatives_count_together_and_not_by_the_one_that_fits_best(shop: SoundIndex) -> None:
    several = shop.find(["burning sock", "birken stock", "working stock"])[0]
    one = shop.find("birken stock")[0]
    assert (several.name, several.heard) == ("Birkenstock", "burning sock")
    assert several.score < one.score


def test_only_the_first_alternatives_count_and_empty_ones_not_at_all(shop: SoundIndex) -> None:
    assert shop.find(["", "have a yanas", "!"]) == shop.find("have a yanas")
    assert shop.find(["have a yanas"] * 5 + ["nike"]) == shop.find("have a yanas")
    assert shop.find([]) == shop.find(["", "?"]) == []


def _spelled_most_alike(heard: str, names: list[str]) -> str:
    """By the best of rapidfuzz's scorers on these names."""
    name, _, _ = process.extractOne(heard.replace(" ", ""), names, scorer=Levenshtein.normalized_similarity)
    return name
