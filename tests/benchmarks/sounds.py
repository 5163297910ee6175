"""Suite ``sounds``: misheard names found by spelling, by sound, and by both; what an index of 100,000 names costs.

Names are heard by a recognizer whose vocabulary lacks them. Figures are of those that were heard as other letters.
Spelling alone is the best of rapidfuzz's scorers, on words and on letters run together, chosen for each figure by what
it finds in this very material. It is given the transcript, as a search by spelling would be, and also, for comparison,
the alternatives, whose scores are averaged as the index averages its own.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from anyascii import anyascii
from numpy.typing import NDArray
from rapidfuzz import fuzz, process
from rapidfuzz.distance import JaroWinkler, Levenshtein

from nlu import SoundIndex
from tests.benchmarks import machine
from tests.benchmarks.brand_names import any_brand
from tests.benchmarks.catalogue import product_name
from tests.benchmarks.misheard import JUDGING, Misheard, misheard
from tests.benchmarks.name_splits import brands, judged
from tests.benchmarks.own_process import in_own_process
from tests.benchmarks.progress import track, working
from tests.benchmarks.recordings import VOICE_MISSING
from tests.benchmarks.report import Cell, Figure, Report, Table
from tests.benchmarks.spread import Spread

MANY: Final = 100_000
SIZES: Final = (0, 1_000, 10_000)
"""Names in the shop; 0 stands for those that are said and no others."""
_LOOKUPS: Final = 400
_DEEP: Final = 60
"""Matches that are put in another order, to see what sound alone finds."""
_SEED: Final = 3
Way = tuple[str, Callable[..., float]]
"""What stands between words, and a scorer."""
_WAYS: Final[dict[str, Way]] = {
    "spelling, ratio": ("", fuzz.ratio),
    "spelling, WRatio": ("", fuzz.WRatio),
    "spelling, partial_ratio": ("", fuzz.partial_ratio),
    "spelling, Levenshtein": ("", Levenshtein.normalized_similarity),
    "spelling, Jaro-Winkler": ("", JaroWinkler.similarity),
    "spelling, WRatio of words": (" ", fuzz.WRatio),
    "spelling, token_sort_ratio": (" ", fuzz.token_sort_ratio),
}
_AMONG: Final = 3
_COLUMNS: Final = ("names in the shop", "found by", "from", "recall@1 %", "recall@3 %")
_HOW: Final = (
    f"Voices: {', '.join(JUDGING)}. The first reads names by eSpeak NG's rules, as the index does; people vary more."
)


@dataclass(frozen=True)
class Found:
    """What one way of looking found of some misheard names: each name's place from 0, ``_AMONG`` if beyond."""

    way: str
    places: NDArray[np.intp]

    def recall(self, within: int, of: NDArray[np.bool_] | None = None) -> float:
        """Percent of the names, or of some of them, in the first places."""
        places = self.places if of is None else self.places[of]
        return 100.0 * float(np.mean(places < within)) if len(places) else 0.0


def measure() -> Report:
    """Recall in shops of several sizes; then time and memory of many names."""
    report = Report()
    try:
        said = misheard(judged(), JUDGING)
    except ImportError:
        report.tables.append(Table("sounds", ("not measured",), [(VOICE_MISSING,)]))
    else:
        _add_recall(report, said)
    _add_cost(report)
    return report


def many_names(count: int) -> list[str]:
    """So many invented names, nearly every one with a word that no other has."""
    draw = random.Random(_SEED)  # noqa: S311 - the same names each time, no secret
    found: dict[str, None] = {}
    while len(found) < count:
        one, other = any_brand(draw), any_brand(draw)
        kind = product_name(draw.randrange(MANY)).lower().split()[-1]
        found[draw.choice((one, f"{one} {kind}", one + other, f"{one} {other}"))] = None
    return list(found)


def cost() -> dict[str, Any]:
    """Be a process that indexes many names: seconds, MB, milliseconds of lookups; of the clock and the processor."""
    names = many_names(MANY)
    SoundIndex.build(["warm up"], "en").find("warm up")
    before = machine.resident_mb()
    clock, began = time.perf_counter(), time.process_time()
    index = SoundIndex.build(names, "en")
    built = {"wall_s": time.perf_counter() - clock, "cpu_s": time.process_time() - began}
    after = machine.resident_mb()
    draw, walls, cpus = random.Random(_SEED), [], []  # noqa: S311 - no secret
    for name in draw.sample(names, _LOOKUPS):
        heard = [_torn(name, draw) for _ in range(5)]
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


def _torn(name: str, draw: random.Random) -> str:
    """An alternative that nobody has looked up before: the name in two, with a letter less, in a request."""
    letters, lost = name.replace(" ", ""), draw.randrange(1, len(name.replace(" ", "")) - 1)
    shorter = letters[:lost] + letters[lost + 1 :]
    cut = draw.randrange(1, len(shorter))
    return f"do you have {shorter[:cut]} {shorter[cut:]}"


def _add_recall(report: Report, said: Sequence[Misheard]) -> None:
    wrong = [each for each in said if each.is_wrong]
    names, sold = {each.name for each in wrong}, np.array([each.name in brands() for each in wrong])
    rows: list[tuple[Cell, ...]] = []
    by_kind: list[tuple[Cell, ...]] = []
    for size in SIZES:
        shop = list(dict.fromkeys([*judged(), *many_names(size)]))[: max(size, len(judged()))]
        plain = _spelled(wrong, shop, _WAYS, 1)
        averaged = _spelled(wrong, shop, {plain.way: _WAYS[plain.way]}, 5)
        sound, both = _heard(wrong, shop, 5)
        first = _heard(wrong, shop, 1)
        ways = ((plain, 1), (first[0], 1), (first[1], 1), (averaged, 5), (sound, 5), (both, 5))
        for found, alternatives in ways:
            source = "alternatives" if alternatives > 1 else "transcript"
            rows.append((len(shop), found.way, source, found.recall(1), found.recall(3)))
        for kind, of in (("sold", sold), ("invented", ~sold)):
            by_kind.append(
                (len(shop), kind, int(of.sum()), plain.recall(1, of), both.recall(1, of), both.recall(3, of))
            )
        title = "those said" if not size else f"{size} names"
        report.figures.append(Figure(f"recall@1, both, {title}", both.recall(1), "%"))
        for other, what in ((plain, "spelling"), (averaged, "spelling of the alternatives")):
            times = both.recall(1) / max(1e-9, other.recall(1))
            report.figures.append(Figure(f"recall@1, both over {what}, {title}", times, "times"))
    report.figures.append(Figure("names misheard", len(names), "names"))
    title = f"{len(wrong)} of {len(said)} utterances misheard, of {len(names)} names: which are found"
    report.tables.append(Table(title, _COLUMNS, rows, _HOW))
    columns = ("names in the shop", "names", "utterances", "spelling @1 %", "both @1 %", "both @3 %")
    report.tables.append(Table("By kind: spelling of the transcript, both of the alternatives", columns, by_kind))


def _spelled(wrong: Sequence[Misheard], shop: Sequence[str], ways: Mapping[str, Way], alternatives: int) -> Found:
    """By spelling, in the way that finds most."""
    words, found = [_words(name) for name in shop], []
    for title, (between, scorer) in track(list(ways.items()), f"spelling, {len(shop)} names"):
        written, places = [between.join(each) for each in words], []
        for each in wrong:
            texts = [between.join(_words(text)) for text, _ in each.alternatives[:alternatives]]
            scores = process.cdist(texts, written, scorer=scorer, dtype=np.float32).mean(axis=0)
            places.append(min(_AMONG, int((scores > scores[shop.index(each.name)]).sum())))
        found.append(Found(title, np.array(places, np.intp)))
    return max(found, key=lambda each: each.recall(1))


def _words(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in anyascii(text).casefold()).split()


def _heard(wrong: Sequence[Misheard], shop: Sequence[str], alternatives: int) -> tuple[Found, Found]:
    """By sound alone, and by sound and spelling."""
    with working(f"Indexing {len(shop)} names"):
        index = SoundIndex.build(shop, "en")
    by_sound, by_both = [], []
    for each in track(wrong, f"by sound, {len(shop)} names"):
        matches = index.find([text for text, _ in each.alternatives[:alternatives]], _DEEP)
        both = [match.name for match in matches][:_AMONG]
        sound = [match.name for match in sorted(matches, key=lambda match: -match.sound)][:_AMONG]
        by_sound.append(sound.index(each.name) if each.name in sound else _AMONG)
        by_both.append(both.index(each.name) if each.name in both else _AMONG)
    return Found("sound", np.array(by_sound, np.intp)), Found("both", np.array(by_both, np.intp))


def _add_cost(report: Report) -> None:
    with working(f"Indexing {MANY} names"):
        found = in_own_process(cost)
    memory = found["added_mb"]
    report.figures.extend(
        [
            Figure(f"index, {MANY} names", found["cpu_s"], "s"),
            Figure(f"index memory, {MANY} names", memory, "MB", "" if memory else machine.PSUTIL),
            Figure(f"lookup p95, {MANY} names", found["cpu_p95_ms"], "ms"),
        ]
    )
    row = (MANY, found["wall_s"], found["cpu_s"], memory, found["wall_p95_ms"], found["cpu_p95_ms"])
    columns = ("names", "index s", "CPU s", "memory MB", "lookup p95 ms", "CPU ms")
    how = f"{_LOOKUPS} lookups of five new alternatives each, one thread; bars are held against the processor's time."
    report.tables.append(Table("The index, nearly every name with a word of its own", columns, [row], how))
