"""What every part of the local shop works with: its database, its clock, and the language that is spoken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from commerce.language.translations import Translation
from commerce.storage.database import Database

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Premises:
    """Where the parts of a shop are at home. The clock gives aware times."""

    database: Database
    clock: Clock
    translation: Callable[[Session], Translation]
    """What the language that is spoken now says of the catalogue."""
