"""What a shopper named is said back in the shopper's own words."""

from __future__ import annotations

import pytest

from nlu import LanguagePack
from nlu.text import as_said


@pytest.mark.parametrize(
    ("language", "text", "mention", "said"),
    [
        ("fr", "Ajoute du lait d'avoine, s'il te plaît", "lait de avoine", "lait d'avoine"),
        ("fr", "je cherche un Sac-à-dos en toile", "sac a dos", "sac à dos"),
        ("fr", "de l\u2019huile", "huile", "huile"),
        ("fr", "une tente rouge légère", "tente legere", "tente légère"),
        ("es", "busco una almohada y jabón de limón", "jabon de limon", "jabón de limón"),
        ("es", "busco una playera de algodón", "camiseta de algodon", "camiseta de algodón"),
        ("es", "algo para probarme", "algo para probar me", "algo para probarme"),
        ("pt", "macarrão e maçãs", "macas", "maçãs"),
        ("en", "hiking boots", "hiking boots", "hiking boots"),
        ("en", "the men's boots", "mens boots", "men's boots"),
        ("en", "a café table, a café chair", "cafe chair", "café chair"),
        ("en", "🥚", "eggs", "eggs"),
    ],
)
def test_a_mention_keeps_its_accents_and_apostrophes(language: str, text: str, mention: str, said: str) -> None:
    assert as_said(mention, text, LanguagePack.load(language).words.normalizer) == said
