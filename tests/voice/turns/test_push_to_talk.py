"""A button begins and ends an utterance; nothing else does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.voice.turns.tapes import FRAME_MS, Tape, quiet
from voice import PushToTalk, SpeechModel
from voice.turns.patience import NORMAL

if TYPE_CHECKING:
    from tests.conftest import Joe

pytestmark = pytest.mark.audio


class Button:
    """Pressed when the tape comes to these moments."""

    def __init__(self, tape: Tape, *at_ms: int) -> None:
        self._tape, self._at_ms = tape, list(at_ms)

    def pressed(self) -> bool:
        if self._at_ms and self._tape.ms >= self._at_ms[0]:
            del self._at_ms[0]
            return True
        return False


def test_what_is_said_between_two_presses_is_heard_however_long_the_pause(english: SpeechModel, joe: Joe) -> None:
    first, second = joe.pcm("show me running shoes"), joe.pcm("under sixty dollars")
    before = quiet(500) + joe.pcm("what is your return policy") + quiet(500)
    tape = Tape(before + first + quiet(4000) + second)
    button = Button(tape, len(before) // 32, len(tape.pcm) // 32 + 500)
    partials: list[str] = []
    heard = PushToTalk(lambda: english, tape, button.pressed).listen(on_partial=partials.append)
    assert heard is not None
    assert heard.text.endswith("running shoes under sixty dollars")
    assert "policy" not in heard.text
    assert partials[-1] == heard.text
    assert tape.ms <= len(tape.pcm) // 32 + 500 + 6 * FRAME_MS


def test_nothing_said_is_nothing(english: SpeechModel) -> None:
    tape = Tape(b"")
    assert PushToTalk(lambda: english, tape, Button(tape, 1000, 2000).pressed).listen() is None


def test_a_button_that_sticks_ends_with_the_longest_utterance(english: SpeechModel) -> None:
    tape = Tape(b"")
    assert PushToTalk(lambda: english, tape, Button(tape, 1000).pressed).listen() is None
    assert tape.ms <= 1000 + NORMAL.longest_ms + 6 * FRAME_MS


def test_a_press_stops_a_reply_and_begins_an_utterance(english: SpeechModel, joe: Joe) -> None:
    tape = Tape(quiet(1000) + joe.pcm("what is in my cart") + quiet(1000))
    talk = PushToTalk(lambda: english, tape, Button(tape, 800, len(tape.pcm) // 32).pressed)
    begun = talk.watch("A long reply.", lambda: True)
    assert begun is not None
    assert tape.ms == 800
    heard = talk.listen(begun=begun)
    assert heard is not None
    assert heard.text == "what is in my cart"


def test_a_reply_that_nobody_interrupts_plays_to_its_end(english: SpeechModel) -> None:
    tape = Tape(b"")
    assert PushToTalk(lambda: english, tape, lambda: False).watch("A reply.", lambda: tape.ms < 2000) is None
