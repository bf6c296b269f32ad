"""Dates counted from another: from the document's date, or from what the sentence is about."""

from __future__ import annotations

from datetime import datetime, timedelta

from osint.extract.dates import period
from osint.extract.dates.durations import Duration, duration_value
from osint.extract.dates.period import Period
from osint.extract.dates.spec import Context, Kind, Resolved, Spec, of_period, unresolved
from osint.language.grain import Grain
from osint.support.frozen import dataclass, replace

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


def anchored(when: datetime, grain: Grain) -> Resolved | None:
    """The unit of that grain which holds an instant."""
    try:
        found = period.containing(when, grain)
    except (ValueError, OverflowError):
        return None
    return of_period(found, kind="TIME" if grain < Grain.PART else "DATE")


def _day_of(context: Context) -> Period | None:
    """What days are counted from: a year or a month named since the last day is no day."""
    about = context.about
    if about is None or about.grain <= Grain.DAY or context.day is None:
        return about
    return context.day


@dataclass(frozen=True, slots=True)
class DayOffset:
    """Today, yesterday, the day after tomorrow: days from the document's date."""

    days: int

    def resolve(self, context: Context) -> Resolved | None:
        """The day; nothing places it without a document date."""
        if context.published is None:
            return unknown(Grain.DAY)
        try:
            return anchored(context.published + timedelta(days=self.days), Grain.DAY)
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
        return anchored(moved, self.grain)

    def _weekend(self, today: datetime) -> Period:
        shift = self.shift
        if shift == -1 and today.weekday() >= 5:
            shift = -1
        return period.weekend((today + timedelta(weeks=shift)).date())


@dataclass(frozen=True, slots=True)
class SoFar:
    """ "Earlier this year" (sign -1), "later this week": the unit, bounded by the document's day."""

    unit: Spec
    sign: int

    def resolve(self, context: Context) -> Resolved | None:
        """The unit's value, with the bounds of the part before or after the document's instant."""
        found = self.unit.resolve(context)
        now = context.published
        if found is None or now is None or found.earliest is None or found.latest is None:
            return found
        if not found.earliest <= now <= found.latest:
            return found
        if self.sign < 0:
            return replace(found, latest=max(now, found.earliest))
        return replace(found, earliest=now)


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
        if self.same and self.grain is Grain.DAY:
            about = _day_of(context)
        if self.grain is Grain.WEEKEND and not self.same:
            about = None
        if (
            about is not None
            and about.grain <= self.grain
            and (self.same or context.about_explicit)
        ):
            return anchored(about.start, self.grain)
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
        if self._of_figures(context) and context.quarter is not None:
            return anchored(period.add(context.quarter.start, -1, Grain.YEAR), Grain.QUARTER)
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

    def _of_figures(self, context: Context) -> bool:
        """Whether it is "a year ago" in a report of figures of a quarter: that quarter a year before."""
        plain = self.count == 1 and self.grain is Grain.YEAR and self.sign < 0
        return plain and self.anchor is None and context.quarter is not None and context.compared()

    def _vague(self) -> Resolved:
        if self.anchor is not None:
            return unknown(self.grain)
        if self.narrative:
            return unresolved(duration_value(None, self.grain), "DURATION")
        return unresolved("PAST_REF" if self.sign < 0 else "FUTURE_REF")

    def _start(self, context: Context) -> tuple[datetime | None, Grain]:
        grain = self.grain
        if grain is Grain.HALF:
            grain = Grain.MONTH
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
        about_period = context.about if self.grain > Grain.DAY else _day_of(context)
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
class SpanFrom:
    """A length of time that begins on a date: "for ten days from 18 December"."""

    count: float | None
    grain: Grain
    begins: Spec

    def resolve(self, context: Context) -> Resolved | None:
        """The duration, from its first day to its last."""
        value = duration_value(self.count, self.grain)
        first = self.begins.resolve(context)
        if first is None or first.earliest is None or self.count is None:
            return Resolved("DURATION", value)
        last = period.add(first.earliest, self.count, self.grain) - timedelta(seconds=1)
        return Resolved("DURATION", value, first.earliest, last)


@dataclass(frozen=True, slots=True)
class FirstUnits(Duration):
    """ "The first two weeks": of what, another expression may tell."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Now, recently, the past, the future: TIMEX3's PRESENT_REF, PAST_REF, FUTURE_REF."""

    value: str

    def resolve(self, context: Context) -> Resolved | None:
        """The reference; the present is the document's instant."""
        if self.value == "PRESENT_REF" and context.published is not None:
            return Resolved("DATE", self.value, context.published, context.published)
        return unresolved(self.value)
