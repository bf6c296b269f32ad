"""What users type as option values and arguments, turned into values."""

from __future__ import annotations

from datetime import date, datetime

from osint.errors import UsageError
from osint.reading.published import parse_published


def published_option(value: str | None) -> date | datetime | None:
    """The value of --published.

    Raises:
        UsageError: it is no date in ISO 8601.
    """
    if not value:
        return None
    if (instant := parse_published(value)) is None:
        raise UsageError(f"--published: {value!r} is no date; write it like 2017-04-21")
    return instant
