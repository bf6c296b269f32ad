"""The dates of a text as ends of intervals, and where they stand about words."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from functools import cache

from osint.checks.interval import forms, life_forms
from osint.checks.interval.stated import Found, Moment, fits, moved_years
from osint.extract.dates import find as find_dates
from osint.extract.dates.days import sentence_about, sentences_between
from osint.extract.mention_search import starting
from osint.language.en import intervals as words
from osint.language.en.feast_days import BY_COUNTRY, FIXED
from osint.model import DateMention, Extraction, Span
from osint.support.named_tuple import NamedTuple
from osint.support.pattern_store import compiled
from osint.support.patterns import any_of, lazily

BACK = 260
"""How far before "five days later" the date it counts from may stand."""
DAY, WEEK = timedelta(days=1), timedelta(days=7)
SHORT_GAP = len(" their ")
"""A year alone counts only right behind "after": "the 1986 disaster", not "the plan of 1986"."""
LONGEST_GAP = 80
LONGEST_YEARS = 2.0
"""Ends of an interval are days, months or years; a decade is too wide to count from."""


_ANY_YEAR = lazily(r"XXXX-(\d\d)-(\d\d)$")
_WHOLE = lazily(r"\d{4}(?:-\d\d)?")
_FIGURES = lazily(r"\d{1,4}")
_FROM = lazily(rf"\b{words.FROM}\b")


class Dated(NamedTuple):
    """A date of the text and the days it may mean."""

    start: int
    end: int
    moment: Moment


class Dates:
    """The dates of one text; they are asked for only where words of an interval stand."""

    def __init__(self, text: str, extraction: Extraction) -> None:
        self.text, self._extraction = text, extraction
        self._found: list[Dated] | None = None

    def after(self, at: int) -> Dated | None:
        """The date right behind a place, with no more than ", on" between."""
        each = self.next(at)
        gap = self.text[at : each.start] if each else ""
        return each if each and forms.apposed_after().fullmatch(gap) else None

    def next(self, at: int) -> Dated | None:
        """The first date that begins there or after."""
        dates = self.all()
        index = bisect_left(dates, at, key=lambda each: each.start)
        return dates[index] if index < len(dates) else None

    def before(self, at: int) -> Dated | None:
        """The date right before a place, with no more than ", " between."""
        dates = self.all()
        index = bisect_right(dates, at, key=lambda each: each.end)
        found = dates[index - 1] if index else None
        if found is None or not forms.apposed_before().fullmatch(self.text[found.end : at]):
            return None
        return found

    def after_clause(self, at: int) -> Dated | None:
        """The date in "two years after the fire of Y, on X", "five days after the Y strike, on X"."""
        match = compiled(
            rf"(?:\s[\w'’-]{{1,20}}){{0,4}},?\s(?:{any_of(words.ON)})\s(?:{words.THE}\s)?|,\s"
        ).match(self.text, at)
        if match is None or "," not in match[0]:
            return None
        each = self.next(at)
        return each if each and each.start == match.end() else None

    def last_before(self, at: int) -> Dated | None:
        """The date that a story has come to: the last one before, of this sentence or the one before."""
        low = max(0, at - BACK, self.text.rfind("\n\n", 0, at) + 1)
        found = [each for each in starting(self.all(), low, at) if each.end <= at]
        if len(found) > 1 and self._is_aside(found[-1], found[-2]):
            found.pop()
        return found[-1] if found else None

    def _is_aside(self, birth: Dated, before: Dated) -> bool:
        """Whether a birth is told behind a later day: "he died on X; he was born on Y"."""
        is_back = birth.moment.last < before.moment.first and not before.moment.yearless
        return is_back and self.is_preceded(birth, life_forms.births())

    def told_from(self, found: Found, base: Dated, at: int) -> Found | None:
        """An interval that a story goes on by, at a place, from a date before. Over the end of a sentence
        it may count from what that sentence tells last, and is at most doubtful; over more, it can only be
        confirmed."""
        ends = sentences_between(self.text, base.end, at)
        if ends == 0:
            return found
        loose = found._replace(stated=found.stated._replace(is_loose=True))
        return loose if ends == 1 or fits(found.stated) else None

    def feast(self, at: int) -> Dated | None:
        """The feast right behind a place, in the year that the other date gives: "before Christmas".
        None where a bracket gives its day, or each country has one of its own."""
        found = _feast().match(self.text, at)
        if found is None:
            return None
        when = datetime(2004, *FIXED[found[1].lower()])
        return Dated(found.start(1), found.end(), Moment(found[1], when, when, yearless=True))

    def object_of(self, at: int) -> Dated | None:
        """The date of what "after" counts from: "after the treaty of 2 May", "after the 12 July strike"."""
        each = self.feast(at) or self.next(at)
        if each is None or each.start - at > LONGEST_GAP:
            return None
        gap = self.text[at : each.start]
        if not forms.object_gap().fullmatch(gap):
            return None
        if (kept := forms.of_anniversary().match(gap)) is not None:
            moment = moved_years(each.moment, int(forms.number(kept["n"])))
            return each._replace(moment=moment)
        if len(gap) <= SHORT_GAP or not is_year(each.moment) or forms.clause_gap().fullmatch(gap):
            return each
        return None

    def marked_before(self, at: int) -> Dated | None:
        """The day on which what begins at a place is marked: "on 3 May the town commemorated ..."."""
        found = self._last_of_sentence(at)
        if found is None:
            return None
        gap = self.text[found.end : at]
        if not forms.marks_before().fullmatch(gap) or forms.not_yet().search(gap):
            return None
        return found

    def marked_after(self, at: int) -> Dated | None:
        """The day in "the anniversary of the fire of 1990 was marked on 3 May 2000"."""
        each = self.next(at)
        gap = self.text[at : each.start] if each else ""
        return each if each and forms.marks_after().fullmatch(gap) else None

    def range_after(self, at: int, hyphened: bool = False) -> tuple[Dated, Dated] | None:
        """The two ends of the range of days right behind a length: "12 days, from 3 to 15 May"."""
        for mention in starting(self._extraction.dates, at, at + LONGEST_GAP):
            led = len(words.FROM) + 1 if mention.text.lower().startswith(f"{words.FROM} ") else 0
            gap = self.text[at : mention.start + led]
            is_told = _is_range(mention) and forms.range_lead(hyphened).fullmatch(gap)
            return _ends(mention) if is_told else None
        return None

    def range_in(self, around: Span) -> tuple[Dated, ...]:
        """The two ends of the only range of days in a stretch of the text."""
        ranges = [each for each in starting(self._extraction.dates, *around) if _is_range(each)]
        return _ends(ranges[0]) if len(ranges) == 1 else ()

    def tells_stretch(self, around: Span) -> bool:
        """Whether a stretch of the text names a range of days or years, or a decade."""
        return any(
            each.type == "DATE" and each.earliest is not None and _moment(each) is None
            for each in starting(self._extraction.dates, *around)
        )

    def after_war(self, at: int) -> Dated | None:
        """The date behind "the 500th day of the war in Ukraine"."""
        each = self.next(at)
        gap = self.text[at : each.start] if each else ""
        return each if each and forms.war_gap().fullmatch(gap) else None

    def begun_after(self, at: int) -> Dated | None:
        """The full day behind "the war in Gaza, which began on "."""
        each = self.next(at)
        if each is None or each.moment.yearless or is_month(each.moment):
            return None
        return each if forms.which_began().fullmatch(self.text, at, each.start) else None

    def pair_before(self, at: int, lead: re.Pattern[str]) -> tuple[Dated, Dated] | None:
        """The two dates of "left on X and arrived on Y, ", if the sentence has no other before."""
        around = sentence_about(self.text, at, at)
        named = [each for each in starting(self.all(), *around) if each.end <= at]
        if len(named) != 2 or not lead.fullmatch(self.text[named[1].end : at]):
            return None
        first, second = named
        joined = forms.went_on_joint().fullmatch(self.text[first.end : second.start])
        return (first, second) if joined else None

    def _last_of_sentence(self, at: int) -> Dated | None:
        around = sentence_about(self.text, at, at)
        named = [each for each in starting(self.all(), *around) if each.end <= at]
        return named[-1] if named else None

    def sole(self, start: int, end: int) -> Dated | None:
        """The only date of the sentence about a stretch of the text."""
        named = starting(self.all(), *sentence_about(self.text, start, end))
        return named[0] if len(named) == 1 else None

    def told_after(self, at: int) -> Dated | None:
        """The day right behind a place, in a word as well: "last May", "tomorrow", "on Thursday" (of
        the week before or behind)."""
        for mention in starting(self._extraction.dates, at, at + SHORT_GAP):
            moment = _moment(mention)
            if moment is not None and forms.apposed_after().fullmatch(
                self.text[at : mention.start]
            ):
                first, last = moment.first - WEEK, moment.last + WEEK
                return Dated(mention.start, mention.end, moment._replace(first=first, last=last))
        return None

    def told_before(self, at: int) -> Dated | None:
        """The day right before a place, in a word as well: "on Wednesday, "."""
        for mention in starting(self._extraction.dates, at - LONGEST_GAP, at):
            moment = _moment(mention)
            if moment is not None and forms.apposed_before().fullmatch(self.text[mention.end : at]):
                return Dated(mention.start, mention.end, moment)
        return None

    def is_preceded(self, each: Dated, pattern: re.Pattern[str]) -> bool:
        return pattern.search(self.text, max(0, each.start - 90), each.start) is not None

    def today(self, at: int) -> Dated | None:
        """The day of publication, as told at a place."""
        now = self.published()
        return Dated(at, at, now) if now else None

    def published(self) -> Moment | None:
        published = self._extraction.document.published
        if published is None:
            return None
        day = published if isinstance(published, datetime) else datetime.combine(published, time())
        first = day.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
        return Moment("the day of publication", first, first)

    def all(self) -> list[Dated]:
        """The dates that are written out, and those inside longer expressions ("five days after
        12 July" is one for the reader of dates)."""
        if self._found is None:
            self._found = []
            year = 0
            for mention in self._extraction.dates:
                for each in self._written(mention):
                    moment, is_birth = each.moment, self.is_preceded(each, life_forms.births())
                    if moment.yearless and not is_birth:
                        each = each._replace(moment=moment._replace(year=year))
                    elif not (moment.yearless or moment.guessed or is_birth):
                        year = moment.first.year
                    self._found.append(each)
        return self._found

    def _written(self, mention: DateMention) -> Iterator[Dated]:
        text = self.text[mention.start : mention.end]
        inner = forms.COUNTED.pattern.match(text)
        if inner is None and mention.type == "DURATION":
            inner = _FROM.search(text)
        if inner is None:
            moment = _moment(mention)
            if moment is not None and _is_written(text):
                yield Dated(mention.start, mention.end, moment)
            return
        published = self._extraction.document.published
        for each in find_dates(text[inner.end() :], published):
            moment = _moment(each)
            if moment is not None and _is_written(each.text):
                start = mention.start + inner.end()
                yield Dated(start + each.start, start + each.end, moment)


@cache
def _feast() -> re.Pattern[str]:
    feasts = any_of(name for name in FIXED if name not in BY_COUNTRY)
    return compiled(rf"\s({feasts})(?!\w|\s\d|\s?[(,]\s?\d)", re.IGNORECASE)


def _is_range(mention: DateMention) -> bool:
    is_placed = mention.earliest is not None and mention.latest is not None
    return "/" in mention.value and is_placed and mention.type == "DATE"


def _ends(mention: DateMention) -> tuple[Dated, Dated]:
    """The first and the last day of a range, or month or year where it goes from one to another."""
    assert mention.earliest is not None and mention.latest is not None
    begins, ends = _midnight(mention.earliest), _midnight(mention.latest)
    first, last = (_unit(part) for part in mention.value.split("/", 1))
    return (
        Dated(mention.start, mention.end, Moment(mention.text, begins, begins + first)),
        Dated(mention.start, mention.end, Moment(mention.text, ends - last, ends)),
    )


def _unit(value: str) -> timedelta:
    """From the first to the last day of what a value names: a day, a month or a year."""
    if not _WHOLE.fullmatch(value):
        return timedelta()
    return DAY * (27 if "-" in value else 364)


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
        is_guessed = not mention.year_stated and mention.weekday is None
        ends = _midnight(mention.earliest), _midnight(mention.latest)
        if mention.type == "TIME" and _is_midnight_behind(mention.text, mention.earliest):
            ends = ends[0] - DAY, ends[1] - DAY
        return Moment(mention.text, *ends, guessed=is_guessed)
    match = _ANY_YEAR.match(mention.value)
    if match is None:
        return None
    try:
        day = datetime(2004, int(match[1]), int(match[2]))
    except ValueError:
        return None
    return Moment(mention.text, day, day, yearless=True)


def _is_midnight_behind(text: str, when: datetime) -> bool:
    """Whether a midnight is that at the end of the day that its words name: told is that day."""
    if (when.hour, when.minute) != (0, 0):
        return False
    told = {int(each) for each in _FIGURES.findall(text)}
    return when.day not in told and when.year > 1 and (when - DAY).day in told


def is_month(moment: Moment) -> bool:
    """Whether a date is more than a day."""
    return moment.last - moment.first >= DAY


def is_year(moment: Moment) -> bool:
    """Whether a date is a year or most of one."""
    return (moment.last - moment.first).days > 300


def _midnight(when: datetime) -> datetime:
    return when.replace(hour=0, minute=0, second=0, microsecond=0)
