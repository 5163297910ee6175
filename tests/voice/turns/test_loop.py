"""The spoken conversation alternates between listening and speaking until a reply ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from voice import Alternative, EndpointProfile, LoopEvent, Manner, Speaker, SpokenReply, Transcript, run_loop
from voice.speaking.sound import joined

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Script:
    """A shopper who says these things; an empty one is a silence."""

    def __init__(self, *lines: str) -> None:
        self._lines = list(lines)
        self.expectations: list[tuple[str, ...]] = []

    def listen(
        self,
        expected: Iterable[str] = (),
        on_partial: Callable[[str], object] | None = None,
        *,
        profile: EndpointProfile | None = None,  # noqa: ARG002 - a script knows when it ends
        digits: int = 0,  # noqa: ARG002 - likewise
        begun: bytes = b"",  # noqa: ARG002 - likewise
    ) -> Transcript | None:
        self.expectations.append(tuple(expected))
        line = self._lines.pop(0)
        if line and on_partial:
            on_partial(line)
        return Transcript((Alternative(line, 1.0),), final=True) if line else None


class Tape:
    """Keeps what would be heard."""

    def __init__(self) -> None:
        self.played: list[bytes] = []

    def play(self, sound: bytes | Iterable[bytes]) -> bool:
        self.played.append(sound if isinstance(sound, bytes) else joined(list(sound)))
        return True

    def stop(self) -> None:
        """What is kept is kept."""

    def hold(self, held: bool) -> None:
        """Likewise."""


def respond(transcript: Transcript) -> SpokenReply:
    if transcript.text == "goodbye":
        return SpokenReply("Bye.", end=True, manner=Manner(120, 0.5))
    return SpokenReply(f"You said {transcript.text or 'nothing'}.", expected=("yes", "no"))


def test_turns_alternate_until_the_end(speaker: Speaker) -> None:
    shopper, tape = Script("hello", "", "goodbye"), Tape()
    events: list[tuple[LoopEvent, str]] = []
    run_loop(shopper, tape, speaker, respond, SpokenReply("Welcome."), lambda event, text: events.append((event, text)))
    spoken = [text for event, text in events if event is LoopEvent.SPEAKING]
    assert spoken == ["Welcome.", "You said hello.", "You said nothing.", "Bye."]
    assert [text for event, text in events if event is LoopEvent.HEARD] == ["hello", "", "goodbye"]
    assert [text for event, text in events if event is LoopEvent.PARTIAL] == ["hello", "goodbye"]
    assert tape.played[:3] == [speaker.synthesize(text) for text in spoken[:3]]
    assert tape.played[3] == speaker.synthesize("Bye.", Manner(120, 0.5))


def test_what_a_reply_expects_is_listened_for(speaker: Speaker) -> None:
    shopper = Script("hello", "goodbye")
    run_loop(shopper, Tape(), speaker, respond, SpokenReply("Welcome.", expected=("hello",)))
    assert shopper.expectations == [("hello",), ("yes", "no")]
