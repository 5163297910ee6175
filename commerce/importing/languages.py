"""``languages/<language>.yaml``: the store in another language; whatever is left out stays as it is.

    contact: Venga al mostrador.
    names:            # phrases of the store, and what they are called
      running shoes: [zapatillas de correr, zapatillas]
      tea: té
    answers:          # by the topics of faq.yaml
      parking: Sí, detrás de la tienda.
    cases:            # by topic and case, and what is asked for it
      returns.groceries: Los alimentos no.
      warranty.ask: ¿Para qué producto?
    guides:           # by guide, question and answer of guides.yaml; an answer may have a list of names
      shoes.name: zapatos
      shoes.use.ask: ¿Para qué los quiere?
      shoes.use.running: [correr, para correr]
    delivery:         # by the codes of store.yaml
      express: {name: envío exprés, description: Al día siguiente.}
    promotions:       # by the names of store.yaml; those that are over may stay
      Camping Season: {name: Temporada de acampada, description: Diez por ciento menos.}

The first name of a phrase is the one that is said.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from babel import Locale, UnknownLocaleError

from commerce.importing.cells import Problems, Row
from commerce.importing.content import Record, StoreFiles
from commerce.importing.faq import case_keys
from commerce.importing.guides import guide_keys
from commerce.importing.tables import yaml_content
from commerce.language.synonyms import folded_phrase
from commerce.language.translations import TextKind

FOLDER: Final = "languages"
_ENTRIES: Final = ("contact", "names", "answers", "delivery", "promotions", "cases", "guides")


def read_languages(folder: Path, files: StoreFiles, problems: Problems) -> list[Record]:
    """The rows of all files, in the order of their languages; a store needs none."""
    rows = []
    for path in sorted((folder / FOLDER).glob("*.yaml")):
        name, language = f"{FOLDER}/{path.name}", path.stem
        if not _is_language(language):
            problems.add(name, f"{language!r} is no language; name the file by its ISO 639 code, such as es.yaml")
        elif isinstance(content := yaml_content(folder, name, problems), dict):
            found = list(_read(Row(name, content, problems), files))
            rows += [row | {"language": language, "position": n} for n, row in enumerate(found)]
        else:
            problems.add(name, f"must have entries among {', '.join(_ENTRIES)}")
    return rows


def _read(row: Row, files: StoreFiles) -> Iterator[Record]:
    for entry in row.cells:
        if entry not in _ENTRIES:
            row.note(str(entry), f"is not known; the entries are {', '.join(_ENTRIES)}")
    if contact := row.text("contact"):
        yield _record(TextKind.CONTACT, "", contact)
    yield from _names(row)
    topics = [answer["topic"] for answer in files.answers]
    for topic, text in _mapping(row, "answers", topics):
        yield _record(TextKind.ANSWER, topic, str(text))
    for key, text in _mapping(row, "cases", case_keys(files.answers)):
        yield _record(TextKind.CASE, key, str(text))
    for key, texts in _mapping(row, "guides", guide_keys(files.guides)):
        given = [str(each).strip() for each in (texts if isinstance(texts, list) else [texts])]
        yield {"kind": TextKind.GUIDE, "key": key, "texts": given}
    codes = [delivery["code"] for delivery in files.deliveries]
    yield from _named(row, "delivery", codes, TextKind.DELIVERY, TextKind.DELIVERY_DESCRIPTION)
    yield from _named(row, "promotions", None, TextKind.PROMOTION, TextKind.PROMOTION_DESCRIPTION)


def _names(row: Row) -> Iterator[Record]:
    seen: set[str] = set()
    for phrase, names in _mapping(row, "names"):
        key = folded_phrase(phrase)
        given = [str(each).strip() for each in (names if isinstance(names, list) else [names])]
        if not key or not given or not all(given) or isinstance(names, dict):
            row.note("names", f"{phrase!r} needs one name, or a list of names")
        elif key in seen:
            row.note("names", f"{phrase!r} stands there twice; write all its names in one list")
        else:
            yield {"kind": TextKind.NAME, "key": key, "texts": list(dict.fromkeys(given))}
        seen.add(key)


def _named(row: Row, entry: str, known: list[str] | None, name: TextKind, description: TextKind) -> Iterator[Record]:
    for key, texts in _mapping(row, entry, known):
        cells = Row(f"{row.place}, {entry} {key}", texts if isinstance(texts, dict) else {}, row.problems)
        yield _record(name, key, cells.text("name", required=True))
        if text := cells.text("description"):
            yield _record(description, key, text)


def _mapping(row: Row, entry: str, known: list[str] | None = None) -> Iterator[tuple[str, Any]]:
    content = row.cells.get(entry) or {}
    if not isinstance(content, dict):
        row.note(entry, "must be keys with their texts")
        return
    for key, value in content.items():
        if known is not None and str(key) not in known:
            row.note(entry, f"{key!r} is not in this store; it has {', '.join(known)}")
        elif value is None or value == "":
            row.note(entry, f"{key!r} has no text; write one, or leave it out")
        else:
            yield str(key), value


def _record(kind: TextKind, key: str, text: str) -> Record:
    return {"kind": kind, "key": key, "texts": [text]}


def _is_language(code: str) -> bool:
    try:
        return Locale.parse(code).language == code
    except (UnknownLocaleError, ValueError):
        return False
