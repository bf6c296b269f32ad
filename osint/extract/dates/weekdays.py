"""Weekdays alone: the nearest such day, by the tense of the sentence."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from osint.extract.dates import period
from osint.extract.dates.spec import Context, Resolved, Spec, of_period, unresolved
from osint.support.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday; `shift` -1 the last one, 1 the next to come, 0 "this", -2 and 2 that of the week
    before and after (English "previous", "next"), None nothing said; `week` counts whole weeks
    (of last week: -1), `day` a day of the month that must fit ("Tuesday the 19th")."""

    weekday: int
    shift: int | None = None
    week: int | None = None
    day: int | None = None
    skip: int = 0

    def resolve(self, context: Context) -> Resolved | None:
        """The day meant, counted from the document's date."""
        if context.published is None:
            value = f"XXXX-WXX-{self.weekday + 1}"
            return unresolved(value, weekday=self.weekday)
        today = context.published.date()
        try:
            found = self._counted(today, context)
        except OverflowError:
            return None
        if found is None:
            return None
        return of_period(period.day(found), weekday=self.weekday)

    def _counted(self, today: date, context: Context) -> date | None:
        if self.week is not None:
            monday = today - timedelta(days=today.weekday()) + timedelta(weeks=self.week)
            return monday + timedelta(days=self.weekday)
        if self.day is not None:
            return self._with_day(today, context)
        ahead = (self.weekday - today.weekday()) % 7
        back = (today.weekday() - self.weekday) % 7
        if self.shift == -1:
            return today - timedelta(days=(back or 7) + 7 * self.skip)
        if self.shift == 1:
            return today + timedelta(days=(ahead or 7) + 7 * self.skip)
        if self.shift == 2:
            return today + timedelta(days=7 + self.weekday - today.weekday())
        if self.shift == -2:
            return today - timedelta(days=7 + today.weekday() - self.weekday)
        if self.shift == 0:
            happened = not context.whole and context.tense() < 0
            return today - timedelta(days=back) if happened else today + timedelta(days=ahead)
        if context.nearest:
            return today + timedelta(days=ahead if ahead < back else -back)
        if context.whole and not context.prefer:
            return today + timedelta(days=ahead or 7)
        if (context.prefer or context.tense()) > 0:
            return today + timedelta(days=ahead)
        return today - timedelta(days=back)

    def _with_day(self, today: date, context: Context) -> date | None:
        steps = range(430) if context.tense() >= 0 else range(0, -430, -1)
        for step in steps:
            when = today + timedelta(days=step)
            if when.day == self.day and when.weekday() == self.weekday:
                return when
        return None


@dataclass(frozen=True, slots=True)
class WeekdayAfter:
    """The weekday that ends a range: "Monday through Friday" ends in one week, whenever that is."""

    weekday: int
    begins: date

    def resolve(self, context: Context) -> Resolved | None:
        """The first such day behind the one on which the range begins."""
        del context
        when = self.begins + timedelta(days=(self.weekday - self.begins.weekday()) % 7 or 7)
        return of_period(period.day(when), weekday=self.weekday)


@dataclass(frozen=True, slots=True)
class WeekdayOf:
    """A weekday of a week that is counted: "Monday two weeks from now"."""

    weekday: int
    week: Spec

    def resolve(self, context: Context) -> Resolved | None:
        """The day, in the week that holds the day so counted."""
        found = self.week.resolve(context)
        if found is None or found.earliest is None:
            return unresolved(f"XXXX-WXX-{self.weekday + 1}", weekday=self.weekday)
        when = found.earliest.date()
        when += timedelta(days=self.weekday - when.weekday())
        return of_period(period.day(when), weekday=self.weekday)


@dataclass(frozen=True, slots=True)
class IsoWeek:
    """A week, or a day of it, by ISO 8601 number; `year` None means the document's."""

    year: int | None
    number: int
    day: int | None = None

    def resolve(self, context: Context) -> Resolved | None:
        """The week or day; None when the year has no such week."""
        year = self.year or (context.published.year if context.published else None)
        if year is None:
            return unresolved(f"XXXX-W{self.number:02}")
        try:
            first = date.fromisocalendar(year, self.number, self.day or 1)
        except ValueError:
            return None
        if self.day:
            return of_period(period.day(first), explicit=self.year is not None)
        return of_period(period.week(first), explicit=self.year is not None)


def nth_weekday(start: datetime, end: datetime, weekday: int, number: int) -> date | None:
    """The n-th such weekday of a period (-1 the last), or None when there are fewer."""
    days: list[date] = []
    when = start.date() + timedelta(days=(weekday - start.weekday()) % 7)
    while when <= end.date() and len(days) < 60:
        days.append(when)
        when += timedelta(days=7)
    index = number if number < 0 else number - 1
    return days[index] if -len(days) <= index < len(days) else None
