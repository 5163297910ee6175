"""Suite ``digits``: numbers, order numbers, yes and no, by people and a voice that no model was trained on.

The people are held-out speakers of ``audio/train``, of whose sentences those count that are all numbers, yes or no.
"""

from __future__ import annotations

import random
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Final

from commerce import is_order_number
from nlu.numbers.number_words import NumberWords
from tests.benchmarks import accented, contestants, graphs, heldout
from tests.benchmarks.comparison import compare, misheard
from tests.benchmarks.conditions import MATERIAL_MISSING, Conditions
from tests.benchmarks.listening import Engine, Heard, listen
from tests.benchmarks.recordings import VOICE_MISSING, Recording, seconds_of, shopper
from tests.benchmarks.report import Report, Table

_DIGITS: Final = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_NUMBERS: Final = (
    *_DIGITS,
    *(NumberWords("en").cardinal(n).replace("-", " ") for n in (*range(10, 21), 30, 40, 50, 100)),
)
_YES_NO: Final = (
    "yes",
    "no",
    "yeah",
    "nope",
    "yes please",
    "no thanks",
    "no thank you",
    "yes that's right",
    "no that's wrong",
    "sure",
    "okay",
    "of course",
    "yes go ahead",
    "not now",
    "never mind",
    "that's correct",
)
_LEADS: Final = ("", "", "it's", "order number", "my order number is")
_NUMBERS_SAID: Final = 40
_NUMBERS_KNOWN: Final = 400
"""Order numbers in the grammar; none of them is said."""
_WORDS: Final = frozenset(" ".join([*_NUMBERS, "yes no yeah oh and"]).split())
_HOW: Final = (
    "Grammar: numbers, yes and no in their forms, and order numbers other than those said. Graph: the demo shop's, "
    "open. The prototype was trained on these people."
)


def measure() -> Report:
    """People and the voice, against a run-time grammar and with the shop's graph."""
    report, conditions = Report(), Conditions.of_run()
    folder = conditions.recordings(accented.FOLDER)
    if folder is None:
        report.tables.append(Table("Digits by people", ("not measured",), [(MATERIAL_MISSING,)]))
    people = _people(folder) if folder else []
    try:
        recordings = [*(recording for _, recording in people), *_voice()]
    except ImportError:
        return Report(tables=[Table("digits", ("not measured",), [(VOICE_MISSING,)])])
    results = [listen(engine, recordings) for engine in _engines(conditions)]
    whom = f"{len(people)} utterances of {len({speaker for speaker, _ in people})} people"
    compare(
        report,
        f"Digits, order numbers, yes and no: {whom}, {len(recordings) - len(people)} of Piper joe",
        recordings,
        results,
        _HOW,
    )
    if people:
        report.tables.append(_of_people(recordings[: len(people)], results, whom))
    report.tables.append(misheard("Misheard by the model, grammar", recordings, results[0]))
    return report


def grammar() -> list[str]:
    """What the run-time grammar is told."""
    return [
        *_NUMBERS,
        *_YES_NO,
        *(f"{lead} {number}".strip() for number in _order_numbers(_NUMBERS_KNOWN, 1) for lead in _LEADS[1:]),
    ]


def _engines(conditions: Conditions) -> list[Engine]:
    with tempfile.TemporaryDirectory(prefix="hawker-bench-") as made:
        graph = graphs.of_shop(heldout.demo_vocabulary(Path(made)))
    told = contestants.models(conditions, graph, how="grammar", grammar=grammar())
    if conditions.quick:
        return told
    shop = contestants.models(conditions, graph, how="the shop's graph")
    sphinx = contestants.pocketsphinx(graphs.of_sentences(grammar()), "grammar")
    return [*told, *shop, sphinx, contestants.whisper()]


def _of_people(recordings: list[Recording], results: list[Heard], whom: str) -> Table:
    """The same, of people alone."""
    alone = Report()
    compare(
        alone,
        f"Of these, {whom}",
        recordings,
        [replace(h, texts={s: t[: len(recordings)] for s, t in h.texts.items()}) for h in results],
    )
    return alone.tables[0]


def _people(folder: Path) -> list[tuple[str, Recording]]:
    return [pair for pair in accented.held_out(folder) if set(pair[1].said.split()) <= _WORDS]


def _voice() -> list[Recording]:
    joe = shopper()
    said = [*_NUMBERS, *_YES_NO]
    said += [f"{_LEADS[i % len(_LEADS)]} {number}".strip() for i, number in enumerate(_order_numbers(_NUMBERS_SAID, 2))]
    paths = [joe.say(text) for text in said]
    return [Recording(str(path), text, seconds_of(path)) for path, text in zip(paths, said, strict=True)]


def _order_numbers(count: int, seed: int) -> list[str]:
    """Order numbers, digit by digit."""
    draw = random.Random(seed)  # noqa: S311 - the same numbers each time, no secret
    found: list[str] = []
    while len(found) < count:
        number = str(draw.randrange(1_000_000, 10_000_000))
        if is_order_number(number):
            found.append(" ".join(_DIGITS[int(digit)] for digit in number))
    return found
