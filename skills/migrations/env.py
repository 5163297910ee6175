"""Alembic's entry: see ``commerce.storage.migration``."""

from commerce.storage.migration import run_environment

run_environment()
