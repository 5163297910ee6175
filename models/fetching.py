"""Fetching an official model: chosen by name or language, downloaded, checked, and added to the user's models."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from platformdirs import user_cache_path
from rapidfuzz import process

from models.adding import add_model
from models.downloading import Download, Patience, download
from models.errors import DownloadError
from models.model_folder import ADDED, ModelFolder, open_model_folder
from models.official import Archive, archives, source
from models.store import added_models_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_ALIKE: Final = 75
"""How much a slip of the pen resembles a name, of 100."""
_TAG: Final = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]{2,4})?")
"""A language, and maybe a region."""
_UNPACKED: Final = 3
"""Archives unpack to less than that many times their size."""


def find_archive(wanted: str) -> Archive:
    """The official model of a name (with or without ``vosk-model-``), or the best one of a language.

    Raises:
        DownloadError: There is none.
    """
    offered = archives()
    by_name = {archive.name: archive for archive in offered}
    for name in (wanted, f"vosk-model-{wanted}", f"vosk-model-small-{wanted}"):
        if name in by_name:
            return by_name[name]
    tag = _TAG.fullmatch(wanted.lower())
    found = next((archive for archive in offered if tag and archive.language == tag[1]), None)
    if found is None:
        near = process.extractOne(wanted, list(by_name), score_cutoff=_ALIKE)
        meant = f"; did you mean {near[0]}?" if near else "."
        raise DownloadError(
            f"no official model is called {wanted!r}, nor is it a language that has one{meant} "
            "See: hawker models list --official"
        )
    return found


def fetch_model(
    archive: Archive,
    progress: Callable[[int, int], None],
    approve: Callable[[ModelFolder], object],
    *,
    address: str | None = None,
    patience: Patience | None = None,
) -> ModelFolder:
    """Download a model and add it; one that was added before is not asked for again.

    Args:
        archive: Which one.
        progress: Is told the bytes that are here, and those that there will be.
        approve: Is called with the complete model before it is put in place, and raises if the engine can't use it.
        address: Of another server that has the publisher's files; the checksums stay the publisher's.
        patience: With the server.

    Raises:
        DownloadError: It did not come; what came is kept.
        AddModelError: It can't be unpacked; the archive is kept.
        BrokenModelError: Files are missing.
    """
    place = added_models_folder() / archive.name
    if place.exists():
        return open_model_folder(place, archive.language, ADDED)
    target = _downloads() / archive.file_name
    url = (address or source()).rstrip("/") + f"/{archive.file_name}"
    wanted = Download(url, target, archive.bytes, archive.md5, room=_UNPACKED * archive.bytes)
    download(wanted, progress, patience)
    added = add_model(target, None, approve)
    target.unlink()
    return added


def _downloads() -> Path:
    return user_cache_path("hawker") / "downloads"
