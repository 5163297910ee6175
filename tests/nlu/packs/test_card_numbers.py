"""Card numbers are found however they are said, and nothing else that people say is one."""

from __future__ import annotations

import pytest

from nlu import LanguagePack
from nlu.packs.card_numbers import MARK, CardNumbers, without_card_numbers

VISA = "4111111111111111"


@pytest.fixture(scope="module")
def english() -> CardNumbers:
    return CardNumbers(LanguagePack.load("en").words)


@pytest.mark.parametrize(
    "said",
    [
        VISA,
        "my card is 4111 1111 1111 1111",
        "4111-1111-1111-1111 thanks",
        "four one one one one one one one one one one one one one one one",
        "forty two forty two forty two forty two forty two forty two forty two forty two",
        "three seven eight two eight two two four six three one zero zero zero five",
        "five five five five and five five five five then five five five five double four four four",
    ],
)
def test_a_card_number_is_found(english: CardNumbers, said: str) -> None:
    assert english.screened(said).found
    assert not any(run in english.screened(said).text for run in (VISA, "1111 1111", "five five five"))


@pytest.mark.parametrize(
    "said",
    [
        "where is order 7702135",
        "my number is plus one five five five one two three four five six seven",
        "call me at 0049 170 1234567",
        "two green teas and four mugs and a pair of size ten shoes under fifty dollars",
        "4111111111111112",
        "0000 0000 0000 0000",
        "one two three four five six seven",
    ],
)
def test_orders_telephones_and_shopping_are_none(english: CardNumbers, said: str) -> None:
    screened = english.screened(said)
    assert not screened.found
    assert screened.text == said


def test_a_number_in_two_utterances_is_found_with_the_tail_of_the_first(english: CardNumbers) -> None:
    first = english.screened("four one one one one one one one")
    assert not first.found
    second = english.screened("and then one one one one one one one one", first.tail)
    assert second.found
    assert MARK in second.text
    assert not english.screened("one one one one one one one one").found


@pytest.mark.parametrize("said", ["224 Elm Street", "two two four Elm Street, Springfield"])
def test_a_house_number_is_no_part_of_what_was_said_before(english: CardNumbers, said: str) -> None:
    before = "184502498195"  # an order's number, then its postcode: with the house's they pass the check
    assert english.screened("224", before).found
    assert not english.screened(said, before).found


@pytest.mark.parametrize("last", ["5904", "5904 please", "five nine zero four is my card"])
def test_a_card_of_fewer_digits_in_parts_is_found_too(english: CardNumbers, last: str) -> None:
    assert english.screened(last, "3056930902").found


def test_figures_are_marked_in_any_script_without_a_language() -> None:
    assert without_card_numbers("paid with ៤១១១ ១១១១ ១១១១ ១១១១!") == f"paid with {MARK}!"
    assert without_card_numbers("order 7702135, SKU 123456") == "order 7702135, SKU 123456"


@pytest.mark.parametrize("language", ["en", "es", "fr", "de", "pt", "sl", "hy", "ka", "km", "ko", "lo"])
def test_a_number_in_words_is_found_in_every_language(language: str) -> None:
    pack = LanguagePack.load(language)
    names: dict[str, str] = {}
    for word, digit in pack.words.file.digits.items():
        names.setdefault(str(digit), word)
    cardinal = pack.words.numbers._said.cardinal
    said = " ".join(names.get(digit) or str(cardinal(int(digit))) for digit in VISA)
    assert CardNumbers(pack.words).screened(said).found, said
