"""Messages into a file, one JSON object a line, from which the shop's own program sends them.

A line has ``id``, ``at`` (UTC), ``to``, ``subject`` and ``text``. The file is readable by its owner only; the program
that sends takes it away (renames it) before it reads, so that nothing is sent twice: the next message begins a new one.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from commerce import Contact
from skills.messaging.messenger import Message, MessengerError


@dataclass(frozen=True, slots=True)
class SpoolMessenger:
    """See ``Messenger``."""

    path: Path

    def reaches(self, contact: Contact) -> str:
        """See ``Messenger``: by e-mail, else by phone."""
        return contact.email or contact.phone

    def send(self, message: Message) -> None:
        """See ``Messenger``. The line is written as one piece, and is on the disk when this returns."""
        line = {
            "id": uuid4().hex,
            "at": datetime.now(UTC).isoformat(),
            "to": message.to,
            "subject": message.subject,
            "text": message.text,
        }
        try:
            file = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                content = json.dumps(line, ensure_ascii=False).encode() + b"\n"
                if os.write(file, content) != len(content):
                    raise OSError(28, "the disk is full")
                os.fsync(file)
            finally:
                os.close(file)
        except OSError as error:
            raise MessengerError(f"{self.path} can't be written: {error.strerror}") from None
