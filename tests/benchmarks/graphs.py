"""Graphs made for a measurement, under any of our models, and the same language model for PocketSphinx.

Compiled graphs are kept in the user's cache folder, by a digest of what they were made of and of the compiler itself.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import platformdirs

import models.graph
from models import find_model
from models.graph.arpa import write_arpa
from models.graph.compile import compile_graph
from models.graph.estimation import count, estimate
from models.graph.language_files import read_full_lexicon, read_language_files
from models.graph.vocabulary import shop_words
from nlu import LanguagePack, Vocabulary
from skills.hearing.hearing import graph_request
from tests.benchmarks.conditions import EMBEDDED

if TYPE_CHECKING:
    from models import CompileRequest
    from models.graph.values import NgramModel, Pronunciations

_KEPT: Final = 8
"""Graphs in the cache; the oldest go."""


@dataclass(frozen=True)
class Graph:
    """A compiled graph; it does not depend on the acoustic model, so long as that has our phones."""

    folder: Path

    @property
    def compiled(self) -> Path:
        """A model folder that has it in ``graph/``."""
        return self.folder / "compiled"

    @property
    def language_model(self) -> Path:
        """The same sentences, as an ARPA file."""
        return self.folder / "sentences.arpa"

    @property
    def dictionary(self) -> Path:
        """The words' pronunciations, as PocketSphinx reads them."""
        return self.folder / "words.dict"

    def under(self, model: Path) -> Path:
        """A folder with that model's acoustics and this graph."""
        place = self.folder / hashlib.sha256(str(model).encode()).hexdigest()[:8]
        place.mkdir(exist_ok=True)
        for part, source in (("am", model), ("conf", model), ("graph", self.compiled)):
            if not (place / part).is_symlink():
                (place / part).symlink_to((source / part).resolve(), target_is_directory=True)
        return place


def of_shop(vocabulary: Vocabulary) -> Graph:
    """The graph that the product compiles for a shop: the language pack's sentences with the shop's names."""
    request = _request(vocabulary)
    return _kept([*request.names, *request.sentences], lambda folder: _compile_request(request, folder))


def compile_shop(vocabulary: Vocabulary, folder: Path) -> Graph:
    """As :func:`of_shop`, but made anew, into a new folder."""
    return _compile_request(_request(vocabulary), folder)


def of_sentences(sentences: Sequence[str]) -> Graph:
    """A graph that expects sentences like these, of words that are all in our lexicon."""
    return _kept(sentences, lambda folder: _compile_sentences(sentences, folder))


def general() -> Graph:
    """The embedded model's own graph, which expects English in general; for hearing with other acoustic models only."""
    folder = _home() / "general"
    folder.mkdir(parents=True, exist_ok=True)
    graph = Graph(folder)
    if not graph.compiled.is_symlink():
        graph.compiled.symlink_to(EMBEDDED, target_is_directory=True)
    return graph


def _request(vocabulary: Vocabulary) -> CompileRequest:
    return graph_request(find_model("en", EMBEDDED), LanguagePack.load("en"), vocabulary, None)


def _compile_request(request: CompileRequest, folder: Path) -> Graph:
    words = shop_words(request.names, request.sentences, {}, read_language_files(EMBEDDED))
    return _compile(words.pronunciations, words.language_model, folder)


def _compile_sentences(sentences: Sequence[str], folder: Path) -> Graph:
    lexicon = read_full_lexicon(EMBEDDED)
    split = [sentence.split() for sentence in sentences]
    pronunciations = {word: lexicon[word] for sentence in split for word in sentence}
    return _compile(pronunciations, estimate(count(split)).finished(), folder)


def _compile(pronunciations: Pronunciations, language_model: NgramModel, folder: Path) -> Graph:
    folder.mkdir(parents=True)
    graph = Graph(folder)
    compile_graph(EMBEDDED, pronunciations, language_model, graph.compiled)
    write_arpa(language_model, graph.language_model)
    graph.dictionary.write_text(_dictionary(pronunciations), encoding="utf-8")
    return graph


def _kept(texts: Sequence[str], make: Callable[[Path], Graph]) -> Graph:
    home = _home()
    folder = home / _digest(texts)
    if not folder.exists():
        unfinished = home / f"{folder.name}.{os.getpid()}"
        try:
            make(unfinished)
            unfinished.rename(folder)
        except OSError:
            if not folder.exists():  # else another process was faster
                raise
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
        for old in sorted(home.iterdir(), key=lambda path: -path.stat().st_mtime)[_KEPT:]:
            shutil.rmtree(old)
    return Graph(folder)


def _home() -> Path:
    return platformdirs.user_cache_path("hawker") / "bench" / "graphs"


def _digest(texts: Sequence[str]) -> str:
    """Of the texts, the compiler's code and the language's files."""
    digest = hashlib.sha256("\n".join(texts).encode())
    code = Path(models.graph.__path__[0])
    for path in sorted([*code.glob("*.py"), *EMBEDDED.glob("*.gz"), *EMBEDDED.glob("*.txt")]):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:24]


def _dictionary(pronunciations: Pronunciations) -> str:
    """Lines ``word PH PH``, further pronunciations as ``word(2)``; its AH is also our AX."""
    lines = []
    for word, sounds in sorted(pronunciations.items()):
        spoken = dict.fromkeys(" ".join("AH" if phone == "AX" else phone for phone in sound) for sound in sounds)
        lines += [f"{word}{f'({place})' if place > 1 else ''} {sound}" for place, sound in enumerate(spoken, 1)]
    return "\n".join([*lines, ""])
