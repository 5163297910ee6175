"""A small store, and shops on it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from commerce import Database, LocalShop, import_store, open_database
from tests.postgresql_server import Server

on_sqlite = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
on_postgresql = pytest.mark.parametrize("database", ["postgresql"], indirect=True)
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)

FILES = {
    "store.yaml": """
name: Corner Store
currency: USD
contact: Ask at the desk.
max_quantity: 10
categories:
  shoes: {name: Shoes, aliases: [footwear]}
  kitchen: {name: Kitchen, aliases: [cooking]}
  pets: {name: Pets, aliases: [pet things]}
delivery:
  - {code: pickup, name: store pickup, price: "0", days_min: 0, days_max: 1, aliases: [pick it up]}
  - {code: standard, name: standard delivery, price: "4.95", free_from: "100", days_min: 3, days_max: 5}
  - {code: express, name: express delivery, price: "12.95", days_min: 1, days_max: 1, aliases: [the fast one]}
promotions:
  - {name: Kitchen Week, description: Ten percent off in the kitchen., kind: percent, value: 10, categories: [kitchen]}
  - {name: Old Deal, description: Long ago., kind: percent, value: 50, starts: 2020-01-01, ends: 2020-12-31}
coupons:
  - {code: SUMMER20, spoken: [summer twenty], kind: percent, value: 20}
  - {code: TAKE15, spoken: [take fifteen], kind: amount, value: "15.00", minimum: "75.00"}
  - {code: TAKE50, spoken: [take fifty], kind: amount, value: "50.00", minimum: "200.00"}
  - {code: FREESHIP, kind: free_delivery}
  - {code: SPRING25, spoken: [spring twenty five], kind: percent, value: 25, starts: 2025-03-01, ends: 2025-05-31}
""",
    "products.csv": """id,name,brand,category,description,aliases,max_quantity
trail,Canyon Trail Boots,Swift Fox,shoes,Sturdy boots for hikes in the rain.,hiking boots|walking boots,
runner,Meadow Runner,Swift Fox,shoes,A light shoe for people who jog.,running shoes|joggers,
racer,Feather Racer,Penny Plain,shoes,A fast shoe for race day.,running shoes,
mug,Big Clay Mug,Maple Lane,kitchen,A mug that keeps your hands warm.,mug|coffee mug,3
knife,Sharp Chef Knife,Copper Cricket,kitchen,A gift for anyone who cooks.,knife,
pack,Pocket Backpack,Swift Fox,shoes,Folds away small.,backpack,
cave,Wool Cave,Soft Paw,pets,A warm bed for your cat.,cat bed,
""",
    "variants.csv": """sku,product_id,size,color,price,stock,width
T-9-BRN,trail,9,brown,89.00,5,
T-10-BRN,trail,10,brown,89.00,5,
T-10-NVY,trail,10,navy blue,95.50,2,wide
R-9-RED,runner,9,red,54.95,0,
R-9-BLU,runner,9,blue,59.95,8,
R-10-RED,runner,10,red,64.95,4,
Z-10-WHT,racer,10,white,49.95,30,
M-WHT,mug,,white,14.95,20,
M-BLU,mug,,blue,14.95,20,
K-1,knife,,,64.95,6,
P-BLK,pack,,black,24.00,1,
C-GRY,cave,,gray,31.00,0,
""",
    "options.csv": """product_id,code,name,price
mug,name,name on the mug,8.00
mug,gift-wrap,gift wrap,3.00
""",
    "reviews.csv": """product_id,stars,author,text
runner,5,Ann,"Like running on pillows, and my knees stopped complaining."
runner,4,Ben,Good.
runner,1,Cal,Too small for me.
mug,5,Dot,Keeps my tea hot.
knife,3,Eve,Sharp.
""",
    "faq.yaml": """
- topic: returns
  question: What is your return policy?
  phrasings: [can I return something]
  answer: You can return anything unused within thirty days.
""",
}

WriteStore = Callable[..., Path]
"""Writes the small store, with the named files in place of its own, and returns the folder."""


@pytest.fixture
def write_store(tmp_path: Path) -> WriteStore:
    def write(**changed: str) -> Path:
        return write_files(tmp_path / "store", changed)

    return write


def write_files(folder: Path, changed: dict[str, str]) -> Path:
    folder.mkdir(exist_ok=True)
    contents = FILES | {name.replace("_", "."): text for name, text in changed.items()}
    for name, text in contents.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the small store's database and its search index."""
    folder = tmp_path_factory.mktemp("imported")
    _fill(str(folder / "shop.sqlite"), tmp_path_factory.mktemp("small") / "store")
    return folder


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Database:
    """The small store, in a file and on a server; a test that is for one of them only says ``on_sqlite``."""
    opened: Database = request.getfixturevalue(f"{request.param}_database")
    return opened


@pytest.fixture
def sqlite_database(tmp_path: Path, imported: Path) -> Iterator[Database]:
    """The small store in a file."""
    shutil.copytree(imported, tmp_path, dirs_exist_ok=True)
    with _opened(tmp_path / "shop.sqlite") as database:
        yield database


@pytest.fixture
def postgresql_database(tmp_path: Path, postgresql: Server) -> Iterator[Database]:
    """The small store on a PostgreSQL server."""
    template = postgresql.template("small_store", lambda url: _fill(url, tmp_path / "template"))
    with postgresql.database(template) as url, _opened(url) as database:
        yield database


@contextmanager
def _opened(url: str | Path) -> Iterator[Database]:
    opened = open_database(url)
    try:
        yield opened
    finally:
        opened.close()


def _fill(url: str, folder: Path) -> None:
    with _opened(url) as database:
        import_store(database, write_files(folder, {}))


@pytest.fixture
def shop(database: Database) -> LocalShop:
    return LocalShop(database, clock=lambda: NOON)


@pytest.fixture
def files() -> dict[str, str]:
    """The small store's files."""
    return dict(FILES)
