"""One turn of a conversation, as a skill gets it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from commerce import Cart, Order, Shop
from nlu import Interpretation, Replies, ReplyValue, Said, Slots
from skills.dialogue.number_safety import NumberSafety, load_limits
from skills.dialogue.prompts import prompt_of, suggestions_for
from skills.dialogue.session import Question, Session
from skills.languages import Languages
from skills.messaging.messenger import Messenger
from skills.names.by_sound import NamesBySound
from skills.reply import Listed, Reply


@dataclass(slots=True)
class Turn:
    """What a skill works with: the session (which it may change), what was understood, shop and clock.

    A skill says things (``say``), may open a question (``ask``) and returns ``reply()``.
    """

    session: Session
    interpretation: Interpretation
    shop: Shop
    replies: Replies
    message_id: str
    now: datetime
    by_sound: NamesBySound
    alternatives: tuple[str, ...] = ()
    """What else was heard, with what was understood among it."""
    spoken: bool = False
    """Whether the words were heard, so that a number in them may be another one."""
    numbers: NumberSafety = field(default_factory=lambda: NumberSafety(load_limits()))
    changes_mind: bool = False
    """Whether the words say that what was answered or done last was not meant."""
    languages: Languages | None = None
    """What else can be spoken."""
    messenger: Messenger | None = None
    """What sends messages to customers, where the shop has something that does."""
    can_link: bool = False
    """Whether the channel can offer to link the shopper's account."""
    instead: bool = False
    """Whether they say that one thing takes the place of another."""
    says_everything: Callable[[str], bool] = lambda _words: False
    """Whether words speak of all that there is, or was done."""
    step: int = 0
    """1 where a number is added to what there is ("two more"), -1 where it is taken from it, else 0."""
    asked: Question | None = None
    """The question that was open when the utterance came."""
    messages: list[str] = field(default_factory=list)
    """Names of the messages that were said."""
    is_personal: bool = False
    """Whether the reply says something that must not stay in the session."""
    wants_link: bool = False
    """Whether it was offered to link the shopper's account."""
    _parts: list[Said] = field(default_factory=list)
    _changes: int = 0
    _reprompt: Said | None = None
    _link: str = ""

    @property
    def everything(self) -> bool:
        """Whether what was said speaks of all that there is, or was done."""
        return self.says_everything(self.interpretation.heard)

    @property
    def slots(self) -> Slots:
        """The details that were said."""
        return self.interpretation.slots

    @property
    def question(self) -> Question | None:
        """The question that is open."""
        return self.session.question

    def called(self, thing: str | None) -> str:
        """A thing that was named, in words of the conversation's language where the store has them."""
        return self.shop.called(thing or "")

    def key(self) -> str:
        """A new idempotency key; the same again when this message is answered again."""
        self._changes += 1
        return f"{self.session.id}/{self.message_id}/{self._changes}"

    def speak(self, language: str) -> Turn:
        """Go on in another language from now on."""
        if self.languages is not None:
            self.session.language = language
            self.replies = self.languages.tongue(language).replies
            self.shop = self.shop.in_language(language)
        return self

    def say(self, message: str, **values: ReplyValue) -> Turn:
        """Add a sentence from the language pack."""
        self.messages.append(message)
        self._parts.append(self.replies.render(message, self.session.turn + len(self._parts), **values))
        return self

    def tell(self, text: str) -> Turn:
        """Add a sentence that is no reply of the language pack: the shopkeeper's, or a plug-in's own."""
        self._parts.append(Said(text, text))
        return self

    def show_link(self, url: str) -> Turn:
        """Add a link that is written and shown as a QR code, and not spoken."""
        self._link = url
        return self

    def offer_link(self) -> Turn:
        """Offer to link the shopper's account, where the channel can; who did needs to tell nobody who they are."""
        self.wants_link = self.can_link
        return self.say("link-offered") if self.can_link else self

    def confide(self) -> Turn:
        """What is said in this turn is personal: it is said once, and not kept in the session for "repeat"."""
        self.is_personal = True
        return self

    def ask(self, question: Question) -> Turn:
        """Open a question and put it to the shopper."""
        self.session.question = question
        message, values = prompt_of(question)
        self._reprompt = self.replies.render(message, self.session.turn, **values)
        self._parts.append(self._reprompt)
        return self

    def close_question(self) -> Turn:
        """Nothing is asked any more."""
        self.session.question = None
        return self

    def repeat_last(self) -> Turn:
        """Say the last reply again; the question in it stays open."""
        self._parts.append(Said(self.session.said_speech, self.session.said_display, self.session.said_ssml))
        if self.question is not None:
            message, values = prompt_of(self.question)
            self._reprompt = self.replies.render(message, self.session.turn, **values)
        return self

    def reply(
        self,
        *,
        items: tuple[Listed, ...] = (),
        cart: Cart | None = None,
        order: Order | None = None,
        end: bool = False,
    ) -> Reply:
        """The answer made of everything said in this turn."""
        return Reply(
            speech=" ".join(part.speech for part in self._parts),
            display="\n".join([*(part.display for part in self._parts), *([self._link] if self._link else [])]),
            ssml=" ".join(part.marked for part in self._parts) if any(part.ssml for part in self._parts) else "",
            reprompt=self._reprompt.speech if self._reprompt else "",
            items=items,
            suggestions=suggestions_for(self.session, self.replies),
            cart=cart,
            order=order,
            link=self._link,
            wants_link=self.wants_link,
            end=end,
            style=self.session.style,
            language=self.replies.language,
        )
