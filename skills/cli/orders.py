"""``hawker orders`` and ``hawker returns``: what the shopkeeper does with orders that were placed."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated
from uuid import uuid4

import typer
from rich.table import Table
from sqlalchemy import select

from commerce import Order, OrderStatus, Refusal
from commerce.orders.rows import OrderRow
from commerce.payments import overview
from nlu import Replies
from skills.assembly import House, open_house
from skills.cli.console import out
from skills.cli.options import Store, settings_for
from skills.cli.payments import in_words, undone
from skills.errors import SkillsError
from skills.paying.balance import balance_of
from skills.receipts.paper import Paper, receipt_paper, return_paper
from skills.receipts.writing import as_html, as_pdf, as_text

orders = typer.Typer(help="Orders that were placed.", no_args_is_help=True)
returns = typer.Typer(help="What customers send back.", no_args_is_help=True)

Number = Annotated[str, typer.Argument(help="The order's number.")]


class PaperForm(StrEnum):
    """How a paper is written."""

    TEXT = "text"
    HTML = "html"
    PDF = "pdf"


Form = Annotated[PaperForm, typer.Option("--format", help="How it is written.")]
Output = Annotated[Path | None, typer.Option(help="The file to write; none prints it.")]


@orders.command("list")
def list_(
    status: Annotated[OrderStatus | None, typer.Option(help="Only orders that stand there.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="So many, the latest first.")] = 20,
    store: Store = None,
) -> None:
    """The latest orders: number, when, state, total."""
    house = open_house(settings_for(store))
    with house.database.read() as session:
        query = select(OrderRow.number).order_by(OrderRow.id.desc()).limit(limit)
        numbers = session.scalars(query.where(OrderRow.status == status) if status else query).all()
        paid = overview.of_orders(session, numbers)
    table = Table("number", "placed", "state", "total", "payment", box=None)
    for number in numbers:
        order, standings = house.shop.order(number), paid.get(number, ())
        if order is not None:
            state = standings[-1].payment.state.value if standings else ""
            table.add_row(number, f"{order.placed_at:%Y-%m-%d %H:%M}", order.status.value, str(order.total), state)
    out.print(table)
    for number in numbers:
        for left in (left for standing in paid.get(number, ()) for left in undone(standing)):
            out.print(f"order {number}: {left}", markup=False)
    house.close()


@orders.command()
def show(number: Number, store: Store = None) -> None:
    """All of one order: lines, parcels, what is sent back."""
    house = open_house(settings_for(store))
    file = house.shop.after_sales.file(number)
    if file is None:
        raise SkillsError(f"there is no order {number}; hawker orders list shows the latest")
    _print(file.order)
    with house.database.read() as session:
        standings = overview.of_orders(session, [number]).get(number, ())
    for standing in standings:
        out.print(f"payment {in_words(standing)}", markup=False)
    for parcel in file.tracking:
        out.print(f"parcel {parcel.carrier} {parcel.number} {parcel.url}", markup=False)
    for made in file.returns:
        pieces = ", ".join(
            f"{piece.quantity} of line {piece.line_id}" + (f" for {piece.sku}" if piece.sku else "")
            for piece in made.pieces
        )
        out.print(f"{made.kind.value} {made.number}: {made.status.value}, {pieces}, {made.amount}", markup=False)
    house.close()


@orders.command()
def receipt(number: Number, form: Form = PaperForm.TEXT, output: Output = None, store: Store = None) -> None:
    """The receipt of an order, to print or to send."""
    house = open_house(settings_for(store))
    file, payments = house.shop.after_sales.file(number), house.shop.payments.of_order(number)
    house.close()
    if file is None:
        raise SkillsError(f"there is no order {number}; hawker orders list shows the latest")
    pack = house.assistant.pack
    paid_by = next((each.name for each in house.shop.payments.offered() if each.code == file.order.payment), "")
    balance = balance_of(file.order, payments)
    paper = receipt_paper(file.order, balance, house.shop.info().name, paid_by, Replies(pack))
    _put(paper, form, output, pack.language)


@orders.command()
def advance(
    number: Number,
    status: Annotated[OrderStatus, typer.Argument(help="Where it goes next.")],
    store: Store = None,
) -> None:
    """Lead an order to its next state: paid, packed, shipped or ready, delivered."""
    house = open_house(settings_for(store))
    _told(house, house.shop.advance_order(number, status, key=uuid4().hex))


@orders.command()
def ship(
    number: Number,
    carrier: Annotated[str, typer.Option(help="Who brings it.")],
    tracking: Annotated[str, typer.Option(help="The carrier's number for the parcel.")],
    url: Annotated[str, typer.Option(help="Where it can be followed.")] = "",
    expected: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The day it should come.")] = None,
    store: Store = None,
) -> None:
    """A parcel of this order is on its way."""
    house = open_house(settings_for(store))
    day = expected.date() if expected else None
    _told(house, house.shop.after_sales.ship(number, carrier, tracking, url, day, key=uuid4().hex))


@returns.command()
def receive(
    number: Annotated[str, typer.Argument(help="The return's number.")],
    damaged: Annotated[bool, typer.Option("--damaged", help="It can't be sold again: it goes into no stock.")] = False,
    store: Store = None,
) -> None:
    """What was sent back is there: it goes into stock, and the money is due."""
    house = open_house(settings_for(store))
    made = house.shop.after_sales.receive(number, key=f"receive-{number}", resellable=not damaged)
    house.close()
    if isinstance(made, Refusal):
        raise SkillsError(f"{number}: {made.reason.value.replace('_', ' ')}")
    out.print(f"return {made.number} of order {made.order_number}: {made.status.value}, {made.amount}", markup=False)


@returns.command()
def label(
    number: Annotated[str, typer.Argument(help="The return's number.")],
    form: Form = PaperForm.TEXT,
    output: Output = None,
    store: Store = None,
) -> None:
    """The label to put into the parcel of what is sent back."""
    house = open_house(settings_for(store))
    made = house.shop.after_sales.returned(number)
    house.close()
    if made is None:
        raise SkillsError(f"there is no return {number}; hawker orders show NUMBER lists those of an order")
    pack = house.assistant.pack
    _put(return_paper(made, house.shop.info().name, Replies(pack)), form, output, pack.language)


def _put(paper: Paper, form: PaperForm, output: Path | None, language: str) -> None:
    if form is PaperForm.PDF:
        if output is None:
            raise SkillsError("a PDF goes into a file: name it with --output FILE")
        content = as_pdf(paper)
    else:
        text = as_text(paper) if form is PaperForm.TEXT else as_html(paper, language)
        if output is None:
            out.print(text, markup=False, highlight=False, soft_wrap=True, end="")
            return
        content = text.encode()
    try:
        output.write_bytes(content)
    except OSError as error:
        raise SkillsError(f"{output} can't be written: {error.strerror}; name another place") from error


def _told(house: House, outcome: Order | Refusal) -> None:
    house.close()
    if isinstance(outcome, Refusal):
        raise SkillsError(f"{outcome.name}: {outcome.reason.value.replace('_', ' ')}")
    _print(outcome)


def _print(order: Order) -> None:
    out.print(f"order {order.number}: {order.status.value}, {order.total}", markup=False)
    for line in order.lines:
        details = " ".join(attribute.value for attribute in line.attributes)
        out.print(f"  {line.id}  {line.quantity} x {line.name} {details}  {line.total}", markup=False)
