"""What the CLDR knows of a language, by Babel.

Babel lets languages share tables that they inherit, and writes into such a table what its links came to for the first
language that asks (https://github.com/python-babel/babel/issues/1234): German days then came in Lao months.
"""

from __future__ import annotations

from copy import deepcopy
from functools import cache
from typing import Final

from babel import Locale, localedata

_LINKED: Final = ("months", "days")
"""Tables whose links are followed here."""


def locale_of(language: str) -> Locale:
    """The locale of a language, with names of months and days that are its own.

    Raises:
        UnknownLocaleError: the CLDR doesn't have it.
        ValueError: that is no code of a language.
    """
    locale = Locale.parse(language.replace("-", "_"))
    _part(str(locale))
    return locale


@cache
def _part(name: str) -> None:
    data = localedata.load(name)
    for table in _LINKED:
        data[table] = deepcopy(data[table])
