"""What is wrong with a language pack: with itself, beside the first one, and with what the skills need.

English is the model: every intent and reply that it has, every variable of a reply, every list, every question must be
in the others too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice, product
from pathlib import Path
from typing import Any, Final

from pydantic import BaseModel

from nlu.data_file import read
from nlu.errors import PackError, ReplyError
from nlu.interpretation import Question, Vocabulary
from nlu.packs.pack import LANGUAGES, MODEL, TALK, Intent, LanguagePack
from nlu.patterns import Class, claimed
from nlu.saying.fluent import Messages, messages
from nlu.saying.replies import Replies
from nlu.saying.spoken import Sayer
from nlu.templates import CHOICE, CellReader, Pattern

PARTS: Final = ("intent-", "label-", "suggest-", "when-")
"""Replies that are parts of sentences, or what a screen offers to say: one way to say them is enough."""
OWN_LISTS: Final = frozenset(
    {
        "contractions",
        "rewrites",
        "misheard",
        "wonderings",
        "wondering_ends",
        "wares",
        "everyday",
        "tellers",
        "telling",
        "wishes",
        "reason_leads",
        "reason_links",
        "postponements",
        "below_zero",
        "sounds",
        "vowels",
        "signs",
        "half",
        "endings",
        "digits",
        "digit_repeats",
        "digit_plurals",
        "number_links",
        "writing",
        "numerals",
        "language_names",
        "unit_links",
        "minor_links",
        "quantities",
        "size_leads",
        "pronouns",
        "pronoun_leads",
        "confusable_numbers",
        "emoji",
        "everything",
        "exchange_leads",
        "exchange_links",
        "instead_links",
        "instead_tails",
        "exchange_tails",
        "vague",
        "more",
        "fewer",
        "item_noise",
        "notes",
    }
)
"""Lists that a language may do without, or has where English has none."""
WORDINGS: Final = 200
"""Sentences of one pattern that are looked at."""
SPOKEN: Final = (0, 1, 2, 12, 21, 99, 100, 1250)
"""Numbers that must have words."""


@dataclass(frozen=True, slots=True)
class PackReport:
    """One pack and what is wrong with it."""

    language: str
    intents: int = 0
    sentences: int = 0
    replies: int = 0
    problems: tuple[str, ...] = ()
    """Each names its file and what to do."""


def check_pack(language: str, intents: Iterable[str] = (), folder: Path | None = None) -> PackReport:
    """Everything that is wrong with a pack, as far as it can be read; ``intents`` are those that have a skill."""
    folder = folder or LANGUAGES / language
    problems = _line_problems(language, folder)
    try:
        pack = LanguagePack.load(language, folder)
        Replies(pack)
    except PackError as error:
        return PackReport(language, problems=(*problems, *error.problems))
    model = pack if language == MODEL else LanguagePack.load(MODEL)
    told = messages(pack.replies, language)
    problems += _differences(pack, model, frozenset(intents))
    problems += _reply_problems(told, messages(model.replies, MODEL))
    spoken = messages(pack.folder / "speech.ftl", language)
    problems += _reply_problems(spoken, messages(model.folder / "speech.ftl", MODEL), parts=())
    problems += _list_problems(pack, model)
    problems += _spoken_problems(pack)
    problems += _claim_problems(pack)
    problems += _choice_problems(pack)
    sentences = sum(len(intent.templates) for intent in pack.intents.values())
    return PackReport(language, len(pack.intents), sentences, len(told.entries), tuple(dict.fromkeys(problems)))


def claims(pack: LanguagePack) -> dict[tuple[str, str], list[str]]:
    """Sentences that two intents (or an intent and a question, or talk) claim with the same words, by the two."""
    owners: dict[Pattern, Class] = {}
    found: dict[tuple[str, str], dict[str, None]] = {}
    questions = Vocabulary(questions=tuple(Question(topic, ()) for topic in pack.questions))
    for pattern, owner in claimed(pack, questions):
        for said in islice(product(*(cell.split(CHOICE) for cell in pattern)), WORDINGS):
            before = owners.setdefault(said, owner)
            if before != owner:
                one, other = sorted(each.topic or each.intent for each in (before, owner))
                found.setdefault((one, other), {})[" ".join(said)] = None
    return {pair: sorted(sentences) for pair, sentences in found.items()}


def _choice_problems(pack: LanguagePack) -> Iterator[str]:
    """What is read as several words stands in a choice of words as one ("x-ray"), and would never be heard."""
    cells = CellReader(pack.words.normalizer.divided)
    for intent in (*pack.intents.values(), pack.talk, *pack.questions.values()):
        for template in intent.templates:
            choices = dict.fromkeys(cell for pattern in template.patterns(cells) for cell in pattern if CHOICE in cell)
            written = "".join(" " if character in "()[]|<>" else character for character in template.source).split()
            for word in dict.fromkeys(
                part for cell in choices for part in cell.split(CHOICE) if part in written and part[0] != "{"
            ):
                said = pack.words.normalizer.words(word)
                if len(said) > 1 and tuple(said) not in pack.words.fillers:
                    place = f"{pack.folder}: {intent.name}: {template.source!r}"
                    why = f"{word!r} is left out of its choice, for it is read as {len(said)} words"
                    yield f"{place}: {why}; write them: {' '.join(said)}"


def _claim_problems(pack: LanguagePack) -> list[str]:
    """Claims that ``ambiguous.yaml`` doesn't know: there what was said before decides."""
    path = pack.folder / "ambiguous.yaml"
    known = read(path).get("ambiguous", {}) if path.is_file() else {}
    return [
        f"{pack.folder}: {one} and {other} both claim {sentence!r}; leave it in one, or put it into {path.name}"
        for (one, other), sentences in sorted(claims(pack).items())
        for sentence in sentences
        if sentence not in known.get(f"{one}, {other}", ())
    ]


def _differences(pack: LanguagePack, model: LanguagePack, needed: frozenset[str]) -> Iterator[str]:
    intents = pack.folder / "intents"
    for name in sorted((model.intents.keys() | needed) - pack.intents.keys()):
        yield f"{intents}: intent {name} is missing; add its sentences to one of the files"
    for name, intent in pack.intents.items():
        yield from (f"{intents}: {problem}" for problem in _kind_problems(intent, model.intents.get(name)))
    for topic in sorted(model.questions.keys() - pack.questions.keys()):
        yield f"{pack.folder / 'questions.yaml'}: topic {topic!r} is missing; add ways to ask it"
    if not pack.talk.templates:
        yield f"{pack.folder / 'talk.yaml'}: intent {TALK} has no sentences; without them everything is a request"


def _kind_problems(intent: Intent, model: Intent | None) -> Iterator[str]:
    if not intent.templates:
        yield f"intent {intent.name} has no sentences"
    if model is None:
        yield f"intent {intent.name} is none of English; correct its name or delete it"
        return
    for mark in ("strict", "careful", "statement"):
        if getattr(intent, mark) != getattr(model, mark):
            yield f"intent {intent.name}: it must {'' if getattr(model, mark) else 'not '}be marked '{mark}: true'"
    for slot in sorted(model.takes - intent.takes - {"any"}):
        yield f"intent {intent.name} takes no {{{slot}}}; add it to 'takes:' or to a sentence"


def _reply_problems(told: Messages, model: Messages, parts: tuple[str, ...] = PARTS) -> list[str]:
    problems = list(told.problems())
    given = {name: frozenset(model.variables(name)) for name in model.entries}
    for name, variables in given.items():
        if name not in told.entries:
            problems.append(f"{told.path}: reply {name!r} is missing; write it with {_list(variables)}")
            continue
        used = told.variables(name)
        problems += [
            f"{told.path}: reply {name!r} uses ${v}, which it isn't given" for v in sorted(used - variables - SPARE)
        ]
        problems += [f"{told.path}: reply {name!r} doesn't say ${v}" for v in sorted(variables - used - SPARE)]
        if parts and told.variant_count(name) < 2 and not name.startswith(parts):
            problems.append(f"{told.path}: reply {name!r} is said in one way; add another one: .b = ...")
    never = (name for name in sorted(told.entries.keys() - given - told.parts()) if not name.startswith(MONEY))
    return problems + [f"{told.path}: reply {name!r} is never said; delete it" for name in never]


MONEY: Final = ("amount-whole-", "amount-minor-", "amount-short-")
"""Of any currency: a language says that of its country, too."""
SPARE: Final = frozenset({"number", "words", "day", "cardinal", "count", "quantity", "last", "first", "ahead"})
"""Variables that one language needs for its grammar and another doesn't."""


def _list(variables: Iterable[str]) -> str:
    return ", ".join(f"${name}" for name in sorted(variables)) or "no variables"


def _list_problems(pack: LanguagePack, model: LanguagePack) -> list[str]:
    """Lists, and kinds of things in lists, that English has and the pack has not."""
    files = (("words.yaml", pack.words.said, model.words.said), ("turns.yaml", pack.turns, model.turns))
    return [f"{pack.folder / name}: {problem}" for name, own, other in files for problem in _empty(own, other, ())]


def _empty(own: BaseModel, model: BaseModel, place: tuple[str, ...]) -> Iterator[str]:
    for name in type(model).model_fields:
        here, there = getattr(own, name), getattr(model, name)
        where = ".".join((*place, name))
        if name in OWN_LISTS or not there or isinstance(there, bool):
            continue
        if isinstance(there, BaseModel):
            yield from _empty(here, there, (*place, name))
        elif not here:
            yield f"{where} is empty; English has {_some(there)}"
        elif isinstance(there, dict) and name in KEYED:
            yield from (f"{where} has nothing for {key!r}" for key in there if not here.get(key))


KEYED: Final = frozenset({"colors", "sizes", "references", "delivery_kinds", "answer_forms", "near", "units"})
"""Lists whose keys are the same in all languages."""


def _some(there: Any) -> str:
    if isinstance(there, str):
        return repr(there)
    names = [str(each) for each in there][:3]
    return ", ".join(names) + (" ..." if len(there) > len(names) else "")


def _spoken_problems(pack: LanguagePack) -> list[str]:
    """Numbers that can't be said, or are not understood as they are said."""
    words = pack.words
    problems = []
    for number in SPOKEN:
        said = words.number_words.cardinal(number)
        found = words.numbers.find(words.normalizer.words(said))
        if [span.value for span in found] != [number]:
            problems.append(
                f"{pack.folder / 'words.yaml'}: {number} is said {said!r}, which is not understood; see numerals"
            )
    try:
        Sayer(pack.language, words, messages(pack.folder / "speech.ftl", pack.language))
    except ReplyError as error:
        problems.append(f"{pack.folder}: {error}")
    return problems


def _line_problems(language: str, folder: Path) -> list[str]:
    """Files that can't be read, and files that say they are of another language."""
    problems = []
    for path in sorted(folder.rglob("*.yaml")):
        try:
            content = read(path)
        except PackError as error:
            problems += error.problems
            continue
        told = content.get("language") if isinstance(content, dict) else None
        if told != language:
            problems.append(f"{path}: it must start with 'language: {language}'")
    return problems
