"""Speech models whose graph holds a shop's words: where they are kept, and how they are found again.

A compiled model is a folder like any other model's, with the acoustic model of the one that it was made from. Its name
is a digest of everything that went into it, so that a shop's catalogue is compiled once. Its record has the digests of
its files, because the engine ends the whole process on a damaged graph.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

import orjson
from platformdirs import user_cache_path

from models.checksums import digests
from models.errors import BrokenModelError, ModelNotFoundError
from models.graph.atomic_folder import write_file
from models.graph.vocabulary import Unsayable
from models.model_folder import COMPILED, ModelFolder, open_model_folder

if TYPE_CHECKING:
    from pathlib import Path

    from models.graph.own_pronunciations import OwnText

VERSION: Final = 3
"""To be raised when the compiler makes another graph of the same words."""
KEPT_BEFORE: Final = 2
"""Compiled models of a shop that are kept beside its newest."""
UNUSED_DAYS: Final = 90
"""After that a shop's compiled models may go when another shop's is made."""

_RECORD: Final = "compiled.json"
_DAY_NS: Final = 24 * 3600 * 10**9


@dataclass(frozen=True, slots=True)
class CompileRequest:
    """What goes into a graph."""

    model: ModelFolder
    """The one whose sounds, general vocabulary and general language model it is made with."""
    names: tuple[str, ...]
    """Names of the shop's goods, brands and so on."""
    sentences: tuple[str, ...]
    """What shoppers may say."""
    pronunciations: OwnText | None = None
    """The shopkeeper's own pronunciations."""
    shop: str = ""
    """A key of the shop that they are for: what was compiled for others is no substitute for it."""

    def digest(self) -> str:
        """A name for all of it together.

        Raises:
            GraphError: The pronunciations can't be read.
        """
        digest = hashlib.sha256(f"{VERSION} {_model_digest(self.model.path)} {self.shop}".encode())
        for texts in (self.names, self.sentences):
            digest.update(orjson.dumps([text.encode(errors="replace").decode() for text in texts]))
        if self.pronunciations:
            digest.update(self.pronunciations.whole())
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


def last_good(model: ModelFolder, shop: str) -> CompiledModel | None:
    """The model that was compiled or used last of the shop's that were made from this one, whatever words are in it."""
    wanted = {"made_from": _model_digest(model.path), "shop": shop}
    for folder in _newest_first():
        if wanted.items() <= _record(folder).items() and (found := read_compiled(folder, model.language)):
            return found
    return None


def compiled_models_folder() -> Path:
    """Where compiled models are kept; what is in it can be made again."""
    return user_cache_path("hawker") / "graphs"


def size_bytes(folder: Path) -> int:
    """What the files of a folder take."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def write_record(folder: Path, request: CompileRequest, report: CompileReport) -> None:
    """Note in a compiled model, which is complete, what it was made from and how, and what its files are."""
    record = {
        "made_from": _model_digest(request.model.path),
        "shop": request.shop,
        "files": digests(folder, leave_out=_RECORD),
        "report": asdict(report),
    }
    (folder / _RECORD).unlink(missing_ok=True)  # taken over, where the model was compiled itself
    write_file(folder / _RECORD, orjson.dumps(record, option=orjson.OPT_INDENT_2))


def read_compiled(folder: Path, language: str) -> CompiledModel | None:
    """The compiled model in a folder, or ``None`` where there is none or a file is not what it was at first."""
    record = _record(folder)
    written = record.get("report")
    if not isinstance(written, dict) or not _is_whole(folder, record.get("files")):
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


def remove_old(shop: str) -> None:
    """Remove compiled models of a shop beyond those that are kept, and those that other shops no longer use."""
    unused = time.time_ns() - UNUSED_DAYS * _DAY_NS
    own = 0
    for folder in _newest_first():
        is_own = _record(folder).get("shop") == shop
        own += is_own
        if own > 1 + KEPT_BEFORE if is_own else _used_at(folder) < unused:
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


def _is_whole(folder: Path, files: object) -> bool:
    try:
        return digests(folder, leave_out=_RECORD) == files
    except OSError:  # it is unreadable, or another process is removing it
        return False


@cache
def _model_digest(folder: Path) -> str:
    """A digest of all of a model's files, which don't change while it is in use."""
    return hashlib.sha256(orjson.dumps(digests(folder, leave_out=_RECORD))).hexdigest()
