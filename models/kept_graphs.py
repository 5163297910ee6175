"""Compiled models that are kept for the shops of this machine: found again, in use, removed when there are too many.

Each shop has a list of the compiled models that it used last. A process that hears with one holds a lock, which ends
with the process, however that ends.
"""

from __future__ import annotations

import os
import shutil
import time
from contextlib import suppress
from secrets import token_hex
from typing import TYPE_CHECKING, Final

import orjson
from filelock import FileLock, Timeout

from models.compiled import MADE_FROM, RECORD, compiled_models_folder, model_digest, read_compiled, record_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from models.compiled import CompiledModel, CompileRequest
    from models.model_folder import ModelFolder

KEPT_BEFORE: Final = 2
"""Compiled models of a shop that are kept beside its newest."""
MOST_KEPT: Final = 12
"""Compiled models of all shops together; each takes some 10 MB of the disk."""
UNUSED_DAYS: Final = 90
"""After that the compiled models of a shop may go when one is made."""

_SHOPS: Final = ".shops"
_IN_USE: Final = ".in-use"
_DAY_S: Final = 24 * 3600


class Hold:
    """While it lasts, a compiled model is not removed, by whatever process; to be released by the one that made it."""

    def __init__(self, compiled: CompiledModel) -> None:
        self._place = place = _lock_places() / f"{compiled.folder.path.name}.{token_hex(8)}.lock"
        self._lock = FileLock(place, thread_local=False)
        with suppress(OSError):  # where nothing can be written, nothing is removed either
            place.parent.mkdir(parents=True, exist_ok=True)
            self._lock.acquire()

    def release(self) -> None:
        """From now on it may be removed."""
        with suppress(OSError):
            self._place.unlink()
        self._lock.release()


def compiled_for(request: CompileRequest) -> CompiledModel | None:
    """The model that was compiled of exactly this, for whatever shop, if it is still kept.

    Raises:
        GraphError: The pronunciations can't be read.
    """
    found = read_compiled(compiled_models_folder() / request.digest(), request.model.language)
    if found:
        note_use(found, request.shop)
    return found


def last_good(model: ModelFolder, shop: str) -> CompiledModel | None:
    """The model that a shop used last of those that were made from this one, whatever words are in it."""
    home, made_from = compiled_models_folder(), model_digest(model.path)
    for name in _used_by(_shop_list(shop)):
        folder = home / name
        if record_of(folder).get(MADE_FROM) == made_from and (found := read_compiled(folder, model.language)):
            return found
    return None


def discard(compiled: CompiledModel) -> None:
    """Remove a compiled model that proved to be damaged, so that it is compiled again."""
    shutil.rmtree(compiled.folder.path, ignore_errors=True)


def note_use(compiled: CompiledModel, shop: str) -> None:
    """Count a compiled model as used now by a shop."""
    folder, listed = compiled.folder.path, _shop_list(shop)
    names = list(dict.fromkeys([folder.name, *_used_by(listed)]))[: 1 + KEPT_BEFORE]
    unfinished = listed.with_suffix(f".{token_hex(8)}")
    with suppress(OSError):  # what can't be written is not removed either
        os.utime(folder)
        listed.parent.mkdir(exist_ok=True)
        unfinished.write_bytes(orjson.dumps(names))
        unfinished.replace(listed)


def remove_old() -> None:
    """Remove compiled models that no shop used lately, and those beyond ``MOST_KEPT``, used longest ago first.

    What a process holds is not removed.
    """
    wanted = {name for listed in _lists_in_use() for name in _used_by(listed)}
    kept = 0
    for folder in _newest_first():
        if _is_held(folder.name) or (folder.name in wanted and kept < MOST_KEPT):
            kept += 1
        else:
            shutil.rmtree(folder, ignore_errors=True)  # what is left is removed the next time


def _shop_list(shop: str) -> Path:
    return compiled_models_folder() / _SHOPS / f"{shop or 'none'}.json"


def _lock_places() -> Path:
    return compiled_models_folder() / _IN_USE


def _used_by(listed: Path) -> list[str]:
    """Names of the compiled models in a shop's list, the last used first."""
    try:
        names = orjson.loads(listed.read_bytes())
    except (OSError, orjson.JSONDecodeError):
        return []
    return [name for name in names if isinstance(name, str)] if isinstance(names, list) else []


def _lists_in_use() -> Iterator[Path]:
    """The lists of shops; those of shops that were given up are removed."""
    for listed in (compiled_models_folder() / _SHOPS).glob("*"):
        with suppress(OSError):  # another process removed it just now
            if listed.stat().st_mtime < time.time() - UNUSED_DAYS * _DAY_S:
                listed.unlink()
            elif listed.suffix == ".json":
                yield listed


def _is_held(name: str) -> bool:
    for place in _lock_places().glob(f"{name}.*.lock"):
        try:
            with FileLock(place, timeout=0):
                place.unlink(missing_ok=True)
        except Timeout:
            return True
    return False


def _newest_first() -> list[Path]:
    folders = [path.parent for path in compiled_models_folder().glob(f"*/{RECORD}") if path.parent.name[0] != "."]
    return sorted(folders, key=_used_at, reverse=True)


def _used_at(folder: Path) -> int:
    try:
        return folder.stat().st_mtime_ns
    except OSError:  # another process removed it just now
        return 0
