"""``hawker tokens``: who may call the assistant at ``/assistant``."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from skills.assembly import House, open_house
from skills.cli import console
from skills.cli.options import Store, settings_for
from skills.errors import SkillsError

if TYPE_CHECKING:
    from skills.endpoint import TokenStore

tokens = typer.Typer(help="Tokens of those who may call /assistant: give, list, revoke.", no_args_is_help=True)


@tokens.command()
def give(
    name: Annotated[str, typer.Argument(help="Whose it is, for the list: a person, a device.")], store: Store = None
) -> None:
    """Give a token out. It is shown now and never again."""
    with closing(open_house(settings_for(store))) as house:
        try:
            token, secret = _tokens(house).give(name)
        except ValueError as error:
            raise SkillsError(str(error)) from error
        console.note(f"The token {token.id} of {console.name(token.name)}; it is shown only now:")
        print(secret)


@tokens.command(name="list")
def list_(store: Store = None) -> None:
    """Which tokens were given out, and which are revoked."""
    with closing(open_house(settings_for(store))) as house:
        table = Table("id", "whose", "given out", "revoked")
        for token in _tokens(house).all():
            revoked = f"{token.revoked_at:%Y-%m-%d}" if token.revoked_at else ""
            table.add_row(token.id, console.name(token.name), f"{token.created_at:%Y-%m-%d}", revoked)
        console.out.print(table)


@tokens.command()
def revoke(
    token_id: Annotated[str, typer.Argument(metavar="ID", help="Its id, as hawker tokens list tells it.")],
    store: Store = None,
) -> None:
    """Let a token open nothing from now on."""
    with closing(open_house(settings_for(store))) as house:
        if not _tokens(house).revoke(token_id):
            raise SkillsError(f"there is no token {token_id} that opens anything; see: hawker tokens list")
        console.note("Revoked.")


def _tokens(house: House) -> TokenStore:
    from skills.endpoint import TokenStore  # with the web server, which other commands don't load

    return TokenStore(house.database)
