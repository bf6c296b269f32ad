"""Ranges, pairs and nights of days in languages that are read by templates.

    du 13 au 15 mars · 3. und 4. Mai · dans la nuit du 13 au 14 mars · in der Nacht zum 14. März

Which words join the days and which make a night of them is told by the language's dates.toml
(`range_joints`, `pair_joints`, `nights`, `night_joints`, `night_onto`, `night_ends`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from osint.extract.dates.beside import DayBefore
from osint.extract.dates.calendar_dates import Day, night_start
from osint.extract.dates.ranges import Range
from osint.extract.dates.spec import Spec
from osint.extract.dates.times import DayPart
from osint.language.date_packs import fold
from osint.support.named_tuple import NamedTuple
from osint.support.word_choice import one_of

Rule = tuple[str, Callable[[re.Match[str]], Spec | None], Iterable[str]]
_FIRST = r"(?<![\d.,])(?P<f>[0-3]?\d)"
_START = r"(?<![^\W\d_])"
_LONGEST_MONTH = 28
"""From this day on, the next one may be the first of a month."""


class Forms(NamedTuple):
    """Patterns of a language: the last `day` (group d) up to its month, the `month` (group m), the
    optional `year` (group y), what may stand behind a `day_end`, between it and a month."""

    day: str
    month: str
    year: str
    day_end: str
    to_month: str
    months: Mapping[str, int]


def rules(table: Mapping[str, Any], forms: Forms) -> Iterator[Rule]:
    """The patterns of ranges, pairs and nights, with the words each cannot do without."""
    names = forms.months
    month_1 = forms.month.replace("(?P<m>", "(?P<m1>")
    first = rf"{_FIRST}{forms.day_end}(?:\s?{forms.to_month}{month_1})?"
    last = rf"{forms.day}{forms.month}{forms.year}"
    joint = _any(table, "night_joints")

    def night(match: re.Match[str]) -> Spec | None:
        return _night(match, names)

    if table.get("nights") and joint:
        nights = _any(table, "nights")
        yield rf"{_START}(?:{nights})\s?{first}\s?(?:{joint})\s?{last}", night, names
    if table.get("night_ends") and joint:
        ends = _any(table, "night_ends")
        yield rf"{first}\s?(?:{joint})?\s?{last}\s(?:{ends})", night, names
    if table.get("night_onto"):
        yield rf"{_START}(?:{_any(table, 'night_onto')})\s{last}", lambda m: _onto(m, names), names
    if table.get("range_joints"):
        joints = _any(table, "range_joints")
        yield (
            rf"{_FIRST}{forms.day_end}\s?(?:{joints})\s?{last}",
            lambda match: _range(match, names),
            names,
        )
    if table.get("pair_joints"):
        second = last.replace("(?P<d>", "(?P<d2>")
        yield (
            rf"{_FIRST}{forms.day_end}(?=\s?(?:{_any(table, 'pair_joints')})\s?{second})",
            lambda match: _first_of_pair(match, names),
            names,
        )


def marked(table: Mapping[str, Any], year: str, month: str) -> Iterator[Rule]:
    """The same where figures carry marks: 3月13日至14日夜间."""
    mark, day_marks = table["month_mark"], "|".join(table["day_marks"])
    joints, ends = _any(table, "range_joints"), _any(table, "night_ends")
    if not joints:
        return
    second = rf"(?:(?P<m2>\d{{1,2}})\s?{mark}\s?)?(?P<d>\d{{1,2}})\s?(?:{day_marks})"
    night = rf"(?P<n>\s?(?:{ends}))?" if ends else "(?P<n>(?!))?"

    def spanned(match: re.Match[str]) -> Spec | None:
        year_said = int(match["y"]) if match["y"] else None
        opens, closes = int(match["m"]), int(match["m2"] or match["m"])
        begins, ends = (
            Day(opens, int(match["f"]), year_said),
            Day(closes, int(match["d"]), year_said),
        )
        if not (_is_day(begins) and _is_day(ends)):
            return None
        if match["n"]:
            return DayPart("NI", begins) if _follows(begins, ends) else None
        return Range(begins, ends) if (opens, begins.day) < (closes, ends.day) else None

    yield (
        rf"{year}?(?<!\d){month}\s?(?P<f>\d{{1,2}})\s?(?:{day_marks})?\s?(?:{joints})\s?{second}{night}",
        spanned,
        (mark,),
    )


def _any(table: Mapping[str, Any], key: str) -> str:
    return one_of(map(fold, table.get(key, ())))


def _ends(match: re.Match[str], names: Mapping[str, int]) -> Day:
    year = int(match["y"]) if match["y"] else None
    group = "d" if "d" in match.re.groupindex else "d2"
    return Day(names[match["m"].rstrip(".")], int(match[group]), year)


def _begins(match: re.Match[str], names: Mapping[str, int], ends: Day) -> Day:
    written = match.groupdict().get("m1")
    month = names[written.rstrip(".")] if written else ends.month
    year = ends.year if ends.year is None or month <= ends.month else ends.year - 1
    return Day(month, int(match["f"]), year)


def _is_day(day: Day) -> bool:
    return 1 <= day.month <= 12 and 1 <= day.day <= 31


def _follows(begins: Day, ends: Day) -> bool:
    """Whether the second day is the one after the first."""
    if begins.month == ends.month:
        return ends.day == begins.day + 1
    return ends.day == 1 and begins.day >= _LONGEST_MONTH and ends.month == begins.month % 12 + 1


def _night(match: re.Match[str], names: Mapping[str, int]) -> Spec | None:
    ends = _ends(match, names)
    begins = _begins(match, names, ends)
    if ends.day == 1 and begins.month == ends.month and begins.day >= _LONGEST_MONTH:
        before = (ends.month - 2) % 12 + 1  # "la nuit du 31 au 1er avril"
        year = ends.year if ends.year is None or ends.month > 1 else ends.year - 1
        begins = Day(before, begins.day, year)
    possible = _is_day(begins) and _is_day(ends) and _follows(begins, ends)
    return DayPart("NI", night_start(begins, ends)) if possible else None


def _onto(match: re.Match[str], names: Mapping[str, int]) -> Spec | None:
    ends = _ends(match, names)
    return DayPart("NI", DayBefore(ends)) if _is_day(ends) else None


def _range(match: re.Match[str], names: Mapping[str, int]) -> Spec | None:
    ends = _ends(match, names)
    begins = Day(ends.month, int(match["f"]), ends.year)
    return Range(begins, ends) if 1 <= begins.day < ends.day <= 31 else None


def _first_of_pair(match: re.Match[str], names: Mapping[str, int]) -> Spec | None:
    ends = _ends(match, names)
    first = Day(ends.month, int(match["f"]), ends.year)
    return first if 1 <= first.day < ends.day <= 31 else None
