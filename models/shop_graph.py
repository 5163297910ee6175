"""From a shop's names and sentences to a model folder: pronunciations, language model and graph, one after another."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from models.compiled import CompileReport, CompileRequest
from models.errors import GraphError
from models.graph.compile import compile_graph, compile_language_model
from models.graph.language_files import LanguageFiles, read_language_files
from models.graph.layout import Vocabulary, layout_of
from models.graph.name_words import split_name, split_sentence
from models.graph.own_pronunciations import own_pronunciations, unused_lines
from models.graph.pronunciation import Pronouncer
from models.graph.symbols import read_words
from models.graph.vocabulary import ShopWords, Unsayable, shop_words
from models.model_folder import is_flat
from models.own_words import left_out, own_words_model

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from models.graph.own_pronunciations import Known
    from models.model_folder import ModelFolder

    Progress = Callable[[str, float], None]

_WORDS_PART: Final = 0.5
"""The part of the time that pronunciations and language model take."""


def takes_new_words(model: ModelFolder) -> bool:
    """Whether a shop's names can be put into the model's vocabulary."""
    return layout_of(model.path).vocabulary is Vocabulary.OPEN


def make_graph(request: CompileRequest, target: Path, progress: Progress | None) -> CompileReport:
    """Compile a request into a new folder.

    Raises:
        GraphError: What was given is wrong, the model takes no sentences, or the graph can't be made or written.
        EspeakNotFoundError: eSpeak NG, which reads unknown names, is missing.
    """
    began = time.monotonic()
    tell = progress or (lambda _step, _part: None)
    tell("names", 0.0)
    if _has_only_its_own_words(request.model):
        return _of_own_words(request, target, tell, began)
    words = _words(request)
    compiled = compile_graph(
        request.model.path,
        words.pronunciations,
        words.language_model,
        target,
        lambda step, part: tell(step, _WORDS_PART + (1 - _WORDS_PART) * part),
    )
    known = read_words(request.model.path)
    new_words = sum(word not in known for word in words.pronunciations)
    return CompileReport(compiled.words, new_words, _names_of(words, request), time.monotonic() - began)


def unsayable_names(request: CompileRequest) -> tuple[Unsayable, ...]:
    """Names of a request that can't be put into a graph; nothing is compiled.

    Raises:
        GraphError: The model takes no sentences, or the pronunciations are written wrongly.
        EspeakNotFoundError: eSpeak NG, which reads unknown names, is missing.
    """
    if _has_only_its_own_words(request.model):
        return tuple(left_out(request.names, read_words(request.model.path)))
    return _names_of(_words(request), request)


def unused_pronunciations(request: CompileRequest) -> tuple[str, ...]:
    """What to tell of a shopkeeper's pronunciations that do nothing, because their words are in no name.

    Raises:
        GraphError: The pronunciations or the model's words can't be read.
    """
    if request.pronunciations is None:
        return ()
    if _has_only_its_own_words(request.model):
        return ("every line: the model takes no words of yours",)
    words = set(read_words(request.model.path))
    words.update(word for name in request.names for word in split_name(name))
    words.update(word for sentence in request.sentences for word in split_sentence(sentence))
    return unused_lines(request.pronunciations, words)


def _has_only_its_own_words(model: ModelFolder) -> bool:
    """Whether the model expects a shop's sentences as far as they are of its own words."""
    if layout_of(model.path).vocabulary is not Vocabulary.OWN:
        return False
    if is_flat(model.path):
        raise GraphError(
            f"no sentences can be put into {model.path}, whose files lie beside each other as older models' do; use a "
            "newer model of the language: hawker models list --official"
        )
    return True


def _of_own_words(request: CompileRequest, target: Path, tell: Progress, began: float) -> CompileReport:
    folder = request.model.path
    known = read_words(folder)
    compiled = compile_language_model(
        folder,
        own_words_model(request.names, request.sentences, known, layout_of(folder).reason),
        target,
        lambda step, part: tell(step, _WORDS_PART + (1 - _WORDS_PART) * part),
    )
    return CompileReport(compiled.words, 0, tuple(left_out(request.names, known)), time.monotonic() - began)


def _words(request: CompileRequest) -> ShopWords:
    folder = request.model.path
    layout = layout_of(folder)
    if layout.vocabulary is not Vocabulary.OPEN:
        raise GraphError(f"no words can be put into {folder}: {layout.reason}")
    files = read_language_files(folder)
    own = own_pronunciations(request.pronunciations, _read_as_names_are(files)) if request.pronunciations else {}
    return shop_words(request.names, request.sentences, own, files)


def _read_as_names_are(files: LanguageFiles) -> Known:
    return Pronouncer(files.lexicon, files.general.words).pronounce


def _names_of(words: ShopWords, request: CompileRequest) -> tuple[Unsayable, ...]:
    """Sentences hold the same names; each is told once."""
    names = frozenset(request.names)
    return tuple(problem for problem in words.problems if problem.name in names)
