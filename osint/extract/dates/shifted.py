"""Months and seasons by "last", "this" and "next"."""

from __future__ import annotations

from osint.extract.dates import period
from osint.extract.dates.calendar_dates import Month, PartOfYear
from osint.extract.dates.period import Period
from osint.extract.dates.spec import Context, Resolved, of_period
from osint.support.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Shifted:
    """The last month or season of that name that is over, this year's, the next to begin, or (2) the
    one after that."""

    date: Month | PartOfYear
    shift: int

    def resolve(self, context: Context) -> Resolved | None:
        """The occurrence, counted from the document's date."""
        if context.published is None or self.date.year is not None:
            return self.date.resolve(context)
        today = context.published
        if not 3 <= today.year <= 9996:
            return None
        each = [self._of(year) for year in range(today.year - 2, today.year + 4)]
        if self.shift < 0:
            return of_period([p for p in each if p.end < today][-1])
        if self.shift > 0:
            return of_period([p for p in each if p.start > today][self.shift - 1])
        now = [p for p in each if p.start <= today <= p.end]
        return of_period(now[0] if now else next(p for p in each if p.start.year == today.year))

    def _of(self, year: int) -> Period:
        if isinstance(self.date, Month):
            return period.month(year, self.date.month)
        return self.date.of(year)
