"""Words around details that are spelled or dated, as ``words.yaml`` has them; a language without them reads none."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class SpellingWords(BaseModel):
    """How characters are said one by one, and what is said around what is spelled."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    alphabet: dict[str, list[str]] = {}
    """Words that stand for a letter: the radio alphabet, and names of letters as recognizers write them."""
    symbols: dict[str, list[str]] = {}
    """Words for what is neither letter nor digit: "dot", "at"."""
    as_in: list[str] = []
    """Between a letter and a word that begins with it: "b as in boy"."""
    cases: list[str] = []
    """Before a letter, of its size: "capital"."""
    digit_plurals: dict[str, list[str]] = {}
    """Digits said as several: "three zeros"."""
    spelled: list[str] = []
    """Between a name and its letters: "jayne, spelled j a y n e"."""
    leads: list[str] = []
    """End what is said before a name, an address or a code: "my name is"."""
    after: list[str] = []
    """Said after it: "please"."""
    domain_ends: dict[str, list[str]] = {}
    """Ends of internet names as recognizers mishear them."""


class AddressWords(BaseModel):
    """Words of addresses, and around their parts."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    streets: list[str] = []
    """Words that only streets have: "avenue"."""
    street_ends: list[str] = []
    """Ends of such words: German "-straße", without the hyphen."""
    inside: list[str] = []
    """Said of a place within a house, after the street: "apartment"."""
    labels: dict[str, list[str]] = {}
    """What the parts are called: ``name``, ``street``, ``city``, ``postcode``."""
    links: list[str] = []
    """Between such a word and what it is: "is"."""
    before: list[str] = []
    """Before such a word: "no", "the", "my"."""
    leads: list[str] = []
    """End what is said before an address: "deliver it to"."""
    questions: list[str] = []
    """Ask what the address is: "which"."""


class AmountWords(BaseModel):
    """How much is weighed, and what comes in packs."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    groups: dict[int, list[str]] = {}
    """Numbers that are counted themselves: "three dozen"."""
    fractions: dict[str, list[str]] = {}
    """Parts, as decimal numbers, with the article after them: "half a"."""
    measures: dict[str, list[str]] = {}
    """Weights and volumes."""
    small: list[str] = []
    """Those that nobody counts as pieces: 500 grams are one thing."""
    pack: list[str] = []
    """One of what holds several pieces: "a six pack", "a box of six"."""
    packs: list[str] = []
    """Several of them."""


class DateWords(BaseModel):
    """How days are said beside the names of days and months, which are those of CLDR."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    near: dict[int, list[str]] = {}
    """Days from today: "tomorrow"."""
    units: dict[str, list[str]] = {}
    """``day``, ``week``, ``fortnight``, ``month``, ``year``."""
    counts: dict[int, list[str]] = {}
    """Numbers that only count units: "a week", "a couple of days"."""
    next: list[str] = []
    this: list[str] = []
    last: list[str] = []
    ago: list[str] = []
    weekend: list[str] = []
    weekdays: dict[int, list[str]] = {}
    """Other forms of the days' names, as in "on Saturday" where words have cases; 0 is Monday."""
    month_ends: list[str] = []
    month_first: bool = False
    """Whether 12/24 is the twenty-fourth of December."""
