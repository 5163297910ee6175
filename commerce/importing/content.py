"""A store's files after reading: rows of the shop's tables."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Any

Record = dict[str, Any]
"""One row as its table's columns."""


@dataclass
class StoreFiles:
    """A folder's content, checked, as rows of the tables."""

    store: Record = field(default_factory=dict)
    categories: list[Record] = field(default_factory=list)
    deliveries: list[Record] = field(default_factory=list)
    checkout: Record = field(default_factory=dict)
    promotions: list[Record] = field(default_factory=list)
    coupons: list[Record] = field(default_factory=list)
    products: list[Record] = field(default_factory=list)
    variants: list[Record] = field(default_factory=list)
    """A stock of ``None`` leaves what is counted."""
    options: list[Record] = field(default_factory=list)
    bundles: list[Record] = field(default_factory=list)
    stocks: list[Record] = field(default_factory=list)
    """Stock by location."""
    currencies: list[Record] = field(default_factory=list)
    list_prices: list[Record] = field(default_factory=list)
    reviews: list[Record] = field(default_factory=list)
    answers: list[Record] = field(default_factory=list)
    guides: list[Record] = field(default_factory=list)
    languages: list[Record] = field(default_factory=list)
    tax_rates: list[Record] = field(default_factory=list)
    payment_methods: list[Record] = field(default_factory=list)
    spending_limits: list[Record] = field(default_factory=list)
    after_sales: list[Record] = field(default_factory=list)

    originals: dict[str, str] = field(default_factory=dict)
    """The files that aren't tables, as they are written."""

    def revision(self) -> str:
        """Hash of everything but the stock."""
        digest = hashlib.sha256()
        for records in (
            [self.store],
            self.categories,
            self.deliveries,
            [self.checkout],
            self.promotions,
            self.coupons,
            self.products,
            self.variants,
            self.options,
            self.bundles,
            self.currencies,
            self.list_prices,
            self.reviews,
            self.answers,
            self.guides,
            self.languages,
            self.tax_rates,
            self.payment_methods,
            self.spending_limits,
            self.after_sales,
        ):
            for record in records:
                digest.update(repr([value for name, value in record.items() if name != "stock"]).encode())
            digest.update(b"\0")
        return digest.hexdigest()[:16]
