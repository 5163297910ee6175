"""A customer's browser without a window: it reads our pages, keeps cookies, fills forms in and sends them."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

import requests


class Page(HTMLParser):
    """The parts of a page that matter: its forms' fields, headings, and every element with its attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.text: dict[str, str] = {}
        self._open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        self._open.append(tag)

    def handle_data(self, data: str) -> None:
        if self._open:
            self.text[self._open[-1]] = self.text.get(self._open[-1], "") + data

    def all(self, tag: str) -> list[dict[str, str]]:
        """The attributes of each element of a kind."""
        return [attributes for name, attributes in self.elements if name == tag]

    @property
    def fields(self) -> dict[str, str]:
        """What the form would send."""
        return {each["name"]: each.get("value", "") for each in self.all("input")}


@dataclass
class Browser:
    """One browser; ``at`` is the address of the page that is open, which is ``page``."""

    session: requests.Session = field(default_factory=requests.Session)
    at: str = ""
    answer: requests.Response = field(default_factory=requests.Response)

    def open(self, url: str, **headers: str) -> requests.Response:
        self.at = url
        self.answer = self.session.get(url, headers=headers, allow_redirects=False, timeout=30)
        return self.answer

    def send(self, decision: str, **typed: str) -> requests.Response:
        """Fill the form in and press a button."""
        action = self.page.all("form")[0]["action"]
        self.at = urljoin(self.at, action)
        filled = self.page.fields | typed | {"decision": decision}
        self.answer = self.session.post(self.at, data=filled, allow_redirects=False, timeout=30)
        return self.answer

    @property
    def page(self) -> Page:
        return Page(self.answer.text)

    @property
    def query(self) -> str:
        """That of where the last answer leads."""
        return urlsplit(self.answer.headers["Location"]).query
