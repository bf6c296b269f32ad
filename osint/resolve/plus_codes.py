"""Short Plus Codes: which place they were made for, and so where they point.

A short code such as "8MG9+PFR Sergeevka" repeats every degree or so. It is completed from
every place that the name beside it may mean. A full coordinate of the same document decides
first. Else only those places count in or beside which their completion falls: by chance that
happens to one namesake in thirty. Then where the text is decides: its own reading of the name, its
regions and countries.
"""

from __future__ import annotations

from collections.abc import Sequence

from geographiclib.geodesic import Geodesic

from osint.extract.coordinates import plus_code
from osint.gazetteer import Gazetteer
from osint.model import CoordinateMention, Document, Place, PlaceMention, Point
from osint.support.frozen import replace
from osint.support.patterns import lazily

SAME_SPOT_KM = 1.0
"""A completion this near to a full coordinate of the document is taken to be the same spot."""

SAME_AREA_KM = 5.0
"""The next wider ring: the coordinate and the code name two ends of one site."""

IN_PLACE_KM = 10.0
"""A completion this near to the middle of its place, or within twice the radius of the place, is
taken to be in or beside it. A code of four signs before the plus repeats every degree: of that
cell, a circle of 10 km is 3 to 4 %."""

SURE_ENOUGH = 0.5
"""A reading of the name beside the code decides from this confidence on."""

_MOST_WORDS = 4
_AFTER = lazily(r"[ \t,(\u00a0]{1,4}((?:[^\W\d_][\w'’.-]{0,30}[ \t]?){1,4})")
_BEFORE = lazily(r"((?:[^\W\d_][\w'’.-]{0,30}[ \t]?){1,4})[ \t,:(\u00a0]{0,4}$")


def place_coordinates(
    document: Document,
    coordinates: Sequence[CoordinateMention],
    places: Sequence[PlaceMention],
    gazetteer: Gazetteer,
) -> tuple[CoordinateMention, ...]:
    """The mentions, each short Plus Code with its point where the document decides one."""
    fixed = [m.point for m in coordinates if m.point is not None]
    return tuple(
        _placed(mention, document.text, fixed, places, gazetteer)
        if mention.point is None and mention.notation == plus_code.NAME
        else mention
        for mention in coordinates
    )


def _placed(
    mention: CoordinateMention,
    text: str,
    fixed: Sequence[Point],
    places: Sequence[PlaceMention],
    gazetteer: Gazetteer,
) -> CoordinateMention:
    for name in _names_beside(mention, text):
        candidates = [p for p in gazetteer.lookup(name) if p.kind not in ("country", "sea")]
        if candidates:
            return _completed(mention, name, candidates, fixed, places)
    return replace(mention, note="a short Plus Code without a known place beside it")


def _names_beside(mention: CoordinateMention, text: str) -> list[str]:
    """The names that may stand after or before the code, the longest first."""
    names = []
    after = _AFTER.match(text, mention.end, mention.end + 140)
    if after:
        words = after[1].split()
        names += [" ".join(words[:n]) for n in range(min(len(words), _MOST_WORDS), 0, -1)]
    before = _BEFORE.search(text[max(0, mention.start - 140) : mention.start].rpartition("\n")[2])
    if before:
        words = before[1].split()
        names += [" ".join(words[-n:]) for n in range(min(len(words), _MOST_WORDS), 0, -1)]
    return [name for name in (n.rstrip(".,") for n in names) if name[:1].isupper()]


def _completed(
    mention: CoordinateMention,
    name: str,
    candidates: Sequence[Place],
    fixed: Sequence[Point],
    places: Sequence[PlaceMention],
) -> CoordinateMention:
    code = plus_code.code_in(mention.text)
    readings: dict[str, Place] = {}
    for place in candidates:
        readings.setdefault(plus_code.complete(code, place.point), place)
    chosen = _by_coordinate(readings, fixed)
    if chosen is None:
        likely = {code: place for code, place in readings.items() if _in_place(code, place)}
        likely = likely or readings
        chosen = next(iter(likely)) if len(likely) == 1 else _by_text(likely, mention, places)
    if chosen is None:
        note = f"a short Plus Code: {len(readings)} places called {name} would fit"
        return replace(mention, name=name, note=note)
    cell = plus_code.cell(chosen)
    note = f"completed from {readings[chosen].name} to {chosen}"
    return replace(
        mention, point=cell.point, precision_m=plus_code.precision(cell), name=name, note=note
    )


def _in_place(code: str, place: Place) -> bool:
    distance = _km(plus_code.cell(code).point, place.point)
    return distance <= max(IN_PLACE_KM, 2 * place.radius_km)


def _by_coordinate(readings: dict[str, Place], fixed: Sequence[Point]) -> str | None:
    """The reading that lies beside a full coordinate of the document."""
    distances = sorted(
        (_km(plus_code.cell(code).point, point), code) for code in readings for point in fixed
    )
    for limit in (SAME_SPOT_KM, SAME_AREA_KM):
        if distances and distances[0][0] <= limit:
            return distances[0][1]
    return None


def _by_text(
    readings: dict[str, Place], mention: CoordinateMention, places: Sequence[PlaceMention]
) -> str | None:
    """The reading whose place the text means: the same place, else the only one in a region
    that the text names, else the only one in a country that it names."""
    named = [m.place for m in places if m.place is not None]
    beside = [m.place for m in places if m.confidence >= SURE_ENOUGH and _beside(m, mention)]
    for code, place in readings.items():
        if any(other is not None and other.id == place.id for other in beside):
            return code
    regions = {(p.country, p.admin1_code) for p in named if p.kind == "region"}
    countries = {p.country for p in named if p.kind == "country"}
    for fits in (
        [c for c, p in readings.items() if (p.country, p.admin1_code) in regions],
        [c for c, p in readings.items() if p.country in countries],
    ):
        if len(fits) == 1:
            return fits[0]
    return None


def _beside(place: PlaceMention, code: CoordinateMention) -> bool:
    return abs(place.start - code.end) <= 4 or abs(code.start - place.end) <= 4


def _km(a: Point, b: Point) -> float:
    line = Geodesic.WGS84.Inverse(
        a.latitude, a.longitude, b.latitude, b.longitude, Geodesic.DISTANCE
    )
    return float(line["s12"]) / 1000
