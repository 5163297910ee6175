"""Text that can be stored and sent: halves of characters that stand alone are no text."""

from __future__ import annotations


def well_formed(text: str) -> str:
    """The text with each lone surrogate replaced by U+FFFD; two that belong together become their character."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
