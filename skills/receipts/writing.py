"""A paper as plain text, as HTML that stands alone, and as PDF (fpdf2)."""

from __future__ import annotations

import io
from html import escape
from pathlib import Path
from typing import Final

import segno
from anyascii import anyascii
from fpdf import FPDF

from skills.receipts.paper import Paper

WIDTH: Final = 48
"""Characters of a line of text: a till's paper."""
FONTS: Final = tuple(
    Path("/usr/share/fonts/truetype") / name for name in ("dejavu/DejaVuSans.ttf", "noto/NotoSans-Regular.ttf")
)
"""Fonts of the system that have more letters than the PDF's own, which has those of Latin-1 alone."""
A5: Final = (148, 210)
"""Millimetres."""
STYLE: Final = (
    "body{font:16px/1.5 sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem}"
    "table{width:100%;border-collapse:collapse}td{padding:.25rem 0}td+td{text-align:right;white-space:nowrap}"
    "tfoot{font-weight:bold;border-top:2px solid}"
)


def as_text(paper: Paper) -> str:
    """Lines of at most 48 characters, but for what can't be broken."""
    rows = [*paper.rows, *([paper.total] if paper.total else [])]
    heading = [paper.heading] if paper.heading else []
    lines = [paper.shop, paper.title, paper.about, "", *heading, *(_row(*row) for row in rows), *([""] if rows else [])]
    return "\n".join([*lines, *paper.notes, *([paper.code] if paper.code else [])]).rstrip() + "\n"


def as_html(paper: Paper, language: str) -> str:
    """A whole page that loads nothing."""
    rows = "".join(f"<tr><td>{escape(what)}</td><td>{escape(price)}</td></tr>" for what, price in paper.rows)
    what, price = map(escape, paper.total or ("", ""))
    total = f"<tfoot><tr><td>{what}</td><td>{price}</td></tr></tfoot>" if paper.total else ""
    notes = "".join(f"<p>{escape(note)}</p>" for note in paper.notes)
    heading = f"<h2>{escape(paper.heading)}</h2>" if paper.heading else ""
    code = segno.make(paper.code, micro=False).svg_inline(scale=6) if paper.code else ""
    return (
        f'<!doctype html><html lang="{escape(language)}"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{escape(paper.title)}</title><style>{STYLE}</style>"
        f"<h1>{escape(paper.title)}</h1><p>{escape(paper.shop)}<br>{escape(paper.about)}</p>"
        f"{heading}<table><tbody>{rows}</tbody>{total}</table>{notes}{code}</html>\n"
    )


def as_pdf(paper: Paper) -> bytes:
    """A page of A5. Letters that no font at hand has are written in Latin ones."""
    pdf = FPDF(format=A5)
    pdf.set_title(paper.title)
    pdf.add_page()
    font = next((path for path in FONTS if path.is_file()), None)
    if font is not None:
        pdf.add_font("text", fname=font)
    known = font is not None

    def said(text: str) -> str:
        return text if known else anyascii(text)

    def write(text: str, size: int) -> None:
        pdf.set_font("text" if known else "helvetica", size=size)
        pdf.multi_cell(0, size / 2, said(text), new_x="LMARGIN", new_y="NEXT")

    write(paper.shop, 11)
    write(paper.title, 18)
    write(paper.about, 11)
    pdf.ln(4)
    if paper.heading:
        write(paper.heading, 11)
    pdf.set_font("text" if known else "helvetica", size=11)
    for what, price in [*paper.rows, *([paper.total] if paper.total else [])]:
        width = pdf.epw - pdf.get_string_width(said(price)) - 4
        top = pdf.get_y()
        pdf.multi_cell(width, 6, said(what), new_x="RIGHT", new_y="TOP")
        pdf.cell(0, 6, said(price), align="R", new_x="LMARGIN", new_y="NEXT")
        pdf.set_y(max(pdf.get_y(), top + 6))
    pdf.ln(4)
    for note in paper.notes:
        write(note, 11)
    if paper.code:
        picture = io.BytesIO()
        segno.make(paper.code, micro=False).save(picture, kind="png", scale=8)
        pdf.image(picture, w=50)
        write(paper.code, 14)
    return bytes(pdf.output())


def _row(what: str, price: str) -> str:
    room = WIDTH - len(price) - 1
    return f"{what:<{room}} {price}" if len(what) <= room else f"{what}\n{price:>{WIDTH}}"
