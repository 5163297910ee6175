"""What leaves the assistant: one reply, for every channel to render in its own format."""

from __future__ import annotations

from dataclasses import dataclass

from commerce import Cart, Money, Order
from nlu import Slots
from voice import Manner, Patience


@dataclass(frozen=True, slots=True)
class Listed:
    """One product shown or read out, with the number it can be chosen by."""

    number: int
    product_id: str
    sku: str
    name: str
    brand: str
    price: Money
    rating: float | None
    in_stock: bool


@dataclass(frozen=True, slots=True)
class VoiceStyle:
    """How the shopper wants to be spoken to."""

    rate_wpm: int = 170
    volume: float = 1.0
    """0 to 1."""
    patience: Patience = Patience.NORMAL
    """How long is waited for the rest of what the shopper says."""
    pitch: int = 50
    """0 to 100."""
    voice: int = 0
    """Which of the shop's voices: 0 is its own, others follow round and round."""

    @property
    def manner(self) -> Manner:
        """The same as a loudspeaker's voice takes it."""
        return Manner(self.rate_wpm, self.volume, self.pitch, self.voice)


@dataclass(frozen=True, slots=True)
class Understood:
    """What the assistant took the utterance for."""

    heard: str
    intent: str | None
    slots: Slots
    confidence: float
    """0 to 1."""


@dataclass(frozen=True, slots=True)
class Awaited:
    """What would answer the question that is open: a platform may be told to listen for it."""

    slot: str = ""
    """The slot that a bare answer fills; empty where the words are free."""
    yes_no: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer: ``speech`` to be heard, ``display`` to be read, both plain text for a channel to escape."""

    speech: str
    display: str
    reprompt: str = ""
    """What to say when the shopper stays silent."""
    items: tuple[Listed, ...] = ()
    """What this reply lists, in order."""
    suggestions: tuple[str, ...] = ()
    """Things that can be said next."""
    cart: Cart | None = None
    order: Order | None = None
    """The order that this turn placed or spoke about."""
    link: str = ""
    """A link to show as a QR code; ``display`` holds it, too, ``speech`` doesn't."""
    wants_link: bool = False
    """Whether the channel should offer to link the shopper's account, as the words say."""
    end: bool = False
    """The conversation is over."""
    asks: str = ""
    """The kind of the question that is open after it; empty where nothing is asked."""
    awaits: Awaited | None = None
    """What would answer it."""
    style: VoiceStyle = VoiceStyle()
    understood: Understood | None = None
    ssml: str = ""
    """``speech`` as a fragment of SSML, where it says how to say it (what ``voice.parse_ssml`` reads); else empty."""
    language: str = ""
    """The language of what is said ("es"); the shop's own if empty."""
