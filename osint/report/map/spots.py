"""The spots and names on a report's map: where they stand, and which have room for their words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from osint.model import Extraction, Finding, Point, Verdict
from osint.report.map.basemap import Basemap
from osint.report.map.labels import COUNTRY_LETTER, Box, Label, box_about, overlap, placed
from osint.report.map.shapes import marks
from osint.report.map.view import WIDTH, View
from osint.report.safe import html_text, one_line
from osint.report.words import BY_CONCERN
from osint.support.frozen import dataclass

MAX_LABELS, MAX_CONTEXT = 250, 300
AREAS = ("country", "region", "county", "macro-region", "disputed", "sea", "river")
"""Kinds of place that a dot would misplace; they are named by the map itself, or not at all."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the map: where, its name, its extent, the worst verdict, the findings' numbers."""

    point: Point
    name: str
    radius_km: float
    verdict: Verdict
    findings: tuple[int, ...]


def spots_of(numbered: Iterable[tuple[int, Finding]]) -> list[Spot]:
    """The places of all findings, each once, those that matter most last (drawn on top): of most
    concern, then in most findings."""
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
            label = known.name if known else mark.label
            found[key] = Spot(mark.point, label, mark.radius_km, worst, numbers)
    return sorted(
        found.values(), key=lambda s: (-BY_CONCERN.index(s.verdict), len(set(s.findings)))
    )


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
                found.setdefault(place.point, _both_names(named.text, place.name))
    return list(found.items())[:MAX_CONTEXT]


def _both_names(text: str, name: str) -> str:
    """The words of the text, and the gazetteer's name behind them where that is another."""
    return name if text.casefold() == name.casefold() else f"{text} ({name})"


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


def labels_of(view: View, spots: Sequence[Spot]) -> list[Label | None]:
    """Where the name of each spot has room, those that matter most asked first."""
    asked = [(view.xy(spot.point), one_line(spot.name, 28)) for spot in reversed(spots)]
    return placed(asked)[::-1]


def country_names(view: View, base: Basemap, taken: Sequence[Box]) -> str:
    """Names of countries, the largest first, where they hide no other name and no dot."""
    filled = list(taken)
    parts = []
    for name, points in base.country_names(view):
        for x, y in map(view.xy, points):
            box = box_about((x, y - 4), len(name) * COUNTRY_LETTER / 2, 9)
            if any(overlap(box, other) for other in filled):
                continue
            filled.append(box)
            parts.append(
                f'<g transform="translate({x:.1f} {y:.1f})"><g class="k">'
                f'<text class="m-country">{html_text(name)}</text></g></g>'
            )
            break
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


def dots(view: View, spots: Sequence[Spot], labels: Sequence[Label | None]) -> str:
    """A dot for each spot, the most important last, with its name; one that has no room at this
    scale is there for the page's script, which shows it where a reader has come near enough."""
    parts = []
    for rank, (spot, label) in enumerate(zip(reversed(spots), reversed(labels), strict=True)):
        x, y = view.xy(spot.point)
        name = html_text(one_line(spot.name, 28))
        written = _name(name, label) if label or rank < MAX_LABELS else ""
        parts.append(
            f'<g class="m-spot v-{spot.verdict}" data-f="{_numbers(spot)}" '
            f'transform="translate({x:.1f} {y:.1f})"><g class="k"><circle r="5"/>{written}</g>'
            f"<title>{name}</title></g>"
        )
    return "".join(reversed(parts))


def _name(name: str, label: Label | None) -> str:
    if label is None:
        return f'<text class="m-name crowded">{name}</text>'
    return (
        f'<text class="m-name" text-anchor="{label.anchor}" x="{label.dx:.0f}" '
        f'y="{label.dy:.0f}">{name}</text>'
    )


def _numbers(spot: Spot) -> str:
    return " ".join(map(str, sorted(set(spot.findings))))
