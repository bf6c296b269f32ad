"""How units counted from a date are written: the rules that recognise them."""

from __future__ import annotations

import re
from typing import Any

from osint.extract.dates.calendar_dates import Month, Part
from osint.extract.dates.durations import AllOf, Duration
from osint.extract.dates.grammar import Found, Rule, rule
from osint.extract.dates.quantity import COUNTED, quantity
from osint.extract.dates.relative import (
    Counted,
    DayOffset,
    FirstUnits,
    Reference,
    Since,
    TheUnit,
    Unit,
)
from osint.extract.dates.shifted import Shifted
from osint.extract.dates.times import DayPart
from osint.extract.dates.weekdays import IsoWeek, Weekday
from osint.language.grain import Grain
from osint.support.patterns import lazily

_LENGTHS = (Grain.HOUR, Grain.WEEK, Grain.MONTH, Grain.YEAR, Grain.DECADE)
"""Units of which "the next" is a length of time: "over the next year"."""
_OF_UNITS = lazily(r"[oi]d?[1MYUcnlpv]")
_SLAVIC_PLURAL = lazily(r"(?:ые|ие|ых|их|і|эти|этих|ці|цих)$")


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


def _year_end(found: Found) -> Part | None:
    """ "By year-end"."""
    end = found.one("e")
    if found.value("u")[0] not in (Grain.YEAR, Grain.QUARTER, Grain.MONTH) or end is None:
        return None
    return Part(Unit(found.value("u")[0], 0), "END") if end.text.lower() == "end" else None


def _present(found: Found) -> Reference:
    return Reference("PRESENT_REF")


def _day_offset(found: Found) -> DayOffset | DayPart:
    if found.one("r") is None:
        return DayPart("NI", DayOffset(0))
    return DayOffset(found.value("r"))


def _ago(found: Found) -> Counted | None:
    made = quantity(found)
    return None if made is None else Counted(made.count, made.grain, -1, vague=made.vague)


def _ago_of_two(found: Found) -> Counted | None:
    """ "Two years and three months ago", "1 month and 2 days later"."""
    (grain, _), count = found.value("u1"), found.value("n1")
    made = quantity(found)
    if made is None or made.vague or made.grain >= grain:
        return None
    sign = found.value("s", -1)
    larger = Counted(count, grain, sign, narrative=found.has("s"))
    return Counted(made.count, made.grain, sign, larger)


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


def _the_other_day(found: Found) -> Reference | None:
    return Reference("PAST_REF") if found.value("u") == (Grain.DAY, False) else None


def _within(found: Found) -> Since | None:
    """ "Within the next ten months": from now on."""
    made = quantity(found)
    return (
        None if made is None else Since(made.count, made.grain, 1, vague=made.vague, at_once=True)
    )


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
    unit = found.one("u")
    english = unit is not None and unit.text.isascii()
    if english and not made.plural and made.count is not None and made.count > 1:
        return None  # "only 3 next week"
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
    ahead = word is not None and word.text.lower() in ("next", "coming") and found.has("the")
    before = [
        item.cls for item in found.items[max(0, found.match.start() - 2) : found.match.start()]
    ]
    if before[-1:] == ["o"] and before[0] in "OD":
        ahead = False  # "the 20th of the next month"
    if ahead and grain in _LENGTHS and not found.has("filler"):
        return Since(1, grain, 1)
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
    return _OF_UNITS.match(after) is not None


def _narrative_unit(found: Found) -> Any:
    """ "The previous day", "the following week": counted from what the sentence is about."""
    grain, plural = found.value("u")
    if plural:
        return None
    return Counted(1, grain, found.value("s"), narrative=True, whole=True)


def _the_unit(found: Found) -> TheUnit | None:
    grain, plural = found.value("u")
    if plural or grain < Grain.DAY:
        return None
    return TheUnit(grain, same=found.has("h"))


def _skip(found: Found) -> Any:
    if found.has("w"):
        return Weekday(found.value("w"), 1, skip=1)
    if found.has("month"):
        return Shifted(Month(found.value("month")), 2)
    grain, plural = found.value("u")
    return None if plural else Unit(grain, 2)


def _first_units(found: Found) -> FirstUnits | None:
    made = quantity(found)
    return None if made is None else FirstUnits(made.count, made.grain, vague=made.vague)


def _all(found: Found) -> AllOf | None:
    grain, plural = found.value("u")
    if plural:
        return None
    return AllOf(grain, rest=found.one("all") is not None and found.all("all")[0].text == "rest")


def _reference(found: Found) -> Reference:
    return Reference(found.value("x"))


def _past_or_future(found: Found) -> Reference:
    return Reference("PAST_REF" if found.has("past") else "FUTURE_REF")


def _recent(found: Found) -> Any:
    return Reference("PAST_REF") if found.all("x")[0].text.lower() == "recent" else None


def _week_number(found: Found) -> IsoWeek | None:
    """ "Week 31"; a capital or "of the" make it a week of a season or a course."""
    word = found.one("u")
    plain = word is not None and word.text.lower() == "week" and found.value("u")[0] is Grain.WEEK
    number = found.value("n")
    return IsoWeek(found.value("year"), number) if plain and isinstance(number, int) else None


COUNTING: tuple[Rule, ...] = (
    rule(r"[iw]?(?P<out>(?:a|(?P<n>N)-?)?(?P<q>U)o(?:a|N)(?P<u>U))", "6", _quarters, "Uo"),
    rule(
        rf"~?(?P<n1>[ND])(?P<u1>U),?&?{COUNTED}(?:G+|(?P<s>[EL])(?!d?[1RMW]))",
        "1",
        _ago_of_two,
        "U",
    ),
    rule(rf"~?{COUNTED}-?G+", "1", _ago, "UG"),
    rule(r"d?(?P<u>U)-?[GE](?P<of>U)", "1", _year_ago_unit, "U"),
    rule(r"d?(?P<u>U)-?G+", "1", _vague_ago, "UG"),
    rule(rf"[i]?{COUNTED}f(?P<now>_*X)", "1", _ahead, "UX"),
    rule(rf"(?<![lpvn])~?{COUNTED}-?(?P<s>[EL])(?!d?[1RMW])", "1", _narrative, "U"),
    rule(r"d(?P<bare>U)-?(?P<s>[EL])(?!d?[1RMW])", "1", _narrative, "U"),
    rule(r"d?(?P<bare>U)-(?P<s>[EL])", "1", _narrative, "U"),
    rule(rf">{COUNTED}", "1", _through, "U>"),
    rule(r">(?P<u>U)", "1", _through, "U>"),
    rule(rf"[iw](?P<out>~?(?:[ml])?{COUNTED})(?!o)", "6", _ahead, "U"),
    rule(rf"w(?P<out>d?n{COUNTED})", "6", _within, "Uwn"),
    rule(rf"d?c?(?:[lpv]|(?P<n>[ng]))o?{COUNTED}", "6", _since, "U"),
    rule(rf"d?Oo?{COUNTED}", "6", _first_units, "UO"),
)
"""Rules for counted units; they come before whatever else a unit can be part of."""


UNITS: tuple[Rule, ...] = (
    rule(
        rf"d?{COUNTED.replace('[-_]*(?P<u>U)', '_*(?:[lpv]|(?P<n>n))_*(?P<u>U)')}", "6", _since, "U"
    ),
    rule(r"(?P<u>U)-(?P<e>x)", "1", _year_end, "Ux"),
    rule(r"(?P<u>U)-?(?P<e>x)", "U", _weekend, "Ux"),
    rule(r"d?(?P<code>=)", "1", _part_of_unit, "="),
    rule(r"d?(?P<which>x)o(?P<u>U)", "1", _part_of_unit, "xU"),
    rule(r"(?P<u>U)(?P<n>[D#])(?:o(?P<year>Y))?(?!o)(?![:.,/]?[D#])", "1", _week_number, "U"),
    rule(r"(?P<all>0)od?(?P<u>U)", "6", _all, "0U"),
    rule(r"dr(?P<u>U)", "8", _the_other_day, "rU"),
    rule(r"k(?P<out>d?c?\*)", "8", _present, "*"),
    rule(r"[oi](?P<out>d(?P<u>U))(?!s?[-EL])", "1", _the_unit, "dU"),
    rule(r"(?P<the>d)?(?P<s>n)(?P<filler>[_F]+)?(?P<u>U)", "1", _unit, "nU"),
    rule(r"dp_?(?P<u>U)", "6", _since_unit, "pU"),
    rule(r"d(?P<l>l)_?(?P<u>U)", "6", _the_last, "lU"),
    rule(r"d?c(?P<c2>[pn])(?P<u>U)", "1", _unit, "cU"),
    rule(r"d?(?P<s>[lcp])[_F]*(?P<u>U)", "1", _unit, "U"),
    rule(r"d?(?P<s>[vg])(?P<u>U)", "1", _narrative_unit, "U"),
    rule(r"d?(?P<h>h)(?P<u>U)", "1", _the_unit, "hU"),
    rule(r"(?P<all>0)o?d?(?P<u>U)", "6", _all, "0U"),
    rule(r"d?(?P<u>U)L(?P<n>n)", "1", _skip, "ULn"),
    rule(r"(?P<w>W)L(?P<n>n)", "1", _skip, "WLn"),
    rule(r"(?P<month>M)L(?P<n>n)", "1", _skip, "MLn"),
    rule(r"k(?P<out>cS)(?!o)", "8", _present, "S"),
    rule(r"(?P<x>X)(?P<u>U)", "1", _recent, "XU"),
)
"""Rules for whole calendar units about the document's date."""


REFERENCES: tuple[Rule, ...] = (
    rule(r"_?(?P<x>X)", "8", _reference, "X"),
    rule(r"d(?P<past>p)(?![-_UWMPHNDVZ])", "8", _past_or_future, "dp"),
    rule(r"d(?P<future>\+)", "8", _past_or_future, "d+"),
)
"""Rules for "now" and "recently", "the past" and "the future"."""


DAYS: tuple[Rule, ...] = (rule(r"(?P<r>R)|(?P<tonight>!)", "1", _day_offset, ""),)
"""Today and its neighbours."""
