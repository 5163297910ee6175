"""Ways to have a thing that are said beside its name: "a latte with almond milk, double shot"."""

from __future__ import annotations

from collections.abc import Sequence

from nlu.packs.words import Words
from nlu.tagging.scanning import Runs


def parted(said: Sequence[str], words: Words) -> tuple[list[str], tuple[str, ...]]:
    """The words of a name, and the modifiers that come after it."""
    lists = words.file.whole
    known = Runs({tuple(words.normalizer.words(text)): True for text in lists.modifiers})
    name: list[str] = []
    modifiers: list[list[str]] = []
    current: list[str] | None = None
    i = 0
    while i < len(said):
        found = known.longest_at(list(said), i) if i else None
        if found and (current is not None or _ends(said, found[0], lists.modifier_leads)):
            modifiers.append(list(said[i : found[0]]))
            i, current = found[0], []
            modifiers.append(current)
            continue
        if said[i] in lists.modifier_leads or (current is not None and said[i] in lists.links):
            current = []
            modifiers.append(current)
        elif current is None:
            name.append(said[i])
        else:
            current.append(said[i])
        i += 1
    told = (" ".join(_without_fillers(words, each)) for each in modifiers)
    return name, tuple(dict.fromkeys(text for text in told if text))


def _ends(said: Sequence[str], end: int, leads: Sequence[str]) -> bool:
    """Whether nothing of the name comes after a place."""
    return end == len(said) or said[end] in leads


def _without_fillers(words: Words, said: list[str]) -> list[str]:
    return [word for word in said if (word,) not in words.fillers]
