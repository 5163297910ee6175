"""QR codes of payment links and order numbers (ISO/IEC 18004, by ``segno``): for pages, screens and terminals."""

from __future__ import annotations

from io import BytesIO, StringIO

import segno


def as_svg(content: str) -> bytes:
    """An SVG image, to stand in a page."""
    out = BytesIO()
    segno.make(content, error="m", micro=False).save(out, kind="svg", xmldecl=False, svgns=True, scale=6)
    return out.getvalue()


def as_png(content: str) -> bytes:
    """A PNG image."""
    out = BytesIO()
    segno.make(content, error="m", micro=False).save(out, kind="png", scale=6)
    return out.getvalue()


def as_text(content: str) -> str:
    """Lines of block characters, for a terminal."""
    out = StringIO()
    segno.make(content, error="l", micro=False).terminal(out, compact=True)
    return out.getvalue()
