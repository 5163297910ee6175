"""A reply as the JSON object that ``hawker chat --json`` prints."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import orjson

from commerce import Cart, CartLine, Money, Order
from nlu import PriceRange, Slots
from skills.reply import Reply


def record_of(reply: Reply) -> bytes:
    """One line of JSON: heard, intent, slots, confidence, speech, display, items, cart, order, end."""
    understood = reply.understood
    record: dict[str, Any] = {
        "heard": understood.heard if understood else "",
        "intent": understood.intent if understood else None,
        "slots": slots_record(understood.slots) if understood else {},
        "confidence": round(understood.confidence, 3) if understood else 0.0,
        "speech": reply.speech,
        "display": reply.display,
        "items": [
            {
                "number": i.number,
                "product": i.product_id,
                "sku": i.sku,
                "name": i.name,
                "price": _money(i.price),
            }
            for i in reply.items
        ],
        "cart": _cart(reply.cart) if reply.cart else None,
        "order": _order(reply.order) if reply.order else None,
        "end": reply.end,
    }
    return orjson.dumps(record)


def slots_record(slots: Slots) -> dict[str, Any]:
    """Only what was said."""
    said = {f.name: value for f in fields(Slots) if (value := getattr(slots, f.name)) not in (None, ())}
    price = said.get("price")
    if isinstance(price, PriceRange):
        said["price"] = {"low": _number(price.low), "high": _number(price.high)}
    if slots.amount is not None:
        said["amount"] = _number(slots.amount)
    return said


def _number(value: object) -> str | None:
    return None if value is None else str(value)


def _money(money: Money) -> dict[str, Any]:
    return {"minor": money.minor, "currency": money.currency}


def _line(line: CartLine) -> dict[str, Any]:
    return {
        "id": line.id,
        "sku": line.sku,
        "name": line.name,
        "attributes": {a.name: a.value for a in line.attributes},
        "options": [o.code for o in line.options],
        "quantity": line.quantity,
        "total": _money(line.total),
    }


def _cart(cart: Cart) -> dict[str, Any]:
    return {
        "count": cart.count,
        "lines": [_line(line) for line in cart.lines],
        "coupon": cart.coupon,
        "delivery": cart.delivery.code if cart.delivery else None,
        "subtotal": _money(cart.subtotal),
        "discounts": [{"name": d.name, "amount": _money(d.amount)} for d in cart.discounts],
        "total": _money(cart.total),
    }


def _order(order: Order) -> dict[str, Any]:
    return {
        "number": order.number,
        "status": order.status.value,
        "lines": [_line(line) for line in order.lines],
        "delivery": order.delivery.code,
        "total": _money(order.total),
        "placed_at": order.placed_at.isoformat(),
        "payment": order.payment,
    }
