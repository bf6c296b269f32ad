"""How many hours the clocks of one place are ahead of another's: "New York is five hours behind
London", "Nepal, five hours and 45 minutes ahead of GMT"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from osint.extract.dates.days import days_about, sentence_about
from osint.extract.mention_search import starting
from osint.geo.civil_time import offsets_min
from osint.language import clocks as words
from osint.language.en.intervals import ON
from osint.language.en.intervals import SINCE as SINCE_WORDS
from osint.model import DateMention, Extraction, Party, PlaceMention, QuantityMention
from osint.model.parties import as_place, from_mention
from osint.support.frozen import dataclass, replace
from osint.support.pattern_store import compiled
from osint.support.patterns import lazily
from osint.support.text_search import word_before
from osint.support.word_choice import one_of

STEP_MIN, LEAST_MIN = 15, 30
"""Zones are whole quarters of an hour apart; a lead of less is rather one in a race."""
RARE = 0.02
"""Share of the days of thirty years on which clocks are hardly so far apart as a rule: New York was six
hours behind London on 1 in 260 of them, and is four hours behind on 1 in 21."""
BACK = 60
"""Most characters between a place and the hours that it is ahead."""
DECEMBER_TO_FEBRUARY, JUNE_TO_AUGUST, SINCE = (12, 1, 2), (6, 7, 8), 2017
"""Months of a season, and the year from which clocks are told of as of today."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """The first place, the other (None for universal time), the minutes that the first is said to
    be ahead of it, the days that may be meant, and whether the text names them or a season."""

    first: Party
    other: Party | None
    minutes: int
    text: str
    days: tuple[date, ...]
    is_dated: bool
    is_seasonal: bool
    start: int
    end: int

    def apart_min(self, everywhere: bool = False) -> frozenset[int]:
        """The minutes that the first is ahead on any of the days; of a country with several zones
        by that in its middle, or with `everywhere` by any."""
        zones, others = _zones(self.first, everywhere), _zones(self.other, everywhere)
        return frozenset(
            one - two
            for day in self.days
            for one in _offsets(zones, day)
            for two in (_offsets(others, day) if self.other is not None else (0,))
        )

    def meant(self) -> Ahead:
        """The same of other places of the two names, where it holds of them: St. John's of Newfoundland."""
        firsts = (self.first, *_namesakes(self.first))
        others = (self.other, *(_namesakes(self.other) if self.other is not None else ()))
        for one in firsts:
            for two in others:
                other = replace(self, first=one, other=two)
                if self.minutes in other.apart_min():
                    return other
        return self

    def is_of_zone(self) -> bool:
        """Whether the two places have one zone, and not only the same clocks while summer time is kept in
        one of them: their standard time is the same, or they are never apart."""
        zones = _zones(self.first, False), _zones(self.other, False)
        year = _any_days()[-DAYS_OF_A_YEAR:]
        standard = [min(min(_offsets(each, day), default=0) for day in year) for each in zones]
        return standard[0] == standard[1]

    def is_rare(self) -> bool:
        """Whether the places are as far apart as is said on few of the days that stand for any."""
        days = [day for day in self.days if self.minutes in replace(self, days=(day,)).apart_min()]
        return not self.is_dated and len(days) < RARE * len(self.days)


def find(text: str, extraction: Extraction) -> Iterator[Ahead]:
    """The leads that a text states."""
    if not any(phrase in text for phrase in (*words.AHEAD, *words.BEHIND)):
        return
    for hours in extraction.quantities:
        leads = _leads().match(text, hours.end) if hours.dimension == "duration" else None
        if leads is None or not _may_be_lead(hours):
            continue
        first = _before(text, hours, extraction)
        other = _behind(text, leads.end(), extraction)
        if first is None or other is None or _is_in_contest(text, other):
            continue
        sign = 1 if leads["ahead"] else -1
        minutes, said = round((hours.low_si or 0.0) / 60), text[hours.start : hours.end]
        yield made(text, first, other, sign * minutes, said, extraction)


def made(
    text: str,
    first: PlaceMention,
    other: PlaceMention | int,
    minutes: int,
    said: str,
    extraction: Extraction,
) -> Ahead:
    """What is said of a place and another, or of universal time, whose name ends at an offset."""
    end = other if isinstance(other, int) else other.end
    sentence = sentence_about(text, first.start, end, extraction.dates)
    days, is_dated = days_about(sentence, extraction)
    second = None if isinstance(other, int) else from_mention(other)
    one = from_mention(first)
    months = () if is_dated else _season(text[slice(*sentence)], one, second)
    if months and not days:
        named = {each.value[:4] for each in starting(extraction.dates, *sentence)}
        years = {int(year) + more for year in named if year.isdecimal() for more in (0, 1)}
        every = [day for day in _any_days() if day.month in months]
        days = tuple(day for day in every if (day.year in years if years else day.year >= SINCE))
    elif months:
        days = tuple(day.replace(month=month, day=1) for day in days for month in months)
    elif not is_dated:
        told = _stretch_behind(text, end, extraction) or _stretch_before(text, first, extraction)
        days = told or (*days, *_any_days())
    return Ahead(one, second, minutes, said, days, is_dated, bool(months), first.start, end)


def _stretch_behind(text: str, end: int, extraction: Extraction) -> tuple[date, ...]:
    """The days of the year or the month that stands right behind what is said: "at UTC+7 in 2023"."""
    for mention in starting(extraction.dates, end, end + LONGEST_JOINT):  # the first alone
        led = text[end : mention.start].split()
        return _days_in(mention) if led and led[-1] in ON and len(led) <= 2 else ()
    return ()


def _stretch_before(text: str, first: PlaceMention, extraction: Extraction) -> tuple[date, ...]:
    """The same of the one that the clause begins with: "In 2023, the time in Almaty was UTC+6"."""
    near = starting(extraction.dates, max(0, first.start - BACK), first.start)
    gap = text[near[-1].end : first.start] if near else ""
    is_led = near and leads_in(text, near[-1]) and _opened().fullmatch(gap)
    return _days_in(near[-1]) if is_led else ()


def leads_in(text: str, mention: DateMention) -> bool:
    """Whether "in", "on" or "since" stands before a date."""
    return word_before(text, mention.start) in (*ON, *SINCE_WORDS)


def _days_in(mention: DateMention) -> tuple[date, ...]:
    """Days of a year or a month; none of anything else."""
    told = _STRETCH.fullmatch(mention.value)
    months = (int(told[2]),) if told and told[2] else range(1, 13)
    return (
        tuple(date(int(told[1]), month, day) for month in months for day in (1, 20)) if told else ()
    )


def _season(sentence: str, first: Party, other: Party | None) -> tuple[int, ...]:
    """The months of the one season that a sentence names; none where the places are on both sides of the
    equator."""
    named = {match["summer"] is not None for match in _seasons().finditer(sentence)}
    places = [one.place for one in (first, other) if one is not None and one.place is not None]
    souths = {place.point.latitude < 0 for place in places}
    if len(named) != 1 or len(souths) != 1:
        return ()
    return JUNE_TO_AUGUST if named != souths else DECEMBER_TO_FEBRUARY


LONGEST_JOINT = 12
"""Characters between universal time and the year that an offset from it held in: "+5:30 in "."""
_STRETCH = lazily(r"(\d{4})(?:-(\d\d))?")
DAYS_OF_A_YEAR = 24
"""How many of the days below are of one year."""


@cache
def _any_days() -> tuple[date, ...]:
    """Days that stand for any: some fall between the days on which two zones change their clocks."""
    return tuple(
        date(year, month, day)
        for year in range(2000, 2031)
        for month in range(1, 13)
        for day in (1, 20)
    )


def _may_be_lead(hours: QuantityMention) -> bool:
    """Whether it is one figure, of quarters of an hour."""
    low, high = hours.low_si, hours.high_si
    return low == high and low is not None and low >= LEAST_MIN * 60 and not low % (STEP_MIN * 60)


def _before(text: str, hours: QuantityMention, extraction: Extraction) -> PlaceMention | None:
    """The place that the hours are said of, right before them."""
    near = starting(extraction.places, max(0, hours.start - BACK), hours.start)
    place = near[-1] if near else None
    if place is None or place.role != "toponym" or place.place is None:
        return None
    is_said = _is_said().fullmatch(text, place.end, hours.start) is not None
    return place if is_said else None


def _behind(text: str, at: int, extraction: Extraction) -> PlaceMention | int | None:
    """The other place, or where the name of universal time ends."""
    universal = _universal().match(text, at)
    if universal is not None:
        return universal.end()
    for place in starting(extraction.places, at, at + 1):
        if place.role == "toponym" and place.place is not None:
            return place
    return None


def _is_in_contest(text: str, other: PlaceMention | int) -> bool:
    """Whether the words behind say in what the first is ahead: "two hours ahead of Montreal in the
    race"."""
    return _contest().match(text, other if isinstance(other, int) else other.end) is not None


def _namesakes(party: Party) -> tuple[Party, ...]:
    """The other cities that a party's name may mean."""
    from osint.judging.alternatives import CITY_PEOPLE, MOST  # brings all of judging; few ask

    cities = (p for p in party.candidates[:MOST] if p.population >= CITY_PEOPLE)
    return tuple(as_place(party, place) for place in cities if place != party.place)


def _zones(party: Party | None, everywhere: bool) -> tuple[str, ...]:
    from osint.geo.place_zones import zones_of  # asked for by few texts
    from osint.geo.zones import zones

    place = party.place if party is not None else None
    if place is None:
        return ()
    return zones_of(place) if everywhere else zones().at(place.point)


def _offsets(zones: tuple[str, ...], day: date) -> frozenset[int]:
    return frozenset().union(*(offsets_min(zone, day) for zone in zones))


@cache
def _leads() -> re.Pattern[str]:
    either = rf"(?:(?P<ahead>{one_of(words.AHEAD)})|(?:{one_of(words.BEHIND)}))"
    return compiled(rf"\s{either}\s(?:(?:{one_of(words.ARTICLE)})\s)?")


@cache
def _is_said() -> re.Pattern[str]:
    owned = rf"(?:(?:[’']s?)?\s(?:{one_of(words.CLOCKS)}))?"
    hedged = rf"(?:\s(?:{one_of((*words.ABOUT, *words.JUST))})){{0,2}}"
    return compiled(
        rf"{owned}(?:,|(?:,?\s(?:{one_of(words.WHICH)}))?\s(?:{one_of(words.BE)})){hedged}\s"
    )


@cache
def _opened() -> re.Pattern[str]:
    """Between a year and the place: ", the time in "."""
    article, clocks, within = (one_of(each) for each in (words.ARTICLE, words.CLOCKS, words.IN))
    return compiled(rf",?\s(?:(?:(?:{article})\s)?(?:{clocks})\s(?:{within})\s)?")


@cache
def _seasons() -> re.Pattern[str]:
    during, article = one_of(words.DURING), one_of(words.ARTICLE)
    either = rf"(?:(?P<summer>{one_of(words.SUMMER)})|{one_of(words.WINTER)})"
    return compiled(rf"\b(?:{during})\s(?:(?:{article})\s)?{either}\b", re.IGNORECASE)


@cache
def _contest() -> re.Pattern[str]:
    """Behind the other place: "in the race"; not "in winter", "on 3 May", "in July"."""
    seasons = rf"(?:(?:{one_of(words.ARTICLE)})\s)?(?:{one_of(words.SEASONS)})\b"
    return compiled(rf"\s(?:{one_of(words.LED_IN)})\s(?!{seasons}|\d|[A-Z])")


@cache
def _universal() -> re.Pattern[str]:
    return compiled(rf"(?:{one_of((*words.UNIVERSAL, *words.UNIVERSAL_TIME))})\b", re.IGNORECASE)
