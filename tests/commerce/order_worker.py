"""A process of its own that places orders; it prints each order's number once the shop has confirmed it.

    python order_worker.py URL cart-prefix SKU count [--wait]

With ``--wait`` it begins when a line comes in on standard input.
"""

from __future__ import annotations

import sys

from commerce import Cart, LocalShop, Order, open_database


def main(url: str, prefix: str, sku: str, count: int, *, wait: bool) -> None:
    shop = LocalShop(open_database(url))
    if wait:
        print("ready", flush=True)  # noqa: T201 - this is how it talks to the test
        sys.stdin.readline()
    for number in range(count):
        cart_id = f"{prefix}-{number}"
        shop.add(cart_id, sku, 1, key="add")
        if isinstance(shop.choose_delivery(cart_id, "pickup", key="delivery"), Cart):
            read_back = shop.checkout.summary(cart_id)
            order = shop.checkout.place(cart_id, read_back.fingerprint, key="order")
            if isinstance(order, Order):
                print(order.number, flush=True)  # noqa: T201 - this is how it talks to the test


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]), wait="--wait" in sys.argv)
