"""What is not said to the kiosk changes nothing there: it yields nothing, or a question. What is said to it is done."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest
import soundfile
import soxr

from models import find_model
from skills.assembly import House
from skills.hearing import utterance_of
from skills.reply import Reply
from skills.utterance import Utterance
from tests.benchmarks.room_sounds import SOUNDS, room_sound
from tests.conftest import Joe
from tests.journeys.stocked import Books
from voice import Recognizer, Speaker, SpeechModel

pytestmark = pytest.mark.audio

RATE_HZ = 16000
BEFORE = {
    "nothing asked": (),
    "after a list": ("find running shoes",),
    "which size?": ("find running shoes", "add the first one"),
}
"""What was typed before, by the moment that it leads to."""
SPOKEN = (
    "the river froze early in that year",
    "my grandfather was a captain in the navy",
    "turn the lights off in the kitchen",
    "the weather tomorrow will be mild with some rain in the north",
)
"""Of a television, or meant for something else."""


@pytest.fixture(scope="session")
def english() -> SpeechModel:
    return SpeechModel.load(find_model("en"))


@pytest.fixture(scope="session")
def television() -> Iterator[Speaker]:
    with Speaker() as speaking:
        yield speaking


def pcm_of(wav: bytes) -> bytes:
    samples, rate_hz = soundfile.read(io.BytesIO(wav), dtype="float32")
    return bytes((soxr.resample(samples, rate_hz, RATE_HZ).clip(-1.0, 1.0) * 32767).astype("<i2").tobytes())


class Kiosk:
    """A shopper's conversation, typed up to some moment and then heard."""

    def __init__(self, house: House, books: Books, english: SpeechModel) -> None:
        self._house, self._books, self._english = house, books, english
        self._turns = 0

    def typed(self, *texts: str) -> None:
        for text in texts:
            self._turns += 1
            self._house.assistant.respond(
                Utterance.of_text(text, session_id="kiosk", message_id=str(self._turns), channel="kiosk")
            )

    def heard(self, pcm: bytes) -> Reply:
        expected = self._house.assistant.expected("kiosk", taught=True)
        recognizer = Recognizer(self._english, RATE_HZ, expected=expected)
        recognizer.accept(pcm)
        return self._house.assistant.respond(utterance_of(recognizer.finish(), "kiosk", "kiosk"))

    def state(self) -> tuple[object, ...]:
        """All that an action would change."""
        session = self._house.assistant.session("kiosk")
        orders, lines = (self._books.rows(f"select * from {table}") for table in ("orders", "cart_lines"))
        return session.question, session.listed, session.style, orders, lines


@pytest.fixture
def kiosk(house: House, books: Books, english: SpeechModel) -> Kiosk:
    return Kiosk(house, books, english)


@pytest.mark.parametrize("when", BEFORE)
@pytest.mark.parametrize("sound", SOUNDS)
def test_sounds_of_the_room_do_nothing(kiosk: Kiosk, sound: str, when: str) -> None:
    kiosk.typed(*BEFORE[when])
    before = kiosk.state()
    reply = kiosk.heard(room_sound(sound))
    assert reply.understood is not None
    assert reply.understood.intent is None
    assert kiosk.state() == before


@pytest.mark.parametrize("when", BEFORE)
@pytest.mark.parametrize("said", SPOKEN)
def test_a_television_does_nothing(kiosk: Kiosk, television: Speaker, said: str, when: str) -> None:
    kiosk.typed(*BEFORE[when])
    before = kiosk.state()
    kiosk.heard(pcm_of(television.synthesize(said)))
    assert kiosk.state() == before


@pytest.mark.parametrize("said", SPOKEN)
def test_a_clear_voice_beside_the_kiosk_does_nothing(kiosk: Kiosk, joe: Joe, said: str) -> None:
    kiosk.typed(*BEFORE["after a list"])
    before = kiosk.state()
    kiosk.heard(joe.pcm(said))
    assert kiosk.state() == before


@pytest.mark.parametrize(
    ("when", "said", "intent"),
    [
        ("nothing asked", "find running shoes", "search"),
        ("after a list", "add the first one", "add"),
        ("which size?", "size ten please", "choose"),
    ],
)
def test_what_is_said_to_the_kiosk_is_done(kiosk: Kiosk, joe: Joe, when: str, said: str, intent: str) -> None:
    kiosk.typed(*BEFORE[when])
    before = kiosk.state()
    reply = kiosk.heard(joe.pcm(said))
    assert reply.understood is not None
    assert reply.understood.intent == intent
    assert kiosk.state() != before
