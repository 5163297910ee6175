"""Bare sounds as words: what an utterance's words are weighed against.

Each phone is a word of its own as well, "+aa+" for AA. No language model expects it; a run-time grammar of the phrases
in ``graph/sounds.txt`` hears nothing else, and so tells how well any sounds at all explain what was said. Words that
explain it hardly better were not said (H. Jiang, "Confidence measures for speech recognition: a survey", Speech
Communication 45, 2005, section 4: utterance verification).
"""

from __future__ import annotations

from itertools import accumulate
from random import Random
from typing import TYPE_CHECKING, Final

from models.graph.phones import ARPABET

if TYPE_CHECKING:
    from pathlib import Path

    from models.graph.values import NgramModel, Pronunciations

SOUND_WORDS: Final[dict[str, tuple[tuple[str, ...], ...]]] = {f"+{phone.lower()}+": ((phone,),) for phone in ARPABET}
"""The word of each sound."""
SOUNDS: Final = "graph/sounds.txt"
_PHRASES: Final = 400
_WORDS: Final = 6
"""In a phrase: enough that most sounds follow another."""
_SEED: Final = 1


def sounds_text(pronunciations: Pronunciations, language_model: NgramModel) -> bytes:
    """The content of ``sounds.txt``: sounds in the order and frequency that a language model's words have them."""
    likely = {word: 10.0**log for word, log in language_model.words.items() if word in pronunciations}
    random = Random(_SEED)  # noqa: S311 - the same phrases each time, no secret
    words_of, cumulated = list(likely), list(accumulate(likely.values()))
    lines = []
    for _ in range(_PHRASES if likely else 0):
        words = random.choices(words_of, cum_weights=cumulated, k=_WORDS)
        phones = [phone for word in words for phone in pronunciations[word][0]]
        lines.append(" ".join(f"+{phone.lower()}+" for phone in phones if phone in ARPABET) + "\n")
    return "".join(sorted(set(lines) - {"\n"})).encode()


def sound_phrases(model: Path) -> tuple[str, ...]:
    """Phrases of a model's sounds for a run-time grammar; none where the model's vocabulary has no sounds."""
    path = model / SOUNDS
    return tuple(path.read_text("utf-8").splitlines()) if path.is_file() else ()
