"""What an import would change: added, changed field by field, no longer sold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest
from typing import Final

from commerce.importing.content import Record, StoreFiles

KEYS: Final = {
    "products": ("id",),
    "variants": ("sku",),
    "options": ("product_id", "code"),
    "bundles": ("bundle", "part"),
    "stocks": ("sku", "location"),
    "list_prices": ("sku", "currency"),
    "categories": ("key",),
}
"""The tables that are compared row by row, and what names a row."""
UNTOLD: Final = frozenset({"position"})
"""Fields that no shopkeeper writes."""


class ChangeKind(StrEnum):
    """What happens to a row."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Change:
    """One row or file that an import changes."""

    kind: ChangeKind
    table: str
    """"products", "variants" …, or "files" for a file of settings."""
    name: str
    fields: tuple[tuple[str, object, object], ...] = ()
    """What changes in it: field, before, after."""


def changes(before: StoreFiles, after: StoreFiles) -> list[Change]:
    """The changes from one state of a catalogue to another, products first."""
    found = [change for table, key in KEYS.items() for change in _rows(table, key, before, after)]
    found += _reviews(before, after)
    return found + list(_files(before, after))


def _rows(table: str, key: tuple[str, ...], before: StoreFiles, after: StoreFiles) -> Iterator[Change]:
    old = {_name(record, key): record for record in getattr(before, table)}
    new = {_name(record, key): record for record in getattr(after, table)}
    for name, record in new.items():
        if name not in old:
            yield Change(ChangeKind.ADDED, table, name)
        elif fields := tuple(_fields(old[name], record, key)):
            yield Change(ChangeKind.CHANGED, table, name, fields)
    yield from (Change(ChangeKind.REMOVED, table, name) for name in old if name not in new)


def _fields(old: Record, new: Record, key: tuple[str, ...]) -> Iterator[tuple[str, object, object]]:
    for field, value in new.items():
        stays = value is None and field == "stock"  # what is counted is left
        if field not in key and field not in UNTOLD and not stays and old.get(field) != value:
            yield field, old.get(field), value


def _reviews(before: StoreFiles, after: StoreFiles) -> list[Change]:
    """Reviews have no names but their place; where there are others already, it is told whether they differ."""
    if not before.reviews or not after.reviews:
        kind, which = (ChangeKind.ADDED, after) if after.reviews else (ChangeKind.REMOVED, before)
        return [Change(kind, "reviews", str(place + 1)) for place in range(len(which.reviews))]
    if len(before.reviews) != len(after.reviews):
        return [Change(ChangeKind.CHANGED, "reviews", "all", (("count", len(before.reviews), len(after.reviews)),))]
    differ = sum(old != new for old, new in zip_longest(before.reviews, after.reviews))
    return [Change(ChangeKind.CHANGED, "reviews", "all", (("different", 0, differ),))] if differ else []


def _files(before: StoreFiles, after: StoreFiles) -> Iterator[Change]:
    for name in sorted(before.originals.keys() | after.originals.keys()):
        old, new = before.originals.get(name), after.originals.get(name)
        if old != new:
            kind = ChangeKind.ADDED if old is None else ChangeKind.REMOVED if new is None else ChangeKind.CHANGED
            yield Change(kind, "files", name)


def _name(record: Record, key: tuple[str, ...]) -> str:
    return " ".join(str(record[column]) for column in key)
