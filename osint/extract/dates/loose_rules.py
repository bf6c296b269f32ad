"""Rules for texts that are nothing but one expression: there a number is an hour or a day."""

from __future__ import annotations

import re
from typing import Any

from osint.extract.dates.calendar_dates import Day, DayOfMonth, Numeric
from osint.extract.dates.composed_rules import at
from osint.extract.dates.durations import Duration
from osint.extract.dates.grammar import Found, Rule, rule
from osint.extract.dates.missing_year import real
from osint.extract.dates.relative import DayOffset
from osint.extract.dates.spec import Context, Resolved, Spec
from osint.extract.dates.time_rules import hours_written
from osint.extract.dates.times import Clock, DayPart
from osint.language.grain import Grain
from osint.support.frozen import dataclass, replace


def _day(found: Found) -> DayOfMonth | None:
    day = found.value("day")
    return DayOfMonth(day) if isinstance(day, int) and 1 <= day <= 31 else None


def _hour(found: Found) -> Clock | None:
    hour, minute = found.value("h"), found.value("m")
    if not isinstance(hour, int) or hour > 24 or (minute or 0) > 59:
        return None
    return Clock(hour, minute, loose=True)


def _compact(found: Found) -> Day | None:
    """ "20220224"."""
    value = found.value("n")
    if not isinstance(value, int) or not 19000101 <= value <= 21001231:
        return None
    day = Day(value // 100 % 100, value % 100, value // 10000)
    return day if real(value // 10000, day.month, day.day) else None


def _half_past(found: Found) -> Clock | None:
    hour = found.value("h")
    return Clock(hour, 30, loose=True) if isinstance(hour, int) and 1 <= hour <= 12 else None


def _joined_hour(found: Found) -> Clock | None:
    """ "815", "1030": hour and minutes without a mark between them."""
    value = found.value("t")
    hour, minute = divmod(value, 100) if isinstance(value, int) else (99, 0)
    return Clock(hour, minute, loose=hour <= 12) if hour <= 23 and minute <= 59 else None


def _minutes(found: Found) -> Duration:
    return Duration(found.value("n"), Grain.MINUTE, ahead=True)


def _hours(found: Found) -> Duration | None:
    made = hours_written(found.value("t")[1])
    return None if made is None else replace(made, ahead=True)


def _slavic_hours(found: Found) -> Clock | None:
    """ "15 часов": typed alone, the hour of the day."""
    word = found.one("u")
    if word is None or word.text.isascii() or word.value[0] is not Grain.HOUR:
        return None
    return _hour(found)


def _pair(found: Found) -> Numeric:
    raw = found.value("pair")[1]
    first, second = (int(n) for n in re.findall(r"\d+", raw))
    return Numeric(first, second, weekday=found.value("w"), day_first="." in raw)


def _today_part(found: Found) -> DayPart:
    return DayPart(found.value("p"), DayOffset(0))


@dataclass(frozen=True, slots=True)
class Until:
    """ "By Friday": from the document's date to the end of another."""

    date: Spec

    def resolve(self, context: Context) -> Resolved | None:
        """The date, with bounds that begin now."""
        found = self.date.resolve(context)
        now = context.published
        if found is None or now is None or found.latest is None or found.latest < now:
            return found
        last = found.earliest if found.type == "TIME" else found.latest
        return replace(found, earliest=now, latest=last)


def _until(found: Found) -> Until:
    return Until(found.value("date"))


def _part_at(found: Found) -> Any:
    clock = found.value("t")
    clock = Clock(clock, loose=True) if isinstance(clock, int) else clock
    return clock.afternoon() if found.value("p") in ("AF", "EV", "NI") else clock


def _hour_of_day(found: Found) -> Any:
    """ "3 tomorrow"; the figure before "March 4, 2021" numbers something."""
    if isinstance(found.value("t"), int) and not found.has("on"):
        return None if isinstance(found.value("date"), Day) else at(found)
    return at(found)


FIRST: tuple[Rule, ...] = (
    rule(r"^k?d(?P<day>[DO])$", "1", _day, ""),
    rule(r"^k(?P<day>O)$", "1", _day, "O"),
    rule(r"(?<!M)(?P<w>W)?,?(?P<pair>J)(?!-?U|Y|o?M|[-t]I)", "1", _pair, "J"),
    rule(r"^(?P<h>[DN])(?P<u>U)$", "2", _slavic_hours, "U"),
    rule(r"^[k~]+(?P<t>[Y#])$", "2", _joined_hour, ""),
    rule(r"^[ik]?d?(?P<p>P)$", "3", _today_part, "P"),
    rule(r"^i(?P<t>T)$", "6", _hours, "T"),
    rule(r"^i(?P<n>[DN#])'?$", "6", _minutes, "i"),
)
"""Before all other rules."""

LAST: tuple[Rule, ...] = (
    rule(r"^k?(?P<h>[DN])u?$", "2", _hour, ""),
    rule(r"^[k~]*(?P<h>[DN])(?:-?N)?-?(?P<m>[DN#])$", "2", _hour, ""),
    rule(r"^q(?P<h>[DN])$", "2", _half_past, "q"),
    rule(r"^k?(?P<n>#)$", "1", _compact, "#"),
    rule(r"[k~]*(?P<t>[Y#])$", "2", _joined_hour, ""),
    rule(r"[ik]d?(?P<p>P)k(?P<t>[DN2])$", "2", _part_at, "P"),
    rule(r"(?P<date>[13]),?k?(?P<t>[DN2])$", "3", at, ""),
    rule(r"^(?P<on>k)?(?P<t>[DN2#])(?P<date>[13])$", "3", _hour_of_day, ""),
    rule(r"^y(?P<date>[123])$", "1", _until, "y"),
    rule(r"^[iw](?P<date>6)$", "6", lambda f: f.value("date"), "6"),
)
"""After all other rules."""
