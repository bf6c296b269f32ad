"""Dates of calendars that are not the Gregorian one: recognised, and converted where a rule tells
the day, as in the Persian calendar; the days of the Islamic one are announced."""

from __future__ import annotations

from datetime import date

from osint.extract.dates.calendar_dates import Day
from osint.extract.dates.spec import Context, Resolved, Spec, unresolved
from osint.support.frozen import dataclass

PERSIAN = "Persian"


@dataclass(frozen=True, slots=True)
class OtherCalendar:
    """A date of a calendar that is not the Gregorian one: recognised, not converted."""

    name: str

    def resolve(self, context: Context) -> Resolved | None:
        """A date without bounds, with a note that says which calendar it is of."""
        del context
        note = f"a date of the {self.name} calendar, not converted"
        return unresolved("XXXX-XX-XX", note=note)


@dataclass(frozen=True, slots=True)
class CenturyBefore:
    """A century before Christ, by its number: the fourth is TIMEX3 "BC03"."""

    number: int

    def resolve(self, context: Context) -> Resolved | None:
        """A date without bounds: Python's calendar begins with the year 1."""
        del context
        return unresolved(f"BC{self.number - 1:02}")


def dated(calendar: str, year: int, month: int, day: int, weekday: int | None = None) -> Spec:
    """A day of a calendar: the Gregorian day where it can be told, 0 for what is not said."""
    when = _gregorian(year, month, day) if calendar == PERSIAN else None
    if when is None:
        return OtherCalendar(calendar)
    return Day(when.month, when.day, when.year, weekday)


def _gregorian(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of one of the Persian calendar; None where there is none."""
    from persiantools.jdatetime import JalaliDate

    try:
        return JalaliDate(year, month, day).to_gregorian()  # type: ignore[no-untyped-call]
    except ValueError:
        return None
