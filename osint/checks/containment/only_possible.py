"""Which readings that only may be statements of what lies in what a reader wants to see."""

from __future__ import annotations

from osint.checks.containment.judging import check
from osint.checks.containment.stated import Stated
from osint.geo.inside import first_inside, surely_in
from osint.judging.containment import WELL_KNOWN, namesakes
from osint.language.pack import load
from osint.model import Claim, Place
from osint.statements import chains
from osint.world import World


def may_be_worth_it(
    claim: Claim,
    detail: Stated,
    places: tuple[Place, ...],
    wholes: tuple[Place, ...],
    world: World,
) -> bool:
    """Whether a reader wants to know of what only may be a statement: where it holds, and where the
    words around leave no doubt."""
    marked = load(detail.code).marked
    if detail.rule in marked("needs_kind") and not detail.noun:
        return False
    if places and wholes and _is_wider(places[0], wholes[0]):
        return False  # "in Central Asia, Iran and": its middle may lie there
    if detail.rule == chains.LOOSE and wholes and wholes[0].kind == "settlement":
        return False  # "Beit Hanoun, Jabaliya, and ...": a list of towns
    if detail.rule == chains.LOOSE and _is_listed(claim, places, wholes, world):
        return False
    may_be_chance = detail.rule in marked("by_chance") and not detail.is_led
    if may_be_chance and _is_chance(places, wholes, detail):
        return False
    is_beside = detail.rule in marked("attached")  # "2 km from X in Y"
    if is_of_its_country(places, wholes) and (is_beside or _is_closed_address(detail)):
        return True
    return _holds_or_is_told(claim, detail, places, wholes, world)


def _is_wider(place: Place, area: Place) -> bool:
    """Whether what is to lie in an area is a wide region that reaches far beyond it."""
    return place.kind == "macro-region" and place.radius_km > area.radius_km


def is_of_its_country(places: tuple[Place, ...], wholes: tuple[Place, ...]) -> bool:
    """Whether a town or county and a region are of one country, so that nothing else is meant: told in
    5,660 real documents of a misspelt town, of a county that somebody denies, and of one list."""
    if not wholes or wholes[0].kind != "region":
        return False
    return any(
        place.kind in ("settlement", "county") and place.country == wholes[0].country
        for place in places
    )


def _is_closed_address(detail: Stated) -> bool:
    """Whether an address is closed, and none of a list: "In X, Y, the price"; "X, Y - Z"."""
    return detail.is_address and detail.is_closed


def _holds_or_is_told(
    claim: Claim,
    detail: Stated,
    places: tuple[Place, ...],
    wholes: tuple[Place, ...],
    world: World,
) -> bool:
    """Whether what only may be a statement holds, or tells a wrong part of the area that does hold its
    place, or the coordinates beside it tell that it does not hold."""
    found = check(claim, world).verdict
    has_side = isinstance(detail.part, float) and not detail.in_list
    if has_side and first_inside(places, wholes) is not None:
        return True
    is_beside = detail.rule == chains.LOOSE and detail.beside is not None
    return found == "consistent" or (is_beside and found == "inconsistent")


def _is_listed(
    claim: Claim, places: tuple[Place, ...], wholes: tuple[Place, ...], world: World
) -> bool:
    """Whether a place and an area, with a comma alone between them, are names of a list: a town, and a
    district that is called as its seat, "Bila, Romny, Hlynsk and", where no further area behind it
    holds them."""
    detail = claim.detail
    assert isinstance(detail, Stated) and claim.object is not None
    if not detail.in_list or not wholes:
        return False
    inside = first_inside(places, wholes)
    if inside is not None and inside.area.kind == "region" and wholes[0].kind == "country":
        return True  # "Cairo, Georgia and Armenia"
    if wholes[0].kind not in ("region", "county"):
        return False
    if any(surely_in(wholes[0], area) for area in detail.beyond):
        return False
    bare = claim.object.text.casefold()
    towns = (p for p in namesakes(claim.object, world) if p.kind == "settlement")
    return any(p.name.casefold() == bare and surely_in(p, wholes[0]) for p in towns)


def _is_chance(places: tuple[Place, ...], wholes: tuple[Place, ...], detail: Stated) -> bool:
    """Whether a name that no preposition makes a place is only that of some village there: "on Fox
    in the United States", "the Roma in Eastern Europe"."""
    inside = first_inside(places, wholes)
    if inside is None or detail.noun or detail.part is not None:
        return False
    if inside.place.kind == "macro-region":
        return True
    return inside.place.kind == "settlement" and inside.place.population < WELL_KNOWN
