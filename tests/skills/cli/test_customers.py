"""``hawker customers``: what is kept of one is shown, deleted, and never of somebody else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from commerce import Contact, Customer, LocalShop, open_database
from tests.skills.cli.conftest import Run


@pytest.fixture
def known(stocked: Path) -> Path:
    """A store that knows Jane and John."""
    database = open_database(stocked)
    shop = LocalShop(database)
    shop.customers.add(Customer("jane", "Jane", "Doe", Contact("", "jane@example.com")))
    shop.customers.add(Customer("john", "John", "Roe", Contact("", "john@example.com")))
    database.close()
    return stocked


@pytest.mark.parametrize("who", ["jane", "jane@example.com", "Jane@Example.com"])
def test_a_customer_is_shown_by_id_or_email(call: Run, known: Path, who: str) -> None:
    done = call("customers", "show", who, "--store", known)
    assert done.returncode == 0
    assert "jane@example.com" in json.dumps(json.loads(done.stdout))
    assert "john" not in done.stdout.lower()


@pytest.mark.parametrize("command", ["show", "forget", "pin"])
def test_who_is_not_known_is_told_so_with_the_exit_code_of_what_could_not_be_done(
    call: Run, known: Path, command: str
) -> None:
    done = call("customers", command, "nobody", "--store", known)
    assert done.returncode == 1
    assert "there is no customer nobody" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(("typed", "code", "is_kept"), [("y\n", 0, False), ("n\n", 1, True)])
def test_a_customer_is_forgotten_after_a_yes(call: Run, known: Path, typed: str, code: int, is_kept: bool) -> None:
    assert call("customers", "forget", "jane", "--store", known, typed=typed).returncode == code
    shown = call("customers", "show", "jane@example.com", "--store", known)
    assert (shown.returncode == 0) is is_kept
    assert call("customers", "show", "john", "--store", known).returncode == 0
