"""The graph compiler: words and sentences become a model folder that Vosk loads."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from models.checksums import CHECKSUMS_FILE
from models.errors import BrokenModelError, GraphError
from models.graph.atomic_folder import atomic_folder, take_over, write_file
from models.graph.fst_file import const_bytes, lookahead_bytes, read_transducer
from models.graph.gram_table import GramTable, Level, level_of, numbered
from models.graph.grammar_fst import SENTENCE_END, SENTENCE_START, Grammar, build_grammar
from models.graph.hcl import Lexicon, build_lexicon
from models.graph.layout import PHONES, Vocabulary, layout_of, phones_text
from models.graph.phones import SPOKEN_NOISE, Place, placed_symbols
from models.graph.sounds import SOUND_WORDS, SOUNDS, sounds_text
from models.graph.symbols import WORDS, read_words, words_text
from models.graph.values import NgramModel
from models.model_folder import open_model_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from models.graph.values import Pronunciations

    Progress = Callable[[str, float], None]

UNKNOWN_WORD: Final = "[unk]"
"""Speech that is none of the words."""

_UNKNOWN_WORD_LOG10: Final = -8.0
"""A likelier unknown word takes whole sentences."""
WORD_BONUS_LOG10: Final = 0.3
"""Added for each word: without it, soft words in noise are passed over (Kaldi's word insertion penalty, negative)."""
_NO_WORDS: Final = (SENTENCE_START, SENTENCE_END, UNKNOWN_WORD)
_LEXICON_GRAPH: Final = "graph/HCLr.fst"
_LANGUAGE_GRAPH: Final = "graph/Gr.fst"
_PLACE_NAMES: Final = {Place.BEGIN: "begin", Place.END: "end", Place.INSIDE: "internal", Place.ALONE: "singleton"}
"""Kaldi's names; silence, which has no place, is "nonword"."""


@dataclass(frozen=True, slots=True)
class CompiledGraph:
    """A model folder that was compiled."""

    folder: Path
    words: int
    pronunciations: int
    """0 where the model's own lexicon was kept."""
    ngrams: int
    states: int
    """Of the graphs that were written."""
    arcs: int
    bytes: int
    """Size of the graphs that were written."""
    seconds: float
    missing: tuple[str, ...]
    """Words of the language model that the model does not know; sentences with them are not expected."""


def compile_graph(
    model: Path,
    pronunciations: Pronunciations,
    language_model: NgramModel,
    target: Path,
    progress: Progress | None = None,
) -> CompiledGraph:
    """Compile a model folder that knows these words and expects these sentences.

    Args:
        model: The folder whose acoustic model hears; it must be laid out as ``models/en-us`` is.
        pronunciations: Every word of the vocabulary; ``[unk]`` and ``SOUND_WORDS`` are added.
        language_model: Of words that have pronunciations; ``[unk]`` is added, hardly likely.
        target: The folder to make; it must not exist. It appears when it is complete, in one step.
        progress: Is told what is being done and which part of the work, 0 to 1, lies behind.

    Raises:
        ModelNotFoundError: There is no folder ``model``.
        BrokenModelError: ``model`` is no usable speech model.
        GraphError: Words, pronunciations or sentences can't be used, or the folder can't be written.
    """
    started = time.monotonic()
    tell = progress or _ignore
    layout = layout_of(model)
    if layout.vocabulary is not Vocabulary.OPEN:
        raise GraphError(f"no words can be put into {model}: {layout.reason}")
    with atomic_folder(target) as folder:
        tell("lexicon", 0.0)
        lexicon = build_lexicon({**pronunciations, **SOUND_WORDS, UNKNOWN_WORD: ((SPOKEN_NOISE,),)})
        tell("language model", 0.6)
        grammar = _grammar_of_all(language_model, lexicon.words)
        tell("files", 0.9)
        take_over(model / "am", folder / "am")
        take_over(model / "conf", folder / "conf")
        written = _write_lexicon(folder, lexicon) + _write_grammar(folder, grammar, lexicon.words)
        write_file(folder / SOUNDS, sounds_text(pronunciations, language_model))
        _check(folder, lexicon.words, grammar)
    tell("done", 1.0)
    return CompiledGraph(
        folder=target,
        words=len(pronunciations),
        pronunciations=lexicon.pronunciations - len(SOUND_WORDS) - 1,
        ngrams=grammar.ngrams,
        states=len(lexicon.hcl.final) + len(grammar.acceptor.final),
        arcs=len(lexicon.hcl.arcs) + len(grammar.acceptor.arcs),
        bytes=written,
        seconds=time.monotonic() - started,
        missing=(),
    )


def compile_language_model(
    model: Path, language_model: NgramModel, target: Path, progress: Progress | None = None
) -> CompiledGraph:
    """Compile a model folder that expects these sentences, with the words that the model has.

    It works on every model with ``HCLr.fst`` and ``Gr.fst``; n-grams with words it does not have are left out.

    Args:
        model: The folder of the model.
        language_model: Sentences to expect.
        target: The folder to make; it must not exist. It appears when it is complete, in one step.
        progress: Is told what is being done and which part of the work, 0 to 1, lies behind.

    Raises:
        ModelNotFoundError: There is no folder ``model``.
        BrokenModelError: ``model`` is no usable speech model.
        GraphError: The model's graph is fixed, has none of the words, or the folder can't be written.
    """
    started = time.monotonic()
    tell = progress or _ignore
    layout = layout_of(model)
    if layout.vocabulary is Vocabulary.FIXED:
        raise GraphError(f"no sentences can be put into {model}: {layout.reason}")
    with atomic_folder(target) as folder:
        tell("language model", 0.0)
        words = read_words(model)
        grammar = build_grammar(_as_decoded(language_model, words), words)
        tell("files", 0.8)
        take_over(model, folder, leave_out=("Gr.fst", "words.txt", CHECKSUMS_FILE))
        written = _write_grammar(folder, grammar, words)
        _check(folder, words, grammar)
    tell("done", 1.0)
    return CompiledGraph(
        folder=target,
        words=len(words),
        pronunciations=0,
        ngrams=grammar.ngrams,
        states=len(grammar.acceptor.final),
        arcs=len(grammar.acceptor.arcs),
        bytes=written,
        seconds=time.monotonic() - started,
        missing=grammar.missing,
    )


def _ignore(_stage: str, _part: float) -> None:
    pass


def _grammar_of_all(language_model: NgramModel, words: Mapping[str, int]) -> Grammar:
    grammar = build_grammar(_as_decoded(language_model, words), words)
    if grammar.missing:
        some = ", ".join(grammar.missing[:5]) + (" and more" if len(grammar.missing) > 5 else "")
        raise GraphError(
            f"words of the language model have no pronunciation: {some} ({len(grammar.missing)} in all); give them "
            "one or leave them out of its sentences"
        )
    return grammar


def _as_decoded(model: NgramModel, words: Mapping[str, int]) -> NgramModel:
    """The model with a bonus for each word, and with the unknown word where it has none."""
    table = model.table
    bonus = np.where(np.isin(table.words, _NO_WORDS), 0.0, WORD_BONUS_LOG10)
    levels = (Level(each.keys, each.logs + bonus[table.suffix(each.keys, 1)], each.weights) for each in table.levels)
    return NgramModel.of(_with_unknown_word(GramTable(table.words, tuple(levels)), words))


def _with_unknown_word(table: GramTable, words: Mapping[str, int]) -> GramTable:
    if UNKNOWN_WORD not in words or not table.levels or UNKNOWN_WORD in table.words:
        return table
    wider = table.over(tuple(numbered((*table.words, UNKNOWN_WORD))))
    first = wider.levels[0]
    keys = np.append(first.keys, wider.words.index(UNKNOWN_WORD))
    level = level_of(keys, np.append(first.logs, _UNKNOWN_WORD_LOG10), np.append(first.weights, 0.0))
    return GramTable(wider.words, (level, *wider.levels[1:]))


def _write_lexicon(folder: Path, lexicon: Lexicon) -> int:
    graph = lookahead_bytes(lexicon.hcl, lexicon.reachable, lexicon.end_label)
    write_file(folder / _LEXICON_GRAPH, graph)
    numbers = "".join(f"{label}\n" for label in lexicon.disambiguation)
    write_file(folder / "graph/disambig_tid.int", numbers.encode())
    write_file(folder / PHONES, phones_text())
    write_file(folder / "graph/phones/word_boundary.int", _word_boundaries())
    return len(graph)


def _write_grammar(folder: Path, grammar: Grammar, words: Mapping[str, int]) -> int:
    graph = const_bytes(grammar.acceptor)
    write_file(folder / _LANGUAGE_GRAPH, graph)
    write_file(folder / WORDS, words_text(words))
    return len(graph)


def _word_boundaries() -> bytes:
    """For each phone its place in a word, by which Vosk aligns words."""
    places = {f"_{place}": name for place, name in _PLACE_NAMES.items()}
    names = [places.get(symbol[-2:], "nonword") for symbol in placed_symbols()[1:]]
    return "".join(f"{number} {name}\n" for number, name in enumerate(names, start=1)).encode()


def _check(folder: Path, words: Mapping[str, int], grammar: Grammar) -> None:
    """Read what was written before it is put to use."""
    try:
        open_model_folder(folder, "und", "compiled")
    except BrokenModelError as error:
        raise GraphError(f"the compiled folder is unsound, so it is not used: {'; '.join(error.problems)}") from error
    language = read_transducer(folder / _LANGUAGE_GRAPH)
    if len(language.arcs) != len(grammar.acceptor.arcs) or read_words(folder) != dict(words):
        raise GraphError("the compiled folder does not hold what was written, so it is not used; check the disk")
