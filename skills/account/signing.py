"""Saying who one is, and that one is somebody else."""

from __future__ import annotations

from commerce import Claim, Level
from skills.account.identity import end, name_said, say_who, with_detail
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.reply import Reply

ASKS = (Ask.IDENTITY, Ask.IDENTITY_NAME, Ask.IDENTITY_POSTCODE, Ask.PIN)


@registry.skill("identify")
def identify(turn: Turn) -> Reply:
    """Ask who is speaking."""
    if turn.session.identity.level >= Level.RECOGNISED:
        say_who(turn.close_question(), again=True)
        return turn.reply()
    name = name_said(turn) if "{any}" not in turn.interpretation.heard and _names(turn) else ""
    return turn.offer_link().ask(Question(Ask.IDENTITY, action="identify", claim=Claim(name=name))).reply()


@registry.answers(Ask.IDENTITY, "identify")
@registry.answers(Ask.IDENTITY_NAME, "identify")
@registry.answers(Ask.IDENTITY_POSTCODE, "identify")
@registry.answers(Ask.PIN, "identify")
def detail_said(turn: Turn) -> Reply:
    """Part of who one is was said."""
    question = turn.question
    return identify(turn) if question is None else with_detail(turn, question)


@registry.answers(Ask.IDENTITY, "no", "cancel")
@registry.answers(Ask.IDENTITY_NAME, "no", "cancel")
@registry.answers(Ask.IDENTITY_POSTCODE, "no", "cancel")
@registry.answers(Ask.PIN, "no", "cancel")
@registry.answers(Ask.NEW_PIN, "no", "cancel")
@registry.answers(Ask.BOOK_ADDRESS, "no", "cancel")
@registry.answers(Ask.CONFIRM_ACCOUNT, "no", "cancel", "undo")
def declined(turn: Turn) -> Reply:
    """Nothing was shown or changed."""
    return turn.close_question().say("account-unchanged").reply()


@registry.skill("sign_out")
def sign_out(turn: Turn) -> Reply:
    """Somebody else speaks, or the shopper is done."""
    end(turn.session)
    turn.session.account_refused = True
    return turn.close_question().say("signed-out").reply()


def _names(turn: Turn) -> bool:
    """Whether it was said with a name: "my name is …", "it is me …"; what it is called to sign in has none."""
    words = turn.interpretation.heard.lower().replace("'", " ").split()
    return "name" in words or (words[-1:] != ["me"] and "me" in words[1:4] and words[0] in ("it", "hi", "hello"))
