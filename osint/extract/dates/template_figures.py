"""Days in figures behind their weekday, in languages that are read by templates: the day first.

    Freitag, 06.03.2025 · vendredi 6/3/2025 · piątek (6.03.2025) · Samstag (14.10.) · sábado 14/10,

Without a weekday such a day is read by the grammar of all languages, which asks for its order.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from osint.extract.dates import missing_year
from osint.extract.dates.calendar_dates import Day
from osint.extract.dates.spec import Spec
from osint.support.word_choice import one_of

Rule = tuple[str, Callable[[re.Match[str]], Spec | None], Iterable[str]]
_NEEDS = tuple(f"{mark}{century}" for mark in (".", ". ", "/", "-") for century in (19, 20))
"""One of these begins the year of every such day."""
_FIGURES = r"(?P<d>[0-3]?\d)(?P<s>\.\s?|/|-)(?P<n>[01]?\d)(?P=s)(?P<y>(?:19|20)\d\d)(?!\d)"
_NO_YEAR = r"(?P<d>[0-3]?\d)(?:\.\s?(?P<n>[01]?\d)\.(?!\s?\d)|/(?P<k>[01]?\d)(?=[),;]|\.(?!\d)))"
_SHORTEST = 4
"""Letters of a weekday that stands for itself; a shorter one ("do", "mar") wants a mark behind it."""


def rules(
    weekdays: Mapping[str, int], weekday_day: str, month_first: Collection[str]
) -> Iterator[Rule]:
    """The patterns, with what each cannot do without. `weekdays` are folded; `weekday_day` is the
    pattern of what may stand between weekday and day ("den"), `month_first` are marks about which
    an author overseas may put the month first, as the weekday then shows."""
    numbers = {name.rstrip("."): number for name, number in weekdays.items()}
    long = one_of(name for name in numbers if len(name) >= _SHORTEST)
    short = one_of(name for name in numbers if len(name) < _SHORTEST)
    written = rf"(?:(?P<w>{long})(?![^\W\d_])\.?[,،]?"
    written += rf"|(?P<v>{short})(?:\.[,،]?|[,،]))" if short else ")"

    def dated(match: re.Match[str]) -> Spec | None:
        found = match.groupdict()
        year, month, day = (int(match[name]) for name in ("y", "n", "d"))
        weekday = numbers[found["w"] or found["v"]]
        turned = missing_year.real(year, day, month) if match["s"] in month_first else None
        own = missing_year.real(year, month, day)
        if turned is not None and turned.weekday() == weekday != (own and own.weekday()):
            month, day = day, month
        return Day(month, day, year, weekday) if day and 1 <= month <= 12 else None

    def without_year(match: re.Match[str]) -> Spec | None:
        month, day = int(match["n"] or match["k"]), int(match["d"])
        if match["k"] and "/" in month_first and day <= 12:
            return None  # which of the two figures is the month, nothing tells
        if not 1 <= month <= 12 or not 1 <= day <= 31:
            return None
        return Day(month, day, None, numbers[match["w"]])

    yield rf"(?<![^\W\d_]){written}\s\(?{weekday_day}{_FIGURES}", dated, _NEEDS
    named = rf"(?<![^\W\d_])(?P<w>{long})(?![^\W\d_])[,،]?\s\(?{weekday_day}{_NO_YEAR}"
    yield named, without_year, [name for name in numbers if len(name) >= _SHORTEST]
