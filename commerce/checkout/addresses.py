"""Addresses and contacts as they are kept: clean, of sensible length, in places that are delivered to."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import fields, replace
from typing import Final

from email_validator import EmailNotValidError, validate_email

from commerce.checkout.postcodes import written
from commerce.customers.values import Address, Contact
from commerce.refusals import Refusal, RefusalReason
from commerce.terms import Terms

LONGEST: Final = 100
"""Characters of one part of an address."""
_PHONE: Final = re.compile(r"\+?\d{6,15}")
_CARD: Final = re.compile(r"(?:\d[ -]?){13,19}")


def checked(address: Address, terms: Terms) -> Address | Refusal:
    """The address as it is kept, or why it can't be; parts may still be missing."""
    parts = {field.name: clean(getattr(address, field.name)) for field in fields(Address)}
    bad = next((name for name, text in parts.items() if _is_bad(text)), None)
    if bad is not None:
        return Refusal(RefusalReason.BAD_DETAIL, bad)
    country = parts["country"].upper() or (terms.countries[0] if len(terms.countries) == 1 else "")
    if country and terms.countries and country not in terms.countries:
        return Refusal(RefusalReason.NOT_DELIVERED_THERE, country)
    if parts["postcode"]:
        code = written(parts["postcode"], country)
        if code is None:
            return Refusal(RefusalReason.BAD_POSTCODE, parts["postcode"])
        parts["postcode"] = code
    found = replace(address, **(parts | {"country": country}))
    return found if _is_delivered_to(found, terms) else Refusal(RefusalReason.NOT_DELIVERED_THERE, found.postcode)


def clean_contact(contact: Contact) -> Contact | Refusal:
    """A contact as it is kept, or which part can't be."""
    phone = re.sub(r"[ ()./-]", "", clean(contact.phone))
    if phone and _PHONE.fullmatch(phone) is None:
        return Refusal(RefusalReason.BAD_DETAIL, "phone")
    email = clean(contact.email).lower()
    try:
        email = email and validate_email(email, check_deliverability=False).normalized.lower()
    except EmailNotValidError:
        return Refusal(RefusalReason.BAD_DETAIL, "email")
    name = clean(contact.name)
    if len(name) > LONGEST:
        return Refusal(RefusalReason.BAD_DETAIL, "recipient")
    return Contact(name, email, phone)


def clean(text: str) -> str:
    """Without control characters (databases refuse some), with single spaces, composed (NFC)."""
    shown = "".join(" " if unicodedata.category(c)[0] in "CZ" else c for c in text[: 50 * LONGEST])
    return unicodedata.normalize("NFC", " ".join(shown.split()))


def _is_bad(text: str) -> bool:
    """Whether a text is no part of an address: far too long, only signs, or with a card number in it."""
    return len(text) > LONGEST or holds_card(text) or (bool(text) and not any(map(str.isalnum, text)))


def holds_card(text: str) -> bool:
    """Whether a text holds what passes for a card number (ISO/IEC 7812: 13 to 19 digits with their check digit)."""
    return any(_is_card(re.sub(r"\D", "", run.group())) for run in _CARD.finditer(text))


def _is_card(digits: str) -> bool:
    doubled = [int(d) * (1 + i % 2) for i, d in enumerate(reversed(digits))]
    return len(digits) >= 13 and sum(d - 9 * (d > 9) for d in doubled) % 10 == 0


def _is_delivered_to(address: Address, terms: Terms) -> bool:
    """Whether any delivery to an address goes there; while the postcode is not known, it may."""
    if not address.postcode:
        return True
    zone = terms.zone(address)
    to_addresses = [code for code, how in terms.deliveries.items() if how.needs_address]
    return not to_addresses or any(terms.goes_to(code, zone) for code in to_addresses)
