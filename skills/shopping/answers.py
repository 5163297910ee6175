"""The shop's own answers to questions. Nothing is ever made up."""

from __future__ import annotations

from skills.dialogue.registry import registry
from skills.dialogue.turn import Turn
from skills.reply import Reply


@registry.skill("faq", aside=True)
def faq(turn: Turn) -> Reply:
    """Answer a question of policy with the shopkeeper's words."""
    answer = next((a for a in turn.shop.answers() if a.topic == turn.slots.topic), None)
    if answer is None:
        return turn.say("no-answer", contact=turn.shop.info().contact).reply()
    return turn.tell(answer.text).reply()
