"""The recognizer is told sentences with the shop's words, balanced and bounded."""

from __future__ import annotations

from nlu import Expectation, LanguagePack, Vocabulary, expected_phrases, phrases


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


def test_expected_phrases_are_what_may_be_answered_now(pack: LanguagePack, vocabulary: Vocabulary) -> None:
    yes_or_no = expected_phrases(pack, vocabulary, Expectation(frozenset({"yes", "no"})))
    assert {"yes", "no", "yeah", "no thanks"} <= set(yes_or_no)
    sizes = expected_phrases(pack, vocabulary, Expectation(frozenset({"choose"}), "size", ("8", "10.5")))
    assert {"ten", "ten and a half", "large", "size ten", "the second one"} & set(sizes) >= {"ten", "ten and a half"}
    named = expected_phrases(pack, vocabulary, Expectation(frozenset({"choose"}), None, ("Meadow Walker",)))
    assert named[0] == "meadow walker"
    assert len(sizes) <= 400
