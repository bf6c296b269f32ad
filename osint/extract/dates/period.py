"""Stretches of the proleptic Gregorian calendar: units, how to count them, how TIMEX3 writes them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import lru_cache

from osint.language.grain import Grain
from osint.support.frozen import dataclass, replace


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time, both ends included to the second, and its TIMEX3 value."""

    start: datetime
    end: datetime
    value: str
    grain: Grain


_REMEMBERED = 1024
"""Days, months and years kept in memory: the texts of one time name the same ones again and again."""

_DAY_END = time(23, 59, 59)
_MONTHS_PER = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.HALF: 6, Grain.YEAR: 12}
_YEARS_PER = {Grain.DECADE: 10, Grain.CENTURY: 100, Grain.MILLENNIUM: 1000}
_SECONDS_PER = {Grain.SECOND: 1, Grain.MINUTE: 60, Grain.HOUR: 3600}
LATE_NIGHT_H = 3
"""A night is late from three hours after it begins, at nine."""
SEASONS = ("SP", "SU", "FA", "WI")


def days(first: date, last: date, value: str, grain: Grain) -> Period:
    """From the first second of `first` to the last of `last`."""
    return Period(datetime.combine(first, time.min), datetime.combine(last, _DAY_END), value, grain)


@lru_cache(maxsize=_REMEMBERED)
def day(when: date) -> Period:
    """One calendar day."""
    when = when.date() if isinstance(when, datetime) else when
    return days(when, when, when.isoformat(), Grain.DAY)


def week(when: date) -> Period:
    """The ISO week (Monday first) that holds a day.

    Raises:
        OverflowError: it reaches beyond the year 9999 or before the year 1.
    """
    monday = when - timedelta(days=when.weekday())
    iso = monday.isocalendar()
    return days(monday, monday + timedelta(days=6), f"{iso.year:04}-W{iso.week:02}", Grain.WEEK)


def weekend(when: date) -> Period:
    """Saturday and Sunday of the ISO week that holds a day."""
    monday = when - timedelta(days=when.weekday())
    iso = monday.isocalendar()
    saturday = monday + timedelta(days=5)
    value = f"{iso.year:04}-W{iso.week:02}-WE"
    return days(saturday, saturday + timedelta(days=1), value, Grain.WEEKEND)


def length_of(year_number: int, month_number: int) -> int:
    """How many days a month of the years 1 to 9999 has."""
    if month_number == 12:
        return 31
    first, next_first = (
        date(year_number, number, 1) for number in (month_number, month_number + 1)
    )
    return (next_first - first).days


@lru_cache(maxsize=_REMEMBERED)
def month(year_number: int, month_number: int) -> Period:
    """One month.

    Raises:
        ValueError: no such month, or the year is not in 1..9999.
    """
    first = date(year_number, month_number, 1)
    last = first.replace(day=length_of(year_number, month_number))
    return days(first, last, f"{year_number:04}-{month_number:02}", Grain.MONTH)


def quarter(year_number: int, number: int) -> Period:
    """Quarter 1..4 of a calendar year."""
    last = month(year_number, 3 * number)
    first = date(year_number, 3 * number - 2, 1)
    return days(first, last.end.date(), f"{year_number:04}-Q{number}", Grain.QUARTER)


def half(year_number: int, number: int) -> Period:
    """Half 1 or 2 of a calendar year."""
    last = month(year_number, 6 * number)
    first = date(year_number, 6 * number - 5, 1)
    return days(first, last.end.date(), f"{year_number:04}-H{number}", Grain.HALF)


def season(year_number: int, name: str) -> Period:
    """A meteorological season of the northern hemisphere; winter begins in December of the year."""
    first_month = 3 + 3 * SEASONS.index(name)
    first = date(year_number, first_month, 1)
    if name == "WI":
        last = month(year_number + 1, 2) if year_number < 9999 else month(year_number, 12)
    else:
        last = month(year_number, first_month + 2)
    return days(first, last.end.date(), f"{year_number:04}-{name}", Grain.SEASON)


@lru_cache(maxsize=_REMEMBERED)
def year(number: int) -> Period:
    """One calendar year, 1..9999."""
    return days(date(number, 1, 1), date(number, 12, 31), f"{number:04}", Grain.YEAR)


def years(first: int, count: int) -> Period:
    """A decade, century or millennium: TIMEX3 keeps the leading digits ("199", "19", "1")."""
    digits = {10: 3, 100: 2, 1000: 1}[count]
    grain = {10: Grain.DECADE, 100: Grain.CENTURY, 1000: Grain.MILLENNIUM}[count]
    start = date(max(first, 1), 1, 1)
    return days(start, date(first + count - 1, 12, 31), f"{first:04}"[:digits], grain)


def containing(when: datetime, grain: Grain) -> Period:
    """The unit of that grain which holds an instant.

    Raises:
        ValueError, OverflowError: it reaches beyond the years 1..9999.
    """
    if grain <= Grain.HOUR:
        return _clock_unit(when, grain)
    if grain in _YEARS_PER:
        count = _YEARS_PER[grain]
        return years(when.year // count * count, count)
    makers = {
        Grain.WEEK: lambda: week(when.date()),
        Grain.WEEKEND: lambda: weekend(when.date()),
        Grain.MONTH: lambda: month(when.year, when.month),
        Grain.QUARTER: lambda: quarter(when.year, (when.month + 2) // 3),
        Grain.HALF: lambda: half(when.year, (when.month + 5) // 6),
        Grain.SEASON: lambda: season_of(when.date()),
        Grain.YEAR: lambda: year(when.year),
    }
    return makers.get(grain, lambda: day(when.date()))()


def season_of(when: date) -> Period:
    """The meteorological season that holds a day."""
    start_year = when.year - 1 if when.month < 3 else when.year
    return season(max(start_year, 1), SEASONS[(when.month % 12) // 3 - 1])


def _clock_unit(when: datetime, grain: Grain) -> Period:
    start = when.replace(microsecond=0)
    if grain >= Grain.MINUTE:
        start = start.replace(second=0)
    if grain >= Grain.HOUR:
        start = start.replace(minute=0)
    end = start + timedelta(seconds=_SECONDS_PER[grain] - 1)
    length = {Grain.SECOND: 19, Grain.MINUTE: 16, Grain.HOUR: 13}[grain]
    return Period(start, end, start.isoformat()[:length], grain)


def add(when: datetime, count: float, grain: Grain) -> datetime:
    """`when` moved by so many units; a month's last days are clipped (January 31 + 1 month).

    Raises:
        ValueError, OverflowError: the result lies beyond the years 1..9999.
    """
    if grain in _SECONDS_PER:
        return when + timedelta(seconds=count * _SECONDS_PER[grain])
    if grain in (Grain.DAY, Grain.PART):
        return when + timedelta(days=count)
    if grain in (Grain.WEEK, Grain.WEEKEND):
        return when + timedelta(days=7 * count)
    months = count * (_MONTHS_PER.get(grain) or (3 if grain is Grain.SEASON else 0))
    months = months or count * 12 * _YEARS_PER.get(grain, 1)
    return _add_months(when, round(months))


def _add_months(when: datetime, months: int) -> datetime:
    total = when.year * 12 + when.month - 1 + months
    target_year, target_month = divmod(total, 12)
    last = length_of(target_year, target_month + 1)
    return when.replace(year=target_year, month=target_month + 1, day=min(when.day, last))


def moved(period: Period, count: float, grain: Grain) -> Period:
    """The unit like `period` that lies so many units of `grain` off."""
    return containing(add(period.start, count, grain), max(period.grain, Grain.SECOND))


def third(period: Period, which: str) -> Period:
    """The START, MID or END of a period, as "early", "mid" and "late" divide it; same value.

    Days are divided at noon, months at the 10th and 20th, longer units in thirds.
    """
    if period.grain is Grain.MONTH:
        tenth = period.start.replace(day=11)
        twentieth = period.start.replace(day=21)
    elif period.grain is Grain.WEEK:
        tenth, twentieth = period.start + timedelta(days=2), period.start + timedelta(days=5)
        tenth, twentieth = (tenth + timedelta(days=1), twentieth - timedelta(days=1))
    elif period.value.endswith("TNI"):
        tenth = twentieth = period.start + timedelta(hours=LATE_NIGHT_H)
    elif period.grain <= Grain.DAY:
        tenth = twentieth = period.start + (period.end - period.start) / 2
        tenth = twentieth = (tenth + timedelta(seconds=1)).replace(microsecond=0)
    elif period.grain is Grain.YEAR:
        tenth = period.start.replace(month=4)
        twentieth = period.start.replace(month=9)
    else:
        span = (period.end - period.start).days + 1
        tenth = period.start + timedelta(days=round(span / 3))
        twentieth = period.start + timedelta(days=round(span * 2 / 3))
    second = timedelta(seconds=1)
    if which == "START":
        return replace(period, end=tenth - second)
    if which == "END":
        return replace(period, start=twentieth)
    if tenth == twentieth:
        return period
    return replace(period, start=tenth, end=twentieth - second)
