"""Words that no lexicon has get pronunciations that people would say."""

from __future__ import annotations

import unicodedata

import pytest

from models.graph.lexicon import Lexicon
from models.graph.phones import ARPABET
from models.graph.pronunciation import MAX_PHONES, MAX_PRONUNCIATIONS, Pronouncer, fold


def _said(pronouncer: Pronouncer, word: str, spelled: bool = False) -> list[str]:
    return [" ".join(sound) for sound in pronouncer.pronounce(word, spelled)]


@pytest.mark.parametrize(
    ("word", "phones"),
    [
        ("milk", "M IH L K"),
        ("oatmilk", "OW T M IH L K"),
        ("teapotted", "T IY P AA T IH D"),
        ("x200", "EH K S T UW HH AH N D R AX D"),
        ("9.5", "N AY N P OY N T F AY V"),
        ("9.5", "N AY N AX N D AX HH AE F"),
        ("500ml", "F AY V HH AH N D R AX D M IH L AX L IY T ER Z"),
        ("500ml", "F AY V HH AH N D R AX D EH M EH L"),
        ("2xl", "T UW EH K S EH L"),
        ("h2o", "EY CH T UW OW"),
        ("hdmx", "EY CH D IY EH M EH K S"),
        ("jalapeño", "HH AE L AX P IY N Y OW"),
        ("huawei", "W AA W EY"),
        ("havaianas", "AA V AY AA N AA S"),
        ("power³", "P AW ER TH R IY"),
        ("no①de", "EH N OW W AH N D IY IY"),
        ("10²", "T EH N T UW"),
        ("ⅳ", "F AO R"),
        ("½", "HH AE F"),
        ("1½", "W AH N AX N D AX HH AE F"),
        ("2nd", "S EH K AX N D"),
        ("3rd", "TH ER D"),
        ("4th", "F AO R TH"),
        ("21st", "T W EH N T IY F ER S T"),
        ("5nd", "F AY V EH N D IY"),
        ("75cl", "S EH V AX N T IY F AY V S EH N T IH L IH T ER Z"),
        ("5000mah", "F AY V TH AW Z AX N D M IH L IH AE M P AW ER Z"),
        ("५००", "F AY V HH AH N D R AX D"),
    ],
)
def test_one_of_the_pronunciations_is_how_people_say_it(pronouncer: Pronouncer, word: str, phones: str) -> None:
    assert phones in _said(pronouncer, word)


@pytest.mark.parametrize(("word", "others"), [("2nd", "T UW"), ("75cl", "S EH V AX N T IY F AY V")])
def test_no_pronunciation_is_a_part_of_the_word(pronouncer: Pronouncer, word: str, others: str) -> None:
    assert others not in _said(pronouncer, word)


def test_a_phrase_with_a_word_that_can_not_be_read_is_no_reading() -> None:
    pronouncer = Pronouncer(Lexicon({"x.": ["EH K S"], "two": ["T UW"]}), frozenset())
    assert _said(pronouncer, "x2") == ["EH K S T UW"]
    assert "EH K S T UW" not in _said(pronouncer, "x200")


def test_an_acronym_is_also_spelled_out(pronouncer: Pronouncer) -> None:
    assert _said(pronouncer, "nato", spelled=True)[-1] == "EH N EY T IY OW"
    assert "EH N EY T IY OW" not in _said(pronouncer, "nato")


def test_a_final_e_may_be_said(pronouncer: Pronouncer) -> None:
    silent, *others = _said(pronouncer, "tavone")
    assert f"{silent} IY" in others


def test_own_pronunciations_replace_guesses(lexicon: Lexicon) -> None:
    own = {"huawei": (("W", "AA", "W", "EY"),), "milk": (("M", "EH", "L", "K"),)}
    pronouncer = Pronouncer(lexicon, frozenset(), own)
    assert pronouncer.pronounce("huawei") == own["huawei"]
    assert pronouncer.pronounce("milk") == own["milk"]


@pytest.mark.parametrize("word", ["москва", "のり", "日本", "ελιά", "größe", "fjällräven", "ﬁnish", "x²"])
def test_other_scripts_are_transliterated(pronouncer: Pronouncer, word: str) -> None:
    assert _said(pronouncer, word)


@pytest.mark.parametrize("word", ["", "4006381333931", "a" * 41, "\u0301", "'", "\U0001f389", "ab\U0001f389", "⅐"])
def test_what_no_one_can_say_has_no_pronunciation(pronouncer: Pronouncer, word: str) -> None:
    assert pronouncer.pronounce(word) == ()


@pytest.mark.parametrize("word", ["مرحبا", "مَرْحَبًا", "שָׁלוֹם", "किताब", "हिन्दी", "नमक", "தமிழ்", "สวัสดี", "किताब2", "क2"])
def test_a_script_that_leaves_vowels_out_is_not_read_letter_by_letter(pronouncer: Pronouncer, word: str) -> None:
    assert pronouncer.pronounce(word, spelled=True) == ()


def test_a_mark_is_read_with_its_letter(pronouncer: Pronouncer) -> None:
    assert _said(pronouncer, "ǫ\u0301va") == _said(pronouncer, "ova")


def test_every_character_of_a_word_is_said_or_not_and_never_fails(pronouncer: Pronouncer) -> None:
    written = [chr(point) for point in range(0x20000) if unicodedata.category(chr(point))[0] in "LMN"]
    numbers = [character for character in written if unicodedata.category(character)[0] == "N"]
    for character in [*written[::101], *numbers]:
        assert all(pronouncer.pronounce(f"ab{character}", spelled=True)), character


@pytest.mark.parametrize("word", ["100x" * 10, "1x" * 20, "㊿" * 40, "½" * 40])
def test_words_that_could_be_said_in_millions_of_ways_are_said_in_few(pronouncer: Pronouncer, word: str) -> None:
    assert len(pronouncer.pronounce(word)) <= MAX_PRONUNCIATIONS


@pytest.mark.parametrize(
    "word", ["a" * 40, "zyxwvutsrqponmlkj", "1x2x3x4", "aaa'bbb'", "q", "ñ", "ʘk", "e\u0301\u0301"]
)
def test_absurd_words_have_few_and_short_pronunciations_or_none(pronouncer: Pronouncer, word: str) -> None:
    sounds = pronouncer.pronounce(word)
    assert len(sounds) <= MAX_PRONUNCIATIONS
    assert all(0 < len(sound) <= MAX_PHONES and set(sound) <= set(ARPABET) for sound in sounds)


def test_reading_ahead_changes_no_pronunciation(lexicon: Lexicon) -> None:
    words = ["havaianas", "x200", "oatmilk", "größe", "москва", "zylo's", "a" * 41]
    ahead = Pronouncer(lexicon, frozenset())
    ahead.read_ahead(words)
    one_by_one = Pronouncer(lexicon, frozenset())
    assert [ahead.pronounce(word) for word in words] == [one_by_one.pronounce(word) for word in words]


def test_no_word_of_the_lexicon_is_guessed(lexicon: Lexicon, pronouncer: Pronouncer) -> None:
    assert pronouncer.pronounce("tomato") == lexicon["tomato"]


def test_held_out_words_are_guessed_nearly_right(lexicon: Lexicon) -> None:
    known = sorted(word for word in lexicon if word.isascii() and word.isalpha() and len(word) > 2)
    held_out = known[::450]
    guesser = Pronouncer(lexicon.without(frozenset(held_out)), frozenset())
    guesser.read_ahead(held_out)
    wrong = sum(
        min(_distance(sound, truth) for sound in guesser.pronounce(word) or ((),) for truth in lexicon[word])
        for word in held_out
    )
    assert wrong / sum(len(lexicon[word][0]) for word in held_out) < 0.12


def test_accents_are_folded() -> None:
    assert fold("Crème") == "creme"


def _distance(sound: tuple[str, ...], truth: tuple[str, ...]) -> int:
    row = list(range(len(truth) + 1))
    for i, phone in enumerate(sound, 1):
        before, row[0] = row[0], i
        for j, right in enumerate(truth, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (phone != right))
    return row[-1]
