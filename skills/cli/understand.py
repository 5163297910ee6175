"""``hawker understand``: what is made of an utterance, and why."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from contextlib import closing
from typing import Annotated, Final

import orjson
import typer

from nlu import Expectation, Explanation, Hypothesis, LanguagePack
from nlu.packs.pack import SLOTS
from skills.cli.chat import lines
from skills.cli.console import complain
from skills.cli.explanation import print_decision, print_explanation, record_of
from skills.cli.options import Store, open_stocked, settings_for

_BELIEF: Final = 0.5
"""Of an alternative for which none is given; the utterance itself has 1."""


def understand(
    utterance: Annotated[
        str, typer.Argument(help="What was said; none (or -) reads one utterance a line from stdin.")
    ] = "-",
    explain: Annotated[
        bool, typer.Option("--explain", help="Show the words, the readings, and what speaks for each.")
    ] = False,
    alternative: Annotated[
        list[str] | None,
        typer.Option(
            "--alternative", metavar="TEXT[=CONFIDENCE]", help="What else was perhaps heard, 0 to 1; may be repeated."
        ),
    ] = None,
    expect: Annotated[
        list[str] | None,
        typer.Option(
            "--expect",
            metavar="INTENT[/SLOT]",
            help="What the dialogue asked for, for example choose/size; may be repeated.",
        ),
    ] = None,
    option: Annotated[
        list[str] | None,
        typer.Option("--option", metavar="TEXT", help="A name that may be answered; may be repeated."),
    ] = None,
    store: Store = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object an utterance.")] = False,
) -> None:
    """Say what is understood, with which slots and how surely; --explain says why.

    Exit code 1 if any utterance is not understood.
    """
    alternatives = [_alternative(text) for text in alternative or ()]
    with closing(open_stocked(settings_for(store))) as house:
        expectation = _expectation(expect or (), option or (), house.assistant.pack)
        interpreter = house.assistant.interpreter()
        understood = True
        for text in _utterances(utterance):
            explained = interpreter.explain([Hypothesis(text), *alternatives], expectation)
            _show(explained, explain=explain, json=json)
            understood &= explained.found.intent is not None
    if not understood:
        raise typer.Exit(1)


def _utterances(given: str) -> Iterable[str]:
    return lines() if given == "-" else [given]


def _show(explained: Explanation, *, explain: bool, json: bool) -> None:
    if json:
        sys.stdout.buffer.write(orjson.dumps(record_of(explained, everything=explain)) + b"\n")
        sys.stdout.buffer.flush()
    elif explain:
        print_explanation(explained)
    else:
        print_decision(explained)


def _alternative(given: str) -> Hypothesis:
    text, _, belief = given.rpartition("=")
    try:
        return Hypothesis(text, min(max(float(belief), 0.0), 1.0)) if text else Hypothesis(given, _BELIEF)
    except ValueError:
        return Hypothesis(given, _BELIEF)


def _expectation(expected: Sequence[str], options: Sequence[str], pack: LanguagePack) -> Expectation:
    intents = frozenset(each.partition("/")[0] for each in expected)
    slots = sorted({slot for each in expected if (slot := each.partition("/")[2])})
    unknown = [f"intent {each}" for each in sorted(intents - set(pack.intents))]
    unknown += [f"slot {each}" for each in slots if each not in SLOTS]
    if unknown or len(slots) > 1:
        complain(
            f"--expect: there is no {unknown[0]}" if unknown else "--expect: only one slot can be asked for",
            f"intents: {', '.join(sorted(pack.intents))}",
            f"slots: {', '.join(sorted(SLOTS))}",
        )
        raise typer.Exit(2)
    return Expectation(intents, slots[0] if slots else None, tuple(each.lower() for each in options))
