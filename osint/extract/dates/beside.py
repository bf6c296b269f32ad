"""Dates that lie within or beside another: the first week of October, the Friday before Easter."""

from __future__ import annotations

from datetime import datetime, timedelta

from osint.extract.dates import period
from osint.extract.dates.calendar_dates import Day, Month, PartOfYear
from osint.extract.dates.durations import duration_value
from osint.extract.dates.period import Period
from osint.extract.dates.relative import anchored, unknown
from osint.extract.dates.spec import Context, Resolved, Spec, of_period, unresolved
from osint.extract.dates.weekdays import nth_weekday
from osint.language.grain import Grain
from osint.support.frozen import dataclass, replace


@dataclass(frozen=True, slots=True)
class Edge:
    """So many units at the beginning (sign 1) or end (-1) of a period."""

    count: float | None
    grain: Grain
    sign: int
    of: Spec
    vague: bool = False

    def resolve(self, context: Context) -> Resolved | None:
        """The duration, bounded within the period."""
        value = duration_value(None if self.vague else self.count, self.grain)
        whole = self.of.resolve(context)
        if whole is None or whole.about is None or self.count is None:
            return Resolved("DURATION", value)
        second = timedelta(seconds=1)
        start = whole.about.start if self.sign > 0 else whole.about.end + second
        try:
            other = period.add(start, self.sign * self.count, self.grain)
        except (ValueError, OverflowError):
            return Resolved("DURATION", value)
        first, last = sorted((start, other))
        return Resolved("DURATION", value, first, last - second)


@dataclass(frozen=True, slots=True)
class DayBefore:
    """The day before a date: on it begins the night "onto" that date ("Nacht zum 14. März")."""

    date: Spec

    def resolve(self, context: Context) -> Resolved | None:
        """The day; nothing places it where nothing places the date."""
        found = self.date.resolve(context)
        if found is None:
            return unknown(Grain.DAY)
        if found.about is None or found.about.grain is not Grain.DAY:
            return found  # as written: nothing places it, or there is no such day
        before = (found.about.start - timedelta(days=1)).date()
        weekday = None if found.weekday is None else (found.weekday - 1) % 7
        return replace(of_period(period.day(before), weekday=weekday), explicit=found.explicit)


@dataclass(frozen=True, slots=True)
class Nth:
    """The n-th unit or weekday of a period: "first week of October", "last Friday in May"."""

    number: int
    of: Spec
    grain: Grain | None = None
    weekday: int | None = None

    def resolve(self, context: Context) -> Resolved | None:
        """The unit; None when the period has no such unit."""
        whole = self.of.resolve(context)
        if whole is None:
            return None
        if whole.about is None:
            return replace(unknown(self.grain or Grain.DAY), weekday=self.weekday)
        found = self._within(whole.about)
        return replace(found, explicit=whole.explicit) if found else None

    def _within(self, whole: Period) -> Resolved | None:
        if self.weekday is not None:
            when = nth_weekday(whole.start, whole.end, self.weekday, self.number)
            return of_period(period.day(when), weekday=self.weekday) if when else None
        grain = self.grain or Grain.DAY
        if grain is Grain.WEEK or grain is Grain.WEEKEND:
            # a week belongs to the month that holds its Thursday (ISO 8601)
            pivot = 3 if grain is Grain.WEEK else 5
            when = nth_weekday(whole.start, whole.end, pivot, self.number)
            return anchored(datetime.combine(when, datetime.min.time()), grain) if when else None
        try:
            start = whole.start if self.number > 0 else whole.end
            step = self.number - 1 if self.number > 0 else self.number + 1
            when_at = period.add(start, step, grain)
        except (ValueError, OverflowError):
            return None
        inside = whole.start <= when_at <= whole.end
        return anchored(when_at, grain) if inside else None


@dataclass(frozen=True, slots=True)
class NthBeside:
    """The n-th such weekday before (sign -1) or after a date: "the second Sunday after Easter"."""

    number: int
    weekday: int
    sign: int
    date: Spec

    def resolve(self, context: Context) -> Resolved | None:
        """The day; nothing places it where nothing places the date."""
        found = self.date.resolve(context)
        if found is None or found.earliest is None or self.number < 1:
            return unresolved(f"XXXX-WXX-{self.weekday + 1}", weekday=self.weekday)
        ends = found.earliest if self.sign < 0 else found.latest or found.earliest
        gap = (self.sign * (self.weekday - ends.weekday())) % 7 or 7
        days = self.sign * (gap + 7 * (self.number - 1))
        return of_period(period.day((ends + timedelta(days=days)).date()), weekday=self.weekday)


@dataclass(frozen=True, slots=True)
class InYear:
    """A date without a year within a relative year: "in August last year"."""

    date: Spec
    year: Spec

    def resolve(self, context: Context) -> Resolved | None:
        """The date in the year that the other expression names."""
        year = self.year.resolve(context)
        if year is None or year.about is None or year.about.grain is not Grain.YEAR:
            return self.date.resolve(context)
        number = year.about.start.year
        if isinstance(self.date, Day | Month | PartOfYear) and self.date.year is None:
            return replace(self.date, year=number).resolve(context)
        return self.date.resolve(context)


@dataclass(frozen=True, slots=True)
class Holding:
    """The week or other unit that holds a date: "the week of October 6"."""

    grain: Grain
    date: Spec

    def resolve(self, context: Context) -> Resolved | None:
        """The unit about the date."""
        inner = self.date.resolve(context)
        if inner is None or inner.earliest is None:
            return unknown(self.grain)
        return anchored(inner.earliest, self.grain)
