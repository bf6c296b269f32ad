"""What the name of a border states of its two sides: that they have one ("the Greek border with
Turkey"), and where it runs ("its northern border with Austria")."""

from __future__ import annotations

from collections.abc import Iterable

from osint.checks.proximity.judging import Detail, judged
from osint.checks.reads import Read
from osint.gazetteer import fold
from osint.geo.geodesic import midpoint
from osint.geo.sovereignty import ZONE_KM
from osint.judging.common_borders import are_neighbours
from osint.judging.distance import between
from osint.judging.former_states import state_named
from osint.judging.two_ends import Spatial
from osint.language.pack import Pack
from osint.model import Extraction, Party
from osint.model.parties import from_place
from osint.world import World

STATES = frozenset(("country", "region"))
OWN_COAST = 0.9
"""Of the distance from half-way to either of two coasts: no coast of a third is as near as that."""
_LONG = 4
"""Letters of a word from which two countries that have it in their names are namesakes: Korea."""


def said_of(reads: Iterable[Read]) -> frozenset[tuple[int | None, int | None]]:
    """Where the borders stand that a statement of its own is made of: "near the border with X"."""
    ends = (read.best.object.party for read in reads)
    return frozenset((end.start, end.end) for end in ends if end.kind == "border")


def is_worth(
    read: Read, readings: tuple[Spatial, ...], extraction: Extraction, pack: Pack, world: World
) -> bool:
    """Whether the name of a border is worth a finding: it tells the side, or there is none such. Texts
    name a border often, and to say each time that it exists is no news; of what cannot be told
    nothing was asked."""
    words = extraction.text[slice(*read.statement.extent)].casefold()
    one, two = readings[0].subject.party, readings[0].object.party
    if not {one.kind, two.kind} <= STATES or not pack.words("at_sea").isdisjoint(words.split()):
        return False
    if any(_is_former(party.text, pack) for party in (one, two)):
        return False
    if readings[0].object.side is None and two.country in world.borders.neighbours(
        one.country or ""
    ):
        return False
    if _meet_at_sea(one, two, world):
        return False
    found = judged(readings[0], Detail(readings, "border", True), world).verdict
    if readings[0].object.side is not None and (
        are_neighbours(one, two, world) or _meet(one, two, world)
    ):
        return found != "unresolved"
    return found not in ("consistent", "unresolved") and not _namesakes_meet(one, two, pack, world)


def _is_former(words: str, pack: Pack) -> bool:
    """Whether a name or a people is that of a state that is no more."""
    return words.casefold() in pack.words("former_people") or state_named(words) is not None


def _namesakes_meet(one: Party, two: Party, pack: Pack, world: World) -> bool:
    """Whether countries share a border that have a word of their names in common with these: "the
    Korean border with China"."""
    return any(
        _meet(a, b, world) for a in _alike(one, pack, world) for b in _alike(two, pack, world)
    )


def _meet_at_sea(one: Party, two: Party, world: World) -> bool:
    """Whether the waters of two countries meet, which have no border on land: by the border data, or
    because half-way between them is sea, in the zones of both, and nearest to their coasts."""
    if one.country is None or two.country is None or are_neighbours(one, two, world):
        return False
    border = world.borders.length(one.country, two.country)
    if border is not None and border.sea_km > 0.0:
        return True
    found = between(one, two, world)
    apart_km = found.computed.low if found.computed is not None else None
    if found.nearest is None or apart_km is None or apart_km > 2 * ZONE_KM:
        return False
    middle = midpoint(*found.nearest)
    coast = None if world.borders.is_land(middle) else world.borders.distance_to_coast(middle)
    return coast is not None and coast.distance_km > OWN_COAST * apart_km / 2


def _meet(one: Party, two: Party, world: World) -> bool:
    found = between(one, two, world).computed
    return found is not None and not found.low


def _alike(party: Party, pack: Pack, world: World) -> list[Party]:
    words = _own_words(party.name, pack)
    places = map(world.gazetteer.country, world.gazetteer.countries())
    return [from_place(place) for place in places if place and words & _own_words(place.name, pack)]


def _own_words(name: str, pack: Pack) -> set[str]:
    words = {word for word in fold(name).split() if len(word) > _LONG}
    return words - pack.words("common_in_names") - pack.words("compass")
