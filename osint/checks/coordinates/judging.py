"""The verdict on a coordinate and what it is said to be of."""

from __future__ import annotations

from osint.checks.coordinates import place as places
from osint.checks.coordinates.place import Closeness, Fit, best_fit, far_from
from osint.checks.coordinates.twins import MODEL
from osint.ends.party import from_place
from osint.geo.directions import name_of
from osint.geo.geodesic import distance_km
from osint.judging import wording
from osint.judging.pairs import WHOLES, Stated
from osint.judging.spatial import Outcome, Spatial, judged
from osint.model import Claim, Finding, Party, Place, Point, Verdict
from osint.model.ends import End
from osint.support.frozen import dataclass, replace
from osint.world import World

SPELLED_KM = 25.0
"""Around a point: a place spelled like the name may be what is meant."""
AREA_SLACK_KM = 60.0
"""Kilometres by which a point must miss an area before it is nowhere near it: the area's border
data, and places that lie at it."""
PARENT_KM = 150.0
"""Up to this radius the area that an unlisted place is put in is narrow enough to judge by."""
DISTRICT = "at.fields-empty"
"""The rule of a field that names a division within another, and no town."""
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


@dataclass(frozen=True, slots=True)
class Detail:
    """What stands about a coordinate: its place with the areas that the text puts it in, the
    figure and bearing it is counted by, and how sure the reading is."""

    end: End
    areas: tuple[tuple[Place, ...], ...]
    stated: Stated
    rule: str
    rank: str
    close: Closeness
    is_exchanged: bool
    is_off: bool = False  # an anchorage, a roadstead: it lies off the place it is called after


def judge(claim: Claim, detail: Detail, world: World) -> Finding:
    """The finding on a coordinate with its place."""
    subject = claim.subject
    assert subject is not None and subject.point is not None
    km = detail.stated.km or 0.0
    lost = far_from(subject.point, detail.areas, 1.5 * km + AREA_SLACK_KM, world)
    spelled = _spelled(subject.point, detail, world)
    if detail.stated.azimuth is not None or detail.stated.interval is not None:
        found = _offset(claim, subject, spelled, world)
        if found.verdict != "consistent" and detail.rank != "certain":
            plain = _place(claim, subject, detail, spelled, world)
            found = plain if plain.verdict == "consistent" else found
    else:
        found = _place(claim, subject, detail, spelled, world)
    if lost is not None:
        return _nowhere_near(found, subject, lost, world)
    if detail.rule == DISTRICT and all(area[0].kind == "country" for area in detail.areas):
        return _district(found)
    if detail.rank != "certain" and found.verdict == "inconsistent":
        return replace(found, verdict="doubtful")
    return found


def _district(found: Finding) -> Finding:
    """A district of which only the country is told: no gazetteer has them all."""
    if found.verdict in ("consistent", "unresolved"):
        return found
    why = found.why.removesuffix(".")
    return replace(found, verdict="unresolved", why=f"{why}; another district may be meant.")


def _nowhere_near(found: Finding, subject: Party, area: Place, world: World) -> Finding:
    assert subject.point is not None
    land = places.land_of(subject.point, world)
    why = f"{subject.text} is in {land}, nowhere near {area.name}."
    return replace(found, verdict="inconsistent", why=why)


def _spelled(point: Point, detail: Detail, world: World) -> Detail:
    """The end with the places near the point that are spelled like it: they only support."""
    end = detail.end
    if end.certainty in ("sure", "settled"):
        return detail
    within = max(SPELLED_KM, 1.6 * (detail.stated.km or 0.0) + 10.0)
    near = world.gazetteer.by_sound(end.party.text, near=point, within_km=within)
    if not near:
        return detail
    known = tuple(party for party in end.parties if party.place is not None)
    others = tuple(
        replace(from_place(p, end.party.text), start=end.party.start, end=end.party.end)
        for p in near
        if all(party.place != p for party in known)
    )
    made = end._replace(parties=known + others, certainty="listed" if known else "near")
    return replace(detail, end=made)


def _offset(claim: Claim, subject: Party, detail: Detail, world: World) -> Finding:
    """ "24 km south of X" with the point that lies there."""
    reading = Spatial("certain", detail.rule, End((subject,), "sure"), detail.end)
    far = judged((reading,), detail.stated, "distance", world) if detail.stated.interval else None
    way = judged((reading,), detail.stated, "direction", world)
    far = _exact(far, detail.stated) if far is not None else None
    outcome = _worse(far, way) if detail.stated.azimuth is not None else far or way
    outcome = _addressed(outcome, detail)
    pair = outcome.pair
    if pair is not None and pair.object.kind in WHOLES and not _is_narrow(outcome, detail):
        outcome = outcome._replace(verdict="unresolved", note="; it is too large to measure from")
    decided = replace(claim, object=pair.object if pair else detail.end.party)
    if pair is None:
        return Finding(decided, "unresolved", _why_open(detail))
    where = f", to the {name_of(pair.seen[0])}" if pair.seen else ""
    computed = pair.measured.computed
    spread = wording.spread(computed) if computed else "an unknown distance"
    why = f"{subject.text} is {spread} from {pair.object.name}{where}{outcome.note}."
    return Finding(
        decided,
        outcome.verdict,
        why,
        computed=computed,
        nearest=pair.measured.nearest,
        model=MODEL,
        data=pair.measured.data,
    )


def _is_narrow(outcome: Outcome, detail: Detail) -> bool:
    """Whether an area that fits is small beside the distance that is counted from it."""
    pair, km = outcome.pair, detail.stated.km
    if outcome.verdict != "consistent" or pair is None:
        return False
    return km is None or pair.object.radius_km <= NARROW * km


def _addressed(outcome: Outcome, detail: Detail) -> Outcome:
    """What misses although the text gives the place's address: no other of the name is near.

    No place of that name in the area that is named lies anywhere near where it should.
    """
    pair, km = outcome.pair, detail.stated.km
    if outcome.verdict != "unresolved" or pair is None or km is None or not detail.areas:
        return outcome
    is_sure = detail.end.certainty in ("sure", "settled")
    times, more = FAR_OFF[is_sure]
    spots = [party.point for party in detail.end.parties if party.point is not None]
    at = pair.subject.point
    if at is None or not spots or min(distance_km(at, spot) for spot in spots) <= times * km + more:
        return outcome
    verdict: Verdict = "inconsistent" if is_sure else "doubtful"
    return outcome._replace(verdict=verdict, note="")


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
    is_sure = outcome.reading.object.certainty in ("sure", "settled")
    return outcome._replace(verdict="doubtful" if is_sure else "unresolved")


def _worse(far: Outcome | None, way: Outcome) -> Outcome:
    """The outcome that decides: of a distance and a bearing the one that fits less well."""
    if far is None:
        return way
    km = far.pair.measured.computed.best if far.pair and far.pair.measured.computed else None
    rounded = km is not None and km < ROUNDED_KM
    if far.verdict == "consistent" and (way.verdict in ("unresolved", "doubtful") or rounded):
        return far
    order = ("inconsistent", "doubtful", "unresolved", "consistent")
    return min(far, way, key=lambda outcome: order.index(outcome.verdict))


def _place(claim: Claim, subject: Party, detail: Detail, spelled: Detail, world: World) -> Finding:
    """A point that is said to lie in a place."""
    point, precision = subject.point, subject.radius_km
    assert point is not None
    named = _named(detail.end)
    found = best_fit(point, precision, named, world, detail.close)
    if found is not None and found.verdict == "consistent":
        return _told(claim, subject, point, detail, found, "consistent", "", world)
    meant = _meant(point, precision, spelled, world)
    if meant is not None:
        return _told(claim, subject, point, detail, meant, "consistent", "", world)
    if found is None:
        why = _why_open(detail)
        return Finding(replace(claim, object=detail.end.party), "unresolved", why)
    verdict, note = _missed(point, precision, detail, found, named, world)
    return _told(claim, subject, point, detail, found, verdict, note, world)


def _named(end: End) -> list[Place]:
    """The places that an end may mean; with a disputed territory the region that is drawn so."""
    named = [party.place for party in end.parties if party.place is not None]
    if end.party.kind == "disputed":
        named += [place for place in end.party.candidates if place.kind == "region"]
    return named


def _missed(
    point: Point, precision: float, detail: Detail, found: Fit, named: list[Place], world: World
) -> tuple[Verdict, str]:
    """The verdict on a point that lies in no place of that name, and what is to be said of it."""
    slipped = places.slip(point, precision, named, world, detail.close)
    if slipped is not None:
        return "inconsistent", f"; {slipped[0]} it is in {slipped[1].name}"
    if detail.is_off:
        return "unresolved", f"; the waters off {found.place.name} may be meant"
    sure = detail.end.certainty in ("sure", "settled")
    is_listed = detail.end.certainty in ("listed", "settled")
    is_town = is_listed and places.is_town_of(point, named, world)
    if not sure and is_town and found.verdict != "consistent":
        return "doubtful", "; no other place of that name is known there"
    if not sure and (found.place.kind == "settlement" or detail.end.certainty != "listed"):
        return "unresolved", "; another place of that name may be meant"
    may_be_missing = detail.end.certainty != "sure" and not detail.areas
    if may_be_missing and places.may_be_another(point, found.place, named, world):
        if is_town:
            return "doubtful", "; no other place of that name is known there"
        return (
            "unresolved",
            "; a small place of that name nearby may be missing from the gazetteer",
        )
    return found.verdict, ""


def _meant(point: Point, precision: float, spelled: Detail, world: World) -> Fit | None:
    """What the name may mean instead: a place of that sound at the point, or, for a place that
    is not listed, the narrow area that the text puts it in."""
    if spelled.end.certainty in ("sure", "settled"):
        return None
    found = best_fit(point, precision, _named(spelled.end), world, spelled.close)
    if found is None or found.verdict != "consistent":
        narrow = [
            area[0]
            for area in spelled.areas
            if area[0].kind != "country" and area[0].radius_km <= PARENT_KM
        ]
        close: Closeness = "in" if spelled.close == "in" else "near"
        found = best_fit(point, precision, narrow, world, close)
    return found if found is not None and found.verdict == "consistent" else None


def _told(
    claim: Claim,
    subject: Party,
    point: Point,
    detail: Detail,
    found: Fit,
    verdict: Verdict,
    note: str,
    world: World,
) -> Finding:
    party = detail.end.party
    place = replace(from_place(found.place, party.text), start=party.start, end=party.end)
    why = places.why(subject.text, point, found, world)
    if distance_km(point, found.place.point) > found.place.radius_km and any(
        found.place in area for area in detail.areas
    ):
        why = f"{subject.text} is in {found.place.name}, where the text puts {party.text}"
    decided = replace(claim, object=replace(place, candidates=party.candidates))
    return places.finding(decided, point, subject.radius_km, found, verdict, f"{why}{note}.")


def _why_open(detail: Detail) -> str:
    if detail.end.why:
        return wording.sentence(detail.end.why)
    return f"{detail.end.party.text} has no position that could be measured from."
