"""Every number is said in words of its own, in every language."""

from __future__ import annotations

import pytest

from nlu import LanguagePack, languages_there

NUMBERS = [*range(130), *range(130, 12_000, 97), *range(1000, 10_000, 1000), *range(1001, 10_000, 1000), 4950, 23_000]


@pytest.mark.parametrize("language", languages_there())
def test_no_two_numbers_are_said_alike(language: str) -> None:
    words = LanguagePack.load(language).words.number_words
    said: dict[str, int] = {}
    for number in sorted(set(NUMBERS)):
        spoken = words.cardinal(number)
        assert said.setdefault(spoken, number) == number, f"{spoken}: {said[spoken]} and {number}"


def test_what_a_pack_puts_right_goes_on_with_the_rest() -> None:
    words = LanguagePack.load("sl").words.number_words
    assert [words.cardinal(number) for number in (2000, 3007, 4950)] == [
        "dva tisoč",
        "tri tisoč sedem",
        "štiri tisoč devetsto petdeset",
    ]
    assert LanguagePack.load("ka").words.number_words.cardinal(1500) == "ათას ხუთასი"
