"""The state that each task must end in, and the state that the shop's tables are in: the same plain shape for both."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import select

from commerce import Database, OrderStatus, ReturnKind
from commerce.after_sales.rows import MovementRow, OrderChangeRow, ReturnLineRow, ReturnRow
from commerce.customers.rows import CustomerAddressRow, CustomerMethodRow
from commerce.orders.rows import OrderLineRow, OrderRow
from tests.benchmarks.retail_store import STATES, Data, address_of, cents, number_of

State = dict[str, Any]
_NAMES: Final = {state: name for name, state in STATES.items()}


def expected(data: Data, actions: Sequence[tuple[str, Data]]) -> State:
    """The shop after exactly these changes, as the published environment makes them."""
    after = copy.deepcopy(data)
    for name, given in actions:
        _CHANGES[name](after, given)
    return {
        "orders": {number_of(key): _order(order) for key, order in after["orders"].items()},
        "customers": {key: _customer(user) for key, user in after["users"].items()},
    }


def present(database: Database) -> State:
    """The shop as its tables have it now."""
    with database.read() as session:
        lines, moved, changes = _Grouped(), _Grouped(), _Grouped()
        for line in session.scalars(select(OrderLineRow)):
            lines.add(line.order_id, line)
        for movement in session.scalars(select(MovementRow).order_by(MovementRow.id)):
            moved.add(movement.order_id, movement)
        for change in session.scalars(select(OrderChangeRow)):
            changes.add(change.order_id, change)
        orders = {}
        for row in session.scalars(select(OrderRow)):
            state: State = {
                "status": _NAMES[OrderStatus(row.status)],
                "address": {name: value for name, value in (row.address or {}).items() if name != "recipient"},
                "items": sorted((line.sku, line.unit_price) for line in lines.of(row.id)),
                "money": [(each.amount, each.method) for each in moved.of(row.id)],
            }
            for change in changes.of(row.id):
                if change.kind == "items":
                    state["status"] = "pending (item modified)"
                if change.kind == "cancel":
                    state["reason"] = change.details["reason"]
            for made in session.scalars(select(ReturnRow).filter_by(order_id=row.id)):
                back = {line.number: line.sku for line in lines.of(row.id)}
                pieces = session.scalars(select(ReturnLineRow).filter_by(return_id=made.id)).all()
                state["status"] = f"{made.kind} requested"
                state["back"] = sorted(back[piece.line] for piece in pieces)
                state["method"] = row.payment if made.refund_to == "original" else made.refund_to
                if made.kind == ReturnKind.EXCHANGE:
                    state["wanted"] = sorted(piece.sku for piece in pieces)
                    state["difference"] = -made.amount
            orders[row.number] = state
        addresses = session.scalars(select(CustomerAddressRow).filter_by(is_default=True))
        customers: State = {
            row.customer_id: {"address": {k: v for k, v in row.address.items() if k != "recipient"}, "balances": {}}
            for row in addresses
        }
        for kept in session.scalars(select(CustomerMethodRow)):
            if kept.balance is not None:
                customers[kept.customer_id]["balances"][kept.id] = kept.balance
    return {"orders": orders, "customers": customers}


def differences(wanted: State, found: State) -> list[str]:
    """What is otherwise than it must be."""
    return [
        f"{part} {key}: {found[part].get(key)} is not {value}"
        for part in ("orders", "customers")
        for key, value in wanted[part].items()
        if found[part].get(key) != value
    ]


class _Grouped:
    """Rows by their order."""

    def __init__(self) -> None:
        self._rows: dict[int, list[Any]] = {}

    def add(self, order_id: int, row: object) -> None:
        self._rows.setdefault(order_id, []).append(row)

    def of(self, order_id: int) -> list[Any]:
        return self._rows.get(order_id, [])


def _address(fields: Data) -> State:
    there = address_of(fields)
    return {
        "line1": there.line1,
        "line2": there.line2,
        "city": there.city,
        "region": there.region,
        "postcode": there.postcode,
        "country": there.country,
    }


def _order(order: Data) -> State:
    state: State = {
        "status": order["status"],
        "address": _address(order["address"]),
        "items": sorted((item["item_id"], cents(item["price"])) for item in order["items"]),
        "money": [
            (cents(paid["amount"]) * (1 if paid["transaction_type"] == "payment" else -1), paid["payment_method_id"])
            for paid in order["payment_history"]
        ],
    }
    after: State = order.get("after", {})
    return state | after


def _customer(user: Data) -> State:
    methods = user["payment_methods"].values()
    return {
        "address": _address(user["address"]),
        "balances": {method["id"]: cents(method["balance"]) for method in methods if "balance" in method},
    }


def _pay(data: Data, order: Data, amount: float, method: str) -> None:
    """Take an amount, or give it back where it is negative; a gift card's balance follows."""
    kind = "payment" if amount >= 0 else "refund"
    if amount:
        order["payment_history"].append(
            {"transaction_type": kind, "amount": round(abs(amount), 2), "payment_method_id": method}
        )
    kept = data["users"][order["user_id"]]["payment_methods"][method]
    if "balance" in kept:
        kept["balance"] = round(kept["balance"] - amount, 2)


def _cancel(data: Data, given: Data) -> None:
    order = data["orders"][given["order_id"]]
    order["status"], order["after"] = "cancelled", {"reason": given["reason"]}
    for paid in list(order["payment_history"]):
        _pay(data, order, -paid["amount"], paid["payment_method_id"])


def _modify_items(data: Data, given: Data) -> None:
    order, difference = data["orders"][given["order_id"]], 0.0
    for old, new in zip(given["item_ids"], given["new_item_ids"], strict=True):
        item = next(item for item in order["items"] if item["item_id"] == old)
        variant = data["products"][item["product_id"]]["variants"][new]
        difference += variant["price"] - item["price"]
        item.update(item_id=new, price=variant["price"], options=variant["options"])
    order["status"] = "pending (item modified)"
    _pay(data, order, round(difference, 2), given["payment_method_id"])


def _modify_address(data: Data, given: Data) -> None:
    fields = ("address1", "address2", "city", "state", "country", "zip")
    data["orders"][given["order_id"]]["address"] = {name: given[name] for name in fields}


def _modify_user_address(data: Data, given: Data) -> None:
    fields = ("address1", "address2", "city", "state", "country", "zip")
    data["users"][given["user_id"]]["address"] = {name: given[name] for name in fields}


def _modify_payment(data: Data, given: Data) -> None:
    order = data["orders"][given["order_id"]]
    first = order["payment_history"][0]
    _pay(data, order, first["amount"], given["payment_method_id"])
    _pay(data, order, -first["amount"], first["payment_method_id"])


def _return(data: Data, given: Data) -> None:
    order = data["orders"][given["order_id"]]
    order["status"] = "return requested"
    order["after"] = {"back": sorted(given["item_ids"]), "method": given["payment_method_id"]}


def _exchange(data: Data, given: Data) -> None:
    order, difference = data["orders"][given["order_id"]], 0
    for old, new in zip(given["item_ids"], given["new_item_ids"], strict=True):
        item = next(item for item in order["items"] if item["item_id"] == old)
        variant = data["products"][item["product_id"]]["variants"][new]
        difference += cents(variant["price"]) - cents(item["price"])
    order["status"] = "exchange requested"
    order["after"] = {
        "back": sorted(given["item_ids"]),
        "wanted": sorted(given["new_item_ids"]),
        "method": given["payment_method_id"],
        "difference": difference,
    }


_CHANGES: Final = {
    "cancel_pending_order": _cancel,
    "modify_pending_order_items": _modify_items,
    "modify_pending_order_address": _modify_address,
    "modify_pending_order_payment": _modify_payment,
    "modify_user_address": _modify_user_address,
    "return_delivered_order_items": _return,
    "exchange_delivered_order_items": _exchange,
}
CHANGING: Final = frozenset(_CHANGES)
"""Actions that change something; all others only look."""
