"""A process of its own that searches once a line comes in; it prints what it found, and whether it built the index.

python search_worker.py URL words
"""

from __future__ import annotations

import sys
from pathlib import Path

from sqlalchemy.orm import Session

from commerce import LocalShop, SearchQuery, open_database
from commerce.search import index


def main(url: str, text: str) -> None:
    built: list[Path] = []
    build = index._build

    def counted(folder: Path, session: Session) -> None:
        built.append(folder)
        build(folder, session)

    index._build = counted
    shop = LocalShop(open_database(url))
    print("ready", flush=True)  # noqa: T201 - this is how it talks to the test
    sys.stdin.readline()
    found = shop.search(SearchQuery(text)).hits
    print(",".join(hit.product.id for hit in found), len(built), flush=True)  # noqa: T201 - as above


if __name__ == "__main__":
    main(*sys.argv[1:])
