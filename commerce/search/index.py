"""The search index: one tantivy document for each product, made anew for each revision of the catalogue.

It lies in a folder beside the SQLite file (``shop.sqlite-search/<revision>``), in the user's cache for a database
server, and in memory for a database in memory. A folder is built under another name and then renamed, so that a
process finds it whole or not at all. One process builds at a time; the others wait and find what it built.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from itertools import groupby, pairwise
from operator import itemgetter
from pathlib import Path
from typing import Any, Final

import orjson
import tantivy
from filelock import FileLock
from platformdirs import user_cache_path
from sqlalchemy import select
from sqlalchemy.orm import Session

from commerce.catalogue.products import CategoryRow, ProductRow, VariantRow
from commerce.catalogue.reviews import ReviewRow
from commerce.catalogue.store import store
from commerce.errors import DatabaseError
from commerce.search.ranking import word_worth
from commerce.storage.database import Database
from commerce.wording import compact, fold, phrase_key, sound, stem, words

FORMAT: Final = "4"
"""Changes with the layout of the documents."""
PLEASED: Final = 4
"""Stars from which a review's words tell what a product is good for."""
_WRITER_BYTES: Final = 30_000_000
_CHUNK: Final = 1_000


def open_index(database: Database, session: Session) -> tantivy.Index:
    """The index of the catalogue that ``session`` sees, built when there is none yet."""
    if (folder := _folder(database, store(session).revision)) is None:
        return _fill(tantivy.Index(schema()), session)
    if (index := _opened(folder)) is not None:
        return index
    with _building(folder.parent):
        if (index := _opened(folder)) is None:
            shutil.rmtree(folder, ignore_errors=True)  # cut short by a power failure, for instance
            _build(folder, session)
            index = _opened(folder)
    if index is None:
        raise DatabaseError(f"The search index in {folder} can't be read though it was just built; check the disk")
    return index


def prepare_index(database: Database, session: Session) -> None:
    """Build the index for the catalogue that ``session`` sees, and remove those of former ones."""
    if (folder := _folder(database, store(session).revision)) is None:
        return
    with _building(folder.parent):
        if not folder.exists():
            _build(folder, session)
        for former in folder.parent.iterdir():
            if former != folder:
                shutil.rmtree(former, ignore_errors=True)


@contextmanager
def _building(parent: Path) -> Iterator[None]:
    """The turn to build in a folder, among the threads and processes of this machine."""
    try:
        parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(parent.with_name(f"{parent.name}.lock"))
        lock.acquire()
    except OSError as error:
        raise _unwritable(parent, error) from error
    try:
        yield
    finally:
        lock.release()


def schema() -> Any:
    """The fields of a document; texts hold stems."""
    builder = tantivy.SchemaBuilder()
    builder.add_bytes_field("payload", stored=True)
    for name in ("own", "names", "about", "reviews", "sounds"):
        builder.add_text_field(name, tokenizer_name="whitespace", index_option="freq")
    for name in ("phrase", "facet"):
        builder.add_text_field(name, tokenizer_name="raw", index_option="basic")
    for name in ("price_low", "price_high", "standing", "rating"):
        builder.add_unsigned_field(name, indexed=True, fast=True)
    return builder.build()


@lru_cache(maxsize=10_000)
def color_keys(color: str) -> frozenset[str]:
    """What a color is found by: itself and each of its words ("navy blue" is blue)."""
    return frozenset((fold(color), *words(color))) - {""}


def _folder(database: Database, revision: str) -> Path | None:
    url = database.engine.url
    if database.path:
        parent = database.path.with_name(database.path.name + "-search")
    elif url.get_backend_name() == "sqlite":
        return None
    else:
        key = hashlib.sha256(url.render_as_string().encode()).hexdigest()[:16]
        parent = user_cache_path("hawker") / "search" / key
    return parent / f"{revision}-{FORMAT}"


def _opened(folder: Path) -> tantivy.Index | None:
    """The index of a folder; ``None`` where it is not there or not whole."""
    if not folder.exists():
        return None
    try:
        index = tantivy.Index.open(str(folder))
    except ValueError:
        return None
    index.config_reader("manual")
    index.reload()
    return index


def _build(folder: Path, session: Session) -> None:
    try:
        with tempfile.TemporaryDirectory(prefix=".building-", dir=folder.parent, ignore_cleanup_errors=True) as built:
            _fill(tantivy.Index(schema(), built), session)
            Path(built).rename(folder)
    except (OSError, ValueError) as error:
        raise _unwritable(folder.parent, error) from error


def _unwritable(parent: Path, error: Exception) -> DatabaseError:
    return DatabaseError(f"The search index can't be written to {parent}: {error}; check free space and permissions")


def _fill(index: tantivy.Index, session: Session) -> tantivy.Index:
    with index.writer(_WRITER_BYTES, 1) as writer:
        for document in _documents(session):
            writer.add_document(tantivy.Document.from_dict(document, index.schema))
        writer.commit()
        writer.wait_merging_threads()
    index.config_reader("manual")
    index.reload()
    return index


def _documents(session: Session) -> Iterator[dict[str, Any]]:
    categories = {row.key: [row.name, *row.aliases] for row in session.scalars(select(CategoryRow))}
    row = VariantRow
    query = (
        select(row.product_id, row.color, row.size, row.price)
        .where(row.retired.is_(False))
        .order_by(row.product_id)
        .execution_options(yield_per=_CHUNK)
    )
    variants = {key: list(group) for key, group in groupby(session.execute(query), key=itemgetter(0))}
    columns = (
        ProductRow.id,
        ProductRow.name,
        ProductRow.brand,
        ProductRow.category,
        ProductRow.description,
        ProductRow.aliases,
        ProductRow.standing,
        ProductRow.attributes,
        ProductRow.star_total,
        ProductRow.review_count,
    )
    reviews = _review_words(session)
    sold = select(*columns).where(ProductRow.retired.is_(False)).order_by(ProductRow.id)
    for product in session.execute(sold.execution_options(yield_per=_CHUNK)):
        if product.id in variants:
            category = categories.get(product.category, [])
            yield _document(product, variants[product.id], category, reviews.get(product.id, ""))


def _review_words(session: Session) -> dict[str, str]:
    """Stems of what buyers wrote that were well pleased, by product: the others tell what it is not."""
    found: dict[str, str] = {}
    query = select(ReviewRow.product_id, ReviewRow.text).where(ReviewRow.stars >= PLEASED)
    for product_id, text in session.execute(query.execution_options(yield_per=_CHUNK)):
        found[product_id] = f"{found.get(product_id, '')} {text}"
    return {product_id: " ".join(dict.fromkeys(map(stem, words(text)))) for product_id, text in found.items()}


def _document(
    product: Any, variants: Sequence[tuple[str, str, str, int]], category: list[str], reviews: str
) -> dict[str, Any]:
    own = [words(name) for name in (product.name, *product.aliases)]
    others = [_known(name) for name in (product.brand, *category)]
    colors = set[str]().union(*(color_keys(color) for _, color, _, _ in variants))
    about_stems = " ".join(dict.fromkeys(map(stem, words(product.description))))
    own_stems = _stems(own)
    prices = [price for _, _, _, price in variants]
    attributes = [_known(value) for _, value in product.attributes]
    worth = word_worth(own, others[0], others[1:], colors, attributes)
    by_stem: dict[str, list[str]] = {}
    for word in worth:
        by_stem.setdefault(stem(word), []).append(word)
    payload = {
        "id": product.id,
        "own": [" ".join(name) for name in own],
        "own_keys": [phrase_key(name) for name in own],
        "brand": " ".join(others[0]),
        "category": [" ".join(name) for name in others[1:]],
        "category_keys": [phrase_key(name) for name in others[1:]],
        "worth": worth,
        "by_stem": by_stem,
        "about": about_stems.split(),
        "reviews": reviews.split(),
        "attributes": sorted({word for value in attributes for word in value}),
        "price": min(prices),
        "standing": product.standing,
    }
    return {
        "payload": orjson.dumps(payload),
        "own": " ".join(own_stems),
        "names": " ".join(dict.fromkeys([*own_stems, *_stems(others), *_stems(attributes), *map(stem, colors)])),
        "about": about_stems,
        "reviews": reviews,
        "sounds": " ".join(_sounds(own + others)),
        "phrase": list({phrase_key(name) for name in own} - {""}),
        "facet": sorted(_facets(product.brand, variants)),
        "price_low": min(prices),
        "price_high": max(prices),
        "standing": round(product.standing * 1000),
        "rating": round(product.star_total / product.review_count * 1000) if product.review_count else 0,
    }


@lru_cache(maxsize=10_000)
def _known(text: str) -> list[str]:
    """The words of a text that many products share; not to be changed."""
    return words(text)


def _stems(names: list[list[str]]) -> list[str]:
    """All stems, and neighbors run together: a recognizer writes "back pack" for a backpack, or the reverse."""
    found: dict[str, None] = {}
    for name in names:
        found.update(dict.fromkeys(map(stem, name)))
        found.update(dict.fromkeys(stem(one + other) for one, other in pairwise(name)))
    return list(found)


def _sounds(names: list[list[str]]) -> set[str]:
    return {key for name in names for word in name if len(key := sound(word)) > 1}


def _facets(brand: str, variants: Sequence[tuple[str, str, str, int]]) -> Iterator[str]:
    """What filters ask for: a brand, a color, a size, and a color and size that one variant has together."""
    found = {f"brand={compact(brand)}"}
    for _, color, size, _ in variants:
        found.add(size_key := f"size={compact(size)}")
        for key in color_keys(color):
            found |= {f"color={key}", f"color={key}&{size_key}"}
    yield from found
