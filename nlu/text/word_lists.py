"""What a pack's ``words.yaml`` says of how its language writes, joins and counts words; all of it may be left out."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class CliticWords(BaseModel):
    """Pronouns written as one word with the verb before them: "añádelo" is "añade lo"."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    verbs: list[str] = []
    pronouns: dict[str, str] = {}
    """What is hung on a verb, to the words that it stands for: "melo" is "me lo"."""


class ParticleWords(BaseModel):
    """Particles hung on the word before them, by the sound that they follow (see ``nlu.text.particles``)."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    after_consonant: list[str] = []
    after_vowel: list[str] = []
    after_vowel_or_l: list[str] = []
    after_any: list[str] = []
    after_one_syllable: list[str] = []
    one_syllable_stems: list[str] = []
    unparted: list[str] = []
    numerals: list[str] = []
    """Syllables that numbers are put together from: Korean "십오만"."""
    powers: list[str] = []
    """Those of them that may follow digits: "5만"."""
    written: dict[str, list[str]] = {}
    """What particles stand for in comparisons; those of "" only tell a word's place in the sentence."""


class WritingWords(BaseModel):
    """How words are written and joined."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    elisions: dict[str, str] = {}
    """What stands before an apostrophe, to the whole word: "l" is "le"."""
    clitics: list[CliticWords] = []
    particles: ParticleWords = ParticleWords()
    accented: list[str] = []
    """Words that mean something else without their accent."""
    cased_names: bool = False
    """Whether names take the endings of cases in a sentence: they are then given as the shop writes them."""
    units_last: bool = False
    """Whether what is counted stands before its number and unit: "តែបីប្រអប់" is three boxes of tea."""
    dropped_vowels: list[str] = []
    """What a stem may lose before its last letter when an ending is hung on it: Georgian "კარავი", but "კარვები"."""
    ordinal_point: bool = False
    """Whether a point after a number makes it a position ("die 2. Seite")."""


class NumeralWords(BaseModel):
    """Numbers beside those that libraries know."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    ordinal_suffixes: list[str] = []
    """Ends of a position in digits: "1st", "2º"."""
    ordinal_marks: list[str] = []
    """Words that make a position of the digits before them: "2-րդ"."""
    articles: list[str] = []
    """Number words that only announce a thing when a word follows ("un zapato" is no count)."""
    article_links: list[str] = []
    """Before these an article counts all the same: "una de esas"."""
    counted: list[str] = []
    """Number words that are numbers only beside another number or one of ``article_links``: Korean "네" (four, yes)."""
    no_numbers: list[str] = []
    """Words that are spelled like a number and are none."""
    verb_ends: dict[str, list[str]] = {}
    """Number words that are no count at the end of an utterance that has one of these verbs: "pack zwei ein"."""
    words: dict[int, list[str]] = {}
    """Spellings of numbers that are said otherwise than CLDR has them, the first as hawker says it."""
    ordinals: dict[int, list[str]] = {}
    """The same for positions."""
    respellings: dict[str, str] = {}
    """Parts of CLDR's number words that are misspelled, to what is right."""
