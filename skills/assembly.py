"""Putting the house together: from settings to a shop with an assistant."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from commerce import Database, LocalShop, open_database
from nlu import LanguagePack
from skills.assistant import Assistant
from skills.registry import registry
from skills.reply import VoiceStyle
from skills.session_store import SessionStore
from skills.settings import Settings, default_database


@dataclass(frozen=True, slots=True)
class House:
    """A shop that is open: its database, its sessions and the assistant that serves it."""

    database: Database
    shop: LocalShop
    sessions: SessionStore
    assistant: Assistant

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()


def open_house(settings: Settings) -> House:
    """Open the store that the settings name, bring its tables up to date, and put the assistant into it."""
    registry.load_plugins()
    pack = LanguagePack.load(settings.language, more=registry.sentences)
    if settings.database_url == default_database():
        Path(settings.database_url).parent.mkdir(parents=True, exist_ok=True)
    database = open_database(settings.database_url)
    shop = LocalShop(database)
    style = VoiceStyle(settings.rate_wpm, settings.volume, settings.patience, settings.pitch)
    sessions = SessionStore(database, style=style)
    sessions.upgrade()
    return House(database, shop, sessions, Assistant(shop, sessions, pack))
