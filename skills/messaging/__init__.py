"""Messages to customers: by e-mail, or into a file from which the shop's own program sends them."""

from skills.messaging.messenger import Message, Messenger, MessengerError
from skills.messaging.opening import messenger_for

__all__ = ["Message", "Messenger", "MessengerError", "messenger_for"]
