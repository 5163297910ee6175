"""The assistant: an utterance in, a reply out, the same for every channel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from threading import Lock
from typing import Final

import structlog

from commerce import NOBODY, Cart, DatabaseError, Proof, Shop
from nlu import Interpretation, Interpreter, LanguagePack, Slots, Vocabulary
from skills import account, after_sales, checkout, paying, shopping
from skills.account import identity as identities
from skills.card_guard import CardGuard
from skills.dialogue import policy
from skills.dialogue.doubt import believed
from skills.dialogue.forgetting import Forgetting
from skills.dialogue.number_safety import Limits, NumberSafety, load_limits
from skills.dialogue.privacy import awaits_pin, is_personal, without_pin
from skills.dialogue.prompts import awaited, expectation_of
from skills.dialogue.registry import Registry, registry
from skills.dialogue.risk import at_stake
from skills.dialogue.session import Session
from skills.dialogue.session_store import SessionStore
from skills.dialogue.turn import Turn
from skills.errors import BusyError
from skills.hearing.hearing import sentences_of, shortest, told
from skills.languages import Languages
from skills.learning.lessons import Note
from skills.learning.noticing import Noticer
from skills.messaging.messenger import Messenger
from skills.names.by_sound import NamesBySound
from skills.names.vocabulary import vocabulary_of
from skills.reply import Reply, Understood
from skills.utterance import Event, Utterance

__all__ = ["Assistant", "account", "after_sales", "checkout", "paying", "shopping"]

_log: Final = structlog.get_logger("hawker.assistant")


class Assistant:
    """Answers the shoppers of one shop.

    Safe to use from many threads; a message that was answered before is answered with the same reply.
    """

    def __init__(
        self,
        shop: Shop,
        sessions: SessionStore,
        pack: LanguagePack,
        *,
        skills: Registry = registry,
        limits: Limits | None = None,
        forgetting: Forgetting | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        noticer: Noticer | None = None,
        languages: Languages | None = None,
        messenger: Messenger | None = None,
    ) -> None:
        self.shop = shop
        self.pack = pack
        self._sessions = sessions
        self._skills = skills
        self._clock = clock
        self._noticer = noticer
        self.languages = languages or Languages(pack)
        self._cards = CardGuard(self.languages)
        self._limits = limits or load_limits()
        self._forgetting = forgetting
        self.messenger = messenger
        self._vocabulary = Vocabulary(revision="none yet")
        self._vocabularies: dict[str, Vocabulary] = {}
        self._phrases: list[str] = []
        self.by_sound = NamesBySound(pack.language)
        self._lock = Lock()

    def respond(self, utterance: Utterance) -> Reply:
        """Answer one utterance, exactly once for its message id.

        Where the same conversation is all the while answered by others, or the database can't be used, the reply asks
        to say it once more: what was done already is not done again.
        """
        if self._forgetting is not None:
            self._forgetting.daily()
        notes: list[Note] = []
        try:
            reply = self._sessions.run_turn(
                utterance.session_id, utterance.message_id, lambda session: self._answer(session, utterance, notes)
            )
        except BusyError:
            return self._asks_again(utterance, is_busy=True)
        except DatabaseError as error:
            _log.error("the shop can't use its database", problem=str(error))
            return self._asks_again(utterance, is_busy=False)
        if self._noticer is not None:
            self._noticer.keep(notes)
        return reply

    def leave(self, utterance: Utterance) -> None:
        """The shopper left the platform for good; what is to be forgotten is, once for the message.

        That is the conversation and the address of its checkout; the cart and orders stay.
        """
        if self._sessions.is_answered(utterance.session_id, utterance.message_id):
            return
        self.shop.checkout.forget_address(utterance.session_id, key=utterance.message_id)
        self._sessions.forget(utterance.session_id, utterance.message_id, Reply("", "", end=True))

    def shown(self, text: str, session_id: str) -> str:
        """What was heard, as it may be shown: without card numbers."""
        return self._cards.shown(text, self._sessions.peek(session_id).language)

    def session(self, session_id: str) -> Session:
        """A conversation as it stands, for the ear ("what is expected next?")."""
        return self._sessions.peek(session_id)

    def expected(self, session_id: str, *, taught: bool = False) -> list[str]:
        """Phrases for the ear: what would answer the last question, and what may be said at any time.

        An ear that was ``taught`` the shop's sentences needs only the shortest of those.
        """
        expectation = expectation_of(self._sessions.peek(session_id))
        try:
            sentences = self._sentences()
        except DatabaseError as error:
            _log.warning("the ear expects what it did before", problem=str(error))
            sentences = self._phrases
        return told(self.pack, self._vocabulary, expectation, shortest(sentences) if taught else sentences)

    def one_moment(self, locale: str) -> str:
        """What is said where an answer takes long, in the language of a locale."""
        return self.languages.tongue(self.languages.of_locale(locale) or "").replies.render("one-moment").speech

    def interpreter(self) -> Interpreter:
        """The interpreter of the shop's own language for the catalogue as it is now."""
        return self.languages.interpreter(self.pack.language, self._words())

    def _words(self) -> Vocabulary:
        """The catalogue's vocabulary as it is now, in the shop's own language."""
        found = self._words_in(self.pack.language)
        with self._lock:
            if found is not self._vocabulary:
                self._vocabulary = found
                self._phrases = []
                self.by_sound.learn(found)
            return found

    def _words_in(self, language: str) -> Vocabulary:
        """The catalogue's vocabulary as it is now, with what things are called in a language."""
        words = self.shop.in_language(language).words()
        with self._lock:
            kept = self._vocabularies.get(language)
            if kept is None or kept.revision != words.revision:
                self._vocabularies[language] = kept = vocabulary_of(words)
            return kept

    def _sentences(self) -> list[str]:
        """Sentences with the words of the catalogue as it is now; they are made when an ear asks for them."""
        self.interpreter()
        with self._lock:
            self._phrases = self._phrases or sentences_of(self.pack, self._vocabulary)
            return self._phrases

    def _answer(self, session: Session, utterance: Utterance, notes: list[Note]) -> Reply:
        session.turn += 1
        identities.refresh(session, self._clock())
        if utterance.visit != session.visit:
            session.visit, session.question = utterance.visit, None
            session.account_refused = False
            identities.end(session)
        self._recognize(session, utterance)
        if utterance.event is not Event.SILENCE:
            session.silences = 0
        asked = session.question
        self._follow(session, utterance)
        cleared = self._cards.cleared(utterance, session.language)
        utterance, has_card = cleared.utterance, cleared.found
        interpretation = _nothing(utterance) if has_card else self._interpret(session, utterance)
        turn = self._turn(session, utterance, interpretation)
        match utterance.event:
            case _ if has_card:
                if cleared.begun_in:
                    session.forget_heard()  # first: what was asked with those digits is asked no more
                reply = policy.card_refused(turn)
                self._sessions.withdraw(session.id, cleared.begun_in, reply)
            case Event.LAUNCH:
                reply = policy.welcome(turn)
            case Event.SILENCE:
                reply = policy.silence(turn)
            case Event.SAY:
                reply = policy.decide(turn, self._skills)
        if self._noticer is not None and not has_card and not is_personal(turn, asked) and not awaits_pin(asked):
            notes[:] = self._noticer.notice(turn, utterance, asked, interpretation.intent)
        session.said_speech, session.said_display, session.said_ssml = reply.speech, reply.display, reply.ssml
        if turn.is_personal:  # an address is not kept longer than its draft: "repeat" says it anew from there
            session.said_speech = session.said_display = session.said_ssml = ""
        understood = Understood(
            interpretation.heard, interpretation.intent, interpretation.slots, interpretation.confidence
        )
        if reply.end:
            identities.end(session)
        understood = without_pin(understood, asked)
        cart = turn.shop.cart(session.cart_id) if reply.cart is None else reply.cart
        asks = session.question.ask.value if session.question else ""
        awaits = awaited(session)
        return replace(reply, cart=cart, style=session.style, understood=understood, asks=asks, awaits=awaits)

    def _recognize(self, session: Session, utterance: Utterance) -> None:
        """Know who speaks by the account that the channel vouches for, for as long as it does."""
        linked = self.shop.customers.recognize_account(*utterance.account) if utterance.account else None
        known = session.identity
        if Proof.ACCOUNT in known.proofs and (linked is None or linked.customer_id != known.customer_id):
            identities.end(session)
        if linked is not None and not session.account_refused and session.identity == NOBODY:
            identities.begin(session, linked, self._clock())

    def _turn(self, session: Session, utterance: Utterance, interpretation: Interpretation) -> Turn:
        """What the policy and the skills work with, in the language of the conversation."""
        tongue = self.languages.tongue(session.language)
        words, shop = tongue.pack.words, self.shop.in_language(session.language)
        return Turn(
            session,
            _in_store_words(interpretation, shop),
            shop,
            tongue.replies,
            utterance.message_id,
            self._clock(),
            self.by_sound,
            tuple(alternative.text for alternative in utterance.alternatives),
            spoken=utterance.spoken,
            can_link=utterance.can_link,
            numbers=NumberSafety(self._limits, tuple(words.file.confusable_numbers)),
            languages=self.languages,
            messenger=self.messenger,
            changes_mind=words.holds(interpretation.heard, words.changes_of_mind),
            instead=words.holds(interpretation.heard, words.instead),
            says_everything=lambda said: words.holds(said, words.everything),
            step=words.holds(interpretation.heard, words.more) - words.holds(interpretation.heard, words.fewer),
        )

    def _asks_again(self, utterance: Utterance, *, is_busy: bool) -> Reply:
        """Nothing is known to have changed; where the database can't be used, nothing at all is known."""
        session = self._sessions.peek(utterance.session_id)
        self._follow(session, utterance)
        replies, number = self.languages.tongue(session.language).replies, session.turn
        said = replies.render("answered-elsewhere", number) if is_busy else replies.render("books-closed", number)
        return Reply(
            said.speech,
            said.display,
            cart=self._known_cart(session.cart_id),
            style=session.style,
            understood=Understood("", None, Slots(), 0.0),  # it may be a PIN
        )

    def _known_cart(self, cart_id: str) -> Cart | None:
        try:
            return self.shop.cart(cart_id)
        except DatabaseError:
            return None  # said already, and logged

    def _interpret(self, session: Session, utterance: Utterance) -> Interpretation:
        if utterance.meaning is not None:
            heard = utterance.alternatives[0].text if utterance.alternatives else ""
            return Interpretation(utterance.meaning.intent, utterance.meaning.slots, 1.0, heard)
        if utterance.event is not Event.SAY or not utterance.alternatives:
            return Interpretation(None, Slots(), 0.0, "")
        expectation = expectation_of(session)
        self._words()  # the names that are found by sound follow the catalogue
        session.language, found = self.languages.interpret(
            session.language, utterance.alternatives, expectation, self._words_in
        )
        return believed(found, utterance, expectation, at_stake(session, found.intent))

    def _follow(self, session: Session, utterance: Utterance) -> None:
        """Speak the language of the channel's locale when it tells another one than before."""
        if utterance.locale and utterance.locale != session.locale:
            session.locale = utterance.locale
            session.language = self.languages.of_locale(utterance.locale) or session.language


def _nothing(utterance: Utterance) -> Interpretation:
    """What is read from an utterance that is not acted upon."""
    return Interpretation(None, Slots(), 0.0, utterance.alternatives[0].text)


def _in_store_words(meant: Interpretation, shop: Shop) -> Interpretation:
    """The interpretation with things named as the store names them."""

    def named(slots: Slots) -> Slots:
        return replace(slots, item=shop.in_store_words(slots.item)) if slots.item else slots

    further = tuple(replace(request, slots=named(request.slots)) for request in meant.then)
    return replace(meant, slots=named(meant.slots), then=further)
