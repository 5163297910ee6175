"""``tax`` in ``store.yaml`` (see ``commerce.pricing.taxes``)."""

from __future__ import annotations

from commerce.importing.cells import Row
from commerce.importing.content import Record, StoreFiles
from commerce.pricing.taxes import RATE_SCALE


def read_taxes(row: Row, files: StoreFiles) -> None:
    """Read the tax rates; a shop without any charges none."""
    given = row.cells.get("tax")
    if given is None:
        return
    if not isinstance(given, dict):
        row.note("tax", "must be names with values, such as 'included: yes' and 'rates: [{rate: 19}]'")
        return
    tax = Row(f"{row.place}, tax", given, row.problems)
    classes = _classes(tax, {category["key"] for category in files.categories})
    included = tax.flag("included")
    files.tax_rates = [_rate(entry, n, classes, included=included) for n, entry in enumerate(tax.rows("rates"), 1)]


def _classes(tax: Row, known: set[str]) -> dict[str, list[str]]:
    given = tax.cells.get("classes") or {}
    if not isinstance(given, dict):
        tax.note("classes", "must be names with the categories of each, such as 'food: [groceries]'")
        return {}
    row = Row(f"{tax.place}, classes", given, tax.problems)
    classes = {str(name): row.names(name) for name in given}
    for name, categories in classes.items():
        if unknown := [category for category in categories if category not in known]:
            row.note(name, f"{', '.join(map(repr, unknown))}: not among the categories of this store")
    return classes


def _rate(row: Row, number: int, classes: dict[str, list[str]], *, included: bool) -> Record:
    name = row.text("class")
    if name and name not in classes:
        row.note("class", f"{name!r} is not among the classes of this store")
    return {
        "id": number,
        "name": row.text("name") or "tax",
        "rate": int(row.number("rate", minimum=0, maximum=100) * RATE_SCALE),
        "included": included,
        "categories": classes.get(name, []),
        "country": row.text("country").upper(),
        "region": row.text("region"),
    }
