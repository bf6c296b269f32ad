"""Borders that two areas share: of countries on land, and of areas whose line the data do not draw as a
border, regions of one country and lakes at the border of two."""

from __future__ import annotations

from osint.geo.extent import Extent
from osint.geo.gap import Gap, gap
from osint.judging.waters import WATERS
from osint.model import Party, Place
from osint.world import World

LONG_BORDER_KM = 50.0
"""A border on land that is longer makes two countries neighbours, whatever an exclave's part in it."""


def are_neighbours(one: Party, other: Party, world: World) -> bool:
    """Whether two countries share a border on land, be it through a territory of one."""
    if {one.kind, other.kind} != {"country"} or one.country is None or other.country is None:
        return False
    border = world.borders.length(one.country, other.country)
    return border is not None and border.land_km > 0.0


def are_apart(one: Party, other: Party, world: World) -> bool:
    """Whether two countries share no border on land, however near they come: Italy and Monaco."""
    return {one.kind, other.kind} == {"country"} and not are_neighbours(one, other, world)


def meet_at_sea(one: Party, other: Party, world: World) -> bool:
    """Whether two countries share a border at sea, as drawn."""
    if one.country is None or other.country is None:
        return False
    border = world.borders.length(one.country, other.country)
    return border is not None and border.sea_km > 0.0


def of_neighbours(subject: Party, other: Party, world: World) -> Gap | None:
    """Nothing between two countries that share a border on land; None for any others."""
    if (
        not are_neighbours(subject, other, world)
        or subject.country is None
        or other.country is None
    ):
        return None
    border = world.borders.length(subject.country, other.country)
    if border is not None and border.land_km > LONG_BORDER_KM:
        return Gap(0.0, 0.0, 0.0, 0.0, data=(border.data,))
    one, two = (world.shapes.of_country(code) for code in (subject.country, other.country))
    found = gap(one, two) if one is not None and two is not None else None
    return found and found._replace(distance_km=0.0, low_km=0.0, high_km=0.0, here=None)


def own(subject: Party, other: Party, world: World) -> Gap | None:
    """To the farther of the two areas: what lies in the one is as far from their border as from the
    other. None where the border is drawn and is to be measured to, or one has no outline."""
    areas = _areas(subject, other, world)
    start = world.shapes.of(subject.place) if subject.place is not None else None
    circle = Extent(subject.point, subject.radius_km) if subject.point is not None else None
    end = start or circle
    if len(areas) != 2 or end is None:
        return None
    found = []
    for area in areas:
        shape = world.shapes.of(area)
        away = gap(end, shape) if shape is not None else None
        if away is None:
            return None
        found.append(away)
    return max(found, key=lambda away: away.distance_km)


def _areas(subject: Party, other: Party, world: World) -> tuple[Place, ...]:
    if other.candidates:
        return other.candidates
    codes = (other.country, other.other_country)
    one, two = codes
    if subject.kind not in WATERS or one is None or two is None:
        return ()
    if world.borders.length(one, two) is None:
        return ()  # they share none that the water could form
    countries = (world.gazetteer.country(code) for code in (one, two))
    return tuple(country for country in countries if country is not None)
