"""Names that no entry of the gazetteer matches, looked up where the other end of their statement
lies: another spelling of a village there, the town that a camp is called after, a village of which
only its district is known.

What is found so is the likeliest reading of a name and not the place of that name: it supports a
statement, and never refutes one by itself.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import TYPE_CHECKING

from osint.ends import party as parties
from osint.ends.certainty import TOWN_SIZE, WELL_KNOWN_SIZE, size
from osint.ends.named import Name
from osint.ends.off_towns import stand_in
from osint.ends.slot import Slot
from osint.geo.geodesic import haversine_km
from osint.geo.inside import surely_in
from osint.geo.namesakes import is_spelling
from osint.language.identity import languages
from osint.model import Party, Place, Point
from osint.model.ends import End
from osint.model.parties import as_place
from osint.support.frozen import replace

if TYPE_CHECKING:
    from osint.ends.reader import Reader

WITHIN_KM, SLACK = 60.0, 1.3
"""How far from the other end a spelling is looked for; villages are placed by their neighbours. A
name that is only written in other letters: as far as the stated figure with this slack as well."""
FAR_KM = 150.0
"""A listed place farther from the other end is rather another of its name."""
MOST_KM = 400.0
"""The most that a figure may be by which a town is known to be the one of its name in the country."""
SITE_KM = 300.0
"""A site farther than this from where it is said to lie near is no site of the town of its name."""
MOST, MOST_FORMS = 6, 12


def met(slot: Slot, end: End, other: End, km: float | None, reader: Reader) -> End:
    """The end, with the places near the other one that its name may mean besides; `km` is the
    figure that the statement gives."""
    name = slot.value
    if isinstance(name, Name) and _is_of_no_town(slot, end, other, reader):
        why = f"no place called {name.text} {slot.noun} is in the gazetteer"
        return End((parties.unknown(name.text, slot.start, slot.end),), "unlisted", why, end.noun)
    if not isinstance(name, Name) or end.certainty == "near":
        return end
    if end.is_settled or end.is_known:
        return _or_a_namesake(slot, name, end, other, reader)
    if end.certainty == "unlisted":
        found = _stand_in(slot, name, reader)
        beside = () if found else _beside(slot, name, other, km, reader)
        found = found or beside or _of_districts(slot, name, other, km, reader)
        found = found or _elsewhere(slot, name, other, km, reader)
        if not found:
            return end
        made = tuple(_as_party(slot, name, place) for place in found[:MOST])
        is_listed = bool(beside) and _may_refute(slot, name, beside[0], reader)
        return End(made, "listed" if is_listed else "near", noun=end.noun)
    point = other.party.point
    if point is None:
        return end
    points = [party.point for party in end.parties if party.point is not None]
    apart_km = min((haversine_km(each, point) for each in points), default=math.inf)
    found = _of_districts(slot, name, other, km, reader) if apart_km > WITHIN_KM else ()
    if not found and apart_km > FAR_KM:
        found = _beside(slot, name, other, km, reader) or _elsewhere(slot, name, other, km, reader)
    more = tuple(_as_party(slot, name, place) for place in found[:MOST])
    return end._replace(parties=(*end.parties, *more))


def _or_a_namesake(slot: Slot, name: Name, end: End, other: End, reader: Reader) -> End:
    """A town that the text seems to settle, far from the other end, with the villages of its name
    beside that: Pryluky by Huliaipole is not the town of Pryluky, 430 km away. Where one may lie on
    any side of the other end, no direction tells which is meant."""
    first, beside = end.party.place, other.party.place
    if first is None or beside is None or {first.kind, beside.kind} != {"settlement"}:
        return end
    if first.country != beside.country or size(first) >= WELL_KNOWN_SIZE or len(other.parties) > 1:
        return end
    if haversine_km(first.point, beside.point) <= WITHIN_KM:
        return end
    found = _listed_beside(slot, name, other, None, reader)
    if not found:
        return end
    to_a_side = _to_a_side(found, beside.point)
    more = (_as_party(slot, name, place) for place in to_a_side[:MOST])
    certainty = "near" if len(to_a_side) < len(found) else end.certainty
    return end._replace(parties=(*end.parties, *more), certainty=certainty)


def _is_of_no_town(slot: Slot, end: End, other: End, reader: Reader) -> bool:
    """Whether a site lies so far from every town of its name that it is called after another:
    the Brent oil field is not in Brent."""
    point, first = other.party.point, end.party.place
    if point is None or first is None or first.kind != "settlement":
        return False
    if slot.noun not in reader.pack.words("facility"):
        return False
    points = [party.point for party in end.parties if party.point is not None]
    far_km = SITE_KM + (other.party.place.radius_km if other.party.place is not None else 0.0)
    return all(haversine_km(point, each) > far_km for each in points)


def own_first(end: End, other: End, km: float | None, reader: Reader) -> End:
    """An end whose name one town beside the other end bears, in its country, with that town before
    a place of the name in a country that the text does not speak of ("Masaya, west of Granada"); a
    town farther off where it lies about as far as the figure `km` says."""
    point, code = other.party.point, other.party.country
    first = end.party
    if end.certainty not in ("listed", "settled") or point is None or first.point is None:
        return end
    if not other.is_settled or _is_about(haversine_km(first.point, point), km):
        return end
    if first.country == code or reader.context.speaks_of(first.country, first.text):
        return end
    meant = end.parties
    if end.certainty == "settled":  # by the resolver alone: no other name speaks of its country
        meant = (first, *(as_place(first, p) for p in first.candidates if p != first.place))
    own = [
        party
        for party in meant
        if party.place is not None
        and party.country == code
        and party.place.kind == "settlement"
        and size(party.place) >= TOWN_SIZE
        and _is_about(haversine_km(party.place.point, point), km)
    ]
    if len(own) != 1:
        return end
    more = (party for party in end.parties if party != own[0])
    return end._replace(parties=(own[0], *more), certainty="listed")


def _is_about(apart_km: float, km: float | None) -> bool:
    """Whether a town lies beside the other end, or about as far from it as the figure says."""
    if apart_km <= FAR_KM:
        return True
    return km is not None and km <= MOST_KM and km / SLACK <= apart_km <= km * SLACK


def _may_refute(slot: Slot, name: Name, place: Place, reader: Reader) -> bool:
    """Whether a place that sounds like a name is called so itself, and not only by an older or a
    foreign name; a quarter or a street of that name is another place."""
    parts = reader.pack.words("small_part", "facility")
    return slot.noun not in parts and is_spelling(name.text, place.name)


def _stand_in(slot: Slot, name: Name, reader: Reader) -> tuple[Place, ...]:
    """The town that a facility is called after."""
    if not slot.noun:
        return ()
    kinds = reader.pack.words("facility", "place_adjective")
    words = name.text.split()
    while words and words[-1].lower() in kinds:
        words.pop()
    area = _area(slot, reader)
    if not words:
        return ()
    found = stand_in(" ".join(words), slot.noun, area, reader.pack, reader.world.gazetteer)
    return (found,) if found is not None else ()


def _area(slot: Slot, reader: Reader) -> Place | None:
    """The area that the text puts a name in."""
    return next(iter(reader.areas_of(slot)), None)


def _beside(
    slot: Slot, name: Name, other: End, km: float | None, reader: Reader
) -> tuple[Place, ...]:
    """Places beside the other end whose name may be that in another spelling."""
    point, gazetteer = other.party.point, reader.world.gazetteer
    if point is None:
        return ()
    area = _area(slot, reader)
    for spelling in _spellings(name.text, reader):
        found = gazetteer.by_sound(spelling, point, WITHIN_KM, area)
        if found:
            return found
    reach_km = max(WITHIN_KM, SLACK * (km or 0.0))
    return tuple(
        place
        for place in _respelled(name.text, reader)
        if haversine_km(place.point, point) <= reach_km + place.radius_km
        and (area is None or surely_in(place, area))
    )


def _elsewhere(
    slot: Slot, name: Name, other: End, km: float | None, reader: Reader
) -> tuple[Place, ...]:
    """The same in the area or the country that the text gives, as far off as the figure may mean; or one
    known by its district."""
    gazetteer, point = reader.world.gazetteer, other.party.point
    area = _area(slot, reader)
    if area is None and len(name.text) >= LONG:
        area = _country(other, reader)
    found = gazetteer.by_sound(name.text, area=area) if area is not None else ()
    reach_km = max(FAR_KM, SLACK * (km or 0.0))
    if (
        point is not None and _area(slot, reader) is None
    ):  # North Cave, 209 km off, is no North Cove
        found = tuple(p for p in found if haversine_km(p.point, point) <= reach_km + p.radius_km)
    if len(found) == 1 or (found and area is not None and area.kind != "country"):
        return found
    whole = area or (gazetteer.country(other.party.country) if other.party.country else None)
    if whole is None:
        return ()
    return _in_districts(name, whole, point, max(FAR_KM, SLACK * (km or 0.0)), reader)


def _of_districts(
    slot: Slot, name: Name, other: End, km: float | None, reader: Reader
) -> tuple[Place, ...]:
    """Settlements of that name in districts to a side of the other end, of which no more is known."""
    point = other.party.point
    found = _listed_beside(slot, name, other, km, reader)
    return _to_a_side(found, point) if point is not None else ()


def _listed_beside(
    slot: Slot, name: Name, other: End, km: float | None, reader: Reader
) -> tuple[Place, ...]:
    """Settlements of that name in districts about or beside the other end."""
    gazetteer, point = reader.world.gazetteer, other.party.point
    if point is None or other.party.country not in gazetteer.listed_by_district:
        return ()
    whole = gazetteer.country(other.party.country)
    if whole is None or _area(slot, reader) is not None:
        return ()
    return _in_districts(name, whole, point, max(WITHIN_KM, SLACK * (km or 0.0)), reader)


def _in_districts(
    name: Name, whole: Place, point: Point | None, reach_km: float, reader: Reader
) -> tuple[Place, ...]:
    """Settlements of that name in an area that are known only by their district, so far from a point,
    if one is given."""
    return tuple(
        place
        for spelling in _spellings(name.text, reader)
        for place in reader.world.gazetteer.somewhere(spelling, area=whole)
        if point is None or haversine_km(place.point, point) <= reach_km
    )


def _to_a_side(places: tuple[Place, ...], point: Point) -> tuple[Place, ...]:
    """Those whose district does not lie about a point."""
    return tuple(p for p in places if haversine_km(p.point, point) > p.radius_km)


def _spellings(name: str, reader: Reader) -> Iterable[str]:
    """The name as written, and the forms that it may be listed under where names are inflected."""
    if not reader.pack.traits.inflected:
        return (name,)
    from osint.language.inflection import forms  # in most texts no name is

    language = languages()[reader.pack.code]
    return dict.fromkeys(form.spelling for form in forms(name, language)[:MOST_FORMS])


def _respelled(name: str, reader: Reader) -> list[Place]:
    """The settlements that a name of another script may mean, which are listed in Latin letters."""
    if not reader.pack.traits.respelt:
        return []
    from osint.extract.places.lookup import lookup_of  # few statements have such an end

    lookup = lookup_of(reader.world.gazetteer, reader.pack.code)
    return [spelt.place for spelt in lookup.respelled(name)]


def _country(other: End, reader: Reader) -> Place | None:
    """The country that the text is about, where it names one: that of the other end first."""
    named = reader.context.countries
    code = other.party.country if other.party.country in named else None
    if code is None and len(set(named)) == 1:
        code = next(iter(named))
    return reader.world.gazetteer.country(code) if code else None


LONG = 6
"""Letters of a name from which a spelling is looked for in a whole country."""


def _as_party(slot: Slot, name: Name, place: Place) -> Party:
    made = replace(parties.from_place(place, name.text), start=slot.start, end=slot.end)
    is_village = place.inside and place.kind == "settlement"
    return replace(made, name=f"{name.text} (in {place.inside})") if is_village else made
