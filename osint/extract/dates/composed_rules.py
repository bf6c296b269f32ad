"""How days, parts of days, times and years are put together: the rules that join them."""

from __future__ import annotations

from typing import Any

from osint.extract.dates.beside import DayBefore, InYear
from osint.extract.dates.calendar_dates import (
    Day,
    Month,
    Part,
    PartOfYear,
    Year,
    Years,
    night_start,
)
from osint.extract.dates.durations import Duration
from osint.extract.dates.grammar import Found, Rule, rule
from osint.extract.dates.ranges import Range
from osint.extract.dates.relative import Counted, DayOffset, TheUnit, Unit
from osint.extract.dates.times import At, Clock, DayPart
from osint.extract.dates.weekdays import IsoWeek, Weekday
from osint.language.dates import ONTO, THAT
from osint.language.grain import Grain
from osint.support.frozen import replace

_DATES = (Day, Month, PartOfYear)


def _in_year(found: Found) -> Any:
    date, year = found.value("date"), found.value("year")
    relative = isinstance(year, Unit | TheUnit | Counted) and year.grain is Grain.YEAR
    if not relative or not isinstance(date, _DATES) or date.year is not None:
        return None
    return InYear(date, year)


def _part_of_day(found: Found) -> DayPart | None:
    date = found.value("date")
    return DayPart(found.value("p"), date) if may_be_a_day(date) else None


def _ahead_at(found: Found) -> At | None:
    """ "In seven days at 5pm"."""
    length, clock = found.value("date"), found.value("t")
    if not isinstance(length, Duration) or not length.ahead or not isinstance(clock, Clock):
        return None
    if length.vague or length.more or length.grain not in (Grain.DAY, Grain.WEEK):
        return None
    return At(
        Counted((length.count or 0) * (7 if length.grain is Grain.WEEK else 1), Grain.DAY, 1), clock
    )


def _this_part(found: Found) -> DayPart:
    return DayPart(found.value("p"), DayOffset(found.value("s")))


def _last_night(found: Found) -> DayPart:
    return DayPart(found.value("p"), DayOffset(-1))


def may_be_a_day(date: Any) -> bool:
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
        if clock.hour == 12 and clock.loose and date.part in ("EV", "NI"):
            clock = replace(clock, hour=24)
        clock = clock.afternoon() if date.part in ("AF", "EV", "NI") and clock.hour < 12 else clock
        date = date.date
    if not may_be_a_day(date):
        return None
    return clock if date is None else At(date, clock)


def _part_clock(found: Found) -> Any:
    """ "In the morning at 7": the part tells which half of the day."""
    clock = found.value("t")
    clock = clock if isinstance(clock, Clock) else Clock(clock, loose=True)
    if found.value("pp") == "MO":
        return replace(clock, loose=False)
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
    if date is None or not may_be_a_day(date):
        return None
    return Range(At(date, span.first), At(date, span.last))  # type: ignore[arg-type]


def _part_beyond(found: Found) -> DayPart:
    """ "The night before": of the day before what the sentence is about."""
    return DayPart(found.value("p"), Counted(1, Grain.DAY, found.value("s"), narrative=True))


def _that_part(found: Found) -> DayPart | None:
    """ "That night": of the day the text is about."""
    word = found.one("h")
    same = word is not None and word.text.lower() == THAT
    return DayPart(found.value("p"), TheUnit(Grain.DAY, same=True)) if same else None


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
    return DayPart("NI", night_start(first, last)) if follows else None


def _night_onto(found: Found) -> DayPart | None:
    """ "В ночь на 14 марта", "у ніч на неділю": the one that ends on that day."""
    word, date = found.one("on"), found.value("date")
    if found.value("p") != "NI" or word is None or word.text.lower() not in ONTO:
        return None
    return DayPart("NI", DayBefore(date)) if may_be_a_day(date) else None


def _night_into(found: Found) -> DayPart | None:
    """ "Sunday night into Monday"."""
    part, last, word = found.value("part"), found.value("next"), found.one("on")
    if not isinstance(part, DayPart) or part.part != "NI":
        return None
    if word is None or word.text.lower() not in ONTO:
        return None
    first = part.date
    if isinstance(first, Weekday) and isinstance(last, Weekday):
        return part if last.weekday == (first.weekday + 1) % 7 else None
    return None


def _part_hours(found: Found) -> Range | None:
    """ "Thursday morning from 9 to 11"."""
    part = found.value("date")
    first, last = found.value("first"), found.value("last")
    if not isinstance(part, DayPart) or part.date is None or not 1 <= first < last <= 12:
        return None
    clocks = [Clock(hour) for hour in (first, last)]
    if part.part in ("AF", "EV", "NI"):
        clocks = [clock.afternoon() for clock in clocks]
    return Range(At(part.date, clocks[0]), At(part.date, clocks[1]))


def _night_of_two(found: Found) -> DayPart | None:
    """ "Overnight Sunday to Monday", "the night of 31 March to 1 April"."""
    first, last = found.value("date"), found.value("next")
    if found.value("p") != "NI":
        return None
    if isinstance(first, Weekday) and isinstance(last, Weekday):
        return DayPart("NI", first) if last.weekday == (first.weekday + 1) % 7 else None
    if not isinstance(first, Day) or not isinstance(last, Day):
        return None
    follows = last.day == 1 and first.day >= 28 and last.month == first.month % 12 + 1
    if not follows:
        return None
    year = (
        first.year if first.year is not None or last.year is None else last.year - (last.month == 1)
    )
    return DayPart("NI", replace(first, year=year))


def _night_of_days(found: Found) -> DayPart | None:
    """ "В ночь с 13 на 14 марта", "у ніч на 14 березня"."""
    year = found.value("year")
    last = found.value("last")
    if found.value("p") != "NI" or last != found.value("day") + 1:
        return None
    month = found.value("month")
    return DayPart("NI", night_start(Day(month, found.value("day"), year), Day(month, last, year)))


def _early_hours(found: Found) -> Part | None:
    """ "The early hours of Monday", "the small hours" of no day."""
    date = found.value("date")
    if found.value("u") != (Grain.HOUR, True) or found.value("m") != "START":
        return None
    if isinstance(date, DayPart):
        date = date.date
    if date is not None and not may_be_a_day(date):
        return None
    return Part(DayPart("MO", date), "START")


def _part_of_part(found: Found) -> Part | None:
    """ "Late last night", "early on Monday morning"."""
    date = found.value("date")
    return Part(date, found.value("which")) if isinstance(date, DayPart) else None


def _part_in_week(found: Found) -> DayPart | None:
    """ "Wednesday evening next week"."""
    part, unit = found.value("part"), found.value("date")
    if not isinstance(part, DayPart) or not isinstance(part.date, Weekday):
        return None
    if not isinstance(unit, Unit) or unit.grain is not Grain.WEEK:
        return None
    return DayPart(part.part, Weekday(part.date.weekday, week=unit.shift))


RULES: tuple[Rule, ...] = (
    rule(r"(?<!1)(?P<p>P)(?P<on>[ki])(?P<date>1)", "3", _night_onto, "P1"),
    rule(r"(?P<p>P)[ofb]?d?(?P<date>1)[t&k-]d?(?P<next>1)", "3", _night_of_two, "P1"),
    rule(r"(?P<year>1)s(?P<date>1)", "1", _in_year, "1s"),
    rule(r"(?P<date>1),?(?:o|i)?(?P<year>1)", "1", _in_year, "1"),
    rule(r"d?(?P<m>m)(?P<u>U)[oik]?d?(?P<date>1)(?P<p>P)?", "3", _early_hours, "mU1"),
    rule(r"(?P<date>1)id(?P<m>m)(?P<u>U)(?:odP)?", "3", _early_hours, "mU1"),
    rule(r"d(?P<m>m)(?P<u>U)", "3", _early_hours, "mU"),
    rule(r"(?P<s>c)m?(?P<p>P)", "3", _this_part, "cP"),
    rule(r"(?P<s>l)(?P<p>P)", "3", _last_night, "lP"),
    rule(r"(?P<date>1)s?m?(?:id?)?(?P<p>P)", "3", _part_of_day, "1P"),
    rule(r"d(?P<p>P)(?P<s>[EL])", "3", _part_beyond, "P"),
    rule(r"d?(?P<s>[vg])(?P<p>P)", "3", _part_beyond, "P"),
    rule(r"(?P<h>h)(?P<p>P)", "3", _that_part, "hP"),
    rule(r"(?P<p>P)[oikfb]*d?(?P<span>5)", "3", _night_between, "5P"),
    rule(r"d?(?P<p>P)[oik]*d?(?P<date>1)", "3", _part_of_day, "1P"),
    rule(r"(?P<which>m)-?[ik]?d?(?P<date>3)", "3", _part_of_part, "m3"),
    rule(r"(?P<part>3)(?P<on>i)(?P<next>1)", "3", _night_into, "3i1"),
    rule(r"(?P<date>3)[fb](?P<first>[DN])[t&](?P<last>[DN])(?![UM])", "5", _part_hours, "3"),
    rule(r"(?P<part>3),?(?P<date>1)", "3", _part_in_week, "31"),
    rule(r"(?P<date>[13])m?,?[k4~yi]*(?P<t>2)", "3", at, "2"),
    rule(r"(?P<t>2),?[ok]*d?(?P<date>[13])", "3", at, "2"),
    rule(r"(?P<date>6)k(?P<t>2)", "3", _ahead_at, "62"),
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
