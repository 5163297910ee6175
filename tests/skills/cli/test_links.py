"""``hawker links``: platforms are registered and revoked, links listed and ended."""

from __future__ import annotations

from pathlib import Path

from commerce import Contact, Customer, LocalShop, open_database
from skills.endpoint import LinkStore
from skills.endpoint.linking.store import ACCESS, REFRESH, new_token
from tests.skills.cli.conftest import Run

BACK = "https://pitangui.amazon.com/api/skill/link/M123"


def test_a_platform_is_added_listed_and_revoked_with_its_links(call: Run, stocked: Path) -> None:
    added = call("links", "client", "add", "alexa", "--redirect", BACK, "--store", stocked)
    assert added.returncode == 0, added.stderr
    client_id, secret = added.stdout.split()
    database = open_database(stocked)
    shop = LocalShop(database)
    shop.customers.add(Customer("jane", "Jane", "Doe", Contact("", "jane@example.com")))
    links = LinkStore(database, shop.customers)
    client = links.client(client_id)
    assert client is not None
    assert client.check_client_secret(secret)
    listed = call("links", "client", "list", "--store", stocked).stdout
    assert client_id in listed
    assert "https://" in listed
    assert secret not in listed

    tokens = []
    for _ in range(2):
        grant = links.code(links.add_code(client, "jane", BACK, ""), client)
        assert grant is not None
        tokens.append(new_token(ACCESS))
        links.redeem(grant, client, tokens[-1], new_token(REFRESH))
    first = links.links()[0]
    listed = call("links", "list", "--store", stocked).stdout
    assert first.id in listed
    assert "jane" in listed
    assert "jane@example.com" not in listed
    assert call("links", "revoke", first.id, "--store", stocked).returncode == 0
    assert [links.account("alexa", token) is not None for token in tokens].count(True) == 1
    assert call("links", "client", "revoke", client_id, "--store", stocked).returncode == 0
    assert [links.account("alexa", token) for token in tokens] == [None, None]
    database.close()


def test_what_can_not_be_done_is_told(call: Run, stocked: Path) -> None:
    for arguments, told in (
        (("revoke", "nothing"), "hawker links list"),
        (("client", "revoke", "nothing"), "hawker links client list"),
        (("client", "add", "alexa", "--redirect", "http://x/"), "https://HOST/PATH"),
    ):
        done = call("links", *arguments, "--store", stocked)
        assert done.returncode == 1
        assert told in done.stderr
        assert "Traceback" not in done.stderr
