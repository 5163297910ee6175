"""A folder that appears complete or not at all, whatever happens while it is made.

It is made beside its place in a :func:`models.work_folder.work_folder`, brought to the disk, and then renamed.
"""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from models.errors import GraphError
from models.work_folder import remedy, work_folder

if TYPE_CHECKING:
    from collections.abc import Container, Iterator
    from pathlib import Path


@contextmanager
def atomic_folder(target: Path) -> Iterator[Path]:
    """Give an empty folder to fill, which becomes ``target`` if the block ends without an error.

    Raises:
        GraphError: ``target`` exists, the disk is full or can't be written, or memory runs out. Nothing is left.
    """
    try:
        if target.exists():
            raise GraphError(f"{target} is there already; give the path of a new folder")
        target.parent.mkdir(parents=True, exist_ok=True)
        with work_folder(target.parent) as work:
            unfinished = work / "made"
            unfinished.mkdir()
            yield unfinished
            _sync_folders(unfinished)
            unfinished.rename(target)
            _sync(target.parent)
    except OSError as error:
        raise GraphError(
            f"the graph could not be written: {remedy(error, target.parent)} and compile again. "
            "The graph in use stays as it is"
        ) from error
    except MemoryError as error:
        raise GraphError(
            "there is not enough memory for a graph of this size; leave products out of the vocabulary, make the "
            "language model smaller or compile on a larger machine. The graph in use stays as it is"
        ) from error


def write_file(path: Path, content: bytes) -> None:
    """Write a file, folders before it included, and bring it to the disk."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def take_over(source: Path, folder: Path, leave_out: Container[str] = ()) -> None:
    """Put a file tree's files into a folder: settings (``.conf``) as copies, the rest as hard links where that works.

    Args:
        source: The tree, or one file of it.
        folder: Where it goes.
        leave_out: Names of files that are not taken.
    """
    folder.mkdir(exist_ok=True)
    for path in sorted(source.iterdir()):
        if path.name in leave_out:
            continue
        if path.is_dir():
            take_over(path, folder / path.name, leave_out)
        else:
            _take_over_file(path.resolve(), folder / path.name)


def _take_over_file(source: Path, path: Path) -> None:
    if source.suffix != ".conf":
        try:
            path.hardlink_to(source)
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise
        else:
            return
    write_file(path, source.read_bytes())


def _sync_folders(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        if path.is_dir():
            _sync(path)


def _sync(folder: Path) -> None:
    if os.name != "posix":
        return  # elsewhere folders can't be opened, and the file system orders renames itself
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
