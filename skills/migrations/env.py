"""Alembic's entry: see ``commerce.migration``."""

from commerce.migration import run_environment

run_environment()
