"""An explanation tells what decided, and nothing else than what was decided."""

from __future__ import annotations

from math import exp

import pytest

from nlu import Decision, Expectation, ExplainedCandidate, Explanation, Hypothesis, Interpreter, LanguagePack

SAID = [
    "put two green teas in my basket",
    "what is your return policy",
    "ten",
    "qwertz plonk",
    "the moon is bright tonight",
]


def _explained(interpreter: Interpreter, text: str) -> Explanation:
    return interpreter.explain([Hypothesis(text)])


@pytest.mark.parametrize("text", SAID)
def test_it_tells_the_interpretation_that_is_acted_upon(interpreter: Interpreter, text: str) -> None:
    assert _explained(interpreter, text).found == interpreter.interpret([Hypothesis(text)])


@pytest.mark.parametrize("text", SAID)
def test_contributions_add_up_to_the_probability_of_the_evidence(interpreter: Interpreter, text: str) -> None:
    anchored = [c for c in _explained(interpreter, text).candidates if _value(c, "anchored")]
    assert anchored
    for candidate in anchored:
        total = sum(feature.contribution for feature in candidate.features)
        assert candidate.fit == pytest.approx(1 / (1 + exp(-total)), abs=1e-6)


def test_the_template_is_a_line_of_the_pack(interpreter: Interpreter, pack: LanguagePack) -> None:
    best = _explained(interpreter, "put two green teas in my basket").candidates[0]
    assert best.intent == "add"
    assert best.template in {template.source for template in pack.intents["add"].templates}


def test_a_question_of_the_shop_is_shown_as_it_is_asked(interpreter: Interpreter) -> None:
    best = _explained(interpreter, "what is your return policy").candidates[0]
    assert (best.intent, best.topic, best.template) == ("faq", "returns", "what is your return policy")


def test_units_show_what_they_stand_for(interpreter: Interpreter) -> None:
    units = _explained(interpreter, "the second one in size ten and a half under sixty dollars").alternatives[0].units
    values = {unit.kind: unit.value for unit in units}
    assert (values["ordinals"], values["size"], values["price"]) == ("2", "10.5", "..60")


def test_what_is_left_over_has_no_place(interpreter: Interpreter) -> None:
    best = _explained(interpreter, "show my cart zebra").candidates[0]
    assert {match.unit: match.cell for match in best.matches}["zebra"] is None


def test_an_answer_to_what_was_asked_is_a_candidate_without_template(interpreter: Interpreter) -> None:
    found = interpreter.explain([Hypothesis("ten")], Expectation(frozenset({"choose"}), "size"))
    assert (found.candidates[0].intent, found.candidates[0].template) == ("choose", "")
    assert found.candidates[0].slots.size == "10"


def test_every_alternative_is_shown_with_its_share(interpreter: Interpreter) -> None:
    found = interpreter.explain([Hypothesis("show my cart", 0.8), Hypothesis("chew my cart", 0.4)])
    assert [(each.text, each.share) for each in found.alternatives] == [("show my cart", 1.0), ("chew my cart", 0.5)]


@pytest.mark.parametrize(
    ("text", "decision"),
    [
        ("show my cart", Decision.UNDERSTOOD),
        ("qwertz plonk", Decision.UNSURE),
        ("", Decision.NOTHING_HEARD),
        ("\x00 \u202e", Decision.NOTHING_HEARD),
    ],
)
def test_the_decision_is_told(interpreter: Interpreter, text: str, decision: Decision) -> None:
    assert _explained(interpreter, text).decision is decision


def test_what_changes_something_has_to_be_surer(interpreter: Interpreter) -> None:
    heard = ("show my cart", "put green tea in my cart", "empty my cart")
    limits = [_explained(interpreter, text).candidates[0].threshold for text in heard]
    assert limits == sorted(set(limits))


def _value(candidate: ExplainedCandidate, name: str) -> float:
    return next((feature.value for feature in candidate.features if feature.name == name), 0.0)
