"""Answers in Markdown: each heading is a question, what stands under it the answer.

    ## What is your return policy? {#returns}

    - can I return something
    - can I bring it back

    You can return anything unused within **thirty days**.

A list directly under the heading has other ways to ask; one that comes later belongs to the answer. The topic may be
written as ``{#topic}``, otherwise it is the question. A heading that has deeper headings and no text is a chapter.
What is answered is what can be said: a link is its words, a row of a table a sentence; pictures, HTML and blocks of
code are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

Section = tuple[int, dict[str, Any]]
"""The line of the heading, from 1, and ``topic``, ``question``, ``phrasings``, ``answer``."""

_TOPIC: Final = re.compile(r"\s*\{#([^{}]+)\}\s*$")
_SENTENCE_ENDS: Final = (*".!?:", "。", "\u0589", "។")  # \u0589 is the Armenian full stop


def markdown_answers(text: str) -> Iterator[Section]:
    """The questions of a file with their answers, which are empty where there is nothing to say."""
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    starts = [n for n, token in enumerate(tokens) if token.type == "heading_open" and token.level == 0]
    for place, start in enumerate(starts):
        end = starts[place + 1] if place + 1 < len(starts) else len(tokens)
        phrasings, said = _body(tokens[start + 3 : end])
        has_deeper = end < len(tokens) and tokens[end].tag > tokens[start].tag
        if has_deeper and not said and not phrasings:
            continue
        heading = _spoken(tokens[start + 1])
        named = _TOPIC.search(heading)
        question = _TOPIC.sub("", heading).strip()
        topic = named[1].strip() if named else question.rstrip("?!. ").lower()
        line = (tokens[start].map or [0])[0] + 1
        yield line, {"topic": topic, "question": question, "phrasings": phrasings, "answer": said}


def _body(tokens: Sequence[Token]) -> tuple[list[str], str]:
    """The other ways to ask, and the answer."""
    if not tokens or tokens[0].type != "bullet_list_open":
        return [], _text(tokens)
    end = next(n for n, token in enumerate(tokens) if token.type == "bullet_list_close" and token.level == 0)
    asked = [spoken for token in tokens[:end] if token.type == "inline" and (spoken := _spoken(token))]
    return asked, _text(tokens[end + 1 :])


def _text(tokens: Sequence[Token]) -> str:
    """What can be said of an answer, a sentence for each paragraph, entry and row."""
    sentences: list[str] = []
    row: list[str] | None = None
    for token in tokens:
        if token.type == "tr_open":
            row = []
        elif token.type == "tr_close" and row is not None:
            sentences.append(", ".join(filter(None, row)))
            row = None
        elif token.type == "inline":
            (sentences if row is None else row).append(_spoken(token))
    return " ".join(each if each.endswith(_SENTENCE_ENDS) else f"{each}." for each in sentences if each)


def _spoken(inline: Token) -> str:
    """The words of a paragraph, without its marks."""
    parts = []
    for token in inline.children or ():
        if token.type in {"text", "code_inline"}:
            parts.append(token.content)
        elif token.type in {"softbreak", "hardbreak"}:
            parts.append(" ")
    return " ".join("".join(parts).split())
