"""``hawker export``: interaction models and agents for voice platforms, to upload there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from skills.assembly import House, open_house
from skills.cli.console import err, note, out
from skills.cli.options import Store, settings_for
from skills.errors import SettingsError, SkillsError
from skills.settings import Settings

if TYPE_CHECKING:
    from skills.exporting.dialogflow import Agent
    from skills.exporting.model import SpokenModel

Languages = Annotated[
    list[str] | None,
    typer.Option("--language", metavar="LANGUAGE", help="en, pt-br …; without it, all that both speak."),
]
Output = Annotated[Path, typer.Option("--output", metavar="FOLDER", help="Write there instead of into this folder.")]
Force = Annotated[bool, typer.Option("--force", help="Write over files that are there.")]

export = typer.Typer(
    help="Interaction models and agents for voice platforms, from the languages and the catalogue.",
    no_args_is_help=True,
)


@export.callback()
def export_commands() -> None:
    """Interaction models and agents for voice platforms, from the languages and the catalogue."""


@export.command()
def alexa(
    locales: Annotated[
        list[str] | None,
        typer.Option("--locale", metavar="LOCALE", help="en-US, de-DE …; without it, all that both speak."),
    ] = None,
    invocation_name: Annotated[
        str | None, typer.Option("--invocation-name", help="What shoppers call the skill; without it, the shop's name.")
    ] = None,
    output: Output = Path(),
    store: Store = None,
    *,
    force: Force = False,
) -> None:
    """Write skill-package/interactionModels/custom/LOCALE.json, as ask deploy takes it."""
    from skills.exporting import invocation
    from skills.exporting.alexa import LOCALES, alexa_model, model_path, written  # with web libraries: only here
    from skills.exporting.files import refuse_overwriting, write_files
    from skills.exporting.locales import shared_locales

    settings = settings_for(store)
    files, table = {}, _table("locale")
    with _stocked(settings) as house:
        chosen = shared_locales(LOCALES, house.assistant.languages.known, locales, "Alexa")
        refuse_overwriting(output, map(model_path, chosen), force=force)
        for language in dict.fromkeys(chosen.values()):
            pack = house.assistant.languages.tongue(language).pack
            called = invocation.invocation_name(invocation_name or house.shop.info().name, pack)
            model = _model(house, language)
            made = alexa_model(model, pack, called)
            for line in made.left_out:
                note(f"{language}: {line}.")
            for locale in (each for each, spoken in chosen.items() if spoken == language):
                files[model_path(locale)] = written(made.content)
                table.add_row(locale, *_counts(model))
    write_files(output, files)
    out.print(table)
    note(f"Written to {output / 'skill-package'}; upload it with: ask deploy --target skill-metadata")


@export.command()
def dialogflow_es(
    languages: Languages = None,
    output: Annotated[Path, typer.Option("--output", metavar="FOLDER", help="Write there.")] = Path("dialogflow-es"),
    store: Store = None,
    *,
    force: Force = False,
) -> None:
    """Write an agent for Dialogflow ES: a folder, and a ZIP beside it as the console imports it."""
    from skills.exporting.dialogflow_es import es_agent  # with web libraries: only here

    _export_agent(es_agent, languages, output, store, force=force)
    note("Import the ZIP in the console: Settings, Export and Import, Restore from ZIP.")


@export.command()
def dialogflow_cx(
    languages: Languages = None,
    output: Annotated[Path, typer.Option("--output", metavar="FOLDER", help="Write there.")] = Path("dialogflow-cx"),
    store: Store = None,
    *,
    force: Force = False,
) -> None:
    """Write an agent for Dialogflow CX: a folder, and a ZIP beside it as the console restores it."""
    from skills.exporting.dialogflow_cx import cx_agent  # with web libraries: only here

    _export_agent(cx_agent, languages, output, store, force=force)
    note("Restore the ZIP in the console: the agent's menu, Restore, Upload.")


def _export_agent(
    make: Callable[[Agent], dict[str, bytes]],
    wanted: list[str] | None,
    output: Path,
    store: str | None,
    *,
    force: bool,
) -> None:
    from skills.exporting.dialogflow import LANGUAGES, SECRET, Agent, Tongue, left_out
    from skills.exporting.files import refuse_overwriting, write_files, zipped
    from skills.exporting.locales import shared_locales

    archive = output.with_name(output.name + ".zip")
    refuse_overwriting(output.parent, [f"{output.name}/agent.json", archive.name], force=force)
    settings = settings_for(store)
    table = _table("language")
    with _stocked(settings) as house:
        languages = house.assistant.languages
        chosen = shared_locales(LANGUAGES, languages.known, wanted, "Dialogflow")
        own_first = sorted(chosen, key=lambda tag: chosen[tag] != house.assistant.pack.language)
        tongues = []
        for tag in own_first:
            model = _model(house, chosen[tag])
            tongues.append(Tongue(tag, model, languages.tongue(chosen[tag]).replies))
            table.add_row(tag, *_counts(model))
    agent = Agent(tuple(tongues), settings.public_url.rstrip("/"))
    files = make(agent)
    write_files(output, files)
    write_files(output.parent, {archive.name: zipped(files)})
    out.print(table)
    for line in left_out(agent):
        note(f"{line}.")
    if not agent.url.startswith("https://"):
        note(f"The webhook is {agent.url}: Dialogflow calls only https addresses; set HAWKER_PUBLIC_URL.")
    note(f"Written to {output} and {archive}. No secret is in it: {SECRET}, in the console's webhook settings.")


@contextmanager
def _stocked(settings: Settings) -> Iterator[House]:
    with closing(open_house(settings)) as house:
        if house.shop.is_empty():
            raise SettingsError("the store is empty; load your goods with: hawker catalog import FOLDER")
        yield house


def _model(house: House, language: str) -> SpokenModel:
    """One language's model; trying its samples takes some seconds."""
    from skills.exporting.model import spoken_model

    if house.assistant.languages.tongue(language).pack.language != language:
        raise SkillsError(f"the pack of {language} has errors; see: hawker languages check {language}")
    with err.status(f"Trying what is said in {language} …"):
        return spoken_model(house, language)


def _table(first: str) -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column(first)
    for heading in ("intents", "samples", "values", "names"):
        table.add_column(heading, justify="right")
    return table


def _counts(model: SpokenModel) -> tuple[str, ...]:
    values = [value for found in model.values.values() for value in found]
    samples = sum(len(intent.samples) for intent in model.intents)
    names = sum(1 + len(value.synonyms) for value in values)
    return (str(len(model.intents)), str(samples), str(len(values)), str(names))
