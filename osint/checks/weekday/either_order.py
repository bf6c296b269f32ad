"""A weekday beside figures that may name two days, day first or month first, and fits neither."""

from __future__ import annotations

from datetime import date

from osint.extract.dates.calendar_dates import day_words
from osint.language.en.calendar import DAY_NAMES
from osint.model import DateMention, Verdict
from osint.support.frozen import dataclass
from osint.support.patterns import lazily

_FIGURES = lazily(r"(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})(?!\d)")
MONTHS = 12
OPEN = "-XX-XX"
"""How a day's value ends where its figures could not be told apart."""


@dataclass(frozen=True, slots=True)
class EitherDay:
    """The two days that the figures may name, and the weekday they are given."""

    days: tuple[date, date]
    weekday: int


def stated(mention: DateMention) -> EitherDay | None:
    """The days of "Friday, 06/03/2025", of which the weekday tells neither apart."""
    match = _FIGURES.search(mention.text)
    if match is None or mention.weekday is None or mention.impossible:
        return None
    if not mention.value.endswith(OPEN) or mention.value[:4] != match[3]:
        return None
    one, two, year = (int(figures) for figures in match.groups())
    if one == two or not (1 <= one <= MONTHS and 1 <= two <= MONTHS):
        return None
    return EitherDay((date(year, two, one), date(year, one, two)), mention.weekday)


def other_day(mention: DateMention, month: int, day: int) -> date | None:
    """The day that figures name by the order which other dates of the text spoke against: of 7/4/2023
    beside 13/2/2020 the fourth of July. None where they allow one order only."""
    match = _FIGURES.search(mention.text)
    if match is None:
        return None
    one, two, year = (int(figures) for figures in match.groups())
    if {one, two} != {month, day} or one == two or max(one, two) > MONTHS:
        return None
    return date(year, day, month)


def in_other_order(day: date, weekday: int) -> str | None:
    """The words for a day that figures name in the other order, where it falls on a weekday (0 is
    Monday); None where it does not."""
    return f"{day_words(day)} on a {DAY_NAMES[weekday]}" if day.weekday() == weekday else None


def judged(said: EitherDay) -> tuple[Verdict, str]:
    """Whether one of the days falls on the weekday."""
    name = DAY_NAMES[said.weekday]
    for day in said.days:
        if day.weekday() == said.weekday:
            return "consistent", f"{day_words(day)} falls on a {name}."
    told = " and ".join(f"{day_words(day)} on a {DAY_NAMES[day.weekday()]}" for day in said.days)
    return "inconsistent", f"Read either way the date is on no {name}: {told}."
