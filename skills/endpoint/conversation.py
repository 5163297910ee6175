"""The turn itself, the same for every platform: whatever fails, the shopper hears an apology."""

from __future__ import annotations

import hashlib
import re
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Final

import structlog

from nlu import LanguagePack, Replies
from skills.dialogue.registry import registry
from skills.endpoint.errors import RefusedError
from skills.endpoint.metrics import count_turn
from skills.reply import Reply

LONGEST_UTTERANCE: Final = 1_000
"""Characters of what was said that are looked at; nobody says more in one breath."""

_LOCALE: Final = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_log: Final = structlog.get_logger("hawker.endpoint")


def apology_of(pack: LanguagePack) -> Reply:
    """What is said when a turn fails; made beforehand, so that it needs nothing that may have failed."""
    said = Replies(pack).render("went-wrong")
    return Reply(said.speech, said.display, end=True)


def answered(channel: str, answer: Callable[[], Reply], apology: Reply) -> Reply:
    """What ``answer`` replies, or the apology.

    A platform speaks its own words about an error status, or goes silent; so a failing turn (database, plug-in
    skill, a bug) is answered too. The log gets the error's kind and place; its text may quote the shopper.
    """
    try:
        reply = answer()
    except Exception as error:  # noqa: BLE001  # a boundary: plug-ins may raise anything, and the shopper waits
        _log.error("turn failed", channel=channel, **kind_and_place(error))
        count_turn(None, "failed")
        return apology
    intent = reply.understood.intent if reply.understood else None
    known = intent if intent in registry.skills else None  # a platform's own names are without number
    count_turn(known, "understood" if intent or reply.understood is None else "not understood")
    return reply


def kind_and_place(error: BaseException) -> dict[str, str]:
    """The type of an error and where it was raised, without any text that could hold personal data."""
    frames = traceback.extract_tb(error.__traceback__)[-3:]
    return {
        "error": type(error).__name__,
        "at": " > ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames),
    }


def session_id(channel: str, principal: str) -> str:
    """The conversation's id: the channel and a hash, so that no platform's user id is stored."""
    return f"{channel}:{hashlib.sha256(principal.encode()).hexdigest()[:40]}"


def locale_of(tag: str | None) -> str:
    """The platform's locale, where it is one; whether the shop speaks it is the assistant's to know."""
    found = _LOCALE.fullmatch(tag or "")
    return found[0].replace("_", "-") if found else ""


def log_refused(error: RefusedError, channel: str | None) -> None:
    """Say in the log why a request was refused."""
    _log.warning("request refused", channel=channel, reason=error.reason, status=error.status)
