"""Words to meaning; knows nothing of sound or shops."""

from nlu.errors import NluError, PackError, ReplyError, UnreadLanguageError
from nlu.interpretation import (
    Candidate,
    Expectation,
    Hypothesis,
    Interpretation,
    PriceRange,
    Question,
    Slots,
    Vocabulary,
)
from nlu.interpreter import Interpreter
from nlu.pack import LanguagePack
from nlu.phrases import expected_phrases, phrases
from nlu.replies import Replies, Said
from nlu.sounds import SoundIndex, SoundMatch, voice_of
from nlu.spoken import Amount, Choices, Day, Digits, Names, Ordinal, ReplyValue, Size, Spelled

__all__ = [
    "Amount",
    "Candidate",
    "Choices",
    "Day",
    "Digits",
    "Expectation",
    "Hypothesis",
    "Interpretation",
    "Interpreter",
    "LanguagePack",
    "Names",
    "NluError",
    "Ordinal",
    "PackError",
    "PriceRange",
    "Question",
    "Replies",
    "ReplyError",
    "ReplyValue",
    "Said",
    "Size",
    "Slots",
    "SoundIndex",
    "SoundMatch",
    "Spelled",
    "UnreadLanguageError",
    "Vocabulary",
    "expected_phrases",
    "phrases",
    "voice_of",
]
