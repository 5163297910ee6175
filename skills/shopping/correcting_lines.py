"""Another line of the cart was meant than the one that was just taken out or changed: "no, the chess set"."""

from __future__ import annotations

from dataclasses import replace

from commerce import CartLine, Refusal
from skills.dialogue.refusals import refuse
from skills.dialogue.registry import registry
from skills.dialogue.session import Changed
from skills.dialogue.turn import Turn
from skills.dialogue.wording import line_label
from skills.reply import Reply
from skills.shopping.cart_lines import lines_named


def correct_line(turn: Turn) -> Reply | None:
    """Take the change back and make it of the line that is meant; ``None`` where nothing is corrected."""
    changed, line = turn.session.changed, _other_line(turn)
    if changed is None or line is None:
        return None
    outcome = turn.shop.undo(turn.session.cart_id, key=turn.key())
    if isinstance(outcome, Refusal):
        return refuse(turn, outcome)
    turn.session.changed = None
    turn.say("other-line", name=line_label(turn, line))
    slots = replace(turn.slots, item=line_label(turn, line), color=None, size=None, quantity=changed.quantity)
    turn.interpretation = replace(turn.interpretation, intent=changed.action, slots=slots)
    return registry.skills[changed.action](turn)


def remember_change(turn: Turn, action: str, line: CartLine) -> None:
    """Keep what was done to a line, so that the next words can say that another was meant."""
    turn.session.changed = Changed(action, line.id, turn.slots.quantity, turn.session.turn)


def _other_line(turn: Turn) -> CartLine | None:
    """The line that words which take something back name right after another was changed."""
    changed = turn.session.changed
    if changed is None or changed.turn != turn.session.turn - 1 or not turn.changes_mind:
        return None
    lines = turn.shop.cart(turn.session.cart_id).lines
    meant = [line for line in lines_named(turn, lines) if line.id != changed.line_id] if _names(turn) else []
    return meant[0] if len(meant) == 1 else None


def _names(turn: Turn) -> bool:
    return bool(turn.slots.item or turn.slots.color or turn.slots.size)
