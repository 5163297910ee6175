"""What a voice platform has to know of the shop in one language, before it is written in the platform's format.

Intents and slots have the names that ``skills.endpoint.meanings`` reads.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from nlu import Interpreter, LanguagePack, Replies
from skills.assembly import House
from skills.dialogue.registry import registry
from skills.exporting.fillings import Fillings
from skills.exporting.samples import Sampler
from skills.exporting.values import NamedValue, values_of
from skills.names.vocabulary import vocabulary_of

NUMBERS: Final = frozenset({"quantity", "price_low", "price_high"})
ORDINAL: Final = "ordinal"
ORDER_NUMBER: Final = "order_number"
COUPON: Final = "coupon"
"""Free words: codes are secrets, and stand in no file that leaves the shop."""
SHORTEST_CARRIER: Final = 5
"""Letters of a single word that carries an utterance: shorter ones begin too much else."""

_SLOT: Final = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class ModelIntent:
    """An intent and what is said for it, with slots in braces."""

    name: str
    samples: tuple[str, ...]

    @property
    def slots(self) -> tuple[str, ...]:
        """The slots that its samples have, in order."""
        return tuple(sorted({slot for sample in self.samples for slot in slots_in(sample)}))


@dataclass(frozen=True, slots=True)
class SpokenModel:
    """One language's intents, the values of their slots, and words that may stand before anything."""

    language: str
    shop: str
    intents: tuple[ModelIntent, ...]
    values: Mapping[str, tuple[NamedValue, ...]]
    """By slot; a slot that isn't here takes numbers or free words."""
    carriers: tuple[str, ...]
    """Mean nothing; what follows them may be handed over as it was said."""
    fillings: Fillings


def slots_in(sample: str) -> list[str]:
    """Names of a sample's slots."""
    return _SLOT.findall(sample)


def spoken_model(house: House, language: str) -> SpokenModel:
    """The model of a shop in one of the languages that it speaks."""
    languages = house.assistant.languages
    pack = languages.tongue(language).pack
    shop = house.shop.in_language(language)
    vocabulary = vocabulary_of(shop.words())
    values = values_of(
        pack, Replies(pack), vocabulary, shop.named_things(), own=language == house.assistant.pack.language
    )
    fillings = Fillings.of(pack, values)
    return SpokenModel(
        language,
        house.shop.info().name,
        _intents(pack, languages.interpreter(language, vocabulary), fillings),
        values,
        _carriers(pack),
        fillings,
    )


def _intents(pack: LanguagePack, interpreter: Interpreter, fillings: Fillings) -> tuple[ModelIntent, ...]:
    sampler = Sampler(pack, interpreter, fillings)
    found = {name: sampler.samples(pack.intents[name]) for name in sorted(pack.intents.keys() & registry.skills.keys())}
    return tuple(ModelIntent(name, samples) for name, samples in found.items() if samples)


def _carriers(pack: LanguagePack) -> tuple[str, ...]:
    words = (" ".join(filler.split()) for filler in pack.words.said.fillers)
    telling = [each for each in words if " " in each or len(each) >= SHORTEST_CARRIER]
    return tuple(sorted({each for each in telling if all(c.isalpha() or c in " '" for c in each)}))
