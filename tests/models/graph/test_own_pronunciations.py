"""A shopkeeper's pronunciations are taken whole, or not at all with every mistake named."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.errors import PronunciationFileError
from models.graph.own_pronunciations import read_own_pronunciations
from models.graph.phones import ARPABET
from models.graph.values import Pronunciations

KNOWN: Pronunciations = {
    "have": (("HH", "AE", "V"),),
    "a": (("AX",), ("EY",)),
    "yanas": (("Y", "AA", "N", "AX", "S"),),
    "blue": (("B", "L", "UW"),),
}


def _read(folder: Path, text: str) -> Pronunciations:
    path = folder / "pronunciations.txt"
    path.write_text(text, encoding="utf-8")
    return read_own_pronunciations(path, lambda word: KNOWN.get(word, ()))


def _problems(folder: Path, text: str) -> tuple[str, ...]:
    with pytest.raises(PronunciationFileError) as raised:
        _read(folder, text)
    assert str(folder / "pronunciations.txt") in str(raised.value)
    return raised.value.problems


def test_phones_are_taken_without_stress(tmp_path: Path) -> None:
    assert _read(tmp_path, "havaianas = HH AA V AY1 AA2 N AH0 S\n") == {
        "havaianas": (("HH", "AA", "V", "AY", "AA", "N", "AX", "S"),)
    }


def test_a_respelling_sounds_like_its_words_in_their_pronunciations(tmp_path: Path) -> None:
    assert _read(tmp_path, "Havaianas = have a yanas") == {
        "havaianas": (
            ("HH", "AE", "V", "AX", "Y", "AA", "N", "AX", "S"),
            ("HH", "AE", "V", "EY", "Y", "AA", "N", "AX", "S"),
        )
    }


def test_the_words_of_a_name_are_parted_by_a_bar(tmp_path: Path) -> None:
    assert _read(tmp_path, "Blue Häagen-Dazs = blue | HH AA G AX N | D AA Z") == {
        "blue": (("B", "L", "UW"),),
        "häagen": (("HH", "AA", "G", "AX", "N"),),
        "dazs": (("D", "AA", "Z"),),
    }


def test_several_lines_are_several_pronunciations_and_comments_none(tmp_path: Path) -> None:
    text = "# names\n\nzeta = Z EY T AX  # as in Greece\nzeta = Z IY T AX\nzeta = Z EY T AX\n"
    assert _read(tmp_path, text) == {"zeta": (("Z", "EY", "T", "AX"), ("Z", "IY", "T", "AX"))}


def test_an_unknown_phone_is_named_with_its_line_and_the_phones_there_are(tmp_path: Path) -> None:
    (problem,) = _problems(tmp_path, "zeta = Z EY T AX\nkoda = K OE D AX\n")
    assert problem.startswith("line 2: unknown phone 'OE'")
    assert " ".join(ARPABET) in problem


def test_silence_is_no_phone_of_a_word(tmp_path: Path) -> None:
    (problem,) = _problems(tmp_path, "koda = SIL K")
    assert "unknown phone 'SIL'" in problem


def test_every_mistake_of_the_file_is_told_at_once(tmp_path: Path) -> None:
    problems = _problems(tmp_path, "koda\nzeta =\nlima = lee ma\n!!! = Z\nblue koda = blue\n")
    assert [problem.split(":")[0] for problem in problems] == [f"line {number}" for number in range(1, 6)]
    assert "name = sound" in problems[0]
    assert "unknown word 'lee'" in problems[2]
    assert "no letters or digits" in problems[3]
    assert "2 words (blue, koda)" in problems[4]


def test_a_file_in_another_encoding_is_told(tmp_path: Path) -> None:
    path = tmp_path / "pronunciations.txt"
    path.write_bytes("häagen = HH AA G AX N".encode("latin-1"))
    with pytest.raises(PronunciationFileError, match="UTF-8"):
        read_own_pronunciations(path, lambda _: ())


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(PronunciationFileError, match="can't be read"):
        read_own_pronunciations(tmp_path / "pronunciations.txt", lambda _: ())


def test_a_byte_order_mark_belongs_to_no_name(tmp_path: Path) -> None:
    assert _read(tmp_path, "\ufeffzeta = Z EY T AX") == {"zeta": (("Z", "EY", "T", "AX"),)}
