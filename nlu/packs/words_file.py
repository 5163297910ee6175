"""``words.yaml`` as it is written: a language's words, checked."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from nlu.data_file import LanguageCode
from nlu.details.word_lists import AddressWords, AmountWords, DateWords, SpellingWords
from nlu.text.word_lists import NumeralWords, WritingWords
from nlu.whole.lists import WholeWords


class PriceWords(BaseModel):
    """Words around amounts of money."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    below: list[str]
    above: list[str]
    around: list[str]
    between: list[str]
    range_links: list[str]
    major: list[str]
    minor: list[str]
    minor_links: list[str]
    fillers: list[str]
    below_after: list[str] = []
    """Said after an amount: "thirty dollars or less"."""
    above_after: list[str] = []
    around_after: list[str] = []
    minor_beside: list[str] = []
    """Minor units that mean something else alone, and count after a major one only: Georgian "თეთრი" is white."""
    notes: dict[int, list[str]] = {}
    """Amounts of money that have a name: "a tenner"."""


class WordsFile(BaseModel):
    """``words.yaml`` as it is written: lists of words, and lists of words by what they mean."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    language: LanguageCode
    fillers: list[str]
    stop_words: list[str]
    item_noise: list[str]
    contractions: dict[str, str]
    rewrites: dict[str, list[str]]
    misheard: dict[str, list[str]]
    sounds: list[tuple[str, str]]
    vowels: str
    currency_signs: dict[str, str]
    signs: dict[str, str]
    endings: list[str]
    colors: dict[str, list[str]]
    sizes: dict[str, list[str]]
    size_words: list[str]
    half: list[str]
    size_leads: list[str]
    ordinal_words: dict[int, list[str]]
    ordinal_leads: list[str]
    ordinal_nouns: list[str]
    number_owners: list[str]
    size_tails: list[str] = []
    """Come after a size that is a number: Georgian "42 ზომა"."""
    first_of_many: list[str]
    references: dict[str, list[str]]
    superlatives: list[str]
    quantities: dict[int, list[str]]
    not_counts: list[str]
    delivery_kinds: dict[str, list[str]]
    pronouns: list[str]
    pronoun_leads: list[str]
    units: list[str]
    unit_links: list[str]
    prices: PriceWords
    digits: dict[str, str]
    digit_repeats: dict[str, int]
    negations: list[str]
    question_leads: list[str]
    doubts: list[str]
    asides: list[str]
    clauses: list[str]
    list_links: list[str]
    number_links: list[str]
    indifferent: list[str]
    answer_forms: dict[str, list[str]]
    side_requests: list[str]
    ordinal_phrase: str
    price_phrases: list[str]
    wares: list[str] = []
    """Common goods that a shop may not have: alone they are looked for all the same."""
    tellers: list[str] = []
    """People and places that are told of ("the neighbor"), and pronouns for them; verbs of ``telling`` follow them."""
    telling: list[str] = []
    """Verbs of what somebody does or did, and their endings with a hyphen ("-ed")."""
    wishes: list[str] = []
    """Make a request of what is told of somebody: "my son needs shoes"."""
    wonderings: list[str] = []
    """Begin a question about a deed, which is no wish for it: "should I add it", "did I"."""
    wondering_ends: list[str] = []
    """End such a question, in languages that ask at the end: Korean "담을까"."""
    postponements: list[str] = []
    """Said with a deed: not now ("place it later")."""
    below_zero: list[str] = []
    """Before a number: nobody has so many ("minus three")."""
    everyday: list[str] = []
    """Words of shopping that are no small words and tell the language ("suche", "hallo")."""
    mistaken: list[str] = []
    """Begin an utterance that says once more what was taken for something else."""
    changes_of_mind: list[str] = []
    """Said with another value than before: what was answered or done last was not meant."""
    instead: list[str] = []
    """Said with another thing: it takes the place of the one before."""
    confusable_numbers: list[tuple[int, int]] = []
    """Numbers below a hundred that are heard for one another."""
    amounts: AmountWords = AmountWords()
    dates: DateWords = DateWords()
    address: AddressWords = AddressWords()
    spelling: SpellingWords = SpellingWords()
    whole: WholeWords = WholeWords()
    writing: WritingWords = WritingWords()
    numerals: NumeralWords = NumeralWords()
    language_names: dict[str, list[str]] = {}
    """What languages are called beside their names in CLDR, by code."""
