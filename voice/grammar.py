"""Which phrases to expect: any list, made safe for the engine.

A run-time grammar is a bigram model with back-off over its phrases, no rule set: it recombines their words, and
forces whatever is said into them. A word that the model does not know can never be heard, so that a phrase with
one is dropped, and reported; Korean words are parted into those that it knows. An empty grammar or a broken one would
end the process.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from voice.errors import GrammarError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

MAX_PHRASES: Final = 50_000
"""More are refused: 20,000 compile in half a second, and a grammar that wide hears no better than an open pass."""

LONGEST_PARTED: Final = 40
"""Letters of a word that is taken to pieces."""

_FIRST_HANGUL: Final = "\uac00"
_LAST_HANGUL: Final = "\ud7a3"
_UNKNOWN_TOKENS: Final = ("[unk]", "<UNK>", "<unk>")
_EDGES: Final = re.compile(r"^[^\w']+|[^\w']+$")
_JOINTS: Final = re.compile(r"[-/_]+")
_APOSTROPHE: Final = "\N{RIGHT SINGLE QUOTATION MARK}"


@dataclass(frozen=True, slots=True)
class DroppedPhrase:
    """A phrase that can't be listened for, and those of its words that the model does not know."""

    phrase: str
    unknown_words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grammar:
    """Phrases in which every word is known to the model, and those that were dropped."""

    phrases: tuple[str, ...]
    dropped: tuple[DroppedPhrase, ...]


def build_grammar(phrases: Iterable[str], knows: Callable[[str], bool]) -> Grammar:
    """Make phrases safe: no punctuation, no duplicates, no words that the model lacks (``knows`` says which).

    Raises:
        GrammarError: Nothing is left to listen for; otherwise as :func:`sift_phrases`.
    """
    grammar = sift_phrases(phrases, knows)
    if not grammar.phrases:
        raise GrammarError(_nothing_left(grammar.dropped))
    return grammar


def sift_phrases(phrases: Iterable[str], knows: Callable[[str], bool]) -> Grammar:
    """As :func:`build_grammar`, but nothing may be left.

    Raises:
        GrammarError: This is no list of texts, or it has more than ``MAX_PHRASES``.
    """
    kept: dict[str, None] = {}
    dropped: list[DroppedPhrase] = []
    for phrase in _given(phrases):
        words = tuple(_words(phrase, knows))
        unknown = tuple(word for word in words if not knows(word))
        if unknown or not words:
            dropped.append(DroppedPhrase(phrase, unknown))
        else:
            kept[" ".join(words)] = None
    return Grammar(tuple(kept), tuple(dropped))


def is_unknown_token(word: str) -> bool:
    """Whether a recognized word stands for "something that is not in the vocabulary"."""
    return word in _UNKNOWN_TOKENS


def unknown_token(knows: Callable[[str], bool]) -> tuple[str, ...]:
    """The model's own token for unknown words, as a phrase; none where it has none."""
    return next(((token,) for token in _UNKNOWN_TOKENS if knows(token)), ())


def _given(phrases: Iterable[str]) -> list[str]:
    if isinstance(phrases, str | bytes):
        raise GrammarError("phrases are a list of texts, not one text; leave them out to hear everything")
    given = list(phrases)
    if not all(isinstance(phrase, str) for phrase in given):
        raise GrammarError("each phrase to expect must be a text")
    if len(given) > MAX_PHRASES:
        raise GrammarError(f"{len(given)} phrases are too many to expect at once; give at most {MAX_PHRASES}")
    return given


def _words(phrase: str, knows: Callable[[str], bool]) -> Iterator[str]:
    """The phrase's words, in the model's spelling where it has one."""
    # A lone surrogate (from a broken file) or a NUL can't be handed to the engine.
    clean = phrase.encode(errors="ignore").decode().replace("\0", " ").replace(_APOSTROPHE, "'")
    for written in unicodedata.normalize("NFC", clean).split():
        bare = _EDGES.sub("", written)
        known = next((form for form in (bare, bare.lower()) if bare and knows(form)), None)
        if known:
            yield known
        else:
            for joined in filter(None, _JOINTS.split(bare.lower())):
                yield from _in_pieces(joined, knows)


def _in_pieces(word: str, knows: Callable[[str], bool]) -> tuple[str, ...]:
    """The fewest words of the model that a Korean word is made of: its models hear stems and particles apart.

    The word itself where it is known, of another script, or holds a piece that the model lacks.
    """
    if knows(word) or len(word) > LONGEST_PARTED or not all(_FIRST_HANGUL <= c <= _LAST_HANGUL for c in word):
        return (word,)
    best: dict[int, tuple[str, ...]] = {0: ()}
    for end in range(1, len(word) + 1):
        ways = [(*best[start], word[start:end]) for start in range(end) if start in best and knows(word[start:end])]
        if ways:
            best[end] = min(ways, key=len)
    return best.get(len(word), (word,))


def _nothing_left(dropped: tuple[DroppedPhrase, ...]) -> str:
    unknown = sorted({word for each in dropped for word in each.unknown_words})
    if not unknown:
        return "there is no phrase to expect; give at least one, or leave them out to hear everything"
    return f"the speech model knows none of the phrases; unknown words: {', '.join(unknown[:10])}"
