"""What the sources of one case say against each other: figures, and names read as two places.

These findings belong to no single text: they are shown with the source that came last, whether or
not a claim lists them, unless the sources agree.
"""

from __future__ import annotations

from collections.abc import Sequence

from osint.case import contradictions
from osint.checks import figures
from osint.checks.figures import Group
from osint.geo.geodesic import distance_km
from osint.model import Claim, Extraction, Finding, Interval, Party, PlaceMention, Span
from osint.world import World

FAR_KM = 25.0
"""Two readings of one name farther apart than this are two places (a large city's radius)."""
AREAS = ("country", "macro-region", "region", "sea", "river")


def compare(extractions: Sequence[Extraction], world: World) -> dict[str, list[Finding]]:
    """The findings between sources, by the id of the document that each is shown with."""
    found: dict[str, list[Finding]] = {}
    if len(extractions) < 2:
        return found
    compared: list[tuple[str, Span]] = []
    for finding in figures.compare(extractions, world):
        document = _shown_with(finding.claim)
        if document is not None:
            found.setdefault(document, []).append(finding)
            group = finding.claim.detail
            if isinstance(group, Group):
                compared += [(s.document, Span(s.start, s.end)) for s in group.statements]
    for document, finding in contradictions.compare(extractions, world, compared):
        found.setdefault(document, []).append(finding)
    for document, finding in _differently_placed(extractions):
        found.setdefault(document, []).append(finding)
    return found


def _shown_with(claim: Claim) -> str | None:
    """The document of a comparison's claim; None when all its figures are of one document."""
    group = claim.detail
    if not isinstance(group, Group) or len({s.document for s in group.statements}) < 2:
        return None
    for statement in reversed(group.statements):
        if (statement.start, statement.end) == (claim.start, claim.end):
            return statement.document
    return None


def _differently_placed(extractions: Sequence[Extraction]) -> list[tuple[str, Finding]]:
    first: dict[str, tuple[str, PlaceMention]] = {}
    found: list[tuple[str, Finding]] = []
    told: set[tuple[str, str]] = set()
    for extraction in extractions:
        document = extraction.document.id
        for mention in extraction.places:
            place, name = mention.place, " ".join(mention.text.split())
            if place is None or place.kind in AREAS or mention.role != "toponym":
                continue
            known = first.setdefault(name, (document, mention))
            is_new = known[0] != document and (name, document) not in told
            if is_new and _apart_km(known[1], mention) > FAR_KM:
                told.add((name, document))
                found.append((document, _two_places(known, mention)))
    return found


def _apart_km(one: PlaceMention, other: PlaceMention) -> float:
    if one.place is None or other.place is None:
        return 0.0
    return distance_km(one.place.point, other.place.point)


def _two_places(first: tuple[str, PlaceMention], mention: PlaceMention) -> Finding:
    source, earlier = first
    here, there = _party(mention), _party(earlier)
    apart = _apart_km(earlier, mention)
    claim = Claim("coordinates", mention.start, mention.end, here, there)
    why = (
        f"“{mention.text}” was read as {here.name} ({_where(here)}) here and as {there.name} "
        f"({_where(there)}) in {source}, {apart:.0f} km apart; pin it under `places:` if one is meant."
    )
    ends = (here.point, there.point) if here.point and there.point else None
    return Finding(
        claim,
        "unresolved",
        why,
        Interval(apart, apart, "km", apart),
        nearest=ends,
        model="comparison of sources",
    )


def _party(mention: PlaceMention) -> Party:
    from osint.ends import party as parties

    return parties.from_mention(mention)


def _where(party: Party) -> str:
    return f"{party.point.latitude:.2f}, {party.point.longitude:.2f}" if party.point else "no point"
