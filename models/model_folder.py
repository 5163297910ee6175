"""A folder with a Vosk speech model: what must be in it, checked before the engine sees it.

The engine may end the whole process on a damaged model, which nothing can catch; so the files are looked at here.
The layout is that of Vosk 0.3 models: https://alphacephei.com/vosk/models, "Model structure". Older ones, which the
engine loads as well, have the same files beside each other, and no ``model.conf``.
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
_WORDS: Final = "graph/words.txt"
_FEATURE_SETTINGS: Final = "conf/mfcc.conf"
_SETTINGS: Final = "conf/model.conf"

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
    try:
        if not path.is_dir():
            raise ModelNotFoundError(
                f"there is no speech model folder {path}; give the folder that an archive unpacked to"
            )
        problems = _problems(path)
        takes_grammar = not (path / _placed(path, _STATIC_GRAPH)).exists()
    except OSError as error:
        raise ModelNotFoundError(
            f"the speech model folder {path} can't be read ({error.strerror}); give another one"
        ) from error
    if problems:
        raise BrokenModelError(path, problems)
    return ModelFolder(language, path, origin, takes_grammar)


def is_flat(folder: Path) -> bool:
    """Whether a model has its files beside each other, as older ones do."""
    return (folder / "final.mdl").is_file() and not (folder / _ACOUSTIC_MODEL).exists()


def _placed(folder: Path, name: str) -> str:
    """Where a model has a file."""
    return name.rsplit("/", 1)[-1] if is_flat(folder) else name


def _problems(folder: Path) -> tuple[str, ...]:
    found = (
        *_start_problems(folder, _placed(folder, _ACOUSTIC_MODEL), _ACOUSTIC_MODEL_START, "an acoustic model"),
        *_graph_problems(folder),
        *_settings_problems(folder, _placed(folder, _FEATURE_SETTINGS)),
        *(() if is_flat(folder) else _settings_problems(folder, _SETTINGS)),
    )
    inside = [child.name for child in folder.iterdir() if (child / "am").is_dir()]
    return (*found, f"the model seems to be one level deeper, in {inside[0]}/") if found and inside else found


def _graph_problems(folder: Path) -> Iterator[str]:
    if (folder / _placed(folder, _STATIC_GRAPH)).exists():
        graphs: tuple[str, ...] = (_STATIC_GRAPH,)
    else:
        graphs = _DYNAMIC_GRAPH
        yield from _disambiguation_problems(folder, _placed(folder, _DISAMBIGUATION))
    for name in graphs:
        yield from _start_problems(folder, _placed(folder, name), _FST_START, "a graph")
    words = _placed(folder, _WORDS)
    if (folder / words).exists() and (folder / words).stat().st_size == 0:
        yield f"{words} is empty"


def _start_problems(folder: Path, name: str, start: bytes, kind: str) -> Iterator[str]:
    path = folder / name
    if not path.is_file():
        yield f"{name} is missing"
        return
    with path.open("rb") as file:
        if file.read(len(start)) != start:
            yield f"{name} is damaged: it does not begin as {kind} does"


def _disambiguation_problems(folder: Path, name: str) -> Iterator[str]:
    path = folder / name
    if not path.is_file():
        yield f"{name} is missing"
    elif not (content := path.read_text(errors="replace").split()) or not all(map(str.isdecimal, content)):
        yield f"{name} is damaged: it should hold numbers, one a line"
    elif not path.read_bytes().endswith(b"\n"):
        yield f"{name} is cut off in the middle of a line"


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
    elif name == _SETTINGS and not any("--endpoint.silence-phones=" in option for option in options):
        yield f"{name} does not say which phones are silence (--endpoint.silence-phones)"
