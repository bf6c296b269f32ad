"""From parsed expressions to dated mentions: what each is counted from, and in what order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any, TypeGuard

from osint.extract.dates.calendar_dates import Day, Month, Numeric
from osint.extract.dates.composed_rules import may_be_a_day
from osint.extract.dates.parser import Expression
from osint.extract.dates.period import Period
from osint.extract.dates.relative import Counted
from osint.extract.dates.spec import Context, Resolved, Spec
from osint.extract.dates.weekdays import Weekday, WeekdayAfter
from osint.extract.sentences import PLAIN_END
from osint.language.date_packs import LATIN, languages_of
from osint.language.en.date_context import COMPARED, NO_MOST, RECORDS, SINCE_WORD
from osint.language.grain import Grain
from osint.model import DateMention
from osint.support.frozen import replace
from osint.support.patterns import any_of, lazily

_WITHIN = lazily(r"\b(?:in|of|during|for)\s(?:the\s)?$|[(\[]$", re.IGNORECASE)
"""A year sets the year of later dates when things happen in it, not when they last until it."""
_JOINED = lazily(r"\s?(?:to|until|till|through|and|-|–|по|до)\s?(?:the\s)?(?=\S)", re.IGNORECASE)
_DAY = lazily(r"[DO]")
_CYRILLIC = lazily(r"[а-яёіїєґ]", re.IGNORECASE)

_COMPARED = lazily(
    rf"\b(?:{any_of(COMPARED)})\b[^.;\n]{{0,60}}$|\d\.\d[^.;\n]{{0,30}}$", re.IGNORECASE
)
_RECORD_SINCE = lazily(
    lambda: (
        rf"\b(?:{any_of(RECORDS)}|(?!w?est\b|(?:{any_of(NO_MOST)})\b)[a-z]{{2,17}}est)\b"
        rf"[^.;\n]{{0,60}}\b{SINCE_WORD}\s(?:the\s)?$"
    )
)
COMPARED_REACH = 80
_OTHER_SPANS = frozenset(("P6M", "P9M", "P12M"))

LONGEST_CLAUSE = 60
"""Characters between a year that opens a clause and a day that lies in it."""
_OPENS = ("", ".", ";", ":", "!", "?", "\n", "—", "–", "“", '"')
_PARTS = (",", ";", ":", "(", ")", "—", "–")

PREFER = {"past": -1, "future": 1}
"""What a user may know better than the words: on which side days without a year lie."""
CARRIED = 300
"""How many characters on "two days later" may still count from a date of a sentence before."""

Placed = tuple[int, int, Expression]


def heads_clause(text: str, start: int) -> bool:
    """Whether what begins at an offset opens its clause: "Last year", "; last year"."""
    return text[max(0, start - 6) : start].rstrip()[-1:] in _OPENS


def in_one_clause(text: str, begin: int, end: int) -> bool:
    """Whether what ends and what begins at two offsets stand in one short clause, which a comma may set
    off from the first: "Next year, the fair opens on 14 May"."""
    gap = text[begin:end].removeprefix(", ")
    return len(gap) <= LONGEST_CLAUSE and not any(mark in gap for mark in _PARTS)


class Placing:
    """Resolves the expressions of one text in order, keeping what the sentence is about."""

    def __init__(
        self,
        text: str,
        published: date | datetime | None,
        date_order: str | None,
        *,
        whole: bool,
        prefer: str | None = None,
    ) -> None:
        self._text = text
        self._published = _naive(published)
        self._order = date_order
        self._whole = whole
        self._prefer = PREFER.get(prefer or "", 0)
        self._nearest = prefer == "nearest"

    def mentions(self, expressions: Iterable[Placed]) -> tuple[DateMention, ...]:
        """The mentions of those expressions that are dates in their place."""
        placed = list(expressions)
        if not placed:
            return ()
        month_first = self._month_first(placed)
        year, years = _years_of(placed)
        found: list[DateMention] = []
        dayless = not any(_has_a_day(expression) for _, _, expression in placed)
        about: Period | None = None
        day: Period | None = None
        told: int | None = None
        explicit = is_head = False
        quarter: Period | None = None
        last_end = 0
        for index, (start, end, _) in enumerate(placed):
            if about is not None and PLAIN_END.search(self._text, last_end, start + 1):
                explicit, told = False, None
                if start - last_end > CARRIED or "\n\n" in self._text[last_end:start]:
                    about = day = None
            within = explicit and (not is_head or in_one_clause(self._text, last_end, start))
            context = self._context(
                start,
                end,
                quarter=quarter,
                about=about,
                day=day,
                about_explicit=within,
                told=told,
                month_first=month_first,
                dayless=dayless,
                year=year,
                years=years,
            )
            resolved = _resolved(self._spec(index, placed, context), context)
            last_end = end
            if resolved is None:
                continue
            if not isinstance(placed[index][2].spec, Counted):
                quarter = _reported(resolved, quarter)
            mention = self._mention(start, end, resolved)
            if mention.year_stated and self._borrowed(index, placed, found):
                mention = replace(mention, year_stated=False)
            found.append(mention)
            if self._is_told_of(resolved, start):
                about, explicit = _about(resolved)
                day = about if about is not None and about.grain <= Grain.DAY else day
                if about is not None and about.grain >= Grain.MONTH:
                    explicit = _WITHIN.search(self._text, max(0, start - 12), start) is not None
                    is_head = (
                        not explicit
                        and about.grain is Grain.YEAR
                        and heads_clause(self._text, start)
                    )
                    explicit = explicit or is_head
                    told = about.start.year if about.grain is Grain.YEAR else told
        return tuple(found)

    def _context(self, start: int, end: int, **known: Any) -> Context:
        """What the expression at start..end is counted from: what is `known` of the text before it, and
        what the words about it tell."""
        return Context(
            self._published,
            tense=lambda: self._tense(start, end),
            direction=lambda: self._direction(start, end),
            compared=lambda: self._compared(start),
            prefer=self._prefer,
            nearest=self._nearest,
            whole=self._whole,
            year_first=self._order == "ymd",
            **known,
        )

    def _spec(self, index: int, placed: list[Placed], context: Context) -> Spec:
        """What an expression says. The first half of "from May to July 2017" gets its year, and
        the second half of "28 December to 3 January" the one that follows."""
        spec = placed[index][2].spec
        if _is_bare(spec):
            return self._weekday(spec, index, placed, context)
        if not isinstance(spec, Day | Month) or spec.year is not None:
            return spec
        day = spec.month, getattr(spec, "day", 1)
        if index and context.about is not None and self._is_range(placed, index - 1):
            begins = context.about.start
            return replace(spec, year=begins.year + (day < (begins.month, begins.day)))
        if not self._is_range(placed, index):
            return spec
        resolved = placed[index + 1][2].spec.resolve(context)
        if resolved is None or resolved.about is None:
            return spec
        ends = resolved.about.start
        return replace(spec, year=ends.year - (day > (ends.month, ends.day)))

    def _weekday(self, spec: Weekday, index: int, placed: list[Placed], context: Context) -> Spec:
        """A weekday alone. "Monday through Friday" is one week, and what is past has ended."""
        behind = (
            index and _is_bare(placed[index - 1][2].spec) and self._is_joined(placed, index - 1)
        )
        if behind and context.about is not None:
            return WeekdayAfter(spec.weekday, context.about.start.date())
        ends = placed[index + 1][2].spec if index + 1 < len(placed) else None
        if ends is None or not _is_bare(ends) or context.published is None or context.tense() >= 0:
            return spec
        if not self._is_joined(placed, index):
            return spec
        back = (context.published.weekday() - spec.weekday) % 7
        length = (ends.weekday - spec.weekday) % 7 or 7
        return replace(spec, shift=-1, skip=int(back > 0)) if length > back else spec

    def _borrowed(self, index: int, placed: list[Placed], found: list[DateMention]) -> bool:
        """Whether the year of an expression is that of the beginning of its range, itself a guess."""
        spec = placed[index][2].spec
        if not isinstance(spec, Day | Month) or spec.year is not None:
            return False
        ends = placed[index + 1][2].spec if self._is_range(placed, index) else None
        if isinstance(ends, Day | Month) and ends.year is not None:
            return False
        return not (found and found[-1].year_stated)

    def _is_range(self, placed: list[Placed], index: int) -> bool:
        """Whether the expression and the next are the two ends of a range: "from A to B"."""
        if index + 1 >= len(placed):
            return False
        first, last = placed[index][2], placed[index + 1][2]
        if not (isinstance(first.spec, Day | Month) and isinstance(last.spec, Day | Month)):
            return False
        lends = first.spec.year is None and last.spec.year is not None
        return self._is_joined(placed, index, by_and=lends)

    def _is_joined(self, placed: list[Placed], index: int, *, by_and: bool = False) -> bool:
        """Whether "to" or the like joins an expression to the next; "and" only behind "between",
        or where it may."""
        (begins, end, _), (start, _, _) = placed[index : index + 2]
        joint = _JOINED.match(self._text, end, start + 1)
        if joint is None or joint.end() != start:
            return False
        opened = self._text[max(0, begins - 8) : begins].endswith(("between ", "Between "))
        return "and" not in joint[0] or opened or by_and

    def _tense(self, start: int, end: int) -> int:
        if self._prefer or self._nearest or self._whole:
            return self._prefer
        from osint.extract.dates.tense import tense

        return tense(self._text, start, end)

    def _direction(self, start: int, end: int) -> int:
        if self._prefer or self._nearest or self._whole:
            return self._prefer
        from osint.extract.dates.tense import direction

        return direction(self._text, start, end)

    def _compared(self, start: int) -> bool:
        return _COMPARED.search(self._text, max(0, start - COMPARED_REACH), start) is not None

    def _is_told_of(self, resolved: Resolved, start: int) -> bool:
        """Whether the text goes on to tell of a date; not where a record is set against it: "the worst
        attack since 1983"."""
        if resolved.about is None or resolved.type not in ("DATE", "TIME"):
            return False
        return _RECORD_SINCE.search(self._text, max(0, start - COMPARED_REACH), start) is None

    def _mention(self, start: int, end: int, resolved: Resolved) -> DateMention:
        return DateMention(
            start=start,
            end=end,
            text=self._text[start:end],
            type=resolved.type,
            value=resolved.value,
            earliest=resolved.earliest,
            latest=resolved.latest,
            years=resolved.years,
            weekday=resolved.weekday,
            impossible=resolved.impossible,
            note=resolved.note,
            year_stated=resolved.explicit,
        )

    def _month_first(self, placed: list[Placed]) -> bool | None:
        """How the text orders numeric dates: as told, as its decided ones, as its written ones."""
        if self._order in ("mdy", "dmy"):
            return self._order == "mdy"
        votes: Counter[bool] = Counter()
        for _, _, expression in placed:
            spec = expression.spec
            if isinstance(spec, Numeric) and max(spec.first, spec.second) > 12:
                votes[spec.second > 12] += 1
        if not votes:
            for _, _, expression in placed:
                if isinstance(expression.spec, Day) and "M" in expression.shape:
                    day = _DAY.search(expression.shape)
                    if day is not None:
                        votes[expression.shape.index("M") < day.start()] += 1
        if len(votes) == 1:
            return next(iter(votes))
        if votes or not any(isinstance(expression.spec, Numeric) for _, _, expression in placed):
            return None
        latin = not set(LATIN).isdisjoint(languages_of(self._text))
        is_other = latin or (not self._text.isascii() and _CYRILLIC.search(self._text))
        return False if is_other else None


def _is_bare(spec: Spec) -> TypeGuard[Weekday]:
    """Whether it is a weekday alone."""
    return isinstance(spec, Weekday) and spec == Weekday(spec.weekday)


def _reported(resolved: Resolved, before: Period | None) -> Period | None:
    """The quarter whose figures a text reports after an expression; none once other spans are named."""
    about = resolved.about
    if about is not None and about.grain is Grain.QUARTER:
        return about
    if resolved.value in _OTHER_SPANS or (about is not None and about.grain is Grain.HALF):
        return None
    return before


def _has_a_day(expression: Expression) -> bool:
    """Whether an expression may be on a single day, so that a time of day elsewhere can be on it."""
    return expression.cls in "35" or (expression.cls == "1" and may_be_a_day(expression.spec))


def _resolved(spec: Spec, context: Context) -> Resolved | None:
    """What an expression comes to; None where that lies beyond the years 1 to 9999."""
    try:
        return spec.resolve(context)
    except (ValueError, OverflowError):
        return None


def _naive(published: date | datetime | None) -> datetime | None:
    if published is None:
        return None
    if isinstance(published, datetime):
        return published.replace(tzinfo=None)
    return datetime.combine(published, time.min)


def _about(resolved: Resolved) -> tuple[Period | None, bool]:
    about = resolved.about
    if about is None:
        return None, False
    if about.grain < Grain.DAY:
        from osint.extract.dates import period

        return period.day(about.start.date()), True
    return about, True


def _years_of(placed: list[Placed]) -> tuple[int | None, tuple[int, ...]]:
    """The one year that the text's full dates name, if they agree; and every year it names."""
    full: set[int] = set()
    for _, _, expression in placed:
        spec = expression.spec
        if isinstance(spec, Day | Month) and spec.year is not None and not spec.short_year:
            full.add(spec.year)
    year = next(iter(full)) if len(full) == 1 else None
    return year, tuple(sorted(full))
