"""Words that sound like another are found in a model's own vocabulary."""

from __future__ import annotations

from pathlib import Path

import pytest

from models import ModelError, find_model, sound_alikes

ENGLISH = find_model("en").path


def test_words_that_differ_by_a_sound_come_first() -> None:
    found = sound_alikes(ENGLISH, "shop", 40)
    assert {"chop", "shot", "sheep", "top", "sharp"} <= set(found)
    assert len(sound_alikes(ENGLISH, "shop", 3)) == 3


def test_more_may_differ_in_a_longer_word() -> None:
    assert "hollow" in sound_alikes(ENGLISH, "hello", 40)
    assert "haul" not in sound_alikes(ENGLISH, "hello", 1000)


def test_the_word_itself_and_those_that_go_on_after_it_are_none() -> None:
    found = sound_alikes(ENGLISH, "shop", 1000)
    assert not {"shop", "shops", "shopping"} & set(found)


def test_an_unknown_word_and_a_model_without_a_lexicon_have_none() -> None:
    assert sound_alikes(ENGLISH, "zorblax", 10) == ()
    assert sound_alikes(find_model("ko").path, "사과", 10) == ()


def test_a_damaged_lexicon_is_told(tmp_path: Path) -> None:
    (tmp_path / "lexicon.txt.gz").write_bytes(b"no gzip")
    with pytest.raises(ModelError, match=r"lexicon\.txt\.gz"):
        sound_alikes(tmp_path, "shop", 10)
