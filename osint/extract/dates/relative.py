"""Dates counted from another: from the document's date, or from what the sentence is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from osint.extract.dates import period
from osint.extract.dates.calendar_dates import Day, Month, PartOfYear
from osint.extract.dates.durations import Duration, duration_value
from osint.extract.dates.period import Period
from osint.extract.dates.spec import Context, Kind, Resolved, Spec, of_period, unresolved
from osint.extract.dates.weekdays import nth_weekday
from osint.language.grain import Grain
from osint.support.frozen import dataclass

_UNKNOWN = {
    Grain.WEEK: "XXXX-WXX",
    Grain.WEEKEND: "XXXX-WXX-WE",
    Grain.MONTH: "XXXX-XX",
    Grain.QUARTER: "XXXX-QX",
    Grain.HALF: "XXXX-HX",
    Grain.SEASON: "XXXX-XX",
    Grain.YEAR: "XXXX",
    Grain.DECADE: "XXX",
    Grain.CENTURY: "XX",
    Grain.MILLENNIUM: "X",
}


_FINER = {Grain.WEEK: Grain.DAY, Grain.MONTH: Grain.DAY, Grain.YEAR: Grain.MONTH}
"""The bounds of "three weeks ago" are the day so counted, of "two years ago" the month."""


def unknown(grain: Grain) -> Resolved:
    """A date of that grain which nothing places."""
    return unresolved(_UNKNOWN.get(grain, "XXXX-XX-XX"), "TIME" if grain < Grain.DAY else "DATE")


def _anchored(when: datetime, grain: Grain) -> Resolved | None:
    try:
        found = period.containing(when, grain)
    except (ValueError, OverflowError):
        return None
    return of_period(found, kind="TIME" if grain < Grain.PART else "DATE")


@dataclass(frozen=True, slots=True)
class DayOffset:
    """Today, yesterday, the day after tomorrow: days from the document's date."""

    days: int

    def resolve(self, context: Context) -> Resolved | None:
        """The day; nothing places it without a document date."""
        if context.published is None:
            return unknown(Grain.DAY)
        try:
            return _anchored(context.published + timedelta(days=self.days), Grain.DAY)
        except OverflowError:
            return None


@dataclass(frozen=True, slots=True)
class Unit:
    """This, last or next week, month, year ...: whole calendar units from the document's date."""

    grain: Grain
    shift: int

    def resolve(self, context: Context) -> Resolved | None:
        """The calendar unit."""
        if context.published is None:
            return unknown(self.grain)
        try:
            if self.grain is Grain.WEEKEND:
                return of_period(self._weekend(context.published))
            moved = period.add(context.published.replace(day=1), self.shift, self.grain)
            if self.grain <= Grain.WEEK:
                moved = period.add(context.published, self.shift, self.grain)
        except (ValueError, OverflowError):
            return None
        return _anchored(moved, self.grain)

    def _weekend(self, today: datetime) -> Period:
        shift = self.shift
        if shift == -1 and today.weekday() >= 5:
            shift = -1
        return period.weekend((today + timedelta(weeks=shift)).date())


@dataclass(frozen=True, slots=True)
class TheUnit:
    """ "The quarter", "that day": the unit the sentence is about, else the document's.

    A quarter or weekend goes by tense: figures of "the quarter" are of the last one that ended.
    """

    grain: Grain
    same: bool = False

    def resolve(self, context: Context) -> Resolved | None:
        """The unit that holds what the sentence is about."""
        about = context.about
        if self.grain is Grain.WEEKEND and not self.same:
            about = None
        if (
            about is not None
            and about.grain <= self.grain
            and (self.same or context.about_explicit)
        ):
            return _anchored(about.start, self.grain)
        if self.grain is Grain.QUARTER and about is not None and about.grain is Grain.QUARTER:
            return of_period(about)
        if context.published is None:
            return unknown(self.grain)
        if self.grain is Grain.QUARTER and context.tense() <= 0 and not self.same:
            return Unit(self.grain, -1).resolve(context)
        if self.grain is Grain.WEEKEND and context.published.weekday() < 5:
            return Unit(self.grain, 0 if context.tense() > 0 else -1).resolve(context)
        return Unit(self.grain, 0).resolve(context)


@dataclass(frozen=True, slots=True)
class Counted:
    """So many units before or after an anchor: "three days ago", "a year earlier".

    `count` is signed; None is a number not said ("several years ago"). `anchor` None counts from
    the document's date, or from what the sentence is about when `narrative`.
    """

    count: float | None
    grain: Grain
    sign: int
    anchor: Spec | None = None
    narrative: bool = False
    vague: bool = False
    whole: bool = False  # "the previous year" is all of it, "a year ago" a time in it

    def resolve(self, context: Context) -> Resolved | None:
        """The unit that lies so far off; the bounds are those of one unit of the count."""
        if self.count is None or self.vague:
            return self._vague()
        start, grain = self._start(context)
        if start is None:
            return unknown(self.grain)
        try:
            when = period.add(start, self.sign * self.count, self.grain)
            found = period.containing(when, grain)
        except (ValueError, OverflowError):
            return None
        kind: Kind = "TIME" if grain < Grain.PART else "DATE"
        exact = period.containing(when, _FINER.get(grain, grain))
        told = self.whole or (self.narrative and context.about is not None)
        if told or exact.start < found.start:
            return of_period(found, kind=kind)
        return replace(of_period(found, kind=kind), earliest=exact.start, latest=exact.end)

    def _vague(self) -> Resolved:
        if self.anchor is not None:
            return unknown(self.grain)
        if self.narrative:
            return unresolved(duration_value(None, self.grain), "DURATION")
        return unresolved("PAST_REF" if self.sign < 0 else "FUTURE_REF")

    def _start(self, context: Context) -> tuple[datetime | None, Grain]:
        grain = self.grain
        if grain < Grain.DAY:
            grain = min(grain, Grain.MINUTE)
        elif self.count is not None and self.count != int(self.count):
            grain = Grain(max(1, {Grain.YEAR: Grain.MONTH}.get(grain, grain - 1)))
        if self.anchor is not None:
            found = self.anchor.resolve(context)
            if found is None or found.earliest is None:
                return None, grain
            about = found.about.grain if found.about else grain
            return found.earliest, min(grain, about)
        about_period = context.about
        if self.narrative and about_period is not None:
            finer = min(grain, about_period.grain) if grain >= Grain.MONTH else grain
            keep = about_period.grain is Grain.QUARTER  # "from a year earlier" in earnings
            return about_period.start, finer if keep else grain
        return context.published, grain


_COUNTED_WHOLE = (Grain.QUARTER,)
"""Units that are counted from calendar bounds: "the last two quarters"."""


@dataclass(frozen=True, slots=True)
class Since:
    """The last or next so many units: a duration whose bounds are known ("the past two years")."""

    count: float | None
    grain: Grain
    sign: int
    vague: bool = False
    at_once: bool = False  # "within": it begins now, not tomorrow

    def resolve(self, context: Context) -> Resolved | None:
        """The duration, from or up to the document's date."""
        value = duration_value(None if self.vague else self.count, self.grain)
        if context.published is None or self.count is None:
            return Resolved("DURATION", value)
        try:
            other = period.add(context.published, self.sign * self.count, self.grain)
        except (ValueError, OverflowError):
            return None
        if (context.whole or self.grain in _COUNTED_WHOLE) and not self.at_once:
            return self._aligned(context.published, value)
        first, last = sorted((context.published, other))
        if self.grain >= Grain.DAY and not self.at_once:
            step = timedelta(days=1) if self.sign > 0 else timedelta()
            first = (first + step).replace(hour=0, minute=0, second=0, microsecond=0)
        return Resolved("DURATION", value, first, last)

    def _aligned(self, now: datetime, value: str) -> Resolved | None:
        """Whole calendar units, those before or after the current one; so words typed alone are
        read too."""
        second = timedelta(seconds=1)
        unit = period.containing(now, self.grain)
        start = unit.start if self.sign < 0 else unit.end + second
        try:
            other = period.add(start, self.sign * (self.count or 0), self.grain)
        except (ValueError, OverflowError):
            return None
        first, last = sorted((start, other))
        return Resolved("DURATION", value, first, last - second)


@dataclass(frozen=True, slots=True)
class FirstUnits(Duration):
    """ "The first two weeks": of what, another expression may tell."""


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
            return unknown(self.grain or Grain.DAY)
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
            return _anchored(datetime.combine(when, datetime.min.time()), grain) if when else None
        try:
            start = whole.start if self.number > 0 else whole.end
            step = self.number - 1 if self.number > 0 else self.number + 1
            when_at = period.add(start, step, grain)
        except (ValueError, OverflowError):
            return None
        inside = whole.start <= when_at <= whole.end
        return _anchored(when_at, grain) if inside else None


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
        return _anchored(inner.earliest, self.grain)


@dataclass(frozen=True, slots=True)
class Reference:
    """Now, recently, the past, the future: TIMEX3's PRESENT_REF, PAST_REF, FUTURE_REF."""

    value: str

    def resolve(self, context: Context) -> Resolved | None:
        """The reference; the present is the document's instant."""
        if self.value == "PRESENT_REF" and context.published is not None:
            return Resolved("DATE", self.value, context.published, context.published)
        return unresolved(self.value)
