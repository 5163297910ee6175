"""``hawker tokens``: given out once, listed without the secret, revoked."""

from __future__ import annotations

from pathlib import Path

from commerce import open_database
from skills.endpoint import TokenStore
from tests.skills.cli.conftest import Run


def test_a_token_is_given_listed_and_revoked(call: Run, stocked: Path) -> None:
    given = call("tokens", "give", "Jane's phone", "--store", stocked)
    assert given.returncode == 0
    secret = given.stdout.strip()
    database = open_database(stocked)
    token = TokenStore(database).holder(secret)
    assert token is not None
    listed = call("tokens", "list", "--store", stocked).stdout
    assert token.id in listed
    assert "Jane's phone" in listed
    assert secret not in listed
    assert call("tokens", "revoke", token.id, "--store", stocked).returncode == 0
    assert TokenStore(database).holder(secret) is None
    database.close()


def test_what_can_not_be_done_is_told(call: Run, stocked: Path) -> None:
    for arguments, told in ((("revoke", "nothing"), "hawker tokens list"), (("give", " "), "1 to 100")):
        done = call("tokens", *arguments, "--store", stocked)
        assert done.returncode == 1
        assert told in done.stderr
        assert "Traceback" not in done.stderr
    done = call("serve", "--channel", "assistant", "--store", stocked)
    assert done.returncode != 0
    assert "hawker tokens give" in done.stderr
