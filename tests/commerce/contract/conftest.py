"""The contract's modules tell what failed in them as tests do."""

from __future__ import annotations

from pathlib import Path

import pytest

parts = (path.stem for path in Path(__file__).parent.glob("*.py") if path.stem != "conftest")
pytest.register_assert_rewrite(*(f"tests.commerce.contract.{name}" for name in parts))
