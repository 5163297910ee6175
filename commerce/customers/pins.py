"""PINs: four to eight digits, kept as an argon2 hash, compared with the same work whether or not there is one."""

from __future__ import annotations

import re
import secrets
from datetime import datetime
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError
from sqlalchemy.orm import Session

from commerce.customers.rows import CustomerPinRow

_HASHER: Final = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
"""The parameters that OWASP's Password Storage Cheat Sheet names for argon2id."""
_NOBODYS: Final = _HASHER.hash("no digits, so that no PIN is ever equal")
_FORM: Final = re.compile(r"[0-9]{4,8}")
CODE_DIGITS: Final = 6
_RUNS: Final = ("01234567890", "09876543210")


def is_fit(pin: str) -> bool:
    """Whether a PIN is 4 to 8 digits, and not one digit again and again or a run of them."""
    return _FORM.fullmatch(pin) is not None and len(set(pin)) > 1 and not any(pin in run for run in _RUNS)


def keep(session: Session, customer_id: str, pin_hash: str, now: datetime) -> None:
    """Set or change a PIN."""
    session.merge(CustomerPinRow(customer_id=customer_id, hash=pin_hash, changed_at=now))


def hashed(pin: str) -> str:
    """What is kept of a PIN; takes some hundredths of a second, so no transaction should wait for it."""
    return _HASHER.hash(pin)


def random_code() -> str:
    """A new code of ``CODE_DIGITS`` digits, to be sent to a customer."""
    return f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}}"


def is_right(kept: str | None, pin: str) -> bool:
    """Whether a PIN is the one that was hashed; the same work where none is kept."""
    try:
        return _HASHER.verify(kept or _NOBODYS, pin) and kept is not None
    except (VerifyMismatchError, InvalidHashError):
        return False
