"""Whatever stands in a pack's files: it is read, or refused with a ``PackError``; nothing else happens."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nlu import PackError
from nlu.packs.intents_file import IntentsFile
from nlu.packs.pack import LANGUAGES
from nlu.packs.turn_words import TurnWordsFile
from nlu.packs.words import Words
from nlu.templates import MAX_PATTERNS, Rules, Template, TemplateError

_LIMITS: Final = settings(
    max_examples=80,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
ANYTHING: Final = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=8)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)),
    max_leaves=6,
)
SIGNS: Final = st.text("ab ()[]{}<>|;:,\\'\"", max_size=40)


def problems_of(load: Callable[[], object]) -> list[str]:
    """What it is refused for; nothing if it is read. Whatever else is raised fails the test."""
    try:
        load()
    except PackError as error:
        return error.problems
    return []


def written(path: Path, content: object) -> Path:
    path.write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")
    return path


@_LIMITS
@given(st.dictionaries(st.sampled_from(list(IntentsFile.model_fields)), ANYTHING, max_size=3))
def test_intents(tmp_path: Path, content: dict[str, object]) -> None:
    path = written(tmp_path / "intents.yaml", {**content, "language": "en"})
    assert all(problem.startswith(str(path)) for problem in problems_of(lambda: IntentsFile.load(path, "en")))


@pytest.mark.parametrize(("name", "kind"), [("words.yaml", Words), ("turns.yaml", TurnWordsFile)])
@_LIMITS
@given(st.data())
def test_words(tmp_path: Path, name: str, kind: type[Words | TurnWordsFile], data: st.DataObject) -> None:
    content = yaml.load(
        (LANGUAGES / "en" / name).read_text(encoding="utf-8"),
        Loader=yaml.CBaseLoader,  # noqa: S506 - it makes nothing but texts
    )
    content[data.draw(st.sampled_from(sorted(content)))] = data.draw(ANYTHING)
    path = written(tmp_path / name, content)
    assert all(problem.startswith(str(path)) for problem in problems_of(lambda: kind.load(path)))


@_LIMITS
@given(st.binary(max_size=60))
def test_bytes(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "intents.yaml"
    path.write_bytes(b"language: en\n" + content)
    assert all(problem.startswith(str(path)) for problem in problems_of(lambda: IntentsFile.load(path, "en")))


@_LIMITS
@given(SIGNS)
def test_templates(sentence: str) -> None:
    with suppress(TemplateError):
        assert len(Template(sentence, Rules()).patterns()) <= MAX_PATTERNS
