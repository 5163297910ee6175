"""Speech models whose graph holds a shop's words: what goes into them, and what is known of them.

A compiled model is a folder like any other model's, with the acoustic model of the one that it was made from. Its name
is a digest of everything that went into it, so that the same words are compiled once, whichever shop has them. Its
record has the digests of its files, because the engine ends the whole process on a damaged graph.
"""

from __future__ import annotations

import hashlib
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

VERSION: Final = 4
"""To be raised when the compiler makes another graph of the same words."""
MADE_FROM: Final = "made_from"
"""In the record: the digest of the model that it was made from."""
RECORD: Final = "compiled.json"


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
    """A key of the shop that they are for; it changes nothing in the graph."""

    def digest(self) -> str:
        """A name for all of it together.

        Raises:
            GraphError: The pronunciations can't be read.
        """
        digest = hashlib.sha256(f"{VERSION} {model_digest(self.model.path)}".encode())
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


def compiled_models_folder() -> Path:
    """Where compiled models are kept; what is in it can be made again."""
    return user_cache_path("hawker") / "graphs"


def size_bytes(folder: Path) -> int:
    """What the files of a folder take."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def write_record(folder: Path, request: CompileRequest, report: CompileReport) -> None:
    """Note in a compiled model, which is complete, what it was made from and how, and what its files are."""
    record = {
        MADE_FROM: model_digest(request.model.path),
        "files": digests(folder, leave_out=RECORD),
        "report": asdict(report),
    }
    (folder / RECORD).unlink(missing_ok=True)  # taken over, where the model was compiled itself
    write_file(folder / RECORD, orjson.dumps(record, option=orjson.OPT_INDENT_2))


def read_compiled(folder: Path, language: str) -> CompiledModel | None:
    """The compiled model in a folder, or ``None`` where there is none or a file is not what it was at first."""
    record = record_of(folder)
    written = record.get("report")
    if not isinstance(written, dict) or not _is_whole(folder, record.get("files")):
        return None
    try:
        report = CompileReport(**written | {"unsayable": tuple(Unsayable(**each) for each in written["unsayable"])})
        return CompiledModel(open_model_folder(folder, language, COMPILED), report)
    except (BrokenModelError, ModelNotFoundError, KeyError, TypeError):
        return None


def is_compiled(folder: Path) -> bool:
    """Whether a folder is a compiled model's, be it damaged."""
    return (folder / RECORD).is_file()


def record_of(folder: Path) -> dict[str, object]:
    """What was noted in a compiled model; nothing where it can't be read."""
    try:
        record = orjson.loads((folder / RECORD).read_bytes())
    except (OSError, orjson.JSONDecodeError):
        return {}
    return record if isinstance(record, dict) else {}


def _is_whole(folder: Path, files: object) -> bool:
    try:
        return digests(folder, leave_out=RECORD) == files
    except OSError:  # it is unreadable, or another process is removing it
        return False


@cache
def model_digest(folder: Path) -> str:
    """A digest of all of a model's files, which don't change while it is in use."""
    return hashlib.sha256(orjson.dumps(digests(folder, leave_out=RECORD))).hexdigest()
