"""HTML as it comes in feeds, as plain text that can be read aloud."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Final

UNREAD: Final = frozenset({"script", "style", "iframe", "object", "svg", "template"})
BREAKS: Final = frozenset({"p", "br", "li", "div", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table"})
ENDS: Final = (".", "!", "?", ":", ";", ",")


def plain_text(markup: str) -> str:
    """The text of HTML in one line, its paragraphs and list items as sentences."""
    reader = _Reader()
    reader.feed(markup.replace("\0", ""))
    reader.close()
    lines = [" ".join(line.split()) for line in "".join(reader.pieces).split("\n")]
    lines = [line for line in lines if line]
    ended = [line if line.endswith(ENDS) else f"{line}." for line in lines[:-1]]
    return " ".join([*ended, *lines[-1:]])


class _Reader(HTMLParser):
    """Collects text, a line feed at the bounds of blocks."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._unread = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - its signature
        """A tag begins."""
        self._unread += tag in UNREAD
        if tag in BREAKS:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """A tag ends."""
        self._unread = max(0, self._unread - (tag in UNREAD))
        if tag in BREAKS:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        """Text; a line feed in the source is a space."""
        if not self._unread:
            self.pieces.append(data.replace("\n", " "))
