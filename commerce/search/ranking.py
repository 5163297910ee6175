"""How well a product fits the words of a search, from 0 to 1.

Ordered by what decides:

1. The words are the product's name (1.0, or 0.99 when endings differ) or one of its aliases (0.98, 0.97).
2. Otherwise each word earns what it matches best: a word of the name or an alias, the brand, the category, a color, an
   attribute, the description, what pleased buyers wrote; spelled alike, of the same stem, misspelled, or of the same
   sound. The mean of that is the score, a little less the farther the words as a whole are from the product's name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, Final

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from commerce.search.query_words import MOST_WORDS, telling_words
from commerce.search.values import Reason, ToldBy
from commerce.wording import phrase_key, sound, stem, words

FLOOR: Final = 0.5
"""What scores less is not what was looked for."""
BEST_INEXACT: Final = 0.95
TWICE: Final = 0.03
"""What it adds that the description has the word, too."""
ALIAS_BEHIND: Final = 0.02
ENDINGS_BEHIND: Final = 0.01
HOLDS_A_NAME: Final = 0.25
"""What coverage adds to ``FLOOR`` when the words hold a whole name or category, whatever else they say."""
SAME_ENDING_ASIDE: Final = 0.98
SAME_STEM: Final = 0.88
SAME_SOUND: Final = 0.68
MISSPELLED_FROM: Final = 0.9
"""Least Jaro-Winkler similarity of a misspelled word."""
SHORTEST_MISHEARD: Final = 3
SOUNDS_FROM: Final = 0.62
"""Least Jaro-Winkler similarity of a word that sounds the same."""
OWN, BRAND, CATEGORY, MODIFIER, COLOR, ATTRIBUTE, ABOUT, REVIEWED = 1.0, 1.0, 0.95, 0.92, 0.9, 0.85, 0.7, 0.6
"""What a match is worth, by where the word stands; a modifier is a word before a name's last ("coffee mug")."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The words of a search. Similarities are kept, since many products share their words."""

    words: Sequence[str]
    text: str
    """All words as said, with a space between."""
    keys: frozenset[str]
    """``phrase_key`` of all words, and of the telling ones."""
    runs: frozenset[str]
    """``phrase_key`` of neighboring words, two or more of them or half of all: a name may be among them."""
    strange: frozenset[str]
    """Words that no product's names have, as they are or by their stem: perhaps misspelled or misheard."""
    joined: Sequence[tuple[str, str]] = ()
    """Neighboring words run together, and their stems."""
    similar: dict[str, dict[str, float]] = field(default_factory=lambda: defaultdict(dict))
    """How alike strange words and products' words are."""


def wanted(text: str, is_known: Callable[[str], bool]) -> Wanted:
    """What a search's text asks for; ``is_known`` tells whether a stem is in any product's names."""
    said, telling = words(text)[:MOST_WORDS], telling_words(text)
    count = len(telling)
    runs = {
        phrase_key(telling[start:end])
        for start in range(count)
        for end in range(start + 1, count + 1)
        if end - start >= min(2, count / 2)
    }
    return Wanted(
        telling,
        " ".join(said),
        frozenset({phrase_key(said), phrase_key(telling)} - {""}),
        frozenset(runs),
        frozenset(word for word in telling if not is_known(stem(word))),
        tuple((one + other, stem(one + other)) for one, other in pairwise(telling)),
    )


def fit(wanted: Wanted, product: Mapping[str, Any]) -> float:
    """The score of a product (the payload of its document in the index)."""
    own: list[str] = product["own"]
    exact = _exact(wanted, product)
    if exact:
        return exact
    earned = _earned(wanted, product)
    coverage = sum(earned) / len(earned)
    phrase = " ".join(wanted.words)
    nearest = max(fuzz.ratio(phrase, name) for name in (*own, product["brand"], *product["category"])) / 100
    score = coverage * (0.85 + 0.15 * nearest)
    if score < FLOOR and not wanted.runs.isdisjoint((*product["own_keys"], *product["category_keys"])):
        score = FLOOR + HOLDS_A_NAME * coverage
    return min(BEST_INEXACT, score)


def _exact(wanted: Wanted, product: Mapping[str, Any]) -> float:
    """The score of a name or alias that was said, else 0."""
    for score, part in ((1.0, slice(0, 1)), (1.0 - ALIAS_BEHIND, slice(1, None))):
        if wanted.text in product["own"][part]:
            return score
        if not wanted.keys.isdisjoint(product["own_keys"][part]):
            return score - ENDINGS_BEHIND
    return 0.0


def word_worth(
    own: Sequence[Sequence[str]],
    brand: Sequence[str],
    category: Sequence[Sequence[str]],
    colors: Collection[str],
    attributes: Sequence[Sequence[str]] = (),
) -> dict[str, float]:
    """A product's words, those of ``own`` names also run together with their neighbors, and what each is worth."""
    worth: dict[str, float] = {}
    for name in own:
        for one, other in pairwise(name):
            worth.setdefault(one, MODIFIER)
            worth[one + other] = OWN
        worth |= dict.fromkeys(name[-1:], OWN)
    told = ((name, ATTRIBUTE) for name in attributes)
    for words_there, value in ((brand, BRAND), *((name, CATEGORY) for name in category), (colors, COLOR), *told):
        for word in words_there:
            worth[word] = max(value, worth.get(word, 0.0))
    return worth


def _earned(wanted: Wanted, product: Mapping[str, Any]) -> list[float]:
    """What each word earns, from 0 to 1; two neighbors may be one word of the product ("back pack")."""
    earned = [_best(wanted, word, product) for word in wanted.words]
    by_stem = product["by_stem"]
    for i, (joint, key) in enumerate(wanted.joined):
        if key in by_stem and (joined := _best(wanted, joint, product)) >= SAME_STEM:
            earned[i : i + 2] = [max(joined, earned[i]), max(joined, earned[i + 1])]
    return earned


def _best(wanted: Wanted, word: str, product: Mapping[str, Any]) -> float:
    worth: Mapping[str, float] = product["worth"]
    key = stem(word)
    best = 0.0
    for other in product["by_stem"].get(key, ()):
        if (value := worth[other] * _same_stem(word, other)) > best:
            best = value
    if word in wanted.strange:
        similar = wanted.similar[word]
        for other, value in worth.items():
            if value <= best:
                continue
            if (alike := similar.get(other)) is None:
                alike = similar[other] = _similarity(word, other)
            if value * alike > best:
                best = value * alike
    if key in product["about"]:
        return min(1.0, max(best + TWICE, ABOUT))
    return max(best, REVIEWED) if key in product["reviews"] else best


def reason(wanted: Wanted, product: Mapping[str, Any]) -> Reason | None:
    """Why the product fits, where a word of the search is told by none of its names, brand, category and colors."""
    for told_by, there in (
        (ToldBy.ATTRIBUTE, {stem(word) for word in product["attributes"]}),
        (ToldBy.DESCRIPTION, set(product["about"])),
        (ToldBy.REVIEWS, set(product["reviews"])),
    ):
        named = {key for key in product["by_stem"] if key not in there or told_by is not ToldBy.ATTRIBUTE}
        found = tuple(word for word in wanted.words if stem(word) in there and stem(word) not in named)
        if found:
            return Reason(told_by, found)
    return None


def _same_stem(wanted: str, word: str) -> float:
    if wanted == word:
        return 1.0
    plural = wanted in (word + "s", word + "es") or word in (wanted + "s", wanted + "es")
    return SAME_ENDING_ASIDE if plural else SAME_STEM


def _similarity(wanted: str, word: str) -> float:
    """How alike two words of different stems are, by spelling and by sound."""
    if min(len(wanted), len(word)) < SHORTEST_MISHEARD or not (wanted.isalpha() and word.isalpha()):
        return 0.0
    spelled = JaroWinkler.similarity(wanted, word, score_cutoff=SOUNDS_FROM)
    if spelled >= MISSPELLED_FROM:
        return 0.6 + 2.5 * (spelled - MISSPELLED_FROM)
    key = sound(wanted)
    return SAME_SOUND if spelled and len(key) > 1 and key == sound(word) else 0.0
