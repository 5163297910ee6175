"""A language pack is checked when it is read, and every error names its place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from nlu import LanguagePack, PackError
from nlu.packs.pack import LANGUAGES


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(LANGUAGES / "en", tmp_path / "en"))


def problems(folder: Path) -> str:
    with pytest.raises(PackError) as caught:
        LanguagePack.load("en", folder)
    return str(caught.value)


def add(folder: Path, sentence: str, rules: str = "") -> None:
    text = f"language: en\n{rules}\nintents:\n  extra:\n    data:\n      - sentences:\n          - '{sentence}'\n"
    (folder / "intents" / "extra.yaml").write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("show me (this", "brackets"),
        ("show [me", "brackets"),
        ("show me {item", "brackets"),
        ("show me <nothing>", "<nothing> is not among the expansion rules"),
        ("show me {nonsense}", "there is no slot {nonsense}"),
        ("(a;b)", "permutations"),
        (" ", "empty"),
        ("(a b|c d|e f) (a b|c d|e f) (a b|c d|e f) (a b|c d|e f) (a b|c d|e f) (a b|c d|e f)", "needs 729 patterns"),
    ],
)
def test_a_faulty_sentence_is_named_with_file_and_intent(folder: Path, sentence: str, reason: str) -> None:
    add(folder, sentence)
    message = problems(folder)
    assert "extra.yaml" in message
    assert "intent extra" in message
    assert reason in message


def test_a_faulty_sentence_is_named_with_its_line(folder: Path) -> None:
    add(folder, "show (me")
    assert "extra.yaml:7: intent extra: 'show (me'" in problems(folder)


def test_a_faulty_rule_is_named_with_its_line(folder: Path) -> None:
    add(folder, "show <loop>", 'expansion_rules:\n  loop: "again [and"')
    assert "extra.yaml:3: rule <loop>" in problems(folder)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("intents: [a, b]", "intents"),
        ("intents: {extra: [show]}", "intents.extra"),
        ("intents: {extra: {data: [show me]}}", "intents.extra.data.0"),
        ("intents: {extra: {data: [{sentences: show me}]}}", "intents.extra.data.0.sentences"),
        ("intents: {extra: {data: [], carefull: true}}", "intents.extra.carefull"),
        ("intents: {extra: {data: [], careful: perhaps}}", "intents.extra.careful"),
        ("expansion_rules: [a]", "expansion_rules"),
        ("more_sentences: {add: show me}", "more_sentences.add"),
        ("sentences: {}", "sentences"),
    ],
)
def test_what_is_of_the_wrong_kind_is_named_with_its_place(folder: Path, text: str, place: str) -> None:
    (folder / "intents" / "extra.yaml").write_text(f"language: en\n{text}\n", encoding="utf-8")
    assert f"extra.yaml: {place}: " in problems(folder)


def test_a_sentence_that_stands_for_billions_is_refused_at_once(folder: Path) -> None:
    add(folder, " ".join(["(one thing|other things|third thing)"] * 40))
    assert "patterns and 400 are allowed" in problems(folder)


def test_a_rule_that_calls_itself_is_refused(folder: Path) -> None:
    add(folder, "show <loop>", 'expansion_rules:\n  loop: "again <loop>"')
    assert "does a rule call itself?" in problems(folder)


def test_all_faults_are_told_together(folder: Path) -> None:
    text = "language: en\nintents:\n  extra:\n    data:\n      - sentences: ['(a', '<b>']\n"
    (folder / "intents" / "extra.yaml").write_text(text, encoding="utf-8")
    assert problems(folder).count("extra.yaml") == 2


def test_a_file_of_another_language_is_refused(folder: Path) -> None:
    (folder / "intents" / "extra.yaml").write_text("language: fr\nintents: {}\n", encoding="utf-8")
    assert "language: en" in problems(folder)


def test_broken_yaml_is_named(folder: Path) -> None:
    (folder / "intents" / "extra.yaml").write_text("language: [en\n", encoding="utf-8")
    assert "extra.yaml" in problems(folder)


def test_a_missing_list_of_words_is_named(folder: Path) -> None:
    words = folder / "words.yaml"
    words.write_text(words.read_text(encoding="utf-8").replace("\ncolors:", "\ncolours:"), encoding="utf-8")
    message = problems(folder)
    assert "words.yaml: colors" in message
    assert "words.yaml: colours" in message


def test_an_unknown_language_names_those_that_exist() -> None:
    with pytest.raises(PackError, match=r"languages that exist: .*en"):
        LanguagePack.load("xx")


def test_a_faulty_way_to_ask_is_named_with_file_and_topic(folder: Path) -> None:
    (folder / "questions.yaml").write_text(
        "language: en\ntopics:\n  returns:\n    data:\n      - sentences:\n          - 'can (i return it'\n",
        encoding="utf-8",
    )
    message = problems(folder)
    assert "questions.yaml" in message
    assert "returns" in message


def test_a_language_may_leave_the_usual_questions_to_the_shop(folder: Path) -> None:
    (folder / "questions.yaml").unlink()
    assert LanguagePack.load("en", folder).questions == {}
