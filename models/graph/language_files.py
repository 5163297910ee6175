"""What a language brings along for every shop: files in the model's folder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.errors import LexiconError, PronunciationFileError
from models.graph.arpa import read_arpa
from models.graph.lexicon import LEXICON_FILE, Lexicon, read_lexicon
from models.graph.name_words import split_sentence
from models.graph.own_pronunciations import own_pronunciations, read_own_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from models.graph.values import NgramModel

GENERAL_FILE: Final = "general.arpa.gz"
VARIANTS_FILE: Final = "variants.txt"
CONTRACTIONS_FILE: Final = "contractions.txt"


@dataclass(frozen=True, slots=True)
class LanguageFiles:
    """The words of a language."""

    lexicon: Lexicon
    """With the variants."""
    general: NgramModel
    """What people say in general."""
    contractions: Mapping[tuple[str, str], str]
    """Two words that are mostly said as one."""


def read_language_files(folder: Path) -> LanguageFiles:
    """Read the files of a model's folder.

    Raises:
        LexiconError: One is missing or damaged.
    """
    return LanguageFiles(
        read_full_lexicon(folder), read_arpa(folder / GENERAL_FILE), read_contractions(folder / CONTRACTIONS_FILE)
    )


def read_full_lexicon(folder: Path) -> Lexicon:
    """The lexicon with the variants of pronunciation.

    Raises:
        LexiconError: One of the two files is missing or damaged.
    """
    lexicon = read_lexicon(folder / LEXICON_FILE)
    try:
        return lexicon.extended(own_pronunciations(read_own_text(folder / VARIANTS_FILE), lambda _: (), split_sentence))
    except PronunciationFileError as error:
        raise LexiconError(f"{error}\nReinstall hawker.") from error


def read_contractions(path: Path) -> dict[tuple[str, str], str]:
    """Read lines of ``full form = contraction``.

    Raises:
        LexiconError: The file is missing or damaged.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise LexiconError(f"{path} can't be read ({error}); reinstall hawker") from error
    contractions: dict[tuple[str, str], str] = {}
    for number, line in enumerate(lines, 1):
        match line.partition("#")[0].split():
            case []:
                continue
            case [first, second, "=", contraction]:
                contractions[first, second] = contraction
            case _:
                raise LexiconError(f"{path}, line {number}: not two words, = and one word: {line!r}; reinstall hawker")
    return contractions


def contracted(words: Sequence[str], contractions: Mapping[tuple[str, str], str]) -> list[str]:
    """The sentence as it is mostly said: "what is this" is "what's this"."""
    said: list[str] = []
    i = 0
    while i < len(words):
        pair = (words[i], words[i + 1]) if i + 1 < len(words) else ("", "")
        contraction = contractions.get(pair)
        # "yes it is" is never "yes it's"
        if contraction and (i + 2 < len(words) or "'" not in contraction or contraction.endswith("n't")):
            said.append(contraction)
            i += 2
        else:
            said.append(words[i])
            i += 1
    return said
