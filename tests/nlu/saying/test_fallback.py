"""A pack that lacks a reply says it in English, with the values as its own language says them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from nlu import LanguagePack, Replies, ReplyError
from nlu.packs.pack import LANGUAGES


@pytest.fixture
def behind(tmp_path: Path) -> Replies:
    folder = tmp_path / "de"
    shutil.copytree(LANGUAGES / "de", folder)
    text = (folder / "replies.ftl").read_text(encoding="utf-8")
    start = text.index("cart-empty =")
    end = text.index("\n", text.index(".b =", start)) + 1
    (folder / "replies.ftl").write_text(text[:start] + text[end:], encoding="utf-8")
    return Replies(LanguagePack.load("de", folder))


def test_what_is_not_translated_is_said_in_english(behind: Replies) -> None:
    english = Replies(LanguagePack.load("en"))
    assert behind.render("cart-empty") == english.render("cart-empty")
    assert behind.render("emptied").display.startswith("Ihr Warenkorb")


def test_what_nobody_says_is_an_error(behind: Replies) -> None:
    with pytest.raises(ReplyError, match="there is no reply 'never-written'"):
        behind.render("never-written")
