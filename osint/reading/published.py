"""The date a document was published, as given by a user, a page or a record."""

from __future__ import annotations

import re
from datetime import date, datetime

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def parse_published(value: str) -> date | datetime | None:
    """A date or instant in ISO 8601; None when it is not one.

    A bare day gives a `date`; anything with a time gives a `datetime`, with its zone if stated.
    """
    value = value.strip()
    try:
        if _DAY.fullmatch(value):
            return date.fromisoformat(value)
        return datetime.fromisoformat(value)
    except ValueError:
        return None
