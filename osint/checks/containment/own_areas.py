"""A place in an area of the user's own (an exclusion zone, a camp, held territory), or between circles of
latitude."""

from __future__ import annotations

from osint.geo.extent import Extent
from osint.geo.gap import gap
from osint.geo.layers import Layer
from osint.judging import wording
from osint.judging.containment import REGION_EDGE_KM, WELL_KNOWN
from osint.model import Claim, Finding, Interval, Party, Verdict
from osint.world import World, places_cited

MODEL = "outline of the layer"


def in_layer(claim: Claim, world: World) -> Finding:
    """Whether any place of the name lies in the layer; at its edge it is doubtful. A small place
    that lies outside may have a namesake inside which no list has: no more than doubtful."""
    inner, outer = claim.subject, claim.object
    assert inner is not None and outer is not None
    layer = world.layer(outer.name)
    if layer is None or layer.outline is None or not layer.outline.is_area:
        return Finding(
            claim, "unresolved", f"{outer.text} is not an area, so nothing can lie in it."
        )
    is_belt = layer.path == ""  # no user's own, but between circles of latitude
    spots = _spots(inner)[: 1 if is_belt and inner.point is not None else None]
    if not spots:
        return Finding(claim, "unresolved", f"No place called {inner.text} could be located.")
    km, at = min(((_km(spot, layer), spot) for spot in spots), key=lambda pair: pair[0])
    edge_km = max(at.radius_km + layer.outline.error_km, REGION_EDGE_KM if is_belt else 0.0)
    is_town = inner.place is None or inner.place.population >= WELL_KNOWN
    return Finding(
        claim,
        _verdict(km, edge_km, is_town),
        f"{inner.name} {_where(km, f'the {layer.name}' if is_belt else outer.text)}.",
        computed=Interval(km, km, "km", best=km),
        model=MODEL,
        data=(places_cited(), layer.cited),
    )


def _verdict(km: float, edge_km: float, is_town: bool) -> Verdict:
    """The verdict on what lies so far outside: a town beyond the edge is refuted."""
    if km <= 0:
        return "consistent"
    return "inconsistent" if km > edge_km and is_town else "doubtful"


def _where(km: float, area: str) -> str:
    return f"is in {area}" if km <= 0 else f"is {wording.km(km)} outside {area}"


def _spots(inner: Party) -> list[Extent]:
    own = [Extent(inner.point, inner.radius_km)] if inner.point is not None else []
    others = [p for p in inner.candidates if p.kind == "settlement" and p != inner.place]
    return [*own, *(Extent(place.point, place.radius_km) for place in others)]


def _km(spot: Extent, layer: Layer) -> float:
    assert layer.outline is not None
    found = gap(spot, layer.outline)
    return found.distance_km if found is not None else float("inf")
