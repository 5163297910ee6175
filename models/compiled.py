"""Speech models whose graph holds a shop's words: where they are kept, and how they are found again.

A compiled model is a folder like any other model's, with the acoustic model of the one that it was made from. Its name
is a digest of everything that went into it, so that the same catalogue is compiled once.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

import orjson
from platformdirs import user_cache_path

from models.errors import BrokenModelError, GraphError, ModelNotFoundError
from models.graph.atomic_folder import write_file
from models.graph.vocabulary import Unsayable
from models.model_folder import COMPILED, ModelFolder, open_model_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

VERSION: Final = 2
"""To be raised when the compiler makes another graph of the same words."""
KEPT_BEFORE: Final = 2
"""Compiled models that are kept beside the newest."""

_RECORD: Final = "compiled.json"
_BLOCK: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class CompileRequest:
    """What goes into a graph."""

    model: ModelFolder
    """The one whose sounds, general vocabulary and general language model it is made with."""
    names: tuple[str, ...]
    """Names of the shop's goods, brands and so on."""
    sentences: tuple[str, ...]
    """What shoppers may say."""
    pronunciations: Path | None = None
    """The shopkeeper's own pronunciations."""

    def digest(self) -> str:
        """A name for all of it together.

        Raises:
            GraphError: The pronunciations can't be read.
        """
        digest = hashlib.sha256(f"{VERSION} {_model_digest(self.model.path)}".encode())
        for texts in (self.names, self.sentences):
            digest.update(orjson.dumps([text.encode(errors="replace").decode() for text in texts]))
        if self.pronunciations:
            digest.update(_own(self.pronunciations))
        return digest.hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class CompileReport:
    """How a graph was made."""

    words: int
    """In the vocabulary."""
    new_words: int
    """Of them, those that the model did not have."""
    unsayable: tuple[Unsayable, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class CompiledModel:
    """A model with a shop's words in its graph."""

    folder: ModelFolder
    report: CompileReport

    def size_bytes(self) -> int:
        """What its files take."""
        return size_bytes(self.folder.path)


def compiled_for(request: CompileRequest) -> CompiledModel | None:
    """The model that was compiled of exactly this, if it is still kept.

    Raises:
        GraphError: The pronunciations can't be read.
    """
    found = read_compiled(compiled_models_folder() / request.digest(), request.model.language)
    if found:
        _touch(found.folder.path)
    return found


def last_good(model: ModelFolder) -> CompiledModel | None:
    """The model that was compiled or used last of those made from this one, whatever words are in it."""
    made_from = _model_digest(model.path)
    for folder in _newest_first():
        if _record(folder).get("made_from") == made_from and (found := read_compiled(folder, model.language)):
            return found
    return None


def compiled_models_folder() -> Path:
    """Where compiled models are kept; what is in it can be made again."""
    return user_cache_path("hawker") / "graphs"


def size_bytes(folder: Path) -> int:
    """What the files of a folder take."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def write_record(folder: Path, model: ModelFolder, report: CompileReport) -> None:
    """Note in a compiled model what it was made from and how."""
    record = {"made_from": _model_digest(model.path), "report": asdict(report)}
    write_file(folder / _RECORD, orjson.dumps(record, option=orjson.OPT_INDENT_2))


def read_compiled(folder: Path, language: str) -> CompiledModel | None:
    """The compiled model in a folder, or ``None`` where there is none that can be used."""
    written = _record(folder).get("report")
    if not isinstance(written, dict):
        return None
    try:
        report = CompileReport(**written | {"unsayable": tuple(Unsayable(**each) for each in written["unsayable"])})
        return CompiledModel(open_model_folder(folder, language, COMPILED), report)
    except (BrokenModelError, ModelNotFoundError, KeyError, TypeError):
        return None


def discard(compiled: CompiledModel) -> None:
    """Remove a compiled model that proved to be damaged, so that it is compiled again."""
    shutil.rmtree(compiled.folder.path, ignore_errors=True)


def is_compiled(folder: Path) -> bool:
    """Whether a folder is a compiled model's, be it damaged."""
    return (folder / _RECORD).is_file()


def remove_old() -> None:
    """Remove compiled models beyond those that are kept."""
    for folder in _newest_first()[1 + KEPT_BEFORE :]:
        shutil.rmtree(folder, ignore_errors=True)  # what is left is removed the next time


def _newest_first() -> list[Path]:
    home = compiled_models_folder()
    folders = [path.parent for path in home.glob(f"*/{_RECORD}") if not path.parent.name.startswith(".")]
    return sorted(folders, key=_used_at, reverse=True)


def _touch(folder: Path) -> None:
    """Count as used now."""
    with suppress(OSError):  # what can't be written is not removed either
        os.utime(folder)


def _used_at(folder: Path) -> int:
    try:
        return folder.stat().st_mtime_ns
    except OSError:  # another process removed it just now
        return 0


def _record(folder: Path) -> dict[str, object]:
    try:
        record = orjson.loads((folder / _RECORD).read_bytes())
    except (OSError, orjson.JSONDecodeError):
        return {}
    return record if isinstance(record, dict) else {}


def _own(pronunciations: Path) -> bytes:
    try:
        return pronunciations.read_bytes()
    except OSError as error:
        raise GraphError(
            f"the pronunciations in {pronunciations} can't be read ({error.strerror}); name another file"
        ) from error


@cache
def _model_digest(folder: Path) -> str:
    """A digest of all of a model's files, which don't change while it is in use."""
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest.update(f"{path.relative_to(folder)} {path.stat().st_size}\n".encode())
        for block in _blocks(path):
            digest.update(block)
    return digest.hexdigest()


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            yield block
