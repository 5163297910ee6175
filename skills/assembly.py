"""Putting the house together: from settings to a shop with an assistant."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from commerce import Database, LocalShop, UnknownCurrencyError, open_database
from nlu import LanguagePack
from skills.assistant import Assistant
from skills.dialogue.forgetting import Forgetting
from skills.dialogue.number_safety import load_limits
from skills.dialogue.registry import registry
from skills.dialogue.session_store import SessionStore
from skills.errors import SettingsError
from skills.languages import Languages
from skills.learning.lessons import LessonStore
from skills.learning.noticing import Noticer
from skills.learning.own_sentences import sentences_folder
from skills.messaging import messenger_for
from skills.reply import VoiceStyle
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


def _selling_in(shop: LocalShop, currency: str) -> LocalShop:
    try:
        return shop.in_currency(currency.upper())
    except UnknownCurrencyError as error:
        shop.database.close()
        raise SettingsError(f"HAWKER_CURRENCY: {error}") from error


def open_house(settings: Settings) -> House:
    """Open the store that the settings name, bring its tables up to date, and put the assistant into it."""
    registry.load_plugins()
    messenger = messenger_for(settings)
    own = sentences_folder(settings)
    if settings.sentences is not None and not settings.sentences.is_dir():
        raise SettingsError(
            f"HAWKER_SENTENCES: there is no folder {settings.sentences}; create it, or correct the name"
        )
    more = [*registry.sentences, *([own] if own else [])]
    pack = LanguagePack.load(settings.language, more=more)
    if settings.database_url == default_database():
        Path(settings.database_url).parent.mkdir(parents=True, exist_ok=True)
    database = open_database(settings.database_url)
    shop = LocalShop(database)
    if settings.currency is not None:
        shop = _selling_in(shop, settings.currency)
    shop.pay_page = f"{settings.public_url.rstrip('/')}/pay/"
    style = VoiceStyle(settings.rate_wpm, settings.volume, settings.patience, settings.pitch)
    sessions = SessionStore(database, style=style, language=settings.language)
    sessions.upgrade()
    forgetting = Forgetting(
        sessions,
        timedelta(days=settings.sessions_days),
        drafts=shop.checkout.forget_before,
        drafts_kept=timedelta(days=settings.drafts_days),
    )
    forgetting.now()
    noticer = Noticer(pack, LessonStore(database, settings.learn_days)) if settings.learn else None
    assistant = Assistant(
        shop,
        sessions,
        pack,
        limits=load_limits(settings.limits),
        forgetting=forgetting,
        noticer=noticer,
        languages=Languages(pack, settings.languages, more),
        messenger=messenger,
    )
    return House(database, shop, sessions, assistant)
