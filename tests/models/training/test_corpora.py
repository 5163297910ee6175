"""Recorded speech is taken from the usual layouts, and what can't be learnt from is counted."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from models.training.corpora import Refused, find_recordings, held_out, named, usable, words_of


def _sound(path: Path, seconds: float = 1.0, rate_hz: int = 16_000, channels: int = 1) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    samples = int(seconds * rate_hz)
    soundfile.write(path, np.zeros((samples, channels), np.int16), rate_hz)


def _text(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _librispeech(folder: Path) -> None:
    _sound(folder / "84/121/84-121-0000.flac")
    _text(folder / "84/121/84-121.trans.txt", "84-121-0000 GO DO YOU HEAR\n")


def _common_voice(folder: Path) -> None:
    _sound(folder / "clips/one.wav")
    _text(folder / "train.tsv", "client_id\tpath\tsentence\n84\tone.wav\tGo, do you hear?\n")


def _vctk(folder: Path) -> None:
    _sound(folder / "wav48_silence_trimmed/84/84_001_mic1.flac")
    _sound(folder / "wav48_silence_trimmed/84/84_001_mic2.flac")
    _text(folder / "txt/84/84_001.txt", "Go, do you hear?\n")


def _table(folder: Path) -> None:
    _sound(folder / "wav/one.wav")
    _text(folder / "transcripts.tsv", "file\tspeaker\ttranscript\none.wav\t84\tgo do you hear\n")


def _pairs(folder: Path) -> None:
    _sound(folder / "84/one.wav")
    _text(folder / "84/one.txt", "Go, do you hear?")


def _ljspeech(folder: Path) -> None:
    _sound(folder / "84/wavs/one.wav")
    _text(folder / "84/metadata.csv", "one|Go, do you hear?|Go, do you hear?\n")


@pytest.mark.parametrize("layout", [_librispeech, _common_voice, _vctk, _table, _pairs])
def test_the_usual_layouts_are_read(tmp_path: Path, layout: object) -> None:
    assert callable(layout)
    layout(tmp_path)
    (found,) = find_recordings(tmp_path)
    assert found.speaker == "84"
    assert words_of(found.transcript) == ("go", "do", "you", "hear")
    assert found.path.exists()


def test_ljspeech_has_one_speaker_named_as_its_folder(tmp_path: Path) -> None:
    _ljspeech(tmp_path)
    (found,) = find_recordings(tmp_path / "84")
    assert (found.speaker, found.path.name) == ("84", "one.wav")


def test_a_folder_of_another_kind_is_refused_with_what_would_do(tmp_path: Path) -> None:
    _text(tmp_path / "notes.md", "nothing")
    with pytest.raises(FileNotFoundError, match=r"transcripts\.tsv"):
        find_recordings(tmp_path)


def test_sound_of_any_rate_and_number_of_channels_becomes_16_khz_mono(tmp_path: Path) -> None:
    _sound(tmp_path / "a/one.wav", seconds=2, rate_hz=44_100, channels=2)
    _text(tmp_path / "a/one.txt", "hear")
    ((_, words, sound),) = usable(find_recordings(tmp_path), {"hear"}, Refused())
    assert words == ("hear",)
    assert sound.dtype == np.int16
    assert sound.shape == (32_000,)


def test_what_cannot_be_learnt_from_is_left_out_and_counted(tmp_path: Path) -> None:
    for name, text, seconds in (
        ("digits", "room 12", 1.0),
        ("unknown", "xyzzy", 1.0),
        ("short", "hear", 0.1),
        ("long", "hear", 20.0),
        ("good", "hear", 1.0),
    ):
        _sound(tmp_path / f"{name}.wav", seconds)
        _text(tmp_path / f"{name}.txt", text)
    _text(tmp_path / "broken.txt", "hear")
    (tmp_path / "broken.wav").write_bytes(b"no sound")
    refused = Refused()
    kept = [recording.path.stem for recording, _, _ in usable(find_recordings(tmp_path), {"hear"}, refused)]
    assert kept == ["good"]
    assert sum(refused.reasons.values()) == 5
    assert set(refused.reasons.values()) == {1, 2}


def test_speakers_whose_name_ends_in_7_are_held_out() -> None:
    assert [name for name in ("0007", "0070", "p227", "lj") if held_out(name)] == ["0007", "p227"]


def test_words_have_neither_punctuation_nor_quotes() -> None:
    quoted = "\N{LEFT SINGLE QUOTATION MARK}It\N{RIGHT SINGLE QUOTATION MARK}s a T-shirt,' he said."
    assert words_of(quoted) == ("it's", "a", "t", "shirt", "he", "said")


@pytest.mark.parametrize(
    ("name", "header"),
    [("transcripts.tsv", "file\tspeaker\ttext"), ("transcripts.tsv", ""), ("train.tsv", "client_id\tpath\ttext")],
)
def test_a_table_without_its_columns_is_named_with_what_it_lacks(tmp_path: Path, name: str, header: str) -> None:
    _text(tmp_path / name, f"{header}\none.wav\t84\thear\n")
    with pytest.raises(ValueError, match=rf"{name} has no column .*(transcript|sentence)"):
        find_recordings(tmp_path)


@pytest.mark.parametrize("row", [b"one.wav\t84\t\xff\n", b"one.wav\t84\t" + b"x" * 200_000 + b"\n"])
def test_a_table_that_is_none_is_named(tmp_path: Path, row: bytes) -> None:
    (tmp_path / "transcripts.tsv").write_bytes(b"file\tspeaker\ttranscript\n" + row)
    with pytest.raises(ValueError, match=r"transcripts\.tsv, after line \d+: this is no table"):
        find_recordings(tmp_path)


def test_a_row_that_is_cut_off_is_left_out_and_counted(tmp_path: Path) -> None:
    _table(tmp_path)
    with (tmp_path / "transcripts.tsv").open("a") as table:
        table.write("one.wav\t84\n")
    refused = Refused()
    assert len(list(usable(find_recordings(tmp_path), {"go", "do", "you", "hear"}, refused))) == 1
    assert sum(refused.reasons.values()) == 1


def test_corpora_are_named_as_their_folders() -> None:
    assert named([Path("a/clips"), Path("b/words/")], taken=()) == {"clips": Path("a/clips"), "words": Path("b/words")}
    assert list(named([Path()], taken=())) == [Path().resolve().name]


@pytest.mark.parametrize("folders", [("one/clips", "two/clips"), ("clips", "clips"), ("my/hibari",)])
def test_corpora_whose_sound_would_be_mixed_up_are_refused(folders: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="link of another name"):
        named(map(Path, folders), taken={"hibari"})
