"""Misheard names are found among those of the catalogue as it is now."""

from __future__ import annotations

import pytest

from nlu import Vocabulary
from skills.names.by_sound import NamesBySound


def named(*items: str, brands: tuple[str, ...] = ()) -> NamesBySound:
    names = NamesBySound("en")
    names.learn(Vocabulary(items=items, brands=brands))
    assert names.settle()
    return names


def text_for(names: NamesBySound, item: str, utterance: str = "") -> str | None:
    heard = names.heard(item, utterance or item)
    return heard.text if heard else None


def test_a_name_is_put_in_place_of_what_it_was_heard_as() -> None:
    shop = named("flip flops", "beach towel", brands=("havaianas",))
    assert text_for(shop, "have a yanas flip flops") == "havaianas flip flops"


def test_words_beside_the_item_may_belong_to_the_name() -> None:
    shop = named("havaianas", "beach towel")
    assert text_for(shop, "yanas", "add have a yanas to my cart") == "havaianas"


def test_words_that_the_shop_has_are_no_misheard_name() -> None:
    shop = named("meadow runner", "meadow", "runner")
    assert text_for(shop, "runner meadow") is None


def test_words_that_sound_like_nothing_are_left_as_they_are() -> None:
    assert text_for(named("havaianas", "birkenstock"), "submarine") is None


def test_a_name_that_was_almost_said_is_sure_and_one_farther_off_is_not() -> None:
    shop = named("havaianas", "birkenstock")
    near, far = shop.heard("burken stock", ""), shop.heard("burning sock", "")
    assert near is not None
    assert near.is_sure
    assert far is None or not far.is_sure


def test_alternatives_that_agree_tell_a_name_that_none_of_them_tells_alone() -> None:
    shop = named("holzerbach", "helmbeam", "pinehaus", "kanariri", "winahardt", "havaianas")
    said = tuple(
        f"add {words} please" for words in ("hold your back", "hold your buck", "hold the box", "hold her back")
    )
    alone = shop.heard("hold your back", said[0])
    together = shop.heard("hold your back", said[0], said)
    assert alone is None
    assert together is not None
    assert (together.text, together.is_sure) == ("holzerbach", False)


def test_an_alternative_counts_with_what_stands_in_the_place_of_the_item() -> None:
    shop = named("birkenstock", "havaianas", "add ons")
    heard = shop.heard("have a yana", "please add have a yana", ("please add have a yana", "please and heavier nuts"))
    assert heard is not None
    assert heard.text == "havaianas"


def test_a_name_that_hardly_leads_is_never_sure() -> None:
    alone = named("kareenas").heard("ka reenas", "")
    beside = named("kareenas", "careenas").heard("ka reenas", "")
    assert alone is not None
    assert beside is not None
    assert (alone.is_sure, beside.is_sure) == (True, False)


@pytest.mark.parametrize("other", ["have a banana", "something warm", "what time is it"])
def test_alternatives_of_other_words_find_nothing(other: str) -> None:
    shop = named("birkenstock", "jagermeister")
    assert shop.heard(other, other, (other, f"{other} now", f"{other} please")) is None


def test_nothing_is_found_before_there_is_a_catalogue() -> None:
    names = NamesBySound("en")
    assert names.settle()
    assert text_for(names, "have a yanas") is None


def test_a_changed_catalogue_is_learned_and_the_former_names_are_gone() -> None:
    names = named("havaianas")
    names.learn(Vocabulary(items=("birkenstock",)))
    assert names.settle()
    assert text_for(names, "have a yanas") is None
    assert text_for(names, "burken stock") == "birkenstock"


def test_while_a_catalogue_is_learned_the_last_one_answers() -> None:
    names = named("havaianas")
    names.learn(Vocabulary(items=("havaianas", *(f"word{number} thing{number}" for number in range(3_000)))))
    assert text_for(names, "have a yanas") == "havaianas"
    assert names.settle()
    assert text_for(names, "have a yanas") == "havaianas"


def test_only_the_last_of_many_changes_counts() -> None:
    names = NamesBySound("en")
    for number in range(20):
        names.learn(Vocabulary(items=(f"name{number}",)))
    names.learn(Vocabulary(items=("havaianas",)))
    assert names.settle()
    assert text_for(names, "have a yanas") == "havaianas"


def test_a_language_that_espeak_lacks_is_told_and_finds_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    names = NamesBySound("km")
    names.learn(Vocabulary(items=("nike",)))
    assert names.settle()
    assert text_for(names, "nikey") is None
    assert "no voice for 'km'" in "".join(capsys.readouterr())
