"""Which year a date without one means: decided by weekday, publication and tense, or not at all.

Newspapers leave the year out when the date lies within about half a year of publication: the
nearest such day is meant, whatever the tense of the sentence (135 of 144 in news), unless the
words say of the day itself that it is past or still to come ("since", "until", "was hit on"). A
stated weekday must fit; where it contradicts, a year that the sentence names is tried ("last year
it fell on a Sunday, April 9"), else nothing is decided and the years that fit are candidates.
"""

from __future__ import annotations

from datetime import date

from osint.extract.dates.spec import Context

WINDOW = range(2000, 2031)
"""Years considered plausible where the text names no year and nothing tells when it was written."""

LAST_WEEKS_DAYS = 60
"""How far back a day typed without any other word is looked for; then the next one is meant."""

REACH = 12
"""How many years about the document's date are tried for a weekday that does not fit the nearest."""


def real(year: int, month: int, day: int) -> date | None:
    """The day, or None when there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def fitting(month: int, day: int, weekday: int | None, years: range | tuple[int, ...]) -> list[int]:
    """The years in which the day exists and falls on the weekday (any weekday when None)."""
    days = ((year, real(year, month, day)) for year in years)
    return [y for y, d in days if d is not None and (weekday is None or d.weekday() == weekday)]


def choose(
    month: int, day: int, weekday: int | None, context: Context
) -> tuple[int | None, tuple[int, ...]]:
    """The year that is meant, or None with the candidates, best first."""
    about = context.about
    if about is not None and context.about_explicit and about.start.year == about.end.year:
        year = about.start.year
        plain = context.published is None or year >= context.published.year or context.tense() < 1
        if plain and fitting(month, day, weekday, (year,)):
            return year, ()
    if context.published is None:
        return _without_publication(month, day, weekday, context)
    today = context.published.date()
    close = nearest(month, day, today, context.direction())
    if close is not None and context.whole and not context.nearest and not context.direction():
        close = _typed(close, month, day, today)
    if close is not None and fitting(month, day, weekday, (close,)):
        return close, ()
    if weekday is None:
        return None, ()
    if context.told is not None and fitting(month, day, weekday, (context.told,)):
        return context.told, ()
    reach = range(max(1, today.year - REACH), min(9999, today.year + REACH) + 1)
    fits = fitting(month, day, weekday, reach)
    fits.sort(key=lambda y: abs((date(y, month, day) - today).days))
    if context.whole and fits and _stands_alone(fits, month, day, today):
        return fits[0], ()
    return None, tuple(fits[:4])


def _stands_alone(fits: list[int], month: int, day: int, today: date) -> bool:
    """Whether the first year lies less than half as far off as the next."""
    far = [abs((date(year, month, day) - today).days) for year in fits[:2]]
    return len(far) == 1 or 2 * far[0] < far[1]


def _typed(close: int, month: int, day: int, today: date) -> int | None:
    """The year of a day typed alone: who asks means a day of the last weeks or one to come."""
    found = real(close, month, day)
    if found is not None and (today - found).days > LAST_WEEKS_DAYS:
        return nearest(month, day, today, 1)
    return close


def nearest(month: int, day: int, today: date, tense: int) -> int | None:
    """The year of the last such day up to `today` (tense -1), the next one (1), the nearest (0).

    A day of slack on either side allows for time zones; February 29 looks up to 8 years off.
    """
    span = 8 if (month, day) == (2, 29) else 1
    years = range(max(1, today.year - span), min(9999, today.year + span) + 1)
    days = [d for year in years if (d := real(year, month, day))]
    if tense < 0:
        days = [d for d in days if (d - today).days <= 1]
    elif tense > 0:
        days = [d for d in days if (d - today).days >= -1]
    return min(days, key=lambda d: abs((d - today).days)).year if days else None


def _without_publication(
    month: int, day: int, weekday: int | None, context: Context
) -> tuple[int | None, tuple[int, ...]]:
    if context.year is not None and fitting(month, day, weekday, (context.year,)):
        return context.year, ()
    named = fitting(month, day, weekday, context.years)
    if named:
        return None, tuple(named)
    return None, tuple(fitting(month, day, weekday, WINDOW)) if weekday is not None else ()


def two_digits(year: int, context: Context) -> int:
    """The full year of a two-digit one: at most 20 years after publication, else POSIX's pivot."""
    if context.published is None:
        return year + (2000 if year < 69 else 1900)
    latest = context.published.year + 20
    return latest - (latest - year) % 100
