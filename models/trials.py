"""Which models were tried: the engine ends the whole process on some damaged ones, which no look at their files shows.

So each state of a model is tried once, in another process, before it is used in this one.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from typing import TYPE_CHECKING

from platformdirs import user_cache_path

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from models.model_folder import ModelFolder


def tried_once(folder: ModelFolder, attempt: Callable[[ModelFolder], None]) -> None:
    """Let ``attempt`` try a model, unless it passed already and none of its files was written since.

    ``attempt`` raises an error where the model can't be used.
    """
    passed = user_cache_path("hawker") / "tried" / _state(folder.path)
    if passed.exists():
        return
    attempt(folder)
    with suppress(OSError):  # it will be tried again
        passed.parent.mkdir(parents=True, exist_ok=True)
        passed.touch()


def _state(folder: Path) -> str:
    """What changes when a file of the model does: a name for its files, their sizes and times."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    looks = [(str(path.relative_to(folder)), path.stat().st_size, path.stat().st_mtime_ns) for path in files]
    return hashlib.sha256(repr((str(folder.absolute()), looks)).encode()).hexdigest()[:32]
