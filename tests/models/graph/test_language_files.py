"""What ships with a language is read, and damage is told."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from models import ModelFolder
from models.errors import LexiconError
from models.graph.back_off import START, BackOff
from models.graph.language_files import (
    CONTRACTIONS_FILE,
    GENERAL_FILE,
    VARIANTS_FILE,
    LanguageFiles,
    contracted,
    read_contractions,
    read_full_lexicon,
)


def test_every_general_word_has_a_pronunciation(files: LanguageFiles) -> None:
    words = {word for gram in files.general.grams[0] for word in gram} - {START, "</s>"}
    assert len(words) > 15_000
    assert words <= files.lexicon.keys()


def test_the_general_model_is_normalized(files: LanguageFiles) -> None:
    general = BackOff.of(files.general)
    for history in [(), (START,), ("the",), ("drink",), ("zucchini",)]:
        total = sum(general.probability(history, word) for word in general.after[()])
        assert total == pytest.approx(1.0, abs=0.01)  # the file has three decimals


def test_the_general_model_prefers_what_people_say(files: LanguageFiles) -> None:
    general = BackOff.of(files.general)
    assert general.probability(("cup",), "of") > 10 * general.probability(("cup",), "the")


def test_the_general_file_is_small(english: ModelFolder) -> None:
    assert (english.path / GENERAL_FILE).stat().st_size <= 2_500_000


def test_what_contractions_stand_for_can_be_said(files: LanguageFiles) -> None:
    assert files.contractions["i", "would"] == "i'd"
    assert set(files.contractions.values()) <= files.lexicon.keys()


def test_frequent_words_have_their_reduced_forms(files: LanguageFiles) -> None:
    said = [
        ("to", "T AX"),
        ("the", "DH IY"),
        ("and", "AX N"),
        ("for", "F ER"),
        ("of", "AX V"),
        ("what's", "W AX T S"),
        ("you're", "Y ER"),
    ]
    for word, phones in said:
        assert tuple(phones.split()) in files.lexicon[word]


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("what is this", "what's this"),
        ("i would like to see what you have", "i'd like to see what you have"),
        ("yes it is", "yes it is"),
        ("no i do not", "no i don't"),
        ("tea", "tea"),
        ("", ""),
    ],
)
def test_a_sentence_is_contracted_as_people_do(files: LanguageFiles, full: str, short: str) -> None:
    assert contracted(full.split(), files.contractions) == short.split()


@pytest.mark.parametrize("text", ["i would i'd", "would = i'd", "i would = i d"])
def test_a_broken_line_of_contractions_is_told(tmp_path: Path, text: str) -> None:
    path = tmp_path / CONTRACTIONS_FILE
    path.write_text(f"# head\n{text}\n")
    with pytest.raises(LexiconError, match="line 2"):
        read_contractions(path)


def test_missing_files_are_told(english: ModelFolder, tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="reinstall"):
        read_contractions(tmp_path / CONTRACTIONS_FILE)
    shutil.copy(english.path / "lexicon.txt.gz", tmp_path)
    with pytest.raises(LexiconError, match=VARIANTS_FILE):
        read_full_lexicon(tmp_path)
