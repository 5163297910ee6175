"""Shopping by microphone and loudspeaker: the spoken loop with the assistant in its middle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final
from uuid import uuid4

from nlu import LanguagePack, Replies
from skills.assembly import House
from skills.dialogue.prompts import awaited_digits, awaits_short_answer
from skills.hearing.ear import Ear
from skills.hearing.hearing import utterance_of
from skills.hearing.opening import open_ear
from skills.reply import Reply
from skills.settings import Settings
from skills.speaking import aloud, manner_of, open_speaker
from skills.utterance import Event, Utterance
from voice import (
    BargeIn,
    Interrupter,
    Listener,
    LoopEvent,
    Presence,
    PushToTalk,
    ReopeningLoudspeaker,
    ReopeningMicrophone,
    Speaker,
    SpokenReply,
    Transcript,
    TurnWords,
    WakePhrase,
    profile_for,
    run_loop,
)

SAME_BREATH_MS: Final = 1000
"""What is said so soon after the wake phrase belongs to it."""


@dataclass(frozen=True, slots=True)
class Told:
    """Who is told what happens."""

    reply: Callable[[Reply], object]
    """Each reply, before it is spoken."""
    event: Callable[[LoopEvent, str], object]
    """What the loop does."""
    waiting: Callable[[str], object] = lambda _phrase: None
    """That a wake phrase is waited for, and which."""
    presence: Callable[[Presence, str], object] = lambda _presence, _text: None
    """That a device is gone, or back."""


def shop_by_microphone(
    house: House,
    settings: Settings,
    session_id: str,
    told: Told,
    pressed: Callable[[], bool] | None = None,
) -> None:
    """Talk with one shopper until the conversation ends.

    ``pressed`` tells whether a button was pressed: then that begins and ends each utterance. With a wake phrase the
    conversation begins when it is said; after its end, it is waited for again, without end, with a new conversation.

    Raises:
        ModelError: There is no model to hear with.
        VoiceError: A device or the voice failed, or the wake phrase can't be heard; the cart is kept.
    """
    words = turn_words(house.assistant.pack)
    with (
        open_ear(settings, house) as ear,
        open_speaker(settings) as speaker,
    ):
        # The loudspeaker first: looking for a device would cut off an open microphone.
        loudspeaker = ReopeningLoudspeaker(settings.loudspeaker, told.presence)
        announcer = Announcer(Replies(house.assistant.pack), speaker, loudspeaker, told)
        with ReopeningMicrophone(settings.microphone, announcer.tell) as microphone:
            listener = Listener(ear.model, microphone, words=words)
            button = PushToTalk(ear.model, microphone, pressed) if pressed else None
            interrupter = Interrupter(ear.model, microphone, words, settings.barge_in)
            watch = button or (interrupter if settings.barge_in is not BargeIn.OFF else None)
            wake = WakePhrase(ear.model, microphone, settings.wake) if settings.wake else None
            while True:
                talk = Conversation(house, ear, session_id, told)
                begun = _woken(wake, listener, settings, told) if wake else None
                opening = talk.respond(begun) if begun else talk.open()
                run_loop(button or listener, loudspeaker, speaker, talk.respond, opening, told.event, watch)
                if not wake:
                    return
                session_id = f"kiosk:{uuid4().hex}"


@dataclass(frozen=True, slots=True)
class Announcer:
    """Says that the microphone is gone or back: who doesn't see the screen would speak to nobody."""

    replies: Replies
    speaker: Speaker
    loudspeaker: ReopeningLoudspeaker
    told: Told

    def tell(self, presence: Presence, text: str) -> None:
        """Show it and say it."""
        self.told.presence(presence, text)
        self.loudspeaker.play(self.speaker.stream(self.replies.render(f"microphone-{presence.value}").speech))


@dataclass(frozen=True, slots=True)
class Conversation:
    """One conversation with the assistant, as the spoken loop sees it."""

    house: House
    ear: Ear
    session_id: str
    told: Told

    def open(self) -> SpokenReply:
        """The greeting."""
        launch = Utterance(self.session_id, uuid4().hex, "kiosk", event=Event.LAUNCH)
        return self._spoken(self.house.assistant.respond(launch))

    def respond(self, heard: Transcript) -> SpokenReply:
        """The answer to what was heard."""
        return self._spoken(self.house.assistant.respond(utterance_of(heard, self.session_id, "kiosk")))

    def _spoken(self, reply: Reply) -> SpokenReply:
        self.told.reply(reply)
        session = self.house.assistant.session(self.session_id)
        return SpokenReply(
            reply.speech,
            reply.end,
            manner_of(reply, self.house.assistant.pack.language),
            tuple(self.house.assistant.expected(self.session_id, taught=self.ear.taught)),
            profile_for(reply.style.patience, short_answer=awaits_short_answer(session)),
            awaited_digits(session),
            aloud(reply),
        )


def turn_words(pack: LanguagePack) -> TurnWords:
    """A language's words that steer whose turn it is."""
    turns = pack.turns
    return TurnWords(turns.dangling, turns.whole, turns.digits, turns.stop, turns.attention)


def _woken(wake: WakePhrase, listener: Listener, settings: Settings, told: Told) -> Transcript | None:
    """Wait for the wake phrase; what was said with it in one breath."""
    told.waiting(wake.phrase)
    rest = wake.wait()
    profile = replace(profile_for(settings.patience), silence_ms=SAME_BREATH_MS)
    heard = listener.listen(profile=profile, begun=rest)
    if heard:
        told.event(LoopEvent.HEARD, heard.text)
    return heard
