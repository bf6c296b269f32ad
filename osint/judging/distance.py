"""The computed side of a distance: how far apart two parties are, as an interval in kilometres."""

from __future__ import annotations

from functools import lru_cache

from osint.geo.borders import BorderHit
from osint.geo.capitals import seats_of
from osint.geo.extent import Extent, distance_range
from osint.geo.gap import WITHOUT_PARTS, Gap, end_of, gap
from osint.geo.geodesic import distance_km
from osint.geo.oceans import is_ocean
from osint.geo.shapes import Shapes
from osint.judging import coasts, common_borders, seas, tolerances, wording
from osint.judging.measurement import Measured
from osint.judging.wide_parts import to_the_rest
from osint.model import Interval, Party, Place, Point
from osint.model.gaps import WHICH_BORDER
from osint.support.frozen import replace
from osint.world import World, places_cited

MODEL = "geodesic on WGS84"
AREAS = frozenset(
    (
        *("region", "county", "macro-region", "disputed", "island", "peninsula"),
        *("sea", "river", "lake", "mountain", "area"),
    )
)
"""Kinds whose position is a whole stretch of land or water: their nearest edge is meant."""
LINES = frozenset(("border", "coast", "layer"))
MOST_PAIRS = 512
"""Pairs of areas of which the distance is remembered."""


def between(subject: Party, other: Party, world: World) -> Measured:
    """How far apart two parties are. It does not matter which is named first."""
    for party in (subject, other):
        if party.kind == "unknown":
            return Measured(None, why_not=wording.open_party(party))
    if _is_whole(subject, world) and _is_whole(other, world):
        return _between_wholes(subject, other, world)
    if _is_line(subject) and not _is_line(other):
        subject, other = other, subject
    if subject.kind == other.kind == "country" and subject.country and other.country:
        spot, line = _smaller_first(subject, other)
        if spot.place is None or spot.place.radius_km > SMALL_COUNTRY_KM:
            return _between_countries(subject, other, world)
        subject, other = replace(spot, point=spot.place.point), line
    small = subject.place is not None and subject.place.radius_km <= SMALL_COUNTRY_KM
    if subject.kind == "country" and small and subject.place is not None:
        subject = replace(subject, point=subject.place.point)
    if other.kind == "coast" and (off := coasts.own(subject, other, world)) is not None:
        return _of_gap(subject, off, f"the {other.name}")
    if other.kind == "border" and (off := common_borders.own(subject, other, world)) is not None:
        return _of_gap(subject, off, f"the {other.name}")
    if other.kind == "layer" and _is_whole(subject, world):
        return _to_layer(subject, other, world)
    for spot, water in ((subject, other), (other, subject)):
        if water.place is not None and is_ocean(water.place) and spot.point is not None:
            return seas.to_ocean(spot, spot.point, water.place, world, seas.ESTUARY_KM)
    if subject.point is None:
        return Measured(None, why_not=f"{subject.name} has no single point to measure from")
    if other.kind == "border":
        return _to_border(subject, subject.point, other, world)
    if other.kind == "country" and other.country:
        return _to_country(subject, subject.point, other, other.country, world)
    if other.kind == "layer":
        return _to_layer(subject, other, world)
    if other.kind == "coast":
        return _to_coast(subject, subject.point, other, world)
    for spot, whole in ((subject, other), (other, subject)):
        if spot.point is not None and _is_whole(whole, world) and not _is_whole(spot, world):
            return _to_outline(spot, spot.point, whole, world)
    return _to_place(subject, subject.point, other)


def _to_coast(subject: Party, here: Point, other: Party, world: World) -> Measured:
    """To the nearest spot of a coast; for a town on an island also to that of the mainland."""
    hit = world.borders.distance_to_coast(here, other.country)
    if hit is None:
        return Measured(None, why_not=f"the data has no {other.name}")
    found = _measured(subject, hit, f"the {other.name}")
    main = coasts.of_mainland(subject, other, world)
    if main is None:
        return found
    readings = (("to the mainland", _interval(main.distance_km, subject.radius_km)),)
    return replace(found, also=readings, other=readings)


def _of_gap(subject: Party, found: Gap, to: str) -> Measured:
    """From edge to edge; where islands or exclaves lie nearer, with the figure without them."""
    computed = Interval(found.low_km, found.high_km, "km", best=found.distance_km)
    slack_km = found.high_km - found.distance_km
    also = tuple((label, _interval(km, slack_km)) for label, km in found.other)
    return Measured(
        computed,
        to=to,
        judged=computed,
        origin=subject.name,
        other=also,
        nearest=(found.here, found.there) if found.here and found.there else None,
        data=found.data,
        also=also,
    )


def _to_outline(spot: Party, here: Point, whole: Party, world: World) -> Measured:
    """From a spot to the nearest part of an area or a course, as the commands measure; with the
    figures without its islands, and to its middle and its seat, which some writers give."""
    shape, found = seas.nearest(Extent(here, spot.radius_km), whole.place, world)
    if shape is None or found is None:
        return Measured(None, why_not=f"{whole.name} has no outline")
    by = judging_radius_km(spot, True) + shape.error_km
    also = [(label, _interval(km, by)) for label, km in found.other]
    if shape.is_area and whole.point is not None and not shape.holds(here):
        middle = distance_km(here, whole.point)
        also.append((f"to the middle of {whole.name}", _interval(middle, by)))
        seats = seats_of(whole.place)[:1] if whole.place is not None else ()
        for seat in filter(None, map(world.gazetteer.get, seats)):
            km = _interval(distance_km(here, seat.point), by + seat.radius_km)
            also.append((f"to {seat.name}, its seat", km))
    rest = to_the_rest(spot.place, whole.place, found.distance_km, world)
    return Measured(
        Interval(found.low_km, found.high_km, "km", best=found.distance_km),
        to=f"the nearest part of {whole.name}" if shape.is_area else f"the {whole.name}",
        judged=_interval(found.distance_km, by),
        origin=spot.name,
        other=(*(one for one in also if one[0] == WITHOUT_PARTS), *rest),
        nearest=(here, found.there) if found.there else None,
        data=(places_cited(), *found.data),
        also=(*also, *rest),
    )


def _is_whole(party: Party, world: World) -> bool:
    """Whether an end is an area or a course of which the outline is known."""
    place = party.place
    return (
        place is not None
        and place.kind in coasts.OUTLINED
        and world.shapes.measured(place) is not None
    )


def _between_wholes(subject: Party, other: Party, world: World) -> Measured:
    """From one area or course to another; to the mainland from an island of its own."""
    if subject.place is None or other.place is None:
        return Measured(None, why_not=f"the outline of {subject.name} is not in the data")
    found = common_borders.of_neighbours(subject, other, world) or _outlines_apart(
        subject.place, other.place, world.shapes
    )
    if found is None:
        return Measured(None, why_not=f"{subject.name} and {other.name} cannot be measured")
    main = "mainland" if other.kind == "country" else "largest piece"
    is_own = world.shapes.mainland_of(subject.place, other.place) is not None
    part = f"the {main} of" if is_own else "the nearest part of"
    made = _of_gap(subject, found, f"{part} {other.name}")
    ends = ((subject.place, other.place), (other.place, subject.place))
    rest = [one for pair in ends for one in to_the_rest(*pair, found.distance_km, world)]
    return replace(made, also=(*made.also, *rest), other=(*made.other, *rest)) if rest else made


@lru_cache(maxsize=MOST_PAIRS)
def _outlines_apart(one: Place, other: Place, shapes: Shapes) -> Gap | None:
    """From outline to outline, or to the mainland that is an island's own. Two countries take
    50 ms, and a text asks of them to see whether a statement is worth a finding, and to judge it."""
    mainland, other_mainland = shapes.mainland_of(one, other), shapes.mainland_of(other, one)
    return gap(other_mainland or end_of(one, shapes), mainland or end_of(other, shapes))


def _to_layer(subject: Party, other: Party, world: World) -> Measured:
    """To the user's own line or area, or a circle of latitude."""
    layer = world.layer(other.name)
    start = world.shapes.of(subject.place) if subject.place is not None else None
    circle = Extent(subject.point, subject.radius_km) if subject.point is not None else None
    found = gap(end, layer.end) if layer and (end := start or circle) is not None else None
    if layer is None or found is None:
        return Measured(None, why_not=f"no layer called {other.name} was given")
    by = judging_radius_km(subject, True) + (found.high_km - found.distance_km - subject.radius_km)
    spots = (subject.point or found.here, found.there)
    return Measured(
        Interval(found.low_km, found.high_km, "km", best=found.distance_km),
        to=f"the {other.name}" if layer.path == "" else other.name,
        judged=_interval(found.distance_km, max(by, 0.0)),
        origin=subject.name,
        nearest=(spots[0], spots[1]) if spots[0] and spots[1] else None,
        data=(places_cited(), layer.cited),
    )


def _is_line(party: Party) -> bool:
    return party.kind in LINES or party.kind == "country"


def _to_place(subject: Party, here: Point, other: Party) -> Measured:
    if other.point is None:
        return Measured(None, why_not=f"{other.name} has no single position")
    found = distance_range(Extent(here, subject.radius_km), Extent(other.point, other.radius_km))
    computed = Interval(low=found.low, high=found.high, best=found.best, unit="km")
    judged = _interval(found.best, judging_radius_km(subject) + judging_radius_km(other))
    return Measured(
        computed, other.name, judged, nearest=(here, other.point), data=(places_cited(),)
    )


def judging_radius_km(party: Party, to_line: bool = False) -> float:
    """The part of a party's extent that a verdict allows for.

    People measure from the middle of a town, and the tolerances were fitted on such distances; a
    share of the radius remains for towns whose middle the gazetteer does not hit. What has no
    middle that people mean, a region or a lake, counts in full.
    """
    if party.kind in AREAS or party.kind == "country":
        return party.radius_km
    return party.radius_km * tolerances.extent_share(to_line)


def _measured(
    subject: Party,
    hit: BorderHit,
    to: str,
    other: tuple[tuple[str, Interval], ...] = (),
) -> Measured:
    second = None
    if hit.other_km is not None:
        second = _interval(hit.other_km, subject.radius_km + hit.error_km)
    return Measured(
        _interval(hit.distance_km, subject.radius_km + hit.error_km),
        to=to,
        judged=_interval(hit.distance_km, judging_radius_km(subject, True) + hit.error_km),
        origin=subject.name,
        other=other,
        nearest=None if subject.point is None else (subject.point, hit.nearest),
        data=(places_cited(), hit.data),
        disputed=_disputed(hit),
        second=second,
    )


def _disputed(hit: BorderHit) -> str | None:
    """The dispute that bears on a measurement: of an area only if its other reading differs."""
    if hit.dispute is None or (hit.dispute.label and hit.other_km is None):
        return None
    return hit.dispute.name


def _interval(best: float, by: float) -> Interval:
    return Interval(low=max(0.0, best - by), high=best + by, best=best, unit="km")


def _to_country(subject: Party, here: Point, other: Party, country: str, world: World) -> Measured:
    """To the territory, with the common border as the other reading."""
    hit = world.borders.distance_to_country(here, country)
    if hit is None:
        return Measured(None, why_not=f"{other.name} is not in the border data")
    own = world.borders.country_at(here)
    readings: tuple[tuple[str, Interval], ...] = ()
    if own and own != country:
        line = world.borders.distance_to_border(here, own, country)
        if line is not None:
            label = f"to the common border with {other.name}"
            readings = ((label, _interval(line.distance_km, subject.radius_km + line.error_km)),)
    return _measured(subject, hit, f"the territory of {other.name}", readings)


SMALL_COUNTRY_KM = 300.0
"""Up to this radius a country or territory counts as a spot: Guam, Taiwan, Cyprus."""


def _smaller_first(one: Party, two: Party) -> tuple[Party, Party]:
    sizes = [party.place.radius_km if party.place else 1e9 for party in (one, two)]
    return (one, two) if sizes[0] <= sizes[1] else (two, one)


def _between_countries(subject: Party, other: Party, world: World) -> Measured:
    """Zero for neighbours on land; other pairs have no single line between them."""
    if other.country not in world.borders.neighbours(subject.country or ""):
        return Measured(None, why_not=f"{subject.name} and {other.name} share no border on land")
    return Measured(_interval(0.0, 0.0), to=f"the territory of {other.name}")


def _to_border(subject: Party, here: Point, other: Party, world: World) -> Measured:
    """To the line the text means; sides that it leaves open follow from where the subject is."""
    sides = _sides(here, other, world)
    if sides is None:
        return Measured(None, why_not=f"the text does not say {WHICH_BORDER}")
    one, two = sides
    if two is None:
        hit, to = world.borders.nearest_border(here, one), f"the border of {_name(one, world)}"
    else:
        hit = world.borders.distance_to_border(here, one, two)
        to = f"the border between {_name(one, world)} and {_name(two, world)}"
    if hit is None:
        return Measured(None, why_not=_no_line(one, two, to, world))
    return _measured(subject, hit, to, _territory(subject, here, other, world))


def _no_line(one: str, two: str | None, to: str, world: World) -> str:
    """Why there is no border to measure to: most pairs of neighbours without one meet at sea."""
    if two is None:
        return f"the data has no {to.removeprefix('the ')}"
    shared = world.borders.length(one, two)
    how = "meet only at sea" if shared is not None and shared.sea_km > 0.0 else "share no border"
    return f"{_name(one, world)} and {_name(two, world)} {how}"


def _territory(
    subject: Party, here: Point, other: Party, world: World
) -> tuple[tuple[str, Interval], ...]:
    """The distance to the neighbour's territory, where that is another question."""
    country = other.other_country
    if country is None or world.borders.country_at(here) == country:
        return ()
    hit = world.borders.distance_to_country(here, country)
    if hit is None:
        return ()
    by = subject.radius_km + hit.error_km
    return ((f"to the territory of {_name(country, world)}", _interval(hit.distance_km, by)),)


def _sides(here: Point, other: Party, world: World) -> tuple[str, str | None] | None:
    """The two countries of a border, the second None for "any border of the first"."""
    if other.country and other.other_country:
        return other.country, other.other_country
    named = other.other_country or other.country
    if named is None:
        return None
    own = world.borders.country_at(here)
    if own is None or own == named or own not in world.borders.neighbours(named):
        return named, None
    return own, named


def _name(country: str, world: World) -> str:
    place = world.gazetteer.country(country)
    return place.name if place else country
