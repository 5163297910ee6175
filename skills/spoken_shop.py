"""Shopping by microphone and loudspeaker: the spoken loop with the assistant in its middle."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

from skills.assembly import House
from skills.ear import Ear
from skills.hearing import utterance_of
from skills.reply import Reply
from skills.settings import Settings
from skills.utterance import Event, Utterance
from voice import Listener, LoopEvent, Loudspeaker, Microphone, Speaker, SpokenReply, Transcript, run_loop


def shop_by_microphone(
    house: House,
    settings: Settings,
    session_id: str,
    on_reply: Callable[[Reply], object],
    on_event: Callable[[LoopEvent, str], object],
) -> None:
    """Talk with one shopper until the conversation ends.

    ``on_reply`` is told each reply before it is spoken, ``on_event`` what the loop does.

    Raises:
        ModelError: There is no model to hear with.
        VoiceError: A device or the voice failed; the cart is kept.
    """

    def spoken(reply: Reply) -> SpokenReply:
        on_reply(reply)
        expected = tuple(house.assistant.expected(session_id))
        return SpokenReply(reply.speech, reply.end, reply.style.rate_wpm, reply.style.volume, expected)

    def respond(heard: Transcript) -> SpokenReply:
        return spoken(house.assistant.respond(utterance_of(heard, session_id, "kiosk")))

    launch = Utterance(session_id, uuid4().hex, "kiosk", event=Event.LAUNCH)
    with (
        Ear(settings, house.shop, house.assistant.pack) as ear,
        Speaker(settings.voice, settings.rate_wpm, settings.volume) as speaker,
    ):
        # The loudspeaker first: looking for a device would cut off an open microphone.
        loudspeaker = Loudspeaker(settings.loudspeaker)
        with Microphone(settings.microphone) as microphone:
            opening = spoken(house.assistant.respond(launch))
            run_loop(Listener(ear.model, microphone), loudspeaker, speaker, respond, opening, on_event)
