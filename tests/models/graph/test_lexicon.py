"""CMUdict's words are read as they ship, and damage is told."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from models import ModelFolder
from models.errors import LexiconError
from models.graph.lexicon import read_lexicon
from models.graph.phones import ARPABET


def _written(folder: Path, text: str) -> Path:
    path = folder / "lexicon.txt.gz"
    path.write_bytes(gzip.compress(text.encode()))
    return path


def test_a_word_has_all_its_pronunciations_in_the_order_of_the_file(tmp_path: Path) -> None:
    lexicon = read_lexicon(_written(tmp_path, "a\tAX\na\tEY\ntea\tT IY\n"))
    assert dict(lexicon) == {"a": (("AX",), ("EY",)), "tea": (("T", "IY"),)}


def test_the_lexicon_that_ships_has_known_phones_only(english: ModelFolder) -> None:
    lexicon = read_lexicon(english.path / "lexicon.txt.gz")
    assert len(lexicon) > 120_000
    assert {phone for sounds in lexicon.values() for sound in sounds for phone in sound} == set(ARPABET)


def test_extending_adds_pronunciations_behind_those_that_are_there(tmp_path: Path) -> None:
    lexicon = read_lexicon(_written(tmp_path, "to\tT UW\n"))
    more = lexicon.extended({"to": (("T", "AX"),), "tofu": (("T", "OW", "F", "UW"),)})
    assert more["to"] == (("T", "UW"), ("T", "AX"))
    assert "tofu" in more
    assert "tofu" not in lexicon


def test_words_can_be_left_out(tmp_path: Path) -> None:
    lexicon = read_lexicon(_written(tmp_path, "a\tAX\ntea\tT IY\n"))
    assert list(lexicon.without(frozenset({"tea"}))) == ["a"]


@pytest.mark.parametrize("line", ["tea T IY", "tea\t", "\tT IY"])
def test_a_line_that_is_no_word_and_phones_is_told_with_its_number(tmp_path: Path, line: str) -> None:
    with pytest.raises(LexiconError, match="line 2"):
        read_lexicon(_written(tmp_path, f"a\tAX\n{line}\n"))


def test_a_file_that_was_cut_off_is_told(tmp_path: Path) -> None:
    path = _written(tmp_path, "a\tAX\n" * 1000)
    path.write_bytes(path.read_bytes()[:-10])
    with pytest.raises(LexiconError, match="can't be read"):
        read_lexicon(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="can't be read"):
        read_lexicon(tmp_path / "lexicon.txt.gz")
