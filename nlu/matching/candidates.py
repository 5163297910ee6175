"""Readings of one utterance put together: the surest of each intent, and the numbers on which alternatives differ."""

from __future__ import annotations

from dataclasses import fields, replace

from nlu.interpretation import Candidate, HeardNumber, Interpretation, Slots


def best_of_each(found: list[Candidate], answers: list[Candidate]) -> list[Candidate]:
    """The surest candidate of each intent, best first; an answer adds its slot to a reading of the same intent."""
    best: dict[str, Candidate] = {}
    for candidate in sorted(answers, key=lambda c: -c.confidence) + sorted(found, key=lambda c: -c.confidence):
        before = best.get(candidate.intent)
        if before is None:
            best[candidate.intent] = candidate
        elif candidate.confidence > before.confidence:
            best[candidate.intent] = replace(candidate, slots=_joined(before.slots, candidate.slots))
    return sorted(best.values(), key=lambda c: -c.confidence)


def _joined(answer: Slots, other: Slots) -> Slots:
    """The other's slots, and the answer's where it says something."""
    said = {field.name: value for field in fields(Slots) if (value := getattr(answer, field.name))}
    if other.item and other.item in (answer.item or ""):
        said.pop("item")  # "find cakes" is no name, though anything may be one
    return replace(other, **said)


def other_quantities(found: Interpretation, alone: list[tuple[float, Interpretation]]) -> tuple[HeardNumber, ...]:
    """What is said in place of the quantity, each number with the share of all alternatives that say it."""
    shares: dict[int, float] = {}
    for share, read in alone:
        number = read.slots.quantity
        if number is not None and found.slots.quantity not in (None, number):
            shares[number] = shares.get(number, 0.0) + share
    return tuple(HeardNumber(number, share) for number, share in shares.items())
