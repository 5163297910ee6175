"""A shop whose customers link their accounts, on both databases, at a real socket of this machine."""

from __future__ import annotations

import json
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
import waitress
from authlib.integrations.requests_client import OAuth2Session
from flask import Flask
from sqlalchemy import text
from waitress import wasyncore

from commerce import Contact, Customer, demo_folder, import_store
from skills.assembly import House, open_house
from skills.endpoint import EndpointConfig, create_app
from skills.endpoint.linking import Client, LinkStore
from skills.settings import load_settings
from tests.postgresql_server import Server
from tests.skills.endpoint.amazon import SKILL, Amazon
from tests.skills.endpoint.linking.browser import Browser
from tests.skills.endpoint.platforms import SECRET

BACK = "https://pitangui.amazon.com/api/skill/link/M123"
OTHER_BACK = "https://layla.amazon.com/api/skill/link/M123"
JANE = Customer("jane", "Jane", "Doe", Contact("Jane Doe", "jane@example.com", "+15551234567"))
PIN = "2580"
VERIFIER = "v" * 64


@dataclass
class Clock:
    """A clock that is moved by hand."""

    now: datetime = field(default_factory=lambda: datetime.now(UTC))

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Site:
    """The shop as it is reached from outside."""

    house: House
    base: str
    links: LinkStore
    clock: Clock
    spool: Path
    app: Flask

    def session(self, client: Client, secret: str = "", **more: object) -> OAuth2Session:
        """The platform's side, by authlib's own client."""
        return OAuth2Session(
            client.id,
            secret or None,
            scope="shop",
            redirect_uri=BACK,
            code_challenge_method="S256",
            token_endpoint_auth_method=more.pop("auth", "client_secret_basic" if secret else "none"),
            **more,
        )

    def code(self, to: str = JANE.contact.email, *, sent: int = 1) -> str:
        """The last of the codes that were sent somewhere."""
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            lines = self.spool.read_text().splitlines() if self.spool.exists() else []
            found = [line["text"] for line in map(json.loads, lines) if line["to"] == to]
            if len(found) >= sent:
                return "".join(c for c in found[-1].split(". ")[0] if c.isdigit())
            threading.Event().wait(0.01)
        raise AssertionError(f"no code came to {to}")

    def agree(self, url: str) -> str:
        """Jane links her account on the page at this address; where her browser is sent then."""
        browser = Browser()
        assert browser.open(url).status_code == 200, browser.answer.text
        assert browser.send("send", contact=JANE.contact.email).status_code == 200
        assert browser.send("agree", code=self.code()).status_code == 303, browser.answer.text
        self.forget_codes()
        return browser.answer.headers["Location"]

    def forget_codes(self) -> None:
        """Nobody asked for a code lately, and nobody guessed; what was asked for has come before."""
        with self.house.database.read() as session:
            sends = session.scalar(text("SELECT SUM(sends) FROM sign_in_codes WHERE customer_id = 'jane'"))
        if sends:
            self.code(sent=sends)
        self.spool.unlink(missing_ok=True)
        with self.house.database.write() as session:
            session.execute(text("DELETE FROM sign_in_codes"))
            session.execute(text("DELETE FROM identity_tries"))


@dataclass
class Platform:
    """A registered client with its secret."""

    client: Client
    secret: str


def serve(make: Callable[[str], Flask], stack: ExitStack) -> str:
    """Serve what ``make`` makes for an address; the address."""
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    listening.listen(64)
    base = f"http://localhost:{listening.getsockname()[1]}"
    kept: dict[int, object] = {}
    server = waitress.create_server(make(base), sockets=[listening], map=kept, threads=4)
    ends = threading.Event()

    def turn() -> None:
        while not ends.is_set():
            wasyncore.loop(timeout=0.05, use_poll=True, map=kept, count=1)

    thread = threading.Thread(target=turn, daemon=True)
    thread.start()

    def end() -> None:
        ends.set()
        thread.join()
        server.task_dispatcher.shutdown()
        wasyncore.close_all(kept, ignore_all=True)

    stack.callback(end)
    return base


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def site(
    request: pytest.FixtureRequest, keys: Amazon, stocked: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("linking")
    signing = (keys.authority, keys.key)
    with ExitStack() as stack:
        if request.param == "sqlite":
            shutil.copytree(stocked.parent, folder, dirs_exist_ok=True)
            url = str(folder / stocked.name)
        else:
            server: Server = request.getfixturevalue("postgresql")
            url = stack.enter_context(server.database())
        spool = folder / "spool"
        house = open_house(load_settings(database_url=url, messenger=f"file:{spool}"))
        stack.callback(house.close)
        if request.param == "postgresql":
            import_store(house.database, demo_folder())
        house.shop.customers.add(JANE, PIN)
        clock = Clock()
        links = LinkStore(house.database, house.shop.customers, clock)

        apps: list[Flask] = []

        def made(base: str) -> Flask:
            config = EndpointConfig(("alexa", "dialogflow"), SKILL, SECRET, public_url=base)
            apps.append(create_app(house.assistant, config, links=links, verifier=Amazon(*signing).verifier()))
            return apps[0]

        base = serve(made, stack)
        yield Site(house, base, links, clock, spool, apps[0])


@pytest.fixture(autouse=True)
def _as_if_new(site: Site) -> None:
    site.forget_codes()
    site.clock.now = datetime.now(UTC)


@pytest.fixture
def alexa_client(site: Site) -> Platform:
    return Platform(*site.links.add_client("alexa", (BACK, OTHER_BACK)))


@pytest.fixture
def app_client(site: Site) -> Platform:
    """One that can keep no secret."""
    return Platform(*site.links.add_client("kitchen app", (BACK,), public=True))


def linked(site: Site, platform: Platform, verifier: str = VERIFIER) -> dict[str, Any]:
    """Tokens of a link that Jane just made."""
    session = site.session(platform.client, platform.secret)
    url, state = session.create_authorization_url(f"{site.base}/oauth/authorize", code_verifier=verifier)
    back = site.agree(url)
    assert back.startswith(BACK)
    found: dict[str, Any] = session.fetch_token(
        f"{site.base}/oauth/token", authorization_response=back, state=state, code_verifier=verifier
    )
    return found


def asked_for(query: str) -> dict[str, str]:
    """The parameters of a query."""
    return {name: values[0] for name, values in parse_qs(query).items()}
