"""Times of day and parts of the day, alone or on a date."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from osint.extract.dates.period import Period
from osint.extract.dates.spec import Context, Resolved, Spec, unresolved
from osint.language.grain import Grain
from osint.support.frozen import dataclass, replace

PARTS = {
    "MO": (0, 12), "MD": (12, 14), "AF": (12, 19), "DT": (6, 18), "EV": (18, 24), "NI": (18, 30),
}  # fmt: skip
"""Hours from midnight that a part of the day may mean; a night reaches into the next morning."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; hour 24 is the midnight that ends a day.

    `zone` is minutes east of Greenwich. `loose` hours ("at 3") may be of either half of the day.
    """

    hour: int
    minute: int | None = None
    second: int | None = None
    zone: int | None = None
    loose: bool = False
    also: tuple[int, ...] = ()  # other offsets that the zone's abbreviation stands for

    def resolve(self, context: Context) -> Resolved | None:
        """The time on the day the sentence is about, else on the document's day.

        Where the text names no day at all the value is the time alone; the bounds are those
        on the document's day, if it has one.
        """
        about = context.about
        if context.whole and context.published is not None:
            return self.coming(context.published)
        day = None
        if about is not None and about.grain <= Grain.DAY and context.about_explicit:
            day = about.start.date()
        elif context.day is not None and context.tense() < 0:
            day = context.day.start.date()  # "struck late on Tuesday. The blast came at 9.55 p.m."
        elif context.published is not None:
            day = context.published.date()
        if day is None:
            return unresolved(f"T{self.text()}", "TIME")
        found = self.on(day)
        if found is None or not context.dayless:
            return found
        return replace(found, value=f"T{self.text()}")

    def coming(self, now: datetime) -> Resolved | None:
        """The next such time after an instant; of either half of the day where none is said."""
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        minutes = self.hour * 60 + (self.minute or 0)
        steps = (0, 12 * 60, 24 * 60) if self.loose and self.hour <= 12 else (0, 24 * 60)
        for step in steps:
            when = midnight + timedelta(minutes=minutes + step)
            if when > now:
                return replace(self, hour=when.hour, loose=False).on(when.date())
        return self.on(now.date())

    def on(self, day: date) -> Resolved | None:
        """The time on a day."""
        try:
            start = datetime(day.year, day.month, day.day) + timedelta(
                hours=self.hour, minutes=self.minute or 0, seconds=self.second or 0
            )
        except OverflowError:
            return None
        if self.second is not None:
            grain, length, last = Grain.SECOND, 19, 0
        elif self.minute is not None:
            grain, length, last = Grain.MINUTE, 16, 59
        else:
            grain, length, last = Grain.HOUR, 16, 3599
        period = Period(start, start + timedelta(seconds=last), start.isoformat()[:length], grain)
        value = period.value + (_offset(self.zone) if self.zone is not None else "")
        note = None if self.zone is None else f"local time at {_named(self.zone)}"
        if note is not None and self.also:
            others = " or ".join(map(_named, self.also))
            note = f"{note}; the abbreviation also stands for {others}"
        return Resolved("TIME", value, period.start, period.end, about=period, note=note)

    def text(self) -> str:
        """As TIMEX3 writes it, without a date."""
        parts = [self.hour % 24, self.minute, self.second]
        text = ":".join(f"{part:02}" for part in parts if part is not None)
        return text + (_offset(self.zone) if self.zone is not None else "")

    def afternoon(self) -> Clock:
        """The same time in the second half of the day."""
        return replace(self, hour=self.hour + 12, loose=False) if 1 <= self.hour < 12 else self


def _named(minutes: int) -> str:
    return f"UTC{_offset(minutes)}" if minutes else "UTC"


def _offset(minutes: int) -> str:
    if minutes == 0:
        return "Z"
    sign = "+" if minutes > 0 else "-"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


@dataclass(frozen=True, slots=True)
class At:
    """A time of day on a date."""

    date: Spec
    clock: Clock

    def resolve(self, context: Context) -> Resolved | None:
        """The instant; a date nobody can place keeps its value with the time added."""
        day = self.date.resolve(context)
        if day is None:
            return None
        if day.about is not None and day.about.grain > Grain.DAY:
            return self.clock.resolve(context)  # "next month at 6 p.m." names no day
        if day.about is None:
            return replace(day, type="TIME", value=f"{day.value}T{self.clock.text()}")
        found = self.clock.on(day.about.start.date())
        if found is None:
            return None
        return replace(
            found, weekday=day.weekday, explicit=day.explicit, note=found.note or day.note
        )


@dataclass(frozen=True, slots=True)
class Instant:
    """A date and time written in ISO 8601, with its zone if it has one."""

    when: datetime
    zone: int | None
    grain: Grain

    def resolve(self, context: Context) -> Resolved | None:
        """The instant, as local time of the zone it names."""
        clock = Clock(
            self.when.hour,
            self.when.minute,
            self.when.second if self.grain is Grain.SECOND else None,
            self.zone,
        )
        found = clock.on(self.when.date())
        return replace(found, explicit=True) if found else None


@dataclass(frozen=True, slots=True)
class DayPart:
    """Morning, afternoon, evening or night of a date; `date` None means no day is named."""

    part: str
    date: Spec | None = None

    def resolve(self, context: Context) -> Resolved | None:
        """The part of the day, with wide bounds."""
        if self.date is None:
            about = context.about
            if about is None or about.grain != Grain.DAY:
                return unresolved(f"T{self.part}", "TIME")
            return self._on(about, Resolved("DATE", about.value))
        day = self.date.resolve(context)
        if day is None:
            return None
        if day.about is not None and day.about.grain > Grain.DAY:
            return unresolved(f"T{self.part}", "TIME")
        if day.about is None:
            return replace(day, type="TIME", value=f"{day.value}T{self.part}")
        return self._on(day.about, day)

    def _on(self, about: Period, day: Resolved) -> Resolved | None:
        first, last = PARTS[self.part]
        midnight = about.start.replace(hour=0, minute=0, second=0)
        try:
            start = midnight + timedelta(hours=first)
            end = midnight + timedelta(hours=last, seconds=-1)
        except OverflowError:
            return None
        code = "MI" if self.part == "MD" else self.part
        period = Period(start, end, f"{midnight.date().isoformat()}T{code}", Grain.PART)
        return replace(
            day, type="TIME", value=period.value, earliest=start, latest=end, about=period
        )
