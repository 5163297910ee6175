"""Whether a sentence may be added to a language pack: everything that was understood before still is, and it is too.

A pack brings ``examples.yaml``: requests by their intent, talk that is none, and some words of a shop to try them with.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, ValidationError

from nlu.data_file import read, wrong_values
from nlu.errors import PackError
from nlu.interpretation import Hypothesis, Interpretation, Vocabulary
from nlu.interpreter import Interpreter
from nlu.packs.pack import LanguagePack

SAME_SENTENCE: Final = 0.995
"""Score (of 1) of an alignment from which a sentence is another intent's own."""
DECIDING: Final = frozenset({"yes", "no", "cancel"})
"""Intents that answer whatever was asked; those that pay or destroy are known by the pack."""
LONGEST_COMMAND: Final = 3
"""Words of such a sentence that are looked for within others."""
CLEAR_LEAD: Final = 0.08
"""What a sentence must be ahead of other intents, of 1."""


class ExampleWords(BaseModel):
    """The words of a shop, as in ``Vocabulary``."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    items: tuple[str, ...]
    brands: tuple[str, ...] = ()
    colors: tuple[str, ...] = ()
    sizes: tuple[str, ...] = ()
    deliveries: tuple[str, ...] = ()
    coupons: tuple[str, ...] = ()


class Examples(BaseModel):
    """``examples.yaml`` of a language pack."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    language: str
    vocabulary: ExampleWords
    fill: dict[str, str]
    requests: dict[str, list[str]]
    talk: list[str]

    @classmethod
    def load(cls, folder: Path) -> Examples:
        """The examples of a language pack's folder.

        Raises:
            PackError: The file is missing, no YAML, or lists are missing, misspelled or of the wrong kind.
        """
        path = folder / "examples.yaml"
        try:
            return cls.model_validate(read(path))
        except ValidationError as error:
            raise PackError(wrong_values(path, error)) from error

    def together_with(self, vocabulary: Vocabulary) -> Vocabulary:
        """A shop's words, and those of the examples."""
        own: dict[str, Any] = {name: (*getattr(vocabulary, name), *words) for name, words in self.vocabulary}
        return replace(vocabulary, **own)

    def filled(self, template: str) -> str:
        """A template's sentence with something said in each of its slots."""
        for slot, words in self.fill.items():
            template = template.replace(f"{{{slot}}}", words)
        return template


@dataclass(frozen=True, slots=True)
class Added:
    """A sentence that is added to an intent, and utterances that it was made from."""

    intent: str
    template: str
    utterances: tuple[str, ...] = ()


class Trial:
    """Compares what is understood before and after a change."""

    def __init__(self, pack: LanguagePack, examples: Examples, before: Interpreter, after: Interpreter) -> None:
        self._words = pack.words
        self._commands = DECIDING | {name for name, each in pack.intents.items() if each.strict or each.statement}
        self._examples = examples
        self._before = before
        self._after = after

    @classmethod
    def of_packs(cls, before: LanguagePack, after: LanguagePack, vocabulary: Vocabulary) -> Trial:
        """Of a language pack and the same one with more sentences, in one shop.

        Raises:
            PackError: The pack has no examples, or they have errors.
        """
        examples = Examples.load(before.folder)
        words = examples.together_with(vocabulary)
        return cls(before, examples, Interpreter(before, words), Interpreter(after, words))

    @classmethod
    def of_words(cls, pack: LanguagePack, before: Vocabulary, after: Vocabulary) -> Trial:
        """Of a shop's words and more of them.

        Raises:
            PackError: The pack has no examples, or they have errors.
        """
        examples = Examples.load(pack.folder)
        return cls(
            pack,
            examples,
            Interpreter(pack, examples.together_with(before)),
            Interpreter(pack, examples.together_with(after)),
        )

    def problems(self, added: Added, others: Sequence[Added] = ()) -> list[str]:
        """What speaks against a sentence, in words for a person; ``others`` were added earlier and must still do."""
        return list(dict.fromkeys([*self._of_itself(added), *self.lost(others)]))

    def lost(self, others: Sequence[Added] = ()) -> list[str]:
        """What would no longer be understood, and which talk would be, in words for a person."""
        return list(dict.fromkeys([*self._of_examples(), *self._of_others(others)]))

    def _of_itself(self, added: Added) -> Iterator[str]:
        cells = added.template.split()
        if all(cell.startswith("{") for cell in cells):
            yield f'"{added.template}" has no word of its own, so that anything said would fit it'
            return
        for sentence in dict.fromkeys((self._examples.filled(added.template), *added.utterances)):
            rival = self._claimed_by(sentence, added.intent)
            found = self._after.interpret([Hypothesis(sentence)])
            if rival:
                yield f'"{sentence}" is a sentence of {rival} already; two intents can\'t claim it'
            elif found.intent != added.intent:
                yield f'"{sentence}" would still not be understood as {added.intent}, but {_as(found)}'
            elif found.margin < CLEAR_LEAD:
                yield f'"{sentence}" would be {added.intent} nearly as much as {found.runners_up[0].intent}'
            elif self._refuses(sentence, added.intent):
                yield f'"{sentence}" would be {added.intent} without its negation too: it refuses it'
        if (command := self._command_in(added)) is not None:
            words, owner = command
            yield f'"{added.template}" holds "{words}", which alone is a sentence of {owner}: it may mean that'

    def _refuses(self, sentence: str, intent: str) -> bool:
        """Whether a negation in it is all that tells it from a wish for the intent: "do not fetch the tea"."""
        said = self._words.normalizer.words(sentence)
        wished = [word for word in said if word not in self._words.file.negations]
        return wished != said and self._after.interpret([Hypothesis(" ".join(wished))]).intent == intent

    def _command_in(self, added: Added) -> tuple[str, str] | None:
        """Words of a sentence that alone decide or destroy something, and the intent that they are of."""
        words = added.template.split()
        for length in range(min(len(words) - 1, LONGEST_COMMAND), 0, -1):
            for start in range(len(words) - length + 1):
                run = words[start : start + length]
                if any(word.startswith("{") for word in run):
                    continue
                owner = self._claimed_by(" ".join(run), added.intent)
                if owner in self._commands:
                    return " ".join(run), owner
        return None

    def _claimed_by(self, sentence: str, intent: str) -> str | None:
        """Another intent of whose sentences this is one, word for word."""
        for reading in self._before.explain([Hypothesis(sentence)]).candidates:
            score = next((f.value for f in reading.features if f.name == "score"), 0.0)
            if reading.intent != intent and score >= SAME_SENTENCE:
                return reading.intent
        return None

    def _of_examples(self) -> Iterator[str]:
        for intent, sentences in self._examples.requests.items():
            for sentence in sentences:
                yield from self._lost(sentence, intent)
        for sentence in self._examples.talk:
            found = self._after.interpret([Hypothesis(sentence)])
            if found.intent is not None and self._before.interpret([Hypothesis(sentence)]).intent is None:
                yield f'"{sentence}", which is no request, would be taken for {found.intent}'

    def _of_others(self, others: Sequence[Added]) -> Iterator[str]:
        for other in others:
            yield from self._lost(self._examples.filled(other.template), other.intent)

    def _lost(self, sentence: str, intent: str) -> Iterator[str]:
        """What was understood before and would be no longer."""
        said = [Hypothesis(sentence)]
        found = self._after.interpret(said)
        if found.intent != intent and self._before.interpret(said).intent == intent:
            yield f'"{sentence}" would no longer be understood as {intent}, but {_as(found)}'


def _as(found: Interpretation) -> str:
    return f"as {found.intent}" if found.intent else "not at all"
