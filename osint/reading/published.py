"""The date a document was published, as given by a user, a page or a record."""

from __future__ import annotations

from datetime import date, datetime

from osint.support.patterns import lazily

_DAY = lazily(r"\d{4}-\d{2}-\d{2}")


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


def published_of_record(
    value: str | None,
) -> tuple[date | datetime | None, tuple[str, ...]]:
    """The publication date of a record, and a warning where it has one that cannot be read.

    A date in another form is left aside, never guessed: the text itself is still worth reading.
    """
    if not value or not value.strip():
        return None, ()
    if (instant := parse_published(value)) is not None:
        return instant, ()
    warning = f"{value[:40]!r} is not a date of publication like 2017-04-21 and was ignored"
    return None, (warning,)
