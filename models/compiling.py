"""Compiling a shop's words into a speech model: complete and tried, or not there at all.

The work is done in a folder of its own, which gets its place by one rename. A lock lets one process at a time compile
what is kept: it ends with its process, however that ends, and what such a process left unfinished is removed.
"""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Final

from filelock import FileLock

from models.compiled import (
    CompiledModel,
    CompileRequest,
    compiled_for,
    compiled_models_folder,
    is_compiled,
    read_compiled,
    remove_old,
    write_record,
)
from models.errors import GraphError
from models.model_folder import COMPILED, ModelFolder, open_model_folder
from models.shop_graph import make_graph

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_UNFINISHED: Final = ".unfinished-"


def compile_for(
    request: CompileRequest,
    approve: Callable[[ModelFolder], object],
    progress: Callable[[str, float], None] | None = None,
) -> CompiledModel:
    """The model for a request: the one that is kept, or a new one, which is kept then.

    ``approve`` is called with the complete folder before anybody else sees it, and raises if the engine can't use it.
    ``progress`` is told what is done and which part of the work is behind it, 0 to 1.

    Raises:
        ModelError: It can't be compiled or kept; what was kept before is untouched.
    """
    home = compiled_models_folder()
    with _explained(home):
        home.mkdir(parents=True, exist_ok=True)
        with FileLock(home / ".lock"):
            for unfinished in home.glob(f"{_UNFINISHED}*"):
                shutil.rmtree(unfinished)
            found = compiled_for(request)
            if found is None:
                target = home / request.digest()
                shutil.rmtree(target, ignore_errors=True)  # it may be there, damaged or half removed
                found = compile_into(target, request, approve, progress)
                remove_old()
    return found


def compile_into(
    target: Path,
    request: CompileRequest,
    approve: Callable[[ModelFolder], object],
    progress: Callable[[str, float], None] | None = None,
) -> CompiledModel:
    """As :func:`compile_for`, into a folder that is new, or holds a compiled model, which is replaced.

    Raises:
        ModelError: It can't be compiled or written; the folder is as it was.
    """
    if target.exists() and not is_compiled(target):
        raise GraphError(f"{target} holds something else than a compiled model; name a new folder")
    with _explained(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        work = Path(mkdtemp(prefix=_UNFINISHED, dir=target.parent))
        try:
            made = work / "model"
            write_record(made, request.model, make_graph(request, made, progress))
            approve(open_model_folder(made, request.model.language, COMPILED))
            _put(made, target, aside=work / "replaced")
        finally:
            shutil.rmtree(work)
    found = read_compiled(target, request.model.language)
    if found is None:
        raise GraphError(f"{target} was changed by somebody else while it was compiled; compile again")
    return found


def _put(made: Path, target: Path, aside: Path) -> None:
    """Rename; a folder can't be renamed onto one that has files, so what is replaced steps aside first."""
    if target.exists():
        target.rename(aside)
    made.rename(target)


@contextmanager
def _explained(place: Path) -> Iterator[None]:
    """A full disk and its like, as an error that says what to do."""
    try:
        yield
    except (OSError, shutil.Error) as error:
        raise GraphError(
            f"the graph can't be written to {place} ({error}); make room there and compile again. "
            "What was compiled before is untouched"
        ) from error
    except MemoryError as error:
        raise GraphError(
            "there is too little memory to compile this many names; what was compiled before is untouched"
        ) from error
