"""Graphs made for a measurement, under any of our models, and the same language model for PocketSphinx."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from models import find_model
from models.graph.arpa import write_arpa
from models.graph.compile import compile_graph
from models.graph.estimation import count, estimate
from models.graph.language_files import read_language_files
from models.graph.lexicon import LEXICON_FILE, read_lexicon
from models.graph.vocabulary import shop_words
from nlu import LanguagePack, Vocabulary
from skills.hearing import graph_request
from tests.benchmarks.conditions import EMBEDDED

if TYPE_CHECKING:
    from models.graph.values import NgramModel, Pronunciations


@dataclass(frozen=True)
class Graph:
    """A compiled graph; it does not depend on the acoustic model, so long as that has our phones."""

    folder: Path
    """A model folder that has it in ``graph/``."""
    language_model: Path
    """The same sentences, as an ARPA file."""
    dictionary: Path
    """The words' pronunciations, as PocketSphinx reads them."""

    def under(self, model: Path) -> Path:
        """A folder with that model's acoustics and this graph."""
        made = self.folder.with_name(f"{self.folder.name}-{hashlib.sha256(str(model).encode()).hexdigest()[:8]}")
        if not made.exists():
            made.mkdir()
            for part, source in (("am", model), ("conf", model), ("graph", self.folder)):
                (made / part).symlink_to((source / part).resolve(), target_is_directory=True)
        return made


def of_shop(vocabulary: Vocabulary, folder: Path) -> Graph:
    """The graph that the product compiles for a shop: the language pack's sentences with the shop's names."""
    model = find_model("en", EMBEDDED)
    request = graph_request(model, LanguagePack.load("en"), vocabulary, None)
    words = shop_words(request.names, request.sentences, {}, read_language_files(EMBEDDED))
    return made(words.pronunciations, words.language_model, folder)


def of_sentences(sentences: Sequence[str], folder: Path) -> Graph:
    """A graph that expects sentences like these, of words that are all in our lexicon."""
    lexicon = read_lexicon(EMBEDDED / LEXICON_FILE)
    split = [sentence.split() for sentence in sentences]
    pronunciations = {word: lexicon[word] for sentence in split for word in sentence}
    return made(pronunciations, estimate(count(split)).finished(), folder)


def made(pronunciations: Pronunciations, language_model: NgramModel, folder: Path) -> Graph:
    """Compile a graph into a new folder, and write both for PocketSphinx beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    compiled = compile_graph(EMBEDDED, pronunciations, language_model, folder / "compiled")
    arpa, dictionary = folder / "sentences.arpa", folder / "words.dict"
    write_arpa(language_model, arpa)
    dictionary.write_text(_dictionary(pronunciations), encoding="utf-8")
    return Graph(compiled.folder, arpa, dictionary)


def _dictionary(pronunciations: Pronunciations) -> str:
    """Lines ``word PH PH``, further pronunciations as ``word(2)``; its AH is also our AX."""
    lines = []
    for word, sounds in sorted(pronunciations.items()):
        spoken = dict.fromkeys(" ".join("AH" if phone == "AX" else phone for phone in sound) for sound in sounds)
        lines += [f"{word}{f'({place})' if place > 1 else ''} {sound}" for place, sound in enumerate(spoken, 1)]
    return "\n".join([*lines, ""])
