"""Counties that bear one name, told apart by the towns of the text: where Huntsville is named beside
Walker County, the county that has a Huntsville is meant, not the one in the state of the largest."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from osint.geo.inside import is_listed_in
from osint.model import Place
from osint.resolve.entries import CONTAINERS, Entry, contains
from osint.resolve.evidence import distance_km

SUPPORT = 3.0
"""Log odds by judgement that such a county and its towns gain: as much as a few of its neighbours
named in the text give by the fitted weights."""
WITHIN = 0.8
"""Share of a county's radius in which a town is surely its own: counties are no circles."""

CHANCES = 150
"""Counties times towns of two names, at most, for a town to tell the county: the United States
have 3,000 counties, so that of so many pairs one in twenty meets by chance."""


def tell_counties(entries: Sequence[Entry]) -> None:
    """Raise the `standing` of the one county of its name that most names of the text lie in, and of
    those towns, where no country's or region's name decides between the counties."""
    counties = [entry for entry in entries if _is_county(entry)]
    if not counties:
        return
    holders = [
        candidate.place
        for entry in entries
        for candidate in entry.candidates[:2]
        if candidate.place.kind in CONTAINERS and candidate.place.kind != "country"
    ]
    for county in counties:
        places = [candidate.place for candidate in county.candidates]
        if any(contains(holder, place) for holder in holders for place in places):
            continue
        held = [_towns_in(entries, county, at) for at in range(len(places))]
        most = max(map(len, held))
        if most and [len(one) for one in held].count(most) == 1:
            at = next(at for at, one in enumerate(held) if len(one) == most)
            _raise(county, {at})
            for town, own in held[at]:
                _raise(town, own)


def _is_county(entry: Entry) -> bool:
    """Whether an entry is a county of several, and nothing beside it says which."""
    if len(entry.candidates) < 2 or entry.containers or entry.loose or entry.introduced:
        return False
    return entry.candidates[0].place.kind == "county"


def _towns_in(entries: Sequence[Entry], county: Entry, at: int) -> list[tuple[Entry, set[int]]]:
    """The names that a town of one of these counties bears, with those of their candidates."""
    area = county.candidates[at].place
    most = CHANCES // len(county.candidates)
    found = []
    for entry in entries:
        if entry is county or entry.containers or entry.demonym or len(entry.candidates) > most:
            continue
        own = {
            number
            for number, candidate in enumerate(entry.candidates)
            if candidate.place.kind == "settlement"
            and candidate.place.country == area.country
            and candidate.place.admin1_code == area.admin1_code
            and _is_in(candidate.place, area)
        }
        if own:
            found.append((entry, own))
    return found


def _is_in(town: Place, county: Place) -> bool:
    """Whether a town is surely in a county: by the list of its towns, or where it has none by a circle."""
    is_listed = is_listed_in(town, county)
    if is_listed is not None:
        return is_listed
    return distance_km(town.point, county.point) <= WITHIN * county.radius_km


def _raise(entry: Entry, kept: Collection[int]) -> None:
    """Raise the odds of some of the candidates."""
    if len(entry.candidates) > 1:
        entry.standing = [odds + SUPPORT * (at in kept) for at, odds in enumerate(entry.standing)]
