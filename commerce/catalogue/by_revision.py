"""What the shopkeeper's files say is read once for each revision of the store, and kept for all who ask.

Rules, tariffs, rates and methods change with an import only, which gives the store another revision; whoever has asked
for the store's row knows which.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Final, TypeVar
from weakref import WeakKeyDictionary

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from commerce.catalogue.store import store

Values = TypeVar("Values")

_kept: Final[WeakKeyDictionary[Engine, tuple[str, dict[object, Any]]]] = WeakKeyDictionary()
_guard: Final = threading.Lock()


def kept(session: Session, name: object, load: Callable[[], Values]) -> Values:
    """What ``load`` reads, as it is in the session's revision of the store; values only, never rows."""
    engine, revision = session.connection().engine, store(session).revision
    with _guard:
        known = _kept.get(engine)
        if known is None or known[0] != revision:
            _kept[engine] = known = (revision, {})
    if name not in known[1]:
        known[1][name] = load()
    values: Values = known[1][name]
    return values
