"""A language pack: one language's intents, words and replies, read from a folder of data and checked.

nlu/languages/<language>/
intents/*.yaml   language, intents: <intent>: data: - sentences: [...]; expansion_rules
talk.yaml        the same, for talk that is no request
questions.yaml   the same by topic: ways to ask what many shops answer (may be left out)
words.yaml       words that are neither sentences nor the shop's own
turns.yaml       words that steer whose turn it is to speak
replies.ftl      what the assistant says
examples.yaml    what must stay understood when a shop adds sentences (may be left out: then it can't add any)
private.yaml     words after which something private is said (may be left out: then nothing is kept to learn from)
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal

from nlu.data_file import at
from nlu.errors import PackError
from nlu.packs.intents_file import IntentBody, IntentsFile, SentenceGroup
from nlu.packs.turn_words import TurnWordsFile
from nlu.packs.words import Words
from nlu.templates import CellReader, Grammar, Rules, Template, TemplateError

MODEL: Final = "en"
"""The pack that the others are held against."""
LANGUAGES: Final = Path(__file__).parents[1] / "languages"
FILES: Final = ("talk.yaml", "words.yaml", "turns.yaml", "replies.ftl", "speech.ftl")
"""What a pack has beside its intents; questions.yaml may be left out."""
SLOTS: Final = frozenset(
    [
        "item",
        "quantity",
        "ordinals",
        "price",
        "color",
        "size",
        "brand",
        "reference",
        "coupon",
        "order_number",
        "delivery",
        "without",
        "modifiers",
        "language",
        "any",
    ]
)
"""What may stand in braces. ``any`` is free words that nobody asks for."""
TALK: Final = "talk"
"""The class of ``talk.yaml``: it wins when nothing was asked of the shop."""


def languages_there() -> tuple[str, ...]:
    """The languages that there are whole packs of."""
    folders = sorted(path for path in LANGUAGES.iterdir() if any(path.glob("intents/*.yaml")))
    return tuple(folder.name for folder in folders if all((folder / name).is_file() for name in FILES))


@dataclass(frozen=True)
class Intent:
    """An intent: its templates, the slots it takes, and how sure a reading has to be."""

    name: str
    templates: tuple[Template, ...]
    takes: frozenset[str]
    strict: bool = False
    """It pays or destroys: its words have to be said exactly."""
    careful: bool = False
    """It changes something: it has to be surer than one that only tells."""
    statement: bool = False
    """A question or a doubt in its words is never this intent."""


@dataclass(frozen=True)
class LanguagePack:
    """Everything that is known of one language."""

    language: str
    folder: Path
    intents: dict[str, Intent]
    talk: Intent
    questions: dict[str, Intent]
    """Ways to ask, by topic: they count where the shop answers a question of that topic."""
    words: Words
    turns: TurnWordsFile

    @classmethod
    def load(cls, language: str, folder: Path | None = None, more: Sequence[Path] = ()) -> LanguagePack:
        """The pack of a language, from ``folder`` or from those that come with hawker.

        ``more`` are folders of languages that add intents of their own, or sentences to those that there are
        (``more_sentences: <intent>: [...]``): ``<more>/<language>/intents/*.yaml``.

        Raises:
            PackError: the folder or a file is missing or has errors; each is named with its file, line, intent and
                sentence.
        """
        folder = folder or LANGUAGES / language
        files = sorted((folder / "intents").glob("*.yaml"))
        if not files:
            known = ", ".join(languages_there())
            raise PackError([f"{folder}: no intents/*.yaml there; languages that exist: {known}"])
        added = [path for languages in more for path in sorted((languages / language / "intents").glob("*.yaml"))]
        reader = _Reader(language)
        intents = reader.with_more(reader.intents([*files, *added]), added)
        talk = reader.intents([folder / "talk.yaml"]).get(TALK) or Intent(TALK, (), frozenset())
        questions = reader.intents([*folder.glob("questions.yaml")], "topics")
        if reader.problems:
            raise PackError(list(dict.fromkeys(reader.problems)))
        words, turns = Words.load(folder / "words.yaml"), TurnWordsFile.load(folder / "turns.yaml")
        return cls(language, folder, intents, talk, questions, words, turns)

    def knowing(self, names: Iterable[str]) -> LanguagePack:
        """The same, for a shop whose things have these names (see ``Words.knowing``)."""
        words = self.words.knowing(names)
        return self if words is self.words else replace(self, words=words)

    @property
    def replies(self) -> Path:
        """The file of Fluent messages."""
        return self.folder / "replies.ftl"


class _Reader:
    """Collects every problem of the files before it gives up."""

    def __init__(self, language: str) -> None:
        self.problems: list[str] = []
        self._language = language
        self._grammar = Grammar()
        self._cells = CellReader()

    def intents(self, files: list[Path], kind: Literal["intents", "topics"] = "intents") -> dict[str, Intent]:
        contents = self._contents(files)
        rules = Rules(self._grammar)
        for path, content in contents.items():
            self._add_rules(rules, path, content)
        found: dict[str, Intent] = {}
        for path, content in contents.items():
            bodies = content.intents if kind == "intents" else content.topics
            for name, body in bodies.items():
                if name in found:
                    self.problems.append(f"{at(path, name)}: intent {name} is also in another file; keep it in one")
                found[name] = self._intent(path, name, body, rules)
        return found

    def with_more(self, intents: dict[str, Intent], files: list[Path]) -> dict[str, Intent]:
        """The intents, with the sentences that files add to them."""
        found = dict(intents)
        for path, content in self._contents(files).items():
            rules = Rules(self._grammar)
            self._add_rules(rules, path, content)
            for name, sentences in content.more_sentences.items():
                if name not in found:
                    self.problems.append(f"{at(path, name)}: more_sentences: there is no intent {name}")
                    continue
                more = self._intent(path, name, IntentBody(data=[SentenceGroup(sentences=sentences)]), rules)
                known = found[name]
                takes = known.takes | more.takes
                found[name] = replace(known, templates=known.templates + more.templates, takes=takes)
        return found

    def _contents(self, files: list[Path]) -> dict[Path, IntentsFile]:
        contents = {}
        for path in files:
            try:
                contents[path] = IntentsFile.load(path, self._language)
            except PackError as error:
                self.problems.extend(error.problems)
        return contents

    def _add_rules(self, rules: Rules, path: Path, content: IntentsFile) -> None:
        for name, template in content.expansion_rules.items():
            try:
                rules.add(name, template)
            except TemplateError as error:
                self.problems.append(f"{at(path, template)}: rule <{name}>: {template!r}: {error}")

    def _intent(self, path: Path, name: str, body: IntentBody, rules: Rules) -> Intent:
        templates = tuple(t for s in body.sentences if (t := self._template(path, name, s, rules)) is not None)
        takes = frozenset(body.takes).union(*(template.slots() for template in templates))
        self.problems.extend(
            f"{path}: intent {name}: there is no slot {{{slot}}}; slots are {', '.join(sorted(SLOTS))}"
            for slot in sorted(takes - SLOTS)
        )
        return Intent(name, templates, takes, body.strict, body.careful, body.statement)

    def _template(self, path: Path, name: str, sentence: str, rules: Rules) -> Template | None:
        try:
            return Template(sentence, rules, self._cells)
        except TemplateError as error:
            self.problems.append(f"{at(path, sentence)}: intent {name}: {sentence!r}: {error}")
            return None
