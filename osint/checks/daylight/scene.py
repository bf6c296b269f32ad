"""Words for the light, the clock beside them, and the places and days they may be of."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache

from osint.checks.daylight import phrases
from osint.checks.daylight.kinds import DAY_KINDS, MOON_KINDS, PHASES
from osint.checks.daylight.own_sentence import sentence_of
from osint.checks.daylight.phrases import Phrase
from osint.extract.dates import clocks
from osint.extract.dates.calendar_dates import day_words
from osint.extract.dates.clocks import Clock
from osint.extract.dates.days import days_about, is_day, sentence_about
from osint.extract.mention_search import starting, touching
from osint.language.en import light as words
from osint.model import Extraction, Place, PlaceMention, Point, PostMention, Span
from osint.model.gaps import PUBLICATION
from osint.support.frozen import dataclass
from osint.support.named_tuple import NamedTuple
from osint.support.pattern_store import compiled
from osint.support.patterns import lazily

GAP = 48
"""Most characters between the words and their clock."""
BEFORE = 600
"""How far before the sentence a place may stand."""
SLACK_WHOLE, SLACK_ABOUT = timedelta(minutes=25), timedelta(minutes=40)
"""How far a clock in whole hours, and a blurred one, may be off."""
ANY_YEAR = (2024, 2023)
"""Years taken for a day that is told without one: the sun stands alike on it in all of them, but 29
February is not in each, and clocks change on other days."""
YEARS = (1583, 2500)
"""The Gregorian calendar in use, and the earth's turning known well enough."""
SLACK_POSTED = timedelta(minutes=30)
POST_REACH = 300
SURE_KINDS = frozenset(("country", "region", "sea"))
"""Kinds of place whose names have no namesakes to be mistaken for."""
KNOWN_PEOPLE = 50_000
"""A town of so many people is meant by its name alone."""
ALONE = 0.9
"""So sure of the only place of its name: no other can be meant."""
TOGETHER_KM = 300.0
"""Places named together so near to each other are the ones meant."""
ANYWHERE = Place(
    id=0, name="Earth", point=Point(latitude=0.0, longitude=0.0), radius_km=0.0, kind="unknown"
)
"""Where the moon is seen of which only the phase is told: it is the same everywhere."""
WIDEST_KM = 900.0
"""The light over wider places differs too much to say anything."""

_MONTH_DAY = lazily(r"XXXX-(\d\d)-(\d\d)(?:T[\d:]{1,12})?")


class Statement(NamedTuple):
    """The words for the light and the clock, or the post that stands for it."""

    start: int
    end: int
    kind: str
    clock: Clock | None
    post: PostMention | None
    sentence: Span


class Instant(NamedTuple):
    """A time the words may mean, how far it may be off, and how it is shown."""

    best: datetime
    slack: timedelta
    shown: str


@dataclass(frozen=True, slots=True)
class Scene:
    """A statement with its places and days; `sure` where no other place can be meant, else
    `missing` says what is open."""

    statement: Statement
    places: tuple[Place, ...]
    days: tuple[date, ...]
    sure: bool
    missing: str
    any_year: bool = False  # the days are told without their year

    def readings(self) -> Iterator[tuple[Place, Instant]]:
        """Every place with every time that the clock, its zone and the days allow there."""
        post = self.statement.post
        for place in self.places:
            if post is not None and post.instant is not None:
                best = post.instant.astimezone(UTC) - SLACK_POSTED / 2
                shown = f"{best:%H:%M} UTC on {day_words(best)}"
                yield place, Instant(best, SLACK_POSTED / 2, shown)
            elif self.statement.clock is not None:
                for day in self.days:
                    for instant in _on_clock(self.statement.clock, place, day, self._said(day)):
                        yield place, instant
            else:
                yield from ((place, _noon(day, place, self._said(day))) for day in self.days)

    def _said(self, day: date) -> str:
        """A day in words, without its year where the text tells none."""
        words = day_words(day)
        return words.replace(f", {day.year}", "") if self.any_year else words


def statements(text: str, extraction: Extraction) -> Iterator[Statement]:
    """Words for the light with a clock or a post; the clocks are read only where such words stand."""
    found = phrases.found_in(text, extraction.document.language)
    if not found:
        return
    times = clocks.find(text)
    for told in found:
        match = told.match
        if _is_other(match, text):
            continue
        kind = told.kind
        sentence = sentence_of(match, times, text, extraction)
        clock = _clock_beside(told, times, text, sentence, extraction)
        if clock is not None:
            start, end = min(match.start(), clock.start), max(match.end(), clock.last)
            yield Statement(start, end, kind, clock, None, sentence)
            continue
        post = _posted_soon(text, sentence, extraction)
        if post is None and kind in DAY_KINDS and _has_day(sentence, extraction):
            yield Statement(match.start(), match.end(), kind, None, None, sentence)
        if post is not None:
            start, end = min(match.start(), post.start), max(match.end(), post.end)
            yield Statement(start, end, kind, None, post, sentence)


def _has_day(sentence: Span, extraction: Extraction) -> bool:
    """Whether the sentence names one day, with its year."""
    days = [each for each in starting(extraction.dates, *sentence) if is_day(each)]
    return len(days) == 1 and days[0].year_stated


ENDS = '.!?…:;"“”»)–—•'
"""What stands before the first word of a sentence, a clause of its own or a quotation."""


def _is_other(match: re.Match[str], text: str) -> bool:
    """Whether the words are a name ("Sunset Boulevard"), denied, asked or imagined."""
    after = re.match(r"[\s-]([\w-]+)", text[match.end() : match.end() + 24])
    if after is not None and after[1].lower() in words.NOT_LIGHT:
        return True
    ahead = text[max(0, match.start() - 2) : match.start()].strip()
    if match[0][:1].isupper() and ahead and ahead[-1] not in ENDS:
        return True
    before = text[max(0, match.start() - 32) : match.start()].lower().replace("’", "'")
    if words.DENIES.intersection(re.findall(r"[\w']+", before)[-3:]):
        return True
    sentence = sentence_about(text, match.start(), match.end())
    return "?" in text[sentence.end - 1 : sentence.end + 1]


def _clock_beside(
    told: Phrase, times: list[Clock], text: str, sentence: Span, extraction: Extraction
) -> Clock | None:
    """The clock nearest to the words, with nothing between that sets them apart; else the one that a
    picture's metadata give."""
    match = told.match
    first = bisect_left(times, sentence.start, key=_start_of)
    named = times[first : bisect_left(times, sentence.end, key=_start_of)]
    near = [
        clock
        for clock in named
        if _joined(match, clock, text)
        and not _is_of_post(clock, text)
        and (not told.fillers or _only_fillers(told, clock, text, extraction))
    ]
    if not near:
        said = re.findall(r"[a-z]+", text[sentence.start : sentence.end].lower())
        return named[0] if len(named) == 1 and words.METADATA.intersection(said) else None
    return min(
        near,
        key=lambda clock: min(abs(clock.last - match.start()), abs(clock.start - match.end())),
    )


def _start_of(clock: Clock) -> int:
    return clock.start


def _joined(match: re.Match[str], clock: Clock, text: str) -> bool:
    """Whether nothing stands between the words and the clock that sets them apart."""
    if clock.start < match.end() and match.start() < clock.last:
        return False
    between = text[min(match.end(), clock.last) : max(match.start(), clock.start)]
    between = _whence().sub(" ", between)
    if len(between) > GAP or ";" in between:
        return False
    apart = words.APART - words.WHEN if _is_predicate(match, text) else words.APART
    return not apart.intersection(re.findall(r"[\w']+", between.lower()))


def _is_of_post(clock: Clock, text: str) -> bool:
    """Whether the clock is that of a post, which may show what was filmed long before."""
    before = re.findall(r"[a-z]+", text[max(0, clock.start - 24) : clock.start].lower())
    return bool(words.POSTED.intersection(before[-2:]))


def _is_predicate(match: re.Match[str], text: str) -> bool:
    """Whether the words tell what the light was when something happened: "it was pitch dark when"."""
    said = match[0].lower()
    before = re.findall(r"[a-z]+", text[max(0, match.start() - 12) : match.start()].lower())
    is_told = words.IS.intersection(said.split()) or (before and words.IS.intersection(before[-2:]))
    return said.startswith(words.OF_THE_SUN) or bool(is_told)


@cache
def _whence() -> re.Pattern[str]:
    """ "The video from Mariupol": it sets nothing apart."""
    return compiled(rf"\b{words.FROM}\s[A-Z][\w'’-]{{2,20}}")


def _only_fillers(told: Phrase, clock: Clock, text: str, extraction: Extraction) -> bool:
    """Whether nothing but places, dates and small words stands between the words and the clock."""
    low, high = min(told.match.end(), clock.last), max(told.match.start(), clock.start)
    left = list(text[low:high])
    dates, places = touching(extraction.dates, low, high), touching(extraction.places, low, high)
    spans = [(each.start, each.end) for each in dates] + [(each.start, each.end) for each in places]
    for start, end in spans:
        for at in range(max(low, start), min(high, end)):
            left[at - low] = " "
    said = re.findall(r"[^\W\d_]+", "".join(left).lower())
    return told.fillers.issuperset(said) and not re.search(r"[.;:!?]", "".join(left).strip(" ."))


def _posted_soon(text: str, sentence: Span, extraction: Extraction) -> PostMention | None:
    """The post that the sentence says was made minutes later."""
    said = re.findall(r"[\w']+", text[sentence.start : sentence.end].lower())
    each = set(said)
    if not (each & words.POSTED and each & words.SOON and each & words.LATER):
        return None
    near = [
        post
        for post in starting(
            extraction.posts, sentence.start - POST_REACH, sentence.end + POST_REACH + 1
        )
        if post.instant is not None
    ]
    return near[0] if len(near) == 1 else None


def scenes(statement: Statement, extraction: Extraction) -> Scene:
    """The places and days of a statement."""
    inside = [
        mention
        for mention in starting(extraction.places, *statement.sentence)
        if mention.role == "toponym"
    ]
    mentions = inside or _before(statement.sentence, extraction)[-1:]
    places = tuple(
        dict.fromkeys(
            place
            for mention in mentions
            for place in ([mention.place] if mention.place else mention.candidates)
            if place.radius_km <= WIDEST_KM
        )
    )
    days, _ = days_about(statement.sentence, extraction)
    yearless = _days_of_any_year(statement, extraction) if not days else ()
    days = days or yearless
    sure = bool(inside) and bool(places) and _are_sure(inside)
    if not places and statement.clock is None and statement.kind in PHASES:
        places, sure = (ANYWHERE,), True
    missing = ""
    if not places:
        missing = "no place is named with it"
    elif not days and statement.post is None:
        missing = f"no day is named, and the {PUBLICATION} is not given"
    elif not sure:
        missing = "it is not clear which place is meant"
    return Scene(statement, places, days, sure, missing, bool(yearless))


def _days_of_any_year(statement: Statement, extraction: Extraction) -> tuple[date, ...]:
    """The day of a sentence that names no year, in ANY_YEAR; none where it names several, and where the
    moon is told of, which stands elsewhere each year."""
    named = (_MONTH_DAY.fullmatch(m.value) for m in starting(extraction.dates, *statement.sentence))
    told = {(int(match[1]), int(match[2])) for match in named if match is not None}
    if len(told) != 1 or statement.kind in MOON_KINDS:
        return ()
    ((month, day),) = told
    years = ANY_YEAR if (month, day) != (2, 29) else ANY_YEAR[:1]
    return tuple(date(year, month, day) for year in years)


def _are_sure(mentions: list[PlaceMention]) -> bool:
    """Whether no namesake can be meant: towns are well known, or named with others near them."""
    from osint.geo.geodesic import distance_km

    found = [mention.place for mention in mentions]
    located = [place for place in found if place is not None]
    if len(mentions) == 1 and len(mentions[0].candidates) == 1 and mentions[0].confidence >= ALONE:
        return True
    if len(located) < len(found):
        return False
    return all(
        place.kind in SURE_KINDS
        or place.population >= KNOWN_PEOPLE
        or any(
            other.id != place.id and distance_km(other.point, place.point) <= TOGETHER_KM
            for other in located
            if other.kind != "country" or other.country == place.country
        )
        or any(other.kind == "country" and other.country == place.country for other in located)
        for place in located
    )


def _before(sentence: Span, extraction: Extraction) -> list[PlaceMention]:
    return [
        mention
        for mention in starting(extraction.places, sentence.start - BEFORE, sentence.start)
        if mention.role == "toponym" and mention.place is not None
    ]


def _noon(day: date, place: Place, said: str) -> Instant:
    """The middle of a day by the sun, and half a day to either side; the day as it is `said`."""
    noon = datetime.combine(day, time(12), UTC) - timedelta(hours=place.point.longitude / 15)
    return Instant(noon, timedelta(hours=12), said)


def _on_clock(clock: Clock, place: Place, day: date, said: str) -> Iterator[Instant]:
    if not YEARS[0] <= day.year <= YEARS[1]:
        return
    slack = SLACK_ABOUT if clock.about else timedelta() if clock.exact else SLACK_WHOLE
    for offset in _offsets(clock, place, day):
        for minutes in clock.minutes:
            local = datetime.combine(day, time(), UTC) + timedelta(minutes=minutes)
            shown = f"{local:%H:%M} on {said}"
            yield Instant(local - timedelta(minutes=offset), slack, shown)


def _offsets(clock: Clock, place: Place, day: date) -> frozenset[int]:
    from osint.geo.civil_time import exists, offsets_min
    from osint.geo.place_zones import zones_of

    zone = clock.zone
    if zone is not None and zone.offsets_min:
        return frozenset(zone.offsets_min)
    names = [zone.iana] if zone is not None and zone.iana else list(zones_of(place))
    return frozenset().union(*(offsets_min(name, day) for name in names if exists(name)))
