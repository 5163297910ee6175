"""What is not said to the kiosk changes nothing there: it yields nothing, or a question. What is said to it is done."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest
import soundfile
import soxr

from models import COMPILED
from skills.assembly import House
from tests.benchmarks.room_sounds import SOUNDS, room_sound
from tests.conftest import Joe
from tests.kiosk import BEFORE, RATE_HZ, Kiosk, taught_english
from voice import Speaker, SpeechModel

pytestmark = pytest.mark.audio

SPOKEN = (
    "the river froze early in that year",
    "my grandfather was a captain in the navy",
    "turn the lights off in the kitchen",
    "the weather tomorrow will be mild with some rain in the north",
)
"""Of a television, or meant for something else."""


@pytest.fixture(scope="session")
def taught(tmp_path_factory: pytest.TempPathFactory) -> SpeechModel:
    return taught_english(tmp_path_factory.mktemp("words"))


@pytest.fixture(scope="session")
def television() -> Iterator[Speaker]:
    with Speaker() as speaking:
        yield speaking


def pcm_of(wav: bytes) -> bytes:
    samples, rate_hz = soundfile.read(io.BytesIO(wav), dtype="float32")
    return bytes((soxr.resample(samples, rate_hz, RATE_HZ).clip(-1.0, 1.0) * 32767).astype("<i2").tobytes())


@pytest.fixture
def kiosk(house: House, taught: SpeechModel) -> Kiosk:
    return Kiosk(house, taught)


def test_the_ear_is_the_one_of_a_shop(taught: SpeechModel) -> None:
    assert taught.folder.origin == COMPILED


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
