"""Whole conversations, typed; the central ones also spoken by a natural voice and recognized."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import pytest

from skills.assembly import House
from skills.hearing import expected_by, utterance_of
from skills.reply import Reply
from skills.utterance import Event, Utterance
from tests.journeys.journey import Journey, load_journeys, play
from voice import SpeechModel, recognize_file

JOURNEYS = load_journeys()
