"""Receipts and labels say what was bought and paid, in every form and script."""

from __future__ import annotations

import io
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from commerce import (
    Attribute,
    Cart,
    CartLine,
    DeliveryOption,
    Discount,
    LocalShop,
    Money,
    Order,
    OrderStatus,
    Return,
    ReturnKind,
    ReturnStatus,
    demo_folder,
    import_store,
    open_database,
)
from nlu import LanguagePack, Replies
from skills.paying.balance import Balance
from skills.receipts.paper import Paper, receipt_paper, return_paper
from skills.receipts.writing import WIDTH, as_html, as_pdf, as_text

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
REPLIES = Replies(LanguagePack.load("en"))


def _usd(minor: int) -> Money:
    return Money(minor, "USD")


def _order(name: str = "Meadow <b> Runner") -> Order:
    line = CartLine("1", "runner", "R-9", name, (Attribute("size", "9"),), (), 2, _usd(5995))
    delivery = DeliveryOption("pickup", "store pickup", _usd(0), 0, 1)
    off = (Discount("Shoe Week", _usd(1199)),)
    return Order("2378157", OrderStatus.PAID, (line,), delivery, off, _usd(10791), NOON, "till", _usd(829))


def _paper(name: str = "Meadow <b> Runner") -> Paper:
    return receipt_paper(_order(name), Balance(_usd(10791), _usd(0), _usd(0)), "Corner Store", "at the till", REPLIES)


@pytest.mark.parametrize(
    ("status", "balance", "title", "notes"),
    [
        (OrderStatus.PLACED, (0, 10791, 0), "Order", ("To be paid: $107.91",)),
        (OrderStatus.PACKED, (9000, 1791, 0), "Receipt", ("Paid by at the till", "To be paid: $17.91")),
        (OrderStatus.CANCELLED, (0, 0, 0), "Order", ("This order was cancelled.",)),
        (
            OrderStatus.CANCELLED,
            (10791, 0, 10791),
            "Receipt",
            ("This order was cancelled.", "Paid by at the till", "Paid back: $107.91"),
        ),
    ],
)
def test_what_is_not_paid_or_went_back_is_not_called_paid(
    status: OrderStatus, balance: tuple[int, int, int], title: str, notes: tuple[str, ...]
) -> None:
    money = Balance(*map(_usd, balance))
    paper = receipt_paper(replace(_order(), status=status), money, "Corner Store", "at the till", REPLIES)
    assert (paper.title, paper.notes) == (title, notes)
    assert all(note in as_text(paper) for note in notes)


def test_the_lines_of_a_receipt_add_up_to_its_total() -> None:
    paper = _paper()
    assert paper.rows == (
        ("2 x Meadow <b> Runner (9)", "$119.90"),
        ("Shoe Week", "-$11.99"),
        ("store pickup", "$0.00"),
        ("Tax included", "$8.29"),
    )
    assert paper.total == ("Total", "$107.91")
    assert paper.notes == ("Paid by at the till",)


def test_text_fits_the_paper_of_a_till() -> None:
    lines = as_text(_paper("A Very Long Name Of A Thing That Goes On And On")).splitlines()
    assert lines[:2] == ["Corner Store", "Receipt"]
    assert all(len(line) <= WIDTH for line in lines if "$" in line)
    assert any(line.endswith("$107.91") for line in lines)


def test_html_holds_what_it_says_and_never_markup_of_a_name() -> None:
    page = as_html(_paper(), "en")
    assert "Meadow &lt;b&gt; Runner" in page
    assert "<b>" not in page
    assert "http" not in page


@pytest.mark.parametrize("name", ["Meadow Runner", "Кружка", "머그컵", "მტევანი", "Tasse à café"])
def test_a_pdf_can_be_read_in_any_script(name: str) -> None:
    text = PdfReader(io.BytesIO(as_pdf(_paper(name)))).pages[0].extract_text()
    assert "$107.91" in text
    assert "Corner Store" in text


def test_a_label_has_the_returns_number_as_a_code() -> None:
    made = Return("4410276", "2378157", ReturnKind.RETURN, ReturnStatus.REQUESTED, (), "", "original", _usd(5995), NOON)
    paper = return_paper(made, "Corner Store", REPLIES)
    assert paper.code == "4410276"
    assert "<svg" in as_html(paper, "en")
    assert len(PdfReader(io.BytesIO(as_pdf(paper))).pages[0].images) == 1


@pytest.mark.parametrize("form", ["text", "html", "pdf"])
def test_the_command_writes_the_receipt_of_an_order(tmp_path: Path, form: str) -> None:
    database = open_database(tmp_path / "shop.sqlite")
    import_store(database, demo_folder())
    shop = LocalShop(database)
    shop.add("cart", "HWK-SHOE-0001-9-BLU", 1, key="1")
    assert isinstance(shop.choose_delivery("cart", "pickup", key="2"), Cart)
    order = shop.checkout.place("cart", shop.checkout.summary("cart").fingerprint, key="3")
    assert isinstance(order, Order)
    database.close()
    target = tmp_path / f"receipt.{form}"
    written = ["--format", form, "--output", str(target), "--store", str(tmp_path / "shop.sqlite")]
    command = [sys.executable, "-m", "skills.cli", "orders", "receipt", order.number, *written]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert target.read_bytes()[:5] == {"text": b"Seven", "html": b"<!doc", "pdf": b"%PDF-"}[form]
