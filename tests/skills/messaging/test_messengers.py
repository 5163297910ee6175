"""Messages reach a real mail server, or a file for the shop's own program; what goes wrong tells nothing of them."""

from __future__ import annotations

import json
import socket
import stat
import threading
from collections.abc import Iterator
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import TextIO

import pytest

from commerce import Contact
from skills.errors import SettingsError
from skills.messaging import Message, MessengerError, messenger_for
from skills.messaging.smtp import SmtpMessenger
from skills.messaging.spool import SpoolMessenger
from skills.settings import load_settings

LETTER = Message("jane@example.com", "Tu código", "Tu código es 123456.")


class MailServer:
    """Speaks SMTP (RFC 5321) on this machine: takes mail, or refuses its recipients."""

    def __init__(self) -> None:
        self.mails: list[str] = []
        self.refuses = False
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._socket.getsockname()[1])
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        self._socket.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection, connection.makefile("rw", encoding="utf-8", newline="\r\n") as stream:
                self._talk(stream)

    def _talk(self, stream: TextIO) -> None:
        def answer(line: str) -> None:
            stream.write(f"{line}\n")
            stream.flush()

        answer("220 here")
        for line in stream:
            command = line[:4].upper()
            if command == "RCPT" and self.refuses:
                answer("550 jane@example.com is not here")
            elif command == "DATA":
                answer("354 go on")
                body = []
                for part in stream:
                    if part.rstrip("\r\n") == ".":
                        break
                    body.append(part)
                self.mails.append("".join(body))
                answer("250 taken")
            elif command == "QUIT":
                answer("221 bye")
                return
            else:
                answer("250 ok")


@pytest.fixture
def server() -> Iterator[MailServer]:
    server = MailServer()
    yield server
    server.close()


def test_an_e_mail_arrives_as_it_was_written(server: MailServer) -> None:
    messenger = messenger_for(
        load_settings(messenger=f"smtp://127.0.0.1:{server.port}", messenger_from="shop@example.com")
    )
    assert messenger is not None
    assert messenger.reaches(Contact("Jane", "jane@example.com", "+15551234567")) == "jane@example.com"
    assert messenger.reaches(Contact("Jane", "", "+15551234567")) == ""
    messenger.send(LETTER)
    mail = message_from_bytes(server.mails[0].encode(), policy=default)
    assert (mail["To"], mail["From"], mail["Subject"]) == ("jane@example.com", "shop@example.com", "Tu código")
    assert mail.get_content().strip() == LETTER.text


def test_what_goes_wrong_tells_nothing_of_the_message(server: MailServer) -> None:
    server.refuses = True
    messenger = SmtpMessenger("127.0.0.1", server.port, "shop@example.com")
    with pytest.raises(MessengerError) as refused:
        messenger.send(LETTER)
    server.close()
    with pytest.raises(MessengerError) as away:
        SmtpMessenger("127.0.0.1", server.port, "shop@example.com", timeout_s=1).send(LETTER)
    for error in (refused, away):
        assert "jane" not in str(error.value)
        assert "123456" not in str(error.value)
    assert "123456" not in repr(LETTER)


def test_a_password_goes_to_no_server_without_tls(server: MailServer) -> None:
    with pytest.raises(MessengerError):
        SmtpMessenger("127.0.0.1", server.port, "shop@example.com", "shop", "secret").send(LETTER)
    assert not server.mails


def test_a_file_holds_a_line_for_each_and_is_its_owners(tmp_path: Path) -> None:
    path = tmp_path / "messages.jsonl"
    messenger = messenger_for(load_settings(messenger=f"file:{path}"))
    assert messenger == SpoolMessenger(path)
    assert messenger is not None
    for _ in range(2):
        messenger.send(LETTER)
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert [line["text"] for line in lines] == [LETTER.text] * 2
    assert lines[0]["id"] != lines[1]["id"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("value", "sender", "named"),
    [
        ("smtp://user:secret@", "shop@example.com", "HAWKER_MESSENGER"),
        ("pigeon://user:secret@host", "shop@example.com", "HAWKER_MESSENGER"),
        ("smtp://user:secret@host:port", "shop@example.com", "HAWKER_MESSENGER"),
        ("smtp://user:secret@host", "", "HAWKER_MESSENGER_FROM"),
        ("file:/no/such/folder/secret.jsonl", "", "HAWKER_MESSENGER"),
    ],
)
def test_a_setting_that_is_wrong_is_named_and_not_shown(value: str, sender: str, named: str) -> None:
    with pytest.raises(SettingsError, match=named) as error:
        messenger_for(load_settings(messenger=value, messenger_from=sender))
    assert "user:secret" not in str(error.value)


def test_without_the_setting_nothing_sends() -> None:
    assert messenger_for(load_settings()) is None
