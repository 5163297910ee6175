"""A pack that misses something is told so, with the file and what to do."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from nlu import check_pack
from nlu.packs.pack import LANGUAGES


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the Spanish pack, to be damaged."""
    return Path(shutil.copytree(LANGUAGES / "es", tmp_path / "es"))


def problems(folder: Path, *intents: str) -> str:
    return "\n".join(check_pack("es", intents, folder).problems)


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_whole_pack_has_no_problems(folder: Path) -> None:
    report = check_pack("es", (), folder)
    assert not report.problems
    assert report.intents > 40
    assert report.sentences > 400


def test_a_missing_intent_is_told(folder: Path) -> None:
    change(folder / "intents" / "conversation.yaml", "  speak_language:", "  speak_tongue:")
    told = problems(folder)
    assert "intent speak_language is missing" in told
    assert "intent speak_tongue is none of English" in told


def test_an_intent_that_a_skill_needs_is_told(folder: Path) -> None:
    assert "intent rent is missing" in problems(folder, "rent")


def test_an_intent_that_is_less_careful_than_in_english_is_told(folder: Path) -> None:
    change(folder / "intents" / "cart.yaml", "  empty_cart:\n    strict: true\n", "  empty_cart:\n")
    assert "intent empty_cart: it must be marked 'strict: true'" in problems(folder)


def test_a_missing_reply_is_told_with_its_variables(folder: Path) -> None:
    change(folder / "replies.ftl", "it-costs = ", "it-cost = ")
    told = problems(folder)
    assert "reply 'it-costs' is missing; write it with $price" in told
    assert "reply 'it-cost' is never said" in told


def test_variables_that_are_not_given_or_not_said_are_told(folder: Path) -> None:
    change(
        folder / "replies.ftl",
        "it-costs = Cuesta { $price }.\n    .b = Vale { $price }.",
        "it-costs = { $cost }.\n    .b = { $cost }.",
    )
    told = problems(folder)
    assert "reply 'it-costs' uses $cost, which it isn't given" in told
    assert "reply 'it-costs' doesn't say $price" in told


def test_a_reply_that_is_no_fluent_is_told_with_its_line(folder: Path) -> None:
    change(folder / "replies.ftl", "greet = ¡Hola!", "greet ¡Hola!")
    assert "replies.ftl: line" in problems(folder)


def test_an_empty_list_is_told(folder: Path) -> None:
    change(folder / "words.yaml", "first_of_many: [primeros, primeras]", "first_of_many: []")
    assert "words.yaml: first_of_many is empty; English has first, top" in problems(folder)


def test_a_kind_of_thing_without_words_is_told(folder: Path) -> None:
    change(folder / "words.yaml", "  silver: [plateado, plateada, plateados, plateadas, plata]\n", "")
    assert "words.yaml: colors has nothing for 'silver'" in problems(folder)


def test_a_malformed_template_is_told_with_its_place(folder: Path) -> None:
    change(folder / "intents" / "cart.yaml", "          - vacía todo\n", "          - vacía (todo\n")
    lines = (folder / "intents" / "cart.yaml").read_text(encoding="utf-8").splitlines()
    line = 1 + lines.index("          - vacía (todo")
    assert f"cart.yaml:{line}: intent empty_cart: 'vacía (todo'" in problems(folder)


def test_a_sentence_that_two_intents_claim_is_told(folder: Path) -> None:
    change(folder / "intents" / "cart.yaml", "          - vacía todo\n", "          - quiero pagar\n")
    assert "checkout and empty_cart both claim 'quiero pagar'" in problems(folder)


def test_a_file_of_another_language_is_told(folder: Path) -> None:
    change(folder / "talk.yaml", "language: es", "language: pt")
    assert "talk.yaml: it must start with 'language: es'" in problems(folder)


def test_a_missing_question_is_told(folder: Path) -> None:
    change(folder / "questions.yaml", "  parking:\n", "  park:\n")
    assert "topic 'parking' is missing" in problems(folder)


def test_a_word_of_a_choice_that_is_read_as_several_is_told(folder: Path) -> None:
    change(folder / "intents" / "conversation.yaml", "(adiós|", "(adiós|ciao-ciao|")
    assert "'ciao-ciao' is left out of its choice, for it is read as 2 words; write them: ciao ciao" in problems(folder)


def test_what_is_put_into_a_reply_belongs_to_it(folder: Path) -> None:
    replies = folder / "replies.ftl"
    change(replies, "welcome = ", "shop-name = { $shop }\nunused = nada\nwelcome = { shop-name }: ")
    replies.write_text(
        replies.read_text(encoding="utf-8")
        .replace("{ $shop }", "{ shop-name }")
        .replace("shop-name = { shop-name }", "shop-name = { $shop }"),
        encoding="utf-8",
    )
    told = problems(folder)
    assert "'unused' is never said" in told
    assert "shop-name" not in told
    assert "'welcome'" not in told
