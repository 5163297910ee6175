"""What the postcodes of a country look like (CLDR's and the Universal Postal Union's patterns, without spaces).

A country that is not here has postcodes of any letters and digits.
"""

from __future__ import annotations

import re
from typing import Final

SHORTEST: Final = 3
LONGEST: Final = 10
_UK: Final = r"([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})"
_FORMS: Final[dict[str, tuple[str, str]]] = {
    **dict.fromkeys(("US", "PR"), (r"(\d{5})(\d{4})?", "-")),
    **dict.fromkeys(("GB", "IM", "JE", "GG"), (_UK, " ")),
    "CA": (r"([A-Z]\d[A-Z])(\d[A-Z]\d)", " "),
    "NL": (r"([1-9]\d{3})([A-Z]{2})", " "),
    "BR": (r"(\d{5})(\d{3})", "-"),
    "PT": (r"(\d{4})(\d{3})", "-"),
    "PL": (r"(\d{2})(\d{3})", "-"),
    "JP": (r"(\d{3})(\d{4})", "-"),
    **dict.fromkeys(("SE", "CZ", "SK", "GR"), (r"(\d{3})(\d{2})", " ")),
    **dict.fromkeys(("DE", "ES", "FR", "IT", "MX", "KR", "TR", "UA", "FI", "HR", "EE"), (r"(\d{5})", "")),
    **dict.fromkeys(("AT", "AU", "BE", "BG", "CH", "DK", "HU", "LU", "NO", "NZ", "ZA", "AM", "GE"), (r"(\d{4})", "")),
    **dict.fromkeys(("CN", "IN", "RO", "RU", "SG", "KZ", "CO", "VN"), (r"(\d{6})", "")),
}


def written(text: str, country: str) -> str | None:
    """A postcode as its country writes it; ``None`` where it has none like that."""
    code = re.sub(r"[\s-]", "", text).upper()
    form = _FORMS.get(country)
    if form is None:
        return code if SHORTEST <= len(code) <= LONGEST and code.isalnum() else None
    found = re.fullmatch(form[0], code)
    return form[1].join(group for group in found.groups() if group) if found else None
