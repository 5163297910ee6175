"""A shop's words: how they are said, and which sentences they stand in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.errors import VocabularyTooLargeError
from models.graph.back_off import END, START, BackOff
from models.graph.estimation import Counts, count, estimate
from models.graph.language_files import contracted
from models.graph.mixing import DOMAIN_SHARE, mix
from models.graph.name_words import MAX_WORD_LENGTH, acronyms, split_name, split_sentence
from models.graph.numbers_aloud import MAX_DIGITS
from models.graph.pronunciation import Pronouncer

if TYPE_CHECKING:
    from models.graph.language_files import LanguageFiles
    from models.graph.values import NgramModel, Pronunciations

MAX_NAMES: Final = 60_000
MAX_WORDS: Final = 120_000
"""Words of a graph that still loads in a shop's machine."""
MAX_NAME_WORDS: Final = 24
"""More of a name are never said."""
NAMES_WITH_TRIPLES: Final = 10_000
"""A longer list of names is learned by pairs of words, to keep the graph small."""
_NAMES_WEIGHT: Final = 0.5
"""How often names alone are said, at most, against sentences that go on from the same words."""


@dataclass(frozen=True, slots=True)
class Unsayable:
    """A name, or a sentence, that can't be heard as it is written."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class ShopWords:
    """What a graph is compiled of."""

    pronunciations: Pronunciations
    language_model: NgramModel
    problems: tuple[Unsayable, ...]


def shop_words(names: Iterable[str], sentences: Iterable[str], own: Pronunciations, files: LanguageFiles) -> ShopWords:
    """The words, pronunciations and language model of a shop.

    Args:
        names: Of products, brands, options; as the catalog writes them.
        sentences: What customers say, names in some of them. A name need not be in any.
        own: Pronunciations of the shopkeeper's, instead of guessed ones.
        files: Of the language.

    Names and sentences with a word that no one can say are in ``problems``; of such a name the other words are heard.

    Raises:
        VocabularyTooLargeError: More than ``MAX_NAMES`` names or ``MAX_WORDS`` words.
        EspeakNotFoundError: eSpeak NG is missing.
    """
    split_names = _split_names(names)
    split_sentences = {sentence: split_sentence(sentence) for sentence in sentences}
    spelled = frozenset(word for name in split_names for word in acronyms(name))
    general = files.general.words.keys() - {START, END}
    words = _vocabulary(general, [*split_names.values(), *split_sentences.values()], files)
    pronouncer = Pronouncer(files.lexicon, general, own)
    pronouncer.read_ahead(words)
    guessed = {word: pronouncer.pronounce(word, word in spelled) for word in sorted(words)}
    pronunciations = {word: sounds for word, sounds in guessed.items() if sounds}
    domain = _domain([*split_names.values()], [*split_sentences.values()], pronunciations, files)
    return ShopWords(
        pronunciations,
        mix(domain.finished(), files.general, DOMAIN_SHARE) if domain.after[()] else files.general,
        tuple(_problems({**split_sentences, **split_names}, pronunciations)),
    )


def _split_names(names: Iterable[str]) -> dict[str, list[str]]:
    split = {name: split_name(name) for name in names}
    if len(split) > MAX_NAMES:
        raise VocabularyTooLargeError(
            f"{len(split)} names are too many to be heard at once; give at most {MAX_NAMES}, those that sell best"
        )
    return split


def _vocabulary(general: AbstractSet[str], texts: Iterable[Sequence[str]], files: LanguageFiles) -> set[str]:
    words = set(general)
    words.update(word for text in texts for word in text)
    words.update(contraction for contraction in files.contractions.values() if contraction in files.lexicon)
    if len(words) > MAX_WORDS:
        raise VocabularyTooLargeError(
            f"the names have {len(words)} different words, more than the {MAX_WORDS} that can be told apart by ear; "
            "leave out model numbers, or products that no one asks for by name"
        )
    return words


def _domain(
    names: Sequence[Sequence[str]], sentences: Sequence[Sequence[str]], said: Pronunciations, files: LanguageFiles
) -> BackOff:
    """The model of what is said in this shop."""
    whole = [words for words in sentences if words and all(word in said for word in words)]
    short = [contraction for words in whole if (contraction := contracted(words, files.contractions)) != words]
    sayable = [[word for word in words[:MAX_NAME_WORDS] if word in said] for words in names]
    of_sentences = count(words for words in short + whole if all(word in said for word in words))
    of_names = count(words for words in sayable if words)
    return estimate(_together(of_sentences, of_names, len(names) <= NAMES_WITH_TRIPLES))


def _together(sentences: Counts, names: Counts, triples: bool) -> Counts:
    """Counts of both; where sentences go on from a history, too, all names together weigh no more than those."""
    counts: Counts = {history: dict(after) for history, after in sentences.items()}
    for history, after in names.items():
        if len(history) > 1 and not triples:
            continue
        own = sentences.get(history)
        weight = min(1.0, _NAMES_WEIGHT * sum(own.values()) / sum(after.values())) if own else 1.0
        merged = counts.setdefault(history, {})
        for word, number in after.items():
            merged[word] = merged.get(word, 0.0) + weight * number
    return counts


def _problems(texts: Mapping[str, Sequence[str]], said: Pronunciations) -> Iterator[Unsayable]:
    for text, words in texts.items():
        if not words:
            yield Unsayable(text, "it has no letters or digits")
        yield from (Unsayable(text, _reason(word)) for word in dict.fromkeys(words) if word not in said)


def _reason(word: str) -> str:
    if len(word) > MAX_WORD_LENGTH:
        return f"{word[:20]}... has {len(word)} letters; no one says that"
    if word.replace(".", "").isdecimal():
        return f"{word} has more than {MAX_DIGITS} digits; no one says that"
    return f"how {word!r} sounds can't be guessed; write it into your pronunciations: {word} = like this"
