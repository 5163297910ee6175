"""Back to the list or the question before, and back to the beginning."""

from __future__ import annotations

from skills.checkout.delivery import ask_delivery
from skills.dialogue import trail
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Question, View
from skills.dialogue.turn import Turn
from skills.dialogue.wording import read_out
from skills.reply import Reply
from skills.shopping.browse import read_page, search_again


@registry.skill("previous")
@registry.answers(Ask.WHICH_ITEM, "undo")
@registry.answers(Ask.WHICH_VALUE, "undo")
@registry.answers(Ask.WHICH_LINE, "undo")
@registry.answers(Ask.HOW_MANY, "undo")
@registry.answers(Ask.COUPON, "undo")
@registry.answers(Ask.SEARCH_FOR, "undo")
@registry.answers(Ask.GUIDE, "undo")
@registry.answers(Ask.CASE, "undo")
def previous(turn: Turn) -> Reply:
    """Back to the question or the list before, whichever was last; the cart stays as it is."""
    session = turn.session
    was_asked = turn.asked is not None
    turn.close_question()
    last = session.trail[-1] if session.trail else None
    view = trail.step_back(session)
    if view is not None:
        return _show(turn, view)
    if last is not None and last.question is None:
        return _show(turn, last)
    if was_asked:
        return turn.say("left-question").reply()
    return turn.ask(Question(Ask.SEARCH_FOR)).reply()


@registry.skill("start_over")
def start_over(turn: Turn) -> Reply:
    """From the beginning: what was looked for and asked is forgotten; whether the cart is emptied is asked."""
    turn.session.forget_search()
    cart = turn.shop.cart(turn.session.cart_id)
    if not cart.lines:
        return turn.say("started-over").ask(Question(Ask.SEARCH_FOR)).reply(cart=cart)
    return turn.say("started-over-cart", count=cart.count).ask(Question(Ask.CONFIRM_EMPTY)).reply(cart=cart)


def _show(turn: Turn, view: View) -> Reply:
    """Read a list out again, or put a question again, as things are now."""
    question = view.question
    if question is None:
        return _list(turn.say("previous"), view)
    turn.say("previous-question")
    match question.ask:
        case Ask.CONFIRM_ORDER:
            return registry.skills["checkout"](turn)
        case Ask.DELIVERY:
            cart = turn.shop.cart(turn.session.cart_id)
            return ask_delivery(turn, cart) if cart.lines else turn.say("cart-empty").reply(cart=cart)
        case Ask.WHICH_ITEM:
            read_out(turn, view.listed)
            return turn.ask(question).reply(items=view.listed)
        case _:
            turn.session.focus = question.product_id or turn.session.focus
            return turn.ask(question).reply()


def _list(turn: Turn, view: View) -> Reply:
    session = turn.session
    if view.query is None:
        session.query, session.results = None, view.listed
    elif view.query != session.query or not session.results:
        search_again(turn, view.query)
    if not session.results:
        return turn.say("nothing-found", item=turn.called(view.query.text) if view.query else "").reply()
    session.page = view.page if view.page < len(session.results) else 0
    return read_page(turn)
