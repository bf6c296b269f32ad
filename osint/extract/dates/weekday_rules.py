"""How weekdays and the n-th of something are written: the rules that recognise them."""

from __future__ import annotations

from typing import Any

from osint.extract.dates.beside import Edge, Holding, Nth, NthBeside
from osint.extract.dates.calendar_dates import Day, DayOfMonth
from osint.extract.dates.durations import Repeated
from osint.extract.dates.grammar import Found, Rule, rule
from osint.extract.dates.relative import Counted, DayOffset, FirstUnits, Since, TheUnit, Unit
from osint.extract.dates.times import DayPart
from osint.extract.dates.weekdays import Weekday, WeekdayOf
from osint.language.grain import Grain


def _weekday(found: Found) -> Weekday:
    word = found.one("s")
    shift = found.value("s")
    if word is not None and word.text.isascii() and word.cls in "nvgl":
        shift *= 2
    return Weekday(found.value("w"), shift)


def _weekday_of_week(found: Found) -> Weekday | WeekdayOf | None:
    unit = found.value("date")
    if isinstance(unit, Counted) and unit.grain is Grain.WEEK and not unit.vague:
        return WeekdayOf(found.value("w"), unit)
    if not isinstance(unit, Unit) or unit.grain is not Grain.WEEK:
        return None
    return Weekday(found.value("w"), week=unit.shift)


def _weekday_day(found: Found) -> Weekday | None:
    day = found.value("day")
    return Weekday(found.value("w"), day=day) if 1 <= day <= 31 else None


def _weekdays_counted(found: Found) -> Any:
    count = found.value("num")
    weekday = found.value("w")
    return Weekday(weekday, -1 if found.has("ago") else 1, skip=int(count) - 1)


def _nth(found: Found) -> Nth | None:
    number = found.value("n")
    if found.has("last"):
        number = -number if found.has("n") else -1
    if found.has("w"):
        return Nth(number, found.value("of"), weekday=found.value("w"))
    grain, plural = found.value("u")
    if isinstance(found.value("of"), Day) and grain >= Grain.DAY:
        return None  # "entered its ninth day on 12 May"
    return None if plural else Nth(number, found.value("of"), grain)


def _nth_part(found: Found) -> DayPart | None:
    """ "The first Monday evening of next month"."""
    day = _nth(found)
    return DayPart(found.value("p"), day) if day is not None else None


def _nth_beside(found: Found) -> NthBeside:
    """ "The third Tuesday after Christmas", "the Friday before Easter"."""
    return NthBeside(found.value("n", 1), found.value("w"), found.value("s"), found.value("date"))


def _edge(found: Found) -> Any:
    """ "The first two weeks of 2021", "the last four months of the year"."""
    length = found.value("length")
    if isinstance(length, Since) and length.sign < 0:
        return Edge(length.count, length.grain, -1, found.value("of"), length.vague)
    if isinstance(length, FirstUnits):
        return Edge(length.count, length.grain, 1, found.value("of"), length.vague)
    return None


def _day_of_unit(found: Found) -> Nth | None:
    unit = found.value("of")
    if not isinstance(unit, Unit | TheUnit | Counted) or unit.grain is not Grain.MONTH:
        return None
    return Nth(found.value("n"), unit, Grain.DAY)


def _holding(found: Found) -> Holding | None:
    grain, _ = found.value("u")
    date = found.value("date")
    if grain not in (Grain.WEEK, Grain.WEEKEND) or not isinstance(date, Day | DayOffset):
        return None
    return Holding(grain, date)


def _holding_day(found: Found) -> Holding | None:
    """ "The week of the 18th"."""
    if found.value("u") != (Grain.WEEK, False) or not 1 <= found.value("day") <= 31:
        return None
    return Holding(Grain.WEEK, DayOfMonth(found.value("day")))


def _every_weekday(found: Found) -> Repeated:
    weekday = found.value("w")
    return Repeated(f"XXXX-WXX-{weekday + 1}", weekday)


def _weekday_parts(found: Found) -> Repeated | None:
    """ "Friday mornings"."""
    word, weekday = found.one("p"), found.value("w")
    if word is None or not word.text.lower().endswith("s"):
        return None
    return Repeated(f"XXXX-WXX-{weekday + 1}T{found.value('p')}", weekday)


RULES: tuple[Rule, ...] = (
    rule(r"(?P<num>[ND])(?P<w>j|W)f_*X", "1", _weekdays_counted, "X"),
    rule(r"(?P<num>[ND])(?P<w>j|W)(?P<ago>G)", "1", _weekdays_counted, "G"),
    rule(r"e[-r]?(?P<w>W)", "7", _every_weekday, "We"),
    rule(r"(?P<w>W)(?P<p>P)", "7", _weekday_parts, "WP"),
    rule(r"(?P<w>j)", "7", _every_weekday, "j"),
    rule(r"d?(?P<last>[lp])(?P<w>W)[oik]*d?(?P<of>1)", "1", _nth, "W1"),
    rule(r"d?(?P<n>O)(?P<w>W)[oik]*d?(?P<of>1)", "1", _nth, "WO1"),
    rule(r"d?(?P<n>O)(?P<w>W)(?P<p>P)[oik]*d?(?P<of>1)", "3", _nth_part, "WOP1"),
    rule(r"d?(?P<n>O)(?P<w>W)(?P<s>[EL])d?(?P<date>1)", "1", _nth_beside, "WO1"),
    rule(r"d(?P<w>W)(?P<s>[EL])(?P<date>1)", "1", _nth_beside, "W1"),
    rule(r"d?(?P<n>O)(?P<u>U)[oik]*d?(?P<of>1)", "1", _nth, "UO1"),
    rule(r"d?(?P<n>O)?-?(?P<last>[lp])(?P<u>U)[oik]*d?(?P<of>1)", "1", _nth, "U1"),
    rule(r"d?(?P<n>[OD])U?[oik]+d?(?P<of>1)", "1", _day_of_unit, "1"),
    rule(r"d(?P<n>O)(?P<of>1)", "1", _day_of_unit, "1O"),
    rule(r"(?P<length>6)[oi]d?(?P<of>1)", "6", _edge, "61"),
    rule(r"d?(?P<u>U)[oi]*(?P<date>1)", "1", _holding, "U1"),
    rule(r"d?(?P<u>U)od(?P<day>O)(?![UWMo])", "1", _holding_day, "UoO"),
    rule(r"k?(?P<w>W),?[oifk]*d?(?P<date>1)", "1", _weekday_of_week, "W1"),
    rule(r"(?P<date>1)s?,?k?(?P<w>W)", "1", _weekday_of_week, "W1"),
    rule(r"(?P<w>W)\.?,?d?(?P<day>[OD])(?![U:/B-])", "1", _weekday_day, "W"),
    rule(r"cn(?P<w>W)", "1", lambda f: Weekday(f.value("w"), 1), "W"),
    rule(r"d?cp(?P<w>W)", "1", lambda f: Weekday(f.value("w"), -1), "W"),
    rule(r"d?c?(?P<s>[lpvncg])(?P<w>W)\.?", "1", _weekday, "W"),
    rule(r"(?P<w>W)k?(?P<s>l)(?!U)", "1", _weekday, "Wl"),
    rule(r"(?P<w>W)", "1", _weekday, "W"),
)
"""Rules for weekdays and ordinals; they need the dates within them first."""
