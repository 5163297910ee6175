"""Suite ``coffee``: orders of real people, in silence and with a kitchen's noise, and how many are right as a whole.

All but Whisper know the same language model, made from random orders over the menu: none from the recordings' labels.
"""

from __future__ import annotations

import json
import statistics
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from tests.benchmarks import contestants, graphs
from tests.benchmarks.coffee_menu import Marks, marks, orders
from tests.benchmarks.conditions import MATERIAL_MISSING, Conditions
from tests.benchmarks.listening import SILENCE, Engine, Heard, Snr, listen_all, named
from tests.benchmarks.recordings import Recording, seconds_of
from tests.benchmarks.report import Cell, Figure, Report, Table
from tests.benchmarks.word_errors import normalized

FOLDER: Final = "coffee"
ORDERS: Final = 15_000
_SEED: Final = 15
_NOISES: Final[tuple[Snr, ...]] = (SILENCE, 6.0, 9.0, 12.0, 15.0, 18.0, 21.0, 24.0)
_NOISES_QUICK: Final[tuple[Snr, ...]] = (SILENCE, 10.0)
_QUICK: Final = 60
_WHISPER: Final = 60
_RIVALS_NOISES: Final[tuple[Snr, ...]] = (SILENCE, 12.0)
"""What the other engines hear is for comparing; the bars are for the model, in all noises."""
_MANY: Final = 2
"""Noises that deserve a mean."""
_COLUMNS: Final = ("engine", "noise", "orders", "slots right %", "orders right %", "CPU time")
_HOW: Final = (
    f"An order is right when it has every slot that was said, and none beside. Language model: {ORDERS} random orders. "
    "Whisper hears openly; its digits are read as words. CPU time: processor seconds for a second of sound."
)

Order = tuple[Recording, dict[str, str]]


def measure() -> Report:
    """Every engine on the recorded orders."""
    conditions = Conditions.of_run()
    folder = conditions.recordings(FOLDER)
    if folder is None:
        return Report(tables=[Table("coffee", ("not measured",), [(MATERIAL_MISSING,)])])
    said = _recorded(folder)[: _QUICK if conditions.quick else None]
    noises = _NOISES_QUICK if conditions.quick else _NOISES
    recordings = [recording for recording, _ in said]
    report = Report()
    results = listen_all(_engines(conditions), recordings, noises)
    report.tables.append(Table("Coffee orders", _COLUMNS, [row for h in results for row in _rows(h, said)], _HOW))
    for heard in results:
        report.figures.extend(_figures(heard, said))
    report.tables.append(_wrong(results[0], said))
    return report


def _engines(conditions: Conditions) -> list[Engine]:
    graph = graphs.of_sentences(orders(ORDERS, _SEED))
    own, *older = contestants.models(conditions, graph)
    if conditions.quick:
        return [own, *older]
    rivals = (replace(engine, noises=_RIVALS_NOISES) for engine in (*older, contestants.pocketsphinx(graph)))
    return [own, *rivals, contestants.whisper(_WHISPER, _RIVALS_NOISES)]


def _recorded(folder: Path) -> list[Order]:
    """Recordings and labels, shuffled by their random names."""
    labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
    paths = [(folder / name, label["slots"]) for name, label in sorted(labels.items())]
    return [(Recording(str(path), "", seconds_of(path)), slots) for path, slots in paths]


def _marks(heard: Heard, snr: Snr, said: Sequence[Order]) -> list[Marks]:
    pairs = zip(said, heard.texts[snr], strict=False)  # the slow hear a part
    return [marks(label, normalized(text)) for (_, label), text in pairs]


def _slots(found: list[Marks]) -> float:
    return 100.0 * sum(order.right for order in found) / sum(order.slots for order in found)


def _whole(found: list[Marks]) -> float:
    return 100.0 * sum(order.whole for order in found) / len(found)


def _rows(heard: Heard, said: Sequence[Order]) -> list[tuple[Cell, ...]]:
    title, cost = heard.engine.title, heard.cpu_time
    if heard.missing:
        return [(title, heard.missing, None, None, None, None)]
    found = {snr: _marks(heard, snr, said) for snr in heard.texts}
    rows: list[tuple[Cell, ...]] = [
        (title, named(snr), len(each), _slots(each), _whole(each), cost) for snr, each in found.items()
    ]
    noisy = [each for snr, each in found.items() if snr is not None]
    if len(noisy) < _MANY:
        return rows
    slots, whole = (statistics.mean(share(each) for each in noisy) for share in (_slots, _whole))
    return [*rows, (title, f"mean of {len(noisy)} noises", len(noisy[0]), slots, whole, cost)]


def _figures(heard: Heard, said: Sequence[Order]) -> list[Figure]:
    name = heard.engine.name
    if heard.missing:
        return [Figure(f"orders right, {name}, silence", None, "%", heard.missing)]
    found = {snr: _marks(heard, snr, said) for snr in heard.texts}
    figures = [Figure(f"orders right, {name}, {named(snr)}", _whole(each), "%") for snr, each in found.items()]
    figures += [Figure(f"slots right, {name}, {named(snr)}", _slots(each), "%") for snr, each in found.items()]
    noisy = [_whole(each) for snr, each in found.items() if snr is not None]
    if len(noisy) < _MANY:
        return figures
    return [*figures, Figure(f"orders right, {name}, mean of the noises", statistics.mean(noisy), "%")]


def _wrong(heard: Heard, said: Sequence[Order]) -> Table:
    """What the model got wrong in silence."""
    pairs = zip(said, heard.texts.get(SILENCE, ()), strict=False)
    rows: list[tuple[Cell, ...]] = [
        (Path(recording.path).stem[:8], ", ".join(" ".join(value.split()) for value in label.values()), text)
        for (recording, label), text in pairs
        if not marks(label, normalized(text)).whole
    ]
    return Table("Orders that the model got wrong in silence", ("recording", "ordered", "heard"), rows)
