"""A catalogue's words are read from a folder, a table or a list."""

from __future__ import annotations

from pathlib import Path

import pytest

from commerce import ImportRejectedError, demo_folder
from skills.errors import NamesFileError
from skills.names.names_file import vocabulary_in


def test_a_stores_folder_gives_all_its_words() -> None:
    found = vocabulary_in(demo_folder())
    assert "meadow runner" in found.items
    assert "swift fox" in found.brands
    assert found.colors
    assert found.questions


def test_a_table_gives_names_aliases_and_brands(tmp_path: Path) -> None:
    path = tmp_path / "goods.csv"
    path.write_text("name,brand,aliases,price\nRiver Boots,Stone Sparrow,wellies|rain boots,5\nTea,,,1\n")
    found = vocabulary_in(path)
    assert found.items == ("River Boots", "wellies", "rain boots", "Tea")
    assert found.brands == ("Stone Sparrow",)


def test_a_list_gives_each_name_once(tmp_path: Path) -> None:
    path = tmp_path / "names.txt"
    path.write_text("\ufeffZorbinax\n\n Zorbinax \nGreen Tea\n", encoding="utf-8")
    assert vocabulary_in(path).items == ("Zorbinax", "Green Tea")


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.txt", b"", "no names"),
        ("a.txt", b"\xff\xfe\x00Z", "UTF-8"),
        ("a.csv", b"", "column called name"),
        ("a.csv", b"title\nTea\n", "column called name"),
        ("a.csv", b"name\n\n", "no names"),
        ("a.csv", b"name," + b"x" * 200_000 + b"\nTea,\n", "no CSV"),
    ],
)
def test_a_file_without_names_is_refused(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(NamesFileError, match=words):
        vocabulary_in(path)


def test_a_name_that_no_file_can_have_is_told(tmp_path: Path) -> None:
    with pytest.raises(NamesFileError, match="can't be read"):
        vocabulary_in(tmp_path / ("x" * 300))


def test_a_folder_of_something_else_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportRejectedError):
        vocabulary_in(tmp_path)
