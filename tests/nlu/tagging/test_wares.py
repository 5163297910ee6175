"""Goods that the shop does not have are looked for all the same."""

from __future__ import annotations

import pytest

from nlu import Hypothesis, Interpreter, LanguagePack, Vocabulary
from nlu.tagging.lexicon import Lexicon


@pytest.mark.parametrize("said", ["scarves", "sunglasses", "a bluetooth speaker", "bluetooth speeker"])
def test_common_goods_alone_are_a_search(interpreter: Interpreter, said: str) -> None:
    assert interpreter.interpret([Hypothesis(said)]).intent == "search"


def test_a_ware_is_no_word_of_the_shop(pack: LanguagePack) -> None:
    lexicon = Lexicon(pack.words, Vocabulary(items=("Green Tea",)))
    assert lexicon.is_ware("scarf")
    assert not lexicon.is_item_word("scarf")
    assert not lexicon.is_ware("madhouse")
