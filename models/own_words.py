"""A shop's names and sentences for a model that takes no new words: a language model of the words that it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.errors import GraphError
from models.graph.back_off import END, BackOff
from models.graph.estimation import count, estimate
from models.graph.mixing import DOMAIN_SHARE, mix
from models.graph.name_words import split_name, split_sentence
from models.graph.vocabulary import Unsayable

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from models.graph.values import NgramModel

_NO_WORD: Final = ("<", "[", "#", "!")
"""How symbols begin that stand for no word: ``<eps>``, ``[unk]``, ``#0``, ``!SIL``."""
_END_SHARE: Final = 0.2
"""How often a sentence of any words ends after a word."""


def own_words_model(names: Iterable[str], sentences: Iterable[str], known: Collection[str], why: str) -> NgramModel:
    """What to expect: names and sentences all of whose words are known, and, less, any known words.

    Raises:
        GraphError: There are none such; it repeats ``why`` the model takes no new words.
    """
    texts = [*map(split_name, names), *map(split_sentence, sentences)]
    said = [words for words in texts if words and all(word in known for word in words)]
    if not said:
        raise GraphError(
            f"the model has the words of none of the names, and {why} Use a model that takes new words: "
            "hawker models list"
        )
    return mix(estimate(count(said)).finished(), _any_words(known).finished(), DOMAIN_SHARE)


def left_out(names: Iterable[str], known: Collection[str]) -> Iterator[Unsayable]:
    """Names that are not expected, because of words that the model does not have."""
    for name in names:
        words = split_name(name)
        lacking = list(dict.fromkeys(word for word in words if word not in known))
        if not words:
            yield Unsayable(name, "it has no letters or digits")
        elif lacking:
            yield Unsayable(
                name, f"left out: the model has no word {', '.join(map(repr, lacking))} and takes no new ones"
            )


def _any_words(known: Collection[str]) -> BackOff:
    model = BackOff()
    words = [word for word in known if not word.startswith(_NO_WORD)]
    model.after[()] = {END: _END_SHARE} | dict.fromkeys(words, (1.0 - _END_SHARE) / max(1, len(words)))
    return model
