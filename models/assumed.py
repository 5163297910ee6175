"""How the words of names are assumed to sound for a speech model, and whether it can hear them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.espeak_ipa import can_read, ipa_readings
from models.graph.language_files import read_language_files
from models.graph.own_pronunciations import own_pronunciations
from models.graph.pronunciation import Pronouncer, Source
from models.graph.symbols import read_words
from models.shop_graph import takes_new_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from models.graph.own_pronunciations import OwnText
    from models.model_folder import ModelFolder

_LANGUAGE_TAG: Final = re.compile(r"\([a-z-]+\)")
"""What eSpeak NG writes where it reads on in another language."""


@dataclass(frozen=True, slots=True)
class AssumedWord:
    """One word, for one model."""

    word: str
    is_known: bool
    """Whether the model has the word as it came."""
    is_heard: bool
    """Whether it is heard once the shop's names were compiled."""
    sound: str
    """ARPAbet phones for a model with a lexicon, else IPA; empty where no one can say."""
    source: Source | None


def assumed_words(model: ModelFolder, words: Iterable[str], voice: str, own: OwnText | None) -> list[AssumedWord]:
    """What a model makes of words, as :func:`~models.graph.name_words.split_name` gives them, each once.

    ``voice`` is the one that reads them where the model has no lexicon; ``own`` counts only where it has.

    Raises:
        GraphError: The model's words or the pronunciations can't be read.
        EspeakNotFoundError: eSpeak NG is missing.
    """
    asked = list(dict.fromkeys(words))
    known = read_words(model.path)
    if takes_new_words(model):
        return _learned(model, asked, known, own)
    read = ipa_readings(asked, voice) if can_read(voice) else {}
    sounds = {word: _LANGUAGE_TAG.sub("", ipa).replace("_", "") for word, ipa in read.items()}
    return [
        AssumedWord(
            word, word in known, word in known, sounds.get(word, ""), Source.ESPEAK if sounds.get(word) else None
        )
        for word in asked
    ]


def _learned(model: ModelFolder, words: list[str], known: Iterable[str], own: OwnText | None) -> list[AssumedWord]:
    files = read_language_files(model.path)
    common = files.general.words
    told = own_pronunciations(own, Pronouncer(files.lexicon, common).pronounce) if own else {}
    pronouncer = Pronouncer(files.lexicon, common, told)
    pronouncer.read_ahead(words)
    has, found = frozenset(known), []
    for word in words:
        sounds = pronouncer.pronounce(word)
        sound = " ".join(sounds[0]) if sounds else ""
        found.append(AssumedWord(word, word in has, bool(sounds), sound, pronouncer.source(word) if sounds else None))
    return found
