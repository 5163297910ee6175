"""The language pack has every reply that the skills say, with the variables that they give."""

from __future__ import annotations

import re
from decimal import Decimal
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

import skills
from commerce import Money, Refusal, RefusalReason
from nlu import Amount, LanguagePack, Replies
from skills import shopping
from skills.dialogue.prompts import EXAMPLES, LISTED, SUGGESTIONS, prompt_of
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Question
from skills.dialogue.wording import amount
from tests.skills.said import Saying, sayings

PACK = LanguagePack.load("en")
REPLIES = Replies(PACK)
IDS = frozenset(re.findall(r"^([a-z][a-z0-9-]*) =", PACK.replies.read_text(encoding="utf-8"), re.MULTILINE))
SAID = sayings(Path(skills.__path__[0]))
PARTS = ("intent-", "label-", "suggest-", "when-")
"""Replies that are parts of sentences: one way to say them is enough."""
NEVER_WITHOUT_OPTIONS = {
    Ask.WHICH_VALUE,
    Ask.WHICH_LINE,
    Ask.MEANT,
    Ask.CONFIRM_REMOVE,
    Ask.PAYMENT,
    Ask.CONSENT_BY,
    Ask.WHICH_PIECES,
    Ask.WHICH_VARIANT,
    Ask.REASON,
    Ask.REFUND_TO,
    Ask.NEW_METHOD,
}


@pytest.mark.parametrize("saying", [s for s in SAID if s.message != "*"], ids=lambda s: f"{s.place}-{s.message}")
def test_what_is_said_is_in_the_pack_and_given_its_variables(saying: Saying) -> None:
    messages = [name for name in IDS if fnmatchcase(name, saying.message)]
    assert messages, f"{saying.place} says {saying.message}, which is not in {PACK.replies}"
    if not saying.open:
        problems = REPLIES.check(dict.fromkeys(messages, saying.given))
        assert not [problem for problem in problems if "which it isn't given" in problem]


def test_every_reply_has_two_variants() -> None:
    problems = [p for p in REPLIES.check() if not any(f"reply '{part}" in p for part in PARTS)]
    assert not problems


def test_every_reply_is_said_somewhere() -> None:
    asked = {
        prompt_of(Question(ask, options=o, attribute=a, text=text))[0]
        for ask in Ask
        for text in (("What is it for?",) if ask in {Ask.GUIDE, Ask.CASE} else ("",))
        for o in ((), ("x",), ("250 g",))
        for a in ("size", "color", "")
    }
    asked |= {"examples-anything", "examples-list", "examples-cart", *EXAMPLES.values()}
    asked |= {message for messages in (LISTED, *SUGGESTIONS.values()) for message in messages}
    unsaid = {name for name in IDS - asked if not any(s.message != "*" and fnmatchcase(name, s.message) for s in SAID)}
    assert not unsaid


@pytest.mark.parametrize("reason", RefusalReason)
def test_every_refusal_can_be_said(reason: RefusalReason) -> None:
    refusal = Refusal(reason, "Tea", 0, Money(500, "USD"))
    assert refusal.minimum is not None
    values = {"name": refusal.name, "available": 0, "minimum": amount(refusal.minimum)}
    message = f"refused-{reason.value.replace('_', '-')}"
    assert not [p for p in REPLIES.check({message: values}) if message in p]


@pytest.mark.parametrize("intent", sorted(registry.skills))
def test_every_intent_has_a_name_to_ask_by(intent: str) -> None:
    assert shopping
    message = f"intent-{intent.replace('_', '-')}"
    assert message in IDS


@pytest.mark.parametrize("ask", Ask)
@pytest.mark.parametrize("attribute", ["size", "color", "scent"])
@pytest.mark.parametrize("options", [(), ("10",), ("s", "m"), tuple("abcdefg")])
def test_every_question_can_be_put_with_any_number_of_options(
    ask: Ask, attribute: str, options: tuple[str, ...]
) -> None:
    if not options and ask in NEVER_WITHOUT_OPTIONS:
        return  # these are never asked without options
    text = "What is it for?" if ask in {Ask.GUIDE, Ask.CASE} else ""
    message, values = prompt_of(Question(ask, options=options, attribute=attribute, text=text))
    for turn in range(3):
        said = REPLIES.render(message, turn, **values)
        assert "{" not in said.speech + said.display
        assert said.speech


@pytest.mark.parametrize("relaxed", ["price", "color", "size", "brand", "rating"])
def test_every_filter_that_was_dropped_can_be_said(relaxed: str) -> None:
    limit = Amount(Decimal(60), "USD")
    for kind in ("below", "above", "between"):
        assert REPLIES.render(f"relaxed-{relaxed}", value="red", limit=kind, low=limit, high=limit).speech
