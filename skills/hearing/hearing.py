"""What the ear is told, and what it hands to the assistant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Final
from uuid import uuid4

from commerce import store_identity
from models import CompileRequest, ModelFolder, read_own_text
from nlu import Expectation, Hypothesis, LanguagePack, Vocabulary, expected_phrases, phrases
from skills.settings import Settings
from skills.utterance import Event, Utterance
from voice import Transcript

PHRASES: Final = 4000
"""Sentences that an ear is told which was not taught them. They help such a one (79.8 % of intents right with none,
87.9 % with 4,000, 124 sentences used in development). They bring nothing to a compiled graph, which expects them
already (96.8 % with and without), and made hearing take 1.7 times as long."""

SHORT: Final = 2
"""Words of a sentence that is told to every ear: so few are easily heard as others ("goodbye" as "the bag")."""

GRAPH_SENTENCES: Final = 10_000
"""Sentences that the graph's language model is made of; they take 0.7 s to make."""


def graph_request(
    model: ModelFolder,
    pack: LanguagePack | None,
    vocabulary: Vocabulary,
    pronunciations: Path | None,
    shop: str = "",
) -> CompileRequest:
    """What the graph compiler is told, to put the shop's words into a model; without a pack there are no sentences.

    ``shop`` is its :func:`shop_key`; words that are no shop's have none.
    """
    named = (vocabulary.items, vocabulary.brands, vocabulary.colors, vocabulary.deliveries, vocabulary.coupons)
    names = dict.fromkeys(name for names in named for name in names)
    sentences = phrases(pack, vocabulary, GRAPH_SENTENCES) if pack else []
    own = read_own_text(pronunciations) if pronunciations else None
    return CompileRequest(model, tuple(names), tuple(sentences), own, shop)


def shop_key(settings: Settings) -> str:
    """What tells the compiled models of a shop from those of others on this machine: its store and its language."""
    store = store_identity(settings.database_url)
    return sha256(f"{store}\n{settings.language}".encode()).hexdigest()[:16]


def sentences_of(pack: LanguagePack, vocabulary: Vocabulary) -> list[str]:
    """Sentences with the shop's words in them, for as long as the vocabulary stays."""
    return phrases(pack, vocabulary, PHRASES)


def shortest(sentences: Sequence[str]) -> list[str]:
    """Those of no more than ``SHORT`` words."""
    return [sentence for sentence in sentences if len(sentence.split()) <= SHORT]


def told(pack: LanguagePack, vocabulary: Vocabulary, expectation: Expectation, sentences: Sequence[str]) -> list[str]:
    """Phrases that the ear is told for one utterance: what would answer the open question, then ``sentences``."""
    return list(dict.fromkeys([*expected_phrases(pack, vocabulary, expectation), *sentences]))


def utterance_of(transcript: Transcript, session_id: str, channel: str) -> Utterance:
    """What was heard, as an utterance; nothing heard is silence."""
    heard = tuple(Hypothesis(a.text, a.confidence) for a in transcript.alternatives)
    known = Utterance(session_id, uuid4().hex, channel, heard, event=Event.SAY if heard else Event.SILENCE)
    return replace(known, spoken=True, support=transcript.support, unweighed=transcript.unweighed)
