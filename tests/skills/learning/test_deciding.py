"""Accepting is done whole or not at all, only after the language test, and can be taken back."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from nlu import PackError
from skills.assembly import House, open_house
from skills.errors import LearningError
from skills.learning.deciding import Learning, aliases_again
from skills.learning.own_sentences import OwnSentences, own_sentences
from skills.learning.proposals import Proposal, ProposalKind
from skills.settings import load_settings
from tests.journeys.stocked import Books
from tests.skills.learning.conftest import Shoppers

YANK = Proposal(ProposalKind.SENTENCE, "en", "search", "yank me out {item}")
WAZZLES = Proposal(ProposalKind.ALIAS, "en", "meadow-runner", "wazzles")

KILLED_BEFORE_RENAME = """
import os, signal, sys
def kill(event, arguments):
    if event == "os.rename" and "learned" in str(arguments[1]):
        os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(kill)
"""
KILLED_BEFORE_COMMIT = """
import os, signal
from sqlalchemy import Engine, event
writes = []
@event.listens_for(Engine, "before_cursor_execute")
def seen(connection, cursor, statement, *others):
    if statement.startswith("INSERT INTO learned"):
        writes.append(statement)
@event.listens_for(Engine, "commit")
def kill(connection):
    if writes:
        os.kill(os.getpid(), signal.SIGKILL)
"""
COMMAND = """
import sys
sys.argv = ["hawker", *sys.argv[1:]]
from skills.cli import main
main()
"""


def _sentences(learning: Learning) -> list[str]:
    return [each.proposal.text for each in learning.decided() if each.accepted]


def _reopened(books: Books) -> House:
    return open_house(load_settings(database_url=str(books.path)))


def test_an_accepted_sentence_is_understood_from_the_next_start_on(
    shoppers: Shoppers, learning: Learning, books: Books
) -> None:
    learning.accept(YANK)
    assert shoppers.talk("yank me out headphones")[0].items == ()
    house = _reopened(books)
    assert Shoppers(house).talk("yank me out headphones")[0].items
    house.close()


def test_an_accepted_alias_is_found_at_once(shoppers: Shoppers, learning: Learning) -> None:
    learning.accept(WAZZLES)
    assert [item.product_id for item in shoppers.talk("find wazzles")[0].items] == ["meadow-runner"]


def test_an_accepted_alias_outlives_an_import(shoppers: Shoppers, learning: Learning, books: Books) -> None:
    learning.accept(WAZZLES)
    books.change("UPDATE products SET aliases = '[]' WHERE id = 'meadow-runner'")
    assert aliases_again(shoppers.house) == [("meadow-runner", "wazzles")]
    assert aliases_again(shoppers.house) == []


def test_what_was_accepted_can_be_taken_back(shoppers: Shoppers, learning: Learning) -> None:
    learning.accept(YANK)
    learning.accept(WAZZLES)
    for decided in learning.decided():
        learning.undo(decided)
    assert learning.decided() == []
    assert shoppers.talk("find wazzles")[0].items == ()


def test_what_was_decided_is_not_proposed_until_that_is_taken_back(shoppers: Shoppers, learning: Learning) -> None:
    shoppers.talk("yank me out backpacks", "show me backpacks")
    (proposal,) = learning.proposals(1)
    learning.reject(proposal)
    assert learning.proposals(1) == []
    learning.undo(learning.decided()[0])
    learning.accept(proposal)
    assert learning.proposals(1) == []
    learning.undo(learning.decided()[0])
    assert learning.proposals(1) == [proposal]


@pytest.mark.parametrize(
    ("intent", "sentence", "reason"),
    [
        ("show_cart", "empty my cart", "is a sentence of empty_cart already"),
        ("search", "{item}", "no word of its own"),
        ("checkout", "what time is it", "which is no request, would be taken for checkout"),
    ],
)
def test_a_sentence_that_the_language_test_speaks_against_is_refused_with_the_reason(
    learning: Learning, intent: str, sentence: str, reason: str
) -> None:
    with pytest.raises(LearningError, match=reason):
        learning.accept(Proposal(ProposalKind.SENTENCE, "en", intent, sentence))
    assert learning.decided() == []


def test_two_intents_cannot_claim_what_one_of_them_was_taught(learning: Learning) -> None:
    learning.accept(YANK)
    with pytest.raises(LearningError, match="is a sentence of search already"):
        learning.accept(Proposal(ProposalKind.SENTENCE, "en", "add", "yank me out {item}"))
    assert _sentences(learning) == [YANK.text]


@pytest.mark.parametrize(
    ("product", "alias", "reason"),
    [
        ("meadow-runner", "morning mile", "is the name of another product"),
        ("no-such-product", "wazzles", "no longer sold"),
    ],
)
def test_an_alias_that_misleads_is_refused_with_the_reason(
    learning: Learning, product: str, alias: str, reason: str
) -> None:
    with pytest.raises(LearningError, match=reason):
        learning.accept(Proposal(ProposalKind.ALIAS, "en", product, alias))


def test_all_that_was_kept_can_be_forgotten(shoppers: Shoppers, learning: Learning) -> None:
    shoppers.talk("yank me out backpacks", "show me backpacks")
    shoppers.talk("flibber the gibbet")
    (proposal,) = learning.proposals(1)
    assert learning.forget(proposal) == 1
    assert [lesson.text for lesson in learning.lessons()] == ["flibber the gibbet"]
    assert learning.forget() == 1
    assert learning.lessons() == []


@pytest.mark.parametrize(
    ("killing", "said"),
    [(KILLED_BEFORE_RENAME, "yank me out backpacks"), (KILLED_BEFORE_COMMIT, "find wazzles")],
)
def test_who_is_killed_while_accepting_leaves_all_as_it_was(
    shoppers: Shoppers, learning: Learning, books: Books, killing: str, said: str
) -> None:
    shoppers.talk(said, "show me running shoes", "add the first one", "ten", "blue")
    (proposal,) = learning.proposals(1)
    command = [sys.executable, "-c", killing + COMMAND, "learn", "accept", proposal.id, "--store", str(books.path)]
    killed = subprocess.run(command, env={**os.environ}, capture_output=True)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert learning.decided() == []
    assert learning.proposals(1) == [proposal]
    house = _reopened(books)
    assert Shoppers(house).talk(said)[0].items == ()
    house.close()
    learning.accept(proposal)
    assert _sentences(learning) == [proposal.text]


def test_what_the_shopkeeper_writes_into_the_file_counts(tmp_path: Path) -> None:
    own = OwnSentences(tmp_path, "en")
    own.path.parent.mkdir(parents=True)
    own.path.write_text("language: en\nmore_sentences: {deals: [rummage in the bin]}\n", encoding="utf-8")
    assert [(each.intent, each.template) for each in own.all()] == [("deals", "rummage in the bin")]


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    own = OwnSentences(tmp_path, "en")
    own.path.parent.mkdir(parents=True)
    own.path.write_text("language: en\nmore_sentences: [", encoding="utf-8")
    with pytest.raises(PackError, match=r"learned\.yaml"):
        own.all()


def test_a_shop_on_a_server_says_where_its_sentences_are(tmp_path: Path) -> None:
    server = "postgresql+psycopg://shop@db.example/shop"
    with pytest.raises(LearningError, match="HAWKER_SENTENCES"):
        own_sentences(load_settings(database_url=server), "en")
    assert own_sentences(load_settings(database_url=server, sentences=tmp_path), "en").folder == tmp_path
