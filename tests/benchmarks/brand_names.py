"""Brand names that nobody has: invented from syllables as brands of several languages have them, always the same ones.

A sixth each is English-like, Spanish-like, Italian-like, Japanese-like, German-like, and made of two English words.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Collection
from itertools import cycle
from typing import Final

from rapidfuzz.distance import Levenshtein

_APART: Final = 2
"""Letters in which any two names differ, at least."""
_LENGTHS: Final = range(5, 13)
_WITH_MIDDLE: Final = 0.6


def brand_names(count: int, seed: int, known: Collection[str]) -> list[str]:
    """So many names, in lower case, none of which is a word of ``known``; always the same for a seed."""
    draw = random.Random(seed)  # noqa: S311 - the same names each time, no secret
    found: list[str] = []
    for style in cycle(_STYLES):
        if len(found) == count:
            return found
        found.append(_new(style, draw, known, found))
    return found


def any_brand(draw: random.Random) -> str:
    """A name in any of the styles, without a look at whether it is known or taken."""
    return draw.choice(_STYLES)(draw)


def _new(style: Callable[[random.Random], str], draw: random.Random, known: Collection[str], taken: list[str]) -> str:
    while True:
        name = style(draw)
        apart = all(Levenshtein.distance(name, other) >= _APART for other in taken)
        if len(name) in _LENGTHS and name not in known and apart:
            return name


def _of(beginnings: str, middles: str, ends: str) -> Callable[[random.Random], str]:
    """A style: a beginning and an end, mostly with something between them."""

    def name(draw: random.Random) -> str:
        middle = draw.choice(middles.split()) if middles and draw.random() < _WITH_MIDDLE else ""
        return draw.choice(beginnings.split()) + middle + draw.choice(ends.split())

    return name


_ENGLISH: Final = _of(
    "bram brind cald cort dar els fen gild hark hal kest lan mar nor pem quil rad stan tarn thorn wex wy yar",
    "den er ing le mer nel ow ster ten wen",
    "bury by dale field ford ham ley low mere more son stead ton wick worth",
)
_SPANISH: Final = _of(
    "al bel cal car don es fer gra lo mar mon nar pal per ro sal sol ta tor val",
    "ba ca da de li lo ma na ra re ri sa ta ve vi",
    "cero dera dillo lero mora nada nera nillo rada rena rosa tana tera vera zana",
)
_ITALIAN: Final = _of(
    "ar bar bel ber cal cas dol fab gal lam mar mor pal per ros sal tar tor val ver",
    "a ba bo di du e ga la le lu ma na no ra ri",
    "cci cino dini fini gliano letti lini mona nella nessi retto rini sotti tello tini vetti",
)
_JAPANESE: Final = _of(
    "aka asa fuji hana hiro ima kana kiri koma mina nishi ota saku shira taka toyo yama yuki",
    "da ga ka ko ma mi mo na no ra ri ro ta to ya",
    "ka kata kawa ko maru moto no ra ri ru shima ta to ya zaki zen",
)
_GERMAN: Final = _of(
    "adel alt berg brun eber falk feld gold grun hart holz klein lind neu roth schon stein tal wald win",
    "a en er el in",
    "bach baum berg brecht dorf fels hardt hauser hof kamp mann meier stedt thal wald",
)
_COMPOUND: Final = _of(
    "amber arrow blue bright cedar cloud copper deep ever fern fox glow gold harbor iron juniper lark maple moss north "
    "oak peak pine quick river silver snap stone sun swift trail true urban wild willow",
    "",
    "bay beam bloom bound crest craft dash drift fit gear glide haus kind lane leaf loom mark mill nest path pure "
    "roost spark sprout step thread trek wear weave wing",
)
_STYLES: Final = (_ENGLISH, _SPANISH, _ITALIAN, _JAPANESE, _GERMAN, _COMPOUND)
