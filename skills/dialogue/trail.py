"""The way through a conversation: which lists were read out and which questions put, so that "back" finds them.

A list stays on the trail. A question stays while it leads to other questions or is left for a list; when what it was
about is done or dropped, it is forgotten, for going back to it would do the same again.
"""

from __future__ import annotations

from typing import Final

from skills.dialogue.session import Ask, Session, View

LONGEST: Final = 6
"""So many steps can be gone back."""
PASSING: Final = frozenset(
    {
        Ask.CONFIRM_EMPTY,
        Ask.CONFIRM_CANCEL,
        Ask.CONFIRM_UNDO,
        Ask.CONFIRM_REMOVE,
        Ask.CONFIRM_ACCOUNT,
        Ask.IDENTITY,
        Ask.IDENTITY_NAME,
        Ask.IDENTITY_POSTCODE,
        Ask.PIN,
        Ask.NEW_PIN,
        Ask.CONSENT_BY,
        Ask.CONSENT,
        Ask.BOOK_ADDRESS,
        Ask.MEANT,
        Ask.CHECK_NUMBER,
        Ask.DIGITS,
        Ask.HOW_MANY,
        Ask.WHICH_LINE,
    }
)
"""Questions that nobody goes back to."""
STAYING: Final = frozenset(
    {
        "more",
        "repeat",
        "slower",
        "faster",
        "louder",
        "quieter",
        "higher",
        "deeper",
        "other_voice",
        "more_time",
        "less_time",
    }
)
"""Intents that leave the shopper where they were when they put nothing new before them."""


def keep(session: Session, intent: str | None) -> None:
    """Remember what a turn put before the shopper."""
    view = _shown(session)
    if view is None:
        if session.question is None and intent is not None:
            session.trail = _without_questions(session.trail)
        session.on_trail = session.on_trail and (intent is None or intent in STAYING)
        return
    before = session.trail[:-1] if session.trail and _place(session.trail[-1]) == _place(view) else session.trail
    session.trail = (*before, view)[-LONGEST:]
    session.on_trail = True


def step_back(session: Session) -> View | None:
    """What came before what was said last, now the end of the trail; ``None`` where nothing did."""
    if session.on_trail:
        session.trail = session.trail[:-1]
    session.on_trail = False
    return session.trail[-1] if session.trail else None


def _shown(session: Session) -> View | None:
    """The list or the question that a turn ended with."""
    question, is_read = session.question, session.listed_in == session.turn
    if question is not None:
        if question.ask in PASSING:
            return None
        listed = session.listed if question.ask is Ask.WHICH_ITEM else ()
        return View(question, listed, session.query, session.page)
    return View(None, session.listed, session.query, session.page) if is_read else None


def _place(view: View) -> tuple[object, ...]:
    """What tells one list or question from another; prices and what was answered so far don't."""
    if view.question is None:
        return view.query, view.page, tuple(item.product_id for item in view.listed)
    question = view.question
    return question.ask, question.action, question.product_id, question.attribute, question.text


def _without_questions(trail: tuple[View, ...]) -> tuple[View, ...]:
    while trail and trail[-1].question is not None:
        trail = trail[:-1]
    return trail
