"""About one product: details, price, availability, reviews, comparison."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from babel.numbers import get_decimal_symbol

from commerce import Attribute, BundlePart, Product, Variant
from nlu import Candidate, Names
from skills.dialogue.pointing import Pointed, pointed_at
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.dialogue.wording import amount, detail, numbered, read_out, values_of
from skills.names.variants import matching
from skills.reply import Reply


@registry.skill("details", aside=True)
def details(turn: Turn) -> Reply:
    """Tell about a product."""
    return _about_one(turn, "details", describe)


@registry.skill("price", aside=True)
def price(turn: Turn) -> Reply:
    """Say what a product costs."""
    return _about_one(turn, "price", _say_price)


@registry.skill("availability", aside=True)
def availability(turn: Turn) -> Reply:
    """Say whether a product, or one of its sizes or colors, can be had; a kind of product is looked for."""
    pointed = pointed_at(turn)
    if pointed.one is None and turn.slots.item:
        return registry.skills["search"](turn)
    return _say_availability(turn, pointed.one) if pointed.one else unclear(turn, "availability", pointed)


@registry.skill("reviews", aside=True)
def reviews(turn: Turn) -> Reply:
    """Say what buyers think of a product."""
    return _about_one(turn, "reviews", _say_reviews)


@registry.skill("compare", aside=True)
def compare(turn: Turn) -> Reply:
    """Set two products side by side: price, rating, what speaks for each."""
    pointed = pointed_at(turn)
    products = pointed.products
    if len(products) < 2:
        ids = [item.product_id for item in turn.session.listed]
        ids = [*(p.id for p in products), *(i for i in ids if i not in {p.id for p in products})][:2]
        products = tuple(p for p in map(turn.shop.product, ids) if p is not None)
    if len(products) < 2:
        return turn.say("compare-what").reply()
    one, other = products[:2]
    for product in (one, other):
        turn.say("compare-item", name=product.name, price=amount(product.price), description=product.description)
    if one.price != other.price:
        cheaper = min(one, other, key=lambda p: p.price.minor)
        difference = max(one.price, other.price) - cheaper.price
        turn.say("compare-cheaper", name=cheaper.name, amount=amount(difference))
    if one.rating and other.rating and one.rating != other.rating:
        turn.say("compare-rated", name=max(one, other, key=lambda p: p.rating or 0.0).name)
    return turn.reply(items=numbered((one, other)))


def describe(turn: Turn, product: Product) -> Reply:
    """Say what a product is, what it costs and what it comes in; of a bundle, what is in it."""
    turn.session.focus = product.id
    turn.say("details", name=product.name, brand=product.brand, description=product.description)
    _price_of(turn, product, "it-costs")
    for attribute in ("color", "size"):
        values = product.values(attribute)
        if len(values) > 1:
            _comes_in(turn, attribute, values)
    whole = turn.shop.product(product.id)  # lists don't tell what is in a bundle
    if whole is not None and whole.parts:
        turn.say("bundle-holds", names=Names(tuple(_part(turn, part) for part in whole.parts)))
    if product.options:
        turn.say("extras", names=Names(tuple(option.name for option in product.options)))
    if product.rating:
        turn.say("rated", stars=_stars(turn, product.rating), count=product.review_count)
    if not product.in_stock:
        turn.say("sold-out", name=product.name)
    return turn.reply(items=numbered((product,)))


def _part(turn: Turn, part: BundlePart) -> str:
    return turn.replies.render("label-counted", count=part.quantity, name=part.name).speech


def _about_one(turn: Turn, action: str, tell: Callable[[Turn, Product], Reply]) -> Reply:
    pointed = pointed_at(turn)
    if pointed.one is not None:
        return tell(turn, pointed.one)
    return unclear(turn, action, pointed)


def unclear(turn: Turn, action: str, pointed: Pointed) -> Reply:
    """It isn't clear which product is meant: say so, and ask."""
    if pointed.out_of_range:
        return turn.say("out-of-range", count=len(turn.session.listed)).reply(items=turn.session.listed)
    if not pointed.products:
        if turn.slots.item:
            return turn.say("nothing-found", item=turn.called(turn.slots.item)).reply()
        return turn.ask(Question(Ask.SEARCH_FOR)).reply()
    if len(pointed.products) == 1:
        return _ask_meant(turn, action, pointed.products[0])
    items = numbered(pointed.products[:3])
    turn.say("several")
    read_out(turn, items)
    names = tuple(item.name for item in items)
    rest = replace(turn.slots, item=None, ordinals=(), reference=None)
    heard = turn.interpretation.heard
    question = Question(Ask.WHICH_ITEM, action=action, options=names, slots=rest, heard=heard)
    return turn.ask(question).reply(items=items)


def _ask_meant(turn: Turn, action: str, product: Product) -> Reply:
    """One product, that was perhaps misheard for another."""
    slots = replace(turn.slots, item=product.name, ordinals=(), reference=None)
    meant = Candidate(action, slots, turn.interpretation.confidence, turn.interpretation.heard)
    return turn.ask(Question(Ask.MEANT, options=(product.name,), candidates=(meant,))).reply()


def _say_price(turn: Turn, product: Product) -> Reply:
    turn.session.focus = product.id
    _price_of(turn, product, "costs")
    return turn.reply(items=numbered((product,)))


def _price_of(turn: Turn, product: Product, message: str) -> None:
    lowest, highest = product.variants[0].price, product.variants[-1].price
    if lowest == highest:
        turn.say(message, name=product.name, price=amount(lowest))
    else:
        turn.say(f"{message}-from", name=product.name, low=amount(lowest), high=amount(highest))


def _say_availability(turn: Turn, product: Product) -> Reply:
    turn.session.focus = product.id
    wanted = {name: value for name in ("color", "size") if (value := getattr(turn.slots, name))}
    asked = ", ".join(detail(turn, Attribute(name, value)) for name, value in wanted.items())
    fitting = matching(product, wanted) if all(map(product.values, wanted)) else ()
    if any(v.stock for v in fitting):
        turn.say("available-as" if wanted else "available", name=product.name, asked=asked)
        _few_left(turn, fitting)
    elif fitting:
        turn.say("sold-out-as" if wanted else "sold-out", name=product.name, asked=asked)
    else:
        turn.say("not-made", name=product.name, asked=asked)
    if wanted and not any(v.stock for v in fitting):
        for name in wanted:
            values = tuple(v for v in product.values(name) if any(x.stock for x in matching(product, {name: v})))
            if values:
                _comes_in(turn, name, values)
    return turn.reply(items=numbered((product,)))


def _comes_in(turn: Turn, attribute: str, values: tuple[str, ...]) -> None:
    named = values_of(attribute, values)
    turn.say(f"comes-in-{attribute}", values=Names(named), count=len(named), first=named[0], last=named[-1])


def _few_left(turn: Turn, variants: tuple[Variant, ...]) -> None:
    left = sum(v.stock for v in variants)
    if left <= 3:
        turn.say("few-left", count=left)


def _say_reviews(turn: Turn, product: Product) -> Reply:
    turn.session.focus = product.id
    if not product.rating:
        return turn.say("no-reviews", name=product.name).reply()
    turn.say("reviews", name=product.name, stars=_stars(turn, product.rating), count=product.review_count)
    for place, review in enumerate(turn.shop.reviews(product.id, 2)):
        turn.say("review-next" if place else "review", stars=review.stars, text=review.text)
    return turn.reply(items=numbered((product,)))


def _stars(turn: Turn, rating: float) -> str:
    """A rating as it is written in the language: "4.7", "4,7", "4"."""
    return f"{rating:.1f}".removesuffix(".0").replace(".", get_decimal_symbol(turn.replies.language))
