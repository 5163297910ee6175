"""How a language writes and joins its words, as its pack says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from nlu.text.particles import Particles
from nlu.text.spacing import Spacing, words_of


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
    spacing: Spacing | None = None
    """Where words may be written together without the space between them."""
    accented: frozenset[str] = frozenset()
    """Words that mean something else without their accent, and keep it when it is written ("té" is no "te")."""
    decimal_comma: bool = False
    ordinal_point: bool = False
    """Whether a point after a number makes it a position, as in "die 2. Seite"."""

    def knowing(self, names: Iterable[str]) -> Spelling:
        """The same with the words of a shop's names, which are neither parted nor end with a particle."""
        if self.spacing is None:
            return self
        words = words_of(names)
        spacing = self.spacing.knowing(words)
        if spacing is self.spacing:
            return self
        return replace(self, spacing=spacing, particles=self.particles.knowing(words))
