"""What each language says of the catalogue as it is now, read once for each of its revisions."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from commerce.catalogue.store import revision as revision_of
from commerce.language.translations import Translation, translation
from commerce.values import ShopWords


@dataclass(slots=True)
class Tongue:
    """A language's part of one revision of the catalogue."""

    revision: str
    translation: Translation
    words: ShopWords | None = None
    """Its words, once they were asked for."""


class Tongues:
    """All languages that were spoken; threads may share it."""

    def __init__(self) -> None:
        self._kept: dict[str, Tongue] = {}

    def now(self, session: Session, language: str) -> Tongue:
        """A language's part of the catalogue as the session sees it."""
        revision = revision_of(session)
        kept = self._kept.get(language)
        if kept is None or kept.revision != revision:
            self._kept[language] = kept = Tongue(revision, translation(session, language))
        return kept
