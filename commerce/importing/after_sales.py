"""``after_sales`` in ``store.yaml``: what customers may change, send back and exchange, and for which reasons.

Left out, everything is as ``commerce.after_sales.policy.Policy`` has it.
"""

from __future__ import annotations

from typing import Final

from commerce.after_sales.values import ORIGINAL, STORE_CREDIT
from commerce.customers.values import MethodKind
from commerce.importing.cells import Row
from commerce.importing.content import Record, StoreFiles

REFUNDS: Final = {ORIGINAL, *(kind.value for kind in MethodKind)}
FLAGS: Final = ("change_items", "change_address", "change_payment", "same_product_only")
COUNTS: Final = ("item_changes", "requests_per_order")
KNOWN: Final = {
    "cancel_reasons",
    "return_reasons",
    "return_days",
    "category_days",
    "return_fee",
    "refund_to",
    "settled_by_item_change",
    *FLAGS,
    *COUNTS,
}


def read_after_sales(row: Row, files: StoreFiles, currency: str) -> None:
    """Read the policy; what is wrong in it is noted."""
    entry = row.cells.get("after_sales")
    if entry is None:
        return
    if not isinstance(entry, dict):
        row.note("after_sales", "must be names with values, such as 'return_days: 30'")
        return
    cells = Row(f"{row.place}, after_sales", entry, row.problems)
    for name in sorted(set(map(str, entry)) - KNOWN):
        cells.note(name, f"is not known; write {', '.join(sorted(KNOWN))}")
    policy: Record = {name: cells.flag(name) for name in (*FLAGS, "settled_by_item_change") if name in entry}
    policy |= {name: cells.whole(name, minimum=1) for name in COUNTS if name in entry}
    if "return_days" in entry:
        policy["return_days"] = cells.whole("return_days")
    if "return_fee" in entry:
        policy["return_fee"] = cells.price("return_fee", currency)
    if "refund_to" in entry:
        policy["refund_to"] = _refunds(cells)
    if "category_days" in entry:
        policy["category_days"] = _category_days(cells, {str(category["key"]) for category in files.categories})
    for name in ("cancel_reasons", "return_reasons"):
        if name in entry:
            policy[name] = [_reason(each) for each in cells.rows(name)]
    files.after_sales = [{"id": 1, "policy": policy}]


def _refunds(cells: Row) -> list[str]:
    names = cells.names("refund_to")
    if unknown := [name for name in names if name not in REFUNDS]:
        cells.note("refund_to", f"{', '.join(unknown)}: write {', '.join(sorted(REFUNDS))}")
    if STORE_CREDIT not in names and ORIGINAL not in names:
        cells.note("refund_to", f"write {ORIGINAL} or {STORE_CREDIT} at least")
    return names


def _category_days(cells: Row, categories: set[str]) -> dict[str, int]:
    entry = cells.cells.get("category_days")
    if not isinstance(entry, dict):
        cells.note("category_days", "must be categories with a number of days each, such as 'groceries: 0'")
        return {}
    days = Row(f"{cells.place}, category_days", entry, cells.problems)
    for unknown in sorted(set(map(str, entry)) - categories):
        days.note(unknown, "is no category of this store")
    return {str(category): days.whole(str(category)) for category in entry}


def _reason(row: Row) -> Record:
    payer = row.choice("paid_by", ["shop", "customer"]) if row.text("paid_by") else "shop"
    return {
        "code": row.text("code", required=True),
        "name": row.text("name", required=True),
        "aliases": row.names("aliases"),
        "shop_pays": payer == "shop",
    }
