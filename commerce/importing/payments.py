"""``payments`` in ``store.yaml``: the ways to pay, and what may be spent."""

from __future__ import annotations

from typing import Final

from commerce.importing.cells import Row, unique
from commerce.importing.content import Record, StoreFiles
from commerce.payments.values import PaymentKind

LIMITS: Final = ("order", "day")
"""By order, and by device and day."""


def read_payments(row: Row, files: StoreFiles, currency: str) -> None:
    """Read the methods and limits; a store that names none is paid at the till, without limits."""
    entry = row.cells.get("payments") or {}
    if not isinstance(entry, dict):
        row.note("payments", "must have 'methods' and 'limits'")
        return
    payments = Row(f"{row.place}, payments", entry, row.problems)
    for name in sorted(set(entry) - {"methods", "limits"}):
        payments.note(str(name), "is not known; write methods or limits")
    methods = [_method(each, n) for n, each in enumerate(payments.rows("methods"))]
    files.payment_methods = unique(methods, "code", payments)
    limits = entry.get("limits") or {}
    if not isinstance(limits, dict) or set(limits) - set(LIMITS):
        payments.note("limits", "must be amounts for 'order' and 'day', such as 'order: \"500.00\"'")
        return
    cells = Row(f"{payments.place}, limits", limits, row.problems)
    files.spending_limits = [
        {"scope": scope, "amount": cells.price(scope, currency)} for scope in LIMITS if scope in limits
    ]


def _method(row: Row, position: int) -> Record:
    kind = row.choice("kind", [kind.value for kind in PaymentKind])
    return {
        "code": row.text("code") or kind,
        "kind": kind,
        "name": row.text("name", required=True),
        "aliases": row.names("aliases"),
        "capture_later": row.flag("capture_later"),
        "needs_code": row.flag("needs_code"),
        "position": position,
    }
