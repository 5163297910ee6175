"""Suite ``reload``: how soon a product added to a running kiosk is heard, and whether sound is lost meanwhile.

The kiosk hears somebody who asks for the product again and again, in real time, from before it is there. The row is
committed by another process. CPU seconds say what a machine with nothing else to do would take.
"""

from __future__ import annotations

import csv
import os
import resource
import shutil
import statistics
import tempfile
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from threading import Thread
from typing import Any, Final

from commerce import demo_folder, import_store
from skills.assembly import open_house
from skills.hearing.ear import Ear
from skills.settings import load_settings
from tests.benchmarks.catalogue import write_catalogue
from tests.benchmarks.own_process import in_own_process
from tests.benchmarks.progress import track
from tests.benchmarks.recordings import VOICE_MISSING, shopper
from tests.benchmarks.report import Figure, Report, Table
from voice import Listeners, StreamFullError, Streams, Transcript

_SIZES: Final = (0, 1_000, 10_000)
"""Products; 0 is the demo shop."""
_NAMES: Final = ("Quellifant", "Zorbinax", "Wumbolite")
"""Added one after another."""
_SAID: Final = "do you have the {}"
_FRAME: Final = 3200
_FRAME_S: Final = 0.1
_PAUSE: Final = bytes(32000)
_PATIENCE_S: Final = 30.0
_HOW: Final = (
    f"Median of {len(_NAMES)} products. Recognizable: from the row's commit until the next utterance is heard with the "
    "name. Heard: until the end of the first utterance, of some 2 s, in which it was. Lesson: CPU time of the "
    "processes that compile and try the graph. Frames are lost if the recognizer's queue refuses them."
)


@dataclass
class Reload:
    """One product that was added; seconds from its commit."""

    recognizable_s: float
    heard_s: float
    lesson_cpu_s: float
    frames: int
    lost: int


@dataclass
class _Kiosk:
    """What its stream brought."""

    heard: list[tuple[float, str]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def transcript(self, transcript: Transcript) -> None:
        if transcript.final:
            self.heard.append((time.time(), transcript.text))

    def first_with(self, name: str) -> float:
        """When a name was heard first; 0 for not yet."""
        return next((at for at, text in self.heard if name.lower() in text), 0.0)


def measure() -> Report:
    """Each shop in a process of its own."""
    try:
        shopper()
    except ImportError:
        return Report(tables=[Table("reload", ("not measured",), [(VOICE_MISSING,)])])
    report, rows = Report(), []
    for products in _SIZES:
        with tempfile.TemporaryDirectory(prefix="hawker-bench-") as folder:
            runs = [Reload(**run) for run in in_own_process(follow, folder, products)]
        shop = f"{products} products" if products else "demo shop"
        medians = {name: statistics.median(asdict(run)[name] for run in runs) for name in asdict(runs[0])}
        lost = sum(run.lost for run in runs)
        figures = [
            Figure(f"recognizable, {shop}", medians["recognizable_s"], "s"),
            Figure(f"heard, {shop}", medians["heard_s"], "s"),
            Figure(f"lesson CPU time, {shop}", medians["lesson_cpu_s"], "s"),
            Figure(f"frames lost, {shop}", float(lost), ""),
        ]
        report.figures.extend(figures)
        frames = sum(run.frames for run in runs)
        rows.append((shop, medians["recognizable_s"], medians["heard_s"], medians["lesson_cpu_s"], frames, lost))
    columns = ("shop", "recognizable, s", "heard, s", "lesson CPU, s", "frames", "lost")
    report.tables.append(Table("A product added to a running kiosk", columns, [*rows], _HOW))
    return report


def follow(folder: str, products: int) -> list[dict[str, Any]]:
    """Be the kiosk."""
    os.environ["XDG_CACHE_HOME"] = str(Path(folder) / "cache")
    sounds = {name: shopper().pcm(_SAID.format(name)) + _PAUSE for name in _NAMES}
    in_own_process(stock, folder, products)
    settings = load_settings(database_url=str(Path(folder) / "shop.sqlite"))
    house = open_house(settings)
    with Ear(settings, house.shop, house.assistant.pack) as ear, Streams(ear.model) as streams:
        ear.settle()
        runs = [asdict(_added(ear, streams, folder, name, sounds[name])) for name in track(_NAMES, "Adding products")]
    house.close()
    return runs


def stock(folder: str, products: int) -> None:
    """Fill the store."""
    goods = Path(folder) / "goods"
    if products:
        write_catalogue(goods, products)
    else:
        shutil.copytree(demo_folder(), goods)
    _load(folder)


def add(folder: str, name: str) -> float:
    """Add a product; the time of the commit."""
    goods = Path(folder) / "goods"
    _append(goods / "products.csv", {"id": name.lower(), "name": name, "brand": "", "aliases": ""})
    _append(goods / "variants.csv", {"sku": name, "product_id": name.lower()})
    return _load(folder)


def _load(folder: str) -> float:
    house = open_house(load_settings(database_url=str(Path(folder) / "shop.sqlite")))
    import_store(house.database, Path(folder) / "goods")
    committed = time.time()
    house.close()
    return committed


def _append(path: Path, cells: dict[str, str]) -> None:
    """A row like the first one, but for these cells."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        first, columns = next(rows), rows.fieldnames or ()
    with path.open("a", encoding="utf-8", newline="") as file:
        csv.DictWriter(file, columns).writerow(first | cells)


def _added(ear: Ear, streams: Streams, folder: str, name: str, pcm: bytes) -> Reload:
    kiosk = _Kiosk()
    stream = streams.open(Listeners(kiosk.transcript, lambda error: kiosk.problems.append(str(error))))
    committed: list[float] = []
    adding = Thread(target=lambda: committed.append(in_own_process(add, folder, name)))
    adding.start()
    known = used = lesson_s = 0.0
    frames = lost = 0
    begun = time.perf_counter()
    while not kiosk.first_with(name) and frames * _FRAME_S < _PATIENCE_S:
        if committed and not used:
            used = _children_s()
        if not known and ear.model().knows(name.lower()):
            known, lesson_s = time.time(), _children_s() - used
        at = frames * _FRAME % len(pcm)
        try:
            stream.feed(pcm[at : at + _FRAME])
        except StreamFullError:
            lost += 1
        frames += 1
        time.sleep(max(0.0, begun + frames * _FRAME_S - time.perf_counter()))
    stream.close()
    adding.join()
    heard = kiosk.first_with(name) or committed[0] + _PATIENCE_S
    return Reload((known or heard) - committed[0], heard - committed[0], lesson_s, frames, lost + len(kiosk.problems))


def _children_s() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
