"""The public retail shop, imported: products and orders by our own importer and tables; nothing of it is kept here."""

from __future__ import annotations

import csv
import json
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from sqlalchemy.orm import Session

from commerce import Address, Database, MethodKind, OrderStatus, import_store
from commerce.after_sales.rows import MovementRow
from commerce.customers.rows import CustomerAddressRow, CustomerMethodRow, CustomerRow
from commerce.orders.rows import OrderEventRow, OrderLineRow, OrderRow, PaymentStatus

Data = dict[str, Any]
STATES: Final = {
    "pending": OrderStatus.PAID,
    "processed": OrderStatus.SHIPPED,
    "delivered": OrderStatus.DELIVERED,
    "cancelled": OrderStatus.CANCELLED,
}
KINDS: Final = {"credit_card": MethodKind.CARD, "paypal": MethodKind.PAYPAL, "gift_card": MethodKind.GIFT_CARD}
COUNTRIES: Final = {"USA": "US"}
STORE: Final = """
name: Retail
currency: USD
contact: Ask for a person.
categories: {goods: {name: Goods}}
delivery: [{code: standard, name: standard delivery, price: "0", days_min: 3, days_max: 5}]
after_sales:
  cancel_reasons:
    - {code: no longer needed, name: no longer needed}
    - {code: ordered by mistake, name: ordered by mistake}
  return_days: 36500
  refund_to: [original, gift_card]
  item_changes: 1
  settled_by_item_change: yes
  requests_per_order: 1
"""
DELIVERY: Final = {
    "code": "standard",
    "name": "standard delivery",
    "price": 0,
    "days_min": 3,
    "days_max": 5,
    "description": "",
    "aliases": [],
}


def load(folder: Path) -> Data:
    """The shop as it was published."""
    found: Data = json.loads((folder / "db.json").read_text(encoding="utf-8"))
    return found


def number_of(order_id: str) -> str:
    """An order's number as it is said: its digits."""
    return order_id.removeprefix("#W")


def cents(amount: float) -> int:
    """Minor units."""
    return round(amount * 100)


def stock(database: Database, data: Data, folder: Path) -> None:
    """Import the shop; ``folder`` is where the files for our importer are written."""
    _write_files(data, folder)
    import_store(database, folder)
    now = datetime.now(UTC)
    with database.write() as session:
        for user in data["users"].values():
            _add_customer(session, user, now)
        session.flush()
        for place, order in enumerate(data["orders"].values(), start=1):
            _add_order(session, place, order, now - timedelta(days=5))


def address_of(fields: Data) -> Address:
    """An address as ours."""
    told = str(fields["country"])
    country = COUNTRIES.get(told) or told
    return Address(fields["address1"], fields["city"], fields["zip"], country, fields["address2"], fields["state"])


def _write_files(data: Data, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    (folder / "store.yaml").write_text(STORE, encoding="utf-8")
    names = sorted({name for p in data["products"].values() for v in p["variants"].values() for name in v["options"]})
    with (folder / "products.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "name", "brand", "category", "description", "aliases", "max_quantity"])
        for product in data["products"].values():
            writer.writerow([product["product_id"], product["name"], "", "goods", product["name"], "", ""])
    with (folder / "variants.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        others = [name for name in names if name not in {"size", "color"}]
        writer.writerow(["sku", "product_id", "size", "color", "price", "stock", *others])
        for product in data["products"].values():
            for item in product["variants"].values():
                options = item["options"]
                cells = [options.get("size", ""), options.get("color", ""), item["price"], 100 * item["available"]]
                details = [options.get(name, "") for name in others]
                writer.writerow([item["item_id"], product["product_id"], *cells, *details])


def _add_customer(session: Session, user: Data, now: datetime) -> None:
    session.add(
        CustomerRow(
            id=user["user_id"],
            given_name=user["name"]["first_name"],
            family_name=user["name"]["last_name"],
            email=user["email"].lower(),
            phone="",
            language="en",
            created_at=now,
        )
    )
    session.flush()
    there = asdict(address_of(user["address"]))
    session.add(CustomerAddressRow(customer_id=user["user_id"], label="", is_default=True, address=there))
    for method in user["payment_methods"].values():
        balance = cents(method["balance"]) if "balance" in method else None
        session.add(
            CustomerMethodRow(
                id=method["id"],
                customer_id=user["user_id"],
                kind=KINDS[method["source"]],
                brand=method.get("brand", ""),
                last_four=method.get("last_four", ""),
                reference=method["id"],
                balance=balance,
                active=True,
            )
        )


def _add_order(session: Session, place: int, order: Data, at: datetime) -> None:
    total, state = sum(cents(item["price"]) for item in order["items"]), STATES[order["status"]]
    row = OrderRow(
        id=place,
        number=number_of(order["order_id"]),
        cart_id=f"imported-{place}",
        status=state,
        payment=order["payment_history"][0]["payment_method_id"],
        payment_status=PaymentStatus.REFUND_DUE if state is OrderStatus.CANCELLED else PaymentStatus.PAID,
        currency="USD",
        subtotal=total,
        total=total,
        coupon=None,
        discounts=[],
        delivery=DELIVERY,
        placed_at=at,
        customer_id=order["user_id"],
        contact=None,
        address=asdict(address_of(order["address"])),
        tax=0,
        delivery_tax=0,
        tax_included=True,
    )
    session.add(row)
    session.flush()
    session.add(OrderEventRow(order_id=place, status=state, payment_status=row.payment_status, at=at))
    for number, item in enumerate(order["items"], start=1):
        shown = [[name, value] for name, value in item["options"].items()]
        line = {"product_id": item["product_id"], "sku": item["item_id"], "name": item["name"], "attributes": shown}
        price = {"options": [], "quantity": 1, "unit_price": cents(item["price"]), "discount": 0, "tax": 0}
        session.add(OrderLineRow(order_id=place, number=number, **line, **price))
    for paid in order["payment_history"]:
        amount = cents(paid["amount"]) * (1 if paid["transaction_type"] == "payment" else -1)
        session.add(MovementRow(order_id=place, amount=amount, method=paid["payment_method_id"], at=at))
