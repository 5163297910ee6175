"""Answers and guides in a store's files."""

from __future__ import annotations

import pytest

from commerce import ImportRejectedError
from commerce.importing.faq_markdown import markdown_answers
from commerce.importing.files import read_store
from tests.commerce.conftest import WriteStore

MARKDOWN = """# Questions

## Do you ship? {#shipping}

- can you send it

Yes, [to all states](https://example.org) with `UPS`. <b>Fast</b>.

| zone | price |
| --- | --- |
| east | five |

```
code
```
"""
GUIDE = """
- guide: shoes
  questions:
    - {question: use, ask: "What for?", answers: [{answer: running, search: {text: running shoes}, next: NEXT}]}
    - {question: size, ask: "Which size?", fills: size, next: AFTER}
"""


def test_markdown_is_said_without_its_marks() -> None:
    ((line, answer),) = markdown_answers(MARKDOWN)
    assert (line, answer["topic"], answer["phrasings"]) == (3, "shipping", ["can you send it"])
    assert answer["answer"] == "Yes, to all states with UPS. Fast. zone, price. east, five."


@pytest.mark.parametrize(
    ("files", "problem"),
    [
        ({"faq_md": "## Why?\n"}, "faq.md, line 1"),
        ({"faq_md": "## What is your return policy?\n\nNo.\n"}, "a question has one answer"),
        ({"faq_csv": "topic,question,answer\na,Why?,\n"}, "faq.csv, row 2"),
        ({"guides_yaml": GUIDE.replace("NEXT", "size").replace("AFTER", "use")}, "round in a circle"),
        ({"guides_yaml": GUIDE.replace("NEXT", "color").replace("AFTER", "end")}, "there is no question 'color'"),
        ({"guides_yaml": GUIDE.replace("NEXT", "end").replace("AFTER", "end")}, "no answer leads to 'size'"),
        (
            {"guides_yaml": "- {guide: a, questions: [{question: b, ask: W, answers: [{answer: d, products: [e]}]}]}"},
            "'e' is not among the ids of products.csv",
        ),
        (
            {"guides_yaml": "- {guide: a, questions: [{question: b, ask: What, answers: [{answer: d}]}]}"},
            "leads to nothing",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_place(write_store: WriteStore, files: dict[str, str], problem: str) -> None:
    with pytest.raises(ImportRejectedError) as rejected:
        read_store(write_store(**files))
    assert any(problem in found for found in rejected.value.problems), rejected.value.problems


def test_a_thousand_answers_are_read(write_store: WriteStore) -> None:
    text = "".join(f"## What about number {n}?\n\nIt is number {n}.\n\n" for n in range(1000))
    assert len(read_store(write_store(faq_md=text)).answers) == 1001
