"""``hawker doctor``: what this machine can do, what is missing, and the command that adds it."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import Annotated

import orjson
import typer
from rich.markup import escape
from rich.table import Table

from commerce import CommerceError
from models import (
    CompileRequest,
    DamagedModel,
    ModelError,
    ModelFolder,
    compiled_for,
    find_espeak,
    find_model,
    installed_models,
    layout_of,
    takes_new_words,
    why_used,
)
from nlu import LanguagePack, NluError
from skills.assembly import open_house
from skills.cli.console import out
from skills.cli.options import Model, Store, settings_for
from skills.dialogue.registry import registry
from skills.errors import SkillsError
from skills.hearing.hearing import graph_request, shop_key
from skills.hearing.opening import check_language
from skills.names.vocabulary import vocabulary_of
from skills.settings import Settings
from skills.speaking import open_speaker
from voice import SpeechModel, VoiceError, checked_wake_phrase, probe_devices, try_model, voice_for


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    name: str
    good: bool
    found: str
    remedy: str = ""
    """The command, or the deed, that adds what is missing."""
    needed: bool = False
    """Whether shopping is impossible without it."""


def doctor(
    store: Store = None,
    model: Model = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Say what this machine can do. Exit code 1 when it can't shop at all."""
    findings = list(examine(settings_for(store, model)))
    if json:
        rows = [{"name": f.name, "good": f.good, "found": f.found, "remedy": f.remedy} for f in findings]
        out.print(orjson.dumps({"findings": rows}).decode(), markup=False)
    else:
        out.print(_table(findings), soft_wrap=False)
    if any(f.needed and not f.good for f in findings):
        raise typer.Exit(1)


def examine(settings: Settings) -> Iterator[Finding]:
    """Look at everything."""
    yield Finding("Python", True, platform.python_version())
    yield from _devices(settings)
    yield from _hearing(settings)
    yield _names(settings)
    yield from _models()
    yield _understanding(settings)
    yield from _speaking(settings)
    yield _database(settings)
    yield from _channels(settings)


def _devices(settings: Settings) -> Iterator[Finding]:
    report = probe_devices(settings.microphone, settings.loudspeaker)
    for name, device, problem in (
        ("Microphone", report.microphone, report.microphone_problem),
        ("Loudspeaker", report.loudspeaker, report.loudspeaker_problem),
    ):
        if device is not None:
            yield Finding(name, True, device)
        else:
            yield Finding(name, False, "none", problem)


def _hearing(settings: Settings) -> Iterator[Finding]:
    try:
        folder = find_model(settings.language, settings.model)
        try_model(folder)
        model = SpeechModel.load(folder)
        with suppress(NluError):  # it is the finding about understanding
            check_language(model, LanguagePack.load(settings.language))
    except (ModelError, SkillsError, VoiceError) as error:
        yield Finding("Hearing", False, str(error), "name a Vosk model: --model DIR or HAWKER_MODEL", needed=True)
        return
    yield Finding("Hearing", True, f"Vosk, {folder.path.name}: {why_used(folder)}", needed=True)
    if settings.wake:
        yield _wake_phrase(settings.wake, model)


def _wake_phrase(phrase: str, model: SpeechModel) -> Finding:
    try:
        return Finding("Wake phrase", True, checked_wake_phrase(phrase, model))
    except VoiceError as error:
        return Finding("Wake phrase", False, str(error), "give another one: HAWKER_WAKE='hey shop'")


def _models() -> Iterator[Finding]:
    found = installed_models()
    whole = [f"{each.language}: {each.path.name}" for each in found if isinstance(each, ModelFolder)]
    yield Finding("Speech models installed", bool(whole), ", ".join(whole), "" if whole else "see Hearing")
    for each in found:
        if isinstance(each, DamagedModel):
            yield Finding(f"Speech model {each.path.name}", False, each.problem, each.remedy)


def _understanding(settings: Settings) -> Finding:
    name = "Understanding"
    try:
        registry.load_plugins()
        pack = LanguagePack.load(settings.language, more=registry.sentences)
    except (NluError, SkillsError) as error:
        return Finding(name, False, str(error), "name another language: HAWKER_LANGUAGE=en", needed=True)
    return Finding(name, True, f"{pack.language}: {len(pack.intents)} intents")


def _names(settings: Settings) -> Finding:
    """Whether the shop's names are in the ear's vocabulary."""
    name = "Shop's names"
    try:
        folder = find_model(settings.language, settings.model)
        if not takes_new_words(folder):
            found = f"heard as far as they are of the model's own words: {layout_of(folder.path).reason}"
            return Finding(name, False, found, "use a model that takes new words (hawker models list)")
    except ModelError:
        return Finding(name, False, "there is no model to hear them", "see Hearing")
    try:
        request = _request(settings, folder)
    except CommerceError:
        return Finding(name, False, "the store can't be opened", "see Store")
    except (NluError, SkillsError):
        return Finding(name, False, f"{settings.language} is not understood", "see Understanding")
    if request is None:
        return Finding(name, False, "the store is empty", "see Store")
    return _taught(settings, request)


def _request(settings: Settings, folder: ModelFolder) -> CompileRequest | None:
    """What the ear would be taught; ``None`` where the store is empty."""
    with closing(open_house(settings)) as house:
        if house.shop.is_empty():
            return None
        vocabulary = vocabulary_of(house.shop.words())
        return graph_request(folder, house.assistant.pack, vocabulary, settings.pronunciations, shop_key(settings))


def _taught(settings: Settings, request: CompileRequest) -> Finding:
    name = "Shop's names"
    try:
        compiled = compiled_for(request)
    except ModelError as error:
        return Finding(name, False, str(error), "correct HAWKER_PRONUNCIATIONS")
    if compiled is None:
        found = "not in the ear's vocabulary yet" if settings.compile else "not taught: HAWKER_COMPILE is false"
        return Finding(name, False, found, "hawker models compile (hawker shop does it by itself)")
    report = compiled.report
    return Finding(name, True, f"compiled: {report.words} words, {report.new_words} of them new to the model")


def _speaking(settings: Settings) -> Iterator[Finding]:
    try:
        espeak, voice = find_espeak(), settings.voice or voice_for(settings.language)
        with open_speaker(settings) as speaker:
            speaker.synthesize("hello")
        yield Finding("Speaking", True, f"eSpeak NG ({espeak.origin}), voice {voice}", needed=True)
    except ModelError as error:
        yield Finding("Speaking", False, str(error), "pip install espeakng-loader", needed=True)
    except (SkillsError, VoiceError) as error:
        yield Finding("Speaking", False, str(error), "name another voice: HAWKER_VOICE=en-us", needed=True)


def _database(settings: Settings) -> Finding:
    try:
        house = open_house(settings)
    except CommerceError as error:
        return Finding("Store", False, str(error), "name another one: --store FILE", needed=True)
    except (NluError, SkillsError):
        return Finding("Store", False, "not looked at: nobody could shop in it", "see Understanding", needed=True)
    try:
        if house.shop.is_empty():
            remedy = "hawker catalog import FOLDER (hawker shop loads the demo store)"
            return Finding("Store", True, f"{settings.database_url}: empty", remedy)
        info = house.shop.info()
        return Finding("Store", True, f"{settings.database_url}: {info.name}, {len(info.categories)} departments")
    finally:
        house.close()


def _channels(settings: Settings) -> Iterator[Finding]:
    secrets = {"Alexa": settings.alexa_skill_id, "Dialogflow": settings.dialogflow_secret}
    names = {"Alexa": "HAWKER_ALEXA_SKILL_ID", "Dialogflow": "HAWKER_DIALOGFLOW_SECRET"}
    for channel, secret in secrets.items():
        found = "secret set" if secret else "no secret: refuses to start"
        yield Finding(f"Channel {channel}", bool(secret), found, "" if secret else f"set {names[channel]}")


def _table(findings: list[Finding]) -> Table:
    table = Table(box=None, pad_edge=False)
    for heading in ("", "what", "found", "to add it"):
        table.add_column(heading, overflow="fold")
    for f in findings:
        mark = "[green]ok[/green]" if f.good else "[red]--[/red]" if f.needed else "[yellow]--[/yellow]"
        table.add_row(mark, f.name, escape(f.found), escape(f.remedy))
    return table
