"""Languages are called as the CLDR calls them."""

from __future__ import annotations

import pytest
from babel import Locale

from nlu import languages_there
from nlu.packs.language_names import foreign_names, language_names, own_names


def test_own_names_are_those_of_the_cldr() -> None:
    assert own_names() == {code: Locale.parse(code).get_language_name(code) for code in own_names()}


def test_every_language_that_there_is_has_its_own_name() -> None:
    assert set(languages_there()) <= own_names().keys()


@pytest.mark.parametrize("within", ["en", "de", "ka"])
def test_names_are_those_within_a_language_then_their_own_then_further_ones(within: str) -> None:
    names = language_names(within, {"pt": ["brasileiro"]})
    assert names["pt"] == [Locale.parse("pt").get_language_name(within), "português", "brasileiro"]


def test_names_in_one_another_are_those_of_the_cldr() -> None:
    names = foreign_names()
    called = {within: Locale.parse(within).languages for within in names}
    assert names == {within: {code: called[within][code] for code in names} for within in names}


def test_every_language_that_there_is_is_named_in_the_others() -> None:
    assert set(languages_there()) <= foreign_names().keys()
