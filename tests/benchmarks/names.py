"""Suite ``names``: brand names that nobody has, spoken in short requests, with and without the graph compiler.

A name is heard right when it is in the likeliest reading exactly as it is written. The voice reads it by eSpeak NG's
rules, which the compiler asks, too: people, who read a strange name in ways of their own, will do worse than this.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from models.graph.lexicon import LEXICON_FILE, read_lexicon
from nlu import Vocabulary
from tests.benchmarks import contestants, graphs, heldout
from tests.benchmarks.brand_names import brand_names
from tests.benchmarks.conditions import EMBEDDED, Conditions
from tests.benchmarks.listening import SILENCE, Engine, Heard, Snr, listen, named
from tests.benchmarks.progress import track
from tests.benchmarks.recordings import VOICE_MISSING, Recording, seconds_of, shopper
from tests.benchmarks.report import Cell, Figure, Report, Table
from tests.benchmarks.word_errors import normalized

_NAMES: Final = 300
_SEED: Final = 3
_PART: Final = 60
"""Names that a quick run hears, and Whisper, which is slow and knows none of them."""
_SAID: Final = ("{}", "do you have {}", "add one {} to my cart")
_NOISES: Final[tuple[Snr, ...]] = (SILENCE, 10.0)
_COLUMNS: Final = (
    "engine",
    "noise",
    "names",
    "heard right %",
    *(f'"{form.format("...")}" %' for form in _SAID),
    "CPU time",
)


@dataclass(frozen=True)
class _Spoken:
    name: str
    form: int
    recording: Recording


def measure() -> Report:
    """All names, a third in each form of request."""
    conditions = Conditions.of_run()
    names = brand_names(_NAMES, _SEED, read_lexicon(EMBEDDED / LEXICON_FILE))
    try:
        said = _speak(names[: _PART if conditions.quick else None])
    except ImportError:
        return Report(tables=[Table("names", ("not measured",), [(VOICE_MISSING,)])])
    recordings = [each.recording for each in said]
    results = [listen(engine, recordings, _NOISES) for engine in _engines(conditions, names)]
    report = Report(figures=[figure for heard in results for figure in _figures(heard, said)])
    how = (
        f"{_NAMES} invented brands. The voice and the compiler both ask eSpeak NG how a name is read; people vary more."
    )
    report.tables.append(
        Table("Invented names, Piper joe", _COLUMNS, [r for h in results for r in _rows(h, said)], how)
    )
    report.tables.append(_wrong(results[0], said))
    return report


def _speak(names: list[str]) -> list[_Spoken]:
    joe, said = shopper(), []
    for place, name in enumerate(track(names, "Speaking")):
        form = place // 6 % len(_SAID)  # the six kinds of names come in turn
        path = joe.say(text := _SAID[form].format(name))
        said.append(_Spoken(name, form, Recording(str(path), text, seconds_of(path))))
    return said


def _engines(conditions: Conditions, names: list[str]) -> list[Engine]:
    with tempfile.TemporaryDirectory(prefix="hawker-bench-") as made:
        vocabulary = heldout.demo_vocabulary(Path(made))
    stocked: Vocabulary = replace(vocabulary, items=(*vocabulary.items, *names), brands=(*vocabulary.brands, *names))
    graph = graphs.of_shop(stocked)
    engines = contestants.models(conditions, graph, how="names put in")
    if conditions.quick:
        return engines
    without = contestants.models(conditions, graphs.of_shop(vocabulary), how="without them")
    others = [contestants.pocketsphinx(graph, "names put in"), contestants.whisper(_PART, (SILENCE,))]
    return [*engines, without[0], *others]


def _right(heard: Heard, snr: Snr, said: list[_Spoken]) -> list[tuple[_Spoken, bool]]:
    texts = heard.texts[snr]
    return [(each, each.name in normalized(text).split()) for each, text in zip(said, texts, strict=False)]


def _share(marks: list[tuple[_Spoken, bool]], form: int | None = None) -> float:
    kept = [right for each, right in marks if form is None or each.form == form]
    return 100.0 * sum(kept) / len(kept)


def _rows(heard: Heard, said: list[_Spoken]) -> list[tuple[Cell, ...]]:
    if heard.missing:
        return [(heard.engine.title, heard.missing, *[None] * (len(_COLUMNS) - 2))]
    marks = {snr: _right(heard, snr, said) for snr in heard.texts}
    return [
        (
            heard.engine.title,
            named(snr),
            len(each),
            _share(each),
            *(_share(each, form) for form in range(len(_SAID))),
            heard.cpu_time,
        )
        for snr, each in marks.items()
    ]


def _figures(heard: Heard, said: list[_Spoken]) -> list[Figure]:
    if heard.missing:
        return [Figure(f"names right, {heard.engine.name}, silence", None, "%", heard.missing)]
    return [
        Figure(f"names right, {heard.engine.name}, {named(snr)}", _share(_right(heard, snr, said)), "%")
        for snr in heard.texts
    ]


def _wrong(heard: Heard, said: list[_Spoken]) -> Table:
    texts = heard.texts.get(SILENCE, [])
    rows: list[tuple[Cell, ...]] = [
        (each.recording.said, text) for each, text in zip(said, texts, strict=False) if each.name not in text.split()
    ]
    return Table("Names that the model got wrong in silence", ("said", "heard"), rows)
