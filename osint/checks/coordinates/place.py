"""A point against the place that it is said to lie in, or near."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from osint.checks.coordinates.slips import slips
from osint.checks.coordinates.twins import MODEL, shown
from osint.geo.border_file import DATASET
from osint.geo.geodesic import distance_km
from osint.geo.outlines import inside_km
from osint.geo.shapes import Where
from osint.judging.containment import (
    EDGE_KM,
    METROPOLIS,
    WELL_KNOWN,
    may_be_missing,
    relation,
)
from osint.model import Claim, Finding, Interval, Party, Place, Point, Verdict
from osint.support.frozen import dataclass, replace
from osint.world import World, places_cited

Closeness = Literal["in", "about", "near"]
REACH_KM: dict[Closeness, tuple[float, float]] = {
    "in": (3.0, 20.0),
    "about": (5.0, 50.0),
    "near": (30.0, 80.0),
}
"""Kilometres beyond a place's extent to which a point said to lie in it, filed under it (a field
"Town:"), or near it is consistent, and doubtful. Set by hand: of 468 map entries of the field corpus
that file a point under a town, 461 lie within 5 km of its extent."""
REGION_SEARCH_KM, REGION_SEARCH = 250.0, 200
"""How far, and among how many settlements, one of a region is looked for around a point."""
HARBOUR_KM = 1.0
"""How far off the shore of an island the ships in its harbours lie."""
BESIDE_KM = 15.0
"""How far from a point a settlement is named as the nearest to it."""
RAGGED = 1.8
"""Radii of a region's circle within which its farthest corners lie."""
OPEN_SEA_KM = 30.0
"""How far off every coast nothing on land is meant: a wrong digit of a shore comes to less; set by hand."""
OTHER_SEA_KM = 300.0
"""How far inland a point is surely in no port of a sea; twice as far, or a sea's radius, it is hardly in
water that could be counted to it, and twice its radius in none."""
WHOLES = frozenset(("country", "region", "macro-region", "disputed"))
BOUNDED = frozenset(("region", "disputed", "county", "island", "settlement"))
"""Areas that a place may be put in beside countries."""
SHAPED = WHOLES | frozenset(
    (
        "settlement", "county", "island", "peninsula", "airport", "base", "facility", "area",
        "lake", "sea",
    )
)  # fmt: skip
"""Kinds that a circle, a border or an outline describes; a river is too long for a circle."""
STRAIT_KM, ALONG = 100.0, 5.0
"""Up to this radius a water without an outline is told by its circle; and radii within which it
may reach."""
ORDER: dict[Verdict, int] = {"consistent": 0, "doubtful": 1, "inconsistent": 2, "unresolved": 3}


@dataclass(frozen=True, slots=True)
class Fit:
    """How a point lies to one place: the verdict, and the km from the point to its extent; whether
    that was told by its outline."""

    verdict: Verdict
    km: float
    place: Place
    by_outline: bool = False


def best_fit(
    point: Point, precision_km: float, places: Sequence[Place], world: World, close: Closeness
) -> Fit | None:
    """The place that a point fits best; the first of equals. None without a place of a shape."""
    fits = [fit(point, precision_km, p, world, close) for p in places if _has_shape(p, world)]
    if any(f.place.kind == "region" and world.shapes.of(f.place) is not None for f in fits):
        fits = [_within_circle(f, close) for f in fits]
    return min(fits, key=lambda f: (ORDER[f.verdict], not f.by_outline)) if fits else None


def _within_circle(found: Fit, close: Closeness) -> Fit:
    """A fit with a disputed territory of which a region's outline tells the ragged edge: beyond its
    circle it holds nothing (Melitopol is not in Crimea)."""
    is_beyond = found.place.kind == "disputed" and found.km > REACH_KM[close][0]
    if not is_beyond or found.by_outline or found.verdict != "consistent":
        return found
    return replace(found, verdict="doubtful")


def _has_shape(place: Place, world: World) -> bool:
    """Whether a point can be held against a place: a sea has an outline, or is a strait."""
    if place.kind != "sea":
        return place.kind in SHAPED
    return place.radius_km <= STRAIT_KM or world.shapes.of(place) is not None


def fit(point: Point, precision_km: float, place: Place, world: World, close: Closeness) -> Fit:
    """How a point lies to a place that it is said to lie in, or near."""
    where = None if place.kind == "country" else world.shapes.where(place, point, precision_km)
    if where == "in":
        return Fit("consistent", 0.0, place, by_outline=True)
    if place.kind in ("country", "region", "macro-region"):
        return _to_area(point, precision_km, place, world, close)
    if where is not None:
        if place.kind == "sea":
            return _off_sea(point, where, place, world)
        return _to_outline(point, precision_km, where, place, world, close)
    km = distance_km(point, place.point) - place.radius_km - precision_km
    within, about = REACH_KM[close]
    if place.kind != "settlement":  # circles about ragged shapes
        reach = ALONG if place.kind == "sea" else 2
        within, about = within + place.radius_km, about + reach * place.radius_km
    return Fit(
        "consistent" if km <= within else "doubtful" if km <= about else "inconsistent", km, place
    )


def _to_outline(
    point: Point, precision_km: float, where: Where, place: Place, world: World, close: Closeness
) -> Fit:
    """How a point outside an island or a territory lies to it, by its outline; its harbours and
    what lies within the precision of the point count to it."""
    outline = world.shapes.of(place)
    km = outline.nearest(point)[0] if outline is not None else 0.0
    within, about = REACH_KM[close]
    verdict: Verdict = "doubtful" if where == "near" or km <= about else "inconsistent"
    if place.kind == "island" and _between_islands(point, place, world):
        return Fit("consistent", km, place, True)
    at_shore = km <= precision_km + HARBOUR_KM * (place.kind == "island") or (
        close != "in" and km <= within
    )
    return Fit("consistent" if at_shore else verdict, km, place, True)


def _between_islands(point: Point, place: Place, world: World) -> bool:
    """Whether a point lies at sea within the circle about an island or a group of them."""
    return distance_km(point, place.point) <= place.radius_km and not world.borders.is_land(point)


def _off_sea(point: Point, where: Where, place: Place, world: World) -> Fit:
    """How a point outside a sea lies to it. Its ports lie on its shore; and a sea is often called
    after the one that it is a part of (the Aegean is the Mediterranean's), so that only land, or
    what is far off, is surely not in it."""
    outline = world.shapes.of(place)
    km = outline.nearest(point)[0] if outline is not None else 0.0
    coast, inland = REACH_KM["near"]
    verdict: Verdict = "unresolved"
    if where == "near" or km <= coast:
        verdict = "consistent"
    elif world.borders.is_land(point) and km > inland:
        verdict = "inconsistent" if km > OTHER_SEA_KM else "doubtful"
    elif km > max(2 * OTHER_SEA_KM, place.radius_km):
        verdict = "inconsistent" if km > 2 * place.radius_km else "doubtful"
    return Fit(verdict, km, place, True)


def _to_area(
    point: Point, precision_km: float, place: Place, world: World, close: Closeness
) -> Fit:
    here = Place(0, "", point, precision_km, "facility", world.borders.country_at(point))
    if place.kind == "region":
        here = _with_region(here, world)
    found = relation(here, place, world)
    km = found.km if found.km is not None else distance_km(point, place.point)
    verdict: Verdict = "consistent" if found.where == "in" else "doubtful"
    if found.where == "out":
        verdict = "inconsistent"
    is_far_off = place.kind == "region" and world.borders.country_at(point) is None
    off_km = off_shore_km(point, place, world) if is_far_off else None
    if off_km is not None and verdict == "consistent":
        km, verdict = off_km, "doubtful"  # by the nearest settlement, which is on land
    if close != "in" and verdict == "doubtful":
        verdict = "consistent"
    return Fit(verdict, 0.0 if found.where == "in" and km != off_km else km, place)


def off_shore_km(point: Point, place: Place, world: World) -> float | None:
    """How far off the shore of a country or a region a point lies at sea; None on land, and of
    anything else."""
    if place.kind not in ("country", "region") or world.borders.is_land(point):
        return None
    outline = world.shapes.of(place) if place.kind == "region" else None
    if outline is not None:
        return outline.nearest(point)[0]
    coast = world.borders.distance_to_coast(point, place.country)
    return coast.distance_km if coast is not None else None


def _with_region(here: Place, world: World) -> Place:
    """The point as a place of the region that the nearest settlement is counted to."""
    around = world.gazetteer.near(here.point, 60.0, 12)
    nearest = next((other for other in around if other.kind == "settlement"), None)
    code = nearest.admin1_code if nearest else None
    country = nearest.country if nearest else here.country
    return Place(0, "", here.point, here.radius_km, "facility", country, None, code)


def slip(
    point: Point, precision_km: float, places: Sequence[Place], world: World, close: Closeness
) -> tuple[str, Place] | None:
    """The copying error that would make the point fit one of the places, in words."""
    for words, other in slips(point):
        for place in places:
            if not _has_shape(place, world) or (place.kind == "country" and place.population == 0):
                continue
            if fit(other, precision_km, place, world, close).verdict == "consistent":
                return words, place
    return None


def may_be_another(point: Point, place: Place, places: Sequence[Place], world: World) -> bool:
    """Whether a hamlet of that name, unknown to the gazetteer, may lie at the point."""
    if place.kind != "settlement":
        return False
    metropolis = place.population >= METROPOLIS
    return may_be_missing(place, places, world.borders.country_at(point), wide=metropolis)


def is_open_sea(point: Point, world: World) -> bool:
    """Whether a point lies so far out at sea that no town or village can."""
    if world.borders.is_land(point):
        return False
    coast = world.borders.distance_to_coast(point)
    return coast is None or coast.distance_km > OPEN_SEA_KM


def is_town_of(point: Point, named: Sequence[Place], world: World) -> bool:
    """Whether the country that a point lies in has a town of that name: who means a hamlet beside
    it says which."""
    country = world.borders.country_at(point)
    return any(
        p.kind == "settlement" and p.country == country and p.population >= WELL_KNOWN
        for p in named
    )


def far_from(
    point: Point, areas: Sequence[tuple[Place, ...]], km: float, world: World
) -> Place | None:
    """The first of the areas, each with its namesakes, of which every part is farther from a
    point than `km`: whatever place of the area is meant, listed or not, it is no nearer."""
    for area in areas:
        if all(_is_far(point, one, km, world) for one in area):
            return area[0]
    return None


def _is_far(point: Point, area: Place, km: float, world: World) -> bool:
    if area.kind == "country" and area.country:
        hit = world.borders.distance_to_country(point, area.country, include_sea=True)
        return hit is not None and hit.distance_km > km
    outline = world.shapes.of(area) if area.kind in BOUNDED else None
    if outline is not None and outline.is_area:
        return inside_km(outline, point) > km
    return area.kind in BOUNDED and _is_far_around(point, area, km, world)


def _is_far_around(point: Point, area: Place, km: float, world: World) -> bool:
    """Whether an area without a border of its own, and each of its settlements, is that far."""
    if distance_km(point, area.point) - RAGGED * area.radius_km <= km:
        return False
    around = world.gazetteer.near(point, min(km, REGION_SEARCH_KM), REGION_SEARCH)
    own = area.country, area.admin1_code
    return not any((p.country, p.admin1_code) == own for p in around)


def finding(
    claim: Claim, point: Point, precision_km: float, found: Fit, verdict: Verdict, why: str
) -> Finding:
    """The finding on a point and the place that it was held against."""
    return Finding(
        claim,
        verdict,
        why,
        computed=_distance_to(point, precision_km, found),
        nearest=(point, found.place.point),
        model=MODEL,
        data=(places_cited(), DATASET),
    )


def _distance_to(point: Point, precision_km: float, found: Fit) -> Interval:
    """From the point to the place: nothing inside an area, else the nearest to the farthest."""
    place, km = found.place, found.km
    if _is_area(found):
        return Interval(max(0.0, km), None, "km", best=max(0.0, km))
    centre, around = distance_km(point, place.point), place.radius_km + precision_km
    return Interval(max(0.0, centre - around), centre + around, "km", best=centre)


def _is_area(found: Fit) -> bool:
    return found.by_outline or found.place.kind in ("country", "region", "macro-region")


def written(party: Party) -> str:
    """A coordinate as the text writes it; one inside of a map link by its figures alone."""
    if party.point is None or "://" not in party.text:
        return party.text
    return f"{party.point.latitude:.5f}, {party.point.longitude:.5f}"


def why(at: str, point: Point, found: Fit, world: World) -> str:
    """Where a point lies to a place, as a sentence without its full stop."""
    place = found.place
    if _is_area(found):
        if found.verdict == "unresolved":
            return f"{at} is outside the outline of {place.name}"
        if found.verdict == "consistent":
            return (
                f"{at} is in {place.name}" if found.km <= 0 else f"{at} is in or near {place.name}"
            )
        edge = " (at its edge)" if found.verdict == "doubtful" and found.km <= EDGE_KM else ""
        return f"{at} is {land_of(point, world)}, not in {place.name}{edge}"
    centre = distance_km(point, place.point)
    if found.verdict == "consistent":
        is_site = place.inside and place.kind != "settlement"
        town = f"{place.inside}, which it is named after" if is_site else place.name
        return f"{at} is {shown(centre)} from the centre of {town}"
    by = _nearest(point, place, centre, world)
    return f"{at} is {land_of(point, world)}, {shown(centre)} from the centre of {place.name}{by}"


def _nearest(point: Point, place: Place, km: float, world: World) -> str:
    """The settlement that a point lies in or by, where it is not the place that is named."""
    around = world.gazetteer.near(point, min(km, BESIDE_KM), 8)
    here = next((one for one in around if one.kind == "settlement"), None)
    if here is None or here == place:
        return ""
    return f" (the nearest place known is {here.name})"


def land_of(point: Point, world: World) -> str:
    """Where a point lies, in words: "in Kenya", "at sea"."""
    here = world.borders.country_at(point)
    country = world.gazetteer.country(here) if here else None
    if country is not None:
        return f"in {country.name}"
    return "in no country's territory" if world.borders.is_land(point) else "at sea"
