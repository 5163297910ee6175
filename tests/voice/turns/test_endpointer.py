"""An utterance ends when its speaker has finished: neither in a short pause nor never."""

from __future__ import annotations

import pytest

from voice import Endpointer, EndpointProfile, Patience, TurnWords, profile_for
from voice.turns.endpointer import Listening
from voice.turns.patience import NORMAL

FRAME_MS = 50.0
QUIET_DB, SPEECH_DB, NOISY_DB = -60.0, -25.0, -30.0
QUICK, PATIENT = profile_for(Patience.QUICK), profile_for(Patience.PATIENT)
ENGLISH = TurnWords(dangling=("and", "under"), whole=("what about it",), digits=("one", "two", "three"))


def frames_until_end(
    endpointer: Endpointer, level_db: float, words: str, limit_ms: float = 100_000
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


@pytest.mark.parametrize("patience", Patience)
def test_quiet_after_words_ends_the_utterance(patience: Patience) -> None:
    profile = profile_for(patience)
    endpointer = Endpointer(profile)
    speak(endpointer, "the blue one")
    assert frames_until_end(endpointer, QUIET_DB, "the blue one") == (profile.pause_ms, Listening.ENDED)


def test_a_short_answer_ends_within_half_a_second_and_a_patient_ear_waits_three() -> None:
    assert QUICK.pause_ms < 500
    assert PATIENT.pause_ms > 3000


def test_a_short_answer_is_over_before_its_words_are_recognized() -> None:
    endpointer = Endpointer(QUICK)
    frames_until_end(endpointer, QUIET_DB, "", 3000)
    assert frames_until_end(endpointer, SPEECH_DB, "", 300) == (300, Listening.GOES_ON)
    assert frames_until_end(endpointer, QUIET_DB, "") == (QUICK.pause_ms, Listening.ENDED)


def test_a_click_is_no_short_answer() -> None:
    endpointer = Endpointer(QUICK)
    frames_until_end(endpointer, QUIET_DB, "", 1000)
    endpointer.hear(FRAME_MS, SPEECH_DB, "")
    _, state = frames_until_end(endpointer, QUIET_DB, "")
    assert state is Listening.SILENCE


def test_a_long_utterance_is_no_short_answer() -> None:
    endpointer = Endpointer(QUICK)
    speak(endpointer, "do you have it in blue")
    assert frames_until_end(endpointer, QUIET_DB, "do you have it in blue") == (NORMAL.pause_ms, Listening.ENDED)


def test_who_needs_time_gets_it_for_a_yes_too() -> None:
    assert profile_for(Patience.PATIENT, short_answer=True) == PATIENT
    assert profile_for(Patience.NORMAL, short_answer=True) == QUICK
    assert profile_for(Patience.NORMAL) == NORMAL


def test_a_short_pause_does_not() -> None:
    endpointer = Endpointer()
    speak(endpointer, "show me")
    _, state = frames_until_end(endpointer, QUIET_DB, "show me", NORMAL.pause_ms - FRAME_MS)
    assert state is Listening.GOES_ON
    assert endpointer.hear(FRAME_MS, SPEECH_DB, "show me") is Listening.GOES_ON


def test_a_thought_that_is_not_whole_is_waited_for() -> None:
    endpointer = Endpointer(NORMAL, dangles=ENGLISH.dangles)
    speak(endpointer, "show me boots under")
    assert frames_until_end(endpointer, QUIET_DB, "show me boots under") == (NORMAL.dangling_ms, Listening.ENDED)


@pytest.mark.parametrize(
    ("words", "digits", "dangles"),
    [
        ("show me boots under", 0, True),
        ("show me boots", 0, False),
        ("and", 0, False),
        ("hand me the sand", 0, False),
        ("what about it", 0, False),
        ("my number is one two", 7, True),
        ("one two three", 3, False),
        ("one two three", 0, False),
        ("i have no number", 7, False),
    ],
)
def test_which_ends_want_more(words: str, digits: int, dangles: bool) -> None:
    assert ENGLISH.dangles(words, digits) == dangles


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


def test_a_click_in_the_quiet_does_not_put_the_end_off() -> None:
    endpointer = Endpointer()
    speak(endpointer, "show me shoes")
    frames_until_end(endpointer, QUIET_DB, "show me shoes", 300)
    endpointer.hear(FRAME_MS, SPEECH_DB, "show me shoes")
    passed, _ = frames_until_end(endpointer, QUIET_DB, "show me shoes")
    assert passed == NORMAL.pause_ms - 300


def test_nobody_speaking_is_told_apart_from_an_end() -> None:
    assert frames_until_end(Endpointer(), QUIET_DB, "") == (NORMAL.silence_ms, Listening.SILENCE)


def test_who_begins_to_speak_at_the_last_moment_is_waited_for() -> None:
    endpointer = Endpointer()
    frames_until_end(endpointer, QUIET_DB, "", NORMAL.silence_ms - 200)
    assert frames_until_end(endpointer, SPEECH_DB, "", 400) == (400, Listening.GOES_ON)


def test_noise_without_a_word_is_silence_in_the_end() -> None:
    endpointer = Endpointer()
    frames_until_end(endpointer, QUIET_DB, "", 100)
    passed, state = frames_until_end(endpointer, SPEECH_DB, "")
    assert state is Listening.SILENCE
    assert passed <= 1.5 * NORMAL.silence_ms


@pytest.mark.parametrize("words", ["", "word {}"])
def test_an_utterance_has_a_longest_length(words: str) -> None:
    endpointer = Endpointer(EndpointProfile(longest_ms=3000))
    states = [endpointer.hear(FRAME_MS, SPEECH_DB, words.format(count)) for count in range(60)]
    assert states[-2:] == [Listening.GOES_ON, Listening.ENDED if words else Listening.SILENCE]


def test_a_short_answer_may_end_softly() -> None:
    endpointer = Endpointer(QUICK)
    frames_until_end(endpointer, NOISY_DB, "", 750)
    for level_db in (NOISY_DB + 20, NOISY_DB + 20, NOISY_DB + 9):
        endpointer.hear(FRAME_MS, level_db, "")
    assert frames_until_end(endpointer, NOISY_DB, "") == (QUICK.pause_ms - FRAME_MS, Listening.ENDED)


def test_clatter_in_a_pause_does_not_make_a_patient_ear_wait_longer() -> None:
    endpointer = Endpointer(PATIENT)
    speak(endpointer, "my return policy", NOISY_DB + 18)
    clatter = (QUIET_DB + 22, 200)
    passed = 0.0
    for level_db, ms in ((QUIET_DB, 2500), clatter, (QUIET_DB, 500), clatter, (QUIET_DB, 2000)):
        ms_here, state = frames_until_end(endpointer, level_db, "my return policy", ms)
        passed += ms_here
        if state is not Listening.GOES_ON:
            break
    assert passed == PATIENT.pause_ms


def test_words_that_are_recognized_long_after_any_sound_are_not_waited_on() -> None:
    endpointer = Endpointer(PATIENT)
    speak(endpointer, "my return policy")
    frames_until_end(endpointer, QUIET_DB, "my return policy", 3000)
    assert frames_until_end(endpointer, QUIET_DB, "my return policy and") == (500, Listening.ENDED)


def test_who_goes_on_more_softly_is_heard() -> None:
    endpointer = Endpointer(PATIENT)
    speak(endpointer, "show me boots")
    frames_until_end(endpointer, QUIET_DB, "show me boots", 2000)
    words = "show me boots"
    for word in ["that", "are", "warm", "and", "not", "too", "heavy", "for", "the"]:
        words = f"{words} {word}"
        _, state = frames_until_end(endpointer, SPEECH_DB - 20, words, 300)
        assert state is Listening.GOES_ON
        frames_until_end(endpointer, QUIET_DB, words, 50)
