"""Places that may stand for a name which the gazetteer does not list as it is written.

They are looked for only beside the other end of a statement, and only ever support it: an end that
is "unlisted" refutes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from osint.ends import party as parties
from osint.ends.named import AREAS, Name
from osint.ends.slot import Slot
from osint.geo.geodesic import haversine_km
from osint.geo.inside import surely_in
from osint.language.identity import languages
from osint.model import Party, Place
from osint.model.ends import End

if TYPE_CHECKING:
    from osint.ends.reader import Reader

BESIDE_KM, SLACK = 60.0, 1.3
"""How far from the other end such a place is looked for: as far as the first, or as the stated
figure with the second."""
MOST = 6
MOST_FORMS = 12


def supported(end: End, slot: Slot | None, other: Party, km: float | None, reader: Reader) -> End:
    """An unlisted end with the places beside `other` that its name may be a spelling of; as it
    was where there are none."""
    if end.certainty != "unlisted" or end.party.kind != "unknown" or slot is None:
        return end
    if not isinstance(slot.value, Name) or slot.letter not in "PQN":
        return end
    found = _settlements(slot.value.text, other, km, reader)
    if not found:
        return end
    made = tuple(parties.from_place(place, slot.value.text) for place in found[:MOST])
    return end._replace(parties=made)


def _settlements(name: str, other: Party, km: float | None, reader: Reader) -> list[Place]:
    from osint.extract.places.lookup import lookup_of  # few statements have such an end
    from osint.language.inflection import forms

    gazetteer, language = reader.world.gazetteer, languages()[reader.pack.code]
    spellings = list(dict.fromkeys(form.spelling for form in forms(name, language)))[:MOST_FORMS]
    found: dict[int, Place] = {}
    reach_km = max(BESIDE_KM, SLACK * (km or 0.0))
    place = other.place
    area = place if place is not None and place.kind in (*AREAS, "country") else None
    for spelling in spellings:
        for one in gazetteer.somewhere(spelling, area):
            if (
                other.point is None
                or haversine_km(one.point, other.point) <= reach_km + one.radius_km
            ):
                found.setdefault(one.id, one)
    if found:
        return list(found.values())
    for spelt in lookup_of(gazetteer, reader.pack.code).respelled(name):
        if _is_there(spelt.place, other, area, reach_km):
            found.setdefault(spelt.place.id, spelt.place)
    return list(found.values())


def _is_there(place: Place, other: Party, area: Place | None, reach_km: float) -> bool:
    """Whether a place lies in the area that is the other end, or near that end."""
    if area is not None:
        return surely_in(place, area)
    if other.point is None:
        return False
    return haversine_km(place.point, other.point) <= reach_km + place.radius_km
