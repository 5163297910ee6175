"""Suite ``accented``: sentences read by people whose first language is another, open vocabulary.

The speakers of ``audio/train`` whose number ends in 7 are never trained on. All models hear with the embedded one's
graph.
"""

from __future__ import annotations

import csv
from itertools import groupby
from pathlib import Path
from typing import Final

from tests.benchmarks import contestants, graphs
from tests.benchmarks.comparison import compare, misheard
from tests.benchmarks.conditions import MATERIAL_MISSING, Conditions
from tests.benchmarks.listening import listen
from tests.benchmarks.recordings import Recording, seconds_of
from tests.benchmarks.report import Report, Table

FOLDER: Final = "train"
_HELD_OUT_END: Final = "7"
_HOW: Final = "The prototype was trained on these speakers, so its errors are too few."
_PER_SPEAKER: Final = 5
_PER_SPEAKER_QUICK: Final = 2


def measure() -> Report:
    """The first sentences of each held-out speaker."""
    conditions = Conditions.of_run()
    folder = conditions.recordings(FOLDER)
    if folder is None:
        return Report(tables=[Table("accented", ("not measured",), [(MATERIAL_MISSING,)])])
    per_speaker = _PER_SPEAKER_QUICK if conditions.quick else _PER_SPEAKER
    by_speaker = [list(entries) for _, entries in groupby(held_out(folder), key=lambda pair: pair[0])]
    recordings = [recording for entries in by_speaker for _, recording in entries[:per_speaker]]
    engines = contestants.models(conditions, graphs.general())
    if not conditions.quick:
        engines += [contestants.pocketsphinx(), contestants.whisper()]
    results = [listen(engine, recordings) for engine in engines]
    report, title = Report(), f"Foreign accents: {len(recordings)} sentences, {len(by_speaker)} unseen speakers"
    compare(report, title, recordings, results, _HOW)
    report.tables.append(misheard("Misheard by the model", recordings, results[0]))
    return report


def held_out(folder: Path) -> list[tuple[str, Recording]]:
    """Speaker and recording of every utterance that is kept from training, by speaker."""
    with (folder / "transcripts.tsv").open(encoding="utf-8", newline="") as file:
        rows = sorted(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE), key=lambda row: row["speaker"])
    kept = [row for row in rows if row["speaker"].isdecimal() and row["speaker"].endswith(_HELD_OUT_END)]
    paths = [folder / "wav" / row["file"] for row in kept]
    return [
        (row["speaker"], Recording(str(path), row["transcript"], seconds_of(path)))
        for row, path in zip(kept, paths, strict=True)
    ]
