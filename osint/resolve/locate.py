"""From names to places: which of the candidates a text means, and how sure that is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from osint.extract.places.recognise import Found, recognise
from osint.gazetteer import Gazetteer
from osint.model import CoordinateMention, Document, Place, PlaceMention


def locate(
    document: Document,
    masked: str,
    coordinates: Sequence[CoordinateMention],
    gazetteer: Gazetteer,
) -> tuple[PlaceMention, ...]:
    """The places that `document` names, in the order of the text.

    `masked` is its text with links and coordinates blanked, of the same length.
    """
    found = recognise(masked, gazetteer)
    countries: Counter[str] = Counter()
    regions: Counter[tuple[str | None, str | None]] = Counter()
    for name in found:
        best = name.candidates[0]
        if best.country and best.kind in ("country", "region"):
            countries[best.country] += 1
            if best.kind == "region":
                regions[best.country, best.admin1_code] += 1
    return tuple(
        _mention(document, name, _choice(name, countries, regions, coordinates)) for name in found
    )


def _mention(document: Document, name: Found, place: Place | None) -> PlaceMention:
    return PlaceMention(
        start=name.start,
        end=name.end,
        text=document.text[name.start : name.end],
        place=place,
        confidence=0.5 if len(name.candidates) > 1 else 0.8,
        candidates=name.candidates[:10],
        role="demonym" if name.demonym else "toponym",
        why="the best known place of that name in the countries the text names",
    )


def _choice(
    name: Found,
    countries: Counter[str],
    regions: Counter[tuple[str | None, str | None]],
    coordinates: Sequence[CoordinateMention],
) -> Place | None:
    """The candidate in a region or country that the text names, else the best known."""
    candidates = name.candidates
    if candidates[0].kind in ("country", "macro-region"):
        return candidates[0]
    points = [c.point for c in coordinates if c.point is not None]

    def score(item: tuple[int, Place]) -> float:
        rank, place = item
        near = any(
            abs(p.latitude - place.point.latitude) + abs(p.longitude - place.point.longitude) < 0.5
            for p in points
        )
        return (
            -rank
            + 100 * near
            + 3 * min(3, countries[place.country or ""])
            + 5 * min(3, regions[place.country, place.admin1_code])
        )

    return max(enumerate(candidates), key=score)[1]
