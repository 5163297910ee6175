"""A sentence is added to a pack only if nothing that was understood is lost by it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from nlu import (
    Added,
    Examples,
    Generalizer,
    Hypothesis,
    Interpreter,
    LanguagePack,
    PackError,
    Trial,
    Vocabulary,
)
from nlu.packs.pack import LANGUAGES


def _with(folder: Path, sentences: dict[str, list[str]]) -> LanguagePack:
    """The English pack with more sentences, from a shop's own folder."""
    own = folder / "en" / "intents"
    own.mkdir(parents=True)
    lines = [f"  {intent}: [{', '.join(repr(s) for s in each)}]" for intent, each in sentences.items()]
    (own / "own.yaml").write_text("\n".join(["language: en", "more_sentences:", *lines]), encoding="utf-8")
    return LanguagePack.load("en", more=[folder])


def _problems(pack: LanguagePack, folder: Path, vocabulary: Vocabulary, added: Added) -> list[str]:
    after = _with(folder, {added.intent: [added.template]})
    return Trial.of_packs(pack, after, vocabulary).problems(added)


@pytest.mark.parametrize("language", sorted(path.parent.name for path in LANGUAGES.glob("*/examples.yaml")))
def test_examples_of_requests_are_understood_and_examples_of_talk_are_not(language: str) -> None:
    pack = LanguagePack.load(language)
    examples = Examples.load(pack.folder)
    interpreter = Interpreter(pack, examples.together_with(Vocabulary()))
    found: list[tuple[str | None, str]] = [(i, text) for i, texts in examples.requests.items() for text in texts]
    found += [(None, text) for text in examples.talk]
    assert [(interpreter.interpret([Hypothesis(text)]).intent, text) for _, text in found] == found


def test_a_new_wording_of_an_intent_may_be_added(pack: LanguagePack, vocabulary: Vocabulary, tmp_path: Path) -> None:
    added = Added("add", "yank {item} into my sack", ("yank the green tea into my sack",))
    assert Trial.of_packs(pack, pack, vocabulary).problems(added) != []
    assert _problems(pack, tmp_path, vocabulary, added) == []


def test_a_sentence_of_another_intent_is_refused(pack: LanguagePack, vocabulary: Vocabulary, tmp_path: Path) -> None:
    (problem, *_) = _problems(pack, tmp_path, vocabulary, Added("show_cart", "empty my cart"))
    assert "is a sentence of empty_cart already" in problem


def test_a_sentence_that_refuses_what_it_would_ask_for_is_refused(
    pack: LanguagePack, vocabulary: Vocabulary, tmp_path: Path
) -> None:
    (problem, *_) = _problems(pack, tmp_path, vocabulary, Added("add", "do not yank {item} into my sack"))
    assert "without its negation too" in problem


def test_a_sentence_without_a_word_of_its_own_is_refused(
    pack: LanguagePack, vocabulary: Vocabulary, tmp_path: Path
) -> None:
    (problem, *_) = _problems(pack, tmp_path, vocabulary, Added("search", "{item}"))
    assert "no word of its own" in problem


def test_a_sentence_that_makes_requests_of_talk_is_refused(
    pack: LanguagePack, vocabulary: Vocabulary, tmp_path: Path
) -> None:
    problems = _problems(pack, tmp_path, vocabulary, Added("show_cart", "what time is it"))
    assert any("which is no request, would be taken for show_cart" in problem for problem in problems)


def test_what_was_added_earlier_must_still_be_understood(vocabulary: Vocabulary, tmp_path: Path) -> None:
    before = _with(tmp_path / "before", {"deals": ["bargain bin rummage"]})
    after = _with(tmp_path / "after", {"deals": ["zebra"], "reviews": ["bargain bin rummage"]})
    trial = Trial.of_packs(before, after, vocabulary)
    earlier = Added("deals", "bargain bin rummage")
    assert any("no longer be understood as deals" in problem for problem in trial.problems(earlier, [earlier]))


def test_a_pack_without_examples_cannot_be_tried(tmp_path: Path) -> None:
    with pytest.raises(PackError, match=r"examples\.yaml"):
        Examples.load(tmp_path)


def test_more_sentences_of_an_intent_that_there_is_not_are_refused(tmp_path: Path) -> None:
    with pytest.raises(PackError, match=r"own\.yaml:3: more_sentences: there is no intent dance"):
        _with(tmp_path, {"dance": ["dance with me"]})


@pytest.mark.parametrize(
    ("said", "intent", "item", "template"),
    [
        ("shove two green teas in my bag now", "add", "", "shove {quantity} {item} in my bag"),
        ("chuck the trainers in", "add", "trainers", "chuck {item} in"),
        ("anything in blue below fifty bucks", "search", "", "anything in {color} {price}"),
        ("hand me the total for two", "show_cart", "", "hand me total for two"),
    ],
)
def test_typed_spans_and_names_become_slots_that_the_intent_takes(
    pack: LanguagePack, vocabulary: Vocabulary, said: str, intent: str, item: str, template: str
) -> None:
    assert Generalizer(pack, vocabulary).template(said, intent, item) == template


def test_a_name_that_hides_a_request_is_told(pack: LanguagePack, vocabulary: Vocabulary) -> None:
    named = replace(vocabulary, brands=("hello", "thank you", "never mind"))
    assert Trial.of_words(pack, vocabulary, vocabulary).lost() == []
    assert Trial.of_words(pack, vocabulary, named).lost() != []


@pytest.mark.parametrize(
    ("intent", "template", "command"),
    [
        ("search", "find yes", "yes"),
        ("search", "find checkout {item}", "checkout"),
        ("search", "rummage for {item} cancel", "cancel"),
        ("add", "yank empty my cart {item}", "empty my cart"),
    ],
)
def test_a_sentence_that_holds_a_whole_command_is_refused(
    pack: LanguagePack, vocabulary: Vocabulary, tmp_path: Path, intent: str, template: str, command: str
) -> None:
    assert any(f'holds "{command}"' in told for told in _problems(pack, tmp_path, vocabulary, Added(intent, template)))
