"""Lines as ends of statements: borders, coasts, front lines."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from osint.ends import bearings, circles
from osint.ends import party as parties
from osint.ends.named import Name, area_of, country_of
from osint.ends.slot import Slot
from osint.gazetteer import Gazetteer
from osint.geo.capitals import MOVED, SEVERAL, capital_id, seated_areas, seats_of
from osint.geo.geodesic import haversine_km
from osint.language.pack import Pack
from osint.model import Party, Place, Point
from osint.model.ends import End
from osint.model.gaps import NO_LINE, which_place
from osint.support.frozen import replace
from osint.world import World

_PARTS = ("disputed", "macro-region")
"""Kinds of land whose border is that of no state, unless its outline is known: Gaza's is."""


def line_end(slot: Slot, text: str, pack: Pack, world: World) -> End:
    """The line that a slot names; for the coast of a sea see `sea_of`."""
    words = " ".join(text[slot.start : slot.end].split())
    if slot.line == circles.LINE:
        return circles.end_of(slot)
    if slot.line == "border":
        return _border(slot, words, pack, world)
    if slot.line == "capital":
        return _capital(slot, words, world.gazetteer)
    if slot.line == "coast":
        return _coast(slot, words, pack, world)
    own = parties.layer(words, world, slot.start, slot.end)
    if own is not None:
        return End((own,), "sure")
    why = f"the embedded data does not say where {words} runs; {NO_LINE}"
    return End((parties.unknown(words, slot.start, slot.end),), "unlisted", why)


def _border(slot: Slot, words: str, pack: Pack, world: World) -> End:
    sides = [(side, country_of(side, world.gazetteer)) for side in slot.sides]
    unread = [side for side, country in sides if side is not None and country is None]
    if unread:
        between = _of_regions(slot, words, world)
        if between is not None:
            return between
        why = f"{unread[0].text} is not a country whose borders are in the data"
        return End((parties.unknown(words, slot.start, slot.end),), "unlisted", why)
    countries = [country for _, country in sides]
    part = _part_of_state(countries, world)
    if part is not None:
        between = _of_regions(slot, words, world) if part.kind == "region" else None
        why = f"the borders of {part.name} are not in the data"
        unknown = parties.unknown(words, slot.start, slot.end)
        return between or End((unknown,), "unlisted", why)
    owner = countries[0] if countries else None
    other = countries[1] if len(countries) > 1 else None
    made = parties.border(owner, other, words, slot.start, slot.end)
    return End((made,), "sure", side=bearings.side_of(words, pack))


def _part_of_state(sides: Sequence[Place | None], world: World) -> Place | None:
    """The side of a border that is no country, where the line meant is none of its state: the Abkhaz
    border is not that of Georgia; "the border of Kashmir and China" is that of two states."""
    named = [place for place in sides if place is not None]
    if len({place.country for place in named}) != 1:
        return None
    return next(
        (
            place
            for place in named
            if place.kind == "region" or (place.kind in _PARTS and world.shapes.of(place) is None)
        ),
        None,
    )


def _of_regions(slot: Slot, words: str, world: World) -> End | None:
    """The border of one or two areas that are no countries, or not both; None where one has no
    outline."""
    areas = [area_of(side, world.gazetteer) for side in slot.sides if side is not None]
    known = tuple(area for area in areas if area is not None and world.shapes.of(area) is not None)
    if len(areas) == len(known) == 1:
        name = f"border of {known[0].name}"
        made = Party(words, name, "border", candidates=known, start=slot.start, end=slot.end)
        return End((made,), "sure")
    if len(areas) != 2 or len(known) != 2:
        return None
    name = f"border of {known[0].name} and {known[1].name}"
    made = Party(words, name, "border", candidates=known, start=slot.start, end=slot.end)
    return End((made,), "sure")


def from_outside(other: End, subject: End, world: World) -> End:
    """The border of one region as what lies outside it sees it: as far as the region; open for what
    lies in it, which may be near any part."""
    line, place = other.party, subject.party.place
    area = line.candidates[0]
    where = world.shapes.where(area, place.point, place.radius_km) if place is not None else None
    is_own = place is not None and (
        (place.country, place.admin1_code) == (area.country, area.admin1_code)
    )
    if where == "out" or (where == "near" and not is_own):
        return other._replace(parties=(replace(line, candidates=(area, area)),))
    why = f"{subject.party.text} is not outside {area.name}, and may be meant to be near any side"
    return End((parties.unknown(line.text, line.start, line.end),), "unlisted", why)


def _capital(slot: Slot, words: str, gazetteer: Gazetteer) -> End:
    """ "The Polish capital", "the Hessian capital": that of the country or region that the slot
    names; open for "the capital", which `seat_of` tells by the other end."""
    area = country_of(slot.sides[0], gazetteer) if slot.sides else None
    found: list[Place | None] = []
    if area is not None and area.kind in ("region", "county"):
        found = _seats(area, gazetteer)
    elif area is not None and area.country:
        found = [_capital_of(area.country, gazetteer)]
    cities = [city for city in found if city is not None]
    if not cities:
        why = f"the data does not say {which_place(words)}"
        return End((parties.unknown(words, slot.start, slot.end),), "unlisted", why)
    made = (parties.from_place(city, words) for city in cities)
    ends = tuple(replace(party, start=slot.start, end=slot.end) for party in made)
    is_sure = len(ends) == 1 and cities[0].country not in MOVED
    return End(ends, "sure" if is_sure else "listed")


def _capital_of(country: str, gazetteer: Gazetteer) -> Place | None:
    """The capital of a country; None where writers call more than one city so (South Africa)."""
    known = capital_id(country) if country not in SEVERAL else None
    return gazetteer.get(known) if known is not None else None


MOST_CAPITALS = 4
"""Countries that a text speaks of up to which "the capital" can only be one of theirs."""


def is_seat(slot: Slot) -> bool:
    """Whether a slot is "the capital", without a name or a country."""
    return slot.line == "capital" and not slot.sides


def seat_of(
    subject: End,
    words: End,
    gazetteer: Gazetteer,
    spoken: Collection[str] = (),
    is_national: bool = False,
    is_local: bool = False,
) -> End:
    """ "The capital", "the oblast centre": that of the region or country that the subject is in, or
    of another of the countries that the text has `spoken` of: what fits none of them is wrong.
    `is_national` says that the words name no region's, `is_local` that they may name a province's:
    "la capital provincial"."""
    place = subject.party.place
    if place is None or place.country is None or subject.certainty == "unlisted":
        return words
    region = gazetteer.region(place.country, place.admin1_code) if place.admin1_code else None
    is_own = region == place and not is_local  # "the capital" is no region's own seat
    seats = _seats(region, gazetteer) if region is not None and not is_own else []
    seats += _seats_about(place, gazetteer) if is_local else ()
    codes = dict.fromkeys((place.country, *spoken))
    seats += [_capital_of(code, gazetteer) for code in tuple(codes)[:MOST_CAPITALS]]
    said = words.party
    made = [
        replace(parties.from_place(city, said.text), start=said.start, end=said.end)
        for city in seats
        if city is not None and city != place
    ]
    is_known = place.country in spoken and len(codes) <= MOST_CAPITALS and subject.is_settled
    is_told = is_known and (is_national or place not in seats)  # no seat is counted from itself
    return End(tuple(made), "settled" if is_told else "listed", is_anaphor=True) if made else words


def _seats(region: Place, gazetteer: Gazetteer) -> list[Place | None]:
    """The towns that a region is governed from; where the data knows none, the one that it has
    its name from, if that lies in it."""
    known = seats_of(region)
    if known:
        return [gazetteer.get(id_) for id_ in known]
    for name in (region.name, region.name.rpartition(" ")[0]):
        for place in gazetteer.lookup(name) if name else ():
            same = (place.country, place.admin1_code) == (region.country, region.admin1_code)
            if place.kind == "settlement" and same:
                return [place]
    return []


RIM = 1.5
"""Radii of a province within which a place may lie in it."""


def _seats_about(place: Place, gazetteer: Gazetteer) -> list[Place | None]:
    """The seats of the departments and provinces that a place may lie in."""
    areas = (gazetteer.get(id_) for id_ in seated_areas())
    return [
        gazetteer.get(id_)
        for area in areas
        if area is not None
        and area.country == place.country
        and haversine_km(area.point, place.point) <= RIM * area.radius_km
        for id_ in seats_of(area)
    ]


def sea_of(slot: Slot) -> Slot | None:
    """The sea whose coast a slot is, and of no one country: "the Black Sea coast". A province may be called
    as the sea that it lies at: the Red Sea."""
    side = slot.sides[0] if slot.line == "coast" and slot.sides else None
    if side is None or side.letter == "W":
        return side
    if side.noun or not isinstance(side.value, Name):
        return None
    seas = tuple(
        one for one in side.value.candidates if one.kind == "sea" and one.name == side.text
    )
    named = Name(side.text, side.value.mention, seas)
    return Slot("W", side.start, side.end, side.text, named) if seas else None


def owned_gulf(sea: Slot, coast: Slot, pack: Pack, gazetteer: Gazetteer) -> Slot:
    """The sea of a coast; "the Gulf" is the one that its owner lies at: "Florida's Gulf coast" is on
    the Gulf of Mexico."""
    owner = getattr(coast.sides[1], "value", None) if len(coast.sides) > 1 else None
    lands: tuple[Place, ...] = getattr(owner, "candidates", ())
    return gulf_of(sea, lands[0].point, pack, gazetteer) if lands else sea


def gulf_of(sea: Slot, point: Point, pack: Pack, gazetteer: Gazetteer) -> Slot:
    """What "the Gulf" is to somebody at a point: the nearest that is called so; any other sea as it
    is."""
    if sea.text.lower() not in pack.words("bare_gulf") or not isinstance(sea.value, Name):
        return sea
    others = (gazetteer.lookup(name)[:1] for name in sorted(pack.words("other_gulfs")))
    found = (*sea.value.candidates[:1], *(place for places in others for place in places))
    nearest = min(found, key=lambda gulf: haversine_km(gulf.point, point))
    return Slot("W", sea.start, sea.end, sea.text, Name(sea.text, sea.value.mention, (nearest,)))


def _coast(slot: Slot, words: str, pack: Pack, world: World) -> End:
    side = slot.sides[0] if slot.sides else None
    country = country_of(side, world.gazetteer)
    if country is None and side is not None:
        area = area_of(side, world.gazetteer)
        if area is None or world.shapes.of(area) is None:
            why = f"the data has no coast of {side.text}"
            return End((parties.unknown(words, slot.start, slot.end),), "unlisted", why)
        country = area
    made = coast_of(country, slot, words, pack)
    if side is None and words.lower().rpartition(" ")[2] in pack.words("any_shore"):
        return made._replace(certainty="listed")  # lakes and rivers have shores too
    return made


def coast_of(country: Place | None, slot: Slot, words: str, pack: Pack) -> End:
    """The coast of an area, on the side that the words name; any coast for none."""
    made = Party(
        text=words,
        name=f"coast of {country.name}" if country else "coast",
        kind="coast",
        country=country.country if country else None,
        candidates=(country,) if country else (),
        start=slot.start,
        end=slot.end,
    )
    return End((made,), "sure", side=bearings.side_of(words, pack))
