"""Makes ``models/en-us/general.arpa.gz``: what people say in general, and what they say in any shop.

The first is from the US English language model of CMU Sphinx in the package ``pocketsphinx`` (BSD licence): its words
that CMUdict has, the most frequent first, and the pairs of them that are worth most. The second are the shop sentences
that the training's voices read. Run it with::

    python -m models.training.general_words
"""

from __future__ import annotations

import math
import multiprocessing
import re
import tempfile
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from heapq import nlargest
from importlib import resources
from itertools import islice
from pathlib import Path
from random import Random
from typing import Final

import pocketsphinx
from pocketsphinx import Config, LogMath, NGramModel

from models.graph.arpa import write_arpa
from models.graph.back_off import END, START, BackOff
from models.graph.estimation import count, estimate
from models.graph.language_files import GENERAL_FILE, read_full_lexicon
from models.graph.mixing import mix
from models.training.general_text import GeneralText
from models.training.sentences import load_sentences

VOCABULARY: Final = 20_000
"""Words, beside those of the list of kept words."""
PAIRS: Final = 200_000
SHOP_SENTENCES: Final = 20_000
SHOP_SHARE: Final = 0.25
_KEPT: Final = Path(__file__).with_name("kept_words.en.txt")
_SHORT: Final = Path(__file__).with_name("short_words.en.txt")
_SHORT_WORD: Final = 3
"""Letters."""
_UNSEEN: Final = 3e-7
"""Probability of a kept word that the source lacks."""
_MODEL: Final = "model/en-us/en-us.lm.bin"
_TRIPLES: Final = "\\3-grams:"
_PAIR_ROW: Final = 4
"""Logarithm, two words, weight."""
_COMPLETE: Final = 0.999
_WORD: Final = re.compile(r"[a-z][a-z']*$")


@dataclass(frozen=True, slots=True)
class Source:
    """The source's words: probability and back-off weight of each, and its pairs with their probabilities."""

    words: Mapping[str, tuple[float, float]]
    pairs: Mapping[tuple[str, str], float]


def make(folder: Path) -> None:
    """Make the file in a folder that has the lexicon."""
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "source.arpa"
        write_source(path)
        source = read_source(path)
    words = choose_words(source, read_full_lexicon(folder).keys())
    general = general_model(source, words, PAIRS)
    shops = estimate(count(shop_sentences(general, words)))
    write_arpa(mix(shops.finished(), general.finished(), SHOP_SHARE), folder / GENERAL_FILE, decimals=3)


def shop_sentences(general: BackOff, words: AbstractSet[str]) -> Iterator[tuple[str, ...]]:
    """What people say in any shop, always the same sentences."""
    drawn = load_sentences(GeneralText(general.finished(), words), words).shop(Random(1))  # noqa: S311 - no secrets
    return islice(drawn, SHOP_SENTENCES)


def write_source(path: Path) -> None:
    """Write Sphinx's model as an ARPA file that ends with its pairs of words.

    The library's writer crashes at the first triple, so that it works in a process of its own; what was not yet on the
    disk by then are some pairs that end in the very last words of the alphabet.

    Raises:
        ValueError: It crashed earlier.
    """
    process = multiprocessing.get_context("spawn").Process(target=_write, args=(path,))
    process.start()
    process.join()
    announced = next(int(line.partition("=")[2]) for line in _lines(path) if line.startswith("ngram 2="))
    written = sum(1 for row in _rows(path) if len(row) == _PAIR_ROW)
    if written < _COMPLETE * announced:
        raise ValueError(f"pocketsphinx has written {written} of {announced} pairs (exit code {process.exitcode})")


def read_source(path: Path) -> Source:
    """The words and pairs that :func:`write_source` wrote."""
    words: dict[str, tuple[float, float]] = {}
    pairs: dict[tuple[str, str], float] = {}
    for logarithm, *gram, weight in _rows(path):
        probability = 10 ** float(logarithm)
        if len(gram) == 1:
            words[gram[0]] = probability, 10 ** float(weight)
        else:
            pairs[gram[0], gram[1]] = probability
    return Source(words, pairs)


def choose_words(source: Source, said: AbstractSet[str], number: int = VOCABULARY) -> set[str]:
    """The kept words and the most frequent others, all of them in ``said``: they have a pronunciation.

    Insults are left out, and short words that are not in the list of short words.
    """
    kept, short = _listed(_KEPT), _listed(_SHORT)
    unwanted = set(resources.files("better_profanity").joinpath("profanity_wordlist.txt").read_text().splitlines())
    frequent = sorted(source.words, key=lambda word: -source.words[word][0])
    usable = (
        word
        for word in frequent
        if _WORD.match(word) and word in said and word not in unwanted and (len(word) > _SHORT_WORD or word in short)
    )
    return {*(kept & said), *islice(usable, number)}


def general_model(source: Source, words: AbstractSet[str], pairs: int) -> BackOff:
    """Words and their worthiest pairs, normalized."""
    model = BackOff()
    known = {word: source.words.get(word, (_UNSEEN, 1.0))[0] for word in (*sorted(words), END)}
    total = sum(known.values())
    model.after[()] = {word: probability / total for word, probability in known.items()}
    for _, first, second, probability in nlargest(pairs, _gains(source, words)):
        model.after.setdefault((first,), {})[second] = probability
    model.normalize()
    return model


def _gains(source: Source, words: AbstractSet[str]) -> Iterator[tuple[float, str, str, float]]:
    """What each pair adds to the likelihood of a word of text, against backing off."""
    for (first, second), probability in source.pairs.items():
        if (first in words or first == START) and (second in words or second == END):
            often = source.words[END if first == START else first][0]
            backed_off = source.words[first][1] * source.words[second][0]
            if probability > backed_off:
                yield often * probability * math.log(probability / backed_off), first, second, probability


def _listed(path: Path) -> set[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return {word for line in lines if not line.startswith("#") for word in line.split()}


def _write(path: Path) -> None:
    # The model reads both later on, but doesn't keep them.
    config, logarithms = Config(), LogMath()
    model = NGramModel(config, logarithms, str(Path(pocketsphinx.__file__).parent / _MODEL))
    model.write(str(path), NGramModel.str_to_type("arpa"))


def _lines(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as file:
        yield from file


def _rows(path: Path) -> Iterator[list[str]]:
    """Lines of the words and pairs taken apart: logarithm, word or words, weight."""
    for line in _lines(path):
        if line.startswith(_TRIPLES):
            return
        if line.count("\t") >= 2:
            yield line.split("\t")


if __name__ == "__main__":
    make(Path(__file__).parents[1] / "en-us")
