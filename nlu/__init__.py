"""Words to meaning; knows nothing of sound or shops."""

from nlu.checking import PackReport, check_pack
from nlu.errors import NluError, PackError, ReplyError, UnreadLanguageError
from nlu.explaining import (
    Decision,
    ExplainedAlternative,
    ExplainedCandidate,
    ExplainedUnit,
    Explanation,
    Match,
)
from nlu.generalizing import Generalizer
from nlu.interpretation import (
    Candidate,
    Expectation,
    HeardNumber,
    Hypothesis,
    Interpretation,
    PriceRange,
    Question,
    Slots,
    Vocabulary,
)
from nlu.interpreter import Interpreter
from nlu.language_guess import LanguageGuesser
from nlu.matching.confidence import Feature
from nlu.packs.pack import LanguagePack, languages_there
from nlu.packs.private_words import Redactor
from nlu.phrases import expected_phrases, phrases
from nlu.saying.replies import Replies, Said
from nlu.saying.spoken import Amount, Choices, Color, Day, Digits, Names, Ordinal, ReadBack, ReplyValue, Size, Spelled
from nlu.sounds import SoundIndex, SoundMatch, voice_of
from nlu.trial import Added, Examples, Trial

__all__ = [
    "Added",
    "Amount",
    "Candidate",
    "Choices",
    "Color",
    "Day",
    "Decision",
    "Digits",
    "Examples",
    "Expectation",
    "ExplainedAlternative",
    "ExplainedCandidate",
    "ExplainedUnit",
    "Explanation",
    "Feature",
    "Generalizer",
    "HeardNumber",
    "Hypothesis",
    "Interpretation",
    "Interpreter",
    "LanguageGuesser",
    "LanguagePack",
    "Match",
    "Names",
    "NluError",
    "Ordinal",
    "PackError",
    "PackReport",
    "PriceRange",
    "Question",
    "ReadBack",
    "Redactor",
    "Replies",
    "ReplyError",
    "ReplyValue",
    "Said",
    "Size",
    "Slots",
    "SoundIndex",
    "SoundMatch",
    "Spelled",
    "Trial",
    "UnreadLanguageError",
    "Vocabulary",
    "check_pack",
    "expected_phrases",
    "languages_there",
    "phrases",
    "voice_of",
]
