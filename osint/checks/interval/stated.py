"""An interval that a text states between two dates, and how far it may be off."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Literal

from osint.extract.dates.period import length_of
from osint.language.en import intervals as words
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import any_of, lazily

DAYS = {
    "hour": 1.0 / 24.0, "day": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.436875, "year": 365.2425, "decade": 3652.425,
}  # fmt: skip
"""Days a unit; months and years are those of the Gregorian calendar, on average."""
ROUND = {
    "hour": 1.0, "day": 1.0, "week": 4.0, "fortnight": 5.0, "month": 18.3, "year": 219.0, "decade": 730.0,
}  # fmt: skip
"""Days by which an interval in words is off as people round: a day for days (the first may
count), six tenths of weeks to years."""
CARELESS = {
    "hour": 2.0, "day": 2.0, "week": 7.0, "fortnight": 8.0, "month": 30.5, "year": 365.25, "decade": 3652.0,
}  # fmt: skip
EXACT = ("week", "month", "year")
"""Units that may be told "to the day"."""
_TO_THE_DAY = lazily(rf"\s(?:{any_of(words.TO_THE_DAY)})(?!\w)")
LONGEST_EXACT = 14
"""Characters of such words, with the blanks about them."""
SHARE_ROUND, SHARE_CARELESS, SHARE_BLURRED = 0.03, 0.08, 0.2
"""Shares of the figure that are allowed as well, for long intervals; the last for "about"."""

WEEK = 7
"""Days."""
MOST_GUESSED_DAYS = 330.0
"""Up to so long an interval tells in which year a day lies whose year is not written beside it."""

MISREAD, KEPT_MISREAD, MISREAD_DAYS, NEXT_MISREAD_DAYS = 8.0, 3.0, 300.0, 100.0
"""How many times its figure a length of years told loosely may be off, a jubilee, and how long the
time may be that weeks or months, or one day, are told of, in an error of the text: what was off by
more on 16 MB of news and encyclopaedia was misread."""
LEAST_LONG = "year"
MOST_COUNTED_DAYS, SHARE_BEYOND = 10, 0.05
"""Up to so many days "later" or "after" are counted one by one; and the share by which a length is beyond
what its hedge bounds and still fits: "more than a year" of 51 weeks."""

Kind = Literal["interval", "to-the-day", "anniversary", "age", "birthday", "nth-day", "weekdays"]


class Moment(NamedTuple):
    """An end of an interval: its words, and the first and last day it may mean; without a year
    when `yearless` (then `year` is the one that the text has come to, if it has), with one that its
    words do not name when `guessed`."""

    text: str
    first: datetime
    last: datetime
    yearless: bool = False
    guessed: bool = False
    year: int = 0


class Stated(NamedTuple):
    """`later` lies `number` units after `earlier`; `blurred` is "about", "more",
    "less", "nearly", "within" or "".
    With `total` the units may be counted within the time between ("closed for 12 days from May to
    July"); `is_loose` says that only the words about it tie it to the two dates. Words without a
    figure (`told`: "days after") stand for any length from `number` to `most`; what `is_counted` ("two
    days later") does not count the first day."""

    kind: Kind
    number: float
    unit: str
    blurred: str
    earlier: Moment | None
    later: Moment | None
    missing: str = ""
    total: bool = False
    is_loose: bool = False
    most: float = 0.0
    told: str = ""
    is_counted: bool = False


class Found(NamedTuple):
    """A stated interval and its place in the text."""

    start: int
    end: int
    stated: Stated


class Length(NamedTuple):
    """So many units, as a pattern found them: groups n, unit and perhaps half and hedge; `most`
    where only words tell how many."""

    match: re.Match[str]
    number: float
    unit: str
    most: float = 0.0


def made(
    kind: Kind,
    length: Length,
    where: tuple[int, int],
    earlier: Moment | None,
    later: Moment | None,
    missing: str = "",
) -> Found:
    """The interval that a text states by a length between two ends."""
    hedge = (length.match.groupdict().get("hedge") or "").lower()
    each = set(hedge.split())
    blurred = "" if hedge in ("", *words.EXACTLY) else "about"
    if each & words.MORE:
        blurred = "more"
    elif each & words.LESS:
        blurred = "less"
    elif each & words.NEARLY:
        blurred = "nearly"
    told = length.match[0] if length.most or length.number % 0.5 else ""
    if length.unit in EXACT and _is_to_the_day(length.match):
        kind = "to-the-day"
    stated = Stated(
        kind,
        length.number,
        length.unit,
        blurred,
        earlier,
        later,
        missing,
        most=length.most,
        told=told,
    )
    return Found(*where, stated)


def counted(found: Found) -> Found:
    """The same, its days counted from the first one on."""
    return found._replace(stated=found.stated._replace(is_counted=True))


def _is_to_the_day(length: re.Match[str]) -> bool:
    """Whether "to the day" stands among the words of a length or right behind them; "to the week" is
    not to the day."""
    return (
        _TO_THE_DAY.search(length.string, length.start(), length.end() + LONGEST_EXACT) is not None
    )


class Gap(NamedTuple):
    """Days between two ends: at least, at most."""

    low: float
    high: float


def off_the_day(stated: Stated) -> float:
    """By how many days the later end misses the day that is so many weeks, months or years after the
    earlier one; 0 where an end is no single day of a year. The last of a month stands for what is
    beyond it."""
    earlier, later = stated.earlier, stated.later
    assert earlier is not None and later is not None
    if any(one.yearless or one.first != one.last for one in (earlier, later)):
        return 0.0
    if stated.unit == "week":
        meant = earlier.first + timedelta(weeks=stated.number)
    else:
        count = round(stated.number * (12 if stated.unit == "year" else 1))
        years, month = divmod(earlier.first.month - 1 + count, 12)
        year = earlier.first.year + years
        day = min(earlier.first.day, length_of(year, month + 1))
        meant = earlier.first.replace(year=year, month=month + 1, day=day)
    return float(abs((later.first - meant).days))


def gap_days(earlier: Moment, later: Moment, count: float, unit: str) -> Gap:
    """The days from one end to the other. A day without a year is put in the year that comes
    nearest to what is stated: that of the other day, or one next to it."""
    wanted = count * DAYS[unit]
    if earlier.yearless or (earlier.guessed and not later.guessed):
        gaps = [_gap(each, later) for each in _years(earlier, later, -wanted)]
    else:
        gaps = [_gap(earlier, each) for each in _years(later, earlier, wanted)]
    return min(gaps, key=lambda gap: off_days(gap, wanted))


def is_misread(stated: Stated, is_kept: bool = False) -> bool:
    """Whether two dates lie so far apart, or the other way round, that the length is hardly told
    of them: "9% a year between 1975 and 2007". `is_kept` says that it is a jubilee's."""
    if stated.earlier is None or stated.later is None or stated.total:
        return False
    if is_backward(stated):
        return True
    gap = gap_days(stated.earlier, stated.later, stated.number, stated.unit)
    unit = DAYS[stated.unit]
    least, most = (unit * each for each in sorted((stated.number, stated.most or stated.number)))
    times, slack = KEPT_MISREAD if is_kept else MISREAD, 0.0
    if unit < DAYS[LEAST_LONG]:
        slack = MISREAD_DAYS if most > 1 else NEXT_MISREAD_DAYS
    return gap.low > max(slack, times * most) or (not slack and 0 <= gap.high < least / times)


def is_backward(stated: Stated) -> bool:
    """Whether the earlier date comes after the later one, and the year of either is not written."""
    if stated.earlier is None or stated.later is None:
        return False
    gap = gap_days(stated.earlier, stated.later, stated.number, stated.unit)
    return gap.high < 0 and any(e.yearless or e.guessed for e in (stated.earlier, stated.later))


def _years(moment: Moment, other: Moment, wanted: float) -> list[Moment]:
    """A moment in each of the years that it may be of, so many days behind the other one; the one that
    it has comes first."""
    is_long = abs(wanted) > MOST_GUESSED_DAYS
    if not moment.yearless and (not moment.guessed or is_long):
        return [moment]
    if is_long and moment.year and wanted < 0:
        return [moved_years(moment, moment.year - moment.first.year)]
    near = [moved_years(moment, other.first.year - moment.first.year + step) for step in (0, -1, 1)]
    return near if moment.yearless else [moment, *near]


def off_days(gap: Gap, wanted: float) -> float:
    """How far a gap misses a number of days."""
    return max(0.0, gap.low - wanted, wanted - gap.high)


def _gap(earlier: Moment, later: Moment) -> Gap:
    low, high = later.first - earlier.last, later.last - earlier.first
    day = timedelta(days=1)
    return Gap(
        min(_whole(low / day), _whole(high / day)), max(_whole(low / day), _whole(high / day))
    )


def _whole(days: float) -> float:
    return float(round(days))


def moved_years(moment: Moment, step: int) -> Moment:
    """The same so many years on; 29 February stays where it is."""
    try:
        first = moment.first.replace(year=moment.first.year + step)
        last = moment.last.replace(year=moment.last.year + step)
    except ValueError:
        return moment
    return moment._replace(first=first, last=last)


def fits(stated: Stated) -> bool:
    """Whether the days between the ends are as many as stated, within the rounding of the figure."""
    if stated.earlier is None or stated.later is None:
        return False
    gap = gap_days(stated.earlier, stated.later, stated.number, stated.unit)
    most = max(stated.number, stated.most) * DAYS[stated.unit]
    wanted = stated.number * DAYS[stated.unit]
    return max(0.0, gap.low - most, wanted - gap.high) <= allowed_days(stated)[0]


def allowed_days(stated: Stated) -> tuple[float, float]:
    """Days by which the interval may be off: as rounding, and carelessly."""
    days = stated.number * DAYS[stated.unit]
    fine, coarse = ROUND[stated.unit], CARELESS[stated.unit]
    if stated.is_counted and stated.unit == "day" and days <= MOST_COUNTED_DAYS:
        fine = 0.0
    if stated.unit == "year" and stated.number >= 20 and stated.number % 10 == 0:
        fine, coarse = fine * 1.5, coarse * 1.5
    fine, coarse = max(fine, SHARE_ROUND * days), max(coarse, SHARE_CARELESS * days)
    if stated.blurred == "about":  # "more" and "less" are open on their own side
        fine, coarse = fine + SHARE_BLURRED * days, coarse + SHARE_BLURRED * days
    return fine, coarse
