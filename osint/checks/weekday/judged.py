"""Whether a day falls on the weekday that it is given."""

from __future__ import annotations

from datetime import date

from osint.checks.weekday import either_order
from osint.extract.dates.calendar_dates import day_words
from osint.extract.dates.missing_year import WINDOW, fitting
from osint.language.en.calendar import DAY_NAMES, MONTH_NAMES
from osint.model import Verdict
from osint.model.gaps import PUBLICATION
from osint.support.frozen import dataclass

_LAST_JULIAN = date(1918, 2, 14)
_FIRST_GREGORIAN, _GREGORIAN_IN_BRITAIN = date(1582, 10, 15), date(1752, 9, 14)


@dataclass(frozen=True, slots=True)
class StatedDay:
    """A day and the weekday it is given: `year` as written, None when left out.

    `years` are the ones to be tried then, the likeliest first; `likeliest` is None where
    nothing makes one of them likelier than the others.
    """

    month: int
    day: int
    weekday: int
    year: int | None = None
    years: tuple[int, ...] = ()
    likeliest: int | None = None
    closest: int | None = None  # the year a few weeks from publication, whatever the tense
    other: date | None = None  # the day that its figures name in the other order
    counted: date | None = None  # the day that "the last Sunday of April 2019" beside it names
    old_style: bool = False  # whether the text says which calendar is meant


def with_year(stated: StatedDay) -> tuple[Verdict, str]:
    """Whether a day of a year falls on its weekday, by the calendars that may be meant."""
    assert stated.year is not None
    when = date(stated.year, stated.month, stated.day)
    said, real = DAY_NAMES[stated.weekday], DAY_NAMES[when.weekday()]
    is_julian = when < _LAST_JULIAN and _julian_weekday(when) == stated.weekday
    shown = f"{MONTH_NAMES[stated.month]} {stated.day}, {stated.year}"
    if stated.counted not in (None, when):
        return "inconsistent", f"It falls on {day_words(stated.counted)}, not on {shown}."
    if when < _FIRST_GREGORIAN and not is_julian:
        only = f"{shown} falls on a {DAY_NAMES[_julian_weekday(when)]} in the Julian calendar of its time"
        if when.weekday() == stated.weekday:
            return "doubtful", f"{only}; on a {said} only in the Gregorian one, reckoned back."
        return "inconsistent", f"{only}, not a {said}."
    if is_julian and (when < _GREGORIAN_IN_BRITAIN or stated.old_style):
        return "consistent", f"{shown} falls on a {said} in the old (Julian) calendar."
    if when.weekday() == stated.weekday:
        return "consistent", f"{shown} falls on a {real}."
    if is_julian:
        return "doubtful", f"{shown} falls on a {said} only in the old (Julian) calendar."
    other = stated.other and either_order.in_other_order(stated.other, stated.weekday)
    if other:
        return "doubtful", f"{shown} falls on a {real}; {other}."
    return "inconsistent", f"{shown} falls on a {real}, not a {said}."


def _julian_weekday(written: date) -> int:
    """The weekday of the Julian date with these figures (Meeus, Astronomical Algorithms, ch. 7)."""
    year, month = (
        (written.year - 1, written.month + 12)
        if written.month < 3
        else (written.year, written.month)
    )
    number = int(365.25 * (year + 4716)) + int(30.6001 * (month + 1)) + written.day - 1524
    return number % 7


def without_year(stated: StatedDay) -> tuple[Verdict, str]:
    """Whether it does in a year that may be meant."""
    said, shown = DAY_NAMES[stated.weekday], f"{MONTH_NAMES[stated.month]} {stated.day}"
    fits = fitting(stated.month, stated.day, stated.weekday, stated.years)
    if stated.closest in fits and stated.closest != stated.likeliest:
        return "consistent", f"{shown}, {stated.closest} falls on a {said}."
    if stated.likeliest in fits:
        return "consistent", f"{shown}, {stated.likeliest} falls on a {said}."
    if fits and stated.years == tuple(WINDOW):  # some year fits any weekday: that proves nothing
        missing = f"the date names no year and the text no {PUBLICATION}"
        return "unresolved", f"{shown} falls on a {said} in {_listed(fits)}, but {missing}."
    if fits and stated.likeliest is None:
        return (
            "consistent",
            f"{shown} falls on a {said} in {_listed(fits)}; the date names no year.",
        )
    real = _real(stated)
    if fits:
        why = f"{shown} {real}; it falls on a {said} in {_listed(fits)}"
        if stated.closest is None:
            return "unresolved", f"{why}, and another year may be meant."
        return "doubtful", f"{why}."
    reach = range(min(stated.years) - 8, max(stated.years) + 9)
    others = fitting(stated.month, stated.day, stated.weekday, reach)
    elsewhere = f"; it falls on a {said} in {_listed(others)}" if others else ""
    return "inconsistent", f"{shown} {real}, not on a {said}{elsewhere}."


def _real(stated: StatedDay) -> str:
    year = stated.likeliest if stated.likeliest is not None else stated.years[0]
    if not fitting(stated.month, stated.day, None, (year,)):
        return f"does not exist in {year}"
    return f"falls on a {DAY_NAMES[date(year, stated.month, stated.day).weekday()]} in {year}"


def _listed(years: list[int]) -> str:
    shown = [str(year) for year in years[:6]]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"
