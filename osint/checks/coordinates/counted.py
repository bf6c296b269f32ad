"""How far and which way a point lies from a place that it is counted from: "24 km south of X"."""

from __future__ import annotations

from osint.checks.coordinates.detail import Detail
from osint.checks.coordinates.out_of_context import FAR_KM
from osint.checks.coordinates.place import written
from osint.checks.coordinates.twins import MODEL
from osint.geo.border_file import DATASET
from osint.geo.directions import difference_deg, name_of
from osint.geo.extent import Extent
from osint.geo.gap import gap
from osint.geo.geodesic import azimuth_deg, distance_km
from osint.geo.outlines import Outline
from osint.judging import wording
from osint.judging.containment import METROPOLIS
from osint.judging.distance import LINES
from osint.judging.pairs import WHOLES, Pair, Stated
from osint.judging.spatial import Outcome, judged
from osint.judging.two_ends import Spatial
from osint.model import Claim, Finding, Interval, Party, Place, Verdict
from osint.model.ends import End
from osint.support.frozen import replace
from osint.world import World, places_cited

FAR_OFF: dict[bool, tuple[float, float]] = {True: (1.15, 25.0), False: (1.3, 60.0)}
"""A point so many times the stated distance, and so many kilometres more, from every place of a
name in its area is no matter of rounding; by whether one is surely the one that is meant."""
OFF_SHARE, OFF_KM = 0.15, 3.0
"""By how much a stated distance from a town to a point may be off, beside the town's extent: nobody
rounds to the kilometre and measures so badly. Of 116 reports of quakes in the field corpus 113 keep
within it; with a hedge the tolerance of all distances holds."""
NARROW = 0.3
"""The radius of an area, as a share of a distance, up to which it can be counted from its middle."""
ROUNDED_KM = 6.0
"""Below this distance a bearing says little: both ends are rounded."""


OPPOSITE_SHARE, OPPOSITE_DEG = 0.1, 120.0
"""What a distance may be off and how far a bearing must be where the distance tells which place of
several is meant, and the bearing points away from it."""
ASIDE_DEG = 90.0
"""Off by more, a bearing is that of another place, however well the distance fits; set by hand."""
NEAR_KM, FEW_OF_NAME = 50.0, 3
"""So near to one of so few known places of a name, a point is told of that one; set by hand."""
FAR_SHARE, AWAY_KM = 0.5, 15.0
"""What a distance must be off, as a share of the larger, and from how far on a bearing tells, before that
place and what is told of it are set against each other; set by hand."""
REEF_KM = 15.0
"""Radius up to which the circle about an island may hold reefs and islets that its outline has not, and
that ships count from; set by hand."""
OUTLINE = "its outline"
"""What a distance was counted from where the outline of an area is known."""


def offset(claim: Claim, subject: Party, detail: Detail, world: World) -> Finding:
    """ "24 km south of X" with the point that lies there."""
    reading = Spatial("certain", detail.rule, End((subject,), "sure"), detail.end)
    far = judged((reading,), detail.stated, "distance", world) if detail.stated.interval else None
    way = judged((reading,), detail.stated, "direction", world)
    if far is not None:
        far = _from_outline(far, detail, world) or _exact(far, detail.stated)
    outcome = _worse(far, way, detail) if detail.stated.azimuth is not None else far or way
    outcome = _addressed(outcome, detail)
    pair = outcome.pair
    is_outlined = pair is not None and (pair.measured.to == OUTLINE or _is_compact(far, detail))
    if (
        pair is not None
        and pair.object.kind in WHOLES
        and not (is_outlined or _is_narrow(outcome, detail) or _is_far_off(far, detail))
    ):
        outcome = outcome._replace(verdict="unresolved", note="; it is too large to measure from")
    decided = replace(claim, object=pair.object if pair else detail.end.party)
    if pair is None:
        return Finding(decided, "unresolved", why_open(detail))
    where = f", to the {name_of(pair.seen[0])}" if pair.seen else ""
    computed = pair.measured.computed
    spread = wording.spread(computed) if computed else "an unknown distance"
    name = f"the {pair.object.name}" if pair.object.kind in LINES else pair.object.name
    told = _told(detail) if outcome.verdict != "consistent" else ""
    why = f"{written(subject)} is {spread} from {name}{where}{told}{outcome.note}."
    return Finding(
        decided,
        outcome.verdict,
        why,
        computed=computed,
        nearest=pair.measured.nearest,
        model=MODEL,
        data=pair.measured.data,
    )


def _told(detail: Detail) -> str:
    """What the text says instead of what was measured."""
    interval, azimuth = detail.stated.interval, detail.stated.azimuth
    far = wording.stated(interval) if interval is not None else ""
    way = name_of(azimuth) if azimuth is not None else ""
    joint = " to the " if far and way else ""
    return f", and the text says {far}{joint}{way}" if far or way else ""


def _is_compact(far: Outcome | None, detail: Detail) -> bool:
    """Whether all of an area is about as far off, so that its middle tells the direction of it."""
    pair, km = far.pair if far is not None else None, detail.stated.km
    if pair is None or pair.measured.to != OUTLINE or km is None:
        return False
    computed = pair.measured.computed
    if computed is None or computed.low is None or computed.high is None:
        return False
    return computed.high - computed.low <= OFF_SHARE * min(km, computed.low)


def _is_far_off(far: Outcome | None, detail: Detail) -> bool:
    """Whether no part of the circle about a wide area lies anywhere near as far off as is told."""
    pair, km = far.pair if far is not None else None, detail.stated.km
    computed = pair.measured.computed if pair is not None else None
    if far is None or far.verdict != "inconsistent" or pair is None or km is None:
        return False
    if pair.object.kind != "macro-region" or computed is None or computed.low is None:
        return False
    times, more = FAR_OFF[False]
    high = computed.high if computed.high is not None else computed.low
    return km > times * high + more or computed.low > times * km + more


def _is_narrow(outcome: Outcome, detail: Detail) -> bool:
    """Whether an area that fits is small beside the distance that is counted from it."""
    pair, km = outcome.pair, detail.stated.km
    if outcome.verdict != "consistent" or pair is None:
        return False
    return km is None or pair.object.radius_km <= NARROW * km


def _addressed(outcome: Outcome, detail: Detail) -> Outcome:
    """What misses although the text gives the place's address: no other of the name is near.

    No place of that name in the area that is named lies anywhere near where it should. Of a
    direction alone, also where the text speaks of much about the place and of nothing at the point.
    """
    pair, km = outcome.pair, detail.stated.km
    if outcome.verdict != "unresolved" or pair is None:
        return outcome
    if _is_of_the_near_one(pair, detail):
        return outcome._replace(verdict="doubtful", note="")
    is_city = pair.object.place is not None and pair.object.place.population >= METROPOLIS
    if not (detail.areas or is_city or (km is None and detail.is_out_of_context)):
        return outcome
    is_sure = detail.end.is_settled and bool(detail.areas)
    times, more = FAR_OFF[is_sure] if km is not None else (0.0, FAR_KM)
    more = more if detail.areas else FAR_KM
    at = pair.subject.point
    if at is None:
        return outcome
    away_km = [
        distance_km(at, party.point) - (party.radius_km if party.kind == "island" else 0.0)
        for party in detail.end.parties
        if party.point is not None
    ]
    if not away_km or min(away_km) <= times * (km or 0.0) + more:
        return outcome
    verdict: Verdict = "inconsistent" if is_sure else "doubtful"
    return outcome._replace(verdict=verdict, note="")


def _is_of_the_near_one(pair: Pair, detail: Detail) -> bool:
    """Whether a point lies so near to one of the few places of a name that this one is meant, though
    the distance or the direction that is told is far from it."""
    km = detail.stated.km
    if pair.object.point is None or pair.subject.point is None:
        return False
    best = distance_km(pair.subject.point, pair.object.point)
    if best > NEAR_KM or len(detail.end.parties) > FEW_OF_NAME:
        return False
    if km is not None and abs(best - km) > FAR_SHARE * max(best, km) + pair.object.radius_km:
        return True
    return best > AWAY_KM and _is_behind(pair, detail)


def _is_behind(pair: Pair, detail: Detail) -> bool:
    """Whether a point lies away from the direction that is told."""
    if detail.stated.azimuth is None or pair.object.point is None or pair.subject.point is None:
        return False
    seen = azimuth_deg(pair.object.point, pair.subject.point)
    return difference_deg(seen, detail.stated.azimuth) > OPPOSITE_DEG


def _exact(outcome: Outcome, stated: Stated) -> Outcome:
    """What fits only by the tolerance of distances between places: a point has no extent."""
    pair, km = outcome.pair, stated.km
    computed = pair.measured.computed if pair is not None else None
    if outcome.verdict != "consistent" or pair is None or km is None or stated.hedge is not None:
        return outcome
    if computed is None or computed.best is None:
        return outcome
    off = abs(computed.best - km) - pair.object.radius_km - pair.subject.radius_km
    if off <= max(OFF_SHARE * km, OFF_KM):
        return outcome
    is_sure = outcome.reading.object.is_settled
    return outcome._replace(verdict="doubtful" if is_sure else "unresolved")


def _from_outline(far: Outcome, detail: Detail, world: World) -> Outcome | None:
    """What a distance from an island or a region comes to, counted from its shore or border and up
    to its middle; None for what has no outline."""
    pair, km = far.pair, detail.stated.km
    if pair is None or km is None or pair.subject.point is None or pair.object.place is None:
        return None
    place = pair.object.place
    outline = world.shapes.of(place) if place.kind in ("island", "region", "disputed") else None
    is_country = place.kind == "country"
    reach = (
        _land(pair.subject, place, world) if is_country else _shore(pair.subject, place, outline)
    )
    if reach is None:
        return None
    low_km, best_km, data = reach
    centre_km = distance_km(pair.subject.point, place.point)
    middle = max(best_km, centre_km)
    if place.kind == "island" and place.radius_km <= REEF_KM:
        low_km = min(low_km, max(0.0, centre_km - place.radius_km))
    computed = Interval(low_km, middle, "km", best=best_km)
    off = max(low_km - km, km - middle, 0.0)
    is_sure = far.reading.object.is_settled
    verdict: Verdict = "consistent"
    if off > max(OFF_SHARE * km, OFF_KM):
        times, more = FAR_OFF[is_sure]
        is_far = km > times * middle + more or low_km > times * km + more
        if is_sure:
            verdict = "inconsistent" if is_far else "doubtful"
        else:  # others of the name lie in other countries: the address rules them out
            verdict = "doubtful" if is_far and detail.areas else "unresolved"
    if outline is None and not is_country and verdict != "consistent":
        return None  # a circle supports, and never refutes
    measured = replace(pair.measured, computed=computed, to=OUTLINE, data=data)
    return far._replace(verdict=verdict, pair=pair._replace(measured=measured), note="")


def _land(
    subject: Party, country: Place, world: World
) -> tuple[float, float, tuple[str, ...]] | None:
    """The same of a country, by the border data; None inside it, and for one that they have not."""
    assert subject.point is not None
    if country.country is None:
        return None
    hit = world.borders.distance_to_country(subject.point, country.country)
    if hit is None or hit.distance_km <= 0:
        return None
    return max(0.0, hit.distance_km - subject.radius_km), hit.distance_km, (DATASET,)


def _shore(
    subject: Party, place: Place, outline: Outline | None
) -> tuple[float, float, tuple[str, ...]] | None:
    """How near the shore or border of a place comes to a point, in km: at least and at best, and the
    data; an island without an outline by the circle about it. None for what has neither."""
    assert subject.point is not None
    if outline is not None:
        found = gap(Extent(subject.point, subject.radius_km), outline)
        if found is None or not outline.is_area or found.distance_km == 0:
            return None
        return found.low_km, found.distance_km, found.data
    middle = distance_km(subject.point, place.point)
    if place.kind != "island" or not 0 < place.radius_km < middle:
        return None
    shore = middle - place.radius_km
    return max(0.0, shore - subject.radius_km), shore, (places_cited(),)


def _worse(far: Outcome | None, way: Outcome, detail: Detail) -> Outcome:
    """The outcome that decides: of a distance and a bearing the one that fits less well."""
    if far is None:
        return way
    if _is_opposite(far, way, detail):
        return way._replace(verdict="doubtful", note="")
    km = far.pair.measured.computed.best if far.pair and far.pair.measured.computed else None
    rounded = km is not None and km < ROUNDED_KM
    if far.verdict == "consistent" and (rounded or not _is_elsewhere(way, detail)):
        return far
    order = ("inconsistent", "doubtful", "unresolved", "consistent")
    return min(far, way, key=lambda outcome: order.index(outcome.verdict))


def _is_elsewhere(way: Outcome, detail: Detail) -> bool:
    """Whether a point lies so far aside of the direction that a distance that fits does not help."""
    if way.verdict == "inconsistent":
        return True
    pair = way.pair
    if way.verdict == "consistent" or pair is None or pair.seen is None:
        return False
    return difference_deg(pair.seen[0], detail.stated.azimuth or 0.0) > ASIDE_DEG


def _is_opposite(far: Outcome, way: Outcome, detail: Detail) -> bool:
    """Whether a point lies just so far from a place of the name as the text says, but on the other
    side of it: that place is meant, though others are called so."""
    if far.verdict != "consistent" or way.verdict != "unresolved" or detail.stated.azimuth is None:
        return False
    pair, km = far.pair, detail.stated.km
    if pair is None or km is None or pair.object.place is None or pair.subject.point is None:
        return False
    best = distance_km(pair.subject.point, pair.object.place.point)
    is_so_far = abs(best - km) <= OPPOSITE_SHARE * km + pair.object.radius_km
    return is_so_far and _is_behind(pair, detail)


def why_open(detail: Detail) -> str:
    """Why nothing could be measured from a place."""
    if detail.end.why:
        return wording.sentence(detail.end.why)
    party = detail.end.party
    article = "the " if party.kind == "river" and not party.text.startswith("the ") else ""
    return wording.sentence(f"{article}{party.text} has no single point to measure from")
