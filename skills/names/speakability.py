"""Can the shop's names be heard, how are they assumed to sound, and which products are easily taken for one another?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Final

from models import AssumedWord, ModelFolder, OwnText, assumed_words, layout_of, split_name, takes_new_words
from nlu import SoundIndex, UnreadLanguageError, voice_of
from skills.names.aliases import Progress, aliases_of

ALIKE: Final = 0.8
"""How alike the sounds of two names are, 0 to 1, from which they are easily taken for one another."""
_COMPARED: Final = 4
"""Names that each name is compared with: those that sound most like it."""


@dataclass(frozen=True, slots=True)
class SpokenProduct:
    """A product and the words of its name that the model did not come with."""

    id: str
    name: str
    words: tuple[AssumedWord, ...]
    """A name without letters and digits is one word, that can't be said."""
    alias: str
    """The name with words that the model knows in place of those that it can't hear; empty where none sound alike, or
    where nothing is wrong."""

    @property
    def is_heard(self) -> bool:
        """Whether the whole name can be heard."""
        return all(word.is_heard for word in self.words)


@dataclass(frozen=True, slots=True)
class SoundAlikes:
    """Two products, by their ids, whose different names sound alike."""

    one: str
    other: str
    likeness: float
    """0 to 1."""


@dataclass(frozen=True, slots=True)
class Speakability:
    """What a model makes of a shop's names."""

    learns: bool
    """Whether words that the model did not come with are learned when the shop's names are compiled."""
    reason: str
    """Why it learns words, or why not, as a sentence."""
    products: tuple[SpokenProduct, ...]
    """All of them."""
    alikes: tuple[SoundAlikes, ...]
    """The most alike first."""
    skipped: str
    """Why names were not compared by their sound; empty where they were."""

    @property
    def problems(self) -> int:
        """Products that can't be heard, and pairs that are easily confused."""
        return sum(not product.is_heard for product in self.products) + len(self.alikes)


def speakability(
    names: Mapping[str, str], model: ModelFolder, language: str, own: OwnText | None, tell: Progress
) -> Speakability:
    """Look at the names of products, given by their ids.

    Raises:
        GraphError: The model's words or the pronunciations can't be read.
        EspeakNotFoundError: eSpeak NG is missing.
    """
    split = {name: split_name(name) for name in names.values()}
    tell("reading words", 0, 1)
    assumed = {
        word.word: word for word in assumed_words(model, chain.from_iterable(split.values()), voice_of(language), own)
    }
    skipped, alikes, aliases = "", tuple[SoundAlikes, ...](), dict[str, str]()
    try:
        unheard = [word.word for word in assumed.values() if not word.is_heard]
        aliases = aliases_of(unheard, model, language, tell) if unheard else {}
        alikes = _alikes(names, language, tell)
    except UnreadLanguageError as error:
        skipped = str(error)
    products = tuple(_product(each, name, split[name], assumed, aliases) for each, name in names.items())
    return Speakability(takes_new_words(model), layout_of(model.path).reason, products, alikes, skipped)


def _product(
    each: str, name: str, words: list[str], assumed: Mapping[str, AssumedWord], aliases: Mapping[str, str]
) -> SpokenProduct:
    if not words:
        return SpokenProduct(each, name, (AssumedWord(name, False, False, "", None),), "")
    strange = tuple(assumed[word] for word in dict.fromkeys(words) if not assumed[word].is_known)
    unheard = [word.word for word in strange if not word.is_heard]
    replaced = " ".join(aliases.get(word, word) for word in words)
    proposed = unheard and all(word in aliases for word in unheard) and replaced.casefold() != name.casefold()
    return SpokenProduct(each, name, strange, replaced if proposed else "")


def _alikes(names: Mapping[str, str], language: str, tell: Progress) -> tuple[SoundAlikes, ...]:
    ids: dict[str, str] = {}
    for each, name in names.items():
        ids.setdefault(" ".join(split_name(name)), each)
    index = SoundIndex.build(ids, language)
    found: dict[tuple[str, str], float] = {}
    for done, name in enumerate(ids):
        tell("comparing names", done, len(ids))
        for match in index.find(name, _COMPARED):
            if match.name != name and match.sound >= ALIKE:
                one, other = sorted((ids[name], ids[match.name]))
                found[one, other] = max(match.sound, found.get((one, other), 0.0))
    ranked = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    return tuple(SoundAlikes(one, other, likeness) for (one, other), likeness in ranked)
