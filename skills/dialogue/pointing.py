"""Which product does the shopper mean? By number, by "that", by name, or by what was talked about last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from rapidfuzz import fuzz

from commerce import Hit, Money, Product, SearchQuery, SearchResult, Sort
from nlu import Slots
from skills.dialogue.turn import Turn
from skills.names.by_sound import NameHeard
from skills.reply import Listed

SAME_NAME: Final = 85.0
"""rapidfuzz score (0 to 100) from which words count as a listed product's name, damaged by the recognizer or not."""
SAME_WORD: Final = 82.0
"""The same for one word of it, singular or plural."""
CLEAR: Final = 0.9
"""Search score from which the best hit is taken without asking."""
LEAD: Final = 0.15
"""Lead over the second hit that makes a weaker best hit clear."""
USABLE: Final = 0.45
"""Search score below which a hit is not worth asking about."""
SORTS: Final = {"cheapest": Sort.PRICE, "most_expensive": Sort.PRICE_DESC, "best": Sort.RATING}


@dataclass(frozen=True, slots=True)
class Pointed:
    """What was pointed at: one product, several that it may be, or none."""

    products: tuple[Product, ...]
    certain: bool = True
    """False where the shopper has to say which of ``products``."""
    out_of_range: bool = False
    """A number was said that the list doesn't have."""

    @property
    def one(self) -> Product | None:
        """The product, when it is clear which."""
        return self.products[0] if self.products and self.certain else None


NOTHING: Final = Pointed(())


def pointed_at(turn: Turn) -> Pointed:
    """The product that the utterance is about."""
    slots = turn.slots
    if slots.ordinals:
        return _by_number(turn, slots.ordinals)
    if slots.reference and slots.item is None:
        return _by_reference(turn, slots.reference)
    if slots.item:
        return _by_name(turn, slots.item)
    if slots.brand or slots.color:
        found = _among_listed(turn, slots)
        if found.products:
            return found if found.certain else _talked_about(turn, found)
    return _in_focus(turn)


def query_of(slots: Slots, currency: str) -> SearchQuery:
    """The search that the slots describe."""
    price = slots.price
    return SearchQuery(
        text=slots.item or "",
        price_min=Money.of(price.low, currency) if price and price.low is not None else None,
        price_max=Money.of(price.high, currency) if price and price.high is not None else None,
        color=slots.color,
        size=slots.size,
        brand=slots.brand,
        sort=SORTS.get(slots.reference or "", Sort.RELEVANCE),
        without=slots.without,
    )


def by_number(items: Sequence[Listed], number: int) -> Listed | None:
    """The listed item with a spoken number; -1 is the last."""
    if number == -1:
        return items[-1] if items else None
    return next((item for item in items if item.number == number), None)


def named_among(names: Sequence[str], said: str) -> int | None:
    """Index of the name that the words clearly mean, or ``None`` when none or more than one fits."""
    scores = [_likeness(name, said) for name in names]
    fitting = [index for index, score in enumerate(scores) if score >= SAME_NAME]
    if len(fitting) > 1:
        best = max(scores)
        fitting = [index for index in fitting if scores[index] >= best - 1]
    return fitting[0] if len(fitting) == 1 else None


def _likeness(name: str, said: str) -> float:
    name, said = name.lower(), said.lower()
    if len(said.split()) < len(name.split()):
        return max(fuzz.ratio(said, part) for part in _parts(name, len(said.split())))
    return fuzz.ratio(name, said)


def _parts(name: str, words: int) -> list[str]:
    split = name.split()
    return [" ".join(split[i : i + words]) for i in range(len(split) - words + 1)]


def _by_number(turn: Turn, ordinals: tuple[int, ...]) -> Pointed:
    chosen = [by_number(turn.session.listed, n) for n in ordinals]
    products = _load(turn, [item for item in chosen if item is not None])
    return Pointed(products, out_of_range=None in chosen)


def _by_reference(turn: Turn, reference: str) -> Pointed:
    items = turn.session.listed
    if not items:
        return _in_focus(turn)
    match reference:
        case "cheapest":
            return Pointed(_load(turn, [min(items, key=lambda i: i.price.minor)]))
        case "most_expensive":
            return Pointed(_load(turn, [max(items, key=lambda i: i.price.minor)]))
        case "best":
            return Pointed(_load(turn, [max(items, key=lambda i: i.rating or 0.0)]))
        case "both":
            return Pointed(_load(turn, list(items)), certain=len(items) == 2)
        case "all":
            return Pointed(_load(turn, list(items)))
        case _:
            return _in_focus(turn)


def _by_name(turn: Turn, item: str) -> Pointed:
    items = turn.session.listed
    index = named_among([i.name for i in items], item)
    if index is not None:
        return Pointed(_load(turn, [items[index]]))
    query = replace(query_of(turn.slots, turn.shop.info().currency), limit=4)
    hits = usable(turn.shop.search(query))
    if (by_sound := heard_as(turn, query, hits)) is None:
        return Pointed((hits[0].product,)) if hits and query.sort is not Sort.RELEVANCE else _best_of(hits, item)
    name, found = by_sound
    pointed = _best_of(usable(found), name.text)
    return replace(pointed, certain=pointed.certain and name.is_sure)


def usable(result: SearchResult) -> tuple[Hit, ...]:
    """The hits that are worth telling of."""
    return tuple(hit for hit in result.hits if hit.score >= USABLE)


def heard_as(turn: Turn, query: SearchQuery, hits: Sequence[Hit]) -> tuple[NameHeard, SearchResult] | None:
    """Where words alone fit badly: the name that they sound like and what is found by it, if that fits better."""
    best = hits[0].score if hits else 0.0
    if not query.text or best >= CLEAR:
        return None
    name = turn.by_sound.heard(query.text, turn.interpretation.heard, turn.alternatives)
    if name is None:
        return None
    found = turn.shop.search(replace(query, text=name.text))
    return (name, found) if found.hits and found.hits[0].score * name.score > best else None


def _best_of(hits: Sequence[Hit], said: str) -> Pointed:
    if not hits:
        return NOTHING
    if not _is_called(hits[0].product, said):
        return Pointed(tuple(hit.product for hit in hits[:3]), certain=False)
    lead = hits[0].score - hits[1].score if len(hits) > 1 else 1.0
    clear = lead > 0.0 if hits[0].score >= CLEAR else lead >= LEAD
    if clear:
        return Pointed((hits[0].product,))
    return Pointed(tuple(hit.product for hit in hits[:3]), certain=False)


def _is_called(product: Product, said: str) -> bool:
    """Whether any word said names the product or its kind: one that only describes it names it by luck."""
    names = " ".join((product.name, product.brand, product.category, *product.aliases)).lower().split()
    return any(fuzz.ratio(word, name) >= SAME_WORD for word in said.lower().split() for name in names)


def _among_listed(turn: Turn, slots: Slots) -> Pointed:
    fitting = [
        product
        for product in _load(turn, list(turn.session.listed))
        if (slots.brand is None or product.brand.lower() == slots.brand.lower())
        and (slots.color is None or slots.color in product.values("color"))
    ]
    return Pointed(tuple(fitting), certain=len(fitting) == 1)


def _talked_about(turn: Turn, found: Pointed) -> Pointed:
    """Of several that fit, the one that was talked about since they were listed: "two in blue" is of that one."""
    return next((Pointed((product,)) for product in found.products if product.id == turn.session.focus), found)


def _in_focus(turn: Turn) -> Pointed:
    session = turn.session
    if session.focus:
        product = turn.shop.product(session.focus)
        return Pointed((product,)) if product else NOTHING
    return Pointed(_load(turn, list(session.listed)), certain=len(session.listed) == 1)


def _load(turn: Turn, items: list[Listed]) -> tuple[Product, ...]:
    found = (turn.shop.product(item.product_id) for item in dict.fromkeys(items))
    return tuple(product for product in found if product is not None)
