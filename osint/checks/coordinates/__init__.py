"""Coordinates: a coordinate against what is written beside it.

What it recognises
    A coordinate and the place named with it ("in Kharkiv (49.99, 36.23)", "49.9935, 36.2304 in
    Kharkiv", "Coordinates: 49.99, 36.23" after a sentence that ends in a place, a Plus Code
    with its locality), and one point written in two notations side by side (decimal degrees and
    a Plus Code, MGRS beside degrees, a map link beside either).

How it is computed
    Two notations by the geodesic between their points. A settlement by the geodesic to its
    centre, less its radius and the precision of the digits, for every place of that name; a
    country by the border data; a region by the settlements around the point; anything else by
    the circle of its extent. When it does not fit, the readings that careless copying makes are
    tried: latitude and longitude exchanged, a sign lost. One that fits is named. A pair that
    begins with a number above 90 can only be meant the other way round: that fits, and is an
    error of writing too, unless brackets, a height or further such pairs show a file's order.

Error model
    Two notations are consistent within their precisions and 25 m, doubtful to 1 km (cut digits,
    another datum, the offset of Chinese maps), inconsistent beyond. "In" a town is consistent
    to 3 km beyond its radius, doubtful to 20 km; "near" it to 30 and 80 km. In a country or
    region: inside, or doubtful within 5 and 25 km of it. A hamlet of that name that no
    gazetteer knows could save the statement: for places under 20,000 inhabitants, and for
    points in countries whose villages are named after places elsewhere, the verdict is
    unresolved, unless an exchanged or sign-flipped reading fits: then it is inconsistent.

Examples
    PASS: The strike hit a depot in Kharkiv (49.9935, 36.2304).
    PASS: The video was filmed at 49.9935, 36.2304 in Ukraine.
    FAIL: The strike hit a depot in Kharkiv (36.2304, 49.9935).
    FAIL: The video was filmed at 50.4501, 30.5234 in Poland.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from osint.checks.coordinates.grammar import Beside, beside
from osint.ends import party as parties
from osint.geo.borders import DATASET
from osint.geo.geodesic import distance_km
from osint.judging.containment import EDGE_KM, METROPOLIS, may_be_missing, namesakes, relation
from osint.judging.distance import GAZETTEER
from osint.model import Claim, Extraction, Finding, Interval, Party, Place, Point, Verdict
from osint.world import World

NAME = "coordinates"

SAME_POINT_KM, SAME_SITE_KM = 0.025, 1.0
IN_KM, ABOUT_IN_KM = 3.0, 20.0
NEAR_KM, ABOUT_NEAR_KM = 30.0, 80.0
_SHAPED = frozenset(
    (
        "settlement",
        "country",
        "region",
        "county",
        "macro-region",
        "island",
        "peninsula",
        "disputed",
        "airport",
        "base",
        "facility",
        "area",
        "lake",
    )
)
"""Kinds that a circle or a border describes; a river or a sea is too long for one."""
ORDER: dict[Verdict, int] = {"consistent": 0, "doubtful": 1, "inconsistent": 2, "unresolved": 3}


def find(extraction: Extraction, world: World) -> Iterator[Claim]:
    """Each coordinate with the place, or the other notation, that stands beside it."""
    del world
    for pair in beside(extraction):
        place = pair.place.place if pair.place is not None else None
        if place is not None and place.kind not in _SHAPED:
            continue
        yield Claim(
            check=NAME,
            start=pair.start,
            end=pair.end,
            subject=parties.from_coordinate(pair.coordinate),
            object=(
                parties.from_mention(pair.place)
                if pair.place is not None
                else parties.from_coordinate(pair.other)
                if pair.other is not None
                else None
            ),
            detail=pair,
        )


def check(claim: Claim, world: World) -> Finding:
    """Compare the point with the place or the point beside it."""
    subject, target = claim.subject, claim.object
    if subject is None or target is None or subject.point is None:
        why = _unread(claim)
        return Finding(claim, "unresolved", why)
    if target.place is None and target.point is not None:
        return _against_point(claim, subject, target)
    if target.kind == "coordinate" or (target.point is None and _is_code(claim)):
        return Finding(claim, "unresolved", _unread(claim))
    near = isinstance(claim.detail, Beside) and claim.detail.near
    found = check_point_against_place(claim, subject.point, subject.radius_km, target, world, near)
    exchanged = isinstance(claim.detail, Beside) and claim.detail.exchanged
    return _exchanged(found) if exchanged else found


def _exchanged(found: Finding) -> Finding:
    """The finding on a point whose two numbers had to be exchanged to be a point at all."""
    if found.verdict != "consistent" or found.claim.subject is None:
        return found
    written = found.claim.subject.text
    why = found.why.removeprefix(written).removesuffix(".")
    why = f"{written} is no latitude and longitude; with the two exchanged it{why}."
    return replace(found, verdict="inconsistent", why=why)


def check_point_against_place(
    claim: Claim,
    point: Point,
    precision_km: float,
    place: Party,
    world: World,
    near: bool = False,
) -> Finding:
    """The finding on a point that is said to lie in (or `near`) a place.

    `precision_km` is the radius of the point; every place that `place` may mean is tried.
    """
    places = tuple(p for p in namesakes(place, world) if p.kind in _SHAPED)
    fits = [_fit(point, precision_km, other, world, near) for other in places]
    if not fits:
        return Finding(claim, "unresolved", f'no place called "{place.text}" is known.')
    # The resolved place comes first, so that it is the one spoken of among equal verdicts.
    verdict, km, where = min(fits, key=lambda fit: ORDER[fit[0]])
    computed = _distance_to(point, precision_km, where, km)
    assert claim.subject is not None
    why = _place_why(claim.subject.text, point, where, verdict, km, world)
    if verdict != "consistent":
        meant = _slip(point, precision_km, places, world, near)
        if meant is not None:
            verdict, why = "inconsistent", f"{why[:-1]}; {meant[0]} it is in {meant[1].name}."
        elif _may_be_another(point, where, places, world):
            verdict = "unresolved"
            why = (
                f"{why[:-1]}; a small place of that name nearby may be missing from the gazetteer."
            )
    return Finding(
        claim,
        verdict,
        why,
        computed=computed,
        nearest=(point, where.point),
        model="geodesic on WGS84",
        data=(GAZETTEER, DATASET),
    )


def _distance_to(point: Point, precision_km: float, place: Place, km: float) -> Interval:
    """From the point to the place: nothing inside an area, else the nearest to the farthest."""
    if place.kind in ("country", "region", "macro-region"):
        return Interval(max(0.0, km), None, "km", best=max(0.0, km))
    centre, around = distance_km(point, place.point), place.radius_km + precision_km
    return Interval(max(0.0, centre - around), centre + around, "km", best=centre)


def _fit(
    point: Point, precision_km: float, place: Place, world: World, near: bool
) -> tuple[Verdict, float, Place]:
    """The verdict on one place, with the distance in km from the point to its extent."""
    if place.kind in ("country", "region", "macro-region"):
        here = Place(0, "", point, precision_km, "facility", world.borders.country_at(point))
        if place.kind == "region":
            here = _with_region(here, world)
        found = relation(here, place, world)
        km = found.km if found.km is not None else distance_km(point, place.point)
        verdict: Verdict = "consistent" if found.where == "in" else "doubtful"
        if found.where == "out":
            verdict = "inconsistent"
        if near and verdict == "doubtful":
            verdict = "consistent"
        return verdict, 0.0 if found.where == "in" else km, place
    km = distance_km(point, place.point) - place.radius_km - precision_km
    close, about = (NEAR_KM, ABOUT_NEAR_KM) if near else (IN_KM, ABOUT_IN_KM)
    if place.kind != "settlement":  # circles about ragged shapes
        close, about = close + place.radius_km, about + 2 * place.radius_km
    return "consistent" if km <= close else "doubtful" if km <= about else "inconsistent", km, place


def _with_region(here: Place, world: World) -> Place:
    """The point as a place of the region that the nearest settlement is counted to."""
    around = world.gazetteer.near(here.point, 60.0, 12)
    nearest = next((other for other in around if other.kind == "settlement"), None)
    code = nearest.admin1_code if nearest else None
    country = nearest.country if nearest else here.country
    return Place(0, "", here.point, here.radius_km, "facility", country, None, code)


def _may_be_another(point: Point, place: Place, places: tuple[Place, ...], world: World) -> bool:
    """Whether a hamlet of that name, unknown to the gazetteer, may lie at the point."""
    if place.kind != "settlement":
        return False
    metropolis = place.population >= METROPOLIS
    return may_be_missing(place, places, world.borders.country_at(point), wide=metropolis)


def _slip(
    point: Point, precision_km: float, places: tuple[Place, ...], world: World, near: bool
) -> tuple[str, Place] | None:
    """The copying error that would make the point fit one of the places, in words."""
    for words, other in slips(point):
        for place in places:
            if place.kind == "country" and place.population == 0:
                continue
            if _fit(other, precision_km, place, world, near)[0] == "consistent":
                return words, place
    return None


def slips(point: Point) -> Iterator[tuple[str, Point]]:
    """The points that copying errors would have turned into this one, with the error in words."""
    latitude, longitude = point
    if abs(longitude) <= 90:
        exchanged = Point(latitude=longitude, longitude=latitude)
        yield "with latitude and longitude exchanged", exchanged
    if longitude:
        yield "with the sign of the longitude reversed", Point(latitude, -longitude)
    if latitude:
        yield "with the sign of the latitude reversed", Point(-latitude, longitude)
    if abs(longitude) <= 90 and latitude and longitude:
        for words, other in (
            ("longitude", Point(longitude, -latitude)),
            ("latitude", Point(-longitude, latitude)),
        ):
            yield f"with both exchanged and the sign of the {words} reversed", other


def _against_point(claim: Claim, one: Party, other: Party) -> Finding:
    """The finding on two notations that stand for one point."""
    assert one.point is not None and other.point is not None
    km = distance_km(one.point, other.point)
    slack = one.radius_km + other.radius_km
    verdict: Verdict = "inconsistent"
    if km <= slack + SAME_POINT_KM:
        verdict = "consistent"
    elif km <= slack + SAME_SITE_KM:
        verdict = "doubtful"
    why = f"{one.text} and {other.text} are {_shown(km)} apart"
    if verdict != "consistent":
        for words, slipped in slips(one.point):
            if distance_km(slipped, other.point) <= slack + SAME_SITE_KM:
                verdict, why = "inconsistent", f"{why}; {words} the first is the second"
                break
    elif slack > 0.1:
        why += f", within the {_shown(slack)} their digits leave open"
    best = Interval(max(0.0, km - slack), km + slack, "km", best=km)
    return Finding(
        claim, verdict, f"{why}.", best, nearest=(one.point, other.point), model="geodesic on WGS84"
    )


def _place_why(
    at: str, point: Point, place: Place, verdict: Verdict, km: float, world: World
) -> str:
    here = world.borders.country_at(point)
    country = world.gazetteer.country(here) if here else None
    land = country.name if country else "no country's territory"
    if place.kind in ("country", "region", "macro-region"):
        if verdict == "consistent":
            return f"{at} is in {place.name}."
        edge = " (at its edge)" if verdict == "doubtful" and km <= EDGE_KM else ""
        return f"{at} is in {land}, not in {place.name}{edge}."
    centre = distance_km(point, place.point)
    if verdict == "consistent":
        return f"{at} is {_shown(centre)} from the centre of {place.name}."
    return f"{at} is in {land}, {_shown(centre)} from the centre of {place.name}."


def _unread(claim: Claim) -> str:
    pair = claim.detail
    mentions = (pair.coordinate, pair.other) if isinstance(pair, Beside) else ()
    for mention in mentions:
        if mention is not None and mention.point is None:
            return (
                f"{mention.text} cannot be read: {mention.note or 'it needs more than is given'}."
            )
    return "one of the two positions is missing."


def _is_code(claim: Claim) -> bool:
    return isinstance(claim.detail, Beside) and claim.detail.other is not None


def _shown(km: float) -> str:
    if km < 1:
        return f"{km * 1000:.2g} m" if km < 0.01 else f"{km * 1000:.0f} m"
    return f"{km:,.1f} km" if km < 10 else f"{km:,.0f} km"
