"""What can go wrong in the shop.

    CommerceError
    ├── CurrencyMismatchError   two currencies in one sum
    ├── UnknownCurrencyError    the shop doesn't sell in a currency
    ├── DatabaseError           the database can't be used
    │   ├── ConflictError       another transaction stood in the way
    │   ├── ConnectionLostError the connection broke in the middle
    │   └── NewerDatabaseError  it was made by a newer hawker
    └── ImportRejectedError     a catalogue file has errors (the first are listed)

A shopper's wish that can't be met is no error: it is a ``Refusal``, a value with a reason fit to be spoken.
"""

from __future__ import annotations


class CommerceError(Exception):
    """Root of the shop's errors; the message tells a person what to do next."""


class CurrencyMismatchError(CommerceError):
    """Two currencies met in one calculation."""

    def __init__(self, one: str, other: str) -> None:
        super().__init__(f"{one} and {other} can't be added or compared; price the whole shop in one currency")


class UnknownCurrencyError(CommerceError):
    """The shop doesn't sell in a currency."""

    def __init__(self, currency: str, known: tuple[str, ...]) -> None:
        super().__init__(f"{currency!r} is no currency that this shop sells in; name one of {', '.join(known)}")


class DatabaseError(CommerceError):
    """The database can't be opened, read or written."""


class ConflictError(DatabaseError):
    """Two transactions stood in each other's way, and this one was given up: made anew, it succeeds."""


class ConnectionLostError(DatabaseError):
    """The connection broke in the middle: whether the last commit was kept is not known, so ask again by its key."""


class NewerDatabaseError(DatabaseError):
    """The database was made by a newer version of hawker."""


class ImportRejectedError(CommerceError):
    """A catalogue file has errors; nothing was changed. ``problems`` are the first, and the number of the others."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__("\n".join(problems))
