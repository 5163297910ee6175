"""What sends messages to customers. A message may hold a secret: nobody logs it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from commerce import Contact
from skills.errors import SkillsError


class MessengerError(SkillsError):
    """A message could not be handed over. The text says why, and nothing of the message."""


@dataclass(frozen=True, slots=True)
class Message:
    """Something to be sent to one customer, in their language."""

    to: str = field(repr=False)
    """What ``Messenger.reaches`` gave."""
    subject: str
    text: str = field(repr=False)


class Messenger(Protocol):
    """Sends messages, or hands them to what does. Safe to use from many threads."""

    def reaches(self, contact: Contact) -> str:
        """Where somebody is reached this way: an e-mail address or a phone number; empty for nowhere."""
        ...

    def send(self, message: Message) -> None:
        """Send a message, within seconds.

        Raises:
            MessengerError: It was not sent.
        """
        ...
