"""``guides.yaml``: guided choices.

    - guide: shoes
      names: [shoes, footwear]         # what is chosen with it; the first is its name
      search: {text: shoes}            # what is looked for, unless answers say more
      offer_from: 12                   # a search that finds so many offers it; left out: never
      questions:                       # the first is where it begins
        - question: use
          ask: What will you wear them for?
          next: size                   # what follows an answer that doesn't say so
          answers:
            - {answer: running, also: [jogging], search: {text: running shoes}}
            - {answer: the office, search: {text: office shoes}, next: end}
            - {answer: slippers, products: [wool-slippers]}
            - {answer: skating, tell: We don't sell skates.}
        - {question: size, ask: Which size do you take?, fills: size}

A search may have ``text``, ``color``, ``size``, ``brand`` and ``price_max``; what several answers say is put together.
An answer with ``products`` or ``tell`` ends the guide; so does ``next: end``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Final

from commerce.advising.values import GuideSearch
from commerce.importing.cells import Problems, Row, unique
from commerce.importing.content import Record, StoreFiles
from commerce.importing.tables import yaml_content
from commerce.language.synonyms import folded_phrase

SLOTS: Final = ("size", "color")
"""What a question may ask for instead of having answers."""
END: Final = "end"
_SEARCH: Final = tuple(field.name for field in fields(GuideSearch))
_GUIDE: Final = frozenset({"guide", "names", "search", "offer_from", "questions"})
_QUESTION: Final = frozenset({"question", "ask", "answers", "fills", "next"})
_ANSWER: Final = frozenset({"answer", "also", "search", "products", "tell", "next"})


def read_guides(folder: Path, files: StoreFiles, problems: Problems) -> list[Record]:
    """The rows of all guides; a store needs none."""
    whole = Row("guides.yaml", {"guides": yaml_content(folder, "guides.yaml", problems)}, problems)
    rows = whole.rows("guides")
    records = [_guide(row, files, n) for n, row in enumerate(rows)]
    seen: dict[str, str] = {}
    for row, record in zip(rows, records, strict=True):
        for name in record["content"]["names"]:
            owner = seen.setdefault(folded_phrase(name), record["name"])
            if owner != record["name"]:
                row.note("names", f"{name!r} is chosen by the guide {owner!r} already")
    return unique(records, "name", whole)


def _guide(row: Row, files: StoreFiles, position: int) -> Record:
    _note_unknown(row, _GUIDE)
    name = row.text("guide", required=True)
    rows = row.rows("questions")
    questions = [_question(each, files) for each in rows]
    content = {
        "names": row.names("names") or [name],
        "search": _search(row, files),
        "offer_from": row.whole("offer_from", default=0),
        "questions": unique(questions, "key", row),
    }
    if not questions:
        row.note("questions", "has none; a guide asks one at least")
    else:
        _check_ways(row, rows, content)
    return {"name": name, "position": position, "content": content}


def _question(row: Row, files: StoreFiles) -> Record:
    _note_unknown(row, _QUESTION)
    rows, fills = row.rows("answers"), row.text("fills")
    if fills and fills not in SLOTS:
        row.note("fills", f"{fills!r} is not allowed; write {' or '.join(SLOTS)}")
    if bool(fills) == bool(rows):
        row.note("answers", "a question has answers, or says what it fills (size or color), and not both")
    answers = [_answer(each, files, row.text("next")) for each in rows]
    return {
        "key": row.text("question", required=True),
        "ask": row.text("ask", required=True),
        "answers": unique(answers, "key", row),
        "fills": fills,
        "next": _next(row.text("next")),
    }


def _answer(row: Row, files: StoreFiles, after: str) -> Record:
    _note_unknown(row, _ANSWER)
    products, tell = row.names("products"), row.text("tell")
    known = {product["id"] for product in files.products}
    for product in products:
        if product not in known:
            row.note("products", f"{product!r} is not among the ids of products.csv")
    if (products or tell) and row.text("next") not in ("", END):
        row.note("next", "an answer with products or a text ends the guide; leave 'next' out")
    return {
        "key": row.text("answer", required=True),
        "also": row.names("also"),
        "search": _search(row, files),
        "products": products,
        "tell": tell,
        "next": "" if products or tell else _next(row.text("next") or after),
    }


def _search(row: Row, files: StoreFiles) -> Record:
    given = row.cells.get("search") or {}
    if not isinstance(given, dict) or set(given) - set(_SEARCH):
        row.note("search", f"must be made of {', '.join(_SEARCH)}")
        return dict.fromkeys(_SEARCH, "")
    cells = Row(f"{row.place}, search", given, row.problems)
    if given.get("price_max") is not None:
        cells.price("price_max", files.store.get("currency", "USD"))
    brand = cells.text("brand")
    if brand and brand.lower() not in {product["brand"].lower() for product in files.products}:
        cells.note("brand", f"{brand!r} is no brand of products.csv")
    return {name: cells.text(name) for name in _SEARCH}


def _check_ways(row: Row, rows: list[Row], content: Record) -> None:
    """Note ways that lead nowhere, in a circle, to nothing, and questions that no way leads to."""
    questions: dict[str, Record] = {question["key"]: question for question in content["questions"]}
    ways = {key: set(filter(None, _ways(question))) for key, question in questions.items()}
    for each, question in zip(rows, content["questions"], strict=True):
        for name in sorted(ways[question["key"]] - set(questions)):
            each.note("next", f"there is no question {name!r}; the questions are {', '.join(questions)}")
    circle = _circle(next(iter(questions)), ways, (), set())
    if circle:
        row.note("questions", f"go round in a circle: {' -> '.join(circle)}; let one of them lead to 'end'")
        return
    reached = _reached(next(iter(questions)), ways)
    for name in questions:
        if name not in reached:
            row.note("questions", f"no answer leads to {name!r}; name it as 'next', or take it out")
    if not any(content["search"].values()):
        for each, question in zip(rows, content["questions"], strict=True):
            for answer in question["answers"]:
                if not (answer["next"] or answer["products"] or answer["tell"] or any(answer["search"].values())):
                    each.note("answers", f"{answer['key']!r} leads to nothing; give it a search, products or a text")


def _ways(question: Record) -> Iterator[str]:
    yield question["next"]
    yield from (answer["next"] for answer in question["answers"])


def _circle(key: str, ways: dict[str, set[str]], path: tuple[str, ...], done: set[str]) -> tuple[str, ...]:
    """The first circle that is found, from and to the same question; ``done`` have none."""
    if key in path:
        return (*path[path.index(key) :], key)
    for name in sorted(ways.get(key, set()) - done):
        if found := _circle(name, ways, (*path, key), done):
            return found
    done.add(key)
    return ()


def _reached(start: str, ways: dict[str, set[str]]) -> set[str]:
    reached: set[str] = set()
    waiting = [start]
    while waiting:
        if (key := waiting.pop()) not in reached:
            reached.add(key)
            waiting += ways.get(key, ())
    return reached


def _next(name: str) -> str:
    return "" if name == END else name


def _note_unknown(row: Row, known: frozenset[str]) -> None:
    for name in sorted(set(map(str, row.cells)) - known):
        row.note(name, f"is not known; the entries are {', '.join(sorted(known))}")


def guide_keys(guides: list[Record]) -> list[str]:
    """What of the guides can be translated, such as ``shoes.name``, ``shoes.use.ask`` and ``shoes.use.running``."""
    keys = []
    for guide in guides:
        keys.append(f"{guide['name']}.name")
        for question in guide["content"]["questions"]:
            key = f"{guide['name']}.{question['key']}"
            keys.append(f"{key}.ask")
            keys += [f"{key}.{answer['key']}" for answer in question["answers"]]
            keys += [f"{key}.{answer['key']}.tell" for answer in question["answers"] if answer["tell"]]
    return keys
