"""Tables and figures of several engines on the same recordings: word errors in each noise."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tests.benchmarks.listening import Heard, Snr, named
from tests.benchmarks.recordings import Recording
from tests.benchmarks.report import Cell, Figure, Report, Table
from tests.benchmarks.word_errors import JIWER, normalized, word_errors

_COLUMNS: Final = ("engine", "noise", "recordings", "WER %", "sub %", "del %", "ins %", "all right %", "CPU time")
_HOW: Final = (
    "CPU time: processor seconds for a second of sound, median of the recordings. Before comparing: lower case, "
    "numbers in words, no punctuation."
)


def compare(
    report: Report, title: str, recordings: Sequence[Recording], results: Sequence[Heard], how: str = ""
) -> None:
    """Add the word errors of every engine to a report: a table, and ``WER, <engine>, <noise>`` for each figure."""
    rows: list[tuple[Cell, ...]] = []
    for heard in results:
        if heard.missing:
            rows.append((heard.engine.title, heard.missing, *[None] * (len(_COLUMNS) - 2)))
            report.figures.append(Figure(f"WER, {heard.engine.name}, silence", None, "%", heard.missing))
        for snr in heard.texts:
            said = [recording.said for recording in heard.engine.share_of(recordings)]
            figure, row = _compared(heard, snr, said)
            report.figures.append(figure)
            rows.append(row)
    report.tables.append(Table(title, _COLUMNS, rows, f"{how} {_HOW}".strip()))


def misheard(title: str, recordings: Sequence[Recording], heard: Heard, snr: Snr = None) -> Table:
    """What an engine got wrong."""
    pairs = zip(recordings, heard.texts.get(snr, ()), strict=False)
    wrong: list[tuple[Cell, ...]] = [(r.said, text) for r, text in pairs if normalized(r.said) != normalized(text)]
    return Table(title, ("said", "heard"), wrong)


def _compared(heard: Heard, snr: Snr, said: list[str]) -> tuple[Figure, tuple[Cell, ...]]:
    name, beginning = f"WER, {heard.engine.name}, {named(snr)}", (heard.engine.title, named(snr), len(said))
    errors = word_errors(said, heard.texts[snr])
    if errors is None:
        return Figure(name, None, "%", JIWER), (*beginning, JIWER, *[None] * 5)
    shares = (errors.rate, errors.substituted, errors.deleted, errors.inserted, errors.utterances_right)
    return Figure(name, errors.rate, "%", f"{len(said)} recordings"), (*beginning, *shares, heard.cpu_time)
