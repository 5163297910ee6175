"""The country, asked only where the store delivers to several."""

from __future__ import annotations

from babel import Locale

from commerce import Need, Part, Refusal, Summary
from skills.checkout.steps import go_on, step
from skills.dialogue.pointing import named_among
from skills.dialogue.refusals import refuse
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.reply import Reply


@step(Need.COUNTRY)
def ask_country(turn: Turn, summary: Summary) -> Reply:
    """Ask for one of the countries that the store delivers to."""
    names = tuple(country_name(turn, code) for code in turn.shop.checkout.countries())
    return turn.ask(Question(Ask.COUNTRY, options=names)).reply(cart=summary.cart)


@registry.answers(Ask.COUNTRY, "choose", "search")
def country_answered(turn: Turn) -> Reply:
    """A country was named, or its place in the list."""
    codes, question = turn.shop.checkout.countries(), turn.question
    names = [country_name(turn, code) for code in codes]
    index = named_among(names, turn.slots.item or turn.interpretation.heard)
    if turn.slots.ordinals and 1 <= turn.slots.ordinals[0] <= len(codes):
        index = turn.slots.ordinals[0] - 1
    if index is None and question is not None:
        return turn.say("not-one-of-these").ask(question).reply()
    outcome = turn.shop.checkout.give(turn.session.cart_id, {Part.COUNTRY: codes[index or 0]}, key=turn.key())
    if isinstance(outcome, Refusal):
        refuse(turn, Refusal(outcome.reason, outcome.name))
        return turn.ask(Question(Ask.POSTCODE)).reply()
    return go_on(turn)


def country_name(turn: Turn, code: str) -> str:
    """What a country is called in the conversation's language."""
    name: str = Locale.parse(turn.replies.language.replace("-", "_")).territories.get(code, code)
    return name
