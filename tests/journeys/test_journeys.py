"""Whole conversations, typed; the central ones also spoken by a natural voice and recognized."""

from __future__ import annotations

import pytest

from skills.assembly import House
from skills.hearing.hearing import utterance_of
from skills.utterance import Utterance
from tests.conftest import Joe
from tests.journeys.journey import Conversation, Journey, load_journeys, play
from voice import SpeechModel, recognize_file

JOURNEYS = load_journeys()
SPOKEN = [journey for journey in JOURNEYS if journey.spoken]


def typed(text: str, session_id: str, message_id: str) -> Utterance:
    return Utterance.of_text(text, session_id=session_id, message_id=message_id, channel="test")


@pytest.mark.parametrize("journey", JOURNEYS, ids=lambda journey: journey.name)
def testtyped(journey: Journey, house: House) -> None:
    play(journey, Conversation(house, typed))


@pytest.mark.audio
@pytest.mark.parametrize("journey", SPOKEN, ids=lambda journey: journey.name)
def test_spoken(journey: Journey, house: House, joe: Joe, speech_model: SpeechModel) -> None:
    def spoken(text: str, session_id: str, _message_id: str) -> Utterance:
        expected = house.assistant.expected(session_id)
        transcript = recognize_file(speech_model, joe.say(text), expected=expected)
        return utterance_of(transcript, session_id, "test")

    play(journey, Conversation(house, spoken))
