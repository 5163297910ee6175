"""Which format a catalogue's file has, and its products."""

from __future__ import annotations

import csv
from enum import StrEnum
from pathlib import Path
from typing import Final

from commerce.errors import ImportRejectedError
from commerce.importing.cells import Problems
from commerce.importing.feed import FeedProduct
from commerce.importing.google import is_google_table, read_google_table, read_google_xml
from commerce.importing.shopify import is_shopify, read_shopify

KNOWN: Final = (
    "give a folder of the store's own files, a product CSV of Shopify, or a feed of Google Merchant Center "
    "(XML or tab-separated)"
)


class Format(StrEnum):
    """How a catalogue is written."""

    OWN = "own"
    """A folder of the store's own files."""
    SHOPIFY = "shopify"
    GOOGLE_XML = "google-xml"
    GOOGLE_TSV = "google-tsv"


def format_of(path: Path) -> Format:
    """The format of a folder or file, told by what it holds; raises ``ImportRejectedError`` for any other."""
    if path.is_dir() or not path.exists():
        return Format.OWN
    text = file_text(path)
    first = text.lstrip().split("\n", 1)[0]
    if first.startswith("<"):
        return Format.GOOGLE_XML
    if is_google_table(first.split("\t")):
        return Format.GOOGLE_TSV
    if is_shopify(_cells(first)):
        return Format.SHOPIFY
    raise ImportRejectedError([f"{path.name}: is no product file that is known; {KNOWN}"])


def _cells(line: str) -> list[str]:
    """Of the first line of a CSV; none where it is none."""
    try:
        return next(csv.reader([line]), [])
    except csv.Error:
        return []


def read_feed(path: Path, file_format: Format, currency: str, problems: Problems) -> list[FeedProduct]:
    """The products of a feed; what is wrong is noted. Raises ``ImportRejectedError`` where it can't be read."""
    readers = {
        Format.SHOPIFY: read_shopify,
        Format.GOOGLE_XML: read_google_xml,
        Format.GOOGLE_TSV: read_google_table,
    }
    products = readers[file_format](file_text(path), path.name, currency, problems)
    if not products and not problems.found:
        problems.add(path.name, "has no product that is sold; the catalogue stays as it is")
    return products


def file_text(path: Path) -> str:
    """A file's text; raises ``ImportRejectedError`` where it can't be read."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise ImportRejectedError([f"{path.name}: is not UTF-8; save it with that encoding"]) from error
    except OSError as error:
        raise ImportRejectedError([f"{path.name}: can't be read: {error.strerror}"]) from error
    if "\0" in text:
        raise ImportRejectedError([f"{path.name}: holds NUL characters, so that it is no text; export it anew"])
    return text
