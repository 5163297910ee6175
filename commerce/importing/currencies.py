"""Other currencies of a store, and what its articles cost in them.

``store.yaml`` names them, with what one of the store's own currency comes to, and a step to round to::

    currencies:
      EUR: {rate: "0.92", step: "0.05"}
      JPY: {rate: "151"}

``prices.csv`` (sku, currency, price) is the price list; what it doesn't name costs what the rate makes of its price,
and so do extras, deliveries, and the amounts of promotions, coupons and limits.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, Final

from babel.numbers import list_currencies

from commerce.importing.cells import Problems, Row
from commerce.importing.content import Record, StoreFiles
from commerce.importing.tables import csv_rows

LARGEST_RATE: Final = 10**9
"""What is more, or less than its reciprocal, is a mistake."""


def read_currencies(row: Row, files: StoreFiles, own: str) -> None:
    """Read the currencies of ``store.yaml``; what is wrong in them is noted."""
    entry = row.cells.get("currencies") or {}
    if not isinstance(entry, dict):
        row.note("currencies", "must be codes with a rate each, such as 'EUR: {rate: \"0.92\"}'")
        return
    for code, said in entry.items():
        cells = Row(f"{row.place}, currency {code}", said if isinstance(said, dict) else {}, row.problems)
        if code not in list_currencies():
            cells.note("rate", f"{code!r} is no currency; write its ISO 4217 code, such as USD or EUR")
        elif code == own:
            cells.note("rate", f"{own} is the store's own currency; leave it out here")
        else:
            files.currencies.append(_currency(cells, str(code)))


def read_prices(folder: Path, files: StoreFiles, problems: Problems) -> None:
    """Read ``prices.csv``."""
    skus = {variant["sku"] for variant in files.variants}
    own, known = files.store.get("currency"), [currency["code"] for currency in files.currencies]
    seen: set[tuple[str, str]] = set()
    for row in csv_rows(folder, "prices.csv", problems):
        sku, code = row.text("sku", required=True), row.text("currency", required=True).upper()
        if sku and sku not in skus:
            row.note("sku", f"{sku!r} is not among the SKUs of variants.csv")
        if code == own:
            row.note("currency", f"{code} is the store's own currency; its prices are in variants.csv")
        elif code and code not in known:
            named = ", ".join(known) or "none yet"
            row.note("currency", f"{code!r} is not among the currencies of store.yaml: {named}")
        elif code:
            if (sku, code) in seen:
                row.note("currency", f"{code!r} stands in an earlier row for {sku!r} already")
            seen.add((sku, code))
            files.list_prices.append({"sku": sku, "currency": code, "price": row.price("price", code)})


def _currency(cells: Row, code: str) -> Record:
    said: Any = cells.text("rate", required=True)
    try:
        rate = Decimal(said or 1)
    except InvalidOperation:
        rate = Decimal("NaN")
    if not rate.is_finite() or not Decimal(1) / LARGEST_RATE <= rate <= LARGEST_RATE:
        cells.note("rate", f"{said!r} is no rate; write what one of the store's own currency comes to, such as 0.92")
        rate = Decimal(1)
    step = cells.price("step", code) if cells.text("step") else 1
    if step < 1:
        cells.note("step", "must be more than nothing, such as 0.05")
    return {"code": code, "rate": str(rate), "step": max(step, 1)}
