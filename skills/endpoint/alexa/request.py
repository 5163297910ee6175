"""Alexa's requests as they come over the wire, and what they say.

Field names: https://developer.amazon.com/docs/custom-skills/request-and-response-json-reference.html
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from pydantic import Field

from nlu import Hypothesis
from skills.endpoint.conversation import LONGEST_UTTERANCE
from skills.endpoint.fitting import one_line
from skills.endpoint.meanings import UnreadableError, Value, intent_of, slots_of, words_in
from skills.endpoint.wire import Wire
from skills.utterance import Event, Meaning, Utterance

MATCHED: Final = "ER_SUCCESS_MATCH"
SCREEN: Final = "Alexa.Presentation.APL"
CONFIRMS: Final = "confirms"
"""The session attribute that names the intent whose confirmation was asked for."""


class Application(Wire):
    """The skill that a request is for."""

    application_id: str


class User(Wire):
    """The Amazon account, as this skill may know it."""

    user_id: str = Field(min_length=1)
    access_token: str | None = None
    """What shows that the account is linked to one of the shop: a token of ours."""


class AlexaSession(Wire):
    """Alexa's session: from the invocation until the microphone closes."""

    session_id: str = Field(min_length=1, max_length=500)
    application: Application
    user: User
    attributes: dict[str, Any] | None = None


class Device(Wire):
    """What the shopper speaks to."""

    supported_interfaces: dict[str, Any] | None = None


class System(Wire):
    """The state of the device and its account."""

    application: Application
    user: User | None = None
    device: Device | None = None
    api_endpoint: str | None = None
    api_access_token: str | None = Field(None, repr=False)


class Context(Wire):
    """What surrounds the request."""

    system: System = Field(alias="System")


class Envelope(Wire):
    """A whole request; ``request`` is read by its type."""

    session: AlexaSession | None = None
    context: Context
    request: dict[str, Any]

    def application_ids(self) -> tuple[str, ...]:
        """Every place that names the skill."""
        ids = [self.context.system.application.application_id]
        return (*ids, self.session.application.application_id) if self.session else tuple(ids)

    def user_id(self) -> str | None:
        """The account that speaks."""
        user = self.session.user if self.session else self.context.system.user
        return user.user_id if user else None

    def access_token(self) -> str | None:
        """The token of the account that speaks, where it is linked."""
        users = (self.context.system.user, self.session.user if self.session else None)
        return next((user.access_token for user in users if user and user.access_token), None)

    def has_screen(self) -> bool:
        """Whether the device shows documents of the Alexa Presentation Language."""
        device = self.context.system.device
        return SCREEN in ((device.supported_interfaces if device else None) or {})

    def confirmed_intent(self) -> str:
        """The intent whose confirmation our last answer asked for; Alexa sends it back, signed."""
        asked = (self.session.attributes if self.session else None) or {}
        name = asked.get(CONFIRMS)
        return name if isinstance(name, str) else ""


class Head(Wire):
    """What every request has."""

    type: str = Field(max_length=200)
    request_id: str = Field(min_length=1, max_length=200)
    timestamp: str | int
    locale: str | None = None


class ResolvedValue(Wire):
    """A thing of the interaction model that words were resolved to."""

    name: str
    id: str | None = None


class ResolvedValueWrapper(Wire):
    """The wire has an object around each value."""

    value: ResolvedValue


class Status(Wire):
    """How a resolution went."""

    code: str


class Authority(Wire):
    """One resolution: by the static interaction model, or by entities that were sent during the session."""

    authority: str = ""
    status: Status
    values: tuple[ResolvedValueWrapper, ...] | None = Field(None, strict=False)


class Resolutions(Wire):
    """All resolutions of a slot's value."""

    resolutions_per_authority: tuple[Authority, ...] | None = Field(None, strict=False)

    def best(self) -> ResolvedValue | None:
        """The match, where there is one; one of the session's own entities goes before one of the model.

        Where several match alike nobody knows which is meant: the words themselves are ours to understand, or to ask.
        """
        found = [a for a in self.resolutions_per_authority or () if a.status.code == MATCHED and a.values]
        found.sort(key=lambda a: not a.authority.endswith(".dynamic"))
        values = found[0].values if found else None
        return values[0].value if values and len(values) == 1 else None


class SlotValue(Wire):
    """One value, or several where the slot takes many."""

    value: str | None = None
    resolutions: Resolutions | None = None
    values: tuple[SlotValue, ...] | None = Field(None, strict=False, max_length=50)


class Slot(Wire):
    """A slot of an intent, filled or not."""

    value: str | None = None
    resolutions: Resolutions | None = None
    slot_value: SlotValue | None = None

    def filled(self) -> tuple[Value, ...]:
        """Its values, resolved where they match something of the model."""
        several = self.slot_value.values if self.slot_value else None
        if several:
            return tuple(_value(one.value, one.resolutions) for one in several if one.value)
        return (_value(self.value, self.resolutions),) if self.value else ()


class Intent(Wire):
    """What Alexa understood."""

    name: str = Field(max_length=200)
    confirmation_status: str = "NONE"
    slots: dict[str, Slot] | None = Field(None, max_length=100)

    def values(self) -> dict[str, tuple[Value, ...]]:
        """The filled slots."""
        return {name: values for name, slot in (self.slots or {}).items() if (values := slot.filled())}


class IntentRequest(Wire):
    """An intent, as it is reported or asked about (``CanFulfillIntentRequest``)."""

    intent: Intent
    dialog_state: str | None = None
    """STARTED, IN_PROGRESS or COMPLETED; only where the intent is part of a dialog model."""


class UserEvent(Wire):
    """Something on the screen was touched (``Alexa.Presentation.APL.UserEvent``)."""

    token: str = Field("", max_length=200)
    arguments: tuple[Any, ...] = Field((), strict=False, max_length=10)


def utterance_of(intent: Intent, base: Utterance, confirms: str = "") -> Utterance:
    """What the shopper means, or their words where a slot hands them over, in ``base``'s conversation.

    ``confirms`` is the intent whose confirmation was asked for: only then is "confirmed" a yes, to the question that
    is open.
    """
    values = intent.values()
    words = words_in(values)
    if words is not None:
        return replace(base, alternatives=(Hypothesis(one_line(words, LONGEST_UTTERANCE)),))
    meant = intent_of(intent.name)
    if intent.confirmation_status == "DENIED":
        meant = "no"
    elif intent.confirmation_status == "CONFIRMED" and confirms == intent.name:
        meant = "yes"
    if isinstance(meant, Event):
        return replace(base, event=meant)
    try:
        return replace(base, meaning=Meaning(meant, slots_of(values)))
    except UnreadableError:
        return base


def _value(words: str | None, resolutions: Resolutions | None) -> Value:
    best = resolutions.best() if resolutions else None
    return Value(best.name, best.id or "") if best else Value(words or "")
