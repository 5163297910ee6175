"""Which phrases to expect: any list, made safe for the engine.

A run-time grammar is a bigram model with back-off over its phrases, no rule set: it recombines their words, and forces
whatever is said into them. A word that the model does not know can never be heard, so that a phrase with one is
dropped, and reported. An empty grammar or a broken one would end the process.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final, TYPE_CHECKING

from voice.errors import GrammarError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

MAX_PHRASES: Final = 50_000
"""More are refused: 20,000 compile in half a second, and a grammar that wide hears no better than an open pass."""

_UNKNOWN_TOKENS: Final = ("[unk]", "<UNK>", "<unk>")
_EDGES: Final = re.compile(r"^[^\w']+|[^\w']+$")


@dataclass(frozen=True, slots=True)
class DroppedPhrase:
    """A phrase that can't be listened for, and the words that the model does not know."""

    phrase: str
    unknown_words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grammar:
    """Phrases in which every word is known to the model."""

    phrases: tuple[str, ...]
    dropped: tuple[DroppedPhrase, ...]


def build_grammar(
    phrases: Iterable[str], knows: Callable[[str], bool], *, allow_unknown: bool = False
) -> Grammar:
    """Make phrases safe: lower case, no punctuation, no duplicates, no words that the model (``knows``) lacks.

    ``allow_unknown`` adds the model's token for unknown words, where it has one, so that other speech is heard as that.

    Raises:
        GrammarError: Nothing is left to listen for, or there are more than ``MAX_PHRASES``.
    """
    given = _given(phrases)
    kept: dict[str, None] = {}
    dropped: list[DroppedPhrase] = []
    for phrase in given:
        words = _words(phrase, knows)
        unknown = tuple(word for word in words if not knows(word))
        if unknown or not words:
            dropped.append(DroppedPhrase(phrase, unknown))
        else:
            kept[" ".join(words)] = None
    if not kept:
        raise GrammarError(_nothing_left(dropped))
    if allow_unknown:
        kept.update(dict.fromkeys(token for token in _UNKNOWN_TOKENS if knows(token)))
    return Grammar(tuple(kept), tuple(dropped))


def is_unknown_token(word: str) -> bool:
    """Whether a recognized word stands for "something that is not in the vocabulary"."""
    return word in _UNKNOWN_TOKENS


def _given(phrases: Iterable[str]) -> list[str]:
    if isinstance(phrases, str | bytes):
        raise GrammarError("phrases are a list of texts, not one text; leave them out to hear everything")
    given = list(phrases)
    if not all(isinstance(phrase, str) for phrase in given):
        raise GrammarError("each phrase to expect must be a text")
    if len(given) > MAX_PHRASES:
        raise GrammarError(f"{len(given)} phrases are too many to expect at once; give at most {MAX_PHRASES}")
    return given


def _words(phrase: str, knows: Callable[[str], bool]) -> list[str]:
    """The phrase's words in the model's spelling where it has one."""
    # A lone surrogate (from a broken file) can't be encoded for the engine.
    clean = unicodedata.normalize("NFC", phrase.encode(errors="ignore").decode())
    words: list[str] = []
    for written in clean.replace("’", "'").split():
        bare = _EDGES.sub("", written)
        if not bare:
            continue
        whole = next((form for form in (bare, bare.lower()) if knows(form)), None)
        words += [whole] if whole else [part for part in re.split(r"[-/_]+", bare.lower()) if part]
    return words


def _nothing_left(dropped: list[DroppedPhrase]) -> str:
    unknown = sorted({word for each in dropped for word in each.unknown_words})
    if not unknown:
        return "there is no phrase to expect; give at least one, or none at all to hear everything"
    return f"the speech model knows none of the phrases; unknown words: {', '.join(unknown[:10])}"
