"""Sound in which nothing stands out is kept back; whatever does is heard from its beginning."""

from __future__ import annotations

import numpy as np
import pytest

from voice.pcm import to_pcm
from voice.room import Room

RATE_HZ = 16000
SECOND = 2 * RATE_HZ


def noise(seconds: float, level_db: float, seed: int = 1) -> bytes:
    """White noise at some level."""
    amount = 10 ** (level_db / 20)
    return to_pcm(np.random.default_rng(seed).normal(0, amount, round(seconds * RATE_HZ)).astype(np.float32))


def passed(room: Room, pcm: bytes, step: int) -> bytes:
    return b"".join(room.hear(pcm[at : at + step]) for at in range(0, len(pcm), step))


def in_still_room(level_db: float = -50.0) -> Room:
    """Its beginning was heard, and it waits."""
    room = Room(RATE_HZ)
    passed(room, noise(1, level_db), 3200)
    assert room.still
    room.wait()
    return room


def test_the_beginning_passes_while_the_room_is_unknown() -> None:
    pcm = noise(0.75, -50)
    assert passed(Room(RATE_HZ), pcm, 640) == pcm


def test_a_still_room_is_kept_back_and_what_stands_out_passes_with_what_was_before() -> None:
    room = in_still_room()
    assert passed(room, noise(3, -50, seed=2), 3200) == b""
    loud = noise(0.1, -40)
    assert not room.begun
    heard = room.hear(loud)
    assert heard.endswith(loud)
    assert len(heard) - len(loud) == SECOND // 2


@pytest.mark.parametrize("step", [2, 318, 640, 3200, 50_000, 10 * SECOND])
def test_a_short_sound_is_heard_in_blocks_of_any_length(step: int) -> None:
    room = in_still_room()
    loud = noise(0.06, -35)
    assert loud in passed(room, noise(2, -50, seed=3) + loud + noise(2, -50, seed=4), step)


def test_what_stands_out_little_of_a_loud_room_is_heard() -> None:
    room = in_still_room(-25.0)
    both = noise(0.1, -25, seed=5), noise(0.1, -17, seed=6)
    assert room.hear(both[0]) == b""
    assert room.hear(both[1]).endswith(both[1])


def test_a_room_that_grew_louder_is_still_again() -> None:
    room = in_still_room()
    room.hear(noise(0.1, -30))
    assert not room.still
    room.hear(noise(1.5, -30, seed=7))
    assert not room.still, "it may be speech that is clipped"
    room.hear(noise(2, -30, seed=7))
    assert room.still


def test_sound_that_passes_is_not_held_until_the_room_waits() -> None:
    room = in_still_room()
    loud, quiet = noise(0.1, -30), noise(2, -50, seed=8)
    room.hear(loud)
    assert room.hear(quiet) == quiet
    room.wait()
    assert room.hear(quiet) == b""


def test_digital_silence_with_a_step_of_noise_is_still() -> None:
    room = in_still_room(-120.0)
    assert room.hear(np.random.default_rng(9).integers(-1, 2, RATE_HZ).astype("<i2").tobytes()) == b""
