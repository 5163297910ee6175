"""Rows of a shop that has been open for a while: one or more for every table, in an order in which they can be written.

A database of an older revision takes of them what it has tables and columns for. They fit together: the shop works with
them, the cart can be ordered, and the orders' money adds up.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any, Final

AT: Final = datetime(2026, 11, 1, 9, 30, tzinfo=UTC)
LATER: Final = datetime(2027, 1, 1, tzinfo=UTC)
HOME: Final = {
    "line1": "1 Main Street",
    "line2": "",
    "city": "Springfield",
    "region": "IL",
    "postcode": "62704",
    "country": "US",
    "recipient": "Jane Doe",
}
CONTACT: Final = {"name": "Jane Doe", "email": "jane@example.com", "phone": "+15551234567"}
STANDARD: Final = {
    "code": "standard",
    "name": "standard delivery",
    "price": 495,
    "days_min": 3,
    "days_max": 5,
    "description": "",
    "aliases": ["the usual"],
}
ORDER: Final[dict[str, Any]] = {
    "id": 1,
    "number": "7702135",
    "cart_id": "old-cart",
    "status": "placed",
    "payment": "till",
    "payment_status": "due",
    "currency": "USD",
    "subtotal": 2990,
    "total": 3186,
    "coupon": "SUMMER20",
    "discounts": [["SUMMER20", 299]],
    "delivery": STANDARD,
    "placed_at": AT,
    "customer_id": "jane",
    "contact": CONTACT,
    "address": HOME,
    "tax": 200,
    "delivery_tax": 30,
    "tax_included": True,
}
ROWS: Final[dict[str, list[dict[str, Any]]]] = {
    "store": [
        {
            "id": 1,
            "name": "Corner Store",
            "currency": "USD",
            "contact": "Ask.",
            "max_quantity": 10,
            "revision": "kept",
        }
    ],
    "categories": [{"key": "kitchen", "name": "Kitchen", "aliases": ["cooking"], "position": 0}],
    "products": [
        {
            "id": name,
            "name": called,
            "brand": "Maple Lane",
            "category": "kitchen",
            "description": "It keeps your hands warm.",
            "aliases": [name],
            "max_quantity": None,
            "star_total": stars,
            "review_count": int(stars > 0),
            "standing": 3.75,
            "retired": False,
            "attributes": [["material", "clay"]],
            "images": ["https://example.com/mug.jpg"],
            "model": "mug.glb",
        }
        for name, called, stars in (("mug", "Big Clay Mug", 5), ("set", "Breakfast Set", 0))
    ],
    "variants": [
        {
            "sku": sku,
            "product_id": product,
            "size": "",
            "color": color,
            "further": [["glaze", "matt"]],
            "price": price,
            "stock": stock,
            "position": position,
            "retired": False,
        }
        for position, (sku, product, color, price, stock) in enumerate(
            [("M-WHT", "mug", "white", 1495, 20), ("M-BLU", "mug", "blue", 1495, 7), ("SET", "set", "", 2500, 7)]
        )
    ],
    "options": [{"product_id": "mug", "code": "gift-wrap", "name": "gift wrap", "price": 300, "position": 0}],
    "reviews": [{"id": 1, "product_id": "mug", "stars": 5, "author": "Dot", "text": "Keeps my tea hot."}],
    "bundle_parts": [{"bundle": "SET", "part": "M-BLU", "quantity": 1}],
    "currencies": [{"code": "EUR", "rate": "0.92", "step": 5}],
    "list_prices": [{"sku": "M-WHT", "currency": "EUR", "price": 1390}],
    "variant_stocks": [{"sku": "M-WHT", "location": "back room", "stock": 20}],
    "store_files": [{"name": "store.yaml", "text": "name: Corner Store\ncurrency: USD\n"}],
    "answers": [
        {
            "topic": "returns",
            "question": "What is your return policy?",
            "phrasings": ["can I return something"],
            "text": "Within thirty days.",
            "position": 0,
            "asks": "",
            "cases": [],
        }
    ],
    "delivery_options": [STANDARD | {"free_from": 10_000, "position": 0, "zones": None}],
    "promotions": [
        {
            "id": 1,
            "name": "Kitchen Week",
            "description": "Ten percent off.",
            "kind": "percent",
            "value": 1000,
            "buy": 0,
            "get": 0,
            "categories": ["kitchen"],
            "products": [],
            "starts": None,
            "ends": AT,
            "exclusive": True,
            "priority": 3,
            "group": "weeks",
        }
    ],
    "coupons": [
        {
            "code": "SUMMER20",
            "spoken": ["summer twenty"],
            "kind": "percent",
            "value": 2000,
            "minimum": 1000,
            "starts": AT,
            "ends": LATER,
            "exclusive": False,
            "uses": 100,
            "uses_each": 2,
        }
    ],
    "tax_rates": [
        {"id": 1, "name": "VAT", "rate": 7000, "included": True, "categories": [], "country": "", "region": ""}
    ],
    "translations": [{"language": "es", "kind": "name", "key": "mug", "texts": ["taza"], "position": 0}],
    "guides": [
        {
            "name": "mugs",
            "position": 0,
            "content": {
                "names": ["mug"],
                "questions": [{"key": "color", "ask": "Which color?", "fills": "color", "next": "", "answers": []}],
                "search": {"text": "mug"},
                "offer_from": 0,
            },
        }
    ],
    "checkout_terms": [{"id": 1, "terms": {"timezone": "UTC", "countries": ["US"]}}],
    "after_sales_policy": [{"id": 1, "policy": {"return_days": 30}}],
    "payment_methods": [
        {
            "code": "till",
            "kind": "till",
            "name": "at the till",
            "aliases": [],
            "capture_later": False,
            "needs_code": False,
            "position": 0,
        }
    ],
    "spending_limits": [{"scope": "order", "amount": 500_000}],
    "spent": [{"shopper": "old-cart", "day": AT.date(), "amount": 3186}],
    "customers": [
        {
            "id": "jane",
            "given_name": "Jane",
            "family_name": "Doe",
            "email": "jane@example.com",
            "phone": "+15551234567",
            "language": "en",
            "created_at": AT,
        }
    ],
    "customer_addresses": [{"id": 1, "customer_id": "jane", "label": "home", "is_default": True, "address": HOME}],
    "customer_methods": [
        {
            "id": "jane-gift",
            "customer_id": "jane",
            "kind": "gift_card",
            "brand": "",
            "last_four": "1234",
            "reference": "",
            "balance": 2500,
            "active": True,
            "is_default": True,
        }
    ],
    "customer_pins": [{"customer_id": "jane", "hash": "$argon2id$v=19$m=8,t=1,p=1$c2FsdA$aGFzaA", "changed_at": AT}],
    "linked_accounts": [{"platform": "alexa", "subject": "5d41", "customer_id": "jane", "linked_at": AT}],
    "identity_tries": [{"scope": "a1b2", "tries": 2, "last_at": AT}],
    "sign_in_codes": [
        {
            "contact": "c" * 64,
            "customer_id": "",
            "hash": "d" * 64,
            "wrong": 1,
            "sends": 2,
            "sent_at": AT,
            "expires_at": AT,
        }
    ],
    "carts": [
        {
            "id": "open-cart",
            "coupon": "SUMMER20",
            "delivery": "standard",
            "zone": None,
            "next_line": 2,
            "changed_at": AT,
            "country": "US",
            "region": "IL",
            "currency": "",
        }
    ],
    "cart_lines": [{"cart_id": "open-cart", "number": 1, "sku": "M-WHT", "options": ["gift-wrap"], "quantity": 2}],
    "cart_changes": [
        {
            "id": 1,
            "cart_id": "open-cart",
            "before": {"lines": [], "coupon": "SUMMER20", "delivery": "standard"},
            "after": None,
        }
    ],
    "checkout_drafts": [
        {
            "cart_id": "open-cart",
            "address": HOME,
            "contact": CONTACT,
            "place": "",
            "customer_id": "jane",
            "changed_at": AT,
        }
    ],
    "payment_codes": [
        {
            "customer_id": "jane",
            "cart_id": "open-cart",
            "hash": "",
            "wrong": 1,
            "sends": 1,
            "sent_at": AT,
            "expires_at": AT,
        }
    ],
    "payment_consents": [{"cart_id": "open-cart", "customer_id": "jane", "kept_method": "jane-gift", "expires_at": AT}],
    "payment_choices": [{"cart_id": "open-cart", "method": "till", "kept_method": ""}],
    "handover_codes": [{"digest": "9f86", "cart_id": "open-cart", "expires": AT, "used_by": "phone"}],
    "handover_attempts": [{"id": 1, "who": "phone", "at": AT}],
    "orders": [
        ORDER,
        ORDER | {"id": 2, "number": "5550019", "status": "delivered", "payment_status": "paid", "coupon": None},
    ],
    "order_lines": [
        {
            "order_id": order,
            "number": 1,
            "product_id": "mug",
            "sku": "M-WHT",
            "name": "Big Clay Mug",
            "attributes": [["color", "white"]],
            "options": [],
            "quantity": 2,
            "unit_price": 1495,
            "discount": 299,
            "tax": 170,
        }
        for order in (1, 2)
    ],
    "order_events": [
        {"id": 1, "order_id": 1, "status": "placed", "payment_status": "due", "at": AT},
        {"id": 2, "order_id": 2, "status": "placed", "payment_status": "due", "at": AT},
        {"id": 3, "order_id": 2, "status": "delivered", "payment_status": "paid", "at": AT},
    ],
    "order_promises": [
        {"order_id": 1, "first": date(2026, 11, 4), "last": date(2026, 11, 6), "ready_at": None, "place": ""}
    ],
    "coupon_uses": [{"order_number": "7702135", "buyer": "jane@example.com", "code": "SUMMER20"}],
    "order_returns": [
        {
            "id": 1,
            "number": "1234567",
            "order_id": 2,
            "kind": "return",
            "status": "requested",
            "reason": "too_small",
            "refund_to": "original",
            "amount": 1345,
            "fee": 0,
            "requested_at": AT,
            "received_at": None,
        }
    ],
    "order_return_lines": [{"return_id": 1, "line": 1, "quantity": 1, "amount": 1345, "sku": "", "price": 0}],
    "order_shipments": [
        {"id": 1, "order_id": 2, "carrier": "Post", "tracking": "X1", "url": "", "expected": AT.date(), "at": AT}
    ],
    "order_changes": [{"id": 1, "order_id": 1, "kind": "address", "details": {"after": HOME}, "at": AT}],
    "order_movements": [{"id": 1, "order_id": 2, "amount": 3186, "method": "till", "at": AT}],
    "payments": [
        {
            "id": f"pay-{order}",
            "order_number": number,
            "place": 1,
            "method": "till",
            "kind": "till",
            "state": state,
            "currency": "USD",
            "amount": 3186,
            "captured": captured,
            "refunded": 0,
            "wanted": True,
            "capture_later": False,
            "reference": "",
            "kept_method": "",
            "action_url": "",
            "token": None,
            "token_expires": None,
            "shopper": "old-cart",
            "customer_id": "jane",
            "created_at": AT,
        }
        for order, number, state, captured in (
            (1, "7702135", "requires_action", 0),
            (2, "5550019", "captured", 3186),
        )
    ],
    "payment_events": [
        {"id": 1, "payment_id": "pay-1", "key": "a", "captured": 0, "refunded": 0, "note": "", "at": AT}
        | {"state": "requires_action"},
        {"id": 2, "payment_id": "pay-2", "key": "b", "captured": 3186, "refunded": 0, "note": "", "at": AT}
        | {"state": "captured"},
    ],
    "payment_tasks": [
        {
            "id": 1,
            "key": "k1",
            "payment_id": "pay-2",
            "kind": "look",
            "amount": 0,
            "refund_to": "",
            "state": "done",
            "attempts": 1,
            "due_at": AT,
            "problem": "",
            "created_at": AT,
        }
    ],
    "credit_entries": [{"key": "c1", "method_id": "jane-gift", "amount": 2500, "at": AT}],
    "bought_with": [{"kind": "together", "product_id": "mug", "other_id": "set", "score": 0.5}],
    "best_sellers": [{"product_id": "mug", "shoppers": 2}],
    "learned_orders": [{"id": 1, "last_order_id": 2, "built_at": AT}],
    "applied_keys": [{"scope": "order:old-cart", "key": "yes", "applied_at": AT, "result": "7702135"}],
}
