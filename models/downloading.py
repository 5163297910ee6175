"""Downloading a file whose size and checksum are known: it goes on where it broke off, and is believed in nothing.

What has come so far is kept beside the target as ``NAME.part``, over broken connections and ended programs. The target
appears when every byte is there and the checksum is right.
"""

from __future__ import annotations

import hashlib
import shutil
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

import requests
import urllib3
from filelock import FileLock, Timeout

from models.errors import DownloadError
from models.work_folder import remedy

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Progress = Callable[[int, int], None]
    """Is told the bytes that are here, and those that there will be."""

_BLOCK: Final = 1 << 16
_SERVER_ERROR: Final = 500


@dataclass(frozen=True, slots=True)
class Download:
    """What to download, and where to."""

    url: str
    target: Path
    bytes: int
    md5: str
    """In hexadecimal digits."""
    room: int = 0
    """Bytes that the disk must have beside the file, for what is done with it."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for a server, and how often to come back."""

    connect_s: float = 10.0
    silence_s: float = 30.0
    """Without a single byte."""
    attempts: int = 5
    """In a row that bring next to nothing."""
    worth_bytes: int = 1 << 16
    """What an attempt has to bring to be worth another one."""
    pause_s: float = 1.0
    """After the first attempt; doubled after each."""
    least_bytes_s: float = 500.0
    """Slower than that over ``slow_s`` is as good as broken."""
    slow_s: float = 60.0


class _BrokenOffError(Exception):
    """The connection gave less than was asked for; another attempt may give the rest."""


def download(wanted: Download, progress: Progress, patience: Patience | None = None) -> Path:
    """Bring a file here; if it is here, complete, nothing is asked of the network.

    Raises:
        DownloadError: There is no network or no room, the server has another file, or another process is at it. What
            came so far is kept, unless it can't be right.
    """
    _check_address(wanted.url)
    try:
        wanted.target.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(f"{wanted.target}.lock", timeout=0):
            if not _is_here(wanted):
                _bring(wanted, progress, patience or Patience())
    except Timeout:
        raise DownloadError(f"{wanted.target.name} is being downloaded by another process; wait for it") from None
    except OSError as error:
        raise DownloadError(
            f"{wanted.target} can't be written: {remedy(error, wanted.target.parent)}; what came so far is kept"
        ) from error
    return wanted.target


def by_hand(url: str) -> str:
    """What to do without a network."""
    return f"download {url} on another machine, bring the file here and run: hawker models add FILE.zip"


def _check_address(url: str) -> None:
    """Tell an address that no server can have."""
    try:
        parts = urlsplit(url)
        good = parts.scheme in {"http", "https"} and bool(parts.hostname)
        _ = parts.port  # raises where it is no number
    except ValueError:
        good = False
    if not good:
        raise DownloadError(f"{url} is no address of a server; give one such as https://alphacephei.com/vosk/models")


def _is_here(wanted: Download) -> bool:
    return wanted.target.exists() and _checksum(wanted.target) == wanted.md5


def _bring(wanted: Download, progress: Progress, patience: Patience) -> None:
    part = wanted.target.with_name(wanted.target.name + ".part")
    if _size(part) > wanted.bytes:
        part.unlink()
    missing = wanted.bytes - _size(part) + wanted.room
    if (free := shutil.disk_usage(part.parent).free) < missing:
        raise DownloadError(
            f"{wanted.target.name} needs {missing / 1e6:,.0f} MB in {part.parent}, where {free / 1e6:,.0f} are free; "
            "make room"
        )
    _insist(wanted, part, progress, patience)
    if _checksum(part) != wanted.md5:
        part.unlink()
        raise DownloadError(
            f"what {_host(wanted.url)} sent as {wanted.target.name} is not the publisher's file (checksum); it was "
            f"removed. Try again later, or {by_hand(wanted.url)}"
        )
    part.replace(wanted.target)


def _insist(wanted: Download, part: Path, progress: Progress, patience: Patience) -> None:
    """Come back for the rest for as long as something comes."""
    in_vain = 0
    while (here := _size(part)) < wanted.bytes:
        try:
            _take(wanted, part, here, progress, patience)
        except (_BrokenOffError, requests.RequestException, urllib3.exceptions.HTTPError) as error:
            in_vain = 1 if _size(part) - here >= patience.worth_bytes else in_vain + 1
            if in_vain >= patience.attempts:
                raise DownloadError(_gave_up(wanted, part, error)) from error
            time.sleep(patience.pause_s * 2 ** (in_vain - 1))


def _take(wanted: Download, part: Path, here: int, progress: Progress, patience: Patience) -> None:
    """One request: the rest of the file, or all of it where a server can't give the rest."""
    headers = {"Accept-Encoding": "identity"} | ({"Range": f"bytes={here}-"} if here else {})
    times = (patience.connect_s, patience.silence_s)
    with requests.get(wanted.url, headers=headers, stream=True, timeout=times) as response:
        start = _start(response, wanted, part, here)
        announced = response.headers.get("Content-Length", "")
        if announced.isdecimal() and start + int(announced) != wanted.bytes:
            raise DownloadError(_another_file(wanted, start + int(announced)))
        with part.open("r+b" if start else "wb") as file:
            file.seek(start)
            try:
                _write(response, file.write, wanted, start, progress, patience)
            except DownloadError:
                part.unlink()
                raise


def _start(response: requests.Response, wanted: Download, part: Path, here: int) -> int:
    """Where in the file the response begins."""
    status = response.status_code
    if status == requests.codes.requested_range_not_satisfiable:
        part.unlink(missing_ok=True)
        raise _BrokenOffError("the server has no such part of the file")
    if status >= _SERVER_ERROR or status == requests.codes.too_many_requests:
        raise _BrokenOffError(f"the server answered {status} {response.reason}")
    if status == requests.codes.partial_content:
        if response.headers.get("Content-Range") != f"bytes {here}-{wanted.bytes - 1}/{wanted.bytes}":
            part.unlink(missing_ok=True)
            raise _BrokenOffError("the server sent another part of the file than was asked for")
        return here
    if status != requests.codes.ok:
        raise DownloadError(
            f"{wanted.url} answered {status} {response.reason}; try again later, or {by_hand(wanted.url)}"
        )
    return 0


def _write(
    response: requests.Response,
    write: Callable[[bytes], object],
    wanted: Download,
    here: int,
    progress: Progress,
    patience: Patience,
) -> None:
    progress(here, wanted.bytes)
    since, then = time.monotonic(), here
    while block := response.raw.read1(_BLOCK):  # what has come, where iter_content waits for whole blocks
        here += len(block)
        if here > wanted.bytes:
            raise DownloadError(_another_file(wanted, None))
        write(block)
        progress(here, wanted.bytes)
        if (waited := time.monotonic() - since) > patience.slow_s:
            if here - then < patience.least_bytes_s * waited:
                raise _BrokenOffError(f"only {here - then} bytes came in {waited:.0f} s")
            since, then = time.monotonic(), here
    if here < wanted.bytes:
        raise _BrokenOffError(f"the server ended after {here} of {wanted.bytes} bytes")


def _another_file(wanted: Download, offered: int | None) -> str:
    what = f"{offered} bytes" if offered is not None else "more"
    return (
        f"{_host(wanted.url)} offers {what} as {wanted.target.name}, where its publisher states {wanted.bytes}; is "
        f"there a log-in page in between? Try again later, or {by_hand(wanted.url)}"
    )


def _gave_up(wanted: Download, part: Path, error: Exception) -> str:
    if not _size(part):
        return (
            f"{_host(wanted.url)} can't be reached ({_cause(error)}); is there a network? If not, {by_hand(wanted.url)}"
        )
    return (
        f"the connection to {_host(wanted.url)} keeps breaking off ({_cause(error)}); {_size(part) / 1e6:,.1f} of "
        f"{wanted.bytes / 1e6:,.1f} MB are kept: run the same command again to go on"
    )


def _cause(error: Exception) -> str:
    if isinstance(error, requests.Timeout | urllib3.exceptions.TimeoutError):
        return "no answer"
    if isinstance(error, requests.exceptions.SSLError):
        return "its certificate is not valid here"
    if isinstance(error, requests.ConnectionError):
        return "no connection"
    return "it ended early" if isinstance(error, urllib3.exceptions.ProtocolError) else str(error)


def _host(url: str) -> str:
    return urlsplit(url).netloc


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _checksum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
