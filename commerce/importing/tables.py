"""Opening the shopkeeper's files: CSV tables with their columns, and YAML."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any, Final

import yaml

from commerce.importing.cells import Problems, Row
from commerce.spreadsheets import unguarded

COLUMNS: Final = {
    "products.csv": ("id", "name", "brand", "category", "description", "aliases", "max_quantity", "images", "model"),
    "variants.csv": ("sku", "product_id", "size", "color", "price", "stock"),
    "options.csv": ("product_id", "code", "name", "price"),
    "reviews.csv": ("product_id", "stars", "author", "text"),
    "attributes.csv": ("product_id", "name", "value"),
    "bundles.csv": ("sku", "part", "quantity"),
    "stock.csv": ("sku", "location", "stock"),
    "prices.csv": ("sku", "currency", "price"),
    "categories.csv": ("key", "name", "aliases"),
    "faq.csv": ("topic", "question", "phrasings", "answer", "asks", "for_category", "for_product"),
}
OPTIONAL_FILES = frozenset(COLUMNS) - {"products.csv", "variants.csv"} | {"faq.yaml", "faq.md", "guides.yaml"}
OPTIONAL_COLUMNS = frozenset(
    {"aliases", "max_quantity", "size", "color", "author", "brand", "description", "images", "model"}
    | {"phrasings", "asks", "for_category", "for_product"}
)


def csv_rows(folder: Path, name: str, problems: Problems) -> Iterator[Row]:
    """The rows of a CSV file under its header; none when the file can't be used."""
    text = text_content(folder, name, problems)
    if text is None:
        return
    reader = csv.reader(StringIO(text, newline=""), strict=True)
    header: list[str] = []
    number = 0
    try:
        for number, cells in enumerate(reader, start=1):
            if number == 1:
                header = [cell.strip() for cell in cells]
                if not _header_is_right(name, header, problems):
                    return
            elif any(cell.strip() for cell in cells):
                if len(cells) != len(header):
                    problems.add(
                        f"{name}, row {number}",
                        f'has {len(cells)} cells instead of {len(header)}; put a text that holds a comma in "quotes"',
                    )
                else:
                    told = dict(zip(header, map(unguarded, cells), strict=True))
                    yield Row(f"{name}, row {number}", told, problems)
    except csv.Error as error:
        problems.add(f"{name}, row {number + 1}", f"is no CSV ({error}); a quote in a quoted text is written twice")


def _header_is_right(name: str, header: list[str], problems: Problems) -> bool:
    missing = [column for column in COLUMNS[name] if column not in header and column not in OPTIONAL_COLUMNS]
    if missing:
        problems.add(f"{name}, row 1", f"has no column {', '.join(missing)}; the header is {','.join(COLUMNS[name])}")
    extra = [column for column in header if column not in COLUMNS[name]] if name != "variants.csv" else []
    if extra:
        problems.add(
            f"{name}, row 1",
            f"has a column {', '.join(map(repr, extra))} that is not known; the columns are {','.join(COLUMNS[name])}",
        )
    double = sorted({column for column in header if header.count(column) > 1})
    if double or "" in header:
        problems.add(f"{name}, row 1", "needs a name for each column, and each name once")
    return not (missing or extra or double or "" in header)


def yaml_content(folder: Path, name: str, problems: Problems) -> Any:
    """What a YAML file says; ``None`` when it can't be used."""
    text = text_content(folder, name, problems)
    if text is None:
        return None
    try:
        return yaml.safe_load(text)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        problems.add(
            f"{name}, line {line}",
            f"is no YAML ({error.problem}); check the spaces at its beginning and the quotes",
        )
    except (yaml.YAMLError, ValueError) as error:  # such as a day that no month has
        problems.add(name, f"is no YAML ({error})")
    return None


def originals(folder: Path) -> dict[str, str]:
    """The files that aren't tables, as they are written, by their place in the folder."""
    paths = [path for path in folder.rglob("*") if path.suffix in (".yaml", ".md") or path.name == "faq.csv"]
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8-sig") for path in sorted(paths)}


def text_content(folder: Path, name: str, problems: Problems) -> str | None:
    """What a file holds; ``None`` when it can't be used."""
    try:
        return (folder / name).read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        if name not in OPTIONAL_FILES:
            problems.add(name, f"is not in {folder}; a store needs store.yaml, products.csv and variants.csv")
    except UnicodeDecodeError:
        problems.add(name, "is not UTF-8; save it with that encoding")
    except OSError as error:
        problems.add(name, f"can't be read: {error.strerror}")
    return None
