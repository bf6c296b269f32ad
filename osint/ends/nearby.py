"""Names that no entry of the gazetteer matches, looked up where the other end of their statement
lies: another spelling of a village there, the town that a camp is called after, a village of which
only its district is known.

What is found so is the likeliest reading of a name and not the place of that name: it supports a
statement, and never refutes one by itself.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from osint.ends import party as parties
from osint.ends.slot import Slot
from osint.ends.slots import Name
from osint.geo.geodesic import haversine_km
from osint.model import Party, Place
from osint.model.ends import End

if TYPE_CHECKING:
    from osint.ends.reader import Reader

WITHIN_KM = 60.0
"""How far from the other end a spelling is looked for; villages are placed by their neighbours."""
FAR_KM = 150.0
"""A listed place farther from the other end is rather another of its name."""
MOST = 4


def met(slot: Slot, end: End, other: End, reader: Reader) -> End:
    """The end, with the places near the other one that its name may mean besides."""
    name = slot.value
    if not isinstance(name, Name) or end.certainty in ("sure", "settled", "near"):
        return end
    if end.certainty == "unlisted":
        found = _stand_in(slot, name, reader) or _near(slot, name, other, reader)
        if not found:
            return end
        made = tuple(_as_party(slot, name, place) for place in found[:MOST])
        return End(made, "near", noun=end.noun)
    point = other.party.point
    if point is None or any(
        p.point is not None and haversine_km(p.point, point) <= FAR_KM for p in end.parties
    ):
        return end
    found = _near(slot, name, other, reader)
    more = tuple(_as_party(slot, name, place) for place in found[:MOST])
    return end._replace(parties=(*end.parties, *more), is_known=end.is_known and not more)


def _stand_in(slot: Slot, name: Name, reader: Reader) -> tuple[Place, ...]:
    """The town that a facility is called after."""
    if not slot.noun:
        return ()
    kinds = reader.pack.words("facility") | reader.pack.words("place_adjective")
    words = name.text.split()
    while words and words[-1].lower() in kinds:
        words.pop()
    area = next(iter(reader.areas_of(slot)), None)
    found = reader.world.gazetteer.stand_in(" ".join(words), slot.noun, area) if words else None
    return (found,) if found is not None else ()


def _near(slot: Slot, name: Name, other: End, reader: Reader) -> tuple[Place, ...]:
    gazetteer, point = reader.world.gazetteer, other.party.point
    area = next(iter(reader.areas_of(slot)), None)
    found: tuple[Place, ...] = ()
    if point is not None:
        found = gazetteer.by_sound(name.text, near=point, within_km=WITHIN_KM, area=area)
    if not found and area is not None:
        found = gazetteer.by_sound(name.text, area=area)
    whole = area or (gazetteer.country(other.party.country) if other.party.country else None)
    if not found and whole is not None:
        found = gazetteer.somewhere(name.text, area=whole)
        if point is not None:
            found = tuple(p for p in found if haversine_km(p.point, point) <= FAR_KM)
    return found


def _as_party(slot: Slot, name: Name, place: Place) -> Party:
    return replace(parties.from_place(place, name.text), start=slot.start, end=slot.end)
