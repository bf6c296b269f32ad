"""Which way one area lies from another that it touches: by how much of each lies beyond the other,
and by where the border of two countries runs."""

from __future__ import annotations

from osint.geo.border_lines import spots_between
from osint.geo.directions import difference_deg, name_of, opposite
from osint.geo.geodesic import azimuth_deg
from osint.judging.parts import part_at
from osint.model import Place, Verdict
from osint.support.named_tuple import NamedTuple
from osint.world import World

FITS, HARDLY, MISSES = 0.35, 0.8, 0.9
"""The shares of two areas that lie beyond each other's middle: up to FITS for both the words fit,
from HARDLY for both they hardly do, from MISSES the one lies on the other side. Set by hand and
tried on 65 pairs of neighbours (tests/checks/test_direction_of_areas.py)."""
ALONG, ASIDE_DEG = 0.4, 60.0
"""Share of a border that must run on the side that is named, and how far off it a part of that may be
seen from the middle of the area. Tried on the 651 ways from a country to a neighbour: the side on which
most of the border is seen is never refuted, the one opposite to it never confirmed."""


class Beside(NamedTuple):
    """The verdict, and what was measured, as a clause without its full stop."""

    verdict: Verdict
    told: str


class ShareBeyond(NamedTuple):
    """The share of an area that lies farther that way than the middle of a place."""

    share: float
    area: Place
    azimuth: float
    place: Place


def beside(
    place: Place, area: Place, azimuth: float, allowed: Verdict, world: World
) -> Beside | None:
    """Whether `place` lies on that side (azimuth in degrees) of `area`; `allowed` is the verdict on
    what misses. None where no outline tells."""
    shares = [
        *_beyond(place, area, azimuth, world),
        *_beyond(area, place, opposite(azimuth), world),
    ]
    if not shares:
        return None
    verdict = _verdict([one.share for one in shares], allowed)
    return Beside(verdict, _told(shares, verdict, azimuth))


def at_border(
    place: Place, area: Place, azimuth: float, allowed: Verdict, world: World
) -> Beside | None:
    """The same of a neighbour, where the border of the two tells as well: that of a country that winds
    about another's corner lies on two sides, and that of a great one may be far from its middle."""
    found = beside(place, area, azimuth, allowed, world)
    if found is None or not area.country or not place.country:
        return found
    if {place.kind, area.kind} != {"country"}:
        return found
    spots = spots_between(world.borders, place.country, area.country)
    seen = [difference_deg(azimuth_deg(area.point, spot), azimuth) <= ASIDE_DEG for spot in spots]
    if not seen or any(seen) == (found.verdict == "consistent"):
        return found
    where = f"of their border runs in the {name_of(azimuth)} of {area.name}"
    if not any(seen):
        return Beside("unresolved", f"no part {where}")
    if seen.count(True) >= ALONG * len(seen):
        return Beside("consistent", where.removeprefix("of "))
    return Beside("unresolved", f"only a part {where}")


def _beyond(place: Place, area: Place, azimuth: float, world: World) -> list[ShareBeyond]:
    share = part_at(place.point, area, azimuth, world).share
    return [] if share is None else [ShareBeyond(share, area, azimuth, place)]


def _verdict(shares: list[float], allowed: Verdict) -> Verdict:
    if max(shares) <= FITS:
        return "consistent"
    if min(shares) < HARDLY or len(shares) < 2 or allowed == "unresolved":
        return "unresolved"
    return allowed if min(shares) >= MISSES else "doubtful"


def _named(place: Place) -> str:
    """A place's name, a river's with its article."""
    return f"the {place.name}" if place.kind == "river" else place.name


def _told(shares: list[ShareBeyond], found: Verdict, azimuth: float) -> str:
    most = max(shares, key=lambda one: one.share)
    part = {0: "none", 100: "all"}.get(round(100 * most.share), f"{most.share:.0%}")
    where = "" if most.place.kind == "settlement" else "the middle of "
    area, place = _named(most.area), _named(most.place)
    told = f"{part} of {area} lies farther {name_of(most.azimuth)} than {where}{place}"
    said = name_of(azimuth)
    if found == "consistent":
        return f"{told}, which fits “{said}”"
    return told if found == "unresolved" else f"{told}, which does not fit “{said}”"
