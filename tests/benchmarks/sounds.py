"""Suite ``sounds``: misheard names found by spelling, by sound, and by both; what an index of 100,000 names costs.

Names are heard by a recognizer that does not have the invented ones; those of the demo store are made of words that it
has, and mostly heard right. Figures are of the names that were not heard as they are written.
"""

from __future__ import annotations

import csv
from typing import Final

from commerce import demo_folder
from tests.benchmarks.misheard import invented, misheard

_INVENTED: Final = 300
_SEED: Final = 3
_OF_THE_STORE: Final = 4
"""One in so many of the demo store's products is said."""


def spoken_names() -> list[str]:
    """The names that are said."""
    with (demo_folder() / "products.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    brands = dict.fromkeys(row["brand"].lower() for row in rows)
    return [*invented(_INVENTED, _SEED), *brands, *(row["name"].lower() for row in rows[::_OF_THE_STORE])]
