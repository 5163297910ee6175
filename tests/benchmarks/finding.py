"""Suite ``search``: what is found among 49,688 groceries and how quickly, beside rapidfuzz and SQLite FTS5 alone; and
how quickly among a million products.

Names are asked for as written, with a slip of the finger, and as a recognizer without these names heard them from a
voice it never heard. A product is found when it, or one of the very same name, is among the first ten. The rivals are
given nothing but the names. The processor's time is what bars are held against: others may use the machine meanwhile.
"""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from rapidfuzz import fuzz, process

from commerce import LocalShop, SearchQuery, import_store, open_database
from commerce.search.index import prepare_index
from commerce.wording import words
from nlu import SoundIndex
from tests.benchmarks import groceries, machine
from tests.benchmarks.catalogue import needs, samples
from tests.benchmarks.groceries import asked_for, mistyped, write_groceries
from tests.benchmarks.million import MILLION, fill
from tests.benchmarks.misheard import misheard
from tests.benchmarks.own_process import in_own_process
from tests.benchmarks.progress import track, working
from tests.benchmarks.recordings import VOICE_MISSING
from tests.benchmarks.report import Cell, Figure, Report, Table
from tests.benchmarks.spread import Spread

VOICES: Final = ("joe",)
_ASKED: Final = 300
_AMONG: Final = 10
_TIMED: Final = 150
"""Searches of each kind among a million."""
_COLUMNS: Final = ("names", "asked", "found by", "times", "recall@10 %", "p50 ms", "p95 ms", "CPU p50 ms", "CPU p95 ms")
Finder = Callable[[str], Sequence[str]]
"""The names found, best first."""
Question = tuple[str, str]
"""A product's name, and what is asked for it."""


def measure() -> Report:
    """Groceries in English and in French, each in a process of its own; then the million."""
    report = Report()
    try:
        goods = groceries.groceries()
    except ImportError:
        report.tables.append(Table("search", ("not measured",), [(groceries.MISSING,)]))
    else:
        english, french = (
            _questions([each.name for each in asked_for(goods, _ASKED)], spoken=True),
            _questions([each.french for each in asked_for(goods, _ASKED)], spoken=False),
        )
        rows = in_own_process(find, english, False)
        rows += in_own_process(find, french, True)
        _add(report, rows, len(goods))
    with tempfile.TemporaryDirectory(prefix="hawker-bench-") as folder:
        _add_million(report, in_own_process(build, folder), in_own_process(search, folder))
    return report


def _questions(names: Sequence[str], *, spoken: bool) -> dict[str, list[Question]]:
    """What is asked, by kind; of the spoken ones those that were heard as other letters."""
    asked = {
        "clean": [(name, name.lower()) for name in names],
        "typo": [(name, mistyped(name.lower())) for name in names],
    }
    if not spoken:
        return asked
    try:
        heard = misheard(names, VOICES)
    except ImportError:
        return asked
    return asked | {"misheard": [(each.name, each.text) for each in heard if each.is_wrong]}


def find(questions: dict[str, list[Question]], french: bool) -> list[list[Any]]:
    """Be a process that fills a shop and asks each question of each finder: what _add takes."""
    goods = groceries.groceries()
    names = [each.french if french else each.name for each in goods]
    with tempfile.TemporaryDirectory(prefix="hawker-bench-") as folder:
        database = open_database(Path(folder) / "shop.sqlite")
        with working("Importing groceries"):
            import_store(database, write_groceries(Path(folder) / "goods", goods, french=french))
        shop = LocalShop(database)
        if not french:
            with working("Reading the names"):
                shop.find_by_sound(SoundIndex.build(dict.fromkeys(names), "en"))
        finders: dict[str, Finder] = {
            "hawker": lambda text: [h.product.name for h in shop.search(SearchQuery(text, limit=_AMONG)).hits],
            "rapidfuzz alone": _by_rapidfuzz(names),
            "FTS5 alone": _by_fts5(names),
        }
        language = "French" if french else "English"
        return [
            [language, kind, title, len(asked), *_asked(finder, asked, f"{language}, {kind}, {title}")]
            for kind, asked in questions.items()
            for title, finder in finders.items()
        ]


def _asked(finder: Finder, asked: Sequence[Question], title: str) -> list[Any]:
    """Recall in percent, then p50 and p95 of the clock, ms, then all times of the processor, ms."""
    found, walls, cpus = 0, [], []
    finder("warm up")
    for name, text in track(asked, title):
        wall, cpu = time.perf_counter(), time.process_time()
        names = finder(text)
        walls.append(1000 * (time.perf_counter() - wall))
        cpus.append(1000 * (time.process_time() - cpu))
        found += words(name) in map(words, names)
    times = Spread.of(walls)
    return [100.0 * found / len(asked), times.p50, times.p95, cpus]


def _by_rapidfuzz(names: Sequence[str]) -> Finder:
    folded = [name.casefold() for name in names]

    def finder(text: str) -> list[str]:
        return [names[place] for _, _, place in process.extract(text, folded, scorer=fuzz.WRatio, limit=_AMONG)]

    return finder


def _by_fts5(names: Sequence[str]) -> Finder:
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE goods USING fts5(name, tokenize='trigram')")
    database.executemany("INSERT INTO goods VALUES (?)", ((name,) for name in names))

    def finder(text: str) -> list[str]:
        plain = " ".join(words(text))
        runs = dict.fromkeys(plain[at : at + 3] for at in range(len(plain) - 2))
        sought = " OR ".join(f'"{run}"' for run in runs)
        query = "SELECT name FROM goods WHERE goods MATCH ? ORDER BY rank LIMIT ?"
        return [name for (name,) in database.execute(query, (sought, _AMONG))] if sought else []

    return finder


def _add(report: Report, rows: list[list[Any]], count: int) -> None:
    table: list[tuple[Cell, ...]] = []
    for *cells, cpus in rows:
        language, kind, title, _, recall, *_walls = cells
        busy = Spread.of(cpus)
        table.append((*cells, busy.p50, busy.p95))
        report.figures.append(Figure(f"recall@10, {language}, {kind}, {title}", recall, "%"))
    for finder in dict.fromkeys(row[2] for row in rows):
        busy = Spread.of([each for row in rows if row[2] == finder for each in row[-1]])
        report.figures.append(Figure(f"p50, groceries, {finder}", busy.p50, "ms"))
        report.figures.append(Figure(f"p95, groceries, {finder}", busy.p95, "ms"))
    if not any(kind == "misheard" for _, kind, *_ in rows):
        report.figures.append(Figure("recall@10, English, misheard, hawker", None, "%", VOICE_MISSING))
    how = f"Misheard: of {_ASKED} names in {', '.join(VOICES)}'s voice, those that were heard as other letters."
    report.tables.append(Table(f"Search among {count} groceries", _COLUMNS, table, how))


def build(folder: str) -> dict[str, float]:
    """Be a process that fills the large shop and builds its index: seconds, of the clock and the processor, and MB."""
    with working(f"Filling a shop of {MILLION} products"):
        database = fill(Path(folder), MILLION)
    clock, busy = time.perf_counter(), time.process_time()
    with working(f"Indexing {MILLION} products"), closing(database), database.read() as session:
        prepare_index(database, session)
    seconds = {"wall_s": time.perf_counter() - clock, "cpu_s": time.process_time() - busy}
    on_disk = sum(path.stat().st_size for path in Path(folder, "shop.sqlite-search").rglob("*") if path.is_file())
    return {**seconds, "disk_mb": on_disk / 1e6, "peak_mb": machine.peak_mb()}


def search(folder: str) -> dict[str, list[list[float]]]:
    """Be a process that searches in the large shop: milliseconds of the clock and of the processor, by kind."""
    shop = LocalShop(open_database(Path(folder) / "shop.sqlite"))
    return {kind: list(_timed(shop, texts, kind)) for kind, texts in _million_questions().items()}


def _million_questions() -> dict[str, list[str]]:
    return {
        "names": [sample.text for sample in samples(MILLION, _TIMED)],
        "names with a typo": [sample.text for sample in samples(MILLION, _TIMED, misspelled=True)],
        "needs": needs(_TIMED),
    }


def _timed(shop: LocalShop, texts: Sequence[str], kind: str) -> Iterator[list[float]]:
    shop.search(SearchQuery("warm up"))
    for text in track(texts, f"Among {MILLION}: {kind}"):
        wall, cpu = time.perf_counter(), time.process_time()
        shop.search(SearchQuery(text, limit=_AMONG))
        yield [1000 * (time.perf_counter() - wall), 1000 * (time.process_time() - cpu)]


def _add_million(report: Report, built: dict[str, float], times: dict[str, list[list[float]]]) -> None:
    of_all = [each for kind in times.values() for each in kind]
    report.figures.extend(
        [
            Figure(f"p95, {MILLION} products", Spread.of([cpu for _, cpu in of_all]).p95, "ms"),
            Figure(f"index, {MILLION} products", built["cpu_s"], "s"),
            Figure(f"index on disk, {MILLION} products", built["disk_mb"], "MB"),
        ]
    )
    rows: list[tuple[Cell, ...]] = []
    for kind, measured in [*times.items(), ("all", of_all)]:
        walls, cpus = (Spread.of([each[place] for each in measured]) for place in (0, 1))
        rows.append((kind, len(measured), walls.p50, walls.p95, cpus.p50, cpus.p95))
    columns = ("asked", "times", "p50 ms", "p95 ms", "CPU p50 ms", "CPU p95 ms")
    how = (
        f"Index: {built['wall_s']:.0f} s, of the processor {built['cpu_s']:.0f} s; {built['disk_mb']:.0f} MB on disk; "
        f"the building process held {built['peak_mb']:.0f} MB at most."
    )
    report.tables.append(Table(f"Search among {MILLION} products", columns, rows, how))
