"""What the graph compiler can do for a model, going by the files that it came with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from models.graph.phones import placed_symbols
from models.model_folder import open_model_folder

if TYPE_CHECKING:
    from pathlib import Path

LEXICON: Final = "lexicon.txt.gz"
PHONES: Final = "graph/phones.txt"


class Vocabulary(StrEnum):
    """Which words a model can be made to expect."""

    OPEN = "open"
    """Any word that has a pronunciation: ``compile_graph``."""
    OWN = "own"
    """Any sentence of its own words: run-time grammars and ``compile_language_model``."""
    FIXED = "fixed"
    """Nothing else than what it expects."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What can be compiled for a model."""

    vocabulary: Vocabulary
    reason: str
    """Why, as a sentence for a person."""


def layout_of(model: Path) -> Layout:
    """Look at a model's folder.

    Raises:
        ModelNotFoundError: There is no such folder.
        BrokenModelError: It is no usable speech model.
    """
    if not open_model_folder(model, "und", "given").takes_grammar:
        return Layout(
            Vocabulary.FIXED,
            "its graph is one file (graph/HCLG.fst), fixed when it was made: it takes neither new words nor a shop's "
            "sentences. A model with HCLr.fst and Gr.fst (the small ones) takes a shop's sentences.",
        )
    if has_our_phones(model) and (model / LEXICON).is_file():
        return Layout(Vocabulary.OPEN, f"it has the phones that the compiler knows and a lexicon ({LEXICON}).")
    return Layout(Vocabulary.OWN, f"{_lack(model)}; a shop's sentences are heard as far as they are of its own words.")


def has_our_phones(model: Path) -> bool:
    """Whether the model's phones are those of ``models.graph.phones``, under the same numbers."""
    path = model / PHONES
    return path.is_file() and path.read_bytes() == phones_text()


def phones_text() -> bytes:
    """The content of ``phones.txt``."""
    return "".join(f"{phone} {number}\n" for number, phone in enumerate(placed_symbols())).encode()


def _lack(model: Path) -> str:
    if has_our_phones(model):
        return f"it takes no new words because its lexicon ({LEXICON}) is missing"
    if (model / "am/tree").is_file():
        return (
            "it takes no new words: its phones depend on their neighbors (am/tree), and the compiler writes graphs "
            "of phones without context"
        )
    return "it takes no new words: its archive has neither a lexicon of phones nor their context tree (am/tree)"
