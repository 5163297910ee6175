"""Recordings in place of words, heard by the real recognizer."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from threading import BoundedSemaphore
from typing import Any
from uuid import uuid4

import numpy as np
import pytest
import soundfile
from flask.testing import FlaskClient
from structlog.testing import capture_logs
from werkzeug.test import TestResponse

from models import find_model
from skills.assembly import House
from skills.endpoint import EndpointConfig, Recordings, TokenStore, create_app
from skills.endpoint.conversation import session_id
from skills.endpoint.recordings import LARGEST_RECORDING
from tests.conftest import Joe
from voice import SpeechModel

pytestmark = pytest.mark.audio


@dataclass(frozen=True)
class PlainEar:
    """An ear that was not taught the shop's sentences."""

    heard_with: SpeechModel
    taught: bool = False

    def model(self) -> SpeechModel:
        return self.heard_with


@dataclass
class Sender:
    """Somebody who sends recordings."""

    client: FlaskClient
    secret: str
    conversation: str

    def send(self, recording: bytes, kind: str = "audio/wav", **query: str) -> TestResponse:
        headers = {"Authorization": f"Bearer {self.secret}"}
        return self.client.post("/assistant", data=recording, content_type=kind, headers=headers, query_string=query)

    def say(self, path: Path, **query: str) -> dict[str, Any]:
        answer = self.send(path.read_bytes(), **query)
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = json.loads(answer.data)
        return found


@pytest.fixture(scope="module")
def ear() -> PlainEar:
    return PlainEar(SpeechModel.load(find_model("en")))


def sender_of(house: House, recordings: Recordings | None) -> Sender:
    tokens = TokenStore(house.database)
    token, secret = tokens.give(f"phone {uuid4().hex[:8]}")
    app = create_app(house.assistant, EndpointConfig(("assistant",)), tokens=tokens, recordings=recordings)
    return Sender(app.test_client(), secret, session_id("assistant", f"{token.id}/"))


@pytest.fixture
def sender(house: House, ear: PlainEar) -> Sender:
    return sender_of(house, Recordings(house.assistant, ear))


def test_a_whole_purchase_is_spoken_and_what_comes_twice_is_done_once(house: House, sender: Sender) -> None:
    statuses = []
    for recording in sorted(Path(str(files("skills"))).joinpath("recordings").glob("*.wav")):
        answer = sender.say(recording, message_id=recording.stem)
        assert sender.say(recording, message_id=recording.stem) == answer
        statuses += [answer["order"]["status"]] if answer["order"] else []
    assert statuses == ["placed"]
    order = house.shop.last_order(sender.conversation)
    assert order is not None
    assert [line.quantity for line in order.lines] == [1]


def test_silence_is_no_request(sender: Sender) -> None:
    quiet = io.BytesIO()
    soundfile.write(quiet, np.zeros(16_000, dtype=np.int16), 16_000, format="WAV")
    answer = sender.send(quiet.getvalue())
    assert answer.status_code == 200
    assert json.loads(answer.data)["cart"]["count"] == 0


@pytest.mark.parametrize(
    ("recording", "query", "status"),
    [
        (b"", {}, 400),
        (b"RIFF\xff\xff\xff\xffWAVEfmt ", {}, 400),
        (b"PK\x03\x04" + b"\x00" * 100, {}, 400),
        (b"%PDF-1.7", {}, 400),
        (b"\x00" * (LARGEST_RECORDING + 1), {}, 413),
        (b"RIFF", {"conversation": "x" * 101}, 400),
        (b"RIFF", {"text": "yes"}, 400),
        (b"RIFF", {"spoken": "true"}, 400),
        (b"RIFF", {"unknown": "1"}, 400),
        (b"RIFF", {"language": "fr"}, 400),
    ],
)
def test_what_is_no_recording_is_refused(
    house: House, sender: Sender, recording: bytes, query: dict[str, str], status: int
) -> None:
    answer = sender.send(recording, **query)
    assert answer.status_code == status, answer.text
    assert "hawker-recording" not in answer.text
    assert house.assistant.session(sender.conversation).turn == 0


def test_text_stays_as_short_as_it_was(sender: Sender) -> None:
    assert sender.send(b" " * 65_537, "application/json").status_code == 413


def test_without_an_ear_text_is_asked_for(house: House) -> None:
    answer = sender_of(house, None).send(b"RIFF")
    assert (answer.status_code, json.loads(answer.data)["error"]) == (415, "no recordings are heard here; send text")


def test_who_has_no_token_is_not_heard(sender: Sender, joe: Joe) -> None:
    sender.secret = "wrong"
    assert sender.send(joe.say("show me some tea").read_bytes()).status_code == 401


def test_too_many_at_once_are_asked_to_come_again(
    house: House, ear: PlainEar, joe: Joe, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("skills.endpoint.recordings.WAIT_S", 0.01)
    taken = BoundedSemaphore(1)
    assert taken.acquire()
    busy = sender_of(house, Recordings(house.assistant, ear, taken))
    assert busy.send(joe.say("show me some tea").read_bytes()).status_code == 503


def test_nothing_that_was_said_is_logged(sender: Sender, joe: Joe) -> None:
    with capture_logs() as logs:
        sender.say(joe.say("show me some tea"))
    assert "tea" not in json.dumps(logs, default=str)
