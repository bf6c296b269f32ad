"""Holidays with a day of their own, as news dates by them."""

from __future__ import annotations

from datetime import date, timedelta

from osint.extract.dates import period
from osint.extract.dates.calendar_dates import near
from osint.extract.dates.period import Period
from osint.extract.dates.spec import Context, Resolved, of_period, unresolved
from osint.extract.dates.weekdays import nth_weekday
from osint.support.frozen import dataclass

_SAME = {
    "xmas": "christmas", "christmas day": "christmas", "new year's": "new year",
    "new year day": "new year", "new year's day": "new year", "new year eve": "new year's eve",
    "thanksgiving day": "thanksgiving", "labour day": "labor day", "easter sunday": "easter",
    "valentine's day": "valentine", "armistice day": "veterans day",
}  # fmt: skip
_FROM_EASTER = {"easter": 0, "good friday": -2, "easter monday": 1}
_FIXED = {
    "christmas": (12, 25), "christmas eve": (12, 24), "new year": (1, 1),
    "new year's eve": (12, 31), "halloween": (10, 31), "valentine": (2, 14),
    "independence day": (7, 4), "juneteenth": (6, 19), "victory day": (5, 9),
    "boxing day": (12, 26), "veterans day": (11, 11),
}  # fmt: skip
_NTH = {"thanksgiving": (11, 3, 4), "labor day": (9, 0, 1), "memorial day": (5, 0, -1)}


def easter(year: int) -> date:
    """Western Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms).

    Raises:
        ValueError: the year is not in 1..9999.
    """
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    last = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * last) // 433
    month = (h + last - 7 * m + 90) // 25
    return date(year, month, (h + last - 7 * m + 33 * month + 19) % 32)


@dataclass(frozen=True, slots=True)
class Holiday:
    """A holiday by name, with its year if said."""

    name: str
    year: int | None = None
    shift: int = 0

    def resolve(self, context: Context) -> Resolved | None:
        """Its day in the year meant."""
        if self.year is not None:
            return of_period(self.of(self.year), explicit=True)
        found = self._shifted(context) if self.shift else near(context, self.of)
        if found is not None:
            return of_period(found)
        if self.key in _FIXED:
            month, day = _FIXED[self.key]
            return unresolved(f"XXXX-{month:02}-{day:02}", years=context.years)
        return unresolved("XXXX-XX-XX")

    def _shifted(self, context: Context) -> Period | None:
        """The last one before, or the next one after, the document's date."""
        now = context.published
        if now is None or not 3 <= now.year <= 9996:
            return None
        each = [self.of(year) for year in range(now.year - 2, now.year + 3)]
        if self.shift < 0:
            return [p for p in each if p.end < now][-1]
        return next(p for p in each if p.start > now)

    @property
    def key(self) -> str:
        """The name under which its day is kept."""
        return _SAME.get(self.name, self.name)

    def of(self, year: int) -> Period:
        """Its day in one year."""
        if self.key in _FIXED:
            return period.day(date(year, *_FIXED[self.key]))
        if self.key in _FROM_EASTER:
            return period.day(easter(year) + timedelta(days=_FROM_EASTER[self.key]))
        month, weekday, number = _NTH.get(self.key, _NTH["thanksgiving"])
        whole = period.month(year, month)
        found = nth_weekday(whole.start, whole.end, weekday, number) or whole.start.date()
        return period.day(found + timedelta(days=1 if self.key == "black friday" else 0))
