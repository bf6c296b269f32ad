"""What two sources of a case say differently of the same thing: counts, days, coordinates,
distances and directions.

Two statements are compared only where each of the two sources has one figure for the thing, so
that nothing has to be guessed; what they differ in is doubtful, never inconsistent: the sources may
speak of two things. Words are compared as they stand; no language is needed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise

from osint import checks
from osint.extract import sentences
from osint.extract.quantities import counts_of_any_noun
from osint.geo.geodesic import distance_km
from osint.model import Claim, Extraction, Finding, Interval, Party, Point, Span
from osint.support.named_tuple import NamedTuple
from osint.world import World

FAR_APART = 20.0
"""Counts that differ by more than this factor count different things (as in the check figures)."""
DAYS_APART = 3
"""Days farther apart than this are two events."""
NEAR_KM, AWAY_KM = 1.0, 100.0
"""Coordinates of one thing lie within the first; beyond the second they are two things."""
TURN_DEG = 45.0
"""Directions of one thing as writers round them (the eight winds)."""
MODEL = "comparison of sources"


class Said(NamedTuple):
    """One figure of one source. `key` names the thing it is said of."""

    key: tuple[str, ...]
    document: str
    span: Span
    words: str
    low: float
    high: float
    point: Point | None = None
    place: str = ""  # as it was written, of a day or a coordinate
    ends: tuple[Party | None, Party | None] = (None, None)


def compare(
    extractions: Sequence[Extraction], world: World, known: Iterable[tuple[str, Span]] = ()
) -> list[tuple[str, Finding]]:
    """The contradictions between sources, each with the document that it is shown with.

    Args:
        known: figures that another check compares already, by document and place.
    """
    taken = list(known)
    by_key: dict[tuple[str, ...], list[Said]] = {}
    for extraction in extractions:
        for said in _of_one_source(extraction, world):
            if not any(_overlaps(said, document, span) for document, span in taken):
                by_key.setdefault(said.key, []).append(said)
    found = []
    for group in by_key.values():
        for first, second in pairwise(group):
            if first.document != second.document and _differ(first, second):
                found.append((second.document, _finding(first, second)))
    return found


def _overlaps(said: Said, document: str, span: Span) -> bool:
    return said.document == document and said.span.start < span.end and span.start < said.span.end


def _of_one_source(extraction: Extraction, world: World) -> Iterator[Said]:
    """The figures of a source, without those that it gives more than one value for."""
    by_key: dict[tuple[str, ...], list[Said]] = {}
    for said in (*_counts(extraction), *_placed(extraction), *_measured(extraction, world)):
        by_key.setdefault(said.key, []).append(said)
    for group in by_key.values():
        if len({(said.low, said.high, said.point) for said in group}) == 1:
            yield group[0]


def _counts(extraction: Extraction) -> Iterator[Said]:
    document = extraction.document.id
    found = {quantity.start: quantity for quantity in extraction.quantities}
    text = extraction.text
    for quantity in [*found.values(), *counts_of_any_noun(text)]:
        known = found.get(quantity.start, quantity)
        if known is not quantity:
            continue  # as the quantities of the text have it
        if quantity.dimension == "count" and quantity.low is not None and quantity.unit:
            high = quantity.low if quantity.high is None else quantity.high
            key = ("figures", quantity.unit.casefold())
            span = Span(quantity.start, quantity.end)
            yield Said(key, document, span, quantity.text, quantity.low, high)


def _placed(extraction: Extraction) -> Iterator[Said]:
    """Days and coordinates, each with the one place that its sentence names."""
    text, document = extraction.document.text, extraction.document.id
    for day in extraction.dates:
        if day.type == "DATE" and len(day.value) == 10 and day.value[:1].isdigit():
            name = _only_place(extraction, text, day.start, day.end)
            number = float(date.fromisoformat(day.value).toordinal())
            if name:
                span = Span(day.start, day.end)
                key = ("calendar", name.casefold())
                yield Said(key, document, span, day.text, number, number, place=name)
    for mention in extraction.coordinates:
        if mention.point is not None:
            name = _only_place(extraction, text, mention.start, mention.end)
            radius_km = (mention.precision_m or 0.0) / 1000
            if name:
                span = Span(mention.start, mention.end)
                key = ("coordinates", name.casefold())
                yield Said(key, document, span, mention.text, 0.0, radius_km, mention.point, name)


def _only_place(extraction: Extraction, text: str, start: int, end: int) -> str | None:
    first, last = sentences.bounds(text, start)[0], sentences.bounds(text, end - 1)[1]
    names = [
        " ".join(mention.text.split())
        for mention in extraction.places
        if first <= mention.start < last and mention.role == "toponym"
    ]
    return names[0] if len({name.casefold() for name in names}) == 1 else None


def _measured(extraction: Extraction, world: World) -> Iterator[Said]:
    document = extraction.document
    for check in ("distance", "direction"):
        for claim in checks.ALL[check].find(extraction, world):
            ends = (claim.subject, claim.object)
            stated: Interval | None = claim.stated
            if None in ends or stated is None or stated.low is None or stated.high is None:
                continue
            key = (check, *(end.name.casefold() for end in ends if end))
            words = document.text[claim.start : claim.end]
            span = Span(claim.start, claim.end)
            yield Said(key, document.id, span, words, stated.low, stated.high, ends=ends)


def _differ(first: Said, second: Said) -> bool:
    check = first.key[0]
    if first.point and second.point:
        apart = distance_km(first.point, second.point)
        return NEAR_KM + first.high + second.high < apart <= AWAY_KM
    if check == "direction":
        turn = abs((first.low + first.high) / 2 - (second.low + second.high) / 2) % 360
        return min(turn, 360 - turn) > TURN_DEG
    gap = max(first.low - second.high, second.low - first.high)
    if check == "calendar":
        return 0 < gap <= DAYS_APART
    least = min(first.low, second.low)
    return gap > 0 and least > 0 and max(first.high, second.high) <= FAR_APART * least


def _finding(first: Said, second: Said) -> Finding:
    claim = Claim(second.key[0], second.span.start, second.span.end, second.ends[0], second.ends[1])
    here, there = (" ".join(said.words.split()) for said in (second, first))
    source = first.document.rpartition("#")[2]
    what = {
        "calendar": f"The sources give different days for {second.place}",
        "coordinates": f"The sources give different coordinates for {second.place}",
    }.get(second.key[0], "The sources differ")
    why = f"{what}: “{here}” here, “{there}” in {source}."
    points = (second.point, first.point) if second.point and first.point else None
    return Finding(claim, "doubtful", why, nearest=points, model=MODEL)
