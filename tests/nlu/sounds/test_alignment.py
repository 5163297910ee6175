# ruff: noqa: RUF001 - these letters are meant
"""Names laid beside an utterance: what it costs, and which words they take."""

from __future__ import annotations

import numpy as np

from nlu.sounds.alignment import Aligned, align
from nlu.sounds.phones import phone_table

TABLE = phone_table()


def laid(heard: str, *names: str) -> Aligned:
    """IPA, words parted by spaces."""
    sounds = [TABLE.phones(name) for name in names]
    longest = max(map(len, sounds))
    padded = np.frombuffer(b"".join(sound.ljust(longest, b"\0") for sound in sounds), np.uint8)
    lengths = np.array([len(sound) for sound in sounds])
    return align(TABLE, [TABLE.phones(word) for word in heard.split()], padded.reshape(len(names), longest), lengths)


def test_the_same_sounds_cost_nothing_wherever_words_end() -> None:
    assert laid("hævə jɑːnəz", "hævəjɑːnəz").cost.tolist() == [0]


def test_a_name_takes_the_words_that_cost_least() -> None:
    found = laid("pliːz hævə jɑːnəz flɪp flɑps", "hævəjɑːnəz", "flɪpflɑps", "pliːz")
    assert list(zip(found.start.tolist(), found.end.tolist(), strict=True)) == [(1, 3), (3, 5), (0, 1)]


def test_a_name_does_not_begin_within_a_word() -> None:
    assert laid("snaɪk", "naɪk").cost[0] == TABLE.missing[TABLE.numbers["s"]]


def test_near_phones_cost_less_than_far_ones() -> None:
    voicing, place, far = laid("bæt", "pæt", "dæt", "ʃæt").cost.tolist()
    assert 0 < voicing < place < far


def test_words_that_are_left_over_cost_a_little() -> None:
    long = "beɪsbɔl dʒækɪts"
    alone, more, two, both = (
        laid(heard, "naɪk").cost[0] for heard in ("naɪk", f"naɪk {long}", "naɪk ʃuːz", f"ə naɪk {long}")
    )
    assert 0 == alone < two < more < both
    assert more < TABLE.missing[list(TABLE.phones(long.replace(" ", "")))].sum() / 2


def test_nothing_heard_costs_all_of_a_name() -> None:
    phones = TABLE.phones("naɪk")
    assert laid("", "naɪk").cost[0] == TABLE.missing[list(phones)].sum()
