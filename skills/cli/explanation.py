"""An explanation of what was understood, as tables for people and as an object for programs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from rich.markup import escape
from rich.table import Table

from nlu import Decision, ExplainedAlternative, ExplainedCandidate, Explanation, Feature, Slots
from nlu.packs.pack import TALK
from skills.cli.console import name, out
from skills.cli.record import slots_record

_NO_PLACE: Final = "·"
_SMALL: Final = 0.005
"""A contribution below this is left out of the table."""


def print_explanation(explained: Explanation) -> None:
    """Everything: what was heard as units, the readings, the evidence of the best two, and the decision."""
    for alternative in explained.alternatives:
        out.print(_units(alternative))
    if explained.candidates:
        out.print(_readings(explained.candidates, several=len(explained.alternatives) > 1))
        out.print(_places(explained.candidates[0]))
        out.print(_evidence([c for c in explained.candidates if c.features][:2]))
    requests = [(explained.found.intent or "", explained.found.slots), *_then(explained)]
    for number, (part, (intent, slots)) in enumerate(zip(explained.parts, requests, strict=False), 1):
        out.print(f"\n[bold]request {number}[/bold]: {escape(intent)}  {_slots_text(slots)}")
        out.print(*map(_units, part.alternatives))
        if part.candidates:
            out.print(_readings(part.candidates, several=False))
    print_decision(explained)


def _then(explained: Explanation) -> list[tuple[str, Slots]]:
    return [(other.intent, other.slots) for other in explained.found.then]


def print_decision(explained: Explanation) -> None:
    """What was understood, in a line."""
    found, best = explained.found, _best(explained)
    if explained.decision is Decision.UNDERSTOOD:
        slots = _slots_text(found.slots)
        out.print(f"[bold green]{escape(found.intent or '')}[/bold green]{slots and '  '}{slots}  {_sure(explained)}")
        for other in found.then:
            out.print(f"then [bold green]{escape(other.intent)}[/bold green]  {_slots_text(other.slots)}")
    elif best is None:
        out.print(f"[bold red]not understood[/bold red]: {explained.decision.value}")
    else:
        likeliest = f"the likeliest is {escape(best.intent)}, {_percent(best.confidence)}"
        out.print(f"[bold red]not understood[/bold red]: {likeliest}; it needs {_percent(best.threshold)}")


def record_of(explained: Explanation, *, everything: bool) -> dict[str, Any]:
    """The same as an object; ``everything`` has the units, the readings and their evidence in it."""
    found, best = explained.found, _best(explained)
    record: dict[str, Any] = {
        "heard": found.heard,
        "intent": found.intent,
        "slots": slots_record(found.slots),
        "confidence": round(found.confidence, 3),
        "threshold": best.threshold if best else None,
        "margin": round(found.margin, 3),
        "runner_up": next((c.intent for c in found.runners_up), None),
        "decision": explained.decision.value,
    }
    if found.then:
        record["then"] = [{"intent": each.intent, "slots": slots_record(each.slots)} for each in found.then]
    if everything:
        record["alternatives"] = [_alternative_record(each) for each in explained.alternatives]
        record["candidates"] = [_candidate_record(each) for each in explained.candidates]
        if explained.parts:
            record["parts"] = [record_of(part, everything=True) for part in explained.parts]
    return record


def _best(explained: Explanation) -> ExplainedCandidate | None:
    """The reading that was acted upon, or the one that came nearest to it."""
    wanted = explained.found.intent
    fitting = (c for c in explained.candidates if (c.intent != TALK if wanted is None else c.intent == wanted))
    return next(fitting, None)


def _alternative_record(alternative: ExplainedAlternative) -> dict[str, Any]:
    units = [
        {"text": unit.text, "kind": unit.kind, "value": unit.value, "weight": round(unit.weight, 3)}
        for unit in alternative.units
    ]
    return {"text": alternative.text, "share": round(alternative.share, 3), "units": units}


def _candidate_record(candidate: ExplainedCandidate) -> dict[str, Any]:
    return {
        "intent": candidate.intent,
        "topic": candidate.topic,
        "heard": candidate.heard,
        "template": candidate.template,
        "matches": [{"unit": match.unit, "cell": match.cell} for match in candidate.matches],
        "slots": slots_record(candidate.slots),
        "features": {feature.name: _feature_record(feature) for feature in candidate.features},
        "fit": round(candidate.fit, 3),
        "confidence": round(candidate.confidence, 3),
        "threshold": candidate.threshold,
    }


def _feature_record(feature: Feature) -> dict[str, float]:
    return {
        "value": round(feature.value, 3),
        "coefficient": feature.coefficient,
        "contribution": round(feature.contribution, 3),
    }


def _units(alternative: ExplainedAlternative) -> Table:
    table = Table("unit", "kind", "value", title=f'heard: "{_plain(alternative.text)}"', title_justify="left", box=None)
    table.add_column("weight", justify="right")
    for unit in alternative.units:
        table.add_row(_plain(unit.text), unit.kind, _plain(unit.value), f"{unit.weight:.2f}")
    return table


def _readings(candidates: Sequence[ExplainedCandidate], *, several: bool) -> Table:
    table = Table(title="\nreadings", title_justify="left", box=None)
    for column in ("intent", "slots", *(["read from"] if several else []), "template"):
        table.add_column(column, overflow="fold")
    for column in ("fit", "confidence", "needed"):
        table.add_column(column, justify="right")
    for each in candidates:
        intent = f"{each.intent} ({each.topic})" if each.topic else each.intent
        source = [_plain(each.heard)] if several else []
        sure = (_percent(each.fit), _percent(each.confidence), _percent(each.threshold))
        template = _plain(each.template) or "(answer to what was asked)"
        table.add_row(_plain(intent), _slots_text(each.slots), *source, template, *sure)
    return table


def _places(best: ExplainedCandidate) -> Table:
    """Which part of the best reading's template each unit stands for."""
    table = Table("unit", "stands for", title=f"\n{best.intent}", title_justify="left", box=None)
    for match in best.matches:
        table.add_row(_plain(match.unit), _NO_PLACE if match.cell is None else _plain(match.cell))
    return table


def _evidence(best: Sequence[ExplainedCandidate]) -> Table:
    """What each feature adds to the logarithm of the odds of the best readings; those that add nothing are left out."""
    table = Table("evidence", title="\nevidence", title_justify="left", box=None)
    for candidate in best:
        table.add_column(candidate.intent, justify="right")
        table.add_column("adds", justify="right")
    for row in zip(*(candidate.features for candidate in best), strict=True):
        if any(abs(feature.contribution) >= _SMALL for feature in row):
            cells = [cell for f in row for cell in (f"{f.value:.2f}", f"{f.contribution:+.2f}")]
            table.add_row(row[0].name, *cells)
    return table


def _sure(explained: Explanation) -> str:
    found, best = explained.found, _best(explained)
    needed = f", {_percent(best.threshold)} needed" if best else ""
    rival = found.runners_up[0].intent if found.runners_up else ""
    lead = f"; {_percent(found.margin)} ahead of {escape(rival)}" if rival else ""
    return f"[dim]({_percent(found.confidence)}{needed}{lead})[/dim]"


def _slots_text(slots: Slots) -> str:
    said = slots_record(slots)
    return ", ".join(f"{slot}={_value_text(value)}" for slot, value in said.items())


def _value_text(value: object) -> str:
    if isinstance(value, dict):
        return " ".join(f"{key} {part}" for key, part in value.items() if part is not None)
    if isinstance(value, tuple):
        return " and ".join(map(str, value))
    return _plain(f'"{value}"' if isinstance(value, str) else str(value))


def _plain(text: str) -> str:
    return escape(name(text))


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"
