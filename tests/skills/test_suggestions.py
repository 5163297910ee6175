"""What a screen offers to say is understood as it is meant, in every language."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from nlu import Expectation, Hypothesis, Interpreter, LanguagePack, Replies, languages_there
from skills.dialogue.prompts import LISTED, SUGGESTIONS, expectation_of, suggestions_for
from skills.dialogue.session import Ask, Question, Session
from tests.benchmarks.heldout import demo_vocabulary

MEANT: Final = {
    "suggest-cart": {"show_cart"},
    "suggest-deals": {"deals", "coupon"},
    "suggest-help": {"help"},
    "suggest-first": {"choose", "details"},
    "suggest-more": {"more"},
    "suggest-never-mind": {"cancel", "no"},
    "suggest-yes": {"yes"},
    "suggest-no": {"no"},
    "suggest-delivery": {"choose_delivery"},
}
YES_AND_NO: Final = {
    "de": ("ja", "nein"),
    "en": ("yes", "no"),
    "es": ("sí", "no"),
    "fr": ("oui", "non"),
    "hy": ("այո", "ոչ"),
    "ka": ("კი", "არა"),
    "km": ("បាទ", "ទេ"),
    "ko": ("네", "아니요"),
    "lo": ("ແມ່ນ", "ບໍ່"),
    "pt": ("sim", "não"),
    "sl": ("ja", "ne"),
}


@pytest.fixture(scope="module", params=languages_there())
def pack(request: pytest.FixtureRequest) -> LanguagePack:
    return LanguagePack.load(str(request.param))


def test_each_is_understood(pack: LanguagePack, tmp_path: Path) -> None:
    interpreter, replies = Interpreter(pack, demo_vocabulary(tmp_path)), Replies(pack)
    offers = [(asked, message) for asked, messages in SUGGESTIONS.items() for message in messages]
    wrong = {}
    for asked, message in [*offers, *((None, message) for message in LISTED)]:
        said = replies.render(message).display
        after = expectation_of(_asked(asked)) if asked else Expectation()
        found = interpreter.interpret([Hypothesis(said)], after)
        if found.intent not in MEANT[message]:
            wrong[said] = found.intent
    assert not wrong


def test_they_are_in_the_language_of_the_conversation(pack: LanguagePack) -> None:
    offered = suggestions_for(_asked(Ask.CONFIRM_ORDER), Replies(pack))
    assert offered[:2] == YES_AND_NO[pack.language]


def _asked(ask: Ask) -> Session:
    return Session("s", "c", question=Question(ask))
