"""Folders in the making: removed at the end, or by a later run when the run that filled them was killed.

Beside each folder is a lock, which ends with the process that holds it, however that ends. So a folder whose lock is
free was left behind, and one that is being filled is never touched.
"""

from __future__ import annotations

import errno
import shutil
from contextlib import contextmanager
from secrets import token_hex
from typing import TYPE_CHECKING, Final

from filelock import FileLock, Timeout

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PREFIX: Final = ".hawker-unfinished-"
_LOCK: Final = ".lock"


@contextmanager
def work_folder(parent: Path) -> Iterator[Path]:
    """Give a new folder in ``parent``, which exists; what is still in it at the end is removed.

    Raises:
        OSError: It can't be made.
    """
    _remove_left_behind(parent)
    work = parent / f"{_PREFIX}{token_hex(8)}"
    lock = work.with_suffix(_LOCK)
    try:
        with FileLock(lock):
            try:
                work.mkdir()
                yield work
            finally:
                shutil.rmtree(work, ignore_errors=True)
    finally:
        lock.unlink(missing_ok=True)


def remedy(error: OSError, place: Path) -> str:
    """What is wrong with writing to a place, and what to do before the next attempt."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"the disk that holds {place} is full; make room there"
    return f"{error}; look into that"


def _remove_left_behind(parent: Path) -> None:
    for lock in parent.glob(f"{_PREFIX}*{_LOCK}"):
        try:
            with FileLock(lock, timeout=0):
                shutil.rmtree(lock.with_suffix(""), ignore_errors=True)
        except Timeout:
            continue
        if not lock.with_suffix("").exists():
            lock.unlink(missing_ok=True)
