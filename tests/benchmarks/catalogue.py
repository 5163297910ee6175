"""A made-up store of any size, always the same for the same size: for benchmarks and load tests."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

_KINDS: Final[dict[str, tuple[str, ...]]] = {
    "shoes": ("running shoes", "hiking boots", "sandals", "slippers", "sneakers", "rain boots", "office shoes"),
    "clothing": ("t-shirt", "rain jacket", "sweater", "jeans", "wool socks", "winter coat", "scarf", "gloves"),
    "bags": ("backpack", "handbag", "suitcase", "wallet", "laptop bag", "shopping bag", "belt bag"),
    "camping": ("tent", "sleeping bag", "camping stove", "lantern", "folding chair", "water filter", "hammock"),
    "sports": ("yoga mat", "tennis racket", "basketball", "jump rope", "bicycle helmet", "swim goggles", "dumbbell"),
    "kitchen": ("frying pan", "chef knife", "kettle", "cutting board", "mixing bowl", "coffee grinder", "toaster"),
    "food": ("olive oil", "green tea", "dark chocolate", "honey", "spaghetti", "tomato sauce", "almonds", "rice"),
    "toys": ("puzzle", "building blocks", "teddy bear", "kite", "board game", "toy train", "finger puppets"),
    "electronics": ("headphones", "keyboard", "phone charger", "desk lamp", "radio", "power bank", "speaker"),
    "beauty": ("hand cream", "shampoo", "lip balm", "soap", "hair brush", "sun lotion", "bath salt"),
    "garden": ("watering can", "rose seeds", "garden shears", "flower pot", "bird feeder", "spade", "rake"),
    "pets": ("cat bed", "dog leash", "scratching post", "bird cage", "dog food", "cat toy", "fish tank"),
    "home": ("blanket", "pillow", "candle", "wall clock", "picture frame", "bath towel", "bookshelf", "curtain"),
    "office": ("notebook", "fountain pen", "desk organizer", "stapler", "calendar", "marker set", "envelope"),
}
_MANNERS_TEXT: Final = """
Amber Arctic Autumn Bold Breezy Bright Calm Canyon Clever Cloud Coastal Copper Cozy Crimson Crystal
Dapper Dawn Deep Dusty Eager Early Ember Evening Fern Fleet Forest Frosty Gentle Glacier Golden
Grand Granite Harbor Hazel Hidden Honest Indigo Island Ivory Jade Jolly Juniper Keen Lively Lucky
Lunar Maple Meadow Mellow Merry Midnight Misty Morning Mossy Mountain Nimble Noble Northern Ocean
Olive Orchard Pacific Pearl Pebble Pine Plain Polar Prairie Proud Quiet Rapid Rainy River Rocky
Royal Rustic Sandy Scarlet Secret Shady Sierra Silent Silver Simple Smoky Snowy Solar Solid Spring
Steady Stellar Stormy Sturdy Summer Sunny Swift Tidal Timber Tiny Tranquil Trusty Twilight Urban
Valley Velvet Vivid Wandering Warm Western Whisper Wild Willow Windy Winter Witty Wonder Zesty
"""
_MANNERS: Final = _MANNERS_TEXT.split()
_SERIES_TEXT: Final = """
Acorn Anchor Arrow Aspen Badger Beacon Birch Bison Bluff Breeze Brook Cabin Canoe Cedar Clover Comet
Cove Crane Creek Crest Delta Drift Eagle Echo Falcon Fjord Flint Fox Gale Garnet Glade Grove Hare
Haven Hawk Heron Hollow Iris Kestrel Lagoon Lark Laurel Linden Lynx Magpie Marten Mesa Nest Nova Oak
Orbit Otter Owl Panther Peak Petal Pilot Plume Quartz Raven Reed Reef Ridge Robin Sable Sage Sparrow
Spruce Stone Swan Tern Thistle Topaz Trail Tundra Viola Walnut Wave Wren
"""
_SERIES: Final = _SERIES_TEXT.split()
_BRAND_ENDS: Final = (
    "ora",
    "ix",
    "ana",
    "elo",
    "une",
    "ard",
    "ista",
    "ova",
    "eno",
    "ique",
    "olis",
    "ette",
    "ando",
    "ura",
    "esh",
)
_BRAND_BEGINNINGS: Final = (
    "Bel",
    "Cas",
    "Dor",
    "Fen",
    "Gal",
    "Hal",
    "Kor",
    "Lum",
    "Mar",
    "Nor",
    "Pel",
    "Quin",
    "Ros",
    "Sol",
    "Tam",
    "Ul",
    "Ver",
    "Wes",
    "Xan",
    "Yor",
    "Zen",
)
COLORS: Final = (
    "black",
    "white",
    "red",
    "blue",
    "navy",
    "green",
    "olive",
    "gray",
    "brown",
    "pink",
    "purple",
    "orange",
    "yellow",
)
_SIZES: Final = ("s", "m", "l", "xl")
_USES: Final = (
    "beginners",
    "long weekends",
    "rainy days",
    "small apartments",
    "people who love the outdoors",
    "busy mornings",
    "quiet evenings",
    "children and their parents",
    "your next journey",
    "everyday use",
)
_MATERIALS: Final = (
    "cotton",
    "wool",
    "steel",
    "bamboo",
    "recycled plastic",
    "oak",
    "leather",
    "glass",
    "linen",
    "cork",
)
_TYPOS_FROM: Final = 5


@dataclass(frozen=True, slots=True)
class Sample:
    """A search with the product it should find."""

    text: str
    product_id: str


def product_name(number: int) -> str:
    """The name of the product of that number; no two are alike below 100,000 x the number of kinds."""
    kinds = [kind for kinds in _KINDS.values() for kind in kinds]
    kind = kinds[number % len(kinds)]
    rest = number // len(kinds)
    manner, rest = _MANNERS[rest % len(_MANNERS)], rest // len(_MANNERS)
    series, rest = _SERIES[(number + rest) % len(_SERIES)], rest // len(_SERIES)
    return f"{manner} {series}{f' {rest + 1}' if rest else ''} {kind.title()}"


def write_catalogue(folder: Path, products: int) -> Path:
    """Write a store of that many products, with 3 variants each on average, and return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    draw = random.Random(products)  # noqa: S311 - the same store each time, no secret
    (folder / "store.yaml").write_text(yaml.safe_dump(_settings()), encoding="utf-8")
    (folder / "faq.yaml").write_text(yaml.safe_dump(_questions()), encoding="utf-8")
    numbers = range(products)
    _write(folder / "products.csv", _PRODUCT_COLUMNS, (_product(number, draw) for number in numbers))
    variants = (row for number in numbers for row in _variants(number, draw))
    _write(folder / "variants.csv", _VARIANT_COLUMNS, variants)
    _write(folder / "reviews.csv", _REVIEW_COLUMNS, (_review(number, draw) for number in numbers if number % 3 == 0))
    return folder


def samples(products: int, count: int, *, misspelled: bool = False) -> list[Sample]:
    """Searches by name, spread over the store; ``misspelled`` leaves one letter of the longest word out."""
    draw = random.Random(count)  # noqa: S311 - the same samples each time
    chosen = [draw.randrange(products) for _ in range(count)]
    return [Sample(_misspelled(name, draw) if misspelled else name, _id(n)) for n in chosen if (name := _said(n))]


def needs(count: int) -> list[str]:
    """Searches by need, as people speak."""
    draw = random.Random(count)  # noqa: S311 - the same needs each time
    kinds = [kind for kinds in _KINDS.values() for kind in kinds]
    forms = ("{kind}", "{color} {kind}", "a {kind} for {use}", "something for {use}", "{kind} made of {material}")
    return [
        draw.choice(forms).format(
            kind=draw.choice(kinds),
            color=draw.choice(COLORS),
            use=draw.choice(_USES),
            material=draw.choice(_MATERIALS),
        )
        for _ in range(count)
    ]


_PRODUCT_COLUMNS = ("id", "name", "brand", "category", "description", "aliases", "max_quantity")
_VARIANT_COLUMNS = ("sku", "product_id", "size", "color", "price", "stock")
_REVIEW_COLUMNS = ("product_id", "stars", "author", "text")


def _id(number: int) -> str:
    return f"p{number:07}"


def _said(number: int) -> str:
    return product_name(number).lower()


def _kind(number: int) -> tuple[str, str]:
    """Category and kind."""
    kinds = [(category, kind) for category, kinds in _KINDS.items() for kind in kinds]
    return kinds[number % len(kinds)]


def product_record(number: int, draw: random.Random) -> dict[str, Any]:
    """The product of that number, as its table's columns."""
    product_id, name, brand, category, text, alias, _ = _product(number, draw)
    known = {"id": product_id, "name": name, "brand": brand, "category": category}
    return known | {"description": text, "aliases": [alias]}


def _product(number: int, draw: random.Random) -> Sequence[object]:
    category, kind = _kind(number)
    brand = draw.choice(_BRAND_BEGINNINGS) + draw.choice(_BRAND_ENDS)
    material, use = draw.choice(_MATERIALS), draw.choice(_USES)
    text = f"A {kind} made of {material}, easy to care for. Made for {use}; it comes in a plain box without plastic."
    return (_id(number), product_name(number), brand, category, text, f"{material} {kind}", "")


def _variants(number: int, draw: random.Random) -> Iterator[Sequence[object]]:
    category, _ = _kind(number)
    sizes = _SIZES[: draw.randint(1, 4)] if category in {"shoes", "clothing"} else ("",)
    colors = draw.sample(COLORS, draw.randint(1, 3))
    price = draw.randint(2, 199)
    for size in sizes:
        for color in colors:
            stock = draw.choice((0, 3, 8, 20, 50))
            yield (f"{_id(number)}-{size or 'one'}-{color}", _id(number), size, color, f"{price}.95", stock)


def _review(number: int, draw: random.Random) -> Sequence[object]:
    return (_id(number), draw.choice((3, 4, 4, 5, 5)), "A. Buyer", f"Good {_kind(number)[1]}, just as described.")


def _settings() -> dict[str, object]:
    return {
        "name": "Big Store",
        "currency": "USD",
        "contact": "Ask at the desk.",
        "categories": {key: {"name": key.title(), "aliases": [f"{key} department"]} for key in _KINDS},
        "delivery": [
            {"code": "pickup", "name": "store pickup", "price": "0", "days_min": 0, "days_max": 1},
            {
                "code": "standard",
                "name": "standard delivery",
                "price": "4.95",
                "free_from": "50",
                "days_min": 3,
                "days_max": 5,
            },
        ],
        "promotions": [
            {
                "name": "Garden Days",
                "description": "Ten percent off.",
                "kind": "percent",
                "value": 10,
                "categories": ["garden"],
            }
        ],
        "coupons": [{"code": "SUMMER20", "spoken": ["summer twenty"], "kind": "percent", "value": 20}],
    }


def _questions() -> list[dict[str, object]]:
    return [
        {
            "topic": "returns",
            "question": "What is your return policy?",
            "phrasings": ["can I return something"],
            "answer": "You can return anything within thirty days.",
        }
    ]


def _misspelled(text: str, draw: random.Random) -> str:
    word = max(text.split(), key=len)
    if len(word) < _TYPOS_FROM:
        return text
    place = draw.randrange(1, len(word) - 1)
    return text.replace(word, word[:place] + word[place + 1 :], 1)


def _write(path: Path, header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)
