"""How a language writes and joins its words, as its pack says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from nlu.text.particles import Particles


@dataclass(frozen=True)
class Spelling:
    """A language's rules; the words that they begin from are folded (see ``fold``)."""

    contractions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """A word to the words that it stands for."""
    signs: Mapping[str, str] = field(default_factory=dict)
    """A character to a word ("%")."""
    currencies: Mapping[str, str] = field(default_factory=dict)
    """A character to the word said after the number: "$60" is "60 dollars"."""
    rewrites: Mapping[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)
    """A run of words to another."""
    elisions: Mapping[str, str] = field(default_factory=dict)
    """What stands before an apostrophe to the whole word: "l'eau" is "le eau"."""
    particles: Particles = field(default_factory=Particles)
    accented: frozenset[str] = frozenset()
    """Words that mean something else without their accent, and keep it when it is written ("té" is no "te")."""
    decimal_comma: bool = False
    ordinal_point: bool = False
    """Whether a point after a number makes it a position, as in "die 2. Seite"."""
