"""Whose clock a time is of: the offsets from UTC that its words and the places about it allow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from osint.extract.dates.clocks import Clock, Zone
from osint.extract.dates.days import is_day
from osint.extract.mention_search import starting, touching
from osint.geo.civil_time import exists, offsets_min
from osint.geo.place_zones import named_for, zones_of
from osint.language.clocks import ABBREVIATIONS, BY_DAY
from osint.model import Extraction, Place, PlaceMention
from osint.model.gaps import which_place
from osint.support.named_tuple import NamedTuple

if TYPE_CHECKING:
    from osint.checks.timezone.pairs import Pair

SEASONS = (("ST", "DT"), ("CET", "CEST"), ("EET", "EEST"), ("WET", "WEST"), ("MSK", "MSD"))
"""Ends of abbreviations of one zone's winter and summer time."""


WINTER_AND_SUMMER = (1, 7)
"""A month of either season: nowhere does summer time begin or end in January or July."""
SEVERAL = 3
"""Names of places that tell where a text plays; one or two may be of who speaks in it."""
MOST_NAMED = 60
"""Places that a text may name for one of them to be where its local time is shown."""
BESIDE = 6
"""Characters between clocks and their day: ", on "."""
BEFORE = 600
"""How far before a sentence a place may stand whose local time it tells."""


class Whose(NamedTuple):
    """The offsets a clock may have, in minutes; `sure` where no other is possible, else `missing`
    says what the text leaves open. `likely_min` are those of the places told of before: they can
    only confirm. `anywhere_min` are those of all places of the text: what fits none is wrong."""

    offsets_min: frozenset[int]
    sure: bool
    missing: str = ""
    zone: Zone | None = None
    likely_min: frozenset[int] = frozenset()
    anywhere_min: frozenset[int] = frozenset()
    is_placed: bool = False  # the text names enough places to tell where it plays


def whose(clock: Clock, pair: Pair, extraction: Extraction) -> Whose:
    """The offsets of a clock of a pair."""
    zone = clock.zone
    if zone is None:
        offsets = _of_places(_places(pair, extraction), pair.days)
        likely = _of_places(_told_before(pair, extraction), pair.days)
        missing = "the text does not say whose clock it is"
        return Whose(offsets, False, missing, None, likely, *_anywhere(pair, extraction))
    if zone.offsets_min:
        return Whose(frozenset(zone.offsets_min), True, zone=zone)
    if zone.iana is not None:
        return Whose(_of_zones([zone.iana], pair.days), True, zone=zone)
    if zone.name is not None:
        return _of_name(zone, pair, extraction)
    places = _places(pair, extraction)
    offsets = _of_places(places, pair.days)
    likely = _of_places(_told_before(pair, extraction), pair.days)
    if not offsets:
        missing = "no place is named whose local time it could be"
        return Whose(offsets, False, missing, zone, likely, *_anywhere(pair, extraction))
    sure = all(mention.place is not None for mention in places)
    return Whose(offsets, sure, "it is not clear which place's local time is meant", zone, likely)


def seasonal(found: Whose, pair: Pair) -> Whose:
    """The same clock if its abbreviation were that of the other season."""
    text = found.zone.text if found.zone else ""
    if text in BY_DAY:
        days = tuple(date(day.year, month, 1) for day in pair.days for month in WINTER_AND_SUMMER)
        return found._replace(offsets_min=_of_zones([BY_DAY[text]], days))
    for winter, summer in SEASONS:
        for ending, other in ((summer, winter), (winter, summer)):
            partner = text.removesuffix(ending) + other if text.endswith(ending) else ""
            if partner in ABBREVIATIONS:
                return found._replace(offsets_min=frozenset(ABBREVIATIONS[partner]))
    return found


def _of_name(zone: Zone, pair: Pair, extraction: Extraction) -> Whose:
    assert zone.name is not None
    name = extraction.document.text[zone.name[0] : zone.name[1]]
    known = named_for(name)
    if known is not None:
        return Whose(_of_zones([known], pair.days), True, zone=zone)
    mentions = touching(extraction.places, *zone.name)
    offsets = _of_places(mentions, pair.days)
    if not offsets:
        return Whose(
            offsets, False, f"it is not known which time zone “{zone.text}” stands for", zone
        )
    sure = all(mention.place is not None for mention in mentions)
    return Whose(offsets, sure, f"it is not clear {which_place(name)}", zone)


def _of_zones(names: Iterable[str], days: tuple[date, ...]) -> frozenset[int]:
    each: tuple[date | None, ...] = days or (None,)
    return frozenset().union(
        *(offsets_min(name, day) for name in names if exists(name) for day in each)
    )


def _of_places(mentions: Iterable[PlaceMention], days: tuple[date, ...]) -> frozenset[int]:
    names = {name for mention in mentions for place in _meant(mention) for name in zones_of(place)}
    return _of_zones(sorted(names), days)


def _meant(mention: PlaceMention) -> Iterator[Place]:
    if mention.place is not None:
        yield mention.place
    else:
        yield from mention.candidates


def _anywhere(pair: Pair, extraction: Extraction) -> tuple[frozenset[int], bool]:
    """The offsets of all places that the text names, none where they are as many as those of a text
    about the world; and whether several names tell where it plays."""
    named = [m for m in extraction.places if not _names_a_zone(m, pair)]
    if not named or len(named) > MOST_NAMED or not any(m.place is not None for m in named):
        return frozenset(), False
    several = len({m.text for m in named if m.place is not None}) >= SEVERAL
    if pair.stated and _is_dated(pair, extraction):
        return _of_places(named, pair.days), several
    seasons = tuple(date(day.year, month, 1) for day in pair.days for month in WINTER_AND_SUMMER)
    return _of_places(named, pair.days + seasons), several  # the day may be another date's


def _is_dated(pair: Pair, extraction: Extraction) -> bool:
    """Whether the day stands right beside the clocks: that of the sentence may be another event's."""
    beside = touching(extraction.dates, pair.start - BESIDE, pair.end + BESIDE)
    return any(m.start < pair.start - 2 or m.end > pair.end + 2 for m in beside if is_day(m))


def _told_before(pair: Pair, extraction: Extraction) -> list[PlaceMention]:
    """The places shortly before the sentence, and the first of the text: its dateline."""
    places, start = extraction.places, pair.sentence.start
    near = starting(places, max(0, start - BEFORE), start)
    first = [place for place in places[:1] if place not in near[:1]]
    return [each for each in (*first, *near) if not _names_a_zone(each, pair)]


def _names_a_zone(mention: PlaceMention, pair: Pair) -> bool:
    """Whether it is the place in "Moscow time"."""
    named = [clock.zone for clock in (pair.first, pair.second) if clock.zone is not None]
    return any(zone.start <= mention.start < zone.end for zone in named)


def _places(pair: Pair, extraction: Extraction) -> list[PlaceMention]:
    """The places of the sentence, but for those that name a zone ("Moscow time"), and for the country
    behind the comma of an address, or about another place: a town of it has a clock of its own."""
    found = [
        mention
        for mention in starting(extraction.places, *pair.sentence)
        if mention.role == "toponym" and not _names_a_zone(mention, pair)
    ]
    text = extraction.document.text
    told = {m.place.country for m in found if m.place is not None and m.place.kind != "country"}
    return [
        mention
        for before, mention in zip((None, *found), found, strict=False)
        if (before is None or not _is_address(before, mention, text))
        and not _is_around(mention, told)
    ]


def _is_around(land: PlaceMention, told: set[str | None]) -> bool:
    """Whether a mention is a country of which the sentence names a place as well."""
    return land.place is not None and land.place.kind == "country" and land.place.country in told


def _is_address(town: PlaceMention, land: PlaceMention, text: str) -> bool:
    """Whether a mention is the country of the town right before it: "Graz, Austria"."""
    if text[town.end : land.start].strip() != "," or town.place is None or land.place is None:
        return False
    is_land = land.place.kind == "country" and land.place.country == town.place.country
    return is_land and town.place.kind in ("settlement", "region", "county")
