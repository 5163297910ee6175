"""The locales that a platform and the shop share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from skills.errors import SkillsError


def shared_locales(
    platform: Iterable[str], known: Sequence[str], wanted: Sequence[str] | None, name: str
) -> dict[str, str]:
    """The locales to export, each with the shop's language for it; without ``wanted``, all that both have.

    Raises:
        SkillsError: one that is wanted is not the platform's, or the shop doesn't speak it; or there is none.
    """
    shared = {locale: locale.split("-")[0].lower() for locale in platform}
    shared = {locale: language for locale, language in shared.items() if language in known}
    as_written = {locale.lower(): locale for locale in shared}
    for locale in wanted or ():
        if locale.lower().replace("_", "-") not in as_written:
            there = ", ".join(sorted(shared)) or "none"
            raise SkillsError(f"{locale} is no locale that both {name} and this shop speak; there are: {there}")
    if not shared:
        raise SkillsError(f"{name} speaks none of the shop's languages ({', '.join(known)})")
    chosen = [as_written[locale.lower().replace("_", "-")] for locale in wanted] if wanted else list(shared)
    return {locale: shared[locale] for locale in dict.fromkeys(chosen)}
