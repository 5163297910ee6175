"""The shop: knows nothing of sound, words or HTTP."""

from pathlib import Path

from commerce.advising.faq import case_of
from commerce.advising.guides import Given, Outcome, outcome, question_after
from commerce.advising.interface import Recommendations
from commerce.advising.values import (
    Cause,
    Guide,
    GuideAnswer,
    GuideQuestion,
    GuideSearch,
    Recommendation,
)
from commerce.after_sales.policy import Policy, Reason
from commerce.after_sales.values import (
    ORIGINAL,
    STORE_CREDIT,
    Movement,
    OrderFile,
    Piece,
    Quote,
    Reordered,
    Return,
    ReturnKind,
    ReturnStatus,
    Tracking,
)
from commerce.cart.interface import Carts
from commerce.checkout.fingerprint import Changed, changes
from commerce.checkout.interface import Checkout
from commerce.checkout.values import Draft, Need, Part, Place, Promise, Summary
from commerce.customers import rows as _customer_tables  # noqa: F401  # known to Base, as every table is
from commerce.customers.identity import NO_CLAIM, NOBODY, OPENS, Claim, Identity, Level, Matter, Proof
from commerce.customers.interface import Customers
from commerce.customers.values import Address, Contact, Customer, KeptAddress, KeptMethod, MethodKind
from commerce.errors import (
    CommerceError,
    ConflictError,
    ConnectionLostError,
    CurrencyMismatchError,
    DatabaseError,
    ImportRejectedError,
    NewerDatabaseError,
    UnknownCurrencyError,
)
from commerce.exporting import export_catalogue
from commerce.importing.aliases import add_aliases, remove_alias
from commerce.importing.formats import Format
from commerce.importing.loading import ImportReport, import_store, preview_store
from commerce.importing.preview import Change, ChangeKind
from commerce.local_shop import LocalShop
from commerce.money import Money
from commerce.orders.numbers import is_order_number
from commerce.orders.rows import PaymentStatus
from commerce.payments.interface import Payments
from commerce.payments.values import Payment, PaymentKind, PaymentMethod, PaymentState, RefundTo
from commerce.pricing.prices import PriceStep, Pricing
from commerce.refusals import Refusal, RefusalReason
from commerce.search.sounds import SoundsAlike, SoundsLike
from commerce.search.values import Hit, SearchQuery, SearchResult, Sort, ToldBy
from commerce.shop import Shop
from commerce.storage.database import Base, Database, UtcDateTime, open_database, store_identity
from commerce.storage.migration import run_environment, upgrade
from commerce.storage.view import one_view
from commerce.terms import ContactNeed
from commerce.values import (
    Answer,
    AnswerCase,
    Attribute,
    BundlePart,
    Cart,
    CartLine,
    Deal,
    DeliveryOption,
    Discount,
    NamedThings,
    Option,
    Order,
    OrderStatus,
    Product,
    Review,
    ShopInfo,
    ShopWords,
    Variant,
)


def demo_folder() -> Path:
    """The files of the demo store that comes with hawker."""
    return Path(__file__).with_name("demo")


__all__ = [
    "NOBODY",
    "NO_CLAIM",
    "OPENS",
    "ORIGINAL",
    "STORE_CREDIT",
    "Address",
    "Answer",
    "AnswerCase",
    "Attribute",
    "Base",
    "BundlePart",
    "Cart",
    "CartLine",
    "Carts",
    "Cause",
    "Change",
    "ChangeKind",
    "Changed",
    "Checkout",
    "Claim",
    "CommerceError",
    "ConflictError",
    "ConnectionLostError",
    "Contact",
    "ContactNeed",
    "CurrencyMismatchError",
    "Customer",
    "Customers",
    "Database",
    "DatabaseError",
    "Deal",
    "DeliveryOption",
    "Discount",
    "Draft",
    "Format",
    "Given",
    "Guide",
    "GuideAnswer",
    "GuideQuestion",
    "GuideSearch",
    "Hit",
    "Identity",
    "ImportRejectedError",
    "ImportReport",
    "KeptAddress",
    "KeptMethod",
    "Level",
    "LocalShop",
    "Matter",
    "MethodKind",
    "Money",
    "Movement",
    "NamedThings",
    "Need",
    "NewerDatabaseError",
    "Option",
    "Order",
    "OrderFile",
    "OrderStatus",
    "Outcome",
    "Part",
    "Payment",
    "PaymentKind",
    "PaymentMethod",
    "PaymentState",
    "PaymentStatus",
    "Payments",
    "Piece",
    "Place",
    "Policy",
    "PriceStep",
    "Pricing",
    "Product",
    "Promise",
    "Proof",
    "Quote",
    "Reason",
    "Recommendation",
    "Recommendations",
    "RefundTo",
    "Refusal",
    "RefusalReason",
    "Reordered",
    "Return",
    "ReturnKind",
    "ReturnStatus",
    "Review",
    "SearchQuery",
    "SearchResult",
    "Shop",
    "ShopInfo",
    "ShopWords",
    "Sort",
    "SoundsAlike",
    "SoundsLike",
    "Summary",
    "ToldBy",
    "Tracking",
    "UnknownCurrencyError",
    "UtcDateTime",
    "Variant",
    "add_aliases",
    "case_of",
    "changes",
    "demo_folder",
    "export_catalogue",
    "import_store",
    "is_order_number",
    "one_view",
    "open_database",
    "outcome",
    "preview_store",
    "question_after",
    "remove_alias",
    "run_environment",
    "store_identity",
    "upgrade",
]
