"""Where the command line prints: conversation on stdout, everything about it on stderr."""

from __future__ import annotations

import re
from typing import Final

from rich.console import Console
from rich.markup import escape

from skills.reply import Reply

out = Console(highlight=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, soft_wrap=True)

_STEERING: Final = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def complain(*lines: str) -> None:
    """Say what went wrong."""
    for line in lines:
        err.print(f"[red]{escape(_harmless(line))}[/red]")


def note(text: str) -> None:
    """Say what is going on."""
    err.print(f"[dim]{escape(_harmless(text))}[/dim]")


def shopper(text: str, source: str = "") -> None:
    """Print what the shopper said."""
    heard = escape(_harmless(text)) if text else "[dim](nothing understood)[/dim]"
    origin = f" [dim]({escape(name(source))})[/dim]" if source else ""
    out.print(f"[bold cyan]Shopper[/bold cyan]{origin}: {heard}")


def assistant(reply: Reply) -> None:
    """Print what hawker answers."""
    first, *rest = escape(_harmless(reply.display)).split("\n")
    out.print(f"[bold green]hawker[/bold green]: {first}")
    for line in rest:
        out.print(f"        {line}")


def name(given: str) -> str:
    """A file's name as it can be shown: it may hold line ends, and what steers a terminal."""
    return _harmless(given).replace("\n", "\\n")


def _harmless(text: str) -> str:
    """Control characters but line ends are written as Python writes them; so are bytes that are no text."""
    return _STEERING.sub(lambda found: found[0].encode("unicode_escape").decode(), text)
