"""Money: integer minor units and a currency, never a float."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from babel.numbers import get_currency_precision

from commerce.errors import CurrencyMismatchError


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in the currency's minor unit (cents for USD, yen for JPY).

    Adding or comparing two currencies raises ``CurrencyMismatchError``.
    """

    minor: int
    currency: str

    @classmethod
    def of(cls, amount: Decimal | int | str, currency: str) -> Money:
        """Money from an amount in major units ("59.99" USD -> 5999), rounded half up."""
        scale = Decimal(10) ** get_currency_precision(currency)
        return cls(int((Decimal(amount) * scale).quantize(Decimal(1), ROUND_HALF_UP)), currency)

    @property
    def major(self) -> Decimal:
        """The amount in major units."""
        precision: int = get_currency_precision(self.currency)
        return Decimal(self.minor).scaleb(-precision)

    def __str__(self) -> str:
        """For the shopkeeper's tables: "54.95 USD"."""
        return f"{self.major} {self.currency}"

    def __add__(self, other: Money) -> Money:
        self._same_currency(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        self._same_currency(other)
        return Money(self.minor - other.minor, self.currency)

    def __mul__(self, times: int) -> Money:
        return Money(self.minor * times, self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def __lt__(self, other: Money) -> bool:
        self._same_currency(other)
        return self.minor < other.minor

    def __le__(self, other: Money) -> bool:
        self._same_currency(other)
        return self.minor <= other.minor

    def _same_currency(self, other: Money) -> None:
        if self.currency != other.currency:
            raise CurrencyMismatchError(self.currency, other.currency)
