"""A clock that is moved by hand."""

from __future__ import annotations

import pytest

from tests.commerce.payments.conftest import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()
