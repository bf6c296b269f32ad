"""Other places of the same names: whether a statement holds for them.

A wrong choice among namesakes must not become a false alarm. Where the text left a name open, the
statement itself may decide it: the one pair of candidates that lies as far apart, and in the
direction, that it says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from osint.geo.geodesic import haversine_km
from osint.geo.namesakes import SAME_KM, is_spelling, rivals
from osint.geo.sovereignty import names_are_reused
from osint.judging.pairs import Stated
from osint.judging.rings import ring_of
from osint.model import Party
from osint.model.ends import End
from osint.model.parties import as_place
from osint.world import World

MOST = 10
"""Candidates of a name that are tried."""

Fits = Callable[[Party, Party], bool]


def readings(subject: Party, other: Party) -> Iterator[tuple[Party, Party]]:
    """The pairs of candidates, in the order of their ranks."""
    firsts, seconds = _each(subject), _each(other)
    ranked = [(i + j, a, b) for i, a in enumerate(firsts) for j, b in enumerate(seconds)]
    ranked.sort(key=lambda row: row[0])
    for _, one, two in ranked:
        if one.place is None or one.place != two.place:
            yield one, two


def _each(party: Party) -> list[Party]:
    if party.kind not in ("unknown", "settlement", "region", "county") or not party.candidates:
        return [] if party.kind == "unknown" else [party]
    chosen = [] if party.place is None else [party]
    others = rivals(party.place, party.candidates[:MOST])
    return chosen + [as_place(party, place) for place in others]


def only_fit(subject: Party, other: Party, fits: Fits) -> tuple[Party, Party] | None:
    """The one pair of candidates for which the statement holds; None for none or several."""
    found: tuple[Party, Party] | None = None
    for one, two in readings(subject, other):
        if not fits(one, two):
            continue
        if found is None:
            found = one, two
        elif not (_same(found[0], one) and _same(found[1], two)):
            return None
    return found


def another_fits(
    subject: Party, other: Party, fits: Fits, world: World
) -> tuple[Party, Party] | None:
    """A pair other than the chosen one, in the same country, for which the statement holds.

    Each end stays in its country, or both lie in one. A namesake a tenth as prominent as the chosen place, or less, is not considered.
    """
    for one, two in readings(subject, other):
        if one.place == subject.place and two.place == other.place:
            continue
        stays = one.country == subject.country and two.country == other.country
        if not stays and one.country != two.country:
            continue
        if _rivals(subject, one, world) and _rivals(other, two, world) and fits(one, two):
            return one, two
    return None


def are_cities(subject: Party, other: Party, world: World) -> bool:
    """Whether both ends are prominent enough to be meant by their bare names, or no settlements."""
    return all(_is_city(party, world) for party in (subject, other))


def are_known(subject: Party, other: Party, world: World) -> bool:
    """Whether both ends are cities, or towns of which no other place of the name comes near."""
    return all(_is_city(party, world) or _is_town(party, world) for party in (subject, other))


def _is_city(party: Party, world: World) -> bool:
    if party.place is None:
        return party.kind in _LINES
    return party.kind == "country" or world.gazetteer.fame(party.place.id) >= CITY


def _is_town(party: Party, world: World) -> bool:
    place, fame = party.place, world.gazetteer.fame
    if place is None or not is_spelling(party.text, place.name):
        return False  # an old or foreign name may belong to another place, too
    if fame(place.id) < TOWN or names_are_reused((place, *party.candidates), place.country):
        return False
    others = rivals(place, party.candidates)
    return all(fame(place.id) - fame(other.id) >= TENFOLD for other in others)


_LINES = frozenset(("border", "coast", "coordinate", "layer"))


CITY, TOWN = 5.0, 4.3
"""Prominence of a city of a hundred thousand; of a town of twenty thousand, which is meant by its
name where no other place of the name comes near it and names are not carried from elsewhere."""


def _rivals(chosen: Party, changed: Party, world: World) -> bool:
    if chosen.place is None or changed.place is None or chosen.place == changed.place:
        return True
    fame = world.gazetteer.fame
    return fame(chosen.place.id) - fame(changed.place.id) < TENFOLD


TENFOLD = 1.0
"""On the gazetteer's scale of prominence, the log10 of a city's population."""


def _same(one: Party, two: Party) -> bool:
    if one.point is None or two.point is None:
        return one.place == two.place
    return haversine_km(one.point, two.point) < SAME_KM


def is_nowhere_at_home(subject: End, other: End, stated: Stated, world: World) -> bool:
    """Whether what was stated leads out of the country of the subject, whichever object is meant:
    then it is true of no other place of the name, which that country would have."""
    home = world.gazetteer.country(subject.party.country or "")
    outline = world.shapes.of(home) if home is not None else None
    if home is None or outline is None:
        return False
    rings = (ring_of(stated, party, is_usual=True) for party in other.parties)
    return all(ring is not None and not ring.meets(home, outline) for ring in rings)
