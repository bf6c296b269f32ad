"""The spots and names on a report's map: where they stand, and which have room for their words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from osint.model import Extraction, Finding, Point, Verdict
from osint.report.map.basemap import Basemap
from osint.report.map.shapes import marks
from osint.report.map.view import WIDTH, XY, View
from osint.report.safe import html_text, one_line
from osint.report.words import BY_CONCERN
from osint.support.frozen import dataclass

LABEL_HEIGHT, LETTER, COUNTRY_LETTER = 16.0, 7.4, 10.6
"""Height of a name, and widths of a letter in it, in map units of the whole window."""
MAX_LABELS, MAX_CONTEXT = 60, 300
AREAS = ("country", "region", "county", "macro-region", "disputed", "sea", "river")
"""Kinds of place that a dot would misplace; they are named by the map itself, or not at all."""

Box = tuple[float, float, float, float]
"""Left, top, right and bottom in map units."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the map: where, its name, its extent, the worst verdict, the findings' numbers."""

    point: Point
    name: str
    radius_km: float
    verdict: Verdict
    findings: tuple[int, ...]


def spots_of(numbered: Iterable[tuple[int, Finding]]) -> list[Spot]:
    """The places of all findings, each once, those of most concern last (drawn on top)."""
    found: dict[tuple[str, Point], Spot] = {}
    for number, finding in numbered:
        for mark in marks(finding):
            if mark.kind in AREAS:
                continue
            key = (mark.name, mark.point)
            known = found.get(key)
            worst = finding.verdict
            if known is not None and BY_CONCERN.index(known.verdict) < BY_CONCERN.index(worst):
                worst = known.verdict
            numbers = (*known.findings, number) if known else (number,)
            found[key] = Spot(mark.point, mark.name, mark.radius_km, worst, numbers)
    return sorted(found.values(), key=lambda spot: -BY_CONCERN.index(spot.verdict))


def context_of(mentioned: Sequence[Extraction], spots: Sequence[Spot]) -> list[tuple[Point, str]]:
    """Places and coordinates of the documents that no finding shows, each once."""
    known = {spot.point for spot in spots}
    found: dict[Point, str] = {}
    for extraction in mentioned:
        for mention in extraction.coordinates:
            if mention.point is not None and mention.point not in known:
                found.setdefault(mention.point, mention.text)
        for named in extraction.places:
            place = named.place
            if (
                place
                and place.kind not in AREAS
                and named.role == "toponym"
                and place.point not in known
            ):
                found.setdefault(place.point, place.name)
    return list(found.items())[:MAX_CONTEXT]


def context_dots(view: View, context: Sequence[tuple[Point, str]]) -> str:
    """Small dots for what is only mentioned, named when a reader points at them."""
    parts = []
    for point, name in context:
        x, y = view.xy(point)
        if -WIDTH < x < 2 * WIDTH and -WIDTH < y < 2 * WIDTH:
            parts.append(
                f'<g class="m-context" transform="translate({x:.1f} {y:.1f})"><g class="k">'
                f'<circle r="2.6"/></g><title>{html_text(one_line(name, 60))}</title></g>'
            )
    return "".join(parts)


def country_names(view: View, base: Basemap, spots: Sequence[Spot]) -> str:
    """Names of countries, the largest first, where they hide no other name and no dot."""
    taken = [box_about(view.xy(spot.point), 40, 14) for spot in spots]
    parts = []
    for name, point in base.country_names(view):
        x, y = view.xy(point)
        box = box_about((x, y - 4), len(name) * COUNTRY_LETTER / 2, 9)
        if any(overlap(box, other) for other in taken):
            continue
        taken.append(box)
        parts.append(
            f'<g transform="translate({x:.1f} {y:.1f})"><g class="k">'
            f'<text class="m-country">{html_text(name)}</text></g></g>'
        )
    return "".join(parts)


def extent(view: View, spot: Spot) -> str:
    """A circle of the extent that a place was given, where it is large enough to be seen."""
    radius = view.radius(spot.point, spot.radius_km)
    if radius < 4 or radius > WIDTH / 3:
        return ""
    x, y = view.xy(spot.point)
    return (
        f'<circle class="m-extent v-{spot.verdict}" data-f="{_numbers(spot)}" '
        f'cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}"/>'
    )


def dots(view: View, spots: Sequence[Spot], taken_by_words: Sequence[Box]) -> str:
    """A dot for each spot, with its name where there is room beside dots and other words."""
    taken = [*taken_by_words, *(box_about(view.xy(spot.point), 8, 8) for spot in spots)]
    parts = []
    labelled = 0
    for spot in reversed(spots):  # the most important names are placed first
        x, y = view.xy(spot.point)
        name = one_line(spot.name, 28)
        place = _free(x, y, len(name) * LETTER, taken) if labelled < MAX_LABELS else None
        label = ""
        if place is not None:
            dx, dy, anchor, box = place
            taken.append(box)
            labelled += 1
            label = (
                f'<text class="m-name" text-anchor="{anchor}" x="{dx:.0f}" y="{dy:.0f}">'
                f"{html_text(name)}</text>"
            )
        parts.append(
            f'<g class="m-spot v-{spot.verdict}" data-f="{_numbers(spot)}" '
            f'transform="translate({x:.1f} {y:.1f})"><g class="k"><circle r="5"/>{label}</g>'
            f"<title>{html_text(name)}</title></g>"
        )
    return "".join(reversed(parts))


def _free(
    x: float, y: float, width: float, taken: Sequence[Box]
) -> tuple[float, float, str, Box] | None:
    """Where a label of that width fits: right, left, above or below its dot."""
    for dx, dy, anchor, left in (
        (9.0, 5.0, "start", x + 9),
        (-9.0, 5.0, "end", x - 9 - width),
        (0.0, -11.0, "middle", x - width / 2),
        (0.0, 20.0, "middle", x - width / 2),
    ):
        top = y + dy - LABEL_HEIGHT + 3
        box = (left, top, left + width, top + LABEL_HEIGHT)
        if not any(overlap(box, other) for other in taken):
            return dx, dy, anchor, box
    return None


def box_about(middle: XY, half_width: float, half_height: float) -> Box:
    """The box about a point."""
    x, y = middle
    return (x - half_width, y - half_height, x + half_width, y + half_height)


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes share any of the map."""
    return not (one[2] < other[0] or one[0] > other[2] or one[3] < other[1] or one[1] > other[3])


def _numbers(spot: Spot) -> str:
    return " ".join(map(str, sorted(set(spot.findings))))
