"""An utterance ends when its speaker has finished: neither in a short pause nor never."""

from __future__ import annotations

from voice import Endpointer, EndpointProfile
from voice.endpointer import NORMAL, Listening

FRAME_MS = 50.0
QUIET_DB, SPEECH_DB, NOISY_DB = -60.0, -25.0, -30.0


def frames_until_end(
    endpointer: Endpointer, level_db: float, words: str, limit_ms: float = 60_000
) -> tuple[float, Listening]:
    """Hear the same until it is over; the ms that took."""
    passed = 0.0
    state = Listening.GOES_ON
    while state is Listening.GOES_ON and passed < limit_ms:
        state = endpointer.hear(FRAME_MS, level_db, words)
        passed += FRAME_MS
    return passed, state


def speak(endpointer: Endpointer, words: str, level_db: float = SPEECH_DB) -> None:
    """Half a second of quiet, then a word each 250 ms."""
    frames_until_end(endpointer, QUIET_DB, "", 500)
    spoken = words.split()
    for count in range(1, len(spoken) + 1):
        passed, state = frames_until_end(endpointer, level_db, " ".join(spoken[:count]), 250)
        assert (passed, state) == (250, Listening.GOES_ON)


def test_quiet_after_words_ends_the_utterance() -> None:
    endpointer = Endpointer()
    speak(endpointer, "show me shoes")
    assert frames_until_end(endpointer, QUIET_DB, "show me shoes") == (NORMAL.pause_ms, Listening.ENDED)


def test_a_short_pause_does_not() -> None:
    endpointer = Endpointer()
    speak(endpointer, "show me")
    _, state = frames_until_end(endpointer, QUIET_DB, "show me", NORMAL.pause_ms - FRAME_MS)
    assert state is Listening.GOES_ON
    assert endpointer.hear(FRAME_MS, SPEECH_DB, "show me") is Listening.GOES_ON


def test_words_that_come_late_put_the_end_off() -> None:
    endpointer = Endpointer()
    speak(endpointer, "show me")
    frames_until_end(endpointer, QUIET_DB, "show me", NORMAL.pause_ms - FRAME_MS)
    assert endpointer.hear(FRAME_MS, QUIET_DB, "show me shoes") is Listening.GOES_ON
    passed, _ = frames_until_end(endpointer, QUIET_DB, "show me shoes")
    assert passed == NORMAL.pause_ms / 2


def test_noise_that_goes_on_does_not_keep_it_listening() -> None:
    endpointer = Endpointer()
    speak(endpointer, "show me shoes", NOISY_DB)
    passed, state = frames_until_end(endpointer, NOISY_DB, "show me shoes")
    assert (passed <= NORMAL.stuck_ms, state) == (True, Listening.ENDED)


def test_nobody_speaking_is_told_apart_from_an_end() -> None:
    assert frames_until_end(Endpointer(), QUIET_DB, "") == (NORMAL.silence_ms, Listening.SILENCE)


def test_an_utterance_has_a_longest_length() -> None:
    endpointer = Endpointer(EndpointProfile(longest_ms=3000))
    states = [endpointer.hear(FRAME_MS, SPEECH_DB, f"word {count}") for count in range(60)]
    assert states[-2:] == [Listening.GOES_ON, Listening.ENDED]
