"""How named days, months and seasons are counted: the rules that recognise them."""

from __future__ import annotations

from typing import Any

from osint.extract.dates.beside import Nth
from osint.extract.dates.calendar_dates import Month, PartOfYear
from osint.extract.dates.grammar import Found, Rule, rule
from osint.extract.dates.holidays import Holiday, HolidayWeekend
from osint.extract.dates.period import SEASONS
from osint.extract.dates.quantity import COUNTED, quantity
from osint.extract.dates.relative import DayOffset
from osint.extract.dates.shifted import Shifted
from osint.language.grain import Grain


def _near_month(found: Found) -> Any:
    """ "Last April", "next summer": as its own year tells, the shift from the document's."""
    shift = found.value("s")
    if found.has("m"):
        return Shifted(Month(found.value("m")), shift)
    return Shifted(PartOfYear(Grain.SEASON, SEASONS.index(found.value("z")) + 1), shift)


def _near_day(found: Found) -> Nth | None:
    """ "Next Jan. 1": a day of the month so told."""
    day = found.value("day")
    return Nth(day, _near_month(found), Grain.DAY) if 1 <= day <= 31 else None


def _holiday(found: Found) -> Holiday:
    return Holiday(found.value("h"), found.value("year"), found.value("s", 0))


def _holiday_weekend(found: Found) -> HolidayWeekend | None:
    return HolidayWeekend(_holiday(found)) if found.value("u")[0] is Grain.WEEKEND else None


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


RULES: tuple[Rule, ...] = (
    rule(rf"d?{COUNTED}(?P<s>[EL])(?P<r>R)", "1", _beyond, "UR"),
    rule(r"d?(?P<u>U)(?P<s>[EL])(?P<r>R)", "1", _the_day_beyond, "UR"),
    rule(r"(?P<s>[lnp])(?P<m>M)\.?(?P<day>[DO])(?!,?Y|[U:/-])", "1", _near_day, "M"),
    rule(r"(?P<s>[lncp])(?P<m>M)(?!\.?[DOY])\.?", "1", _near_month, "M"),
    rule(r"d?(?P<s>[lncp])-?(?P<z>Z)(?!Y)", "1", _near_month, "Z"),
    rule(r"d?(?P<s>[lvpng])?(?P<h>H)(?P<u>U)(?:,?(?P<year>Y))?", "1", _holiday_weekend, "HU"),
    rule(r"d?(?P<s>[lvpng])?(?P<h>H)(?P<year>Y)(?P<u>U)", "1", _holiday_weekend, "HUY"),
    rule(r"d?(?P<u>U)o(?P<h>H)(?:,?(?P<year>Y))?", "1", _holiday_weekend, "HU"),
    rule(r"d?(?P<s>[lvpng])?(?P<h>H)U?(?:,?(?P<year>Y))?", "1", _holiday, "H"),
)
"""Rules for the day after tomorrow, months and seasons by "last" and "next", holidays."""
