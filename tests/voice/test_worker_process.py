"""Processes that decode and speak, however much else the process that they work for has to do."""

from __future__ import annotations

import resource
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from skills.cli.shop import recorded_shopper
from voice import Speaker, read_frames

if TYPE_CHECKING:
    from collections.abc import Iterator

MANY = 1100
"""More than ``select`` can tell apart."""


@pytest.fixture
def _many_open_files() -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 2 * MANY
    if hard != resource.RLIM_INFINITY and hard < wanted:
        pytest.skip(f"this machine lets a process open {hard} files only")
    resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    try:
        with ExitStack() as files:
            for _ in range(MANY):
                files.enter_context(Path("/dev/null").open("rb"))
            yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@pytest.mark.usefixtures("_many_open_files")
def test_a_shop_with_many_open_files_decodes_and_speaks() -> None:
    assert b"".join(read_frames(recorded_shopper()[0]))
    with Speaker() as speaker:
        assert speaker.synthesize("hello")
