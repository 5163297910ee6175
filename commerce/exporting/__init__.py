"""The catalogue as files again: the store's own folder, and the feeds of other systems."""

from __future__ import annotations

from pathlib import Path

from commerce.errors import DatabaseError
from commerce.exporting.google import google_table, google_xml
from commerce.exporting.shopify import shopify_csv
from commerce.exporting.tables import folder_files
from commerce.importing.formats import Format
from commerce.importing.stored import stored_catalogue
from commerce.storage.database import Database

FEEDS = {Format.SHOPIFY: shopify_csv, Format.GOOGLE_XML: google_xml, Format.GOOGLE_TSV: google_table}


def export_catalogue(database: Database, path: Path, file_format: Format = Format.OWN) -> list[Path]:
    """Write the catalogue into a folder (own format) or a file; returns what was written.

    In the own format nothing is lost: an import of it changes nothing. A feed has what that format can hold. Raises
    ``DatabaseError`` while there is no catalogue, ``OSError`` where it can't be written.
    """
    with database.read() as session:
        files = stored_catalogue(session)
    if not files.store:
        raise DatabaseError("This shop has no catalogue yet; load one with: hawker catalog import FOLDER")
    texts = folder_files(files) if file_format is Format.OWN else {"": FEEDS[file_format](files)}
    written = []
    for name, text in texts.items():
        target = path / name if name else path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="")
        written.append(target)
    return written
