"""What the ear is told, and what it hands to the assistant."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final
from uuid import uuid4

from nlu import Expectation, Hypothesis, LanguagePack, Vocabulary, expected_phrases, phrases
from skills.utterance import Event, Utterance
from voice import Transcript

PHRASES: Final = 4000
"""Sentences that the ear is told. More help understanding (79.8 % of intents right with none, 81.5 % with 1,000,
87.9 % with 4,000, one interpreter, 124 sentences used in development, recombinations favored too) and cost computing:
``make bench`` shows the time with and without them."""


def sentences_of(pack: LanguagePack, vocabulary: Vocabulary) -> list[str]:
    """Sentences with the shop's words in them, for as long as the vocabulary stays."""
    return phrases(pack, vocabulary, PHRASES)


def told(pack: LanguagePack, vocabulary: Vocabulary, expectation: Expectation, sentences: Sequence[str]) -> list[str]:
    """Phrases that the ear is told for one utterance: what would answer the open question, then ``sentences``."""
    return list(dict.fromkeys([*expected_phrases(pack, vocabulary, expectation), *sentences]))


def utterance_of(transcript: Transcript, session_id: str, channel: str) -> Utterance:
    """What was heard, as an utterance; nothing heard is silence."""
    heard = tuple(Hypothesis(a.text, a.confidence) for a in transcript.alternatives)
    return Utterance(session_id, uuid4().hex, channel, heard, event=Event.SAY if heard else Event.SILENCE)
