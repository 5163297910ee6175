"""Numbers and amounts of money in the specifications of ``recognizers_text``, in each language that there is a pack of.

A sentence counts as a whole: every number or amount that the specification says, and no other. Its values are written
with the decimal sign of their language, and fractions with ten digits; sentences whose values are no numbers are left
out. What libraries of other people support (``NotSupported``) plays no part: it differs between the languages. Much in
the set is said to no shop (negative numbers, fractions, powers, billions), so that whole numbers that a shopper may say
have a row of their own. An amount below one is compared in its minor unit: "34 cents" is 34 there and 0.34 here.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from nlu import LanguagePack, PriceRange
from nlu.packs.pack import languages_there
from nlu.tagging.prices import PriceFinder
from nlu.tagging.scanning import Scan
from tests.benchmarks.report import Cell, Figure, Report

LANGUAGES: Final = {
    "English": "en",
    "Spanish": "es",
    "Portuguese": "pt",
    "French": "fr",
    "German": "de",
    "Korean": "ko",
}
"""Folders of the set, and the languages that they are in."""
MOST: Final = 999_999
"""The greatest whole number that a shopper may say."""
CLOSE: Final = 1e-9
"""Values that differ by less, relative to the greater, are the same."""
_COMMA: Final = frozenset({"es", "pt", "fr", "de"})
"""Languages whose values are written with a decimal comma."""

Read = Callable[[LanguagePack, str], list[float]]


@dataclass(frozen=True)
class _Case:
    text: str
    values: list[float]


def number_rows(report: Report, folder: Path) -> list[tuple[Cell, ...]]:
    """Rows of a table, and a figure for each language and kind."""
    rows: list[tuple[Cell, ...]] = []
    for name, language in LANGUAGES.items():
        if language not in languages_there():
            continue
        pack = LanguagePack.load(language)
        numbers = _cases(folder / name / "NumberModel.json", language)
        whole = [case for case in numbers if all(value.is_integer() and 0 <= value <= MOST for value in case.values)]
        rows.append(_row(report, pack, f"numbers in {name}", numbers, _numbers))
        rows.append(_row(report, pack, f"whole numbers in {name}", whole, _numbers))
        amounts = _cases(folder / name / "CurrencyModel.json", language)
        rows.append(_row(report, pack, f"amounts in {name}", amounts, _amounts))
    return rows


def _row(report: Report, pack: LanguagePack, what: str, cases: Sequence[_Case], read: Read) -> tuple[Cell, ...]:
    found = [(read(pack, case.text), case.values) for case in cases]
    if read is _amounts:
        found = [([*map(_in_minor, values)], [*map(_in_minor, wanted)]) for values, wanted in found]
    right = sum(_same(values, wanted) for values, wanted in found)
    nothing = sum(not values for values, _ in found)
    report.figures.append(
        Figure(f"{what}, recognizers_text", 100.0 * right / len(cases), "%", f"{len(cases)} sentences")
    )
    shares = (100.0 * n / len(cases) for n in (right, nothing, len(cases) - right - nothing))
    return ("recognizers_text", what, len(cases), *shares)


def _cases(path: Path, language: str) -> list[_Case]:
    """The sentences that say something, with the values that they say."""
    specification = json.loads(path.read_text(encoding="utf-8-sig"))
    read = [(case["Input"], _values(case["Results"], language)) for case in specification if case["Results"]]
    return [_Case(text, values) for text, values in read if values is not None]


def _values(results: Sequence[dict[str, Any]], language: str) -> list[float] | None:
    """The values of a sentence; ``None`` where one is no number."""
    written = [str(result["Resolution"].get("value")) for result in results]
    if language in _COMMA:
        written = [value.replace(",", ".") for value in written]
    try:
        return [float(value) for value in written]
    except ValueError:
        return None


def _same(found: Sequence[float], wanted: Sequence[float]) -> bool:
    return len(found) == len(wanted) and all(
        abs(one - other) <= CLOSE * max(abs(one), abs(other), 1) for one, other in zip(found, wanted, strict=True)
    )


def _in_minor(value: float) -> float:
    return value * 100 if 0 < value < 1 else value


def _numbers(pack: LanguagePack, text: str) -> list[float]:
    words = pack.words
    return [float(span.value) for span in words.numbers.find(words.normalizer.words(text)) if not span.ordinal]


def _amounts(pack: LanguagePack, text: str) -> list[float]:
    """What is said to be money, whatever limit it is."""
    said = pack.words.normalizer.words(text)
    scan = Scan(said, pack.words.numbers.find(said))
    scan.collect("price", PriceFinder(pack.words.file.prices).find)
    ranges = [unit.value for unit in scan.units() if isinstance(unit.value, PriceRange)]
    return [value for each in ranges for value in _ends(each)]


def _ends(limits: PriceRange) -> list[float]:
    ends = [float(end) for end in (limits.low, limits.high) if end is not None]
    nearly = limits.low is not None and limits.high is not None and limits.high * 2 == limits.low * 3
    return [sum(ends) / len(ends)] if nearly else ends
