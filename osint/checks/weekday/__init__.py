"""Weekday: a weekday stated with a date.

What it recognises
    A date of a day that comes with its weekday, in each language that is read: "Thursday,
    April 20", "Fri, 18 Jul 2014", "(Tuesday) 2 May 2017", "17 July 2014 (a Thursday)",
    "Tuesday's vote (5 November 2024)"; beside publication "na terça-feira (5)" in Portuguese; "the
    night of Tuesday to Wednesday, 5 to 6 May 2020"; both days of "Saturday and Sunday, May 18 and 19"; and a
    weekday beside a day counted from publication: "yesterday, Wednesday", "on Monday
    (tomorrow)", or from the day at the head of the text, which makes it doubtful at most. A weekday
    alone ("on Friday") states nothing that could be wrong.

How it is computed
    The weekday of that day in the Gregorian calendar. Figures that may be read day first or month
    first ("Friday, 06/03/2025") are inconsistent where neither day falls on it. Where the text leaves the year out, the
    year is the one that brings the day nearest to the document's date, unless the words say of
    the day itself that it is past or still to come ("until Monday, March 16"). Where the
    weekday does not fit that year but fits the year before or after, another year may be meant:
    it is doubtful within two months of publication, else unresolved. Without a document date
    the weekday is tried in the years that the text names. Where it names none it is unresolved,
    since some year fits any weekday; those from 2000 to 2030 are listed. Where it names a day in the
    same sentence, or in its dateline, a month off at most, its year is meant: another is doubtful.

Error model
    None; a day has one weekday. Counted from publication it may be off by one, since texts are
    written a day before they come out, or in another zone: then nothing is said. Before 1918 a
    date may follow the Julian calendar, as Russia did: a weekday that fits only there is
    doubtful, unless the text calls it Old Style; before 1752 either calendar may be meant, and before
    15 October 1582 the Julian alone.

Examples
    PASS: Trains were seen moving on Thursday, April 20. (published 2017-04-21)
    PASS: The bridge was opened on Tuesday, 15 May 2018.
    FAIL: Trains were seen moving on Friday, April 20, 2017.
    FAIL: The bridge was opened on Friday, April 20. (published 2017-04-21)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise
from typing import Any

from osint.checks.weekday import bracketed_days, counted_days, either_order, nights, several
from osint.checks.weekday.counted_days import CountedDay
from osint.checks.weekday.judged import StatedDay, with_year, without_year
from osint.checks.weekday.years import (
    agreed_year,
    closest_year,
    listed_year,
    month_year,
    plausible,
    told_year,
)
from osint.extract.dates import feasts, period
from osint.extract.dates.weekdays import nth_weekday
from osint.extract.mention_search import starting
from osint.language.date_packs import names_month
from osint.language.dates import WORDS
from osint.language.en import weekdays as words
from osint.language.ru import weekdays as slavic
from osint.model import Claim, DateMention, Extraction, Finding
from osint.support.frozen import replace
from osint.support.instants import moved
from osint.support.patterns import CAPITAL, any_of, lazily
from osint.world import World

NAME = "weekday"
MODEL = "proleptic Gregorian calendar"

_LETTERS = lazily(r"[^\W\d_]+")
_FIGURES = lazily(r"\d\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d|\d\s?/\s?\d|\d{1,2}\.\d{1,2}\.")
"""A day and a month in figures: "5.3.2024", "3/5"."""
_VALUE = lazily(r"(\d{4}|XXXX)-(\d\d)-(\d\d)")
_LONGEST_GAP = 40
_PART = rf"(?:{any_of((*words.PARTS, *slavic.PARTS))})"
_BARE = lazily(rf"[^\W\d_](?:[^\W\d_]|['’ʼ]){{2,11}}\.?(?: {_PART})?")
_CLOCKED = lazily(r"[^\W\d_](?:[^\W\d_]|['’ʼ]){2,11},? [^\W\d_]{1,5} \d{1,2}[.:]\d\d")
"""A weekday and a clock: "субботу, в 4:40"."""
_PARTED = lazily(rf"{_PART}\Z")
# Between a weekday and its date: "Saturday (", "Tuesday's vote (", "a Friday - 13 November 2015 -".
_BRACKET = lazily(r"(?:['’]s? (?:[\w-]{1,20} ){0,2}[\w-]{1,20})?,? \(")
_DASHED = lazily(r" [–—-] ")
# Between a date and its weekday: " (", " (a ", ", a ", ", в ", " was a ", ", which is a ".
_A = rf"(?:{any_of(words.ARTICLES)}) "
_ON = rf"(?:{any_of(slavic.ON)}) "
_THEN = lazily(
    rf"\.? \((?:{_A})?|\.?, (?:{_A}|{_ON})?| [–—-] {_A}|,? (?:{words.RELATIVE} )?(?:{any_of(words.IS)}) {_A}"
)
_ASIDE = lazily(rf"\.?, (?:{_ON}|{_A})")
"""Before a weekday between two commas, whatever name follows: "10 октября, в понедельник, Киев"."""
_JOINED = any_of(words.JOINERS)
_CLOSES = lazily(rf"\s?(?:[).;:!?\n]|\Z|,(?! (?:{CAPITAL}|(?:{_JOINED})\b))| [–—-] )")
_STYLE = lazily(rf"(?<!\w)(?:{any_of((*words.STYLES, *slavic.STYLES))})", re.IGNORECASE)
"""Says beside a date that it is of the old calendar, or gives its day in the new one."""
_STYLE_REACH = 30
_APART = ("E", "L")
"""Classes of "before" and "after"."""
CALENDARS_APART = (10, 11, 12, 13)
"""Days between the Julian and the Gregorian calendar, from 1582 on."""


def find(extraction: Extraction, world: World) -> Iterator[Claim]:
    """The dates that come with a weekday."""
    del world
    text = extraction.text
    beside = [nth for pair in pairwise(extraction.dates) if (nth := _nth_day(*pair, text))]
    yield from beside
    together, taken = several.told(extraction)
    for start, end, day in together:
        if (stated := _stated(day, extraction)) is not None:
            yield Claim(NAME, start, end, detail=stated)
    for start, end, stated in bracketed_days.told(extraction):
        yield Claim(NAME, start, end, detail=stated)
    for mention in extraction.dates:
        is_other = text[max(0, mention.start - 12) : mention.start].lower().endswith(words.TO_LAST)
        if mention.start in taken or is_other:
            continue
        if any(each.start <= mention.start < each.end for each in beside):
            continue
        stated = _stated(mention, extraction) if mention.weekday is not None else None
        if stated is not None:
            yield Claim(NAME, mention.start, mention.end, detail=stated)
        elif mention.weekday is not None and mention.value.endswith(either_order.OPEN):
            either = either_order.stated(mention)
            if either is not None:
                yield Claim(NAME, mention.start, mention.end, detail=either)
    for feast, at, day, year in feasts.beside(extraction):
        if day.weekday is not None and day.text.isalpha() and year is not None:
            when, start = feast.days(year)[0], extraction.dates[at].start
            detail = StatedDay(when.month, when.day, day.weekday, year)
            yield Claim(NAME, start, day.end, detail=detail)
    dates = extraction.dates
    for (first, second), third in zip(pairwise(dates), (*dates[2:], None), strict=False):
        if first.weekday is None and second.weekday is None:
            continue
        night = nights.first_day(first, second, text)
        if night is None and third is not None:
            night = nights.told_behind(first, second, third, text)
        if night is not None:
            stated = _stated(night, extraction)
            if stated is not None:
                yield Claim(NAME, first.start, second.end, detail=stated)
            continue
        if _is_second_of_pair(first, second, text):
            stated = _stated(replace(second, text=f"{second.text} {first.text}"), extraction)
            if stated is not None:
                yield Claim(NAME, second.start, second.end, detail=stated)
            continue
        counted = counted_days.stated(first, second, text, extraction)
        if counted is not None:
            yield Claim(NAME, first.start, second.end, detail=counted)
            continue
        apart = _day_apart(first, second, text)
        stated = _stated(apart, extraction) if apart is not None else None
        if stated is not None:
            yield Claim(NAME, first.start, second.end, detail=stated)


def _nth_day(first: DateMention, second: DateMention, text: str) -> Claim | None:
    """The day of "the last Sunday of April 2019, 28 April", which is told twice."""
    number, two = _which(first, text), _VALUE.fullmatch(second.value)
    weekdays = [value for kind, value in _entries(first.text) if kind == "W"]
    if number is None or len(weekdays) != 1 or two is None or second.weekday is not None:
        return None
    years = {one.value[:4] for one in (first, second) if one.year_stated}
    month, day = int(two[2]), int(two[3])
    is_beside = text[first.end : second.start] in (", ", " (") and _CLOSES.match(text, second.end)
    if not is_beside or len(years) != 1 or ("M", month) not in _entries(first.text):
        return None
    whole = period.month(int(years.pop()), month)
    counted = nth_weekday(whole.start, whole.end, weekdays[0], number)
    detail = StatedDay(month, day, weekdays[0], whole.start.year, counted=counted)
    return Claim(NAME, first.start, second.end, detail=detail) if counted else None


def _which(mention: DateMention, text: str) -> int | None:
    """The 2 of "the second Friday of May", the -1 of "the last", the -2 of "the second-to-last"; None
    where a date names no such day."""
    entries = _entries(mention.text)
    numbers = [value for kind, value in entries if kind == "O"]
    before = text[max(0, mention.start - 16) : mention.start].lower()
    if any(kind in _APART for kind, _ in (*entries, *_entries(before)[-1:])):
        return None  # "the Tuesday after the first Monday in November"
    if before.endswith(words.TO_LAST):
        numbers = [value for kind, value in _entries(before) if kind == "O"][-1:]
        numbers = numbers or [2]  # "the next to last"
    if len(numbers) > 1 or any(map(str.isdigit, mention.text.replace(mention.value[:4], ""))):
        return None
    is_last = any(kind == "l" for kind, _ in entries)
    return -(numbers or [1])[0] if is_last else numbers[0] if numbers else None


def _entries(text: str) -> list[tuple[str, Any]]:
    return [WORDS.get(word, ("", None)) for word in _LETTERS.findall(text.lower())]


def _is_second_of_pair(first: DateMention, second: DateMention, text: str) -> bool:
    """Whether the second is the "19" of "Saturday and Sunday, May 18 and 19"."""
    if first.weekday is None or second.weekday is None or not second.text[:1].isdigit():
        return False
    between = text[first.end : second.start]
    return between.strip() in words.JOINERS and not _names_a_day(second.text)


def _day_apart(first: DateMention, second: DateMention, text: str) -> DateMention | None:
    """The date of "Saturday (October 7, 2023)" or "17 July 2014 (a Thursday)", with its weekday."""
    if second.start - first.end > _LONGEST_GAP:
        return None
    between = text[first.end : second.start]
    after = text[second.end : second.end + 12]
    if _is_bare(first) and second.weekday is None:
        if between == ") " and text[first.start - 1 : first.start] == "(":
            follows = True
        elif _BRACKET.fullmatch(between):
            follows = after[:1] == ")"
        elif _PARTED.search(first.text):
            follows = between in (", ", " of ")
        else:
            follows = _DASHED.fullmatch(between) is not None and _CLOSES.match(after) is not None
        return replace(second, weekday=first.weekday) if follows else None
    if _is_bare(second) and first.weekday is None and _CLOSES.match(after):
        if "(" in between and after[:1] != ")":
            return None
        follows = _THEN.fullmatch(between) is not None or (
            between == " " and first.year_stated and first.text.endswith(first.value[:4])
        )  # "14 June 2018 Thursday"
        return replace(first, weekday=second.weekday) if follows else None
    if second.weekday is not None and first.weekday is None and _CLOCKED.fullmatch(second.text):
        return replace(first, weekday=second.weekday) if _THEN.fullmatch(between) else None
    if _is_bare(second) and first.weekday is None and _ASIDE.fullmatch(between):
        return replace(first, weekday=second.weekday) if after[:1] == "," else None
    return None


def _is_bare(mention: DateMention) -> bool:
    """Whether it is a weekday and nothing else, but for a time of day."""
    return mention.weekday is not None and _BARE.fullmatch(mention.text) is not None


def _is_told_anew(mention: DateMention, extraction: Extraction) -> bool:
    """Whether a bracket tells the same day by the calendar of today: "1 March 1881 (13 March)"."""
    for other in starting(extraction.dates, mention.end, mention.end + _STYLE_REACH):
        is_apposed = extraction.text[mention.end : other.start] == " ("
        if not is_apposed or mention.earliest is None or other.earliest is None:
            return False
        turned = [moved(mention.earliest, timedelta(days=each)) for each in CALENDARS_APART]
        return other.value[-5:] in {f"{day.month:02}-{day.day:02}" for day in turned}
    return False


def check(claim: Claim, world: World) -> Finding:
    """Whether the day falls on the weekday."""
    del world
    stated = claim.detail
    if isinstance(stated, CountedDay):
        verdict, why = counted_days.judged(stated)
        return Finding(claim, verdict, why, model=MODEL)
    if isinstance(stated, either_order.EitherDay):
        return Finding(claim, *either_order.judged(stated), model=MODEL)
    assert isinstance(stated, StatedDay)
    verdict, why = with_year(stated) if stated.year is not None else without_year(stated)
    return Finding(claim, verdict, why, model=MODEL)


def _stated(mention: DateMention, extraction: Extraction) -> StatedDay | None:
    if mention.weekday is None or mention.impossible or not _names_a_day(mention.text):
        return None
    match = _VALUE.match(mention.value)
    if match is None or _is_of_days(mention) or _is_a_paper(mention, extraction.document.text):
        return None
    month, day = int(match[2]), int(match[3])
    if _is_eve(mention, day) and mention.earliest is not None:
        ends = moved(mention.earliest, timedelta(days=1))  # "the night onto Tuesday, 4 July"
        weekday = (mention.weekday + 1) % 7
        shown = f"{ends.year:04}-{ends.month:02}-{ends.day:02}"
        night = replace(mention, value=shown, weekday=weekday, earliest=ends)
        return _stated(night, extraction)
    if (
        mention.earliest
        and "midnight" in mention.text
        and not re.search(rf"\b0?{day}\D", mention.text)
    ):
        eve = moved(mention.earliest, -timedelta(days=1))  # the midnight that ends the day stated
        month, day = eve.month, eve.day
    if mention.year_stated:
        other = either_order.other_day(mention, month, day)
        style = _STYLE.search(extraction.text, mention.end, mention.end + _STYLE_REACH)
        is_told = style is not None or _is_told_anew(mention, extraction)
        return StatedDay(month, day, mention.weekday, int(match[1]), other=other, old_style=is_told)
    listed = listed_year(mention, extraction) or month_year(mention, extraction)
    if listed is not None:
        return StatedDay(month, day, mention.weekday, None, (listed,), listed)
    years, likeliest = plausible(mention, month, day, extraction)
    closest = closest_year(month, day, extraction)
    if extraction.document.published is None:
        closest = likeliest
    told = told_year(mention, extraction) if closest is not None else None
    if told is None:
        told = extraction.once(agreed_year, None)
    if told is not None:
        years, likeliest, closest = (told, *years), told, told
    return StatedDay(month, day, mention.weekday, None, years, likeliest, closest)


def _is_of_days(mention: DateMention) -> bool:
    """Whether it is a stretch that ends on another day than it begins."""
    first, slash, last = mention.value.partition("/")
    return slash != "" and ("T" not in last or first[:10] != last[:10])


def _is_eve(mention: DateMention, day: int) -> bool:
    """Whether it is a night that begins the day before the one that is written."""
    if not mention.value.endswith("TNI"):
        return False
    return re.search(rf"(?<!\d)0?{day}(?!\d)", mention.text) is None


def _names_a_day(text: str) -> bool:
    """Whether a month is said, in a word or a figure: "Friday the 13th" and "Tuesday at 10:30"
    state no date that could be wrong."""
    if _FIGURES.search(text) or any(map(_is_month, _LETTERS.findall(text.lower()))):
        return True
    return names_month(text)


def _is_month(word: str) -> bool:
    return WORDS.get(word, ("",))[0] == "M"


def _is_a_paper(mention: DateMention, text: str) -> bool:
    """ "Evening Sun, August 16": the paper, not the day."""
    if not re.match(rf"(?:{any_of(words.PAPERS)})\b(?!\.)", mention.text):
        return False
    return re.search(r"[A-Z][a-z]+ $", text[max(0, mention.start - 20) : mention.start]) is not None
