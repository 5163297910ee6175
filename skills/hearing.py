"""What the ear hands to the assistant."""

from __future__ import annotations

from uuid import uuid4

from nlu import Hypothesis
from skills.utterance import Event, Utterance
from voice import Transcript


def utterance_of(transcript: Transcript, session_id: str, channel: str) -> Utterance:
    """What was heard, as an utterance; nothing heard is silence."""
    heard = tuple(Hypothesis(a.text, a.confidence) for a in transcript.alternatives)
    return Utterance(session_id, uuid4().hex, channel, heard, event=Event.SAY if heard else Event.SILENCE)
