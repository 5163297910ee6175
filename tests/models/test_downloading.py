"""A download arrives whole or is gone on with later, whatever the server does."""

from __future__ import annotations

import hashlib
import os
import random
import signal
import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from filelock import FileLock

from models import DownloadError
from models.downloading import Download, Patience, download
from tests.models.model_server import Server, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

CONTENT = random.Random(3).randbytes(300_000)  # noqa: S311 - test data
HURRIED = Patience(connect_s=2.0, silence_s=0.3, attempts=4, pause_s=0.01)


@pytest.fixture
def server() -> Iterator[Server]:
    with serving(CONTENT) as server:
        yield server


@pytest.fixture
def wanted(server: Server, tmp_path: Path) -> Download:
    digest = hashlib.md5(CONTENT, usedforsecurity=False).hexdigest()
    return Download(f"{server.url}/model.zip", tmp_path / "new" / "model.zip", len(CONTENT), digest)


def room(folder: Path) -> int:
    status = os.statvfs(folder)
    return status.f_bavail * status.f_frsize


def bring(wanted: Download) -> list[int]:
    """Download, and say how far it was each time that it was told."""
    told: list[int] = []
    assert download(wanted, lambda here, _: told.append(here), HURRIED) == wanted.target
    return told


def part_of(wanted: Download) -> Path:
    return wanted.target.with_name("model.zip.part")


def left(wanted: Download) -> set[str]:
    return {path.name for path in wanted.target.parent.iterdir()} - {"model.zip.lock"}


def test_a_file_comes_whole_and_progress_is_told(wanted: Download) -> None:
    told = bring(wanted)
    assert wanted.target.read_bytes() == CONTENT
    assert (told[0], told[-1]) == (0, len(CONTENT))
    assert told == sorted(told)
    assert left(wanted) == {"model.zip"}


def test_what_is_here_is_not_asked_for_again(wanted: Download, server: Server) -> None:
    bring(wanted)
    bring(wanted)
    assert len(server.asked) == 1


def test_a_connection_that_breaks_is_gone_on_with(wanted: Download, server: Server) -> None:
    server.breaks_after = [100_000, 50_000, 1]
    bring(wanted)
    assert wanted.target.read_bytes() == CONTENT
    assert server.asked == [None, "bytes=100000-", "bytes=150000-", "bytes=150001-"]


def test_a_connection_that_keeps_breaking_is_given_up_and_gone_on_with_later(wanted: Download, server: Server) -> None:
    server.breaks_after = [100_000, 0, 0, 0, 0]
    with pytest.raises(
        DownloadError, match=r"keeps breaking off .* 0.1 of 0.3 MB are kept: run the same command again"
    ):
        bring(wanted)
    assert part_of(wanted).read_bytes() == CONTENT[:100_000]
    bring(wanted)
    assert wanted.target.read_bytes() == CONTENT
    assert server.asked[-1] == "bytes=100000-"


def test_a_program_that_is_killed_goes_on_later(wanted: Download, server: Server) -> None:
    server.breaks_after = [200_000]
    script = f"""
        from pathlib import Path
        from models.downloading import Download, Patience, download
        wanted = Download({wanted.url!r}, Path({str(wanted.target)!r}), {wanted.bytes}, {wanted.md5!r})
        download(wanted, lambda here, _: print(here, flush=True), Patience(pause_s=600.0, worth_bytes=300_000))
    """
    process = subprocess.Popen([sys.executable, "-c", textwrap.dedent(script)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert any(line == "200000\n" for line in process.stdout)
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    kept = part_of(wanted).stat().st_size  # what was not written yet when it was killed is lost
    assert 100_000 < kept <= 200_000
    server.breaks_after = []
    bring(wanted)
    assert wanted.target.read_bytes() == CONTENT
    assert server.asked[-1] == f"bytes={kept}-"


def test_a_server_that_gives_no_parts_is_asked_for_all(wanted: Download, server: Server) -> None:
    server.takes_ranges = False
    server.breaks_after = [100_000]
    bring(wanted)
    assert wanted.target.read_bytes() == CONTENT


def test_a_server_that_sends_another_part_is_asked_for_all(wanted: Download, server: Server) -> None:
    server.breaks_after = [100_000]
    server.range_offset = 10
    bring(wanted)
    assert wanted.target.read_bytes() == CONTENT
    assert server.asked == [None, "bytes=100000-", None]


def test_a_server_that_stumbles_is_asked_again(wanted: Download, server: Server) -> None:
    server.status = [503, 429]
    bring(wanted)
    assert wanted.target.read_bytes() == CONTENT


def test_a_silent_server_is_given_up(wanted: Download, server: Server) -> None:
    server.silent_s = 1.0
    with pytest.raises(DownloadError, match=r"can't be reached \(no answer\).*hawker models add FILE.zip"):
        bring(wanted)
    assert left(wanted) == set()


def test_a_server_that_dawdles_is_given_up_and_what_came_is_kept(server: Server, wanted: Download) -> None:
    server.pause_s = 0.05
    with pytest.raises(DownloadError, match=r"only \d+ bytes came in 0 s.* are kept"):
        download(wanted, lambda *_: None, replace(HURRIED, slow_s=0.2, least_bytes_s=1e6))
    assert len(server.asked) == HURRIED.attempts
    assert CONTENT.startswith(part_of(wanted).read_bytes())
    assert part_of(wanted).stat().st_size >= 3000


def test_without_a_network_it_says_what_to_do(tmp_path: Path) -> None:
    nowhere = Download("http://127.0.0.1:9/model.zip", tmp_path / "model.zip", 10, "0" * 32)
    with pytest.raises(
        DownloadError, match=r"127.0.0.1:9 can't be reached .* is there a network\? If not, download http"
    ):
        download(nowhere, lambda *_: None, HURRIED)


@pytest.mark.parametrize("address", ["nonsense", "file:///etc", "http://[::1", "http://", "http://a:b"])
def test_what_is_no_address_is_told_at_once(wanted: Download, server: Server, address: str) -> None:
    with pytest.raises(DownloadError, match="is no address of a server; give one such as https"):
        bring(replace(wanted, url=f"{address}/model.zip"))
    assert server.asked == []


@pytest.mark.parametrize("status", [403, 404])
def test_a_refusal_is_believed(wanted: Download, server: Server, status: int) -> None:
    server.status = [status]
    with pytest.raises(DownloadError, match=f"answered {status}"):
        bring(wanted)
    assert len(server.asked) == 1


def test_a_file_of_another_length_is_refused_before_it_comes(wanted: Download, server: Server) -> None:
    server.content = b"<html>log in</html>"
    with pytest.raises(DownloadError, match=r"offers 19 bytes .* publisher states 300000; is there a log-in page"):
        bring(wanted)
    assert left(wanted) == set()


def test_a_file_that_never_ends_is_refused(wanted: Download, server: Server) -> None:
    server.content = CONTENT * 2
    server.chunked = True
    with pytest.raises(DownloadError, match="offers more"):
        bring(wanted)
    assert left(wanted) == set()


def test_a_file_with_another_checksum_is_removed(wanted: Download, server: Server) -> None:
    server.content = CONTENT[:-1] + b"!" if CONTENT[-1:] != b"!" else CONTENT[:-1] + b"?"
    with pytest.raises(DownloadError, match=r"not the publisher's file \(checksum\); it was removed"):
        bring(wanted)
    assert left(wanted) == set()


def test_a_damaged_file_that_is_here_is_brought_anew(wanted: Download, server: Server) -> None:
    bring(wanted)
    wanted.target.write_bytes(CONTENT[:1000])
    bring(wanted)
    assert wanted.target.read_bytes() == CONTENT
    assert len(server.asked) == 2


def test_a_disk_without_room_is_told_before_anything_comes(wanted: Download, server: Server) -> None:
    with pytest.raises(DownloadError, match="make room"):
        bring(replace(wanted, room=10**18))
    assert server.asked == []


def test_a_disk_that_fills_keeps_what_came(wanted: Download, server: Server, tiny_disk: Path) -> None:
    server.content = CONTENT[:40_000]
    server.pause_s = 0.01

    def fill(here: int, _: int) -> None:
        if here and not (tiny_disk / "other").exists():
            (tiny_disk / "other").write_bytes(bytes(room(tiny_disk) - 4096))

    with pytest.raises(DownloadError, match="is full; make room there"):
        download(replace(wanted, target=tiny_disk / "model.zip", bytes=40_000), fill, HURRIED)
    kept = (tiny_disk / "model.zip.part").read_bytes()
    assert 0 < len(kept) < 40_000
    assert CONTENT.startswith(kept)


def test_two_at_once_do_not_mix(wanted: Download, server: Server) -> None:
    wanted.target.parent.mkdir()
    with FileLock(f"{wanted.target}.lock"), pytest.raises(DownloadError, match="another process"):
        bring(wanted)
    assert server.asked == []
