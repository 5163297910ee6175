"""Exported files: nothing that is there is written over by mistake."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from skills.errors import SkillsError


def refuse_overwriting(folder: Path, names: Iterable[str], *, force: bool) -> None:
    """Raise ``SkillsError`` where a file is there already, unless ``force`` allows to write over it."""
    there = sorted(name for name in names if (folder / name).exists())
    if there and not force:
        more = f" and {len(there) - 1} more" if len(there) > 1 else ""
        raise SkillsError(f"{folder / there[0]}{more} exists already; write over it with --force, or use --output")


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files, by their paths within a folder.

    Raises:
        SkillsError: one can't be written.
    """
    try:
        for name, content in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    except OSError as error:
        raise SkillsError(f"{error.filename}: {error.strerror}; choose another folder with --output") from error


def zipped(files: Mapping[str, bytes]) -> bytes:
    """A ZIP of files; the same files make the same bytes."""
    archive = BytesIO()
    with ZipFile(archive, "w") as made:
        for name, content in sorted(files.items()):
            made.writestr(ZipInfo(name), content, ZIP_DEFLATED)
    return archive.getvalue()
