"""The shop's things by their ids, with what each is called: for platforms that resolve names to ids themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from commerce.catalogue.currencies import rate_into
from commerce.catalogue.products import CategoryRow, ProductRow
from commerce.language.translations import Translation
from commerce.pricing.delivery import tariffs
from commerce.values import NamedThings
from commerce.wording import spoken


def named_things(session: Session, translation: Translation) -> NamedThings:
    """All of them, with a translation's names; reads the whole catalogue."""
    rows = select(ProductRow.id, ProductRow.name, ProductRow.aliases).where(ProductRow.retired.is_(False))
    called = {
        row.id: _names((row.name, *row.aliases), translation) for row in session.execute(rows.order_by(ProductRow.id))
    }
    owners = Counter(name for names in called.values() for name in names)
    own = {thing: tuple(name for name in names if owners[name] == 1) for thing, names in called.items()}
    categories = session.execute(select(CategoryRow.name, CategoryRow.aliases).order_by(CategoryRow.position))
    kinds = frozenset(_names((name for row in categories for name in (row.name, *row.aliases)), translation))
    shared = (name for name, count in owners.items() if count > 1)
    several = dict.fromkeys((*sorted(kinds), *shared, *_names(translation.names)))
    return NamedThings(
        products={thing: left for thing, names in own.items() if (left := tuple(n for n in names if n not in kinds))},
        several=tuple(name for name in several if name in kinds or owners[name] != 1),
        deliveries={
            tariff.code: _names((tariff.name, *tariff.aliases, *translation.deliveries_called(tariff.code)))
            for tariff in tariffs(session, None, rate_into(session))
        },
    )


def _names(names: Iterable[str], translation: Translation | None = None) -> tuple[str, ...]:
    """Each name once, as it is said, then what a translation calls them."""
    said = [spoken(name) for name in names]
    translated = [spoken(other) for name in said for other in translation.names_of(name)] if translation else []
    return tuple(filter(None, dict.fromkeys((*said, *translated))))
