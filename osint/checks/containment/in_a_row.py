"""Towns in a row that read like an address: "attacks in Lviv, Odesa, Crimea", "offices: Milan, Naples"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from osint.checks.containment.candidates import both
from osint.checks.containment.judging import check
from osint.checks.containment.stated import Stated
from osint.checks.containment.unlisted import CITY_KM
from osint.judging.containment import FAMOUS, namesakes
from osint.model import Claim, Place
from osint.support.fold import fold
from osint.world import World


def out_of_rows(found: Sequence[Claim], text: str, world: World) -> Iterator[Claim]:
    """The claims, without those of addresses that are rows of towns, but for what holds of them."""
    towns = {
        party.start
        for claim in found
        if _is_address(claim) and _are_two_towns(claim, text, world)
        for party in (claim.subject, claim.object)
        if party is not None
    }
    for claim in found:
        subject = claim.subject
        is_of_row = _is_address(claim) and subject is not None and subject.start in towns
        if not is_of_row or check(claim, world).verdict == "consistent":
            yield claim


def _is_address(claim: Claim) -> bool:
    return isinstance(claim.detail, Stated) and claim.detail.is_address


def _are_two_towns(claim: Claim, text: str, world: World) -> bool:
    """Whether what would be a place and its area are two well-known towns, a comma between them, the
    first outside the second and its district."""
    detail, place, whole = claim.detail, claim.subject, claim.object
    if place is None or whole is None or not isinstance(detail, Stated) or detail.area_noun:
        return False
    if detail.is_closed:
        return False  # "killed in Agra, Delhi, police said"
    if place.end is None or text[place.end : whole.start].strip() != ",":
        return False
    if not _is_city(namesakes(place, world)) or not _is_city(namesakes(whole, world)):
        return False
    areas = both(claim, world)[1]
    is_bare = bool(areas) and not _is_called(areas[0], whole.text)
    return is_bare and check(claim, world).verdict != "consistent"


def _is_city(places: Sequence[Place]) -> bool:
    return any(place.kind == "settlement" and place.population >= FAMOUS for place in places)


def _is_called(area: Place, name: str) -> bool:
    """Whether a bare name is that of a region wider than its city, as in an address: São Paulo, not
    Odesa Oblast, Hamburg or the county of Denver."""
    if area.kind == "country":
        return True
    return area.kind != "county" and fold(area.name) == fold(name) and area.radius_km > CITY_KM
