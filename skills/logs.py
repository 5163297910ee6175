"""Structured logs on stderr. What shoppers say, and who they are, is never logged."""

from __future__ import annotations

import logging
import sys

import structlog
from structlog.typing import EventDict, WrappedLogger

from nlu.packs.card_numbers import without_card_numbers


def start_logging(level: str) -> None:
    """Log JSON lines at ``level`` ("debug" to "error") and above."""
    number = logging.getLevelNamesMapping()[level.upper()]
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            no_card_numbers,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


def no_card_numbers(_logger: WrappedLogger, _name: str, event: EventDict) -> EventDict:
    """A last resort: whatever is logged, no card number is."""
    return {name: without_card_numbers(value) if isinstance(value, str) else value for name, value in event.items()}
