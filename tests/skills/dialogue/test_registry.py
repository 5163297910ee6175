"""Skills are registered once, and other packages bring theirs."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from skills.assembly import open_house
from skills.dialogue.registry import Registry, registry
from skills.dialogue.session import Ask
from skills.dialogue.turn import Turn
from skills.errors import SkillSetupError
from skills.reply import Reply
from skills.settings import load_settings
from skills.utterance import Utterance

PLUGIN = '''
"""Tells a joke."""
from pathlib import Path

from skills.dialogue.registry import registry
from skills.reply import Reply
from skills.dialogue.turn import Turn

registry.add_sentences(Path(__file__).parent / "sentences")


@registry.skill("joke", aside=True)
def joke(turn: Turn) -> Reply:
    return turn.tell("Two carts walk into a shop.").reply()
'''
SENTENCES = """
language: en
intents:
  joke:
    data:
      - sentences:
          - tell me a joke
"""


def _one(turn: Turn) -> Reply:
    return turn.reply()


def _other(turn: Turn) -> Reply:
    return turn.reply()


def test_two_skills_for_one_intent_are_refused() -> None:
    skills = Registry()
    skills.skill("sing")(_one)
    with pytest.raises(SkillSetupError, match="sing"):
        skills.skill("sing")(_other)
    assert skills.skills["sing"] is _one


def test_two_answers_to_one_question_are_refused() -> None:
    skills = Registry()
    skills.answers(Ask.DELIVERY, "yes", "no")(_one)
    with pytest.raises(SkillSetupError, match="no"):
        skills.answers(Ask.DELIVERY, "no")(_other)


def test_the_same_skill_may_be_registered_again() -> None:
    skills = Registry()
    skills.skill("sing")(_one)
    skills.skill("sing", aside=True)(_one)
    assert skills.asides == {"sing"}


@pytest.fixture
def plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of installed packages with a plug-in in it; its skill is forgotten afterwards."""
    _install(tmp_path, "joker", "joker.skill", PLUGIN)
    sentences = tmp_path / "joker" / "sentences" / "en" / "intents"
    sentences.mkdir(parents=True)
    sentences.joinpath("joke.yaml").write_text(SENTENCES)
    monkeypatch.syspath_prepend(str(tmp_path))
    importlib.invalidate_caches()
    yield tmp_path
    registry.skills.pop("joke", None)
    registry.asides.discard("joke")
    registry.sentences[:] = [path for path in registry.sentences if tmp_path not in path.parents]
    for name in [name for name in sys.modules if name.partition(".")[0] in {"joker", "broken"}]:
        del sys.modules[name]


def test_a_plug_in_that_is_installed_answers(plugin: Path, demo_store: Path, tmp_path: Path) -> None:
    assert plugin == tmp_path
    store = tmp_path / "shop.sqlite"
    store.write_bytes(demo_store.read_bytes())
    house = open_house(load_settings(database_url=str(store)))
    reply = house.assistant.respond(Utterance.of_text("tell me a joke", session_id="s", message_id="m", channel="test"))
    house.close()
    assert reply.speech == "Two carts walk into a shop."
    assert reply.understood is not None
    assert reply.understood.intent == "joke"


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("broken.skill", "import nowhere_to_be_found\n"),
        ("broken.gone", ""),
        ("broken.skill:missing", ""),
    ],
)
def test_a_plug_in_that_cant_be_loaded_is_named(plugin: Path, value: str, code: str) -> None:
    _install(plugin, "broken", value, code)
    importlib.invalidate_caches()
    with pytest.raises(SkillSetupError, match=r"'broken'.*repair or uninstall"):
        Registry().load_plugins()


def test_a_plug_in_cant_take_an_intent_that_is_taken(plugin: Path) -> None:
    code = PLUGIN.replace('"joke"', '"search"')
    _install(plugin, "broken", "broken.skill", code)
    importlib.invalidate_caches()
    with pytest.raises(SkillSetupError, match="two skills answer 'search'"):
        Registry().load_plugins()


def _install(folder: Path, package: str, value: str, code: str) -> None:
    """What an installer leaves behind: the package, and its metadata with the entry point."""
    source = folder / package
    source.mkdir()
    source.joinpath("__init__.py").touch()
    source.joinpath("skill.py").write_text(code)
    metadata = folder / f"{package}-1.0.dist-info"
    metadata.mkdir()
    metadata.joinpath("METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n")
    metadata.joinpath("entry_points.txt").write_text(f"[hawker.skills]\n{package} = {value}\n")
