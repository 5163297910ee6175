"""Where the command line prints: conversation on stdout, everything about it on stderr."""

from __future__ import annotations

from rich.console import Console
from rich.markup import escape

from skills.reply import Reply

out = Console(highlight=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, soft_wrap=True)


def complain(*lines: str) -> None:
    """Say what went wrong."""
    for line in lines:
        err.print(f"[red]{escape(line)}[/red]")


def note(text: str) -> None:
    """Say what is going on."""
    err.print(f"[dim]{escape(text)}[/dim]")


def shopper(text: str, source: str = "") -> None:
    """Print what the shopper said."""
    heard = escape(text) if text else "[dim](nothing understood)[/dim]"
    out.print(f"[bold cyan]Shopper[/bold cyan]{f' [dim]({escape(source)})[/dim]' if source else ''}: {heard}")


def assistant(reply: Reply) -> None:
    """Print what hawker answers."""
    first, *rest = escape(reply.display).split("\n")
    out.print(f"[bold green]hawker[/bold green]: {first}")
    for line in rest:
        out.print(f"        {line}")
