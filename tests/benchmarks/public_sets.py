"""Public sets of text that nobody here wrote, from ``--material FOLDER/text``: what hawker makes of each.

Their labels are other people's: ``_CLINC``, ``_BITEXT`` and ``_DOGO`` say which of our intents answer which of theirs.
A label that is not there has no counterpart; in clinc150 it is talk that a shop must not act upon.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from nlu import Expectation, Hypothesis, Interpreter
from skills.dialogue.risk import RISKS, Risk
from tests.benchmarks.conditions import MATERIAL_MISSING
from tests.benchmarks.public_numbers import number_rows
from tests.benchmarks.report import Cell, Figure, Report, Table

Labeled = tuple[str, frozenset[str]]

_CLINC: Final = {
    "order": {"search", "add"},
    "order_status": {"order_status"},
    "shopping_list": {"show_cart"},
    "shopping_list_update": {"add", "remove"},
    "yes": {"yes"},
    "no": {"no"},
    "cancel": {"cancel"},
    "repeat": {"repeat"},
    "thank_you": {"thanks"},
    "goodbye": {"goodbye"},
    "greeting": {"greet"},
    "what_can_i_ask_you": {"help"},
    "change_speed": {"slower", "faster"},
    "change_volume": {"louder", "quieter"},
}
_CLINC_NEITHER: Final = frozenset({"maybe", "what_is_your_name", "are_you_a_bot", "who_made_you", "change_language"})
"""Neither requests of ours nor talk: a shop may answer them."""
_BITEXT: Final = {
    "place_order": {"checkout", "add", "search"},
    "cancel_order": {"cancel_order"},
    "track_order": {"order_status"},
    "contact_customer_service": {"person", "faq"},
    "contact_human_agent": {"person"},
    "delivery_options": {"faq", "choose_delivery"},
    "delivery_period": {"faq", "order_status"},
    "check_payment_methods": {"faq"},
    "check_refund_policy": {"faq"},
    "get_refund": {"faq"},
    "track_refund": {"faq", "order_status"},
    "get_invoice": {"faq"},
}
_DOGO: Final = {
    "confirmation": {"yes"},
    "rejection": {"no"},
    "openinggreeting": {"greet"},
    "closinggreeting": {"goodbye"},
    "thankyou": {"thanks"},
}
_DOGO_ORDERS: Final = frozenset({"search", "add", "choose"})
_DESTROYS: Final = frozenset({"checkout", "cancel_order", "remove", "empty_cart"})
_COLUMNS: Final = ("set", "of", "utterances", "right %", "nothing %", "another %")
_FREE_YES: Final = Expectation(frozenset({"yes", "no"}))


def add_public_sets(report: Report, interpreter: Interpreter, material: Path | None) -> None:
    """Add what is understood of each set, and what of their talk is acted upon."""
    folder = material / "text" if material and (material / "text").is_dir() else material
    readers = {"clinc150": _clinc, "bitext": _bitext, "multidogo": _dogo}
    rows: list[tuple[Cell, ...]] = []
    for name, read in readers.items():
        if folder is None or not (folder / name).is_dir():
            report.figures.append(Figure(f"intents, {name}", None, "%", MATERIAL_MISSING))
            continue
        labeled = list(read(folder / name))
        rows.append((name, "requests", *_shares(report, name, interpreter, labeled)))
    if folder and (folder / "clinc150").is_dir():
        _add_talk(report, interpreter, [text for text, label in _clinc_lines(folder / "clinc150") if _is_talk(label)])
    if folder and (folder / "recognizers_text").is_dir():
        rows += number_rows(report, folder / "recognizers_text")
    report.tables.append(Table("Public sets", _COLUMNS, rows, "No template was written from them; see public_sets.py."))


def _shares(report: Report, name: str, interpreter: Interpreter, labeled: Sequence[Labeled]) -> tuple[Cell, ...]:
    found = [(interpreter.interpret((Hypothesis(text),), _asked(meant)).intent, meant) for text, meant in labeled]
    right, nothing = sum(f in meant for f, meant in found), sum(f is None for f, _ in found)
    report.figures.append(Figure(f"intents, {name}", 100.0 * right / len(found), "%", f"{len(found)} utterances"))
    return (len(found), *(100.0 * n / len(found) for n in (right, nothing, len(found) - right - nothing)))


def _asked(meant: frozenset[str]) -> Expectation:
    """A yes and a no are answers: something was asked before them."""
    return _FREE_YES if meant <= {"yes", "no"} else Expectation()


def _add_talk(report: Report, interpreter: Interpreter, talk: Sequence[str]) -> None:
    acted = [intent for text in talk if (intent := interpreter.interpret((Hypothesis(text),)).intent)]
    risky = sum(RISKS.get(intent, Risk.FREE) > Risk.FREE for intent in acted)
    kinds = (
        ("false actions", len(acted)),
        ("risky false actions", risky),
        ("destructive false actions", sum(intent in _DESTROYS for intent in acted)),
    )
    for name, count in kinds:
        report.figures.append(Figure(f"{name}, clinc150", 100.0 * count / len(talk), "%", f"{len(talk)} utterances"))


def _clinc_lines(folder: Path) -> list[tuple[str, str]]:
    parts = json.loads((folder / "val.json").read_text(encoding="utf-8"))
    return [(text, label) for lines in parts.values() for text, label in lines]


def _is_talk(label: str) -> bool:
    return label not in _CLINC and label not in _CLINC_NEITHER


def _clinc(folder: Path) -> Iterator[Labeled]:
    return _mapped(_clinc_lines(folder), _CLINC)


def _bitext(folder: Path) -> Iterator[Labeled]:
    with (folder / "validation.csv").open(encoding="utf-8", newline="") as file:
        lines = [(row["utterance"], row["intent"]) for row in csv.DictReader(file)]
    return _mapped(lines, _BITEXT)


def _dogo(folder: Path) -> Iterator[Labeled]:
    with (folder / "fastfood_dev.tsv").open(encoding="utf-8", newline="") as file:
        lines = [(row["utterance"], row["intent"]) for row in csv.DictReader(file, delimiter="\t")]
    yield from _mapped(lines, _DOGO)
    yield from ((text, _DOGO_ORDERS) for text, label in lines if label.startswith("order") and text)


def _mapped(lines: Iterable[tuple[str, str]], ours: dict[str, set[str]]) -> Iterator[Labeled]:
    return ((text, frozenset(ours[label])) for text, label in lines if label in ours and text)
