"""Suite ``sounds``: misheard names found by spelling, by sound, and by both; what an index of 100,000 names costs.

Names are heard by a recognizer that does not have the invented ones; those of the demo store are made of words that it
has, and mostly heard right. Figures are of the names that were not heard as they are written.
"""

from __future__ import annotations

import csv
import random
import time
from collections.abc import Callable, Sequence
from typing import Any, Final

from rapidfuzz import fuzz, process, utils
from rapidfuzz.distance import JaroWinkler, Levenshtein

from commerce import demo_folder
from nlu import SoundIndex
from tests.benchmarks import machine
from tests.benchmarks.brand_names import any_brand
from tests.benchmarks.catalogue import product_name
from tests.benchmarks.misheard import VOICES, Misheard, invented, misheard
from tests.benchmarks.own_process import in_own_process
from tests.benchmarks.progress import track, working
from tests.benchmarks.recordings import VOICE_MISSING
from tests.benchmarks.report import Cell, Figure, Report, Table
from tests.benchmarks.spread import Spread

MANY: Final = 100_000
_INVENTED: Final = 300
_SEED: Final = 3
_OF_THE_STORE: Final = 4
"""One in so many of the demo store's products is said."""
_LOOKUPS: Final = 400
_DEEP: Final = 60
"""Matches that are put in another order, to see what sound alone finds."""
_SCORERS: Final[dict[str, Callable[..., float]]] = {
    "ratio": fuzz.ratio,
    "WRatio": fuzz.WRatio,
    "token_set_ratio": fuzz.token_set_ratio,
    "token_sort_ratio": fuzz.token_sort_ratio,
    "partial_ratio": fuzz.partial_ratio,
    "Levenshtein": Levenshtein.normalized_similarity,
    "Jaro-Winkler": JaroWinkler.similarity,
}
_COLUMNS: Final = ("names in the shop", "found by", "recall@1 %", "recall@3 %")
_HOW: Final = (
    f"Voices: {', '.join(VOICES)}. The first reads names by eSpeak NG's rules, as the index does; people vary more."
)


def measure() -> Report:
    """Recall among the names that were said and among many more; then time and memory."""
    report = Report()
    try:
        said = misheard(spoken_names())
    except ImportError:
        report.tables.append(Table("sounds", ("not measured",), [(VOICE_MISSING,)]))
    else:
        _add_recall(report, [each for each in said if each.heard and each.heard != each.name], len(said))
    _add_cost(report)
    return report


def spoken_names() -> list[str]:
    """The names that are said."""
    with (demo_folder() / "products.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    brands = dict.fromkeys(row["brand"].lower() for row in rows)
    return [*invented(_INVENTED, _SEED), *brands, *(row["name"].lower() for row in rows[::_OF_THE_STORE])]


def many_names() -> list[str]:
    """So many invented names, nearly every one with a word that no other has."""
    draw = random.Random(_SEED)  # noqa: S311 - the same names each time, no secret
    found: dict[str, None] = {}
    while len(found) < MANY:
        one, other = any_brand(draw), any_brand(draw)
        kind = product_name(draw.randrange(MANY)).lower().split()[-1]
        found[draw.choice((one, f"{one} {kind}", one + other, f"{one} {other}"))] = None
    return list(found)


def cost() -> dict[str, Any]:
    """Be a process that indexes many names: seconds, MB, milliseconds of lookups; of the clock and the processor."""
    names = many_names()
    SoundIndex.build(["warm up"], "en").find("warm up")
    before = machine.resident_mb()
    clock, began = time.perf_counter(), time.process_time()
    index = SoundIndex.build(names, "en")
    built = {"wall_s": time.perf_counter() - clock, "cpu_s": time.process_time() - began}
    after = machine.resident_mb()
    walls, cpus = [], []
    for name in random.Random(_SEED).sample(names, _LOOKUPS):  # noqa: S311 - no secret
        heard = f"do you have {name[: len(name) // 2]} {name[len(name) // 2 :]}"
        wall, cpu = time.perf_counter(), time.process_time()
        index.find(heard)
        walls.append(1000 * (time.perf_counter() - wall))
        cpus.append(1000 * (time.process_time() - cpu))
    return {
        **built,
        "added_mb": None if before is None or after is None else after - before,
        "wall_p95_ms": Spread.of(walls).p95,
        "cpu_p95_ms": Spread.of(cpus).p95,
    }


def _add_recall(report: Report, wrong: Sequence[Misheard], said: int) -> None:
    shop = list(dict.fromkeys(spoken_names()))
    scorer = _best_scorer(wrong, shop)
    rows: list[tuple[Cell, ...]] = []
    for names in (shop, list(dict.fromkeys([*shop, *many_names()]))):
        spelled = _spelled(wrong, names, scorer)
        sound, both = _heard(wrong, names)
        for title, ranks in ((f"spelling ({scorer})", spelled), ("sound", sound), ("both", both)):
            rows.append((len(names), title, _recall(ranks, 1), _recall(ranks, 3)))
        size = "shop" if names is shop else f"{MANY} names"
        report.figures.append(Figure(f"recall@1, both, {size}", _recall(both, 1), "%"))
        report.figures.append(
            Figure(f"recall@1, both over spelling, {size}", _recall(both, 1) / max(1e-9, _recall(spelled, 1)), "times")
        )
    title = f"{len(wrong)} of {said} names misheard: which are found"
    report.tables.append(Table(title, _COLUMNS, rows, _HOW))


def _best_scorer(wrong: Sequence[Misheard], names: Sequence[str]) -> str:
    """The scorer of rapidfuzz that finds most."""
    return max(_SCORERS, key=lambda scorer: _recall(_spelled(wrong, names, scorer), 1))


def _spelled(wrong: Sequence[Misheard], names: Sequence[str], scorer: str) -> list[int | None]:
    """The place of each name among those spelled most alike, from 0; ``None`` beyond the third."""
    places = []
    for each in track(wrong, f"{scorer}, {len(names)} names"):
        heard = utils.default_process(each.heard)
        found = [name for name, _, _ in process.extract(heard, names, scorer=_SCORERS[scorer], limit=3)]
        places.append(found.index(each.name) if each.name in found else None)
    return places


def _heard(wrong: Sequence[Misheard], names: Sequence[str]) -> tuple[list[int | None], list[int | None]]:
    """The same by sound alone, and by sound and spelling."""
    with working(f"Indexing {len(names)} names"):
        index = SoundIndex.build(names, "en")
    by_sound, by_both = [], []
    for each in track(wrong, f"by sound, {len(names)} names"):
        found = index.find(each.heard, _DEEP)
        both = [match.name for match in found][:3]
        sound = [match.name for match in sorted(found, key=lambda match: -match.sound)][:3]
        by_sound.append(sound.index(each.name) if each.name in sound else None)
        by_both.append(both.index(each.name) if each.name in both else None)
    return by_sound, by_both


def _recall(places: Sequence[int | None], within: int) -> float:
    return 100.0 * sum(place is not None and place < within for place in places) / max(1, len(places))


def _add_cost(report: Report) -> None:
    with working(f"Indexing {MANY} names"):
        found = in_own_process(cost)
    report.figures.extend(
        [
            Figure(f"index, {MANY} names", found["wall_s"], "s"),
            Figure(f"index memory, {MANY} names", found["added_mb"], "MB", "" if found["added_mb"] else machine.PSUTIL),
            Figure(f"lookup p95, {MANY} names", found["wall_p95_ms"], "ms"),
        ]
    )
    row = (MANY, found["wall_s"], found["cpu_s"], found["added_mb"], found["wall_p95_ms"], found["cpu_p95_ms"])
    columns = ("names", "index s", "CPU s", "memory MB", "lookup p95 ms", "CPU ms")
    report.tables.append(
        Table("The index, nearly every name with a word of its own", columns, [row], f"{_LOOKUPS} lookups, one thread.")
    )
