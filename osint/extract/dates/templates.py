"""Dates in languages that are read by templates: patterns made of a language's table.

What is read: days with month, with or without weekday and year, months with year, days relative to
publication ("hier", "vor 3 Tagen"), weekdays by "last" and "next". They become the same values as
those of the English grammar, and are placed with them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, product
from typing import Any

from osint.extract.dates import template_figures, template_ranges
from osint.extract.dates.calendar_dates import Day, Month
from osint.extract.dates.other_calendars import dated as dated_elsewhere
from osint.extract.dates.parser import Expression
from osint.extract.dates.ranges import Range
from osint.extract.dates.relative import Counted, DayOffset, Unit
from osint.extract.dates.spec import Spec
from osint.extract.dates.times import DayPart
from osint.extract.dates.weekdays import Weekday
from osint.language.date_packs import fold, folded, in_folded, languages_of, pack
from osint.language.grain import Grain
from osint.language.identity import languages
from osint.support import text_search
from osint.support.pattern_store import compiled
from osint.support.word_choice import one_of

Placed = tuple[int, int, Expression]
Build = Callable[[re.Match[str]], Spec | None]
Rule = tuple[str, Build, Iterable[str]]

_GRAINS = {
    "day": Grain.DAY, "week": Grain.WEEK, "month": Grain.MONTH, "year": Grain.YEAR,
    "hour": Grain.HOUR, "minute": Grain.MINUTE,
}  # fmt: skip
_DAY = r"(?<!\d)(?P<d>[0-3]?\d)"
_YEAR_FIGURES, _OTHER_YEAR, _FIRST_GREGORIAN = r"(?:1[5-9]|20|21)\d\d", r"1[34]\d\d", 1500
_OLD_YEAR = r"1[0-4]\d\d"
_YEAR = rf"(?P<y>{_YEAR_FIGURES})(?!\d)"
MOST_IN_WORDS = 20
"""Numbers in words up to which days, weeks or years are counted by them."""
BEFORE, AFTER = 60, 60
"""How far before and behind such a word a form reaches."""


def found_in(text: str, given: str | None = None) -> tuple[tuple[str, ...], list[Placed]]:
    """The languages read by templates that a text is in, and its expressions in them."""
    codes = languages_of(text, given)
    found: list[Placed] = []
    if not codes:
        return codes, found
    plain = in_folded(text)
    others = " ".join([word for word in plain.split() if not (word.isascii() and word.isalnum())])
    for code in codes:
        rules, needs = _rules(code)
        said = {word: text_search.positions(plain, (word,)) for word in _said(plain, others, needs)}
        for pattern, build, own in rules:
            if own.isdisjoint(said):
                continue
            at = sorted(chain.from_iterable(said[word] for word in own & said.keys()))
            for match in _matches(pattern, plain, at):
                spec = build(match)
                if spec is not None:
                    start, end = match.start(), match.end() - _full_stop(match, code)
                    found.append((start, end, Expression(start, end, _cls(spec), spec, "M")))
    return codes, _longest(found)


def _said(plain: str, others: str, needs: Mapping[str, Sequence[str]]) -> list[str]:
    """Those of some words and phrases, by their first word, that a text holds. `others` are its
    words that are no plain ASCII: of other scripts an English text has a name here and there."""
    return [
        need
        for head, phrases in needs.items()
        if head.isascii() or head in others
        for need in phrases
        if need in plain
    ]


def _cls(spec: Spec) -> str:
    """The class of the grammar that an expression belongs to."""
    return "5" if isinstance(spec, Range) else "3" if isinstance(spec, DayPart) else "1"


def _matches(pattern: re.Pattern[str], plain: str, at: list[int]) -> Iterator[re.Match[str]]:
    """What a pattern finds about the places of the words it cannot do without."""
    for low, high in text_search.windows(at, BEFORE, AFTER, len(plain)):
        yield from pattern.finditer(plain, low, high)


def _full_stop(match: re.Match[str], code: str) -> bool:
    """Whether the full stop at the end is that of the sentence, not of an abbreviation."""
    groups = match.groupdict()
    last = next((groups[name] for name in ("y", "w2", "m") if groups.get(name)), None)
    if last is None or not match[0].endswith(f"{last}."):
        return False
    return f"{last}." not in folded(code, "months") | folded(code, "weekdays")


def _longest(found: list[Placed]) -> list[Placed]:
    """Of those that overlap the longest: languages of one script share names."""
    kept: list[Placed] = []
    for each in sorted(found, key=lambda placed: (placed[0], placed[0] - placed[1])):
        if not kept or each[0] >= kept[-1][1]:
            kept.append(each)
        elif each[1] - each[0] > kept[-1][1] - kept[-1][0]:
            kept[-1] = each
    return kept


@cache
def _rules(
    code: str,
) -> tuple[tuple[tuple[re.Pattern[str], Build, frozenset[str]], ...], dict[str, list[str]]]:
    """A language's patterns, the longest forms first, with the words each cannot do without; and
    all of those words and phrases by their first word."""
    table = pack(code)
    made = _marked(code, table) if "month_mark" in table else _spelled(code, table)
    rules = tuple(
        (compiled(source), build, frozenset(needs))
        for source, build, needs in (*made, *_relative(code, table))
    )
    by_head: dict[str, list[str]] = {}
    for need in sorted(frozenset().union(*(needs for _, _, needs in rules))):
        by_head.setdefault(need.partition(" ")[0], []).append(need)
    return rules, by_head


def _some(names: Iterable[str], template: str) -> str:
    """An optional group of words, nothing where there are none."""
    joined = one_of(map(fold, names))
    return template.format(joined) if joined else ""


def _spelled(code: str, table: dict[str, Any]) -> Iterator[Rule]:
    """Languages that put the day before a month with a name."""
    months, weekdays = folded(code, "months"), folded(code, "weekdays")
    others = folded(code, "other_calendars")
    bare = {name.rstrip("."): number for name, number in months.items()}
    ends = r"(?:'?[^\W\d_]{0,4})" if table.get("suffixes") else ""
    before = _some(table.get("weekday_prefixes", ()), r"(?:{})?")
    weekday = rf"{before}(?P<w>{one_of(name.rstrip('.') for name in weekdays)})(?![^\W\d_])\.?"
    link = _some(table.get("day_is", ()), r"(?:(?:{})\s)?")
    link += _some(table.get("day_article", ()), r"(?:(?:{})\s)?")
    days = one_of(name.rstrip(".") for name in weekdays)
    joints = one_of(map(fold, (*table.get("range_joints", ()), *table.get("pair_joints", ()))))
    alone = rf"(?![^\W\d_]|\.?\s?(?:{joints})\s?(?:{days}))"  # no "(Donnerstag bis Sonntag)"
    after = rf"(?:[\s,(]{{1,3}}{link}(?P<w2>{days}){ends}{alone}\)?)?"
    between = _some(table.get("weekday_day", ()), r"(?:(?:{})\s)?")
    suffix = _some(table.get("day_suffixes", ()), r"(?:{})?")
    to_month = _some(table.get("day_month", ()), r"(?:(?:{})\s)?")
    to_year = _some(table.get("month_year", ()), r"(?:(?:{})\s)?")
    month_prefix = _some(table.get("month_prefixes", ()), r"(?:{})?")
    day_prefix = _some(table.get("day_prefixes", ()), r"(?:{})?")
    year_end = _some(table.get("year_suffixes", ()), r"(?:\s?(?:{})(?![^\W\d_]))?")
    day = rf"{day_prefix}{_DAY}{suffix}\s?{to_month}{month_prefix}"
    old = "" if others or "years_of" in table else rf"|(?<!,\s){_OLD_YEAR}"
    figures = rf"(?P<y>{_YEAR_FIGURES}{old})(?!\d)"
    year = rf"(?:[\s,]{{1,2}}{to_year}{figures}{year_end})?"
    era = _some(table.get("other_year_ends", ()), r"(?:\s?(?:{}))?")
    gap = r"\s{1,20}"
    also = rf"(?:\d{{1,2}}{gap}(?:{one_of(others)}){gap}\d{{3,4}}{era}{gap}{between})?"
    also = also if era else ""
    head = rf"(?:(?<![^\W\d_]){weekday}[,،]?\s\(?(?:{also or between}|{between}))?"

    def name(listed: Iterable[str]) -> str:
        return (
            rf"(?P<m>{one_of(listed)})(?![^\W\d_'])\.?"
            if not ends
            else rf"(?P<m>{one_of(listed)}){ends}(?![^\W\d_])"
        )

    def dated(match: re.Match[str]) -> Spec | None:
        month = bare[match["m"].rstrip(".")]
        written = match["w"] or match["w2"]
        number = _weekday_of(written, weekdays)
        year_said = int(match["y"]) if match["y"] else None
        found = int(match["d"])
        return Day(month, found, year_said, number) if 1 <= found <= 31 else None

    def month_of(match: re.Match[str]) -> Spec | None:
        return Month(bare[match["m"].rstrip(".")], int(match["y"]))

    twin = rf"(?:\s?/\s?(?:{one_of(bare)})(?![^\W\d_]))?" if _has_twins(bare) else ""
    yield head + day + name(bare) + twin + year + after, dated, bare
    forms = template_ranges.Forms(day, name(bare), year, suffix, to_month, bare)
    yield from template_ranges.rules(table, forms)
    yield from template_figures.rules(weekdays, between, table.get("month_first", ()))
    yield from _of_other_calendars(table, others, head + day, to_year, weekdays)
    long_names = [each for each in bare if len(each) > 2]
    yield (
        rf"(?<![^\W\d_]){month_prefix}{name(long_names)}[\s,]{{1,2}}{to_year}{_YEAR}",
        month_of,
        long_names,
    )


def _has_twins(months: Mapping[str, int]) -> bool:
    """Whether the months of a language have two sets of names, which are written side by side:
    "ديسمبر/كانون الأول"."""
    return any("/" not in name and " " in name for name in months)


def _of_other_calendars(
    table: dict[str, Any],
    months: dict[str, str],
    before: str,
    to_year: str,
    weekdays: dict[str, int],
) -> Iterator[Rule]:
    """Days of months of another calendar, `before` what stands before the month; and days in
    figures, year first, of either."""

    def named(match: re.Match[str]) -> Spec | None:
        calendar, _, month = months[match["m"]].partition(" ")
        weekday = _weekday_of(match["w"], weekdays)
        return dated_elsewhere(
            calendar, int(match["y"] or 0), int(month or 0), int(match["d"]), weekday
        )

    def in_figures(match: re.Match[str]) -> Spec | None:
        year, month, day = (int(match[name]) for name in ("y", "m", "d"))
        if year < _FIRST_GREGORIAN:
            return dated_elsewhere(table["years_of"], year, month, day)
        return Day(month, day, year) if 1 <= month <= 12 and 1 <= day <= 31 else None

    if months:
        year = rf"(?:\s{to_year}(?P<y>{_OTHER_YEAR})(?!\d))?"
        yield before + rf"(?P<m>{one_of(months)})(?![^\W\d_]){year}", named, months
    if "years_of" in table:
        years = rf"(?P<y>{_OTHER_YEAR}|{_YEAR_FIGURES})"
        yield rf"(?<![\d/]){years}/(?P<m>\d\d?)/(?P<d>\d\d?)(?![\d/])", in_figures, ("/",)


def _weekday_of(written: str | None, weekdays: dict[str, int]) -> int | None:
    if not written:
        return None
    return next(
        number for name, number in weekdays.items() if name.rstrip(".") == written.rstrip(".")
    )


def _marked(code: str, table: dict[str, Any]) -> Iterator[Rule]:
    """Languages that mark year, month and day: 2024年3月14日（木）."""
    weekdays = folded(code, "weekdays")
    brackets = folded(code, "bracket_weekdays")
    year_mark, month_mark = table["year_mark"], table["month_mark"]
    year = rf"(?:(?<!\d)(?P<y>\d{{4}})\s?{year_mark}\s?)"
    month = rf"(?P<m>\d{{1,2}})\s?{month_mark}"
    day = rf"\s?(?P<d>\d{{1,2}})\s?(?:{one_of(table['day_marks'])})"
    full = one_of(name for name in weekdays if len(name) > 1)
    weekday = (
        rf"(?:\s?[,，、]?\s?[（(]?(?P<w>{full})[)）]?|\s?[（(](?P<b>{one_of(brackets)})[)）])?"
    )

    def dated(match: re.Match[str]) -> Spec | None:
        number = weekdays[match["w"]] if match["w"] else brackets.get(match["b"] or "")
        month, day = int(match["m"]), int(match["d"])
        if not (1 <= month <= 12 and 1 <= day <= 31):
            return None
        return Day(month, day, int(match["y"]) if match["y"] else None, number)

    def month_of(match: re.Match[str]) -> Spec | None:
        month = int(match["m"])
        return Month(month, int(match["y"])) if 1 <= month <= 12 else None

    yield rf"{year}?(?<!\d){month}{day}{weekday}", dated, (month_mark,)
    yield from template_ranges.marked(table, year, month)
    yield rf"{year}{month}(?!\s?\d)", month_of, (month_mark,)


def _relative(code: str, table: dict[str, Any]) -> Iterator[Rule]:
    """Words and phrases that count from publication."""
    joined = "month_mark" in table
    left, right = ("", "") if joined else (r"(?<![^\W\d_])", r"(?![^\W\d_])")
    weekdays = {fold(name): value for name, value in table["relative_weekdays"].items()}
    weekdays |= _beside_weekdays(table)
    if weekdays:
        yield (
            rf"{left}(?P<r>{one_of(weekdays)}){right}",
            lambda match: Weekday(weekdays[match["r"]][0], weekdays[match["r"]][1]),
            weekdays,
        )
    listed = (*table["relative_units"], *table.get("more_units", ()))
    units = {fold(name): (unit, step) for name, unit, step in listed}
    yield (
        rf"{left}(?P<r>{one_of(units)}){right}",
        lambda match: Unit(_GRAINS[units[match["r"]][0]], units[match["r"]][1]),
        units,
    )
    yield from _counted(code, table, left, right)
    days = {fold(name): step for name, step in table["relative_days"].items()}
    yield rf"{left}(?P<r>{one_of(days)}){right}", lambda match: DayOffset(days[match["r"]]), days


def _beside_weekdays(table: dict[str, Any]) -> dict[str, list[int]]:
    """More words for the last and the next day of a name: "vergangenen {0}"."""
    found = {}
    for key, step in (("last_weekday", -1), ("next_weekday", 1)):
        for form, (name, day) in product(table.get(key, ()), table["weekdays"].items()):
            if not name.endswith("."):
                found[fold(form.replace("{0}", name))] = [day, step]
    return found


def _counted(code: str, table: dict[str, Any], left: str, right: str) -> Iterator[Rule]:
    """ "Hace 3 días", "hace tres días". A number in words may also tell how long something takes
    ("in drei Tagen"), so that what lies ahead is read in figures only."""
    words = {fold(word): int(n) for word, n in languages()[code].numerals.items() if n % 1 == 0}
    words |= {fold(word): 1 for word in table.get("one", ())}
    words = {word: n for word, n in words.items() if 1 <= n <= MOST_IN_WORDS and " " not in word}
    unless = _some(table.get("counted_not_before", ()), r"(?!\s(?:{}))")
    for pattern, unit, sign, count in (*table["counted"], *table.get("more_counted", ())):
        named = rf"|{one_of(words)}" if sign < 0 and words else ""
        source = re.escape(fold(pattern)).replace(r"\{0\}", rf"(?P<n>\d{{1,3}}{named})")
        literal = max(fold(pattern).split("{0}"), key=len).strip()
        source = source.replace(r"\ ", r"\s?" if not words else r"\s")
        yield rf"{left}{source}{right}{unless}", _counting(unit, sign, count, words), (literal,)


def _counting(unit: str, sign: int, count: int | None, words: dict[str, int]) -> Build:
    def build(match: re.Match[str]) -> Spec | None:
        written = match.groupdict().get("n")
        number = count if not written else words.get(written) or int(written)
        return None if number is None else Counted(number, _GRAINS[unit], sign)

    return build
