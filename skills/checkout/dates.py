"""When it will arrive, and whether that is soon enough: asked in checkout and outside of it."""

from __future__ import annotations

from datetime import date, tzinfo

from commerce import DeliveryOption, Promise
from nlu import Day
from skills.checkout.delivery import delivery_code
from skills.checkout.saying import clock_time
from skills.dialogue.registry import registry
from skills.dialogue.turn import Turn
from skills.dialogue.wording import promised_day, weekday_of
from skills.reply import Reply


@registry.skill("delivery_date", aside=True)
def delivery_date(turn: Turn) -> Reply:
    """Say when the chosen delivery comes, or each of them; or which of them come by a day that was named."""
    cart = turn.shop.cart(turn.session.cart_id)
    if not cart.lines and turn.session.last_order:
        return registry.skills["order_status"](turn)
    promises = {promise.delivery: promise for promise in turn.shop.checkout.promises(cart.id)}
    options = [option for option in turn.shop.delivery_options(cart.id) if option.code in promises]
    wanted = _day(turn, next(iter(promises.values())).zone) if promises else None
    chosen = cart.delivery.code if cart.delivery is not None else None
    if turn.slots.delivery and wanted is None:  # "tomorrow" may also be what a delivery is called
        chosen = delivery_code(turn, cart, turn.slots.delivery)
    if chosen in promises:
        options = [option for option in options if option.code == chosen]
    if not options:
        return turn.say("no-delivery-date").reply(cart=cart)
    if wanted is not None:
        return _in_time(turn, options, promises, wanted)
    for option in options:
        turn.say("delivery-arrives", name=option.name, when=promised_day(turn, promises[option.code]))
    if len(options) == 1:
        _say_order_by(turn, promises[options[0].code])
    return turn.reply(cart=cart)


def _say_order_by(turn: Turn, promise: Promise) -> None:
    """Say until when it has to be ordered for that."""
    until = promise.order_by
    if until is not None and turn.replies.has("delivery-order-by"):
        turn.say(
            "delivery-order-by",
            time=clock_time(turn, until),
            weekday=weekday_of(turn, until.date()),
            ahead=(until.date() - turn.now.astimezone(promise.zone).date()).days,
        )


def _in_time(turn: Turn, options: list[DeliveryOption], promises: dict[str, Promise], wanted: date) -> Reply:
    """Say which deliveries come by a day; where none does, which comes first."""
    fits = [option for option in options if promises[option.code].last <= wanted]
    soonest = min(fits or options, key=lambda option: (promises[option.code].last, option.price.minor))
    cheapest = min(fits, key=lambda option: option.price.minor) if fits else soonest
    turn.say(
        "delivery-in-time" if fits else "delivery-too-late",
        name=cheapest.name,
        when=promised_day(turn, promises[cheapest.code]),
        weekday=weekday_of(turn, wanted),
        day=Day(wanted, turn.now.astimezone(promises[cheapest.code].zone).date()),
    )
    return turn.reply(cart=turn.shop.cart(turn.session.cart_id))


def _day(turn: Turn, zone: tzinfo) -> date | None:
    """The day that was named, as it is today where the store is."""
    if turn.languages is None:
        return None
    found = turn.languages.details(turn.session.language).read("date", turn.interpretation.heard)
    return found[0].date.on(turn.now.astimezone(zone).date()) if found and found[0].date else None
