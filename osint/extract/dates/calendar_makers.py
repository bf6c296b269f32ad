"""What the rules of calendar dates make of the words that they match."""

from __future__ import annotations

import re
from typing import Any

from osint.extract.dates.calendar_dates import (
    Day,
    DayOfMonth,
    HalfOf,
    Month,
    Numeric,
    Part,
    PartOfYear,
    Year,
    Years,
)
from osint.extract.dates.grammar import Found
from osint.extract.dates.other_calendars import CenturyBefore
from osint.extract.dates.period import SEASONS
from osint.extract.dates.ranges import Range
from osint.extract.dates.relative import DayOffset, SoFar, Unit
from osint.extract.dates.times import At
from osint.extract.dates.weekdays import IsoWeek
from osint.language.en.dates import EARLIER_LATER
from osint.language.grain import Grain
from osint.support.frozen import replace


def _year(found: Found) -> dict[str, Any] | None:
    """The year's arguments; None when what stands there is no year."""
    if found.has("year"):
        return {"year": found.value("year")}
    if found.has("short"):
        item = found.all("short")[-1]
        if len(item.text) == 2 and isinstance(item.value, int):
            return {"year": item.value, "short_year": True}
        return None
    return {}


def day(found: Found) -> Day | None:
    year = _year(found)
    weekday = found.value("w")
    day = found.value("day")
    if year is None or not isinstance(day, int) or not 1 <= day <= 31:
        return None
    return Day(found.value("month"), day, weekday=weekday, **year)


def beyond(found: Found) -> Day | None:
    """ "33 August 2023", "July 42nd": a day that no month has."""
    item, year = found.one("day"), _year(found)
    if item is None or year is None or not 31 < item.value <= MOST_WRITTEN:
        return None
    if not year and item.text.isdigit():
        return None
    return Day(found.value("month"), int(item.value), weekday=found.value("w"), **year)


def weekday_after(found: Found) -> Day | None:
    made = day(found)
    weekday = found.value("w2", found.value("w3"))
    return made if made is None or weekday is None else replace(made, weekday=weekday)


def stamped(found: Found) -> At | None:
    """The order of C's ctime, which logs and old interfaces of X use."""
    made = day(found)
    return None if made is None else At(made, found.value("t"))


def first_of_two(found: Found) -> Day | None:
    """The first of "3 and 9 March"; "Chapter 9, 4 March" counts something else."""
    made = day(found)
    ascending = found.value("day") < found.value("second")
    return made if ascending and made is not None else None


def first_of_pair(found: Found) -> Day | None:
    """ "Saturday and Sunday, May 18" of "... May 18 and 19": the day after has the next weekday."""
    made = day(found)
    if made is None or found.value("day") >= found.value("second"):
        return None
    return replace(made, then=found.value("w2"))


def second_of_pair(found: Found) -> Day | None:
    """ "19, 2013" behind "May 18 and"."""
    before = found.items[found.match.start("out") - 2].value
    year, day = _year(found), found.value("day")
    if not isinstance(before, Day) or year is None or not before.day < day <= 31:
        return None
    if not year and before.year is not None:
        year = {"year": before.year, "short_year": before.short_year}
    return Day(before.month, day, weekday=before.then, **year)


def days(found: Found) -> Range | None:
    year = _year(found)
    first, last = found.value("day", found.value("day2")), found.value("last")
    if year is None or not (1 <= first <= 31 and 1 <= last <= 31):
        return None
    month = found.value("month")
    return Range(Day(month, first, **year), Day(found.value("month2", month), last, **year))


def pair_days(found: Found) -> Range | None:
    """ "July 13-15", "1-8 September": the pair is two days of the month."""
    year = _year(found)
    raw = found.value("pair")[1]
    first, last = (int(n) for n in re.findall(r"\d+", raw))
    if year is None or "-" not in raw or not (1 <= first <= 31 and 1 <= last <= 31):
        return None
    if first > last and found.match.start("pair") < found.match.start("month"):
        return None  # "30-7 Oct. 19" is a score
    month = found.value("month")
    return Range(Day(month, first, **year), Day(month, last, **year))


def pair_to_date(found: Found) -> Range | None:
    """ "10/1-11/2/2017", "14.10. - 15.10.2018": the year is that of the last day."""
    name, _ = found.value("date")
    if name != "numeric":
        return None
    last = literal(found)
    first = tuple(int(n) for n in re.findall(r"\d+", found.value("pair")[1]))
    return Range(replace(last, first=first[0], second=first[1]), last)


def literal(found: Found) -> Any:
    name, raw = found.value("date")
    weekday = found.value("w")
    numbers = [int(n) for n in re.findall(r"\d+", raw)]
    if name == "ymd":
        if (raw[4] != "-" and numbers[1] > 12) or numbers[2] > 31:
            return None
        return Day(numbers[1], numbers[2], numbers[0], weekday)
    if name == "numeric":
        year = numbers[2]
        short = len(re.findall(r"\d+", raw)[2]) == 2
        return Numeric(numbers[0], numbers[1], year, weekday, short, day_first="." in raw)
    if name == "compact":
        return Day(int(raw[4:6]), int(raw[6:]), int(raw[:4]), weekday)
    if name == "yearmonth":
        if numbers[1] == numbers[0] % 100 + 1 and raw[4] == "-":
            return _year_span(numbers)  # "2011-12" is a season or a fiscal year
        return Month(numbers[1], numbers[0])
    if name == "monthyear":
        return Month(numbers[0], numbers[1])
    if name == "week":
        return IsoWeek(numbers[0], numbers[1], numbers[2] if len(numbers) > 2 else None)
    if name == "yearspan":
        return _year_span(numbers)
    if name == "code":
        return _code(raw)
    if name == "fortnight":
        return _figures_range(raw, numbers)
    return None


def _year_span(numbers: list[int]) -> Range | None:
    first, last = numbers
    if last < 100:
        last += first // 100 * 100
    return Range(Year(first), Year(last)) if first < last else None


def _figures_range(raw: str, numbers: list[int]) -> Range | None:
    first, last, month = numbers[:3]
    year = numbers[3] if len(numbers) > 3 else None
    short = year is not None and year < 100
    if not 1 <= month <= 12:
        return None
    return Range(Day(month, first, year, None, short), Day(month, last, year, None, short))


def _code(raw: str) -> PartOfYear:
    year, number = (int(n) for n in re.findall(r"\d+", raw))
    grain = Grain.QUARTER if "q" in raw.lower() else Grain.HALF
    return PartOfYear(grain, number, year if year > 99 else 2000 + year)


def pair(found: Found) -> Numeric | None:
    first, second = (int(n) for n in re.findall(r"\d+", found.value("pair")[1]))
    year = found.value("year")
    return Numeric(first, second, year, found.value("w"), day_first="." in found.value("pair")[1])


def dated_pair(found: Found) -> Numeric | None:
    """ "Friday 5/12" is a date, "Friday 9-11" may be hours."""
    return None if "-" in found.value("pair")[1] else pair(found)


def months(found: Found) -> Range:
    """ "January to April 2015": the year is that of the last month."""
    first, last, year = found.value("first"), found.value("month"), found.value("year")
    return Range(Month(first, year if first <= last else year - 1), Month(last, year))


def month(found: Found) -> Month | None:
    year = _year(found)
    return None if year is None else Month(found.value("month"), **year)


def part_of_year(found: Found) -> PartOfYear | None:
    number, year = found.value("n"), found.value("year")
    is_fiscal = found.has("fiscal") or found.has("fiscals")
    if found.has("q"):
        _, raw = found.value("q")
        grain = Grain.QUARTER if raw[0] in "qQ" else Grain.HALF
        return PartOfYear(grain, int(raw[1]), year, is_fiscal=is_fiscal)
    grain = found.value("u")[0] if found.has("u") else Grain.HALF
    if grain not in (Grain.QUARTER, Grain.HALF) or not 1 <= number <= 4:
        return None
    if grain is Grain.HALF and number > 2:
        return None
    return PartOfYear(grain, number, year, is_fiscal=is_fiscal)


def season(found: Found) -> PartOfYear | None:
    year = _year(found)
    if year is None:
        return None
    return PartOfYear(Grain.SEASON, SEASONS.index(found.value("s")) + 1, **year)


def century(found: Found) -> Years | CenturyBefore | None:
    number = found.value("n")
    if found.value("u")[1] and found.all("n")[0].cls == "D":
        return None
    if found.value("u")[0] is not Grain.CENTURY or not 1 <= number <= 30:
        return None
    era = found.one("era")
    if era is not None and era.text[0] in "bB":
        return CenturyBefore(number)
    return Years((number - 1) * 100, 100)


def decade(found: Found) -> Years | None:
    value = found.value("c")
    if isinstance(value, int):
        return Years(value, 10) if found.has("the") else None
    first = int(re.sub(r"\D", "", value[1]))
    if first % 100 == 0 and 1000 <= first < 2000:
        return Years(first, 100)  # "the 1600s"
    return Years(first, 10)


def september_11(found: Found) -> Day | None:
    """ "9/11" is a name by now."""
    return Day(9, 11, 2001) if found.value("pair")[1] == "9/11" else None


def slashed(found: Found) -> Numeric | None:
    return pair(found) if "/" in found.value("pair")[1] else None


def day_of_month(found: Found) -> DayOfMonth | None:
    item = found.one("day")
    figures = item is not None and item.text[:1].isdigit()
    return DayOfMonth(found.value("day")) if figures else None


def bare_year(found: Found) -> Year | None:
    era = str(found.value("era") or "").lower()
    unit = found.value("u")
    if unit and unit[0] is not Grain.YEAR:
        return None
    is_bc = era.startswith("b") and "c" in era
    return Year(found.value("year"), before_christ=is_bc, is_fiscal=found.has("fiscal"))


def era_year(found: Found) -> Year:
    word = found.one("era")
    return Year(int(found.value("year")), before_christ=word is not None and word.text[0] in "bB")


def so_far(found: Found) -> SoFar | None:
    """ "Earlier this year", "later today"."""
    word, unit = found.one("el"), found.value("date")
    if word is None or word.text.lower() not in EARLIER_LATER:
        return None
    present = isinstance(unit, Unit | DayOffset) and not getattr(unit, "shift", 0)
    return SoFar(unit, word.value) if present else None


def half_of(found: Found) -> HalfOf | None:
    """ "The first half of March"."""
    number, whole = found.value("n"), found.value("date")
    return HalfOf(whole, number) if number in (1, 2) and isinstance(whole, Month | Years) else None


def slavic_decade(found: Found) -> Years | None:
    """ "1990-х годов": the noun belongs to the figure."""
    return None if found.items[found.match.end() - 1].text.isascii() else decade(found)


def part(found: Found) -> Part:
    return Part(found.value("date"), found.value("which"), found.value("until"))


MOST_WRITTEN = 99
"""The highest figure that can be meant as a day, be it one that no month has."""
