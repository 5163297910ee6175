"""Templates mean what hassil says they mean, and what many of them share is kept once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hassil.parse_expression import parse_sentence
from hassil.sample import sample_sentence
from hypothesis import given, settings
from hypothesis import strategies as st

from nlu.templates import Rules, Template, TemplateError
from nlu.templates.tree import Row

RULES = {"please": "[please|kindly]", "ask": "(can you|could you) <please>"}
WORDS = st.sampled_from(["show", "two words", "{item}", "<please>", "<ask>", "s"])
SENTENCES = st.recursive(
    WORDS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(" ".join),
        st.lists(inner, min_size=1, max_size=3).map("|".join).map("({})".format),
        st.lists(inner, min_size=1, max_size=3).map("|".join).map("[{}]".format),
    ),
    max_leaves=6,
)


def rules() -> Rules:
    known = Rules()
    for name, rule in RULES.items():
        known.add(name, rule)
    return known


def by_hassil(sentence: str) -> Iterator[str]:
    bodies = {name: parse_sentence(rule) for name, rule in RULES.items()}
    for text in sample_sentence(parse_sentence(sentence), expansion_rules=bodies, expand_lists=False):
        yield " ".join(text.split())


@settings(max_examples=80, deadline=None, derandomize=True)
@given(SENTENCES)
def test_a_template_stands_for_the_sentences_that_hassil_samples(sentence: str) -> None:
    template = Template(sentence, rules())
    assert sorted(map(template.sentence, range(template.count))) == sorted(by_hassil(sentence))


def test_what_two_templates_have_in_common_is_kept_once() -> None:
    known = rules()
    one, other = (known.put_in(known.grammar.tree(text)) for text in ("<ask> (find|get) it", "so <ask> (find|get) it"))
    assert isinstance(one, Row)
    assert isinstance(other, Row)
    assert all(any(part is same for same in other.parts) for part in one.parts)


@pytest.mark.parametrize(
    ("template", "bare", "with_slots"),
    [
        ("show [me] (it|that) [please|kindly]", ["show it", "show that"], ["show it", "show that"]),
        ("find {item} [in {color}|please]", ["find {item}"], ["find {item}", "find {item} in {color}"]),
        ("[please] <ask> it", ["can you it", "could you it"], ["can you it", "could you it"]),
        ("[a] (cup|pot) [of {item} [now]]", ["cup", "pot"], ["cup", "cup of {item}", "pot", "pot of {item}"]),
        ("[hello] [there]", [""], [""]),
    ],
)
def test_what_may_be_left_out_is_left_out_of_the_shortened_template(
    template: str, bare: list[str], with_slots: list[str]
) -> None:
    whole = Template(template, rules())
    for kept, expected in ((False, bare), (True, with_slots)):
        short = whole.shortened(with_slots=kept)
        assert sorted({short.far_sentence(number) for number in range(short.count)}) == sorted(expected)
    assert whole.count >= len(bare)


def test_rules_that_double_one_another_are_refused_at_once() -> None:
    known = Rules()
    known.add("r0", "word")
    for i in range(1, 41):
        known.add(f"r{i}", f"<r{i - 1}> <r{i - 1}>")
        known.put_in(known.grammar.tree(f"<r{i}>"))
    with pytest.raises(TemplateError, match="words and 100 are allowed"):
        Template("<r40>", known)
