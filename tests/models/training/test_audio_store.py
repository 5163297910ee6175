"""Corpora keep what was added, and a killed run goes on after its last whole utterance."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from models.training.audio_store import AudioWriter, StoredUtterance, read_corpora

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray


def sound(value: int, samples: int = 800) -> NDArray[np.int16]:
    return np.full(samples, value, np.int16)


def fill(folder: Path, corpus: str, *values: int) -> None:
    with AudioWriter(folder, corpus) as writer:
        for value in values:
            writer.add(f"speaker-{value}", ("number", str(value)), sound(value, 800 + value))


def values(folder: Path) -> list[tuple[str, int]]:
    """Corpus and number of each utterance, whose sound and words must tell the same."""
    found = []
    for each in read_corpora(folder):
        value = int(each.words[1])
        assert each.speaker == f"speaker-{value}"
        np.testing.assert_array_equal(each.sound, sound(value, 800 + value))
        found.append((each.corpus, value))
    return found


def cut_short(path: Path, count: int) -> None:
    path.write_bytes(path.read_bytes()[:-count])


def test_utterances_come_back_as_they_were(tmp_path: Path) -> None:
    loud = np.array([-32768, 0, 32767, -1], np.int16)
    with AudioWriter(tmp_path, "one") as writer:
        writer.add("Zoë", ("don't", "stop"), loud)
    (found,) = read_corpora(tmp_path)
    assert (found.corpus, found.speaker, found.words) == ("one", "Zoë", ("don't", "stop"))
    np.testing.assert_array_equal(found.sound, loud)
    assert StoredUtterance("one", "x", (), sound(1, 8000)).seconds == pytest.approx(0.5)


def test_corpora_are_read_one_after_another_by_name(tmp_path: Path) -> None:
    fill(tmp_path, "people", 1, 2)
    fill(tmp_path, "machines", 3)
    assert values(tmp_path) == [("machines", 3), ("people", 1), ("people", 2)]


def test_two_corpora_can_be_written_at_the_same_time(tmp_path: Path) -> None:
    with AudioWriter(tmp_path, "a") as one, AudioWriter(tmp_path, "b") as other:
        for writer, value in ((one, 1), (other, 2), (one, 3)):
            writer.add(f"speaker-{value}", ("number", str(value)), sound(value, 800 + value))
    assert values(tmp_path) == [("a", 1), ("a", 3), ("b", 2)]


def test_a_corpus_goes_on_where_it_stopped(tmp_path: Path) -> None:
    fill(tmp_path, "one", 1, 2)
    with AudioWriter(tmp_path, "one") as writer:
        assert writer.count == 2
    fill(tmp_path, "one", 3)
    assert [value for _, value in values(tmp_path)] == [1, 2, 3]


@pytest.mark.parametrize("cut", [1, 3, 12, 25])
def test_a_line_that_was_cut_off_is_not_read_and_written_anew(tmp_path: Path, cut: int) -> None:
    fill(tmp_path, "one", 1, 2)
    cut_short(tmp_path / "one.tsv", cut)
    assert [value for _, value in values(tmp_path)] == [1]
    with AudioWriter(tmp_path, "one") as writer:
        assert writer.count == 1
    fill(tmp_path, "one", 7)
    assert [value for _, value in values(tmp_path)] == [1, 7]


@pytest.mark.parametrize("cut", [1, 2, 801, 1603])
def test_an_utterance_whose_sound_was_cut_off_is_not_read_and_written_anew(tmp_path: Path, cut: int) -> None:
    fill(tmp_path, "one", 1, 2)
    cut_short(tmp_path / "one.pcm", cut)
    assert [value for _, value in values(tmp_path)] == [1]
    with AudioWriter(tmp_path, "one") as writer:
        assert writer.count == 1
    fill(tmp_path, "one", 7)
    assert [value for _, value in values(tmp_path)] == [1, 7]


def test_sound_that_no_line_tells_of_is_written_over(tmp_path: Path) -> None:
    fill(tmp_path, "one", 1)
    with (tmp_path / "one.pcm").open("ab") as pcm:
        pcm.write(b"\x11" * 333)
    assert [value for _, value in values(tmp_path)] == [1]
    fill(tmp_path, "one", 2)
    assert [value for _, value in values(tmp_path)] == [1, 2]


def test_a_corpus_that_lost_its_sound_begins_anew(tmp_path: Path) -> None:
    fill(tmp_path, "one", 1)
    (tmp_path / "one.pcm").unlink()
    assert values(tmp_path) == []
    fill(tmp_path, "one", 2)
    assert [value for _, value in values(tmp_path)] == [2]


def test_a_corpus_without_utterances_is_empty(tmp_path: Path) -> None:
    with AudioWriter(tmp_path / "new", "none") as writer:
        assert writer.count == 0
    assert values(tmp_path / "new") == []
