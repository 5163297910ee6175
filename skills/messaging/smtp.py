"""Messages by e-mail, over SMTP (RFC 5321) with TLS wherever the server has it."""

from __future__ import annotations

import smtplib
import ssl
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from typing import Final

from commerce import Contact
from skills.messaging.messenger import Message, MessengerError

TIMEOUT_S: Final = 5.0
"""A shopper waits for it."""


@dataclass(frozen=True, slots=True)
class SmtpMessenger:
    """See ``Messenger``. A password is only given to a server over TLS."""

    host: str
    port: int
    sender: str
    user: str = ""
    password: str = field(default="", repr=False)
    is_tls: bool = False
    """Whether TLS is spoken from the beginning ("smtps"); else it is switched on where the server offers it."""
    timeout_s: float = TIMEOUT_S

    def reaches(self, contact: Contact) -> str:
        """See ``Messenger``."""
        return contact.email

    def send(self, message: Message) -> None:
        """See ``Messenger``."""
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = self.sender, message.to, message.subject
        mail["Date"], mail["Message-ID"] = formatdate(), make_msgid(domain=self.sender.rpartition("@")[2])
        mail.set_content(message.text)
        try:
            with self._server() as server:
                self._secure(server)
                server.send_message(mail)
        except (OSError, smtplib.SMTPException) as error:
            # The server's own words may repeat the address: only the kind of error is told.
            raise MessengerError(f"{self.host}:{self.port} did not take an e-mail ({type(error).__name__})") from None

    def _server(self) -> smtplib.SMTP:
        if self.is_tls:
            context = ssl.create_default_context()
            return smtplib.SMTP_SSL(self.host, self.port, timeout=self.timeout_s, context=context)
        return smtplib.SMTP(self.host, self.port, timeout=self.timeout_s)

    def _secure(self, server: smtplib.SMTP) -> None:
        server.ehlo()
        if not self.is_tls and server.has_extn("starttls"):
            server.starttls(context=ssl.create_default_context())
            server.ehlo()
        elif not self.is_tls and self.user:
            raise smtplib.SMTPNotSupportedError("no TLS: the password is not sent")
        if self.user:
            server.login(self.user, self.password)
