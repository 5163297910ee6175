"""Replies are whole sentences for ear and eye, or an error."""

from __future__ import annotations

import shutil
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from nlu import Amount, Digits, LanguagePack, Names, Ordinal, PackError, Replies, ReplyError, Said, Size, Spelled
from nlu.packs.pack import LANGUAGES

MESSAGES = """
added = I've put { $count ->
    [one] one { $name }
   *[other] { $count } of the { $name }
  } in your cart.
  .b = { $name }, { $count }.
  .c = Done.
price = It's { $price }.
  .b = That is { $price }.
order = Order { $number }.
  .b = { $number }
listed = { $names }
  .b = Look: { $names }
picked = The { $place } one in { $size }.
  .b = { $size }
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = Path(shutil.copytree(LANGUAGES / "en", tmp_path / "en"))
    (made / "replies.ftl").write_text(MESSAGES, encoding="utf-8")
    return made


@pytest.fixture
def replies(folder: Path) -> Replies:
    return Replies(LanguagePack.load("en", folder))


@pytest.mark.parametrize(
    ("value", "currency", "speech", "display"),
    [
        ("59.99", "USD", "It's fifty-nine ninety-nine.", "It's $59.99."),
        ("60", "USD", "It's sixty dollars.", "It's $60.00."),
        ("1", "USD", "It's one dollar.", "It's $1.00."),
        ("0.99", "USD", "It's ninety-nine cents.", "It's $0.99."),
        ("0.01", "USD", "It's one cent.", "It's $0.01."),
        ("59.05", "USD", "It's fifty-nine dollars and five cents.", "It's $59.05."),
        ("1234.50", "USD", "It's one thousand two hundred thirty-four dollars and fifty cents.", "It's $1,234.50."),
        ("-5", "USD", "It's minus five dollars.", "It's -$5.00."),
        ("0", "USD", "It's zero dollars.", "It's $0.00."),
        ("2", "EUR", "It's two euros.", "It's €2.00."),
        ("0.01", "GBP", "It's one penny.", "It's £0.01."),
        ("4950", "JPY", "It's four thousand nine hundred fifty Japanese yen.", "It's ¥4,950."),
        ("1", "CHF", "It's one Swiss franc.", "It's CHF1.00."),
        ("19.95", "CHF", "It's nineteen Swiss francs ninety-five.", "It's CHF19.95."),
        ("19.05", "SEK", "It's nineteen Swedish kronor zero five.", "It's SEK19.05."),
        ("-3.005", "KWD", "It's minus three Kuwaiti dinars zero zero five.", "It's -KWD3.005."),
    ],
)
def test_amounts_are_said_as_people_say_them(
    replies: Replies, value: str, currency: str, speech: str, display: str
) -> None:
    assert replies.render("price", price=Amount(Decimal(value), currency)) == Said(speech, display)


def test_a_free_thing_costs_zero(replies: Replies) -> None:
    assert replies.render("price", price=Amount(Decimal(0), "USD")).display == "It's $0.00."


def test_plurals_follow_the_number(replies: Replies) -> None:
    assert replies.render("added", name="sock", count=1).speech == "I've put one sock in your cart."
    assert replies.render("added", name="sock", count=2).speech == "I've put 2 of the sock in your cart."


def test_variants_take_turns(replies: Replies) -> None:
    spoken = [replies.render("added", turn, name="sock", count=1).speech for turn in range(4)]
    assert spoken[1:3] == ["sock, 1.", "Done."]
    assert spoken[0] == spoken[3]


def test_order_numbers_are_said_digit_by_digit(replies: Replies) -> None:
    said = replies.render("order", number=Digits("1204567"))
    assert said == Said("Order one two zero, four five six seven.", "Order 1204567.")


def test_names_sizes_and_positions(replies: Replies) -> None:
    assert replies.render("listed", names=Names(("a", "b", "c"))).speech == "a, b, and c"
    assert replies.render("listed", names=Names(("a",))).speech == "a"
    assert replies.render("picked", place=Ordinal(2), size=Size("10.5")) == Said(
        "The second one in ten and a half.", "The second one in 10.5."
    )
    assert replies.render("picked", 1, place=Ordinal(1), size=Size("xl")) == Said("extra large", "XL")
    assert replies.render("picked", 1, place=Ordinal(1), size=Size("queen")).speech == "queen"


@pytest.mark.parametrize(
    ("message", "values", "reason"),
    [
        ("nothing", {}, "there is no reply 'nothing'"),
        ("added", {"count": 1}, "name"),
        ("price", {"price": Decimal(3)}, "Decimal"),
        ("price", {"price": True}, "bool"),
    ],
)
def test_what_cannot_be_said_whole_is_an_error(
    replies: Replies, message: str, values: dict[str, Any], reason: str
) -> None:
    with pytest.raises(ReplyError, match=reason):
        replies.render(message, **values)


def test_faulty_messages_are_named_with_their_line(folder: Path) -> None:
    (folder / "replies.ftl").write_text("fine = yes\nbroken = { $x\n", encoding="utf-8")
    with pytest.raises(PackError, match=r"replies\.ftl: line [23]"):
        Replies(LanguagePack.load("en", folder))


def test_missing_replies_are_an_error(folder: Path) -> None:
    (folder / "replies.ftl").unlink()
    with pytest.raises(PackError, match=r"replies\.ftl"):
        Replies(LanguagePack.load("en", folder))


def test_check_lists_what_is_missing(folder: Path) -> None:
    text = MESSAGES + "lonely = { other } { -term }\nprice = again\n"
    (folder / "replies.ftl").write_text(text, encoding="utf-8")
    found = "\n".join(Replies(LanguagePack.load("en", folder)).check({"added": ["name"], "bye": []}))
    assert "'added' uses $count, which it isn't given" in found
    assert "'bye' is missing" in found
    assert "'lonely' refers to 'other'" in found
    assert "-term" in found
    assert "'lonely' has one variant" in found
    assert "'price' is there twice" in found


def test_a_message_may_say_how_to_say_it(folder: Path) -> None:
    (folder / "replies.ftl").write_text(
        'placed = Thanks. <break time="300ms"/> Pay <emphasis>{ $price }</emphasis> for R&amp;D { $name }.\n'
    )
    said = Replies(LanguagePack.load("en", folder)).render("placed", price=Amount(Decimal(5), "USD"), name="A & <b>")
    assert said == Said(
        "Thanks. Pay five dollars for R&D A & <b>.",
        "Thanks. Pay $5.00 for R&D A & <b>.",
        '<break time="300ms"/>'.join(
            ["Thanks. ", " Pay <emphasis>five dollars</emphasis> for R&amp;D A &amp; &lt;b&gt;."]
        ),
    )


@pytest.mark.parametrize("name", ["<break time='10s'/>", "</speak>", "a & b", "&lt;", "bell\x07", "&amp;amp;"])
def test_what_is_put_into_a_message_is_never_markup(replies: Replies, name: str) -> None:
    said = replies.render("added", 1, name=name, count=2)
    assert (said.speech, said.ssml) == (said.display, "")
    assert said.speech.replace(" ", "") == f"{name},2.".replace(" ", "").replace("\x07", "")
    assert "<" not in said.marked


def test_a_name_is_spelled(folder: Path) -> None:
    (folder / "replies.ftl").write_text("spelled = It is { $text }.\n")
    spelled = Replies(LanguagePack.load("en", folder)).render("spelled", text=Spelled("Fox <4>"))
    assert spelled == Said(
        "It is F, O, X, four.",
        "It is Fox <4>.",
        'It is <say-as interpret-as="characters">Fox &lt;4&gt;</say-as>.',
    )


def test_markup_that_is_not_well_formed_is_told_with_its_message(folder: Path) -> None:
    (folder / "replies.ftl").write_text("placed = Thanks <break> for R & D.\n")
    with pytest.raises(ReplyError, match="'placed': its SSML is not well-formed"):
        Replies(LanguagePack.load("en", folder)).render("placed")
