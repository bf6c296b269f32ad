"""How relative dates are written: the rules that recognise them."""

from __future__ import annotations

import re
from typing import Any

from osint.extract.dates.calendar_dates import Day, Month, Part, PartOfYear
from osint.extract.dates.durations import AllOf, Duration, Repeated
from osint.extract.dates.grammar import Found, Rule, rule
from osint.extract.dates.holidays import Holiday
from osint.extract.dates.period import SEASONS, Grain
from osint.extract.dates.quantity import COUNTED, quantity
from osint.extract.dates.ranges import Range
from osint.extract.dates.relative import (
    Counted,
    DayOffset,
    Edge,
    FirstUnits,
    Holding,
    InYear,
    Nth,
    Reference,
    Since,
    TheUnit,
    Unit,
)
from osint.extract.dates.shifted import Shifted
from osint.extract.dates.times import At, Clock, DayPart
from osint.extract.dates.weekdays import IsoWeek, Weekday

_SLAVIC_PLURAL = re.compile(r"(?:ые|ие|ых|их|і|эти|этих|ці|цих)$")
_DATES = (Day, Month, PartOfYear)


def _part_of_unit(found: Found) -> Part:
    if found.has("code"):
        which, grain = found.value("code")
        return Part(Unit(grain, 0), which)
    return Part(Unit(found.value("u")[0], 0), found.value("which"))


def _weekend(found: Found) -> Any:
    end = found.one("e")
    if found.value("u")[0] is not Grain.WEEK or end is None or end.text.lower() != "end":
        return None
    return Grain.WEEKEND, False


def _present(found: Found) -> Reference:
    return Reference("PRESENT_REF")


def _day_offset(found: Found) -> DayOffset | DayPart:
    if found.one("r") is None:
        return DayPart("NI", DayOffset(0))
    return DayOffset(found.value("r"))


def _beyond(found: Found) -> DayOffset | None:
    """ "The day after tomorrow", "two days before yesterday"."""
    sign, count = found.value("s"), 1.0
    made = quantity(found) if found.has("u") else None
    if made is None or made.grain not in (Grain.DAY, Grain.WEEK) or made.count is None:
        return None
    count = made.count * (7 if made.grain is Grain.WEEK else 1)
    return DayOffset(found.value("r") + int(sign * count))


def _the_day_beyond(found: Found) -> DayOffset | None:
    if found.value("u")[0] is not Grain.DAY:
        return None
    return DayOffset(found.value("r") + found.value("s"))


def _ago(found: Found) -> Counted | None:
    made = quantity(found)
    return None if made is None else Counted(made.count, made.grain, -1, vague=made.vague)


def _vague_ago(found: Found) -> Counted | Reference | None:
    grain, plural = found.value("u")
    if not plural:
        return Counted(1, grain, -1, narrative=True)
    return Reference("PAST_REF")


def _year_ago_unit(found: Found) -> Counted | None:
    """ "The year-ago quarter": a unit of what is compared, a year before it."""
    grain, plural = found.value("u")
    of, _ = found.value("of")
    if plural or grain is not Grain.YEAR or of not in (Grain.QUARTER, Grain.MONTH, Grain.WEEK):
        return None
    return Counted(1, grain, -1, TheUnit(of))


def _narrative(found: Found) -> Counted | None:
    made = quantity(found) if not found.has("bare") else None
    if found.has("bare"):
        grain, plural = found.value("bare")
        return None if plural else Counted(1, grain, found.value("s"), narrative=True)
    if made is None:
        return None
    return Counted(made.count, made.grain, found.value("s"), narrative=True, vague=made.vague)


def _from(found: Found) -> Counted | None:
    made = quantity(found)
    if made is None:
        return None
    sign = found.value("s", 1)
    return Counted(made.count, made.grain, sign or 1, found.value("date"), vague=made.vague)


def _quarters(found: Found) -> Duration | None:
    """ "A quarter of an hour"."""
    if found.value("q")[0] is not Grain.QUARTER or found.value("u")[0] is not Grain.HOUR:
        return None
    ahead = found.items[found.match.start()].cls in "iw"
    return Duration(15 * found.value("n", 1), Grain.MINUTE, ahead=ahead)


def _ahead(found: Found) -> Any:
    made = quantity(found)
    if made is None:
        return None
    if found.has("now"):
        return Counted(made.count, made.grain, 1)
    if found.items[found.match.start()].cls == "w":
        return Since(made.count, made.grain, 1, vague=made.vague, at_once=True)
    return Duration(made.count, made.grain, vague=made.vague, ahead=True)


def _through(found: Found) -> Counted | None:
    if found.has("num") or found.has("vague") or found.has("one"):
        made = quantity(found)
        return None if made is None else Counted(made.count, made.grain, 1, vague=made.vague)
    grain, plural = found.value("u")
    return None if plural else Counted(1, grain, 1)


def _since(found: Found) -> Since | None:
    made = quantity(found)
    if made is None or found.has("one"):
        return None
    return Since(made.count, made.grain, -1 if not found.has("n") else 1, vague=made.vague)


def _the_last(found: Found) -> Any:
    """ "The last week" is a length of time, "last week" a date."""
    grain, plural = found.value("u")
    word = found.one("l")
    if word is not None and word.text.lower() == "latest":
        return Unit(grain, -1)
    if plural or grain in (Grain.QUARTER, Grain.WEEKEND) or _part_follows(found):
        return Since(None, grain, -1) if plural else None
    return Since(1, grain, -1)


def _since_unit(found: Found) -> Any:
    grain, plural = found.value("u")
    sign = 1 if found.has("n") else -1
    if plural:
        return Since(None, grain, sign)
    if sign < 0:
        return Since(1, grain, sign)
    return Unit(grain, 1)


def _unit(found: Found) -> Any:
    grain, plural = found.value("u")
    word = found.one("s")
    if word is not None and not word.text.isascii():
        plural = _SLAVIC_PLURAL.search(word.text) is not None
    if plural and grain is not Grain.WEEKEND:
        return Since(None, grain, found.value("s")) if found.value("s") else None
    if word is not None and word.cls == "n" and grain is Grain.DAY and found.has("the"):
        return Counted(1, grain, 1, narrative=True)
    if found.has("c2"):
        return Unit(grain, found.value("c2"))
    if found.value("s") == -1 and grain <= Grain.WEEK and _part_follows(found):
        return None
    return Unit(grain, found.value("s"))


def _part_follows(found: Found) -> bool:
    """Whether "last week" is the last week *of* something."""
    after = "".join(item.cls for item in found.items[found.match.end() : found.match.end() + 3])
    word = found.items[found.match.end() - 1]
    if not word.text.isascii():
        return re.match(r"k?[1M]", after) is not None
    return re.match(r"[oi]d?[1MYUcnlpv]", after) is not None


def _narrative_unit(found: Found) -> Any:
    """ "The previous day", "the following week": counted from what the sentence is about."""
    grain, plural = found.value("u")
    if plural:
        return None
    return Counted(1, grain, found.value("s"), narrative=True)


def _the_unit(found: Found) -> TheUnit | None:
    grain, plural = found.value("u")
    if plural or grain < Grain.DAY:
        return None
    return TheUnit(grain, same=found.has("h"))


def _weekday(found: Found) -> Weekday:
    word = found.one("s")
    shift = found.value("s")
    if word is not None and word.text.isascii() and word.cls in "nvg":
        shift *= 2
    return Weekday(found.value("w"), shift)


def _weekday_of_week(found: Found) -> Weekday | None:
    unit: Unit = found.value("date")
    if not isinstance(unit, Unit) or unit.grain is not Grain.WEEK:
        return None
    return Weekday(found.value("w"), week=unit.shift)


def _weekday_day(found: Found) -> Weekday | None:
    day = found.value("day")
    return Weekday(found.value("w"), day=day) if 1 <= day <= 31 else None


def _skip(found: Found) -> Any:
    if found.has("w"):
        return Weekday(found.value("w"), 1, skip=1)
    if found.has("month"):
        return None
    return Unit(found.value("u")[0], 2)


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
    return None if plural else Nth(number, found.value("of"), grain)


def _first_units(found: Found) -> FirstUnits | None:
    made = quantity(found)
    return None if made is None else FirstUnits(made.count, made.grain, vague=made.vague)


def _in_year(found: Found) -> Any:
    date, year = found.value("date"), found.value("year")
    relative = isinstance(year, Unit | TheUnit | Counted) and year.grain is Grain.YEAR
    if not relative or not isinstance(date, _DATES) or date.year is not None:
        return None
    return InYear(date, year)


def _day_of_unit(found: Found) -> Nth | None:
    unit = found.value("of")
    if not isinstance(unit, Unit | TheUnit | Counted) or unit.grain is not Grain.MONTH:
        return None
    return Nth(found.value("n"), unit, Grain.DAY)


def _near_month(found: Found) -> Any:
    """ "Last April", "next summer": as its own year tells, the shift from the document's."""
    shift = found.value("s")
    if found.has("m"):
        return Shifted(Month(found.value("m")), shift)
    return Shifted(PartOfYear(Grain.SEASON, SEASONS.index(found.value("z")) + 1), shift)


def _holding(found: Found) -> Holding | None:
    grain, _ = found.value("u")
    date = found.value("date")
    if grain not in (Grain.WEEK, Grain.WEEKEND) or not isinstance(date, Day | DayOffset):
        return None
    return Holding(grain, date)


def _all(found: Found) -> AllOf | None:
    grain, plural = found.value("u")
    if plural:
        return None
    return AllOf(grain, rest=found.one("all") is not None and found.all("all")[0].text == "rest")


def _reference(found: Found) -> Reference:
    return Reference(found.value("x"))


def _recent(found: Found) -> Any:
    return Reference("PAST_REF") if found.all("x")[0].text.lower() == "recent" else None


def _part_of_day(found: Found) -> DayPart:
    return DayPart(found.value("p"), found.value("date"))


def _overnight(found: Found) -> DayPart | None:
    """ "Overnight" in the news is the night before."""
    word = found.one("p")
    if word is None or word.text.lower() != "overnight":
        return None
    return DayPart("NI", DayOffset(-1))


def _part_beyond(found: Found) -> DayPart:
    """ "The night before": of the day before what the sentence is about."""
    return DayPart(found.value("p"), Counted(1, Grain.DAY, found.value("s"), narrative=True))


def _this_part(found: Found) -> DayPart:
    return DayPart(found.value("p"), DayOffset(found.value("s")))


def _last_night(found: Found) -> DayPart:
    return DayPart(found.value("p"), DayOffset(-1))


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
    if isinstance(date, Month | PartOfYear | Unit) and not (
        isinstance(date, Unit) and date.grain <= Grain.DAY
    ):
        return None
    return clock if date is None else At(date, clock)


def _part_clock(found: Found) -> Any:
    """ "In the morning at 7": the part tells which half of the day."""
    clock = found.value("t")
    clock = clock if isinstance(clock, Clock) else Clock(clock, loose=True)
    return clock.afternoon() if found.value("pp") in ("AF", "EV", "NI") and clock.loose else clock


def _edge(found: Found) -> Any:
    """ "The first two weeks of 2021", "the last four months of the year"."""
    length = found.value("length")
    if isinstance(length, Since) and length.sign < 0:
        return Edge(length.count, length.grain, -1, found.value("of"), length.vague)
    if isinstance(length, FirstUnits):
        return Edge(length.count, length.grain, 1, found.value("of"), length.vague)
    return None


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
    if date is None or isinstance(date, Month | PartOfYear):
        return None
    return Range(At(date, span.first), At(date, span.last))  # type: ignore[arg-type]


def _holiday(found: Found) -> Holiday:
    return Holiday(found.value("h"), found.value("year"), found.value("s", 0))


def _weekday_parts(found: Found) -> Repeated | None:
    """ "Friday mornings"."""
    word, weekday = found.one("p"), found.value("w")
    if word is None or not word.text.lower().endswith("s"):
        return None
    return Repeated(f"XXXX-WXX-{weekday + 1}T{found.value('p')}", weekday)


def _week_number(found: Found) -> IsoWeek | None:
    """ "Week 31"; a capital or "of the" make it a week of a season or a course."""
    word = found.one("u")
    plain = word is not None and word.text.lower() == "week" and found.value("u")[0] is Grain.WEEK
    return IsoWeek(found.value("year"), found.value("n")) if plain else None


def _every_weekday(found: Found) -> Repeated:
    weekday = found.value("w")
    return Repeated(f"XXXX-WXX-{weekday + 1}", weekday)


COUNTING: tuple[Rule, ...] = (
    rule(r"[iw]?(?:a|(?P<n>N)-?)?(?P<q>U)o(?:a|N)(?P<u>U)", "6", _quarters, "Uo"),
    rule(rf"~?{COUNTED}-?G+", "1", _ago, "UG"),
    rule(r"d?(?P<u>U)-?[GE](?P<of>U)", "1", _year_ago_unit, "U"),
    rule(r"d?(?P<u>U)-?G+", "1", _vague_ago, "UG"),
    rule(rf"[i]?{COUNTED}f(?P<now>_*X)", "1", _ahead, "UX"),
    rule(rf"{COUNTED}-?(?P<s>[EL])(?!d?[1RMW])", "1", _narrative, "U"),
    rule(r"d(?P<bare>U)-?(?P<s>[EL])(?!d?[1RMW])", "1", _narrative, "U"),
    rule(r"d?(?P<bare>U)-(?P<s>[EL])", "1", _narrative, "U"),
    rule(rf">{COUNTED}", "1", _through, "U>"),
    rule(r">(?P<u>U)", "1", _through, "U>"),
    rule(rf"(?P<out>[iw]~?(?:[ml])?{COUNTED})(?!o)", "6", _ahead, "U"),
    rule(rf"d?c?(?:[lpv]|(?P<n>[ng]))o?{COUNTED}", "6", _since, "U"),
    rule(rf"d?Oo?{COUNTED}", "6", _first_units, "UO"),
)
"""Rules for counted units; they come before whatever else a unit can be part of."""

COUNTING_FROM: tuple[Rule, ...] = (
    rule(rf"~?{COUNTED}(?P<s>[EL])(?P<date>1)", "1", _from, "U1"),
    rule(rf"{COUNTED}(?P<s>f)(?P<date>1)", "1", _from, "U1"),
)
"""Rules for units counted from a date."""

UNITS: tuple[Rule, ...] = (
    rule(
        rf"d?{COUNTED.replace('[-_]*(?P<u>U)', '_*(?:[lpv]|(?P<n>n))_*(?P<u>U)')}", "6", _since, "U"
    ),
    rule(r"(?P<u>U)-?(?P<e>x)", "U", _weekend, "Ux"),
    rule(r"d?(?P<code>=)", "1", _part_of_unit, "="),
    rule(r"d?(?P<which>x)o(?P<u>U)", "1", _part_of_unit, "xU"),
    rule(r"(?P<u>U)(?P<n>[D#])(?:o(?P<year>Y))?(?!o)(?![:.,/]?[D#])", "1", _week_number, "U"),
    rule(r"kd?c?(?P<out>\*)", "8", _present, "*"),
    rule(r"[oi](?P<out>d(?P<u>U))(?!s?[-EL])", "1", _the_unit, "dU"),
    rule(r"(?P<the>d)?(?P<s>n)[_F]*(?P<u>U)", "1", _unit, "nU"),
    rule(r"dp_?(?P<u>U)", "6", _since_unit, "pU"),
    rule(r"d(?P<l>l)_?(?P<u>U)", "6", _the_last, "lU"),
    rule(r"d?c(?P<c2>[pn])(?P<u>U)", "1", _unit, "cU"),
    rule(r"d?(?P<s>[lcp])[_F]*(?P<u>U)", "1", _unit, "U"),
    rule(r"d?(?P<s>[vg])(?P<u>U)", "1", _narrative_unit, "U"),
    rule(r"d?(?P<h>h)(?P<u>U)", "1", _the_unit, "hU"),
    rule(r"(?P<all>0)o?d?(?P<u>U)", "6", _all, "0U"),
    rule(r"d?(?P<u>U)L(?P<n>n)", "1", _skip, "ULn"),
    rule(r"(?P<w>W)L(?P<n>n)", "1", _skip, "WLn"),
    rule(r"(?P<x>X)(?P<u>U)", "1", _recent, "XU"),
)
"""Rules for whole calendar units about the document's date."""

WEEKDAYS: tuple[Rule, ...] = (
    rule(r"(?P<r>R)|(?P<tonight>!)", "1", _day_offset, ""),
    rule(r"(?P<num>[ND])(?P<w>j|W)f_*X", "1", _weekdays_counted, "X"),
    rule(r"(?P<num>[ND])(?P<w>j|W)(?P<ago>G)", "1", _weekdays_counted, "G"),
    rule(r"e-?(?P<w>W)", "7", _every_weekday, "We"),
    rule(r"(?P<w>W)(?P<p>P)", "7", _weekday_parts, "WP"),
    rule(r"(?P<w>j)", "7", _every_weekday, "j"),
    rule(r"d?(?P<last>[lp])(?P<w>W)[oik]*d?(?P<of>1)", "1", _nth, "W1"),
    rule(r"d?(?P<n>O)(?P<w>W)[oik]*d?(?P<of>1)", "1", _nth, "WO1"),
    rule(r"d?(?P<n>O)(?P<u>U)[oik]*d?(?P<of>1)", "1", _nth, "UO1"),
    rule(r"d?(?P<n>O)?-?(?P<last>[lp])(?P<u>U)[oik]*d?(?P<of>1)", "1", _nth, "Ul1"),
    rule(r"d?(?P<n>[OD])U?[oik]+d?(?P<of>1)", "1", _day_of_unit, "1"),
    rule(r"(?P<length>6)[oi]d?(?P<of>1)", "6", _edge, "61"),
    rule(r"d?(?P<u>U)[oik]*(?P<date>1)", "1", _holding, "U1"),
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

NAMED: tuple[Rule, ...] = (
    rule(rf"d?{COUNTED}(?P<s>[EL])(?P<r>R)", "1", _beyond, "UR"),
    rule(r"d?(?P<u>U)(?P<s>[EL])(?P<r>R)", "1", _the_day_beyond, "UR"),
    rule(r"(?P<s>[lncp])(?P<m>M)(?![DOY])\.?", "1", _near_month, "M"),
    rule(r"d?(?P<s>[lncp])-?(?P<z>Z)(?!Y)", "1", _near_month, "Z"),
    rule(r"d?(?P<s>[lvpng])?(?P<h>H)U?(?:,?(?P<year>Y))?", "1", _holiday, "H"),
)
"""Rules for the day after tomorrow, months and seasons by "last" and "next", holidays."""

COMPOSED: tuple[Rule, ...] = (
    rule(r"(?P<year>1)s(?P<date>1)", "1", _in_year, "1s"),
    rule(r"(?P<date>1),?(?:o|i)?(?P<year>1)", "1", _in_year, "1"),
    rule(r"(?P<s>c)m?(?P<p>P)", "3", _this_part, "cP"),
    rule(r"(?P<s>l)(?P<p>P)", "3", _last_night, "lP"),
    rule(r"(?P<date>1)s?m?(?:id?)?(?P<p>P)", "3", _part_of_day, "1P"),
    rule(r"d(?P<p>P)(?P<s>[EL])", "3", _part_beyond, "P"),
    rule(r"(?P<p>P)[oik]*d?(?P<date>1)", "3", _part_of_day, "1P"),
    rule(r"(?P<date>[13])m?,?[k4~yi]*(?P<t>2)", "3", at, "2"),
    rule(r"(?P<t>2),?[ok]*d?(?P<date>[13])", "3", at, "2"),
    rule(r"(?P<date>3)[k4]+(?P<t>[DN])", "3", at, "3"),
    rule(r"(?P<date>1)k(?P<t>[DN])(?=$|z|,)", "3", at, "1k"),
    rule(r"(?P<span>5),?[ok]*d?(?P<date>[13])", "5", _range_at, "5"),
    rule(r"(?P<date>[13]),?[kf]*(?P<span>5)", "5", _range_at, "5"),
    rule(r"i?d?m?(?P<pp>P),?k?(?P<t>2)", "2", _part_clock, "P2"),
    rule(r"id(?P<pp>P)k(?P<t>[DN])", "2", _part_clock, "P"),
    rule(r"(?P<p>P)", "3", _overnight, "P"),
    rule(r"[ik]d?(?P<out>m?(?P<p>P))", "3", lambda f: DayPart(f.value("p")), "P"),
)
"""Rules that put a day and a time together."""

REFERENCES: tuple[Rule, ...] = (rule(r"_?(?P<x>X)", "8", _reference, "X"),)
"""Rules for "now" and "recently"."""
