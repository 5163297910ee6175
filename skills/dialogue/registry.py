"""Which function answers which intent, and which goes on when a question is answered.

A skill is a function from a ``Turn`` to a ``Reply``, registered for an intent by a decorator. Third parties add
theirs in a module of their own that the ``hawker.skills`` entry-point group names; it is imported at start.
"""

from __future__ import annotations

import importlib.metadata
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from nlu import Candidate
from skills.dialogue.session import Ask
from skills.errors import SkillSetupError

if TYPE_CHECKING:
    from skills.dialogue.turn import Turn
    from skills.reply import Reply

Key = TypeVar("Key")
Function = TypeVar("Function", bound=Callable[..., object])
Skill = Callable[["Turn"], "Reply"]
Batch = Callable[["Turn", tuple[Candidate, ...]], tuple[tuple[Candidate, ...], "Reply | None"]]
"""Meets those of several requests that need no question; what is left, and the reply to those that were met."""
ENTRY_POINTS: Final = "hawker.skills"


@dataclass(slots=True)
class Registry:
    """The skills by intent, and the continuations by open question."""

    skills: dict[str, Skill] = field(default_factory=dict)
    continuations: dict[tuple[Ask, str], Skill] = field(default_factory=dict)
    batches: dict[str, Batch] = field(default_factory=dict)
    """What meets several requests of one intent together."""
    asides: set[str] = field(default_factory=set)
    """Intents that leave an open question open: it is asked again after them."""
    sentences: list[Path] = field(default_factory=list)
    """Folders of further language packs' intents: ``<folder>/<language>/intents/*.yaml``."""

    def skill(self, intent: str, *, aside: bool = False) -> Callable[[Skill], Skill]:
        """Register a function for an intent."""

        def register(function: Skill) -> Skill:
            self._claim(self.skills, intent, function)
            if aside:
                self.asides.add(intent)
            return function

        return register

    def answers(self, ask: Ask, *intents: str) -> Callable[[Skill], Skill]:
        """Register a function for intents that answer an open question."""

        def register(function: Skill) -> Skill:
            for intent in intents:
                self._claim(self.continuations, (ask, intent), function)
            return function

        return register

    def batch(self, intent: str) -> Callable[[Batch], Batch]:
        """Register a function that meets several requests of an intent together, made in one utterance."""

        def register(function: Batch) -> Batch:
            self._claim(self.batches, intent, function)
            return function

        return register

    def add_sentences(self, folder: Path) -> None:
        """Let the sentences of a folder be understood too: ``<folder>/<language>/intents/*.yaml``."""
        self.sentences.append(folder)

    def load_plugins(self) -> None:
        """Import the modules that other packages offer as skills."""
        for entry_point in importlib.metadata.entry_points(group=ENTRY_POINTS):
            try:
                entry_point.load()
            except SkillSetupError:
                raise
            except Exception as error:  # another package's code may fail in any way; it is named, and nothing starts
                raise SkillSetupError(
                    f"the skill {entry_point.name!r} ({entry_point.value}) can't be loaded: {error!r}; "
                    "repair or uninstall the package that brings it"
                ) from error

    def _claim(self, place: dict[Key, Function], key: Key, function: Function) -> None:
        if place.get(key, function) is not function:
            raise SkillSetupError(f"two skills answer {key!r}: {place[key].__module__} and {function.__module__}")
        place[key] = function


registry: Final = Registry()
"""The skills of this process."""
