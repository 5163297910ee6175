"""A shopkeeper's pronunciations are taken whole, or not at all with every mistake named."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from models.errors import PronunciationFileError
from models.graph import own_pronunciations as module
from models.graph.own_pronunciations import (
    MAX_BYTES,
    MAX_VARIANTS,
    OwnText,
    own_pronunciations,
    read_own_text,
    unused_lines,
)
from models.graph.phones import ARPABET
from models.graph.pronunciation import MAX_PHONES, Pronouncer
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
    return own_pronunciations(read_own_text(path), lambda word: KNOWN.get(word, ()))


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
    assert "how 'lee' sounds can't be guessed" in problems[2]
    assert "no letters or digits" in problems[3]
    assert "2 words (blue, koda)" in problems[4]


def test_a_file_in_another_encoding_is_told(tmp_path: Path) -> None:
    path = tmp_path / "pronunciations.txt"
    path.write_bytes("häagen = HH AA G AX N".encode("latin-1"))
    with pytest.raises(PronunciationFileError, match="UTF-8"):
        own_pronunciations(read_own_text(path), lambda _: ())


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(PronunciationFileError, match="can't be read"):
        own_pronunciations(read_own_text(tmp_path / "pronunciations.txt"), lambda _: ())


def test_a_byte_order_mark_belongs_to_no_name(tmp_path: Path) -> None:
    assert _read(tmp_path, "\ufeffzeta = Z EY T AX") == {"zeta": (("Z", "EY", "T", "AX"),)}


def test_a_respelling_may_be_of_words_that_no_lexicon_has(pronouncer: Pronouncer, tmp_path: Path) -> None:
    text = OwnText(tmp_path, b"havaianas = have hi-yanas\nblue zephyr = blue | zeffer")
    own = own_pronunciations(text, pronouncer.pronounce)
    assert own["havaianas"][0][:6] == _sound("HH AE V HH AY Y")
    assert own["zephyr"][0] == _sound("Z EH F ER")


@pytest.mark.parametrize("source", ["README", "docstring"])
def test_the_examples_for_shopkeepers_are_taken(pronouncer: Pronouncer, tmp_path: Path, source: str) -> None:
    example = _readme_example() if source == "README" else _docstring_example()
    own = own_pronunciations(OwnText(tmp_path, example.encode()), pronouncer.pronounce)
    assert {"havaianas", "blue", "zephyr"} <= own.keys()
    assert _sound("HH AA V AY AA N AX S") in own["havaianas"]
    assert len(own["havaianas"]) > 1


def test_phones_and_words_are_not_mixed_in_one_word(tmp_path: Path) -> None:
    (problem,) = _problems(tmp_path, "havaianas = HH AA v ay yanas")
    assert "'HH' is in capitals" in problem


@pytest.mark.parametrize("sound", ["AA " * 2_000_000, "blue " * 20, "have " * (MAX_PHONES + 1)])
def test_a_word_that_takes_more_than_a_breath_is_refused(tmp_path: Path, sound: str) -> None:
    (problem,) = _told(OwnText(tmp_path, f"zeta = Z\nkoda = {sound}".encode()))
    assert problem.startswith("line 2: ")
    assert f"{MAX_PHONES} phones" in problem


def test_what_is_wrong_is_told_in_a_short_line(tmp_path: Path) -> None:
    for line in ["x" * 10_000, f"koda = K {'Q' * 10_000}", f"koda = {'q' * 10_000}", f"{'a ' * 5_000} = blue"]:
        (problem,) = _problems(tmp_path, line)
        assert len(problem) < 500


def test_a_word_with_too_many_pronunciations_is_refused_with_the_first_line_that_is_too_much(tmp_path: Path) -> None:
    lines = [f"zeta = Z EY T {phone}" for phone in ARPABET]
    assert len(_read(tmp_path, "\n".join(lines[:MAX_VARIANTS] * 2))["zeta"]) == MAX_VARIANTS
    problems = _problems(tmp_path, "\n".join(lines))
    assert problems[0].startswith(f"line {MAX_VARIANTS + 1}: 'zeta' has more than {MAX_VARIANTS} pronunciations")


def test_a_file_that_is_no_list_of_names_is_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    path.write_bytes(b"#" * (MAX_BYTES + 1))
    (problem,) = _told(read_own_text(path))
    assert str(MAX_BYTES) in problem


def test_what_was_read_stays_though_the_file_changes(tmp_path: Path) -> None:
    path = tmp_path / "pronunciations.txt"
    path.write_text("zeta = Z")
    text = read_own_text(path)
    path.write_text("zeta = QQ")
    assert own_pronunciations(text, lambda _: ()) == {"zeta": (("Z",),)}


def test_a_line_for_a_word_that_is_in_no_name_is_told(tmp_path: Path) -> None:
    text = OwnText(tmp_path, b"# my names\nBlue Havainas = blue | Z\nblue = blue")
    (told,) = unused_lines(text, {"blue", "havaianas"})
    assert told == "line 2: the word 'havainas' is in none of the names"


def _told(text: OwnText) -> tuple[str, ...]:
    with pytest.raises(PronunciationFileError) as raised:
        own_pronunciations(text, lambda word: KNOWN.get(word, ()))
    return raised.value.problems


def _readme_example() -> str:
    readme = Path(__file__).parents[3].joinpath("README.md").read_text(encoding="utf-8")
    return readme.partition("## Teach the ear")[2].split("```")[1]


def _docstring_example() -> str:
    return dedent((module.__doc__ or "").partition("::")[2].partition("A name may")[0])


def _sound(phones: str) -> tuple[str, ...]:
    return tuple(phones.split())
