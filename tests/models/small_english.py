"""The embedded model with a general language model of a few words, so that a shop's graph is compiled in a second."""

from __future__ import annotations

import shutil
from pathlib import Path

from models import find_model
from models.graph.arpa import write_arpa
from models.graph.language_files import GENERAL_FILE
from models.graph.values import NgramModel

_WORDS = "a add do find have i me of please show the to want you"


def small_english(folder: Path) -> Path:
    """Make such a model's folder."""
    whole = find_model("en").path
    shutil.copytree(whole, folder, ignore=shutil.ignore_patterns("*.mdl", GENERAL_FILE))
    folder.joinpath("am").mkdir(exist_ok=True)
    folder.joinpath("am/final.mdl").symlink_to(whole / "am/final.mdl")
    words: dict[tuple[str, ...], tuple[float, float]] = {(word,): (-1.2, 0.0) for word in ["</s>", *_WORDS.split()]}
    words["<s>",] = (-99.0, 0.0)
    write_arpa(NgramModel((words,)), folder / GENERAL_FILE)
    return folder
