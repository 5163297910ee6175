"""The contract of ``commerce.Shop``: what every shop behind hawker does, whoever wrote it.

How the author of an adapter uses it::

    class TestMyShop(ShopContract):
        @pytest.fixture
        def offer(self) -> Offer:
            return Offer(shop=MyShop(...), plenty="SKU-1", ...)

That is all: the class inherits every test. ``Offer`` says what the shop has in stock when a test begins; each test
makes its carts, orders and keys anew, so that a vendor's test system may be shared by all tests as long as ``few`` and
``sold_out`` keep their stock (give each test an article of its own where it doesn't). Nothing here knows a table, a
class or a function of ``LocalShop``: the tests ask through the protocols ``Shop``, ``Checkout``, ``Customers``,
``Carts``, ``Payments``, ``AfterSales`` and ``Recommendations`` only.

What is common to all shops:

* **Stock**: no cart that a change gives, and no order, holds more than there is. A shop may refuse what is too many, or
  put in what it has; either way the shopper is told, by the ``Refusal``'s or by ``Cart.short``'s ``available``, and of
  nothing that is there nothing is put in: that is always a refusal.
* **Keys**: the same key again changes nothing and returns the present state; what was told with it is told again. An
  order is placed once for a key, however many ask at once.
* **Refusals** are values with a ``RefusalReason``; after one, everything is as it was.
* **Unknown ids** are refused, or give nothing (``None``, ``()``, an empty cart). Nothing is raised but what a
  docstring of the protocol names.
* **Money** is minor units in one currency, and adds up to the last one; a cart keeps the currency it was begun in.
* **Languages**: ``in_language`` changes words, never ids, numbers, prices or fingerprints.
"""

from __future__ import annotations

from tests.commerce.contract.advice import AdviceContract
from tests.commerce.contract.after_orders import AfterSalesContract
from tests.commerce.contract.cart_changes import CartContract
from tests.commerce.contract.carts import CartsContract
from tests.commerce.contract.catalogue import CatalogueContract
from tests.commerce.contract.currencies import CurrencyContract
from tests.commerce.contract.customers import CustomersContract
from tests.commerce.contract.languages import LanguageContract
from tests.commerce.contract.ordering import OrderingContract
from tests.commerce.contract.paying import PaymentsContract


class ShopContract(
    CatalogueContract,
    LanguageContract,
    CurrencyContract,
    CartContract,
    CartsContract,
    OrderingContract,
    PaymentsContract,
    AfterSalesContract,
    CustomersContract,
    AdviceContract,
):
    """Every test of the contract; give it an ``offer``."""
