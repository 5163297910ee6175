"""What the ear is told, and what it hands to the assistant."""

from __future__ import annotations

from uuid import uuid4

from nlu import Hypothesis, expected_phrases
from skills.assistant import Assistant
from skills.prompts import expectation_of
from skills.utterance import Event, Utterance
from voice import Transcript


def utterance_of(transcript: Transcript, session_id: str, channel: str) -> Utterance:
    """What was heard, as an utterance; nothing heard is silence."""
    heard = tuple(Hypothesis(a.text, a.confidence) for a in transcript.alternatives)
    return Utterance(session_id, uuid4().hex, channel, heard, event=Event.SAY if heard else Event.SILENCE)


def expected_by(assistant: Assistant, session_id: str) -> tuple[str, ...]:
    """Phrases that would answer what was asked last in a conversation."""
    expectation = expectation_of(assistant.session(session_id))
    return tuple(expected_phrases(assistant.pack, assistant.interpreter().vocabulary, expectation))
