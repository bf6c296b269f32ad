"""What an expression says before it is counted from anything, and what it comes to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Literal, Protocol

from osint.extract.dates.period import Period
from osint.support.frozen import dataclass, field

Kind = Literal["DATE", "TIME", "DURATION", "SET"]


@dataclass(frozen=True, slots=True)
class Resolved:
    """The type, TIMEX3 value and bounds of an expression; see `DateMention` for the fields.

    `about` is the period that later expressions of the sentence may count from.
    """

    type: Kind
    value: str
    earliest: datetime | None = None
    latest: datetime | None = None
    years: tuple[int, ...] = ()
    weekday: int | None = None
    impossible: bool = False
    note: str | None = None
    about: Period | None = None
    explicit: bool = False  # it names its own year


@dataclass(frozen=True, slots=True)
class Context:
    """What an expression is counted from.

    `published`: the document's date, None when unknown. `tense()`: -1 where the sentence speaks
    of the past, 1 of the future, 0 where nothing tells; asked only when it matters. `direction()`: the same, told
    only by what is said of the day itself, or by the user. `compared()`: whether a figure is set against
    one of that time ("from $2 a year ago").
    `about`: the date the sentence is about; `day`: the last day named. `whole`: the text is nothing
    but the expression.
    `month_first`: order of numeric dates, None when nothing tells. `year`: a year the text decides.
    """

    published: datetime | None
    tense: Callable[[], int] = field(default=lambda: 0)
    direction: Callable[[], int] = field(default=lambda: 0)
    about: Period | None = None
    about_explicit: bool = False
    day: Period | None = None  # the last day or hour named, where the sentence is about more since
    told: int | None = None  # the year that the sentence names, wherever: "last year"
    quarter: Period | None = None  # whose figures the text reports, so far
    compared: Callable[[], bool] = field(default=lambda: False)
    whole: bool = False
    month_first: bool | None = None
    year: int | None = None
    years: tuple[int, ...] = ()
    dayless: bool = False  # the text names no day at all, only times of day
    prefer: int = 0  # as the user told: -1 the past, 1 the future
    nearest: bool = False  # as the user told: whatever day is nearest
    year_first: bool = False  # two-digit years stand first, as told by the user


class Spec(Protocol):
    """A parsed expression."""

    def resolve(self, context: Context) -> Resolved | None:
        """What it comes to; None when, seen in context, it is no expression of time."""


def of_period(
    period: Period,
    *,
    kind: Kind = "DATE",
    weekday: int | None = None,
    note: str | None = None,
    explicit: bool = False,
) -> Resolved:
    """A resolved date that is exactly a period."""
    return Resolved(
        kind,
        period.value,
        period.start,
        period.end,
        weekday=weekday,
        note=note,
        about=period,
        explicit=explicit,
    )


def unresolved(value: str, kind: Kind = "DATE", **more: object) -> Resolved:
    """A resolved value without bounds: nothing decides where it lies."""
    return Resolved(kind, value, **more)  # type: ignore[arg-type]
