"""Text as it is typed or recognized, in any script, to words that can be compared."""

from nlu.text.folding import fold, letters
from nlu.text.normalization import MAX_CHARACTERS, MAX_WORD_LENGTH, MAX_WORDS, SLASH, Normalizer
from nlu.text.particles import Particles
from nlu.text.parting import Parting
from nlu.text.spacing import Spacing
from nlu.text.spelling import Spelling
from nlu.text.wording import as_said

__all__ = [
    "MAX_CHARACTERS",
    "MAX_WORDS",
    "MAX_WORD_LENGTH",
    "SLASH",
    "Normalizer",
    "Particles",
    "Parting",
    "Spacing",
    "Spelling",
    "as_said",
    "fold",
    "letters",
]
