"""Compiling a shop's words into a speech model: complete and tried, or not there at all.

The work is done in a :func:`models.work_folder.work_folder`, which gets its place by one rename. A lock lets one
process at a time compile what is kept.
"""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from filelock import FileLock, Timeout

from models.compiled import (
    CompiledModel,
    CompileRequest,
    compiled_models_folder,
    is_compiled,
    read_compiled,
    write_record,
)
from models.errors import GraphError
from models.kept_graphs import compiled_for, note_use, remove_old
from models.model_folder import COMPILED, ModelFolder, open_model_folder
from models.shop_graph import make_graph
from models.work_folder import remedy, work_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

WAITING: Final = "waiting for another process that compiles"
"""The step that progress is told of while nothing is done."""


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
        with _one_at_a_time(home, progress):
            found = compiled_for(request)
            if found is None:
                target = home / request.digest()
                shutil.rmtree(target, ignore_errors=True)  # it may be there, damaged or half removed
                found = compile_into(target, request, approve, progress)
                note_use(found, request.shop)
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
    with _explained(target):
        target = target.resolve()
        _check_place(target, request.model)
        target.parent.mkdir(parents=True, exist_ok=True)
        with work_folder(target.parent) as work:
            made = work / "model"
            write_record(made, request, make_graph(request, made, progress))
            approve(open_model_folder(made, request.model.language, COMPILED))
            _put(made, target, aside=work / "replaced")
    found = read_compiled(target, request.model.language)
    if found is None:
        raise GraphError(f"{target} was changed by somebody else while it was compiled; compile again")
    return found


@contextmanager
def _one_at_a_time(home: Path, progress: Callable[[str, float], None] | None) -> Iterator[None]:
    lock = FileLock(home / ".lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        if progress:
            progress(WAITING, 0.0)
        lock.acquire()
    try:
        yield
    finally:
        lock.release()


def _check_place(target: Path, model: ModelFolder) -> None:
    if target.is_relative_to(model.path.resolve()):
        raise GraphError(f"{target} is inside the model that it is made from; name a folder outside {model.path}")
    if target.exists() and not is_compiled(target):
        raise GraphError(f"{target} holds something else than a compiled model; name a new folder")


def _put(made: Path, target: Path, aside: Path) -> None:
    """Rename; a folder can't be renamed onto one that has files, so what is replaced steps aside first."""
    if target.exists():
        target.rename(aside)
    try:
        made.rename(target)
    except OSError:
        if aside.exists():
            aside.rename(target)
        raise


@contextmanager
def _explained(place: Path) -> Iterator[None]:
    """A full disk and its like, as an error that says what to do."""
    try:
        yield
    except (OSError, shutil.Error) as error:
        raise GraphError(
            f"the graph can't be written to {place}: {remedy(error, place.parent)} and compile again. "
            "What was compiled before is untouched"
        ) from error
    except MemoryError as error:
        raise GraphError(
            "there is too little memory to compile this many names; what was compiled before is untouched"
        ) from error
