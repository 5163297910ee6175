"""The lists of ``words.yaml`` that whole utterances are read with; a language without them reads single requests."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class WholeWords(BaseModel):
    """Words that take back, exclude, join and modify; all in the spelling of the normalizer or before it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    corrections: list[str] = []
    """What is said now is meant, not what was said before: "i mean"."""
    perhaps_corrections: list[str] = []
    """The same where a value of the same kind follows: "no"."""
    correction_bridges: list[str] = []
    """May stand between a correcting word and the value: "make it"."""
    exclusion_leads: list[str] = []
    """What follows must not be: "without"."""
    exclusion_tails: list[str] = []
    """What stands before must not be, in languages that say it after the thing: Georgian "შაქრის გარეშე"."""
    perhaps_exclusion_tails: list[str] = []
    """The same after a color, a brand or one of ``excludable``: Georgian "შავი არა"."""
    perhaps_exclusion_leads: list[str] = []
    """The same where a color, a brand or one of ``excludable`` follows: "not"."""
    excludable: list[str] = []
    exclusion_links: list[str] = []
    """Between things that must not be: "or"."""
    exclusion_fillers: list[str] = []
    """Between the lead and the thing: "in", "by", "any"."""
    links: list[str] = []
    """Between things in a list, and between requests: "and"."""
    request_leads: list[str] = []
    """Begin another request without a link before them: "make it"."""
    list_leads: list[str] = []
    """Begin another thing of a list: "a", "some", "the"."""
    modifier_leads: list[str] = []
    """Before what is added to a thing: "with"."""
    modifiers: list[str] = []
    """Ways to have a thing that are said beside its name: "double shot", "extra hot"."""
    everything: list[str] = []
    """All that was done: "undo everything"."""
    exchange_leads: list[str] = []
    """Before a thing that another is to take the place of: "replace"."""
    exchange_links: list[str] = []
    """Between the two: "with"."""
    instead_links: list[str] = []
    """Between a thing and the one that it takes the place of: "instead of"."""
    instead_tails: list[str] = []
    """After the thing that another takes the place of, which follows: Korean "우유 대신 녹차"."""
    exchange_tails: list[str] = []
    """After both things, or between them, where their endings tell what they are for: Armenian "հացը փոխիր թեյով"."""
    more: list[str] = []
    """After a number that is added to what there is: "two more"."""
    fewer: list[str] = []
    """After one that is taken from it: "two less"."""
    reason_leads: list[str] = []
    """Begin what is said beside a request, and belong to it: "there was", "i am"."""
    reason_links: list[str] = []
    """Part a request from its reason, and belong to neither: "because", "so"."""
    vague: list[str] = []
    """More than one, and nobody knows how many: "a few"."""
    emoji: dict[str, list[str]] = {}
    """Words, and the signs that stand for them; those of ``""`` mean nothing."""
