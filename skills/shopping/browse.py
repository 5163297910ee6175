"""Finding products: search, more, deals, and picking one of a list."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from commerce import Attribute, Hit, SearchQuery, Sort
from nlu import Color, Names, ReplyValue, Slots
from skills.dialogue.pointing import heard_as, pointed_at, query_of, usable
from skills.dialogue.registry import registry
from skills.dialogue.resuming import resume
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.dialogue.wording import PAGE, amount, detail, listed, read_out
from skills.reply import Reply
from skills.shopping.adding import add, correct
from skills.shopping.correcting_lines import correct_line
from skills.shopping.exchanging import is_exchange
from skills.shopping.excluding import ask_for_the_rest, only_excludes, refuses_what_was_meant, told, with_exclusions
from skills.shopping.offering_guides import offer_guide
from skills.shopping.product import describe


@registry.skill("search")
@registry.answers(Ask.SEARCH_FOR, "search", "choose")
def search(turn: Turn) -> Reply:
    """Find products by need, price, color, size and brand; a new limit alone narrows the last search."""
    if turn.slots.without and not turn.slots.item and (corrected := correct(turn)) is not None:
        return corrected
    if (refused := refuses_what_was_meant(turn)) is not None:
        return refused
    turn.close_question()
    if is_exchange(turn):
        return add(turn)
    said = query_of(turn.slots, turn.shop.info().currency)
    return find(turn, said, with_exclusions(refined(turn, said), turn.session.query))


def find(turn: Turn, said: SearchQuery, query: SearchQuery) -> Reply:
    """Look for what was ``said``, put together with what was looked for before, and read the results."""
    if query == SearchQuery():
        return turn.ask(Question(Ask.SEARCH_FOR)).reply()
    if only_excludes(query):
        return ask_for_the_rest(turn, query)
    result = turn.shop.search(query)
    if said.brand and "brand" in result.relaxed and query != said:
        # The brand makes other things than those looked for before.
        query, result = said, turn.shop.search(said)
    if (by_sound := heard_as(turn, query, usable(result))) is not None:
        name, result = by_sound
        query = replace(query, text=name.text)
    hits = usable(result)
    if not hits:
        return turn.say("nothing-found", item=_sought(turn, query)).reply()
    count = _keep(turn, query, hits)
    for dropped in result.relaxed:
        turn.say(f"relaxed-{dropped}", value=_filter_value(query, dropped), **_price_limit(query))
    kept = _without(query, result.relaxed)
    turn.say("found", count=count, item=_sought(turn, kept), **_price_limit(kept))
    _say_why(turn, hits[0])
    offer_guide(turn)
    return read_page(turn)


def _say_why(turn: Turn, best: Hit) -> None:
    """Why the best one fits, where its name doesn't tell."""
    if best.reason is not None and turn.session.results[0].product_id == best.product.id:
        turn.say("found-because", told=best.reason.told_by, name=best.product.name, words=Names(best.reason.words))


@registry.skill("more")
def more(turn: Turn) -> Reply:
    """The next results."""
    session = turn.session
    if not session.results and turn.asked is not None and turn.asked.ask is Ask.WHICH_ITEM:
        return turn.say("no-more").ask(turn.asked).reply(items=session.listed)
    if not session.results:
        return turn.ask(Question(Ask.SEARCH_FOR)).reply()
    if session.page + PAGE >= len(session.results):
        return turn.say("no-more").reply(items=session.listed)
    session.page += PAGE
    return read_page(turn.say("more"))


@registry.skill("deals", aside=True)
def deals(turn: Turn) -> Reply:
    """What is on sale."""
    running = turn.shop.deals()
    if not running:
        return turn.say("no-deals").reply()
    for deal in running[:PAGE]:
        turn.say("deal", name=deal.name, description=deal.description)
    return turn.reply()


@registry.skill("choose")
def choose(turn: Turn) -> Reply:
    """A bare pick from what was listed: tell more about it; right after something was added, it may be a correction."""
    if (corrected := correct(turn) or correct_line(turn)) is not None:
        return corrected
    pointed = pointed_at(turn)
    if pointed.out_of_range:
        return turn.say("out-of-range", count=len(turn.session.listed)).reply(items=turn.session.listed)
    if pointed.one is None:
        return search(turn)
    turn.session.query = _with_choice(turn.session.query, turn.slots)
    return describe(turn, pointed.one)


@registry.answers(Ask.WHICH_ITEM, "choose", "details", "search", "add")
def pick(turn: Turn) -> Reply:
    """Go on with the product that was picked; another search is just that."""
    question = turn.question
    pointed = pointed_at(turn)
    if pointed.out_of_range:
        turn.say("out-of-range", count=len(turn.session.listed))
        return turn.reply(items=turn.session.listed)
    is_other = pointed.one is not None and pointed.one.name not in (question.options if question else ())
    intent = turn.interpretation.intent or ""
    if is_other and intent != "choose" and question is not None:
        turn.close_question()  # something else is wanted than what was asked about
        return registry.skills[intent](turn)
    if question is None or pointed.one is None:
        turn.close_question()
        names_nothing = intent in {"add", "details"} and not turn.slots.item
        return registry.skills[intent](turn) if names_nothing else search(turn)
    turn.session.focus = pointed.one.id
    return resume(turn, question)


def search_again(turn: Turn, query: SearchQuery) -> None:
    """Find once more what was found before, as the shop is now."""
    _keep(turn, query, usable(turn.shop.search(query)))


def _keep(turn: Turn, query: SearchQuery, hits: Sequence[Hit]) -> int:
    """Keep the results but for those that were not wanted before; how many they are."""
    session = turn.session
    if session.query is None or session.query.text != query.text:
        session.left_out = ()
    kept = [hit for hit in hits if hit.product.id not in session.left_out]
    session.query, session.page = query, 0
    session.results = tuple(listed(index % PAGE + 1, hit) for index, hit in enumerate(kept or hits))
    return len(session.results)


def read_page(turn: Turn) -> Reply:
    """Read out the results from ``Session.page`` on."""
    session = turn.session
    items = session.results[session.page : session.page + PAGE]
    read_out(turn, items)
    left = len(session.results) - session.page - len(items)
    if len(session.results) == 1:
        turn.say("offer-one")
    elif left > 0:
        turn.say("offer-more", count=left)
    else:
        turn.say("offer")
    return turn.reply(items=items)


def refined(turn: Turn, query: SearchQuery) -> SearchQuery:
    """A search without words of its own narrows the last one."""
    last = turn.session.query
    if query.text or query == SearchQuery() or last is None or not last.text:
        return query
    low, high = query.price_min or last.price_min, query.price_max or last.price_max
    if low and high and high < low:  # "over a hundred" after "under eighty": the new limit counts
        low, high = query.price_min, query.price_max
    return SearchQuery(
        text=last.text,
        price_min=low,
        price_max=high,
        color=query.color or last.color,
        size=query.size or last.size,
        brand=query.brand or last.brand,
        rating_min=query.rating_min or last.rating_min,
        in_stock=query.in_stock or last.in_stock,
        sort=query.sort if query.sort is not Sort.RELEVANCE else last.sort,
        without=query.without,
    )


def _with_choice(query: SearchQuery | None, slots: Slots) -> SearchQuery | None:
    if not slots.color and not slots.size:
        return query
    query = query or SearchQuery()
    return replace(query, color=slots.color or query.color, size=slots.size or query.size)


def _without(query: SearchQuery, dropped: Collection[str]) -> SearchQuery:
    """The query that was answered, when some of its limits fitted nothing."""
    return replace(
        query,
        price_min=None if "price" in dropped else query.price_min,
        price_max=None if "price" in dropped else query.price_max,
        color=None if "color" in dropped else query.color,
        size=None if "size" in dropped else query.size,
        brand=None if "brand" in dropped else query.brand,
        rating_min=None if "rating" in dropped else query.rating_min,
    )


def _sought(turn: Turn, query: SearchQuery) -> str:
    """What was understood: "blue Swift Fox running shoes in size 10"."""
    replies, sought = turn.replies, turn.called(query.text)
    if query.brand:
        sought = replies.render("label-of-brand", item=sought, brand=query.brand).display if sought else query.brand
    if query.color:
        color = Color(query.color)
        colored = replies.render("label-in-color", item=sought, color=color) if sought else replies.value(color)
        sought = colored.display
    sought = sought or replies.render("label-that").display
    if query.size:
        size = detail(turn, Attribute("size", query.size))
        sought = replies.render("label-in-size", item=sought, size=size).display
    return told(turn, sought, query)


def _price_limit(query: SearchQuery) -> dict[str, ReplyValue]:
    """The price limit as replies take it: its kind, and its ends where it has them."""
    low, high = query.price_min, query.price_max
    kind = "between" if low and high else "below" if high else "above" if low else "none"
    return {"limit": kind, "low": amount(low) if low else "", "high": amount(high) if high else ""}


def _filter_value(query: SearchQuery, name: str) -> ReplyValue:
    if name == "color":
        return Color(query.color or "")
    if name == "rating":
        return int(query.rating_min or 0)
    return {"size": query.size, "brand": query.brand}.get(name) or ""
