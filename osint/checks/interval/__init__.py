"""Interval: a length of time stated between two dates.

What it recognises
    An interval with a date at each end, or with one end on the day of publication: "on 17 July,
    five days after the 12 July strike", "he fled on 2 May 2017; three days later, on 5 May,
    ...", "two weeks ago, on 3 May", "on 17 July 2024, the 10th anniversary of the crash of 17
    July 2014", "8 July 2023, the 500th day of the war in Ukraine", "born on 3 May 1960, he died
    on 9 June 2021, aged 61". Days may lie between two weekdays ("on Tuesday, two days after
    Sunday's attack"). Words without a figure stand for a span ("the eve of", "days after", "in
    its fourth month"). An interval with one date alone ("five days after the strike") states
    nothing to compare, unless the words go on to publication ("marking three years since").

How it is computed
    Days between the two dates; a month or year as an end spans all its days, and a day without
    a year lies where the year of its text puts it. The first day of a war is its day 1. Weekdays
    lie as few weeks apart as the words allow.

Error model
    Intervals in words are round: a day for days (the first may count; not in "two days later"), six
    tenths of a week, month or year, 3 % of long ones, 5 % beyond what "nearly" and "more than"
    bound; two days, one whole unit, or 8 % are doubtful; "about" adds a fifth. An age is whole years: one off is doubtful, but of “about 86”; it is "turned" in one year alone. An
    anniversary falls in the year stated, within a week of the day (doubtful: another day of that
    year), and what is told "to the day" is told to the day: another is doubtful. Days without a
    year that only a guess places are never called inconsistent by more than the interval itself.

Examples
    PASS: On 17 July 2023, five days after the strike of 12 July 2023, the bridge fell.
    PASS: He was held two weeks ago, on 3 May. (published 2024-05-17)
    PASS: On 17 July 2024, the 10th anniversary of the crash of 17 July 2014, bells rang.
    FAIL: On 27 July 2023, five days after the strike of 12 July 2023, the bridge fell.
    FAIL: He was held two weeks ago, on 3 May. (published 2024-06-17)
    FAIL: Born on 3 May 1960, he died on 9 June 2021, aged 51.
"""

from __future__ import annotations

from collections.abc import Iterator

from osint.checks.interval.stated import (
    DAYS,
    SHARE_BEYOND,
    WEEK,
    Gap,
    Moment,
    Stated,
    allowed_days,
    gap_days,
    is_backward,
    off_days,
    off_the_day,
)
from osint.extract.dates.calendar_dates import day_words
from osint.extract.dates.gates import names_weekday
from osint.language.en.intervals import LEAST
from osint.model import Claim, Extraction, Finding, Interval, Verdict
from osint.support.plural import counted
from osint.support.text_search import has_digit
from osint.world import World

NAME = "interval"
MODEL = "proleptic Gregorian calendar"
ANNIVERSARY_DAYS, ANNIVERSARY_CARELESS_DAYS = 10.0, 183.0
"""How far from the day itself an anniversary is kept, and how far carelessly."""
YEAR_DAYS = DAYS["year"]
_AGES = ("age", "birthday")
LOOSE = 1.5
"""How many times the rounding of its figure a loosely told interval may be off and stay open."""


def find(extraction: Extraction, world: World) -> Iterator[Claim]:
    """The intervals with dates at their ends."""
    del world
    text = extraction.text
    is_dated = extraction.document.published is not None or has_digit(text)
    if not is_dated and not names_weekday(text):
        return
    from osint.checks.interval.reading import Reader  # every other end of an interval has a figure

    seen: set[tuple[int, int]] = set()
    for found in Reader(text, extraction).all():
        if (found.start, found.end) not in seen:
            seen.add((found.start, found.end))
            yield Claim(NAME, found.start, found.end, detail=found.stated)


def check(claim: Claim, world: World) -> Finding:
    """Whether the dates are so far apart."""
    del world
    stated = claim.detail
    assert isinstance(stated, Stated)
    if stated.earlier is None or stated.later is None:
        why = f"The interval cannot be checked: {stated.missing}."
        return Finding(claim, "unresolved", why, model=MODEL)
    gap = gap_days(stated.earlier, stated.later, stated.number, stated.unit)
    verdict = _verdict(stated, gap)
    if verdict != "consistent" and DAYS[stated.unit] >= DAYS["year"] and is_backward(stated):
        verdict = "unresolved"  # "on 4 May ... A year later, on 8 February 2017": of 2016
    low, high = gap.low / DAYS[stated.unit], gap.high / DAYS[stated.unit]
    best = (low + high) / 2
    computed = Interval(low, high, f"{stated.unit}s", best=best)
    return Finding(claim, verdict, _why(stated, gap, verdict), computed=computed, model=MODEL)


def _verdict(stated: Stated, gap: Gap) -> Verdict:
    wanted = stated.number * DAYS[stated.unit]
    if stated.kind == "birthday" and (off := abs(_birthdays(stated) - stated.number)):
        return "doubtful" if off <= 1 or stated.is_loose else "inconsistent"
    if stated.kind in _AGES:
        low, high = gap.low / YEAR_DAYS, gap.high / YEAR_DAYS
        by = 1 if stated.blurred == "about" else 0
        if low < stated.number + 1.003 + by and high >= stated.number - 0.003 - by:
            return "consistent"
        is_near = low < stated.number + 2 and high >= stated.number - 1
        return "doubtful" if is_near or stated.is_loose else "inconsistent"
    fine, coarse = allowed_days(stated)
    if stated.kind == "anniversary":
        fine, coarse = ANNIVERSARY_DAYS, ANNIVERSARY_CARELESS_DAYS
    elif stated.kind == "nth-day":
        fine, coarse = 1.0, 3.0
    off = off_days(gap, wanted)
    if stated.kind == "to-the-day" and off <= fine and (days := off_the_day(stated)):
        fine, coarse, off = 0.0, fine, days
    if stated.most:
        return _of_few(stated, gap, fine)
    if stated.blurred == "more" and gap.high > wanted:
        off = max(0.0, gap.low - wanted * 1.5)
    over = wanted - gap.high if stated.blurred == "more" else gap.low - wanted
    if over > 0 and (stated.blurred == "more" or stated.blurred in LEAST):
        fine = min(fine, max(1.0, SHARE_BEYOND * wanted))
    least = LEAST.get(stated.blurred)
    if least is not None and gap.low < wanted:
        off = max(0.0, wanted * least - gap.high)
    if stated.total and gap.low > wanted:
        beyond: Verdict = "unresolved" if stated.is_loose else "doubtful"
        return "consistent" if off <= fine else beyond
    if stated.is_loose:
        return "consistent" if off <= fine else "unresolved" if off <= LOOSE * fine else "doubtful"
    return "consistent" if off <= fine else "doubtful" if off <= coarse else "inconsistent"


def _of_few(stated: Stated, gap: Gap, fine: float) -> Verdict:
    """Of a length that words tell without a figure: "days after", "its fourth month"."""
    least, most = (count * DAYS[stated.unit] for count in (stated.number, stated.most))
    off = max(0.0, least - gap.high, gap.low - most)
    if off <= fine:
        return "consistent"
    is_vague = stated.most - stated.number > 1 and 0 <= gap.low <= 2 * most
    is_open = off <= LOOSE * fine or is_vague
    return "unresolved" if is_open else "doubtful"


def _why(stated: Stated, gap: Gap, verdict: Verdict) -> str:
    assert stated.earlier is not None and stated.later is not None
    count = stated.number
    shown = f"{count:,g} {stated.unit}{'' if count == 1 else 's'}"
    if stated.told:
        shown = f"“{stated.told}”"
    if stated.kind == "nth-day":
        nth = round((gap.low + gap.high) / 2) + 1
        was = f"{_day(stated.later)} was day {nth:,} of {stated.earlier.text}"
        fits = "which fits" if verdict == "consistent" else "and the text says"
        return f"{was}, {fits} day {count + 1:,g}."
    low, high = sorted((gap.low / DAYS[stated.unit], gap.high / DAYS[stated.unit]))
    if stated.kind == "weekdays":
        fits = "which fits" if verdict == "consistent" else "and the text says"
        days = (round(low) - 1) % WEEK + 1
        between = f"from {stated.earlier.text} to {stated.later.text}"
        return f"It is {days} or {days + WEEK} days {between}, {fits} {shown}."
    if stated.kind == "to-the-day" and verdict != "consistent":
        missed = counted(round(off_the_day(stated)), "day")
        return (
            f"{_day(stated.later)} is {missed} off {shown} to the day after {_day(stated.earlier)}."
        )
    if high < 0:
        return f"{_day(stated.earlier)} comes after {_day(stated.later)}; the text says {shown} before it."
    least, apart = (f"{end:,.0f}" if stated.unit == "day" else _tenths(end) for end in (low, high))
    if high - low >= 0.5:
        apart = f"{least} to {apart}"
    is_age = stated.kind in _AGES
    length = f"{apart} {stated.unit}{'' if apart == '1' else 's'}"
    if is_age and stated.unit == "year" and _are_days(stated):
        full = _full_years(stated)
        if (full == count) == (verdict == "consistent"):  # not of 29 February on the 28th
            length = counted(full, "full year")
    if stated.kind == "birthday" and _birthdays(stated) != count:
        length = counted(_birthdays(stated), "year")
    span = f"It is {length} {_span(stated)}"
    if verdict == "consistent":
        return f"{span}, which fits {'an age of ' * is_age}{shown}."
    return f"{span}, and the text {'gives an age of' if is_age else 'says'} {shown}."


def _birthdays(stated: Stated) -> int:
    """The birthday that falls in the year of the later end: 60 in 2010, of who was born in 1950."""
    assert stated.earlier is not None and stated.later is not None
    return stated.later.first.year - stated.earlier.first.year


def _are_days(stated: Stated) -> bool:
    """Whether both ends are told to the day."""
    return all(
        one is not None and not one.yearless and (one.last - one.first).days < 1
        for one in (stated.earlier, stated.later)
    )


def _full_years(stated: Stated) -> int:
    """The birthdays between two days, as an age is counted: 39 on the eve of the fortieth."""
    assert stated.earlier is not None and stated.later is not None
    first, last = stated.earlier.first, stated.later.first
    return last.year - first.year - ((last.month, last.day) < (first.month, first.day))


def _tenths(value: float) -> str:
    return f"{value:,.1f}".removesuffix(".0")


def _span(stated: Stated) -> str:
    """From the earlier day to the later one, with a year that both have told once."""
    assert stated.earlier is not None and stated.later is not None
    first, last = _day(stated.earlier), _day(stated.later)
    year = f", {stated.earlier.first.year}"
    is_bare = not last[-4:].isdigit() and stated.later.first.year == stated.earlier.first.year
    if first.endswith(year) and (is_bare or last.endswith(year)):
        first, last = first.removesuffix(year), last + year * is_bare
    return f"from {first} to {last}"


def _day(moment: Moment) -> str:
    if moment.yearless or moment.guessed:
        return f"{moment.first:%B} {moment.first.day}"
    if moment.first == moment.last or (moment.last - moment.first).days < 1:
        return day_words(moment.first)
    if (moment.last - moment.first).days > 300:
        return f"{moment.first:%Y}"
    return f"{moment.first:%B %Y}"
