"""The messenger that the settings name."""

from __future__ import annotations

from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from skills.errors import SettingsError
from skills.messaging.messenger import Messenger
from skills.messaging.smtp import SmtpMessenger
from skills.messaging.spool import SpoolMessenger
from skills.settings import Settings

PORTS: Final = {"smtp": 587, "smtps": 465}


def messenger_for(settings: Settings) -> Messenger | None:
    """What sends messages; ``None`` where nothing is set.

    Raises:
        SettingsError: It is not understood, or the sender's address lacks. The value is not in the message.
    """
    if settings.messenger is None:
        return None
    wrong = SettingsError(
        "HAWKER_MESSENGER: write smtp://USER:PASSWORD@HOST:PORT, smtps://USER:PASSWORD@HOST:PORT or file:PATH"
    )
    try:
        parts = urlsplit(settings.messenger.get_secret_value())
        port = parts.port
    except ValueError:
        raise wrong from None
    if parts.scheme == "file" and parts.path:
        path = Path(unquote(parts.path))
        if not path.parent.is_dir():
            raise SettingsError(f"HAWKER_MESSENGER: there is no folder {path.parent}; create it, or correct the name")
        return SpoolMessenger(path)
    if parts.scheme not in PORTS or not parts.hostname:
        raise wrong
    if not settings.messenger_from or "@" not in settings.messenger_from:
        raise SettingsError("HAWKER_MESSENGER_FROM: set it to the e-mail address that messages come from")
    return SmtpMessenger(
        parts.hostname,
        port or PORTS[parts.scheme],
        settings.messenger_from,
        unquote(parts.username or ""),
        unquote(parts.password or ""),
        is_tls=parts.scheme == "smtps",
    )
