"""Calendar dates: days, months, years, and what is counted in them, with or without a year."""

from __future__ import annotations

from datetime import date, timedelta

from osint.extract.dates import missing_year, period
from osint.extract.dates.period import Period
from osint.extract.dates.spec import Context, Resolved, Spec, of_period, unresolved
from osint.language.en.calendar import DAY_NAMES, MONTH_NAMES
from osint.language.grain import Grain
from osint.support.frozen import dataclass, replace


def day_words(day: date) -> str:
    """A day as the sentences of findings write it: "March 4, 2025"."""
    return f"{MONTH_NAMES[day.month]} {day.day}, {day.year}"


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a month; `year` None when not said, below 100 when written with two digits."""

    month: int
    day: int
    year: int | None = None
    weekday: int | None = None
    short_year: bool = False
    then: int | None = None  # the weekday of the second of two days ("Saturday and Sunday, May 18")

    def resolve(self, context: Context) -> Resolved | None:
        """The day, or its candidates, or why there is no such day."""
        year = self.year
        if year is not None and self.short_year:
            year = missing_year.two_digits(year, context)
        if not 1 <= self.month <= 12 or self.day < 1:
            return None
        if self.day > _longest(self.month, year):
            return _impossible(self, year)
        if year is not None:
            found = missing_year.real(year, self.month, self.day)
            return None if found is None else self._on(found, explicit=True)
        chosen, years = missing_year.choose(self.month, self.day, self.weekday, context)
        if chosen is not None:
            return self._on(date(chosen, self.month, self.day), explicit=False)
        value = f"XXXX-{self.month:02}-{self.day:02}"
        return unresolved(value, years=years, weekday=self.weekday)

    def _on(self, when: date, *, explicit: bool) -> Resolved:
        note = None
        if self.weekday is not None and when.weekday() != self.weekday:
            note = f"{when.isoformat()} was a {DAY_NAMES[when.weekday()]}"
        return of_period(period.day(when), weekday=self.weekday, note=note, explicit=explicit)


def night_start(first: Day, last: Day) -> Day:
    """The day on which the night between two days begins; where there is no such second day, that
    one, which tells it."""
    return last if last.day > _longest(last.month, last.year) else first


def _longest(month: int, year: int | None) -> int:
    if year is None or not 1 <= year <= 9999:
        return period.length_of(2000, month)
    return period.length_of(year, month)


def _impossible(day: Day, year: int | None) -> Resolved:
    length = _longest(day.month, year)
    where = f" in {year}" if year is not None and day.month == 2 else ""
    most = "at most " if year is None and day.month == 2 else ""
    note = f"no such day: {MONTH_NAMES[day.month]} has {most}{length} days{where}"
    value = f"{year:04}-{day.month:02}-XX" if year else f"XXXX-{day.month:02}-XX"
    return Resolved("DATE", value, weekday=day.weekday, impossible=True, note=note)


@dataclass(frozen=True, slots=True)
class Numeric:
    """Two numbers of which one is the day and one the month, with or without a year.

    `order` is "dmy" where the notation itself decides (points), else None.
    """

    first: int
    second: int
    year: int | None = None
    weekday: int | None = None
    short_year: bool = False
    day_first: bool = False

    def resolve(self, context: Context) -> Resolved | None:
        """The day when figures, weekday, or the document's habit decide; else both readings."""
        if context.year_first and self.short_year and self.year is not None:
            return Day(self.second, self.year, self.first, self.weekday, True).resolve(context)
        month_first = Day(self.first, self.second, self.year, self.weekday, self.short_year)
        day_first = Day(self.second, self.first, self.year, self.weekday, self.short_year)
        readings = [r for r in (month_first, day_first) if _exists(r)]
        if not readings and self.year is not None and not self.short_year:
            readings = [r for r in (month_first, day_first) if _is_slip(r)]
        if len(readings) < 2 or self.first == self.second:
            return readings[0].resolve(context) if readings else None
        both = [r for r in (month_first.resolve(context), day_first.resolve(context)) if r]
        decided = _by_weekday(both, self.weekday)
        if decided is not None:
            return decided
        if self.day_first or context.month_first is False:
            return day_first.resolve(context)
        if context.month_first:
            return month_first.resolve(context)
        return _by_publication(both, context) or _either(both)


def _exists(day: Day) -> bool:
    return 1 <= day.month <= 12 and 1 <= day.day <= _longest(day.month, None)


def _is_slip(day: Day) -> bool:
    """Whether it is written as a day of a month that is too short for it: "30.02.2024"."""
    return 1 <= day.month <= 12 and 1 <= day.day <= 31


def _by_weekday(both: list[Resolved], weekday: int | None) -> Resolved | None:
    if weekday is None:
        return None
    fits = [r for r in both if r.about and r.about.start.weekday() == weekday]
    return fits[0] if len(fits) == 1 else None


def _by_publication(both: list[Resolved], context: Context) -> Resolved | None:
    """A date within three days of the document's own is that one, not one months away."""
    if context.published is None:
        return None
    today = context.published.date()
    near = [r for r in both if r.about and abs((r.about.start.date() - today).days) <= 3]
    return near[0] if len(near) == 1 else None


def _either(both: list[Resolved]) -> Resolved | None:
    known = [r.about for r in both if r.about]
    if not both:
        return None
    note = "day and month could be either way round: " + " or ".join(r.value for r in both)
    years = {p.start.year for p in known}
    value = f"{years.pop():04}-XX-XX" if len(years) == 1 and len(known) == 2 else "XXXX-XX-XX"
    if len(known) < 2:
        return unresolved(value, note=note, weekday=both[0].weekday)
    earliest, latest = min(p.start for p in known), max(p.end for p in known)
    return Resolved("DATE", value, earliest, latest, weekday=both[0].weekday, note=note)


@dataclass(frozen=True, slots=True)
class Month:
    """A month, with or without its year."""

    month: int
    year: int | None = None
    short_year: bool = False

    def resolve(self, context: Context) -> Resolved | None:
        """The month; without a year the nearest one, by tense."""
        if self.year is not None:
            year = missing_year.two_digits(self.year, context) if self.short_year else self.year
            return of_period(period.month(year, self.month), explicit=True)
        about = context.about
        if about is not None and context.about_explicit and about.grain is Grain.YEAR:
            return of_period(period.month(about.start.year, self.month))
        found = near(context, lambda year: period.month(year, self.month))
        return of_period(found) if found else unresolved(f"XXXX-{self.month:02}")


@dataclass(frozen=True, slots=True)
class PartOfYear:
    """A quarter, half or season; `grain` tells which, `number` its place (seasons 1..4 from spring).
    Where a fiscal year begins is left open."""

    grain: Grain
    number: int
    year: int | None = None
    is_fiscal: bool = False
    short_year: bool = False

    def resolve(self, context: Context) -> Resolved | None:
        """The period; without a year the nearest one, by tense."""
        if self.year is not None:
            year = missing_year.two_digits(self.year, context) if self.short_year else self.year
            if self.is_fiscal:
                return unresolved(f"{year:04}-{self.code}")
            return of_period(self.of(year), explicit=True)
        if self.is_fiscal:
            return unresolved(f"XXXX-{self.code}")
        about = context.about
        if about is not None and context.about_explicit and about.grain is Grain.YEAR:
            return of_period(self.of(about.start.year))
        found = near(context, self.of)
        return of_period(found) if found else unresolved(f"XXXX-{self.code}")

    @property
    def code(self) -> str:
        """How TIMEX3 writes it after the year."""
        if self.grain is Grain.SEASON:
            return period.SEASONS[self.number - 1]
        return f"{'Q' if self.grain is Grain.QUARTER else 'H'}{self.number}"

    def of(self, year: int) -> Period:
        """The period in one year."""
        if self.grain is Grain.SEASON:
            return period.season(year, period.SEASONS[self.number - 1])
        return (period.quarter if self.grain is Grain.QUARTER else period.half)(year, self.number)


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """ "The 24th": the nearest such day, by tense; the next one where nothing tells."""

    day: int

    def resolve(self, context: Context) -> Resolved | None:
        """The day, counted from the document's date."""
        if context.published is None:
            return unresolved(f"XXXX-XX-{self.day:02}")
        today = context.published.date()
        back = context.tense() < 0
        for step in range(13):
            total = today.year * 12 + today.month - 1 + (-step if back else step)
            when = missing_year.real(total // 12, total % 12 + 1, self.day)
            if when is not None and (when <= today if back else when >= today):
                return of_period(period.day(when))
        return None


CLOSE_DAYS = 75
"""A month or season so near is the one meant, whatever the tense of the sentence."""


def near(context: Context, of_year: object) -> Period | None:
    """The occurrence of a yearly period that a text means by its tense: past, next or nearest."""
    if context.published is None or not callable(of_year):
        return None
    if not 4 <= context.published.year <= 9995:
        return None
    today = context.published
    years = range(max(2, today.year - 2), min(9998, today.year + 2) + 1)
    each: list[Period] = [of_year(year) for year in years]
    now = [p for p in each if p.start <= today <= p.end]
    before = [p for p in each if p.end < today]
    after = [p for p in each if p.start > today]
    if now:
        return now[0]
    past, future = (today - before[-1].end).days, (after[0].start - today).days
    direction = context.direction()
    if not direction and context.whole and not context.nearest:
        direction = 0 if past <= missing_year.LAST_WEEKS_DAYS else 1
    elif not direction and min(past, future) > CLOSE_DAYS:
        direction = context.tense()
    if direction:
        return before[-1] if direction < 0 else after[0]
    return before[-1] if past <= future else after[0]


@dataclass(frozen=True, slots=True)
class Year:
    """A year as written; `era` "bc" counts backwards. When a fiscal year begins is left open."""

    year: int
    before_christ: bool = False
    short_year: bool = False
    is_fiscal: bool = False

    def resolve(self, context: Context) -> Resolved | None:
        """The year; years before Christ have a value but no bounds."""
        if self.before_christ:
            return unresolved(f"BC{self.year:04}")
        year = missing_year.two_digits(self.year, context) if self.short_year else self.year
        if not 1 <= year <= 9999:
            return None
        if self.is_fiscal:
            return unresolved(f"{year:04}")
        return of_period(period.year(year), explicit=True)


@dataclass(frozen=True, slots=True)
class Years:
    """A decade or century by its first year; two-digit decades mean the last century's or ours."""

    first: int
    count: int

    def resolve(self, context: Context) -> Resolved | None:
        """The decade or century."""
        first = self.first
        if first < 100 and self.count == 10:
            latest = context.published.year if context.published else 2019
            first = latest - (latest - first) % 100
        if first + self.count > 9999:
            return None
        return of_period(period.years(first, self.count), explicit=True)


@dataclass(frozen=True, slots=True)
class HalfOf:
    """The first or second half of a month, decade or century: its value, narrower bounds."""

    whole: Spec
    number: int

    def resolve(self, context: Context) -> Resolved | None:
        """The days up to the middle (the 15th of a month), or from it on."""
        found = self.whole.resolve(context)
        if found is None or found.about is None:
            return found
        if found.about.grain is Grain.MONTH:
            middle = found.about.start.replace(day=16)
        else:
            years = found.about.end.year + 1 - found.about.start.year
            middle = found.about.start.replace(year=found.about.start.year + years // 2)
        if self.number == 1:
            return replace(found, latest=middle - timedelta(seconds=1))
        return replace(found, earliest=middle)


@dataclass(frozen=True, slots=True)
class Part:
    """The beginning, middle or end of a date: same value, narrower bounds."""

    whole: Spec
    which: str
    until: str | None = None  # "mid- and late April": to the end of this part

    def resolve(self, context: Context) -> Resolved | None:
        """The third of the period that the word means."""
        found = self.whole.resolve(context)
        if found is None or found.about is None or found.earliest is None:
            return found
        part = period.third(found.about, self.which)
        end = period.third(found.about, self.until).end if self.until else part.end
        return Resolved(
            found.type,
            found.value,
            part.start,
            max(part.end, end),
            weekday=found.weekday,
            note=found.note,
            about=found.about,
            explicit=found.explicit,
        )
