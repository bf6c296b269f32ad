"""The verdict on a coordinate and what it is said to be of."""

from __future__ import annotations

from osint.checks.coordinates import beside_lines
from osint.checks.coordinates import place as places
from osint.checks.coordinates.counted import offset, why_open
from osint.checks.coordinates.detail import Detail
from osint.checks.coordinates.out_of_context import is_far
from osint.checks.coordinates.place import Closeness, Fit, best_fit, far_from
from osint.checks.coordinates.twins import shown
from osint.ends.party import from_place
from osint.geo.geodesic import distance_km
from osint.geo.sovereignty import ZONE_KM
from osint.judging.distance import LINES
from osint.model import Claim, Finding, Party, Place, Point, Verdict
from osint.model.ends import End
from osint.model.gaps import SAME_NAME
from osint.support.frozen import replace
from osint.world import World

SPELLED_KM = 25.0
"""Around a point: a place spelled like the name may be what is meant."""
AREA_SLACK_KM = 60.0
"""Kilometres by which a point must miss an area before it is nowhere near it: the area's border
data, and places that lie at it."""
INLAND_KM = 30.0
"""How far from a coast no ship lies at anchor that is not in the roads of the place on land."""
ROADS_KM = 40.0
"""Within so many kilometres of a port lie its outer anchorages: so do 191 of the 200 points that incident
records of the field corpus put at a port or an anchorage whose place is known."""
OFF_KM = 100.0
"""So far out at sea a point lies "off" a town or an island; set by hand."""
WATERS = frozenset(("sea", "lake", "river"))
OUT_OF_CONTEXT = "; the text names no other place there"
"""The note on a point in a country of which the text does not speak."""
NO_ROADS = "; no anchorage lies so far from what it is called after"
AT_SEA = "; no place on land is there"
PARENT_KM = 150.0
"""Up to this radius the area that an unlisted place is put in is narrow enough to judge by."""


def judge(claim: Claim, detail: Detail, world: World) -> Finding:
    """The finding on a coordinate with its place."""
    subject = claim.subject
    assert subject is not None and subject.point is not None
    if detail.end.party.kind in LINES and detail.stated.interval is None:
        return beside_lines.judge(claim, subject, detail, world)
    km = detail.stated.km or 0.0
    slack_km = 1.5 * km + AREA_SLACK_KM
    lost = far_from(subject.point, detail.areas, slack_km, world)
    if lost is not None and slack_km < ZONE_KM and not world.borders.is_land(subject.point):
        lost = far_from(subject.point, detail.areas, ZONE_KM, world)
    spelled = _spelled(subject.point, detail, world)
    if detail.stated.azimuth is not None or detail.stated.interval is not None:
        found = offset(claim, subject, spelled, world)
        if found.verdict != "consistent" and detail.rank != "certain":
            plain = _place(claim, subject, detail, spelled, world)
            found = plain if plain.verdict == "consistent" else found
    else:
        found = _place(claim, subject, detail, spelled, world)
    if lost is not None:
        return _nowhere_near(found, subject, detail, lost, world)
    is_region = detail.end.party.kind == "region" and detail.end.is_settled
    if detail.is_division and not is_region and _is_in_country_only(detail):
        return _district(found)
    if detail.rank != "certain" and found.verdict == "inconsistent":
        return replace(found, verdict="doubtful")
    return found


def _is_in_country_only(detail: Detail) -> bool:
    """Whether the text puts the place in countries, and in no division of one."""
    return all(area[0].kind == "country" for area in detail.areas)


def _district(found: Finding) -> Finding:
    """A district of which only the country is told: no gazetteer has them all."""
    if found.verdict in ("consistent", "unresolved"):
        return found
    why = found.why.removesuffix(".")
    return replace(found, verdict="unresolved", why=f"{why}; another district may be meant.")


def _nowhere_near(
    found: Finding, subject: Party, detail: Detail, area: Place, world: World
) -> Finding:
    assert subject.point is not None
    land = places.land_of(subject.point, world)
    named = [*_named(detail.end), area]
    slipped = places.slip(subject.point, subject.radius_km, named, world, "about")
    note = f"; {slipped[0]} it is in {slipped[1].name}" if slipped is not None else ""
    why = f"{places.written(subject)} is {land}, nowhere near {area.name}{note}."
    return replace(found, verdict="inconsistent", why=why)


def _spelled(point: Point, detail: Detail, world: World) -> Detail:
    """The end with the places near the point that are spelled like it: they only support."""
    end = detail.end
    if end.is_settled:
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


def _place(claim: Claim, subject: Party, detail: Detail, spelled: Detail, world: World) -> Finding:
    """A point that is said to lie in a place."""
    point, precision = subject.point, subject.radius_km
    assert point is not None
    named = _named(detail.end)
    found = best_fit(point, precision, named, world, detail.close)
    if found is not None and detail.is_off_shore and (off := _off_km(point, found, world, OFF_KM)):
        why = f"{places.written(subject)} is at sea, {shown(off)} off {found.place.name}."
        decided = replace(claim, object=from_place(found.place, detail.end.party.text))
        return places.finding(decided, point, precision, found, "consistent", why)
    if found is not None and found.verdict == "consistent":
        return _told(claim, subject, point, detail, found, "consistent", "", world)
    meant = _meant(point, precision, spelled, world)
    if meant is not None:
        return _told(claim, subject, point, detail, meant, "consistent", "", world)
    if found is None:
        why = why_open(detail)
        return Finding(replace(claim, object=detail.end.party), "unresolved", why)
    verdict, note = _missed(point, precision, detail, found, named, world)
    if verdict == "consistent":
        found = replace(found, verdict=verdict)
    return _told(claim, subject, point, detail, found, verdict, note, world)


def _named(end: End) -> list[Place]:
    """The places that an end may mean; with a disputed territory the region that is drawn so."""
    named = [party.place for party in end.parties if party.place is not None]
    if end.party.kind == "disputed":
        named += [place for place in end.party.candidates if place.kind == "region"]
    return named


def _is_far_along(point: Point, detail: Detail, found: Fit, world: World) -> bool:
    """Whether a point lies far from the port that its anchorage is called after, but in the country of
    that port, or in one that the text names: of 230 anchorages of incident records none is so far
    from the nearest port of its name there, only from ports of its name abroad."""
    if not is_far(found.place, found.km):
        return False
    named = {area[0].country for area in detail.areas if area[0].kind == "country"}
    return found.place.country in (named or {world.borders.country_at(point)})


def _is_inland(point: Point, found: Fit, world: World) -> bool:
    """Whether a point lies so far in the land, and from the place, that no anchorage is there."""
    if not world.borders.is_land(point) or found.km <= ROADS_KM:
        return False
    coast = world.borders.distance_to_coast(point)
    return coast is None or coast.distance_km > INLAND_KM


def _off_km(point: Point, found: Fit, world: World, most_km: float = 0.0) -> float | None:
    """How far off a country or a region a point lies in waters that may be counted to it, or off
    another place."""
    off_km = places.off_shore_km(point, found.place, world)
    if off_km is None and found.place.kind not in WATERS:
        is_off = 0 < found.km <= most_km and not world.borders.is_land(point)
        return found.km if is_off else None
    return off_km if off_km is not None and off_km <= ZONE_KM else None


def _missed(
    point: Point, precision: float, detail: Detail, found: Fit, named: list[Place], world: World
) -> tuple[Verdict, str]:
    """The verdict on a point that lies in no place of that name, and what is to be said of it."""
    slipped = places.slip(point, precision, named, world, detail.close)
    if slipped is not None:
        return "inconsistent", f"; {slipped[0]} it is in {slipped[1].name}"
    if found.verdict == "unresolved":
        return "unresolved", "; there is no sharp line where one sea ends and the next begins"
    most_km = ZONE_KM if detail.is_off_shore else 0.0
    if found.verdict == "inconsistent" and (off := _off_km(point, found, world, most_km)):
        return "doubtful", f", {shown(off)} off its shore"
    is_anchorage = detail.is_anchorage and not is_far(found.place, found.km)
    if is_anchorage and found.km <= ROADS_KM and not world.borders.is_land(point):
        return "consistent", ", off its shore"
    if is_anchorage and not _is_inland(point, found, world):
        return "unresolved", f"; the waters off {found.place.name} may be meant"
    sure = detail.end.is_settled
    is_listed = detail.end.certainty in ("listed", "settled")
    is_town = is_listed and not detail.end.is_astray and places.is_town_of(point, named, world)
    if not sure and is_town and found.verdict != "consistent":
        return "doubtful", f"; no other place {SAME_NAME} is known there"
    is_abroad = detail.is_out_of_context and is_far(found.place, found.km)
    if not sure and is_abroad:
        return "doubtful", OUT_OF_CONTEXT
    if not sure and detail.is_anchorage and _is_far_along(point, detail, found, world):
        return "doubtful", NO_ROADS
    if _is_town_at_sea(point, detail, found, named, world):
        return "doubtful", AT_SEA
    if not sure and (found.place.kind == "settlement" or detail.end.certainty != "listed"):
        return "unresolved", f"; another place {SAME_NAME} may be meant"
    may_be_missing = detail.end.certainty != "sure" and not detail.areas
    if may_be_missing and places.may_be_another(point, found.place, named, world):
        if is_town:
            return "doubtful", f"; no other place {SAME_NAME} is known there"
        if is_abroad:
            return "doubtful", OUT_OF_CONTEXT
        return (
            "unresolved",
            f"; a small place {SAME_NAME} nearby may be missing from the gazetteer",
        )
    return found.verdict, ""


def _is_town_at_sea(
    point: Point, detail: Detail, found: Fit, named: list[Place], world: World
) -> bool:
    """Whether a point that may be of another town of the name lies where no town does."""
    if found.place.kind != "settlement" or detail.is_afloat or detail.end.certainty == "sure":
        return False
    is_open = not detail.end.is_settled or places.may_be_another(point, found.place, named, world)
    return is_open and is_far(found.place, found.km) and places.is_open_sea(point, world)


def _meant(point: Point, precision: float, spelled: Detail, world: World) -> Fit | None:
    """What the name may mean instead: a place of that sound at the point, or, for a place that
    is not listed, the narrow area that the text puts it in."""
    if spelled.end.is_settled:
        return None
    found = best_fit(point, precision, _named(spelled.end), world, spelled.close)
    if found is None or found.verdict != "consistent":
        narrow = [
            area[0]
            for area in spelled.areas
            if area[0].kind != "country" and area[0].radius_km <= PARENT_KM
        ]
        is_inside = spelled.close == "in" and not spelled.is_anchorage
        close: Closeness = "in" if is_inside else "near"
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
    why = places.why(places.written(subject), point, found, world)
    is_area = found.place != detail.end.party.place and any(
        found.place in area for area in detail.areas
    )
    if is_area and distance_km(point, found.place.point) > found.place.radius_km:
        why = (
            f"{places.written(subject)} is in {found.place.name}, where the text puts {party.text}"
        )
    decided = replace(claim, object=replace(place, candidates=party.candidates))
    return places.finding(decided, point, subject.radius_km, found, verdict, f"{why}{note}.")
