"""A PostgreSQL server for the tests: a cluster of its own, made by Debian's tools and dropped at the end.

One cluster serves all processes of a test run. The first that needs it makes it, under a lock; the process that began
the run drops it. It keeps nothing safe from a power cut (no fsync), which is what makes it quick.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import psutil
from filelock import FileLock
from pytest_postgresql.janitor import DatabaseJanitor

_FOLDER: Final = "HAWKER_TEST_POSTGRESQL"
"""Environment variable by which the processes of a test run find the same folder."""
_PREFIX: Final = "hawker-postgresql-"
_CLUSTER: Final = "tests"
_USER: Final = "postgres"
QUICK: Final = ("fsync=off", "full_page_writes=off", "autovacuum=off", "max_connections=200", "ssl=off")


class NoServerError(Exception):
    """PostgreSQL can't be started here; the message says why."""


@dataclass(frozen=True, slots=True)
class Server:
    """A running cluster, and what can be done with its databases."""

    version: str
    port: int
    folder: str
    settings: tuple[str, ...] = QUICK

    def url(self, name: str) -> str:
        """How hawker opens one of its databases."""
        return f"postgresql+psycopg://{_USER}@127.0.0.1:{self.port}/{name}"

    @contextmanager
    def database(self, template: str | None = None) -> Iterator[str]:
        """The URL of a database of one's own, a copy of ``template``; it is dropped afterwards."""
        name = f"shop_{secrets.token_hex(8)}"
        with self._janitor(name, template):
            yield self.url(name)

    def template(self, name: str, fill: Callable[[str], None]) -> str:
        """Make a database to copy, once for all processes: ``fill`` puts into its URL what it holds."""
        done = Path(self.folder) / f"{name}.template"
        with FileLock(f"{done}.lock"):
            if not done.exists():
                self._janitor(name).init()
                fill(self.url(name))
                done.touch()
        return name

    def stop(self, *, at_once: bool = False) -> None:
        """Stop the cluster; ``at_once`` is as a machine that fails: nothing is brought to an end."""
        mode = ("--mode", "immediate") if at_once else ("--mode", "fast")
        _run(self.folder, "pg_ctlcluster", "--force", *mode, self.version, _CLUSTER, "stop")

    def start(self) -> None:
        """Start the cluster."""
        settings = [argument for setting in self.settings for argument in ("-o", f"-c {setting}")]
        _run(self.folder, "pg_ctlcluster", *settings, self.version, _CLUSTER, "start")

    def drop(self) -> None:
        """Stop the cluster and remove all that it has written."""
        _run(self.folder, "pg_dropcluster", "--stop", self.version, _CLUSTER)

    def _janitor(self, name: str, template: str | None = None) -> DatabaseJanitor:
        return DatabaseJanitor(user=_USER, host="127.0.0.1", port=self.port, dbname=name, template_dbname=template)


def begin() -> None:
    """Choose the folder by which this process and those that it starts share a server."""
    if _FOLDER not in os.environ:
        os.environ[_FOLDER] = str(Path(tempfile.gettempdir()) / f"{_PREFIX}{os.getpid()}")
        _drop_left_over()


def end() -> None:
    """Drop the server, if there is one, and its folder; only the process that began does."""
    folder = Path(os.environ[_FOLDER])
    if folder.name == f"{_PREFIX}{os.getpid()}":
        _drop(folder)


def shared_server() -> Server:
    """The server of this test run, started by the first who asks; raises ``NoServerError`` where there can be none."""
    folder = Path(os.environ[_FOLDER])
    folder.mkdir(mode=0o755, exist_ok=True)
    with FileLock(folder / "lock"):
        running = _running(folder)
        if running is None:
            running = new_server(folder)
            (folder / "server.json").write_text(json.dumps(asdict(running)))
        return running


def new_server(folder: Path, settings: tuple[str, ...] = QUICK) -> Server:
    """A cluster in a folder; ``settings`` are PostgreSQL's. Raises ``NoServerError`` where there can be none."""
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda path: int(path.parts[4]))
    if not installed or not shutil.which("pg_createcluster"):
        raise NoServerError("PostgreSQL is not installed: apt-get install postgresql")
    folder.chmod(0o755)
    for name in ("etc", "data", "run"):
        (folder / name).mkdir(exist_ok=True)
        if os.geteuid() == 0:
            shutil.chown(folder / name, _USER)
    server = Server(installed[-1].parts[4], _free_port(), str(folder), settings)
    _run(
        *(str(folder), "pg_createcluster", "--user", _USER if os.geteuid() == 0 else str(os.geteuid())),
        *("--port", str(server.port), "--datadir", str(folder / "data" / _CLUSTER), "--socketdir", str(folder / "run")),
        *("--logfile", str(folder / "data" / "log"), "--start-conf", "manual", server.version, _CLUSTER),
        *("--", "--no-sync", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", f"--username={_USER}"),
    )
    server.start()
    return server


def _running(folder: Path) -> Server | None:
    with suppress(FileNotFoundError):
        known = json.loads((folder / "server.json").read_text())
        return Server(**known | {"settings": tuple(known["settings"])})
    return None


def _drop_left_over() -> None:
    """Drop what runs left that were killed."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        if not psutil.pid_exists(int(folder.name.removeprefix(_PREFIX))):
            _drop(folder)


def _drop(folder: Path) -> None:
    server = _running(folder) if folder.exists() else None
    if server:
        with suppress(NoServerError):
            server.drop()
    shutil.rmtree(folder, ignore_errors=True)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
        return port


def _run(folder: str, *command: str) -> None:
    """Run one of Debian's tools, which keep their settings in the folder instead of in /etc."""
    environment = os.environ | {"PG_CLUSTER_CONF_ROOT": f"{folder}/etc", "LC_ALL": "C.UTF-8"}
    # The server that is started inherits no pipe of ours: a pipe that it holds open would be waited for.
    with tempfile.TemporaryFile("w+") as said:
        done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, stdout=said, stderr=said, cwd="/")
        if done.returncode:
            said.seek(0)
            raise NoServerError(f"PostgreSQL: {' '.join(command[:1])} failed: {said.read().strip()}")
