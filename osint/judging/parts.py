"""Whether a place lies in the part of an area that a text names: "western Ukraine".

The measure is the share of the area that lies farther that way than the place (geo/parts.py).
Nobody draws the parts of a country sharply, and some are named by custom ("north-eastern Kenya"
holds Garissa, of which two thirds of the country lie north), so the margins are wide: a half by
share and a little more fits, only the far side of the area refutes.
"""

from __future__ import annotations

from math import cos, radians, sin
from typing import Literal

from osint.geo.geodesic import azimuth_deg, destination, haversine_km
from osint.geo.inside import surely_in
from osint.geo.parts import Box, Part, box_of, part_of
from osint.geo.wide_regions import is_told_in_part
from osint.judging import waters
from osint.model import Place, Point, Verdict
from osint.support.named_tuple import NamedTuple
from osint.world import World

FITS, FITS_BETWEEN, OPEN, DOUBTFUL = 0.55, 0.65, 0.8, 0.88
"""The share of the area that lies farther that way: up to FITS a place is in the part (up to
FITS_BETWEEN between two points of the compass, where both shares must do), up to OPEN nobody can
tell, up to DOUBTFUL it is hardly there, beyond it is not. In 5,660 real documents 2 of 150 parts
named by one point lie between the first two, one of them rightly."""
CLEAR, FITS_BY_CUSTOM, FEW_PEOPLE, MOST_TOWNS, LEAST_TOWNS = 0.35, 0.6, 0.15, 60, 8
"""Between the first two shares a part is told by custom too: of the people of so many of the largest
towns, if there are as many as the last, at most the third share live farther that way than a place that
is called northern, though half of a desert may lie there; and a place is hardly so called beyond which
nearly all live: nine of ten Malians live south of Gao. Set by hand."""
MOST_PEOPLE, HARDLY_ANY, NEAR_HALF = 0.5, 0.1, 0.45
"""Beyond FITS_BETWEEN of the area a place is hardly in the part beyond which also this share of the
people live (Raqqa in the south of Syria: 0.76 and 0.67), and up to DOUBTFUL custom may have it where
fewer than the second do (Ghardaia in the south of Algeria: 0.83 and 0.04, Sudbury in the north of
Ontario: 0.81 and 0.01); from the third on a place is hardly in it beyond which all but the second live
(Timbuktu in the south of Mali: 0.47 and 0.99). Of 220 parts in 5,660 real documents none is so. Set by
hand."""
CENTRE_FITS, CENTRE_LINE, CENTRE_NEAR, CENTRE_OPEN, CENTRE_REACH = 0.6, 0.3, 0.74, 0.9, 0.6
"""How far off the middle, 0 to 1, on the axis that is farther off: a place is in the middle up to the
first, and where it lies within CENTRE_LINE of the other axis up to CENTRE_NEAR (Homs in Syria);
nobody can tell up to CENTRE_OPEN, and up to CENTRE_REACH on the nearer axis none is refuted. Set on
130 towns that are called central in their countries."""
CORNER_NEAR, CORNER_FAR = 0.5, 0.65
"""Shares of half the degrees of an area's length and width beyond which a place is in a corner of it,
whatever the shares of an outline that lies aslant: Oslo is not in the middle of Norway."""
LONG = 1.6
"""How many times as long as wide an area is of which the middle is told by its length, up to
CENTRE_OPEN of its width (the coast of central Vietnam), and holds none beyond CENTRE_REACH of the
degrees of its length: by shares Hanoi would be in the middle, for the north of Vietnam is wide."""
BY_CIRCLE, OPPOSITE, QUARTER_KM, NEAR_MIDDLE_KM = 0.15, -0.38, 3.0, 1.5
"""Of a circle: the share of its radius that way from its middle beyond which a place is in the part; the
cosine beyond which it lies on the other side (112 degrees: Hackney, in east London, lies 60 degrees
off), and kilometres from the middle nearer than which no side of a town is refuted, and none told of
one within 68 degrees of it. Set by hand."""
_AXIS = 0.3
"""Least share of a compass point in a direction: north has no share in east, north-east in both."""
MIDDLE = "middle"
_VERDICTS: tuple[Verdict, ...] = ("consistent", "unresolved", "doubtful", "inconsistent")


class InPart(NamedTuple):
    """The verdict on the part; `share` (0 to 1) of the area lies farther that way."""

    verdict: Verdict
    share: float | None = None


def in_part(place: Place, area: Place, part: float | Literal["middle"], world: World) -> InPart:
    """Whether `place`, which lies in `area`, lies in that part: an azimuth in degrees, or its
    middle; of a water any of its spots there. Unresolved where no outline of the area is known and
    a circle does not tell. Where the divisions are listed that a part of a country is made of, these
    tell, and the share of what lies in another no more than that it may be so called."""
    found = _in_part(place, area, part, world)
    is_told = is_told_in_part(place, area, part)
    if is_told and found.verdict != "consistent":
        return InPart("consistent")
    is_other = is_told is False and found.verdict == "consistent"
    return InPart("unresolved", found.share) if is_other else found


def _in_part(place: Place, area: Place, part: float | Literal["middle"], world: World) -> InPart:
    if place.kind in waters.WATERS:
        there = [one for one in waters.along(place, world) if surely_in(one, area)] or [place]
        return min((part_at(one.point, area, part, world) for one in there), key=_rank)
    if 2 * place.radius_km > area.radius_km > 0:
        return _wide_in_part(place, area, part, world)
    return part_at(place.point, area, part, world)


def _wide_in_part(
    place: Place, area: Place, part: float | Literal["middle"], world: World
) -> InPart:
    """Of a place half as wide as the area, or wider: it lies where its middle does, and nobody can
    tell where only what lies half way to its edge fits; it is refuted by neither alone."""
    found = part_at(place.point, area, part, world)
    if found.verdict == "consistent" or place.radius_km >= area.radius_km:
        return found if found.verdict == "consistent" else InPart("unresolved", found.share)
    if isinstance(part, str):
        return InPart("doubtful" if found.verdict == "inconsistent" else "unresolved", found.share)
    beyond = destination(place.point, part, place.radius_km / 2)
    best = part_at(beyond, area, part, world)
    if best.verdict in ("consistent", "unresolved"):
        return InPart("unresolved", found.share)
    return InPart(best.verdict, found.share)


def _rank(found: InPart) -> tuple[int, float]:
    return _VERDICTS.index(found.verdict), found.share or 0.0


def part_at(point: Point, area: Place, part: float | Literal["middle"], world: World) -> InPart:
    """As `in_part`, for a point of the area."""
    shares = part_of(world.shapes, area, point)
    if isinstance(part, str):
        box = box_of(world.shapes, area)
        if shares is None or box is None:
            return InPart("unresolved")
        return _in_middle(shares, box, point)
    if shares is None:
        return _by_circle(point, area, part)
    told = _farther(shares, part)
    share = max(told)
    found = _verdict(share, FITS if len(told) == 1 else FITS_BETWEEN)
    if len(told) == 1 and CLEAR < share <= DOUBTFUL:
        found = _by_custom(found, share, _people_farther(point, area, part, world))
    return InPart(found, share)


def _by_custom(found: Verdict, share: float, people: float | None) -> Verdict:
    """The verdict by the share of the people too: parts are named as the people of an area see them."""
    if people is None:
        return found
    if found == "doubtful":
        return "unresolved" if people < HARDLY_ANY else found
    if share > FITS_BY_CUSTOM:
        return "doubtful" if share > FITS_BETWEEN and people >= MOST_PEOPLE else found
    if found == "consistent" and people >= 1.0 - FEW_PEOPLE:
        is_far_side = share > NEAR_HALF and people >= 1.0 - HARDLY_ANY
        return "doubtful" if is_far_side else "unresolved"
    return "consistent" if found == "unresolved" and people <= FEW_PEOPLE else found


def _people_farther(point: Point, area: Place, azimuth: float, world: World) -> float | None:
    """The share of the people of the largest towns who live farther that way; None where the towns
    are few."""
    if area.kind == "disputed" and area.country and area.admin1_code:
        area = world.gazetteer.region(area.country, area.admin1_code) or area  # the Gaza Strip
    towns = world.gazetteer.largest(area, MOST_TOWNS)
    total = sum(town.population for town in towns)
    if len(towns) < LEAST_TOWNS or not total:
        return None
    east, north = sin(radians(azimuth)), cos(radians(azimuth))
    farther = (
        town.population
        for town in towns
        if north * (town.point.latitude - point.latitude)
        + east * (town.point.longitude - point.longitude)
        > 0
    )
    return sum(farther) / total


def _farther(shares: Part, azimuth: float) -> list[float]:
    """The share of the area that lies farther that way, on each axis that the azimuth has."""
    east, north = sin(radians(azimuth)), cos(radians(azimuth))
    found = []
    if abs(north) > _AXIS:
        found.append(1.0 - shares.south if north > 0 else shares.south)
    if abs(east) > _AXIS:
        found.append(1.0 - shares.west if east > 0 else shares.west)
    return found


def _verdict(share: float, fits: float) -> Verdict:
    if share <= fits:
        return "consistent"
    if share <= OPEN:
        return "unresolved"
    return "doubtful" if share <= DOUBTFUL else "inconsistent"


def _in_middle(shares: Part, box: Box, point: Point) -> InPart:
    """Whether a place is in the middle by both axes; in an area much longer than wide also by the
    degrees of its length, since its two ends may be of unequal width."""
    off = abs(2 * shares.west - 1.0), abs(2 * shares.south - 1.0)
    near, far = sorted(off)
    is_tall = box.tallness > 1.0
    is_long = max(box.tallness, 1 / box.tallness) >= LONG
    is_at_end = is_long and box.off_middle(point)[is_tall] > CENTRE_REACH
    is_half_way = is_long and off[is_tall] <= CENTRE_LINE and far <= CENTRE_OPEN
    fits = is_half_way or far <= (CENTRE_NEAR if near <= CENTRE_LINE else CENTRE_FITS)
    if fits and not is_at_end:
        near_box, far_box = sorted(box.off_middle(point))
        is_in_corner = near_box > CORNER_NEAR and far_box > CORNER_FAR
        return InPart("unresolved" if is_in_corner else "consistent")
    if far <= CENTRE_OPEN:
        return InPart("unresolved")
    return InPart("inconsistent" if near > CENTRE_REACH else "doubtful")


def _by_circle(point: Point, area: Place, azimuth: float) -> InPart:
    """By the bearing from the middle of an area without an outline: it supports, and makes doubtful
    what lies on the other side of a town."""
    off_km = haversine_km(area.point, point)
    if not area.radius_km or point == area.point:
        return InPart("unresolved")
    turned = radians(azimuth_deg(area.point, point) - azimuth)
    along = off_km * cos(turned) / area.radius_km
    is_towards = area.kind == "settlement" and off_km > NEAR_MIDDLE_KM and cos(turned) > -OPPOSITE
    if along > BY_CIRCLE or is_towards:
        return InPart("consistent")
    is_opposite = cos(turned) < OPPOSITE and along < -BY_CIRCLE and off_km >= QUARTER_KM
    return InPart("doubtful" if area.kind == "settlement" and is_opposite else "unresolved")
