"""A folder with a Vosk speech model: what must be in it, checked before the engine sees it.

The engine may end the whole process on a damaged model, which nothing can catch; so the files are looked at here.
The layout is that of Vosk 0.3 models: https://alphacephei.com/vosk/models, "Model structure".
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.errors import BrokenModelError, ModelNotFoundError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

EMBEDDED: Final = "embedded"
ADDED: Final = "added"
GIVEN: Final = "given"
COMPILED: Final = "compiled"

_ACOUSTIC_MODEL: Final = "am/final.mdl"
_STATIC_GRAPH: Final = "graph/HCLG.fst"
_DYNAMIC_GRAPH: Final = ("graph/HCLr.fst", "graph/Gr.fst")
_DISAMBIGUATION: Final = "graph/disambig_tid.int"
_SETTINGS: Final = ("conf/mfcc.conf", "conf/model.conf")

_ACOUSTIC_MODEL_START: Final = b"\0B<TransitionModel>"
"""Kaldi's binary mark, then the first token of a transition model."""
_FST_START: Final = struct.pack("<i", 2125659606)
"""OpenFst's magic number (fst.h, kFstMagicNumber)."""


@dataclass(frozen=True, slots=True)
class ModelFolder:
    """A speech model on disk whose files have been looked at."""

    language: str
    """BCP 47 tag: "en", "ko"."""
    path: Path
    origin: str
    """``EMBEDDED``, ``ADDED`` (by the user), ``GIVEN`` (its path), ``COMPILED`` (with a shop's words), or the Python
    package that brought it."""
    takes_grammar: bool
    """Whether it can be told at run time which phrases to expect."""


def open_model_folder(path: Path, language: str, origin: str) -> ModelFolder:
    """Check a model's folder.

    Raises:
        ModelNotFoundError: There is no such folder.
        BrokenModelError: Files are missing or damaged; all of them are named.
    """
    if not path.is_dir():
        raise ModelNotFoundError(f"there is no speech model folder {path}; give the folder that an archive unpacked to")
    problems = tuple(_problems(path))
    if problems:
        raise BrokenModelError(path, problems)
    return ModelFolder(language, path, origin, takes_grammar=not (path / _STATIC_GRAPH).exists())


def _problems(folder: Path) -> Iterator[str]:
    yield from _start_problems(folder, _ACOUSTIC_MODEL, _ACOUSTIC_MODEL_START, "an acoustic model")
    yield from _graph_problems(folder)
    for name in _SETTINGS:
        yield from _settings_problems(folder, name)
    inside = [child.name for child in folder.iterdir() if (child / "am").is_dir()]
    if inside:
        yield f"the model seems to be one level deeper, in {inside[0]}/"


def _graph_problems(folder: Path) -> Iterator[str]:
    if (folder / _STATIC_GRAPH).exists():
        graphs: tuple[str, ...] = (_STATIC_GRAPH,)
    else:
        graphs = _DYNAMIC_GRAPH
        yield from _disambiguation_problems(folder)
    for name in graphs:
        yield from _start_problems(folder, name, _FST_START, "a graph")
    words = folder / "graph/words.txt"
    if words.exists() and words.stat().st_size == 0:
        yield "graph/words.txt is empty"


def _start_problems(folder: Path, name: str, start: bytes, kind: str) -> Iterator[str]:
    path = folder / name
    if not path.is_file():
        yield f"{name} is missing"
        return
    with path.open("rb") as file:
        if file.read(len(start)) != start:
            yield f"{name} is damaged: it does not begin as {kind} does"


def _disambiguation_problems(folder: Path) -> Iterator[str]:
    path = folder / _DISAMBIGUATION
    if not path.is_file():
        yield f"{_DISAMBIGUATION} is missing"
    elif not (content := path.read_text(errors="replace").split()) or not all(map(str.isdecimal, content)):
        yield f"{_DISAMBIGUATION} is damaged: it should hold numbers, one a line"
    elif not path.read_bytes().endswith(b"\n"):
        yield f"{_DISAMBIGUATION} is cut off in the middle of a line"


def _settings_problems(folder: Path, name: str) -> Iterator[str]:
    path = folder / name
    if not path.is_file():
        yield f"{name} is missing"
        return
    lines = [line.split("#")[0].strip() for line in path.read_text(errors="replace").splitlines()]
    options = [line for line in lines if line]
    if not options:
        yield f"{name} is empty"
    elif not all(option.startswith("--") for option in options):
        yield f"{name} is damaged: each line should be --option=value"
    elif name.endswith("model.conf") and not any("--endpoint.silence-phones=" in option for option in options):
        yield f"{name} does not say which phones are silence (--endpoint.silence-phones)"
