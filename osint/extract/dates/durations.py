"""Lengths of time and what repeats: TIMEX3 DURATION and SET."""

from __future__ import annotations

from datetime import timedelta

from osint.extract.dates import period
from osint.extract.dates.spec import Context, Kind, Resolved, unresolved
from osint.language.grain import Grain
from osint.support.frozen import dataclass

CODES = {
    Grain.SECOND: "TS", Grain.MINUTE: "TM", Grain.HOUR: "TH", Grain.DAY: "D", Grain.PART: "D",
    Grain.WEEKEND: "WE", Grain.WEEK: "W", Grain.MONTH: "M", Grain.QUARTER: "Q",
    Grain.SEASON: "S", Grain.HALF: "H", Grain.YEAR: "Y", Grain.DECADE: "DE",
    Grain.CENTURY: "CE", Grain.MILLENNIUM: "ML",
}  # fmt: skip


def duration_value(count: float | None, grain: Grain) -> str:
    """TIMEX3 of so many units; None is a number not said ("PXD")."""
    if grain is Grain.HALF:
        count, grain = (None if count is None else 6 * count), Grain.MONTH
    code = CODES[grain]
    number = "X" if count is None else f"{count:g}" if count < 1e6 else f"{count:.0f}"
    if code[0] == "T":
        return f"PT{number}{code[1]}"
    return f"P{number}{code}"


@dataclass(frozen=True, slots=True)
class Duration:
    """So many units; `more` are further parts ("3 hours 30 minutes")."""

    count: float | None
    grain: Grain
    more: tuple[tuple[float | None, Grain], ...] = ()
    vague: bool = False
    ahead: bool = False

    def resolve(self, context: Context) -> Resolved | None:
        """The duration; bounds only where it is counted forward from the document's date."""
        value = duration_value(None if self.vague else self.count, self.grain)
        for count, grain in self.more:
            part = duration_value(count, grain)
            value += part[2:] if "T" in value and part[1] == "T" else part[1:]
        if not self.ahead or context.published is None or self.count is None:
            return Resolved("DURATION", value)
        if not context.whole and context.tense() <= 0:
            return Resolved("DURATION", value)
        try:
            when = period.add(context.published, self.count, self.grain)
        except (ValueError, OverflowError):
            return None
        if self.grain < Grain.DAY:
            return Resolved("DURATION", value, when, when)
        found = period.day(when)
        return Resolved("DURATION", value, found.start, found.end)


@dataclass(frozen=True, slots=True)
class Repeated:
    """Something that repeats: every day, weekly, each Monday."""

    value: str
    weekday: int | None = None
    type: Kind = "SET"

    def resolve(self, context: Context) -> Resolved | None:
        """The set: it has no bounds of its own."""
        return unresolved(self.value, self.type, weekday=self.weekday)


@dataclass(frozen=True, slots=True)
class AllOf:
    """All of, or the rest of, the current unit ("all week", "the rest of the year")."""

    grain: Grain
    rest: bool = False

    def resolve(self, context: Context) -> Resolved | None:
        """The duration of the unit, bounded by the document's own."""
        value = duration_value(1, self.grain)
        if context.published is None:
            return Resolved("DURATION", value)
        unit = period.containing(context.published, self.grain)
        first = context.published.replace(hour=0, minute=0, second=0) if self.rest else unit.start
        return Resolved("DURATION", value, first, max(unit.end, first + timedelta()))
