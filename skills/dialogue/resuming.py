"""Going on where an answered question interrupted an action."""

from __future__ import annotations

from dataclasses import fields, replace

from nlu import Slots
from skills.dialogue.registry import registry
from skills.dialogue.session import Question
from skills.dialogue.turn import Turn
from skills.reply import Reply


def resume(turn: Turn, question: Question, answered: Slots | None = None) -> Reply:
    """Run the question's action with what was said before it, and what the answer adds."""
    turn.close_question()
    said = turn.slots if answered is None else answered
    slots = merged(question.slots, replace(said, item=None, ordinals=(), reference=None))
    heard = f"{question.heard} {turn.interpretation.heard}".strip()
    turn.interpretation = replace(turn.interpretation, intent=question.action, slots=slots, heard=heard)
    return registry.skills[question.action](turn)


def merged(earlier: Slots, later: Slots) -> Slots:
    """All slots of both; what was said later counts."""
    said = {f.name: value for f in fields(Slots) if (value := getattr(later, f.name)) not in (None, ())}
    return replace(earlier, **said)
