"""What enters the assistant: one utterance of one conversation, from any channel."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from nlu import Hypothesis, Slots
from nlu.text.well_formed import well_formed


class Event(StrEnum):
    """What happened on the channel."""

    SAY = "say"
    """Words were said or typed, or a platform reports an intent."""
    LAUNCH = "launch"
    """A shopper came; nothing was said yet."""
    SILENCE = "silence"
    """A reply was awaited and nothing was said."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a voice platform already understood (Alexa hands over intents and slots, no words)."""

    intent: str
    slots: Slots = Slots()


@dataclass(frozen=True, slots=True)
class Utterance:
    """One message of a shopper.

    ``session_id`` names the conversation and is unique over all channels (a channel prefixes its own name).
    ``message_id`` is unique in it: the same message twice is answered with the first answer and does nothing.
    """

    session_id: str
    message_id: str
    channel: str
    alternatives: tuple[Hypothesis, ...] = ()
    """What was heard, best first."""
    meaning: Meaning | None = None
    """Given by platforms that understand themselves; then ``alternatives`` may be empty."""
    event: Event = Event.SAY
    locale: str = ""
    """The channel's locale ("es-MX"), where it tells one."""
    visit: str = ""
    """The platform's own session, where a conversation outlives it: an open question ends with the visit."""
    account: tuple[str, str] | None = None
    """The platform and its user id, where the platform vouches for it: it may be linked to a customer. Never stored."""
    can_link: bool = False
    """Whether the channel can offer the shopper to link their account at the shop, and they haven't."""
    support: float | None = None
    """How well the best alternative explains its sound (see ``voice.Transcript``), where that is in doubt and could be
    weighed."""
    spoken: bool = False
    """Whether it was said aloud: then a number may have been heard for another."""
    unweighed: bool = False
    """Whether it was heard in doubt, and how well it explains its sound is not known of all of it."""

    def __post_init__(self) -> None:
        """Names of conversations and messages come from outside, and are stored."""
        object.__setattr__(self, "session_id", well_formed(self.session_id))
        object.__setattr__(self, "message_id", well_formed(self.message_id))

    @classmethod
    def of_text(cls, text: str, *, session_id: str, message_id: str, channel: str, locale: str = "") -> Utterance:
        """An utterance that was typed."""
        return cls(session_id, message_id, channel, (Hypothesis(text),), locale=locale)
