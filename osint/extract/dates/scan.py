"""One pass over the text: calendar dates, weekdays and the days about the document's date."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from osint.model import DateMention

MONTHS = {
    name: number
    for number, names in enumerate(
        "january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,"
        "september sept sep,october oct,november nov,december dec".split(","),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_MONTH = r"(?P<month>%s)\.?" % "|".join(sorted(MONTHS, key=len, reverse=True))
_DATE = re.compile(
    r"\b(?:(?P<weekday>%s),?\s+)?"
    r"(?:%s\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(?P<year>(?:1[5-9]|20)\d\d)\b)?)"
    % ("|".join(WEEKDAYS), _MONTH),
    re.IGNORECASE,
)
_WORD = re.compile(r"\b(today|yesterday|tomorrow)\b", re.IGNORECASE)
_OFFSETS = {"yesterday": -1, "today": 0, "tomorrow": 1}


def find(
    masked_text: str,
    published: date | datetime | None,
    *,
    date_order: str | None = None,
) -> tuple[DateMention, ...]:
    """The dates of a text, in its order; relative ones are counted from `published`."""
    reference = published.date() if isinstance(published, datetime) else published
    found = [_calendar(match, reference) for match in _DATE.finditer(masked_text)]
    if reference is not None:
        found += [_near(match, reference) for match in _WORD.finditer(masked_text)]
    return tuple(sorted((m for m in found if m), key=lambda mention: mention.start))


def _calendar(match: re.Match[str], reference: date | None) -> DateMention | None:
    year = int(match["year"]) if match["year"] else reference.year if reference else None
    month, day = MONTHS[match["month"].lower()], int(match["day"])
    if year is None:
        return None
    try:
        return _day(match, date(year, month, day))
    except ValueError:
        return None


def _near(match: re.Match[str], reference: date) -> DateMention:
    return _day(match, reference + timedelta(days=_OFFSETS[match[0].lower()]))


def _day(match: re.Match[str], day: date) -> DateMention:
    weekday = match.groupdict().get("weekday")
    return DateMention(
        start=match.start(),
        end=match.end(),
        text=match[0],
        type="DATE",
        value=day.isoformat(),
        earliest=datetime.combine(day, time.min),
        latest=datetime.combine(day, time(23, 59, 59)),
        weekday=WEEKDAYS.index(weekday.lower()) if weekday else None,
    )
