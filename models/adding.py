"""Adding a speech model that somebody downloaded: unpacked beside the others, looked at, then put in place at once.

An archive comes from a network and is believed in nothing: names that lead out of the folder, links, and archives that
unpack to far more than they are, are refused before anything is written.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
import stat
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from models.checksums import write_checksums
from models.errors import AddModelError
from models.model_folder import ADDED, ModelFolder, open_model_folder
from models.official import language_in
from models.store import LANGUAGE_FILE, added_models_folder
from models.work_folder import work_folder

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_FILES: Final = 1000
MAX_BYTES: Final = 8 * 1024**3
"""The largest official model takes 4 GB."""
MAX_NAME_BYTES: Final = 200
MAX_RATIO: Final = 50
"""Official archives unpack to less than three times their size."""

_SAFE_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}")


def add_model(
    source: Path, language: str | None = None, approve: Callable[[ModelFolder], object] = lambda _model: None
) -> ModelFolder:
    """Copy a model's folder, or unpack its ``.zip``, into the user's models; nothing is left behind when it fails.

    ``language`` (two or three letters) must be given where the model's name is no official one. ``approve`` is called
    with the complete copy before it is put in place and may raise.

    Raises:
        AddModelError: The source is no model's folder or archive, is not safe, is there already, or the disk is full.
        BrokenModelError: Files of the model are missing or damaged.
    """
    home = added_models_folder()
    try:
        home.mkdir(parents=True, exist_ok=True)
        with work_folder(home) as work:
            return _put(_taken(source, work), home, language, approve)
    except (OSError, shutil.Error) as error:
        raise AddModelError(f"{source} can't be added to {home}: {error}; {_remedy(error)}") from error


def _put(copy: Path, home: Path, language: str | None, approve: Callable[[ModelFolder], object]) -> ModelFolder:
    spoken = _language_of(copy.name, language)
    # What the archive says of its language is not believed.
    if language_in(copy.name) == spoken:
        (copy / LANGUAGE_FILE).unlink(missing_ok=True)
    else:
        (copy / LANGUAGE_FILE).write_text(spoken + "\n", encoding="utf-8")
    place = home / copy.name
    if place.exists():
        raise AddModelError(f"{copy.name} was added before; to replace it, remove {place} first")
    approve(open_model_folder(copy, spoken, ADDED))
    write_checksums(copy)
    copy.rename(place)
    return open_model_folder(place, spoken, ADDED)


def _remedy(error: OSError | shutil.Error) -> str:
    # shutil tells of several files' errors by their texts.
    full = any(os.strerror(code) in str(error) for code in (errno.ENOSPC, errno.EDQUOT))
    return "make room and add it again" if full else "nothing was added"


def _language_of(name: str, given: str | None) -> str:
    language = given or language_in(name)
    if language is None:
        raise AddModelError(f"the name {name} does not say the model's language; give it: --language en")
    if not _LANGUAGE.fullmatch(language):
        raise AddModelError(f"{language!r} is no language; give its two or three letters: --language en")
    return language


def _taken(source: Path, work: Path) -> Path:
    """A copy of the model in ``work``, in a folder of its name."""
    if source.is_dir():
        return _copied(source.resolve(), work)
    if not source.is_file():
        raise AddModelError(f"there is no file or folder {source}")
    if not zipfile.is_zipfile(source):
        raise AddModelError(f"{source} is no .zip archive; download the model again, or unpack it and give its folder")
    return _unpacked(source, work)


def _copied(source: Path, work: Path) -> Path:
    """Links are followed: the folder is the user's own."""
    _check_name(source.name)
    odd = next((path for path in source.rglob("*") if not path.is_file() and not path.is_dir()), None)
    if odd:
        raise AddModelError(f"{odd} is neither a file nor a folder, as a speech model has them; remove it")
    return Path(shutil.copytree(source, work / source.name))


def _unpacked(source: Path, work: Path) -> Path:
    # zipfile has no error of its own for a wrong password (RuntimeError) or an unknown method (NotImplementedError).
    try:
        with zipfile.ZipFile(source) as archive:
            name = _checked(archive, source)
            archive.extractall(work)
    except (FileExistsError, NotADirectoryError, IsADirectoryError) as error:
        raise AddModelError(
            f"{source} is damaged: {Path(error.filename).name!r} is both a file and a folder in it; download it again"
        ) from error
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError) as error:
        raise AddModelError(f"{source} is damaged or encrypted ({error}); download it again") from error
    return work / name


def _checked(archive: zipfile.ZipFile, source: Path) -> str:
    """The name of the one folder that everything in the archive is in."""
    members = archive.infolist()
    size = sum(member.file_size for member in members)
    if len(members) > MAX_FILES:
        raise AddModelError(f"{source} holds {len(members)} files; a speech model has some dozens")
    if size > min(MAX_BYTES, MAX_RATIO * source.stat().st_size):
        raise AddModelError(f"{source} would unpack to {size / 1e6:,.0f} MB, which no speech model does")
    for member in members:
        _check_member(member, source)
    tops = {PurePosixPath(member.filename).parts[0] for member in members}
    if len(tops) != 1:
        raise AddModelError(f"{source} holds no speech model: everything should be in one folder of the model's name")
    _check_name(name := tops.pop())
    return name


def _check_member(member: zipfile.ZipInfo, source: Path) -> None:
    path = PurePosixPath(member.filename)
    outside = path.is_absolute() or ".." in path.parts or "\\" in member.filename or ":" in member.filename
    if outside or not path.parts:
        raise AddModelError(f"{source} is not safe: {member.filename!r} leads out of its folder")
    if any(len(os.fsencode(part)) > MAX_NAME_BYTES for part in path.parts):
        raise AddModelError(f"{source} holds no speech model: it has a file called {member.filename[:40]!r}...")
    kind = stat.S_IFMT(member.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise AddModelError(f"{source} is not safe: {member.filename!r} is no plain file")


def _check_name(name: str) -> None:
    if not _SAFE_NAME.fullmatch(name):
        raise AddModelError(f"{name!r} can't be a model's name; rename its folder: letters, digits, dots and dashes")
