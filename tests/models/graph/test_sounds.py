"""Bare sounds as words of a graph."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from models.graph.sounds import SOUND_WORDS, SOUNDS, sound_phrases, sounds_text
from models.graph.values import NgramModel

PRONUNCIATIONS: Final = {"yes": (("Y", "EH", "S"),), "no": (("N", "OW"),), "never": (("N", "EH", "V", "ER"),)}
LIKELY: Final = NgramModel(({("yes",): (-0.1, 0.0), ("no",): (-0.7, 0.0), ("never",): (-9.0, 0.0)},))


def phrases_of(folder: Path, text: bytes) -> tuple[str, ...]:
    (folder / SOUNDS).parent.mkdir(parents=True)
    (folder / SOUNDS).write_bytes(text)
    return sound_phrases(folder)


def test_phrases_hold_sounds_as_often_as_likely_words_do(tmp_path: Path) -> None:
    phrases = phrases_of(tmp_path, sounds_text(PRONUNCIATIONS, LIKELY))
    said = " ".join(phrases).split()
    assert set(said) <= set(SOUND_WORDS)
    assert said.count("+y+") > said.count("+n+") > 0
    assert "+v+" not in said


def test_the_phrases_are_always_the_same() -> None:
    assert sounds_text(PRONUNCIATIONS, LIKELY) == sounds_text(dict(reversed(PRONUNCIATIONS.items())), LIKELY)


def test_a_model_without_words_has_no_phrases(tmp_path: Path) -> None:
    assert phrases_of(tmp_path, sounds_text({}, LIKELY)) == ()


def test_a_model_of_others_has_no_sounds(tmp_path: Path) -> None:
    assert sound_phrases(tmp_path) == ()
