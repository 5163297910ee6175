"""``hawker links``: which platforms may ask customers to link their accounts, and who did."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Column, Table

from skills.assembly import House, open_house
from skills.cli import console
from skills.cli.options import Store, settings_for
from skills.errors import SkillsError

if TYPE_CHECKING:
    from datetime import datetime

    from skills.endpoint import LinkStore

links = typer.Typer(help="Accounts that customers linked to voice platforms: list, revoke.", no_args_is_help=True)
client = typer.Typer(help="The platforms that may ask them to: add, list, revoke.", no_args_is_help=True)
links.add_typer(client, name="client")


@client.command()
def add(
    name: Annotated[str, typer.Argument(help="The channel that it counts on: alexa.")],
    redirect: Annotated[
        list[str], typer.Option("--redirect", help="A redirect URI, as the platform shows it; may be repeated.")
    ],
    public: Annotated[
        bool, typer.Option("--public", help="It keeps no secret (an app on a phone); then it must use PKCE.")
    ] = False,
    store: Store = None,
) -> None:
    """Register a platform. Its secret is shown now and never again."""
    with closing(open_house(settings_for(store))) as house:
        try:
            added, secret = _links(house).add_client(name, tuple(redirect), public=public)
        except ValueError as error:
            raise SkillsError(str(error)) from error
        console.note("The client's id, and its secret, which is shown only now:" if secret else "The client's id:")
        print(added.id)
        if secret:
            print(secret)


@client.command(name="list")
def list_clients(store: Store = None) -> None:
    """Which platforms are registered, and which are revoked."""
    with closing(open_house(settings_for(store))) as house:
        table = Table(
            Column("id", no_wrap=True), "name", Column("redirect URIs", overflow="fold"), "secret", "added", "revoked"
        )
        for each in _links(house).clients():
            redirects = "\n".join(map(console.name, each.redirect_uris))
            secret = "none" if each.is_public else "kept"
            table.add_row(
                each.id, console.name(each.name), redirects, secret, _day(each.created_at), _day(each.revoked_at)
            )
        console.out.print(table)


@client.command(name="revoke")
def revoke_client(
    client_id: Annotated[str, typer.Argument(metavar="ID", help="Its id, as hawker links client list tells it.")],
    store: Store = None,
) -> None:
    """Let a platform ask nobody any more, and end every link to it."""
    with closing(open_house(settings_for(store))) as house:
        if not _links(house).revoke_client(client_id):
            raise SkillsError(f"there is no client {client_id} that works; see: hawker links client list")
        console.note("Revoked, and its links ended.")


@links.command(name="list")
def list_links(store: Store = None) -> None:
    """Which customers are linked to which platform."""
    with closing(open_house(settings_for(store))) as house:
        table = Table(Column("id", no_wrap=True), "platform", "customer", "linked", "ended")
        for each in _links(house).links():
            name = console.name(each.client.name)
            table.add_row(each.id, name, each.customer_id, _day(each.created_at), _day(each.revoked_at))
        console.out.print(table)


@links.command()
def revoke(
    link_id: Annotated[str, typer.Argument(metavar="ID", help="Its id, as hawker links list tells it.")],
    store: Store = None,
) -> None:
    """End a link: the platform shops for that customer no longer."""
    with closing(open_house(settings_for(store))) as house:
        if not _links(house).revoke(link_id):
            raise SkillsError(f"there is no link {link_id} that works; see: hawker links list")
        console.note("Ended.")


def _day(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d}" if moment else ""


def _links(house: House) -> LinkStore:
    from skills.endpoint import LinkStore  # with the web server, which other commands don't load

    return LinkStore(house.database, house.shop.customers)
