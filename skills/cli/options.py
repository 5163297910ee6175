"""Options that several commands take, and the house they open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from commerce import demo_folder, import_store
from models import ModelError
from skills.assembly import House, open_house
from skills.cli.console import note
from skills.errors import SkillsError
from skills.logs import start_logging
from skills.settings import Settings, load_settings
from voice import VoiceError

Store = Annotated[
    str | None,
    typer.Option(
        "--store",
        metavar="FILE|URL",
        help="The store: an SQLite file or a database URL (HAWKER_DATABASE_URL).",
    ),
]
Model = Annotated[
    Path | None,
    typer.Option("--model", metavar="DIR", help="Folder of the Vosk model to hear with (HAWKER_MODEL)."),
]
SessionName = Annotated[
    str | None,
    typer.Option("--session", metavar="NAME", help="Go on with an earlier conversation and its cart."),
]


def settings_for(store: str | None, model: Path | None = None, **given: object) -> Settings:
    """The settings, with what was given on the command line; logging starts."""
    settings = load_settings(database_url=store, model=model, **given)
    start_logging(settings.log_level)
    return settings


def open_stocked(settings: Settings) -> House:
    """Open the store; an empty one gets the demo store's goods, and that is said."""
    house = open_house(settings)
    if house.shop.is_empty():
        note("The store is empty: loading the demo store (your own: hawker catalog import FOLDER).")
        import_store(house.database, demo_folder())
    return house


def kept(name: str) -> str:
    """How to go on with a conversation that stopped."""
    return f"Your cart is kept: hawker chat --session {name}"


@contextmanager
def cart_kept(house: House, name: str) -> Iterator[None]:
    """When a conversation that had begun is broken off, say how to go on with it."""
    try:
        yield
    except (KeyboardInterrupt, ModelError, SkillsError, VoiceError):
        if house.assistant.session(f"local:{name}").turn:
            note(kept(name))
        raise
