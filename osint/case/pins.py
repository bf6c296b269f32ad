"""Places that a human pinned, put in the place of what the tool would have chosen."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from osint.case.model import Case, Pin, error_at
from osint.errors import CaseError, CoordinateError
from osint.extract.layout import words
from osint.geo.geodesic import KM_PER_DEGREE
from osint.model import Extraction, Place, PlaceMention, Point
from osint.model.gaps import PINNED
from osint.model.mentions import PINNED_ID
from osint.support.suggestion import nearest
from osint.world import World

DEFAULT_RADIUS_KM = 1.0
BORDER_ERROR_KM = 5.0
"""The border data is a few kilometres off near mouths and tripoints."""
OFF_SHORE_KM = 400.0
"""How far from its country a platform, an islet or an anchorage may lie (200 miles of its zone)."""
_PAIR = re.compile(r"([+-]?[0-9]{1,3}(?:\.[0-9]{1,9})?), {0,3}([+-]?[0-9]{1,3}(?:\.[0-9]{1,9})?)")


def places_of(case: Case, world: World) -> dict[str, Place]:
    """The pinned places by name.

    Raises:
        CaseError: a coordinate that cannot be read, a GeoNames id that the data lacks, or a place
            outside of its country; `more` holds the mistakes after the first.
    """
    places: dict[str, Place] = {}
    errors: list[CaseError] = []
    for number, pin in enumerate(case.pins):
        try:
            places[pin.name] = _place(case, pin, number, world)
        except CaseError as error:
            errors.append(error)
    if errors:
        errors[0].more = tuple(errors[1:])
        raise errors[0]
    return places


def apply(extraction: Extraction, pinned: dict[str, Place], world: World) -> Extraction:
    """The extraction with each pinned name standing for its place, wherever the text has it.

    Short Plus Codes are read again, for their locality may be a pinned place.
    """
    from osint.resolve.plus_codes import place_coordinates

    if not pinned:
        return extraction
    view = extraction.view
    found = list(_mentions(view, pinned))
    kept = [
        mention
        for mention in view.places
        if not any(mention.start < pin.end and pin.start < mention.end for pin in found)
    ]
    places = sorted([*kept, *found], key=lambda mention: mention.start)
    coordinates = place_coordinates(view.document, view.coordinates, places, world.gazetteer)
    return extraction.over(view.having(places=tuple(places), coordinates=coordinates))


def _mentions(extraction: Extraction, pinned: dict[str, Place]) -> Iterable[PlaceMention]:
    text = extraction.text
    names = {words(name): name for name in pinned}
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    alternatives = "|".join(r"\s+".join(map(re.escape, name.split())) for name in longest_first)
    for match in re.finditer(rf"(?<!\w)(?:{alternatives})(?!\w)", text):
        name = names[" ".join(match.group().split())]
        yield PlaceMention(
            start=match.start(),
            end=match.end(),
            text=extraction.document.text[match.start() : match.end()],
            place=pinned[name],
            confidence=1.0,
            candidates=(pinned[name],),
            why=PINNED,
        )


def _place(case: Case, pin: Pin, number: int, world: World) -> Place:
    country = _country(case, pin, world) if pin.country else None
    place = _from_gazetteer(case, pin, world) if pin.geonames else _from_point(case, pin, number)
    place = replace(
        place,
        radius_km=place.radius_km if pin.radius_km is None else pin.radius_km,
        country=place.country if pin.geonames else country,
        admin1=pin.admin1 or place.admin1,
        kind=pin.kind or place.kind,
    )
    if country:
        _hold_against(country, place, case, pin, world)
        place = replace(place, country=country)
    return place


def _country(case: Case, pin: Pin, world: World) -> str:
    """The ISO code of the pin's country, by code or by name."""
    name = " ".join((pin.country or "").split())
    found = world.gazetteer.country(name.upper()) if len(name) == 2 else None
    if found is None and len(name) > 2:
        named = [p for p in world.gazetteer.lookup(name)[:1] if p.kind in ("country", "disputed")]
        found = named[0] if named else None
    if found is None or not found.country:
        near = nearest(name, _country_names(world)) if len(name) > 2 else None
        hint = f"did you mean {near}?" if near else "give its name or its ISO 3166 code"
        raise _error(case, pin, f"there is no country {name!r}; {hint}")
    return found.country


def _hold_against(country: str, place: Place, case: Case, pin: Pin, world: World) -> None:
    """A pin lies in the country it names, or so near that its extent reaches there."""
    if pin.geonames and place.country and place.country != country:
        there = _name(place.country, world)
        raise _error(
            case, pin, f"GeoNames {pin.geonames} ({place.name}) is in {there}, not in "
            f"{_name(country, world)}"
        )  # fmt: skip
    is_area = place.kind in ("country", "macro-region", "region", "sea", "river")
    here = world.borders.country_at(place.point)
    if is_area or here == country or world.borders.dispute_at(place.point):
        return
    hit = world.borders.distance_to_country(place.point, country)
    reach_km = place.radius_km + (BORDER_ERROR_KM if here else OFF_SHORE_KM)
    if hit is not None and hit.distance_km <= reach_km:
        return
    there = f"lies in {_name(here, world)}" if here else "is at sea"
    hint = "; latitude comes first: are the two numbers swapped?"
    raise _error(
        case, pin, f"`at:` {pin.at or ''} {there}, not in {_name(country, world)}"
        f"{hint if _lies_there_turned(place.point, country, world) else ''}"
    )  # fmt: skip


def _lies_there_turned(point: Point, country: str, world: World) -> bool:
    """Whether the point lies in the country with its two numbers exchanged."""
    if abs(point.longitude) > 90:
        return False
    turned = Point(latitude=point.longitude, longitude=point.latitude)
    return world.borders.country_at(turned) == country


def _country_names(world: World) -> Iterable[str]:
    places = (world.gazetteer.country(code) for code in sorted(world.borders.countries))
    return (place.name for place in places if place)


def _name(code: str | None, world: World) -> str:
    place = world.gazetteer.country(code) if code else None
    return place.name if place else code or "no country"


def _from_gazetteer(case: Case, pin: Pin, world: World) -> Place:
    place = world.gazetteer.get(pin.geonames or 0)
    if place is None:
        raise _error(
            case, pin, f"no place with the GeoNames id {pin.geonames} in the data; give `at:`"
        )
    return place


def _from_point(case: Case, pin: Pin, number: int) -> Place:
    point, precision_km = _plain_pair(case, pin) or _any_notation(case, pin)
    return Place(
        id=PINNED_ID - number,
        name=pin.name,
        point=point,
        radius_km=max(DEFAULT_RADIUS_KM, precision_km),
        kind="settlement",
    )


def _plain_pair(case: Case, pin: Pin) -> tuple[Point, float] | None:
    """`52.72, 113.25`, latitude first: in running text two short decimals could be anything,
    here they can only be a coordinate."""
    match = _PAIR.fullmatch((pin.at or "").strip())
    if match is None:
        return None
    latitude, longitude = float(match[1]), float(match[2])
    if abs(latitude) > 90 or abs(longitude) > 180:
        hint = "latitude is from -90 to 90, longitude from -180 to 180"
        if abs(latitude) <= 180 and abs(longitude) <= 90:
            hint = f'latitude comes first: "{match[2]}, {match[1]}"?'
        raise _error(case, pin, f"`at:` {pin.at} is not a coordinate; {hint}")
    decimals = min(len(part.partition(".")[2]) for part in match.groups())
    return Point(latitude=latitude, longitude=longitude), 0.5 * KM_PER_DEGREE / 10**decimals


def _any_notation(case: Case, pin: Pin) -> tuple[Point, float]:
    from osint.extract import coordinates

    try:
        mention = coordinates.parse(pin.at or "")
    except CoordinateError as error:
        raise _error(case, pin, f"`at:` cannot be read: {error.message}") from error
    if mention.point is None:
        raise _error(case, pin, "`at:` is not a whole coordinate; give latitude and longitude")
    return mention.point, (mention.precision_m or 0.0) / 1000


def _error(case: Case, pin: Pin, message: str) -> CaseError:
    return error_at(case, pin.where, f"place {pin.name}: {message}")
