"""The recognizer is told sentences with the shop's words, balanced and bounded."""

from __future__ import annotations

from nlu import Expectation, LanguagePack, Question, Vocabulary, expected_phrases, phrases


def test_phrases_are_bounded_different_and_always_the_same(pack: LanguagePack, vocabulary: Vocabulary) -> None:
    found = phrases(pack, vocabulary, 3_000)
    assert len(found) == len(set(found)) == 3_000
    assert found == phrases(pack, vocabulary, 3_000)
    assert found[:500] == phrases(pack, vocabulary, 500)
    assert phrases(pack, vocabulary, 0) == []


def test_phrases_are_plain_words(pack: LanguagePack, vocabulary: Vocabulary) -> None:
    for phrase in phrases(pack, vocabulary, 3_000):
        assert phrase
        assert set(phrase) <= set("abcdefghijklmnopqrstuvwxyz' ")


def test_every_product_and_question_is_among_enough_phrases(pack: LanguagePack, vocabulary: Vocabulary) -> None:
    found = set(phrases(pack, vocabulary, 20_000))
    assert found >= {" ".join(pack.words.normalizer.words(item)) for item in vocabulary.items}
    assert found >= {asked for question in vocabulary.questions for asked in question.phrasings}


def test_usual_questions_are_among_the_phrases_where_the_shop_answers_them(pack: LanguagePack) -> None:
    shop = Vocabulary(questions=(Question("returns", ("what is your return policy",)),))
    ways = {text for template in pack.questions["returns"].templates for text in map(template.sentence, range(3))}
    assert ways & set(phrases(pack, shop, 20_000))
    assert not ways & set(phrases(pack, Vocabulary(), 20_000))


def test_price_limits_are_said_in_many_ways(pack: LanguagePack, vocabulary: Vocabulary) -> None:
    said = " | ".join(phrases(pack, vocabulary, 20_000))
    assert "under sixty dollars" in said
    assert "between twenty and forty dollars" in said


def test_expected_phrases_are_short_forms_of_the_intents_expected(pack: LanguagePack, vocabulary: Vocabulary) -> None:
    found = expected_phrases(pack, vocabulary, Expectation(frozenset({"yes", "no"})))
    assert {"yes", "no", "yeah", "nope", "no thanks"} <= set(found)
    assert len(found) <= 150


def test_expected_phrases_begin_with_the_options_as_they_are_said(pack: LanguagePack, vocabulary: Vocabulary) -> None:
    sizes = Expectation(frozenset({"choose", "add"}), "size", ("6", "9.5", "xl"))
    assert expected_phrases(pack, vocabulary, sizes)[:3] == ["six", "nine and a half", "extra large"]
    names = Expectation(frozenset({"choose"}), None, ("Meadow Walker", "Puzzle 500"))
    found = expected_phrases(pack, vocabulary, names)
    assert found[:2] == ["meadow walker", "puzzle five hundred"]
    assert "the second one" in found


def test_expected_phrases_of_a_color_are_the_options_in_their_forms(pack: LanguagePack, vocabulary: Vocabulary) -> None:
    asked = Expectation(frozenset({"choose", "add"}), "color", ("black", "blue"))
    found = expected_phrases(pack, vocabulary, asked)
    assert {"black", "the blue one", "in blue", "black please", "cancel", "repeat that"} <= set(found)
    assert not {"red", "white", "large", "green"}.intersection(word for phrase in found for word in phrase.split())
    assert len(found) <= 100


def test_a_slot_without_options_expects_what_the_shop_has(pack: LanguagePack, vocabulary: Vocabulary) -> None:
    found = expected_phrases(pack, vocabulary, Expectation(frozenset({"choose"}), "size"))
    assert {"ten", "ten and a half", "large", "size ten"} <= set(found)


def test_expected_phrases_can_be_said(pack: LanguagePack, vocabulary: Vocabulary) -> None:
    for slot in ("size", "color", "quantity", "coupon", "order_number", "delivery", "item", None):
        for phrase in expected_phrases(pack, vocabulary, Expectation(frozenset({"choose", "add"}), slot)):
            assert set(phrase) <= set("abcdefghijklmnopqrstuvwxyz' ")
