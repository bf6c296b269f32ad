"""The intervals that a text states, with the dates at both ends."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import NamedTuple

from osint.checks.interval import forms
from osint.checks.interval.stated import (
    Kind,
    Moment,
    Stated,
)
from osint.extract.dates import find as find_dates
from osint.extract.dates.days import sentence_about
from osint.extract.templates import starting
from osint.language.en import intervals as words
from osint.model import DateMention, Extraction, Span
from osint.support import text_search
from osint.support.patterns import any_of

BACK = 260
"""How far before "five days later" the date it counts from may stand."""
DAY = timedelta(days=1)
SHORT_GAP = len(" their ")
"""A year alone counts only right behind "after": "the 1986 disaster", not "the plan of 1986"."""
LONGEST_GAP = 80
LONGEST_YEARS = 2.0
"""Ends of an interval are days, months or years; a decade is too wide to count from."""
MOST_AGE = 130


class Found(NamedTuple):
    """A stated interval and its place in the text."""

    start: int
    end: int
    stated: Stated


class _Dated(NamedTuple):
    start: int
    end: int
    moment: Moment


class Reader:
    """Reads the intervals of one text; its dates are asked for only where words of one stand."""

    def __init__(self, text: str, extraction: Extraction) -> None:
        self._text, self._extraction = text, extraction
        self._found: list[_Dated] | None = None

    def all(self) -> Iterator[Found]:
        """Every interval, each kind in the order of the text."""
        lowered = text_search.small(self._text)
        for form, read in (
            (forms.COUNTED, self._counted),
            (forms.ANNIVERSARY, self._anniversary),
            (forms.DAY_OF_WAR, self._day_of_war),
            (forms.AGE, self._age),
        ):
            if form is forms.AGE and not any(word in lowered for word in words.BORN):
                continue
            for match in form.matches(self._text, lowered):
                found = read(match)
                if found is not None:
                    yield found

    # intervals between two dates

    def _counted(self, match: re.Match[str]) -> Found | None:
        way, unit = match["way"].lower(), words.UNITS[match["unit"].lower()]
        count = forms.number(match["n"]) + 0.5 * bool(match["half"])
        if unit == "fortnight" and not match["unit"].lower().endswith("s"):
            count = max(count, 1.0)
        if way in words.AGO:
            return self._ago(match, count, unit)
        after_word = way in words.AFTER or way in words.BEFORE
        if after_word and (found := self._from_object(match, count, unit, way in words.AFTER)):
            return found
        if way in words.BEFORE and self._text[match.end() : match.end() + 1] != ",":
            return None  # "two days before 13 May": counted from that day
        if way in words.LATER or way in words.EARLIER:
            return self._from_before(match, count, unit, way in words.LATER)
        return None

    def _ago(self, match: re.Match[str], count: float, unit: str) -> Found | None:
        """ "two weeks ago, on 3 May", "on 3 May, two weeks ago"."""
        then = self._apposed(match)
        if then is None:
            return None
        start, end = min(match.start(), then.start), max(match.end(), then.end)
        now = self._published()
        missing = "" if now else "no date of publication is given to count from"
        return self._made("interval", match, start, end, count, unit, then.moment, now, missing)

    def _from_object(
        self, match: re.Match[str], count: float, unit: str, forwards: bool
    ) -> Found | None:
        """ "X, five days after the strike of Y", "five days after the Y strike, on X"."""
        base = self._object(match.end())
        if base is None:
            return None
        then = self._date_before(match.start()) or self._date_after_clause(base.end)
        if then is None or then.start == base.start:
            return None
        start = min(match.start(), then.start)
        end = max(base.end, then.end)
        earlier, later = (base, then) if forwards else (then, base)
        return self._made("interval", match, start, end, count, unit, earlier.moment, later.moment)

    def _from_before(
        self, match: re.Match[str], count: float, unit: str, forwards: bool
    ) -> Found | None:
        """ "He fled on X; five days later, on Y, ..."."""
        then = self._date_after(match.end())
        if then is None:
            return None
        base = self._last_before(match.start())
        if base is None:
            return None
        if self._went_on(base, match):
            return None
        earlier, later = (base, then) if forwards else (then, base)
        return self._made(
            "interval", match, base.start, then.end, count, unit, earlier.moment, later.moment
        )

    def _went_on(self, base: _Dated, match: re.Match[str]) -> bool:
        """Whether the story went on from a date by words of its own ("the next day"): then it
        may count from there."""
        return any(base.end <= mention.start < match.start() for mention in self._extraction.dates)

    def _anniversary(self, match: re.Match[str]) -> Found | None:
        """ "On 17 July 2024, the 10th anniversary of the crash of 17 July 2014"."""
        count = forms.number(match["n"])
        base = self._object(match.end())
        if base is None:
            return None
        article = re.search(
            rf"\b(?:{any_of(words.OWNERS)})\s$", self._text[: match.start()][-8:], re.IGNORECASE
        )
        start = match.start() - (len(article[0]) if article else 0)
        then = self._date_before(start) or self._date_after_clause(base.end)
        if then is None or then.start == base.start:
            return None
        low, high = min(start, then.start), max(base.end, then.end)
        return self._made("anniversary", match, low, high, count, "year", base.moment, then.moment)

    def _day_of_war(self, match: re.Match[str]) -> Found | None:
        """ "8 July 2023, the 500th day of the war"."""
        count = float(match["nth"] or match["n"])
        then = self._date_before(match.start()) or self._date_after(match.end())
        if then is None:
            return None
        begun = self._war_begun(match, then)
        missing = "" if begun else "which war is meant, and when it began, is not said"
        start, end = min(match.start(), then.start), max(match.end(), then.end)
        return self._made(
            "nth-day", match, start, end, count - 1, "day", begun, then.moment, missing
        )

    def _war_begun(self, match: re.Match[str], then: _Dated) -> Moment | None:
        around = sentence_about(self._text, match.start(), match.end())
        near = self._text[around.start : around.end].lower()
        for text in (near, self._text[:4000].lower()):
            meant = [
                (name, day)
                for name, (day, told_by) in words.WARS.items()
                if any(word in text for word in told_by)
                and datetime.fromisoformat(day) <= then.moment.last
            ]
            if len(meant) == 1:
                name, day = meant[0]
                first = datetime.fromisoformat(day)
                return Moment(f"{name}, begun on {day}", first, first)
        return None

    def _age(self, match: re.Match[str]) -> Found | None:
        """ "born on X, he died on Y, aged 60", "a 34-year-old born in X"."""
        count = float(match["n"] or match["m"])
        if not 0 < count <= MOST_AGE:
            return None
        around = sentence_about(self._text, match.start(), match.end())
        dates = starting(self._dates(), *around)
        births = [each for each in dates if self._preceded(each, forms.births())]
        if len(births) != 1 or births[0].moment.yearless:
            return None
        born = births[0]
        died = [each for each in dates if each != born and self._preceded(each, forms.deaths())]
        if len(died) > 1 or (not died and self._is_past(match, around)):
            return None
        now = died[0].moment if died else self._published()
        start = min(match.start(), born.start, *(each.start for each in died))
        end = max(match.end(), born.end, *(each.end for each in died))
        missing = "" if now else "no date of publication is given to count the age to"
        return self._made("age", match, start, end, count, "year", born.moment, now, missing)

    def _is_past(self, match: re.Match[str], around: Span) -> bool:
        """Whether the age is that of another time than publication ("was 20 when the war began")."""
        after = self._text[match.end() : around.end].lower()
        before = self._text[around.start : match.start()].lower()
        return bool(
            re.search(rf"\b(?:{any_of(words.WHEN)})\b", after)
            or re.search(rf"\b(?:{any_of(words.THEN_DID)})\b[^.;]{{0,12}}$", before)
            or match["n"]
        )

    # where dates stand

    def _apposed(self, match: re.Match[str]) -> _Dated | None:
        return self._date_after(match.end()) or self._date_before(match.start())

    def _date_after(self, at: int) -> _Dated | None:
        """The date right behind a place, with no more than ", on" between."""
        each = self._next(at)
        gap = self._text[at : each.start] if each else ""
        return each if each and forms.apposed_after().fullmatch(gap) else None

    def _next(self, at: int) -> _Dated | None:
        """The first date that begins there or after."""
        dates = self._dates()
        index = bisect_left(dates, at, key=lambda each: each.start)
        return dates[index] if index < len(dates) else None

    def _date_before(self, at: int) -> _Dated | None:
        """The date right before a place, with no more than ", " between."""
        dates = self._dates()
        index = bisect_right(dates, at, key=lambda each: each.end)
        found = dates[index - 1] if index else None
        if found is None or not forms.apposed_before().fullmatch(self._text[found.end : at]):
            return None
        return found

    def _date_after_clause(self, at: int) -> _Dated | None:
        """The date in "two years after the fire of Y, on X", "five days after the Y strike, on X"."""
        match = re.compile(
            rf"(?:\s[\w'’-]{{1,20}}){{0,4}},?\s(?:{any_of(words.ON)})\s(?:{words.THE}\s)?|,\s"
        ).match(self._text, at)
        if match is None or "," not in match[0]:
            return None
        each = self._next(at)
        return each if each and each.start == match.end() else None

    def _last_before(self, at: int) -> _Dated | None:
        """The date that a story has come to: the last one before, of this sentence or the one before."""
        low = max(0, at - BACK, self._text.rfind("\n\n", 0, at) + 1)
        found = [each for each in starting(self._dates(), low, at) if each.end <= at]
        return found[-1] if found else None

    def _object(self, at: int) -> _Dated | None:
        """The date of what "after" counts from: "after the treaty of 2 May", "after the 12 July strike"."""
        each = self._next(at)
        if each is None or each.start - at > LONGEST_GAP:
            return None
        gap = self._text[at : each.start]
        if not forms.object_gap().fullmatch(gap):
            return None
        return each if len(gap) <= SHORT_GAP or not _is_year(each.moment) else None

    def _preceded(self, each: _Dated, pattern: re.Pattern[str]) -> bool:
        return pattern.search(self._text, max(0, each.start - 90), each.start) is not None

    def _published(self) -> Moment | None:
        published = self._extraction.document.published
        if published is None:
            return None
        day = published if isinstance(published, datetime) else datetime.combine(published, time())
        first = day.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
        return Moment("the day of publication", first, first)

    def _dates(self) -> list[_Dated]:
        """The dates that are written out, and those inside longer expressions ("five days after
        12 July" is one for the reader of dates)."""
        if self._found is None:
            self._found = []
            for mention in self._extraction.dates:
                self._found.extend(self._written(mention))
        return self._found

    def _written(self, mention: DateMention) -> Iterator[_Dated]:
        text = self._text[mention.start : mention.end]
        inner = forms.COUNTED.pattern.match(text)
        if inner is None:
            moment = _moment(mention)
            if moment is not None and _is_written(text):
                yield _Dated(mention.start, mention.end, moment)
            return
        published = self._extraction.document.published
        for each in find_dates(text[inner.end() :], published):
            moment = _moment(each)
            if moment is not None and _is_written(each.text):
                start = mention.start + inner.end()
                yield _Dated(start + each.start, start + each.end, moment)

    def _made(
        self,
        kind: Kind,
        match: re.Match[str],
        start: int,
        end: int,
        count: float,
        unit: str,
        earlier: Moment | None,
        later: Moment | None,
        missing: str = "",
    ) -> Found:
        hedge = (match.groupdict().get("hedge") or "").lower()
        each = set(hedge.split())
        blurred = "" if hedge in ("", *words.EXACTLY) else "about"
        if each & words.MORE:
            blurred = "more"
        elif each & words.LESS:
            blurred = "less"
        return Found(start, end, Stated(kind, count, unit, blurred, earlier, later, missing))


def _is_written(text: str) -> bool:
    """Whether it is a date of the calendar with a figure, not "last week"."""
    return (
        any(character.isdigit() for character in text)
        and forms.COUNTED.pattern.search(text) is None
    )


def _moment(mention: DateMention) -> Moment | None:
    """The days a date may mean; one without a year is put in a leap year."""
    if mention.type not in ("DATE", "TIME") or mention.impossible or "/" in mention.value:
        return None
    if mention.earliest is not None and mention.latest is not None:
        if mention.latest - mention.earliest > LONGEST_YEARS * 366 * DAY:
            return None
        return Moment(mention.text, _midnight(mention.earliest), _midnight(mention.latest))
    match = re.match(r"XXXX-(\d\d)-(\d\d)$", mention.value)
    if match is None:
        return None
    try:
        day = datetime(2004, int(match[1]), int(match[2]))
    except ValueError:
        return None
    return Moment(mention.text, day, day, yearless=True)


def _is_year(moment: Moment) -> bool:
    return (moment.last - moment.first).days > 300


def _midnight(when: datetime) -> datetime:
    return when.replace(hour=0, minute=0, second=0, microsecond=0)
