"""A catalogue's words from files alone, for an ear that is taught without opening a shop."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from commerce import LocalShop, import_store, open_database
from nlu import Vocabulary
from skills.errors import NamesFileError
from skills.names.vocabulary import vocabulary_of


def vocabulary_in(path: Path) -> Vocabulary:
    """The words of a store's folder or of a file of names.

    A ``.csv`` file has a column ``name`` and may have ``brand`` and ``aliases`` (parted by ``|``); any other file has
    one name a line.

    Raises:
        ImportRejectedError: The folder's files are wrong; all problems are named.
        NamesFileError: The file is missing, is no UTF-8 text, or has no names.
    """
    if _is_folder(path):
        return _of_folder(path)
    lines = _text(path).splitlines()
    if path.suffix.lower() == ".csv":
        return _of_table(path, lines)
    return Vocabulary(items=_unique(path, lines))


def _of_folder(folder: Path) -> Vocabulary:
    with closing(open_database(":memory:")) as database:
        import_store(database, folder)
        return vocabulary_of(LocalShop(database).words())


def _of_table(path: Path, lines: list[str]) -> Vocabulary:
    rows = csv.DictReader(lines, restval="")
    try:
        if "name" not in (rows.fieldnames or ()):
            raise NamesFileError(f"{path} has no column called name in its first line; add it, or give one name a line")
        cells = [(row["name"], row.get("aliases", ""), row.get("brand", "")) for row in rows]
    except csv.Error as error:
        raise NamesFileError(f"{path}, line {rows.line_num}: this is no CSV ({error})") from error
    items = _unique(path, (each for name, aliases, _ in cells for each in (name, *aliases.split("|"))))
    return Vocabulary(items=items, brands=tuple(dict.fromkeys(brand for *_, brand in cells if brand.strip())))


def _unique(path: Path, names: Iterable[str]) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(name.strip() for name in names if name.strip()))
    if not found:
        raise NamesFileError(f"{path} has no names in it; write one a line")
    return found


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError as error:
        raise _unreadable(path, error) from error


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise NamesFileError(f"{path} is no UTF-8 text; save it as UTF-8") from error
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError) -> NamesFileError:
    return NamesFileError(f"{path} can't be read ({error.strerror}); name a file or a store's folder")
