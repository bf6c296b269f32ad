"""Rules for texts that are one expression: numbers there are hours or days."""

from __future__ import annotations

from osint.extract.dates.grammar import Found, Rule, rule
from osint.extract.dates.missing_year import real
from osint.extract.dates.spec import Context, Resolved, of_period, unresolved
from osint.extract.dates import period
from osint.extract.dates.durations import Duration
from osint.extract.dates.period import Grain
from osint.extract.dates.times import Clock
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """ "The 24th": the next such day."""

    day: int

    def resolve(self, context: Context) -> Resolved | None:
        """The day, on or after the document's date."""
        if context.published is None:
            return unresolved(f"XXXX-XX-{self.day:02}")
        today = context.published.date()
        for step in range(13):
            total = today.year * 12 + today.month - 1 + step
            when = real(total // 12, total % 12 + 1, self.day)
            if when is not None and when >= today:
                return of_period(period.day(when))
        return None


def _day(found: Found) -> DayOfMonth | None:
    day = found.value("day")
    return DayOfMonth(day) if isinstance(day, int) and 1 <= day <= 31 else None


def _hour(found: Found) -> Clock | None:
    hour, minute = found.value("h"), found.value("m")
    if not isinstance(hour, int) or hour > 24 or (minute or 0) > 59:
        return None
    return Clock(hour, minute, loose=True)


def _minutes(found: Found) -> Duration:
    return Duration(found.value("n"), Grain.MINUTE, ahead=True)


RULES: tuple[Rule, ...] = (
    rule(r"^k?d(?P<day>[DO])$", "1", _day, ""),
    rule(r"^k(?P<day>O)$", "1", _day, "O"),
    rule(r"^k?(?P<h>[DN])u?$", "2", _hour, ""),
    rule(r"^k?(?P<h>[DN])-?(?P<m>[DN#])$", "2", _hour, ""),
    rule(r"^i(?P<n>[DN#])'?$", "6", _minutes, "i"),
)
"""Rules that apply to a whole text only."""
__all__ = ["RULES", "date"]
