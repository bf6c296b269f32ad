"""How days, parts of days, times and years are put together: the rules that join them."""

from __future__ import annotations

from typing import Any

from osint.extract.dates.calendar_dates import Day, Month, Part, PartOfYear, Year, Years
from osint.extract.dates.grammar import Found, Rule, rule
from osint.extract.dates.ranges import Range
from osint.extract.dates.relative import Counted, DayOffset, InYear, TheUnit, Unit
from osint.extract.dates.times import At, Clock, DayPart
from osint.extract.dates.weekdays import IsoWeek, Weekday
from osint.language.grain import Grain

_DATES = (Day, Month, PartOfYear)


def _in_year(found: Found) -> Any:
    date, year = found.value("date"), found.value("year")
    relative = isinstance(year, Unit | TheUnit | Counted) and year.grain is Grain.YEAR
    if not relative or not isinstance(date, _DATES) or date.year is not None:
        return None
    return InYear(date, year)


def _part_of_day(found: Found) -> DayPart:
    return DayPart(found.value("p"), found.value("date"))


def _this_part(found: Found) -> DayPart:
    return DayPart(found.value("p"), DayOffset(found.value("s")))


def _last_night(found: Found) -> DayPart:
    return DayPart(found.value("p"), DayOffset(-1))


def _may_be_a_day(date: Any) -> bool:
    """Whether a time of day can be on it: not on a month, nor on a week as a whole."""
    if isinstance(date, Month | PartOfYear | Year | Years | Part):
        return False
    if isinstance(date, IsoWeek):
        return date.day is not None
    if isinstance(date, Unit | TheUnit | Counted):
        return date.grain <= Grain.DAY
    return True


def at(found: Found) -> Any:
    """A time of day joined to a date or to a part of one."""
    date, clock = found.value("date"), found.value("t")
    if isinstance(clock, int):
        clock = Clock(clock, loose=True)
    if not isinstance(clock, Clock):
        return None
    if isinstance(date, DayPart):
        clock = clock.afternoon() if date.part in ("AF", "EV", "NI") and clock.hour < 12 else clock
        date = date.date
    if not _may_be_a_day(date):
        return None
    return clock if date is None else At(date, clock)


def _part_clock(found: Found) -> Any:
    """ "In the morning at 7": the part tells which half of the day."""
    clock = found.value("t")
    clock = clock if isinstance(clock, Clock) else Clock(clock, loose=True)
    return clock.afternoon() if found.value("pp") in ("AF", "EV", "NI") and clock.loose else clock


def _range_at(found: Found) -> Any:
    span, date = found.value("span"), found.value("date")
    if not isinstance(span, Range) or not isinstance(span.first, Clock):
        return None
    if not isinstance(span.last, Clock):
        return None
    if isinstance(date, DayPart):
        if date.part in ("AF", "EV", "NI"):
            span = Range(span.first.afternoon(), span.last.afternoon())
        date = date.date
    if date is None or not _may_be_a_day(date):
        return None
    return Range(At(date, span.first), At(date, span.last))  # type: ignore[arg-type]


def _part_beyond(found: Found) -> DayPart:
    """ "The night before": of the day before what the sentence is about."""
    return DayPart(found.value("p"), Counted(1, Grain.DAY, found.value("s"), narrative=True))


def _overnight(found: Found) -> DayPart | None:
    """ "Overnight" in the news is the night before."""
    word = found.one("p")
    if word is None or word.text.lower() != "overnight":
        return None
    return DayPart("NI", DayOffset(-1))


def _night_between(found: Found) -> DayPart | None:
    """ "The night of 13 to 14 March": the one that begins on the first day."""
    span = found.value("span")
    if found.value("p") != "NI" or not isinstance(span, Range):
        return None
    first, last = span.first, span.last
    if not isinstance(first, Day) or not isinstance(last, Day):
        return None
    follows = last.day == first.day + 1 or (last.day == 1 and first.day >= 28)
    return DayPart("NI", first) if follows else None


def _night_of_days(found: Found) -> DayPart | None:
    """ "В ночь с 13 на 14 марта", "у ніч на 14 березня"."""
    year = found.value("year")
    last = found.value("last")
    if found.value("p") != "NI" or last != found.value("day") + 1:
        return None
    return DayPart("NI", Day(found.value("month"), found.value("day"), year))


def _part_in_week(found: Found) -> DayPart | None:
    """ "Wednesday evening next week"."""
    part, unit = found.value("part"), found.value("date")
    if not isinstance(part, DayPart) or not isinstance(part.date, Weekday):
        return None
    if not isinstance(unit, Unit) or unit.grain is not Grain.WEEK:
        return None
    return DayPart(part.part, Weekday(part.date.weekday, week=unit.shift))


RULES: tuple[Rule, ...] = (
    rule(r"(?P<year>1)s(?P<date>1)", "1", _in_year, "1s"),
    rule(r"(?P<date>1),?(?:o|i)?(?P<year>1)", "1", _in_year, "1"),
    rule(r"(?P<s>c)m?(?P<p>P)", "3", _this_part, "cP"),
    rule(r"(?P<s>l)(?P<p>P)", "3", _last_night, "lP"),
    rule(r"(?P<date>1)s?m?(?:id?)?(?P<p>P)", "3", _part_of_day, "1P"),
    rule(r"d(?P<p>P)(?P<s>[EL])", "3", _part_beyond, "P"),
    rule(r"(?P<p>P)[oikfb]*d?(?P<span>5)", "3", _night_between, "5P"),
    rule(r"(?P<p>P)[oik]*d?(?P<date>1)", "3", _part_of_day, "1P"),
    rule(r"(?P<part>3),?(?P<date>1)", "3", _part_in_week, "31"),
    rule(r"(?P<date>[13])m?,?[k4~yi]*(?P<t>2)", "3", at, "2"),
    rule(r"(?P<t>2),?[ok]*d?(?P<date>[13])", "3", at, "2"),
    rule(r"(?P<date>3)[k4]+(?P<t>[DN])", "3", at, "3"),
    rule(r"(?P<date>1)k(?P<t>[DN])(?=$|z|,|\.$)", "3", at, "1k"),
    rule(r"(?P<span>5),?[ok]*d?(?P<date>[13])", "5", _range_at, "5"),
    rule(r"(?P<date>[13]),?[kf]*(?P<span>5)", "5", _range_at, "5"),
    rule(r"i?d?m?(?P<pp>P),?k?(?P<t>2)", "2", _part_clock, "P2"),
    rule(r"id(?P<pp>P)k(?P<t>[DN])", "2", _part_clock, "P"),
    rule(r"(?P<p>P)", "3", _overnight, "P"),
    rule(r"m-?(?P<p>P)", "3", lambda f: DayPart(f.value("p")), "mP"),
    rule(r"[ik]d?(?P<out>m?(?P<p>P))", "3", lambda f: DayPart(f.value("p")), "P"),
)
"""Rules that put a day and a time together."""

NIGHTS: tuple[Rule, ...] = (
    rule(
        r"(?P<p>P)f(?P<day>[DO])k(?P<last>[DO])(?P<month>M)\.?(?P<year>Y)?9?",
        "3",
        _night_of_days,
        "PM",
    ),
)
"""Nights between two days, before the days are read by themselves."""
