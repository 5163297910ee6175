"""The shop: knows nothing of sound, words or HTTP."""

from pathlib import Path

from commerce.customers import rows as _customer_tables  # noqa: F401  # known to Base, as every table is
from commerce.errors import (
    CommerceError,
    CurrencyMismatchError,
    DatabaseError,
    ImportRejectedError,
    NewerDatabaseError,
)
from commerce.importing.aliases import add_aliases, remove_alias
from commerce.importing.loading import ImportReport, import_store
from commerce.local_shop import LocalShop
from commerce.money import Money
from commerce.orders.numbers import is_order_number
from commerce.orders.orders import PaymentStatus
from commerce.payments.interface import Payments
from commerce.payments.values import Payment, PaymentKind, PaymentMethod, PaymentState, RefundTo
from commerce.pricing.prices import PriceStep, Pricing
from commerce.search.values import Hit, SearchQuery, SearchResult, Sort
from commerce.shop import Shop
from commerce.storage.database import Base, Database, UtcDateTime, open_database, store_identity
from commerce.storage.migration import run_environment, upgrade
from commerce.values import (
    Answer,
    Attribute,
    Cart,
    CartLine,
    Deal,
    DeliveryOption,
    Discount,
    Option,
    Order,
    OrderStatus,
    Product,
    Refusal,
    RefusalReason,
    Review,
    ShopInfo,
    ShopWords,
    Variant,
)


def demo_folder() -> Path:
    """The files of the demo store that comes with hawker."""
    return Path(__file__).with_name("demo")


__all__ = [
    "Answer",
    "Attribute",
    "Base",
    "Cart",
    "CartLine",
    "CommerceError",
    "CurrencyMismatchError",
    "Database",
    "DatabaseError",
    "Deal",
    "DeliveryOption",
    "Discount",
    "Hit",
    "ImportRejectedError",
    "ImportReport",
    "LocalShop",
    "Money",
    "NewerDatabaseError",
    "Option",
    "Order",
    "OrderStatus",
    "Payment",
    "PaymentKind",
    "PaymentMethod",
    "PaymentState",
    "PaymentStatus",
    "Payments",
    "PriceStep",
    "Pricing",
    "Product",
    "RefundTo",
    "Refusal",
    "RefusalReason",
    "Review",
    "SearchQuery",
    "SearchResult",
    "Shop",
    "ShopInfo",
    "ShopWords",
    "Sort",
    "UtcDateTime",
    "Variant",
    "add_aliases",
    "demo_folder",
    "import_store",
    "is_order_number",
    "open_database",
    "remove_alias",
    "run_environment",
    "store_identity",
    "upgrade",
]
