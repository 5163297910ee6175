"""The names of official models say their language and how good they are."""

from __future__ import annotations

from itertools import pairwise

import pytest

from models.official import language_in, rank_of


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("vosk-model-en-us-0.22", "en"),
        ("vosk-model-small-en-us-0.15", "en"),
        ("vosk-model-small-fr-0.22", "fr"),
        ("vosk-model-small-cn-0.22", "zh"),
        ("vosk-model-de-0.21", "de"),
        ("vosk-model-fa", "fa"),
        ("my-model", None),
        ("vosk-model-", None),
    ],
)
def test_the_language_stands_in_the_name(name: str, language: str | None) -> None:
    assert language_in(name) == language


def test_larger_and_newer_models_are_better_than_small_ones_and_those_than_unknown_ones() -> None:
    best_first = [
        "vosk-model-en-us-0.22",
        "vosk-model-en-us-0.22-lgraph",
        "vosk-model-en-us-0.42-gigaspeech",
        "vosk-model-en-in-0.5",
        "vosk-model-small-en-us-0.15",
        "vosk-model-small-en-in-0.4",
        "my-model",
    ]
    assert all(rank_of(better) < rank_of(worse) for better, worse in pairwise(best_first))


@pytest.mark.parametrize("language", ["ru", "sv", "sl"])
def test_large_models_come_before_small_ones_in_every_language(language: str) -> None:
    assert rank_of(f"vosk-model-{language}-0.1") < rank_of(f"vosk-model-small-{language}-0.9")


@pytest.mark.parametrize(
    ("newer", "older"),
    [
        ("vosk-model-ru-0.42", "vosk-model-ru-0.10"),
        ("vosk-model-ru-0.10", "vosk-model-ru-0.9"),
        ("vosk-model-ru-1.0", "vosk-model-ru-0.42"),
        ("vosk-model-ru-0.22.1", "vosk-model-ru-0.22"),
        ("vosk-model-small-uk-v4-small", "vosk-model-small-uk-v3-small"),
        ("vosk-model-ru-0.1", "vosk-model-ru"),
    ],
)
def test_the_newer_of_two_models_of_one_kind_is_better(newer: str, older: str) -> None:
    assert rank_of(newer) < rank_of(older)
