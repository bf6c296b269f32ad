"""The intervals that a text states, with the dates at both ends."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import datetime
from itertools import accumulate

from osint.checks.interval import cues, forms, life_forms, loose, spans
from osint.checks.interval.dated import Dated, Dates
from osint.checks.interval.stated import Found, Length, Moment, counted, made
from osint.extract.dates.calendar_dates import day_words
from osint.extract.dates.days import sentence_about
from osint.extract.languages import stretches
from osint.extract.mention_search import starting
from osint.language.en import intervals as words
from osint.model import Extraction
from osint.model.gaps import PUBLICATION
from osint.support.patterns import any_of
from osint.support.text_search import Phrases

_BORN = Phrases((*words.BORN, *words.MADE))
_FORMS = (forms.COUNTED, forms.ANNIVERSARY, forms.DAY_OF_WAR, forms.SPAN)
_SIGNS = Phrases((*_BORN.phrases, *(sign for form in _FORMS for sign in form.signs)))
"""Without one of these, and without a bracket about the years of a life, a text tells an interval
only loosely."""


class Reader:
    """Reads the intervals of one text; its dates are asked for only where words of one stand."""

    def __init__(self, text: str, extraction: Extraction) -> None:
        self._text, self._extraction = text, extraction
        self._dates = Dates(text, extraction)

    def all(self) -> Iterator[Found]:
        """Every interval, each kind in the order of the text."""
        told: list[Found] = []
        if _SIGNS.may_be_in(self._text) or "(" in self._text:
            for found in self._plainly():
                told.append(found)
                yield found
        spans = sorted((one.start, one.end) for one in told)
        starts, reach = [start for start, _ in spans], list(accumulate((e for _, e in spans), max))
        for match in loose.LENGTH.matches(self._text):
            before = bisect_left(starts, match.end())  # of those that begin so early one may go on
            if not before or reach[before - 1] <= match.start():
                loosely = loose.read(match, self._dates)
                if loosely is not None:
                    yield loosely
        if stretches(self._text, self._extraction.document.language):
            from osint.checks.interval import foreign  # no English text needs it

            yield from foreign.find(self._text, self._extraction, self._dates)

    def _plainly(self) -> Iterator[Found]:
        """Those that a form of their own tells."""
        for form, read in (
            (forms.COUNTED, self._counted),
            (forms.ANNIVERSARY, self._anniversary),
            (forms.DAY_OF_WAR, self._day_of_war),
            (forms.SPAN, self._span),
            (forms.AGE, self._age),
            (forms.OBITUARY, self._obituary),
        ):
            if form in (forms.AGE, forms.OBITUARY) and not self._tells_birth():
                continue
            for match in form.matches(self._text):
                found = read(match)
                if found is not None:
                    yield found

    def _tells_birth(self) -> bool:
        if _BORN.may_be_in(self._text):
            return True
        return "(" in self._text and life_forms.lifetimes().search(self._text) is not None

    def _span(self, match: re.Match[str]) -> Found | None:
        return spans.read(match, self._dates)

    def _age(self, match: re.Match[str]) -> Found | None:
        from osint.checks.interval import ages  # few texts tell one

        return ages.read(match, self._dates)

    def _obituary(self, match: re.Match[str]) -> Found | None:
        from osint.checks.interval import obituaries

        return obituaries.read(match, self._dates)

    # intervals between two dates

    def _counted(self, match: re.Match[str]) -> Found | None:
        if forms.goes_on().search(self._text, max(0, match.start() - 20), match.start()):
            return None  # "three months and two weeks after"
        way, length = match["way"].lower(), forms.length_of(match)
        if found := self._between_dates(way, length):
            return found
        from osint.checks.interval import weekdays

        return weekdays.read(length, way, self._text)

    def _between_dates(self, way: str, length: Length) -> Found | None:
        match = length.match
        if way in words.AGO:
            return self._ago(length)
        if way in words.SINCE and (found := self._until_now(length)):
            return found
        after_word = way in words.AFTER or way in words.BEFORE
        if after_word and (found := self._from_object(length, way in words.AFTER)):
            return found
        if way in words.BEFORE and self._text[match.end() : match.end() + 1] != ",":
            return None  # "two days before 13 May": counted from that day
        if way in words.LATER or way in words.EARLIER:
            return self._from_before(length, way in words.LATER)
        return None

    def _ago(self, length: Length) -> Found | None:
        """ "two weeks ago, on 3 May", "on 3 May, two weeks ago"."""
        match = length.match
        then = self._dates.after(match.end()) or self._dates.before(match.start())
        if then is None:
            return None
        where = min(match.start(), then.start), max(match.end(), then.end)
        now = self._dates.published()
        missing = "" if now else f"no {PUBLICATION} is given to count from"
        return made("interval", length, where, then.moment, now, missing)

    def _until_now(self, length: Length) -> Found | None:
        """ "It has been 20 days since the outage of 3 May"."""
        match = length.match
        led = forms.until_now().search(self._text, max(0, match.start() - 20), match.start())
        base = self._dates.object_of(match.end()) if led or match["passed"] else None
        if base is None or self._dates.marked_before(match.start()):
            return None
        now = self._dates.published()
        missing = "" if now else f"no {PUBLICATION} is given to count to"
        return made("interval", length, (match.start(), base.end), base.moment, now, missing)

    def _from_object(self, length: Length, forwards: bool) -> Found | None:
        """ "X, five days after the strike of Y", "five days after the Y strike, on X"."""
        match = length.match
        own = self._birthday(match.end())
        base = own or self._dates.object_of(match.end())
        if base is None:
            return None
        then = self._dates.before(match.start()) or self._dates.after_clause(base.end)
        then = then or self._dates.marked_before(match.start())
        if then is None or then.start == base.start or loose.is_said_again(self._text, base, then):
            return None
        where = min(match.start(), then.start), max(base.end, then.end)
        earlier, later = (base, then) if forwards else (then, base)
        found = counted(made("interval", length, where, earlier.moment, later.moment))
        return found._replace(stated=found.stated._replace(is_loose=True)) if own else found

    def _birthday(self, at: int) -> Dated | None:
        if words.BIRTHDAY not in self._text[at : at + 40]:
            return None
        from osint.checks.interval import obituaries

        return obituaries.birthday(self._dates, at)

    def _from_before(self, length: Length, forwards: bool) -> Found | None:
        """ "He fled on X; five days later, on Y, ...", "left on X and arrived on Y, five days later"."""
        match = length.match
        then = self._dates.after(match.end())
        if then is None:
            return self._ended(length, forwards)
        base = self._dates.last_before(match.start())
        if base is None or self._went_on(base, match):
            return None
        earlier, later = (base, then) if forwards else (then, base)
        found = made("interval", length, (base.start, then.end), earlier.moment, later.moment)
        return self._dates.told_from(counted(found), base, match.start())

    def _ended(self, length: Length, forwards: bool) -> Found | None:
        pair = self._dates.pair_before(length.match.start(), forms.apposed_before())
        if pair is None or not forms.closes().match(self._text, length.match.end()):
            return None
        first, second = pair
        earlier, later = (first, second) if forwards else (second, first)
        where = first.start, length.match.end()
        return counted(made("interval", length, where, earlier.moment, later.moment))

    def _went_on(self, base: Dated, match: re.Match[str]) -> bool:
        """Whether the story went on from a date by words of its own ("the next day"): then it
        may count from there."""
        return bool(starting(self._extraction.dates, base.end, match.start()))

    def _anniversary(self, match: re.Match[str]) -> Found | None:
        """ "On 17 July 2024, the 10th anniversary of the crash of 17 July 2014"."""
        length = Length(match, forms.number(match["n"]), "year")
        base = self._dates.object_of(match.end())
        if base is None:
            return None
        article = re.search(
            rf"\b(?:{any_of(words.OWNERS)})\s$", self._text[: match.start()][-8:], re.IGNORECASE
        )
        start = match.start() - (len(article[0]) if article else 0)
        then = self._dates.before(start) or self._dates.marked_before(match.start())
        then = then or self._dates.after_clause(base.end) or self._dates.marked_after(base.end)
        if then is None or then.start == base.start:
            return None
        where = min(start, then.start), max(base.end, then.end)
        return made("anniversary", length, where, base.moment, then.moment)

    def _day_of_war(self, match: re.Match[str]) -> Found | None:
        """ "8 July 2023, the 500th day of the war"."""
        count = forms.number(match["nth"] or match["n"] or match["its"] or match["in_its"])
        unit = match["unit"] or match["unit2"] or words.DAY
        if unit == words.DAY and (since := self._dates.begun_after(match.end())):
            return self._day_since(match, count, since)
        then = self._dates.before(match.start()) or self._dates.after_war(match.end())
        then = then or self._dates.sole(match.start(), match.end())
        then = then or self._dates.told_before(match.start())
        if then is None and match["its"]:
            then = self._dates.today(match.end())
        if then is None:
            return None
        begun = self._war_begun(match, then)
        missing = "" if begun else "the text does not say which war is meant and when it began"
        where = min(match.start(), then.start), max(match.end(), then.end)
        if unit != words.DAY:
            length = Length(match, count - 1, unit.lower(), count)
            return made("interval", length, where, begun, then.moment, missing)
        return made("nth-day", Length(match, count - 1, "day"), where, begun, then.moment, missing)

    def _day_since(self, match: re.Match[str], count: float, begun: Dated) -> Found:
        """ "Day 100 of the war, which began on X": counted from there, to the sentence's other day or to
        publication where the words tell of it."""
        around = sentence_about(self._text, match.start(), match.end())
        named = [e for e in starting(self._dates.all(), *around) if e.start != begun.start]
        start, end, now = match.start(), begun.end, None
        if len(named) == 1:
            start, end, now = min(start, named[0].start), max(end, named[0].end), named[0].moment
        elif not named and cues.marking().search(self._text[around.start : start].lower()):
            now = self._dates.published()
        war = f"the {match['war']}, counted from {day_words(begun.moment.first.date())}"
        missing = "" if now else "the text does not say on which day it is told"
        length, first = Length(match, count - 1, "day"), begun.moment._replace(text=war)
        found = made("nth-day", length, (start, end), first, now, missing)
        return found._replace(stated=found.stated._replace(is_loose=True))

    def _war_begun(self, match: re.Match[str], then: Dated) -> Moment | None:
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
                return Moment(f"{name}, counted from {day_words(first.date())}", first, first)
        return None
