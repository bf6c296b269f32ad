"""Names that no entry of the gazetteer matches, looked up where the other end of their statement
lies: another spelling of a village there, the town that a camp is called after, a village of which
only its district is known.

What is found so is the likeliest reading of a name and not the place of that name: it supports a
statement, and never refutes one by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from osint.ends import party as parties
from osint.ends.certainty import TOWN, size
from osint.ends.named import Name
from osint.ends.slot import Slot
from osint.geo.geodesic import haversine_km
from osint.geo.namesakes import is_spelling
from osint.model import Party, Place
from osint.model.ends import End
from osint.support.frozen import replace

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
    if not isinstance(name, Name) or end.certainty in ("sure", "settled", "near") or end.is_known:
        return end
    if end.certainty == "unlisted":
        found = _stand_in(slot, name, reader)
        beside = () if found else _beside(slot, name, other, reader)
        found = found or beside or _elsewhere(slot, name, other, reader)
        if not found:
            return end
        made = tuple(_as_party(slot, name, place) for place in found[:MOST])
        is_listed = bool(beside) and _may_refute(slot, name, beside[0], reader)
        return End(made, "listed" if is_listed else "near", noun=end.noun)
    point = other.party.point
    if point is None or any(
        p.point is not None and haversine_km(p.point, point) <= FAR_KM for p in end.parties
    ):
        return end
    found = _beside(slot, name, other, reader) or _elsewhere(slot, name, other, reader)
    more = tuple(_as_party(slot, name, place) for place in found[:MOST])
    return end._replace(parties=(*end.parties, *more))


def own_first(end: End, other: End, reader: Reader) -> End:
    """A listed end of which one town lies beside the other, in its country, with that town before a
    place of the name in a country that the text does not speak of ("Masaya, west of Granada")."""
    point, code = other.party.point, other.party.country
    if end.certainty != "listed" or other.certainty not in ("sure", "settled") or point is None:
        return end
    first = end.party
    if first.point is None or haversine_km(first.point, point) <= FAR_KM:
        return end
    if reader.context.speaks_of(first.country, first.text):
        return end
    own = [
        party
        for party in end.parties
        if party.place is not None
        and party.country == code
        and party.place.kind == "settlement"
        and size(party.place) >= TOWN
        and haversine_km(party.place.point, point) <= FAR_KM
    ]
    if len(own) != 1:
        return end
    return end._replace(parties=(own[0], *(party for party in end.parties if party != own[0])))


def _may_refute(slot: Slot, name: Name, place: Place, reader: Reader) -> bool:
    """Whether a place that sounds like a name is called so itself, and not only by an older or a
    foreign name; a quarter or a street of that name is another place."""
    parts = reader.pack.words("small_part") | reader.pack.words("facility")
    return slot.noun not in parts and is_spelling(name.text, place.name)


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


def _beside(slot: Slot, name: Name, other: End, reader: Reader) -> tuple[Place, ...]:
    """Places beside the other end whose name may be that in another spelling."""
    if other.party.point is None:
        return ()
    area = next(iter(reader.areas_of(slot)), None)
    return reader.world.gazetteer.by_sound(name.text, other.party.point, WITHIN_KM, area)


def _elsewhere(slot: Slot, name: Name, other: End, reader: Reader) -> tuple[Place, ...]:
    """The same in the area or the country that the text gives; or one known by its district."""
    gazetteer, point = reader.world.gazetteer, other.party.point
    area = next(iter(reader.areas_of(slot)), None)
    if area is None and len(name.text) >= LONG:
        area = _country(other, reader)
    found = gazetteer.by_sound(name.text, area=area) if area is not None else ()
    if len(found) == 1 or (found and area is not None and area.kind != "country"):
        return found
    whole = area or (gazetteer.country(other.party.country) if other.party.country else None)
    if whole is None:
        return ()
    return tuple(
        place
        for place in gazetteer.somewhere(name.text, area=whole)
        if point is None or haversine_km(place.point, point) <= FAR_KM
    )


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
    return replace(parties.from_place(place, name.text), start=slot.start, end=slot.end)
