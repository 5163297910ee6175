"""Putting the house together: from settings to a shop with an assistant."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final

import structlog

from commerce import Database, LocalShop, open_database
from nlu import LanguagePack, Redactor
from skills.assistant import Assistant
from skills.forgetting import Forgetting
from skills.learning.lessons import LessonStore
from skills.learning.noticing import Noticer
from skills.learning.own_sentences import sentences_folder
from skills.number_safety import load_limits
from skills.registry import registry
from skills.reply import VoiceStyle
from skills.session_store import SessionStore
from skills.settings import Settings, default_database

_log: Final = structlog.get_logger("hawker.learning")


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
    own = sentences_folder(settings)
    pack = LanguagePack.load(settings.language, more=[*registry.sentences, *([own] if own else [])])
    if settings.database_url == default_database():
        Path(settings.database_url).parent.mkdir(parents=True, exist_ok=True)
    database = open_database(settings.database_url)
    shop = LocalShop(database)
    style = VoiceStyle(settings.rate_wpm, settings.volume, settings.patience, settings.pitch)
    sessions = SessionStore(database, style=style)
    sessions.upgrade()
    forgetting = Forgetting(sessions, timedelta(days=settings.sessions_days))
    forgetting.now()
    noticer = _noticer(settings, pack, database)
    assistant = Assistant(
        shop, sessions, pack, limits=load_limits(settings.limits), forgetting=forgetting, noticer=noticer
    )
    return House(database, shop, sessions, assistant)


def _noticer(settings: Settings, pack: LanguagePack, database: Database) -> Noticer | None:
    """Keeps what was not understood, if the shop wants that and the language says what is private."""
    if not settings.learn:
        return None
    redactor = Redactor.load(pack.words, pack.folder)
    if redactor is None:
        _log.info("nothing is kept to learn from: the language has no private.yaml", language=pack.language)
        return None
    return Noticer(pack, LessonStore(database, settings.learn_days), redactor)
