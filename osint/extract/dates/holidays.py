"""Holidays with a day of their own, as news dates by them."""

from __future__ import annotations

from datetime import date, timedelta

from osint.extract.dates import period
from osint.extract.dates.calendar_dates import near
from osint.extract.dates.period import Period
from osint.extract.dates.spec import Context, Resolved, of_period, unresolved
from osint.extract.dates.weekdays import nth_weekday
from osint.language.en import feast_days as names
from osint.support.frozen import dataclass, replace
from osint.support.patterns import lazily


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


def orthodox_easter(year: int) -> date:
    """Easter Sunday of the Orthodox churches (Meeus, Astronomical Algorithms, ch. 8), as a Gregorian day.

    Raises:
        ValueError: the day is not in the years 1..9999.
    """
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    behind = year // 100 - year // 400 - 2  # days of the Julian calendar behind the Gregorian
    return date(year, month, day + 1) + timedelta(days=behind)


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
        if self.key in names.FIXED:
            month, day = names.FIXED[self.key]
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
        return names.SAME.get(self.name, self.name)

    def of(self, year: int) -> Period:
        """Its day in one year."""
        if self.key in names.FIXED:
            return period.day(date(year, *names.FIXED[self.key]))
        if self.key in names.FROM_EASTER:
            return period.day(easter(year) + timedelta(days=names.FROM_EASTER[self.key]))
        month, weekday, number = names.NTH[self.key]
        whole = period.month(year, month)
        found = nth_weekday(whole.start, whole.end, weekday, number) or whole.start.date()
        return period.day(found + timedelta(days=names.AFTER_NTH.get(self.key, 0)))


_NAMED = lazily(r"(?P<name>\D{4,}?)(?:,? (?P<year>\d{4}))?")
_KNOWN = frozenset((*names.FIXED, *names.FROM_EASTER, *names.NTH, *names.SAME))


def named(text: str) -> Holiday | None:
    """The holiday that some words name, and nothing else: "Christmas Day 2020"."""
    match = _NAMED.fullmatch(text.lower().replace("’", "'"))
    if match is None or match["name"] not in _KNOWN:
        return None
    return Holiday(match["name"], int(match["year"]) if match["year"] else None)


@dataclass(frozen=True, slots=True)
class HolidayWeekend:
    """ "Labor Day weekend": the Saturday and Sunday nearest to the day, the later ones for a Wednesday
    or a day after it ("Thanksgiving weekend")."""

    holiday: Holiday

    def resolve(self, context: Context) -> Resolved | None:
        """The weekend in the year meant."""
        day = self.holiday.resolve(context)
        if day is None or day.about is None:
            return unresolved("XXXX-WXX-WE")
        when = day.about.start.date()
        back = timedelta(days=7 if when.weekday() < 2 else 0)
        found = period.weekend(when - back)
        return replace(of_period(found), explicit=day.explicit)
