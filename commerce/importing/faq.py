"""The shop's answers: ``faq.yaml``, ``faq.md`` and ``faq.csv``, whichever there are; together they are one list.

    faq.yaml       - topic: returns
                     question: What is your return policy?
                     phrasings: [can I return something]
                     answer: You can return anything unused within thirty days.
                     asks: What would you like to return?   # left out where the answer is right for all others
                     cases:
                       - {category: groceries, answer: Food can't come back.}
                       - {product: mug, answer: Mugs can't come back.}
                       - {attribute: size, value: XXL, answer: ...}
    faq.csv        topic,question,phrasings,answer,asks,for_category,for_product   (a row for a category or a product is
                   a case of the topic, which has a row of its own)
    faq.md         see ``commerce.importing.faq_markdown``

A topic that the language packs know ("returns", "opening hours") is also found by their own ways to ask it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from commerce.importing.cells import Problems, Row
from commerce.importing.content import Record, StoreFiles
from commerce.importing.faq_markdown import markdown_answers
from commerce.importing.tables import csv_rows, text_content, yaml_content
from commerce.language.synonyms import folded_phrase

_ENTRIES: Final = frozenset({"topic", "question", "phrasings", "answer", "asks", "cases"})
_CASE: Final = frozenset({"category", "product", "attribute", "value", "answer"})


def read_answers(folder: Path, files: StoreFiles, problems: Problems) -> list[Record]:
    """All answers, in the order of the files named above."""
    found = [*_from_yaml(folder, files, problems), *_from_markdown(folder, problems)]
    found += _from_csv(folder, files, problems)
    _refuse_equal(found, problems)
    return [entry.record | {"position": position} for position, entry in enumerate(found)]


@dataclass(slots=True)
class _Entry:
    """An answer and where it stands."""

    place: str
    record: Record
    ways: list[str] = field(default_factory=list)
    """The question and its phrasings, as they are compared."""

    def __post_init__(self) -> None:
        texts = (self.record["question"], *self.record["phrasings"])
        self.ways = list(dict.fromkeys(filter(None, map(folded_phrase, texts))))


def _from_yaml(folder: Path, files: StoreFiles, problems: Problems) -> Iterator[_Entry]:
    whole = Row("faq.yaml", {"questions": yaml_content(folder, "faq.yaml", problems)}, problems)
    for row in whole.rows("questions"):
        _note_unknown(row, _ENTRIES)
        cases = [_case(each, files) for each in row.rows("cases")]
        asks = row.text("asks")
        if asks and not cases:
            row.note("asks", "asks for a case, and there are none; write cases, or leave it out")
        yield _Entry(row.place, _record(row, asks, cases))


def _from_markdown(folder: Path, problems: Problems) -> Iterator[_Entry]:
    text = text_content(folder, "faq.md", problems)
    for line, cells in markdown_answers(text or ""):
        row = Row(f"faq.md, line {line}", cells, problems)
        if not row.text("answer"):
            row.note("answer", f"{cells['question']!r} has no text that can be said; write the answer under it")
            continue
        yield _Entry(row.place, _record(row, "", []))


def _from_csv(folder: Path, files: StoreFiles, problems: Problems) -> Iterator[_Entry]:
    entries: dict[str, _Entry] = {}
    for row in csv_rows(folder, "faq.csv", problems):
        row = Row(row.place, _without_for(row), row.problems)
        if not (row.text("category") or row.text("product")):
            entry = _Entry(row.place, _record(row, row.text("asks"), []))
            if (topic := entry.record["topic"]) in entries:
                row.note("topic", f"{topic!r} stands in an earlier row already; a case of it needs a category")
            entries[topic] = entry
        elif (topic := row.text("topic", required=True)) in entries:
            entries[topic].record["cases"].append(_case(row, files))
        elif topic:
            row.note("topic", f"{topic!r} has no row of its own above this case; write its question and answer first")
    yield from entries.values()


def _without_for(row: Row) -> dict[str, Any]:
    """The cells by the names that they have in ``faq.yaml``."""
    return {name.removeprefix("for_"): value for name, value in row.cells.items()}


def _record(row: Row, asks: str, cases: list[Record]) -> Record:
    question = row.text("question", required=True)
    return {
        "topic": row.text("topic", required=True),
        "question": question,
        "phrasings": row.names("phrasings"),
        "text": row.text("answer", required=True),
        "asks": asks,
        "cases": cases,
    }


def _case(row: Row, files: StoreFiles) -> Record:
    if row.place.startswith("faq.yaml"):
        _note_unknown(row, _CASE)
    category, product, attribute = row.text("category"), row.text("product"), row.text("attribute")
    value = row.text("value", required=bool(attribute))
    if sum(map(bool, (category, product, attribute))) != 1:
        row.note("category", "a case is of one category, one product or one attribute")
    names = {each["key"]: each["name"] for each in files.categories}
    if category and category not in names:
        row.note("category", f"{category!r} is not among the categories of store.yaml: {', '.join(sorted(names))}")
    if product and product not in {each["id"] for each in files.products}:
        row.note("product", f"{product!r} is not among the ids of products.csv")
    return {
        "key": category or product or f"{attribute} {value}",
        "text": row.text("answer", required=True),
        "category": names.get(category, category),
        "product": product,
        "attribute": attribute,
        "value": value,
    }


def _note_unknown(row: Row, known: frozenset[str]) -> None:
    for name in sorted(set(map(str, row.cells)) - known):
        row.note(name, f"is not known; the entries are {', '.join(sorted(known))}")


def _refuse_equal(entries: list[_Entry], problems: Problems) -> None:
    """Note topics and questions that stand there twice: nobody could tell which answer is meant."""
    topics: dict[str, str] = {}
    ways: dict[str, str] = {}
    for entry in entries:
        topic: Any = entry.record["topic"]
        if topic and topic in topics:
            problems.add(entry.place, f"the topic {topic!r} is used in {topics[topic]}, too; each needs its own")
        for way in entry.ways:
            if way in ways:
                problems.add(entry.place, f"{way!r} is asked in {ways[way]}, too; a question has one answer")
            ways.setdefault(way, entry.place)
        topics.setdefault(topic, entry.place)


def case_keys(answers: list[Record]) -> list[str]:
    """What of the cases can be translated, such as ``returns.groceries`` and ``warranty.ask``."""
    keys = []
    for answer in answers:
        keys += [f"{answer['topic']}.ask"] * bool(answer["asks"])
        keys += [f"{answer['topic']}.{case['key']}" for case in answer["cases"]]
    return keys
