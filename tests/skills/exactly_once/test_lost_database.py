"""The database goes away in mid-checkout: it is said in clear words, nothing is lost or doubled, and it goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlalchemy import create_engine, event, text

from commerce import Database
from skills.assembly import House, open_house
from skills.dialogue.session import Ask
from skills.reply import Reply
from skills.settings import load_settings
from tests.commerce.books import faults, stocks
from tests.postgresql_server import Server, new_server
from tests.skills.exactly_once.conftest import LOADED, address, fill, opened, pay_by_gift_card
from tests.skills.exactly_once.counter import utterance_of

TO_THE_READ_BACK = ("add the sharp chef knife", "use coupon summer twenty", "check out", "store pickup")
CLOSED = " books "


def say(house: House, words: str, message_id: str) -> Reply:
    return house.assistant.respond(utterance_of(words, "s", message_id))


def read_back(database: Database, house: House) -> dict[str, int]:
    """Get as far as the read-back, to be paid by gift card; returns the stock before."""
    before = stocks(database)
    pay_by_gift_card(house.shop, ["s"])
    for words in TO_THE_READ_BACK:
        say(house, words, words)
    question = house.assistant.session("s").question
    assert question is not None
    assert question.ask is Ask.CONFIRM_ORDER
    return before


def orders(database: Database) -> list[str]:
    """The orders of the conversation."""
    with database.read() as session:
        return list(session.scalars(text("SELECT number FROM orders WHERE cart_id = 's'")))


@pytest.fixture
def house(database: Database) -> Iterator[House]:
    with closing(open_house(load_settings(database_url=address(database)))) as house:
        yield house


@pytest.fixture(scope="module")
def own_server(postgresql: Server) -> Iterator[Server]:  # noqa: ARG001 - where there can be none, it is skipped
    """A server that is stopped in the middle: nobody else's."""
    with TemporaryDirectory(prefix="hawker-stopped-") as folder:
        server = new_server(Path(folder))
        yield server
        server.drop()


def end_connections(database: Database) -> None:
    """What an administrator, or a server that runs out of memory, does to every connection but ours."""
    engine = create_engine(address(database))
    with engine.connect() as connection:
        mine = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
        connection.execute(text(f"{mine} AND pid <> pg_backend_pid()"))
    engine.dispose()
    database.engine.dispose()  # the test's own connections were ended, too: it reads by new ones


def at_statement(house: House, number: int, what: Callable[[], None]) -> None:
    """Have something happen once, before the shop's ``number``-th statement from now on; at 0 it happens now."""
    seen = 0
    if not number:
        what()

    def count(*_: object) -> None:
        nonlocal seen
        seen += 1
        if seen == number:
            what()

    event.listen(house.database.engine, "before_cursor_execute", count)


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_connections_that_end_between_read_back_and_yes_are_not_noticed(database: Database, house: House) -> None:
    before = read_back(database, house)
    end_connections(database)
    placed = say(house, "yes", "yes")
    assert placed.order is not None
    assert orders(database) == [placed.order.number]
    assert faults(database, before, LOADED) == []


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
@pytest.mark.parametrize("statement", [1, 2, 5, 12, 25, 40])
def test_a_connection_that_ends_in_the_middle_of_a_yes_is_not_noticed(
    database: Database, house: House, statement: int
) -> None:
    before = read_back(database, house)
    at_statement(house, statement, lambda: end_connections(database))
    placed = say(house, "yes", "yes")
    assert placed.order is not None
    again = say(house, "yes", "yes")
    assert again == placed
    assert orders(database) == [placed.order.number]
    assert faults(database, before, LOADED) == []


@pytest.mark.parametrize("statement", [0, 5, 25, 40])
def test_a_server_that_is_stopped_and_started_again_loses_and_doubles_nothing(
    own_server: Server, tmp_path: Path, statement: int
) -> None:
    with own_server.database() as url:
        fill(url, tmp_path)
        with opened(url) as database, closing(open_house(load_settings(database_url=url))) as house:
            before = read_back(database, house)
            at_statement(house, statement, lambda: own_server.stop(at_once=True))
            cut_off = say(house, "yes", "yes")
            still = say(house, "yes", "yes, I said")
            own_server.start()
            assert CLOSED in cut_off.speech
            assert CLOSED in still.speech
            assert cut_off.order is None
            assert not cut_off.end
            placed = say(house, "yes", "yes, really")
            assert placed.order is not None
            assert orders(database) == [placed.order.number]
            assert say(house, "where is my order", "where").order == placed.order
            assert faults(database, before, LOADED) == []
